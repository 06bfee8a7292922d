"""The note reader: free text in, signals with the words they came from out."""
