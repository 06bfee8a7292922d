"""What a picture has to fit into, and what its words take up."""

from msgspec import Struct

LABEL_GAP = 4.0
"""Pixels between a circle and its label."""


class Frame(Struct, frozen=True, kw_only=True):
    """The width of a picture in pixels, and the most room for one label."""

    width: float
    label: float
    row: float
    """From one row of a column to the next."""
    widest: float
    """The most room for a label that has nothing beside it."""


WIDE = Frame(width=536, label=112, row=72, widest=170)
NARROW = Frame(width=308, label=86, row=72, widest=110)
"""A page of 1100 px with the table beside the picture, and one of 360."""
