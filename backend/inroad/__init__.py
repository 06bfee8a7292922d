"""Inroad: who should introduce you, and what to send."""

__version__ = "0.1.0"

PROTOCOL = 1
"""Major number of the wire between extension and companion; both sides send it."""
