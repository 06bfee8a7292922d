"""Bad blood, a burned introduction, leaning too hard."""

from inroad.domain.notes import chips
from inroad.domain.notes.name_kinds import WITH
from inroad.domain.notes.note import Note, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Caution

_NEGATORS = frozenset(
    "not never no without nicht kein keine nie pas aucun aucune jamais sin nunca nao sem".split()
)
_DEGREES = frozenset("very really so too particularly any a the sehr tres muy muito".split())


def _is_with_another(note: Note, cue: Cue) -> bool:
    """Whether the quarrel is the person's with somebody who is named."""
    at = cue.stop if note.words.at(cue.stop) in WITH else cue.stop - 1
    if note.words.at(at) not in WITH or note.first_person(cue.first):
        return False
    return any(name.first == at + 1 for name in starting_in(note.others, at + 1, at + 2))


def read_caution(note: Note) -> Caution | None:
    """The first words of caution that are not denied."""
    for cue in note.without("caution", "caution_not"):
        before = note.before(cue.first)
        if before in _DEGREES:
            before = note.before(cue.first, 2)
        if before in _NEGATORS or _is_with_another(note, cue):
            continue
        span = note.span(cue.first, cue.stop)
        return Caution(span=span, words=note.text[slice(*span)], text=chips.caution_text())
    return None
