"""People for tests of the store."""


def url(number: int) -> str:
    """The address of an invented profile."""
    return f"https://www.linkedin.com/in/person-{number}/"
