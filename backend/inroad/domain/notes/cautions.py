"""Bad blood, a burned introduction, leaning too hard."""

from inroad.domain.notes import chips
from inroad.domain.notes.note import Note
from inroad.domain.notes.signals import Caution

_NEGATORS = frozenset("not never no without nicht kein keine nie pas aucun aucune jamais sin nunca nao sem".split())
_REACH = 2


def read_caution(note: Note) -> Caution | None:
    """The first words of caution that are not denied."""
    for cue in note.without("caution", "caution_not"):
        first, _ = note.clause_bounds(cue.first)
        before = note.norms[max(first, cue.first - _REACH) : cue.first]
        if _NEGATORS.intersection(before):
            continue
        span = note.span(cue.first, cue.stop)
        return Caution(span=span, words=note.text[slice(*span)], text=chips.caution_text())
    return None
