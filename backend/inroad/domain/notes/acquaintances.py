"""Whom the person knows, and how well."""

from inroad.domain.notes import chips
from inroad.domain.notes.languages.names import COMMUNITIES, EVENTS, SCHOOLS
from inroad.domain.notes.names import Name
from inroad.domain.notes.note import Note, in_range, overlap, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Knows, Strength

_STRENGTHS: dict[int, Strength] = {3: "strong", 2: "some", 1: "weak", 0: "no"}


def read_acquaintances(note: Note) -> list[Knows]:
    """Everybody whom the note says that the person knows or does not know."""
    cues = note.without("knows", "knows_not")
    if not cues:
        return []
    found = (_knows(note, name, cues) for name in note.names if _may_be_person(note, name))
    unique: dict[str, Knows] = {}
    for knows in found:
        if knows is not None:
            unique.setdefault(knows.name.casefold(), knows)
    return list(unique.values())


def _may_be_person(note: Note, name: Name) -> bool:
    """A full name, or one name right after words of knowing."""
    if name.kind == "person":
        return True
    if name.kind not in ("given", "unknown") or name.stop - name.first > 1:
        return False
    before = note.norms[name.first - 1] if name.first else ""
    norm = note.norms[name.first]
    telling = norm in SCHOOLS or norm in EVENTS or norm in COMMUNITIES
    return before in ("knows", "kennt", "connait", "conoce", "conhece") and not telling


def _knows(note: Note, name: Name, cues: list[Cue]) -> Knows | None:
    first, stop = _scope(note, name)
    here = [cue for cue in in_range(cues, first, stop) if not overlap(cue, name)]
    clause = note.clause_bounds(name.first)
    near = in_range(here, *clause)
    if any(norm in ("i", "we") for norm in note.norms[clause[0] : name.first]) and not near:
        return None
    if not near and not any(cue.value in (0, 3) for cue in here):
        return None
    cue = _telling(here)
    if cue is None:
        return None
    strength = _STRENGTHS[cue.value]
    span = note.span(min(cue.first, name.first), max(cue.stop, name.stop))
    return Knows(
        span=span,
        words=note.text[slice(*span)],
        text=chips.knows_text(name.text, strength),
        name=name.text,
        strength=strength,
    )


def _telling(cues: list[Cue]) -> Cue | None:
    """ "Not" beats all, "barely" beats "knows", and a close tie beats a loose one."""
    for value in (0, 1, 3, 2):
        for cue in cues:
            if cue.value == value:
                return cue
    return None


def _scope(note: Note, name: Name) -> tuple[int, int]:
    """The part of the sentence that speaks of this name: up to the next person."""
    first, stop = note.sentence_bounds(name.first)
    for other in starting_in(note.persons, first, stop):
        if other.first > name.first and not _listed(note, name, other):
            stop = min(
                stop,
                note.clause_bounds(other.first)[0]
                if not note.same_clause(name.first, other.first)
                else other.first,
            )
        if other.stop <= name.first and not _listed(note, other, name):
            first = max(first, other.stop)
    return first, max(stop, name.stop)


def _listed(note: Note, a: Name, b: Name) -> bool:
    """Whether two names are joined by a comma or "and" alone."""
    between = note.norms[a.stop : b.first]
    return len(between) <= 2 and all(
        norm in (",", "and", "und", "et", "y", "e", "/", "or") for norm in between
    )
