"""Bad blood, a burned introduction, leaning too hard."""

from inroad.domain.notes import chips
from inroad.domain.notes.note import Note
from inroad.domain.notes.signals import Caution

_NEGATORS = frozenset(
    "not never no without nicht kein keine nie pas aucun aucune jamais sin nunca nao sem".split()
)
_DEGREES = frozenset("very really so too particularly any a the sehr tres muy muito".split())


def read_caution(note: Note) -> Caution | None:
    """The first words of caution that are not denied."""
    for cue in note.without("caution", "caution_not"):
        before = note.before(cue.first)
        if before in _DEGREES:
            before = note.before(cue.first, 2)
        if before in _NEGATORS:
            continue
        span = note.span(cue.first, cue.stop)
        return Caution(span=span, words=note.text[slice(*span)], text=chips.caution_text())
    return None
