"""The note reader: free text in, signals with the words they came from out."""

from inroad.domain.notes.reader import read_note

__all__ = ["read_note"]
