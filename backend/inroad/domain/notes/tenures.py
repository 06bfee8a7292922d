"""The years that belong to an organisation."""

from collections.abc import Sequence
from typing import NamedTuple

from inroad.domain.notes.dates.found import Found
from inroad.domain.notes.dates.years import year_at
from inroad.domain.notes.languages import names as tables
from inroad.domain.notes.name_kinds import PRONOUNS, WITH
from inroad.domain.notes.names import Name, is_batch
from inroad.domain.notes.note import Note, starting_in
from inroad.domain.notes.signals import Relation

_REACH = 6
"""Words after a name in which its years are looked for."""
_BETWEEN = frozenset(
    "( , in from around back between during for ' ’ - – : ca years till until at about de en von em"
    " mit avec con com alongside"
    " to class of team too days mba phd msc conference with like me us together time"
    " intro club group"
    " alumni paper cohort job colleague colleagues manager boss friend office panel"
    " bis jusque hasta"
    " ate founders fellows fellow fellowship alum batch community members member program programme"
    " conf summit thing account".split()
)
"""Words that may stand between a name and its years."""
_BEFORE = frozenset("at bei chez the en na no , : in with ( de le la l' of from da do der".split())
_UP_TO = frozenset("until till bis jusque hasta ate".split())
_AND = frozenset("and und et y e".split())
_IN = frozenset("en a in".split())
_JOINING = frozenset("joined joins left moved started".split())
_APOSTROPHES = frozenset("'’")
_NO_YEARS = frozenset("people years times months weeks days -".split())
_OF_TIES = ("worked", "client", "vendor", "investor", "school", "community")
_EARLIEST = 1990


class Years(NamedTuple):
    """Years as the note has them, and the words from the name to the years."""

    since: str | None
    until: str | None
    first: int
    stop: int


def years_follow(note: Note, name: Name) -> bool:
    """Whether years stand right after a name: "Slack 2016-19", "Slack (2016)"."""
    at = name.stop
    while at - name.stop < 2 and note.words.at(at) in ("(", ","):
        if _at(note, at):
            break
        at += 1
    return _at(note, at) is not None


def _at(note: Note, at: int) -> Found | None:
    """The years that begin at a place."""
    found = starting_in(note.dates, at, at + 1)
    return found[0] if found and found[0].years else None


def years_of(note: Note, name: Name, relation: Relation) -> Years:
    """The years nearest to the name that are told of it."""
    batch = _batch(note, name)
    if batch is not None:
        return batch
    after = _years_after(note, name)
    if after is not None:
        return _told(note, after, name)
    short, stop = _short_year(note, name)
    if short:
        return Years(None if relation == "school" else str(short), str(short), name.first, stop)
    found = _years_before(note, name) or _years_nearby(note, name, relation)
    return _told(note, found, name) if found else Years(None, None, name.first, name.stop)


def _batch(note: Note, name: Name) -> Years | None:
    for at in range(name.stop, name.stop + 3):
        norm = note.words.at(at)
        if is_batch(norm) and note.same_sentence(at, name.first):
            return Years(f"20{norm[1:]}", f"20{norm[1:]}", name.first, at + 1)
    return None


def _years_after(note: Note, name: Name) -> Found | None:
    """Years after the name, past a person who was there too: "Stripe with Priya 2019-21"."""
    at = name.stop
    while at < name.stop + _REACH:
        found = starting_in(note.dates, at, at + 1)
        if found:
            here = note.same_sentence(at, name.first)
            return found[0] if found[0].years and here else None
        past = _past_somebody(note, at)
        if not past and note.words.at(at) not in _BETWEEN:
            return None
        at = past or at + 1
    return None


def _past_somebody(note: Note, at: int) -> int:
    """Where the person ends who stands after "with", or in a list, at a place; 0 if nobody does."""
    before = note.before(at)
    if before in WITH and note.words.at(at) in PRONOUNS:
        return at + 1
    first = at + 1 if note.words.at(at) in _AND else at
    if before not in WITH and first == at:
        return 0
    here = starting_in(note.names, first, first + 1)
    return here[0].stop if here and here[0].kind in ("person", "given") else 0


def _short_year(note: Note, name: Name) -> tuple[int, int]:
    """Two digits after the name of an event: Slush 24."""
    norm, after = note.words.at(name.stop), note.words.at(name.stop + 1)
    if len(norm) != 2 or not norm.isdigit() or after in _NO_YEARS:
        return 0, name.stop
    year, stop = year_at(note.words, name.stop, short=True)
    return (year, stop) if _EARLIEST <= year <= note.written_on.year + 1 else (0, name.stop)


def _years_before(note: Note, name: Name) -> Found | None:
    """Years right before the name: "the 2022 ICML paper", "2019-22 at Stripe"."""
    for found in starting_in(note.dates, name.first - 8, name.first):
        gap = note.norms[found.stop : name.first]
        if not found.years or found.stop > name.first or len(gap) > 2:
            continue
        fits = found.kind == "years" or not gap or note.same_clause(found.first, name.first)
        if fits and all(norm in _BEFORE for norm in gap):
            return None if _has_owner(note, found, name) else found
    return None


def _has_owner(note: Note, found: Found, but: Name) -> bool:
    """Whether another name stands right before these years."""
    for name in starting_in(note.names, found.first - 8, found.first):
        gap = note.norms[name.stop : found.first]
        if name.kind in ("person", "given"):
            continue
        if name != but and len(gap) <= 2 and all(norm in _BETWEEN for norm in gap):
            return True
    return False


def _years_nearby(note: Note, name: Name, relation: Relation) -> Found | None:
    """Years elsewhere in the clause, or in a clause beside it, that no other name takes."""
    if relation == "other" and not starting_in(note.others, *note.clause_bounds(name.first)):
        return None
    here = note.clause(name.first)
    finds = [
        found
        for found in starting_in(note.dates, *note.sentence_bounds(name.first))
        if found.years and abs(note.clause(found.first) - here) <= 1
    ]
    finds = [f for f in finds if not _has_owner(note, f, name) and _fits(note, f, name, relation)]
    return min(finds, key=lambda found: abs(found.first - name.first), default=None)


def _fits(note: Note, found: Found, name: Name, relation: Relation) -> bool:
    """Whether years of another clause speak of nothing else."""
    if found.kind == "years" or note.same_clause(found.first, name.first):
        day = found.past is not None and found.past.precision == "day"
        return not day or relation == "event"
    bounds = note.clause_bounds(found.first)
    rest = [i for i in range(*bounds) if note.tokens[i].word and not found.first <= i < found.stop]
    since = found.years is not None and found.years[1] is None
    return len(rest) <= 2 or since or any(note.cues_in(label, *bounds) for label in _OF_TIES)


def _told(note: Note, found: Found, name: Name) -> Years:
    """The years of a find, open at the end that the words leave open."""
    first, stop = min(found.first, name.first), max(found.stop, name.stop)
    since, until = found.years or (None, None)
    if found.kind == "years" or since != until:
        return Years(since, until, first, stop)
    before = note.norms[max(0, found.first - 2) : found.first]
    finished = note.norms[found.first] in _APOSTROPHES and _is_school(note, name)
    if finished or "class" in before or _is_up_to(before):
        return Years(None, until, first, stop)
    joined = _JOINING.intersection(note.norms[max(0, name.first - 2) : name.first])
    after = note.words.at(found.stop)
    goes_on = (joined and found.first >= name.stop) or after in ("onwards", "+")
    return Years(since, None if goes_on else until, first, stop)


def _is_up_to(before: Sequence[str]) -> bool:
    """Whether the words end with "until", or with "jusqu'en"."""
    words = before[:-1] if before and before[-1] in _IN else before
    return bool(words) and words[-1] in _UP_TO


def _is_school(note: Note, name: Name) -> bool:
    return any(norm in tables.SCHOOLS for norm in note.norms[name.first : name.stop])
