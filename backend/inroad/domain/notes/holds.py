"""Do not ask: until a day, on a condition, or ever. The costliest signal to miss."""

from datetime import date

from inroad.domain.notes import chips
from inroad.domain.notes.hold_limits import BUSY, FIRM, condition_of, date_of
from inroad.domain.notes.hold_sense import is_over, unworded_holds
from inroad.domain.notes.note import Note, overlap, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import DoNotAsk

_MOST = 60
"""Cues of one note that are looked into; the firm ones come first."""


def read_hold(note: Note) -> DoNotAsk | None:
    """The strongest hold of the note: for ever, else until a day, else on a condition."""
    cues = _standing(note)
    for cue in cues:
        if cue.value == FIRM and _is_for_ever(note, cue):
            return _signal(note, cue.first, _ever_stop(note, cue), None, None)
    return _until_day(note, cues) or _on_condition(note, cues) or _plain(note, cues)


def _until_day(note: Note, cues: list[Cue]) -> DoNotAsk | None:
    for cue in cues:
        dated = date_of(note, cue)
        if dated is not None:
            found, day = dated
            first, stop = min(cue.first, found.first), max(cue.stop, found.stop)
            return _signal(note, first, stop, day, None)
    return None


def _on_condition(note: Note, cues: list[Cue]) -> DoNotAsk | None:
    for cue in cues:
        condition = condition_of(note, cue)
        if condition is not None:
            start, stop = condition
            words = note.text[slice(*note.span(start, stop))]
            return _signal(note, min(cue.first, start), max(cue.stop, stop), None, words)
    return None


def _plain(note: Note, cues: list[Cue]) -> DoNotAsk | None:
    """A firm hold without a limit holds for ever."""
    firm = next((cue for cue in cues if cue.value == FIRM), None)
    return _signal(note, firm.first, firm.stop, None, None) if firm else None


def _standing(note: Note) -> list[Cue]:
    """Hold cues that no encouragement takes back, the firm ones first."""
    against = note.cues("hold_not")
    kept = [
        cue
        for cue in (*note.cues("hold"), *unworded_holds(note))
        if not any(_outweighs(other, cue) for other in touching(against, cue))
        if not (cue.value == BUSY and is_over(note, cue))
        if not any(overlap(read, cue) for read in note.aside)
    ]
    return sorted(kept, key=lambda cue: (-cue.value, cue.first))[:_MOST]


def _outweighs(other: Cue, cue: Cue) -> bool:
    return other.stop - other.first >= cue.stop - cue.first


def _is_for_ever(note: Note, cue: Cue) -> bool:
    """Whether the words say ever, and no date or condition limits them."""
    first, stop = note.sentence_bounds(cue.first)
    if date_of(note, cue):
        return False
    if note.cues_in("ever", cue.first, cue.stop):
        return True
    if condition_of(note, cue):
        return False
    following = note.sentence_bounds(stop) if stop < len(note.tokens) else (stop, stop)
    ever = note.cues_in("ever", first, following[1])
    return bool(ever)


def _ever_stop(note: Note, cue: Cue) -> int:
    _, stop = note.sentence_bounds(cue.first)
    following = note.sentence_bounds(stop)[1] if stop < len(note.tokens) else stop
    return max([cue.stop, *(ever.stop for ever in note.cues_in("ever", cue.first, following))])


def _signal(
    note: Note, first: int, stop: int, until: date | None, condition: str | None
) -> DoNotAsk:
    span = note.span(first, stop)
    return DoNotAsk(
        span=span,
        words=note.text[slice(*span)],
        text=chips.hold_text(until, condition),
        hold="date" if until else "condition" if condition else "forever",
        until=until,
        condition=condition,
    )
