"""The export that LinkedIn gives its members, of every year since 2018, whole or in parts."""
