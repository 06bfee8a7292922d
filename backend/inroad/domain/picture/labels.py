"""How much room a name takes on a picture, and the name as far as there is room for it.

No font is asked: widths are those of the usual fonts of a system, rather too wide than too narrow,
since a label that runs into its neighbour is worse than one that ends early.
"""

import unicodedata
from functools import lru_cache

from inroad.domain.called import full_name
from inroad.domain.text import one_line

LABEL_SIZE = 12
UNDER_SIZE = 11
LABEL_HEIGHT = 16
"""Pixels of a line of either."""
_NARROW = frozenset("iljtfrI.,:;'’|!()[]- ·")
_WIDE = frozenset("mwMW@%&—…")
_NO_ROOM = frozenset(("Mn", "Me", "Cf"))
_LONGEST = 200
_ELLIPSIS = "…"


@lru_cache(maxsize=8_192)
def text_width(text: str, size: float = LABEL_SIZE) -> float:
    """Pixels that a text takes at most, in the usual fonts."""
    return sum(_width(character) for character in text) * size


@lru_cache(maxsize=8_192)
def label_of(name: str, room: float) -> str:
    """A name in so many pixels: whole, else with initials for all but the first, else cut."""
    whole = full_name(name) or one_line(name, _LONGEST) or "?"
    words = whole.split()
    shorter = [whole]
    if len(words) > 1:
        last = f"{words[-1][0]}." if words[-1][0].isalpha() else words[-1]
        shorter += [f"{words[0]} {words[-1]}", f"{words[0]} {last}"]
    found = next((text for text in shorter if text_width(text) <= room), None)
    return found or cut(shorter[-1], room)


def cut(text: str, room: float, size: float = LABEL_SIZE) -> str:
    """A text in so many pixels, with an ellipsis where it was cut between two letters."""
    if text_width(text, size) <= room:
        return text
    left, kept = room - text_width(_ELLIPSIS, size), 0
    for place, character in enumerate(text):
        left -= _width(character) * size
        if left < 0:
            break
        kept = place + 1
    while 0 < kept < len(text) and (_joins(text[kept]) or text[kept - 1] == "\u200d"):
        kept -= 1
    return f"{text[:kept].rstrip()}{_ELLIPSIS}"


def _width(character: str) -> float:
    """In parts of the size of the font."""
    if character in _NARROW:
        return 0.36
    if character in _WIDE:
        return 0.98
    if character.islower() and character.isascii():
        return 0.57
    kind = unicodedata.category(character)
    if kind in _NO_ROOM:
        return 0.0
    if unicodedata.east_asian_width(character) in "WF" or kind == "So":
        return 1.35 if kind == "So" else 1.05
    return 0.72 if kind in ("Lu", "Lo", "Lm") else 0.62


def _joins(character: str) -> bool:
    """Whether it makes one letter or sign with the one before."""
    return unicodedata.category(character) in _NO_ROOM or 0x1F3FB <= ord(character) <= 0x1F3FF
