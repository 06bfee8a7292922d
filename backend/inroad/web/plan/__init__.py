"""The plan over HTTP: reckoned from what is kept, compared with what was seen, told."""
