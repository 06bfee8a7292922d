"""When they were last in contact: a range of days, never one that has yet to come."""

from bisect import bisect_right
from typing import NamedTuple

from inroad.domain.notes import chips
from inroad.domain.notes.dates.found import Found
from inroad.domain.notes.dates.periods import Period, whole_year
from inroad.domain.notes.note import Note, in_range, overlap, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import DoNotAsk, LastContact, Organisation

_CLAIMS = ("asked", "turned_down", "intro_for_me", "gave", "hold", "moved")
"""What else a date may belong to; the nearest words win."""
_SINCE = frozenset("since seit depuis desde last".split())
_TOGETHER = frozenset("we together us wir uns zusammen nous on ensemble juntos nos".split())
_BARE = frozenset(
    "call talk speak meet email mail text message catch check visit anruf anrufen appel appeler"
    " llamada llamar ligar ligacao chamada telefonat sprechen treffen telefonieren".split()
)
"""Words that are a plan when they open a clause; a noun among them is a plan as well there."""
_YEARLY = 100
"""Days; what happens less often than each quarter tells no date."""
_QUICK = 15
"""Days; what happens more often than that is newer than any date."""
_NEAR = 3
"""Spans before a date that may reach over it."""


class _Span(NamedTuple):
    start: int
    end: int
    whole: bool
    """Whether it takes every date, not only years."""


class _Told(NamedTuple):
    found: Found
    cue: Cue
    period: Period


def read_last_contact(
    note: Note, organisations: list[Organisation], hold: DoNotAsk | None
) -> LastContact | None:
    """The latest contact that the note dates; a date that limits a hold is none."""
    contacts = note.without("contact", "contact_not")
    taken = _taken(hold, organisations)
    told = [
        _Told(found, cue, found.past)
        for found in note.dates
        if found.past and not _is_taken(note, found, taken)
        if (cue := _cue_of(note, found, contacts)) is not None
    ]
    firm = [one for one in told if one.found.kind != "rhythm" or _days(one.period) < _QUICK]
    best = max(firm or told, key=lambda one: _order(one.period), default=None)
    if best is None:
        return _from_event(note, organisations)
    first = min(best.found.first, best.cue.first)
    stop = max(best.found.stop, best.cue.stop)
    return _signal(note, note.span(first, stop), best.period)


def _taken(hold: DoNotAsk | None, organisations: list[Organisation]) -> list[_Span]:
    """The places whose dates tell of something else: of a hold, or of years in a place."""
    spans = [org.span for org in organisations if org.relation not in ("event", "other")]
    taken = [_Span(*span, whole=False) for span in spans]
    if hold is not None:
        taken.append(_Span(*hold.span, whole=True))
    return sorted(taken)


def _is_taken(note: Note, found: Found, taken: list[_Span]) -> bool:
    start, end = note.span(found.first, found.stop)
    here = bisect_right(taken, start, key=lambda span: span.start)
    yearly = found.years is not None and found.past is not None and found.past.precision == "year"
    near = taken[max(0, here - _NEAR) : here]
    return any(end <= span.end and (span.whole or yearly) for span in near)


def _days(period: Period) -> int:
    return (period.until - (period.since or period.until)).days


def _order(period: Period) -> tuple[int, int]:
    return period.until.toordinal(), -_days(period)


def _signal(note: Note, span: tuple[int, int], period: Period) -> LastContact | None:
    until = min(period.until, note.written_on)
    if period.since and period.since > until:
        return None
    period = period._replace(until=until)
    return LastContact(
        span=span,
        words=note.text[slice(*span)],
        text=chips.contact_text(period),
        since=period.since,
        until=until,
        precision=period.precision,
    )


def _cue_of(note: Note, found: Found, contacts: list[Cue]) -> Cue | None:
    """The words of contact that a date belongs to, if it belongs to such words."""
    if found.kind in ("years", "coming") or (
        found.kind == "rhythm" and found.past and _days(found.past) > _YEARLY
    ):
        return None
    silence = _silence_of(note, found)
    if silence is not None:
        return silence
    if found.kind == "span" or (found.years and found.years[1] is None):
        return None
    clause = note.clause_bounds(found.first)
    here = [cue for cue in in_range(contacts, *clause) if not overlap(cue, found) or cue.stop > 0]
    if not here and found.kind == "rhythm":
        here = [Cue("contact", 1, i, i + 1) for i in range(*clause) if note.norms[i] in _TOGETHER]
    if not here:
        here = _beside(note, found, contacts)
    if not here:
        return None
    cue = min(here, key=lambda cue: _distance(cue, found))
    if _is_planned(note, cue, found) or _is_of_others(note, cue):
        return None
    return None if _is_claimed(note, cue, found) else cue


def _silence_of(note: Note, found: Found) -> Cue | None:
    """Words of silence that a date measures: not spoken since March, not seen in years."""
    first, stop = note.sentence_bounds(found.first)
    silent = [cue for cue in note.cues_in("silence", first, stop) if _near(note, cue, found)]
    if not silent:
        return None
    cue = min(silent, key=lambda cue: _distance(cue, found))
    before = note.norms[found.first - 1] if found.first else ""
    measured = found.kind in ("span", "long_ago", "ago")
    since = before in _SINCE or note.norms[found.first] in _SINCE
    if measured or (since and found.kind == "point"):
        return cue
    return None


def _near(note: Note, cue: Cue, found: Found) -> bool:
    return note.same_clause(cue.first, found.first)


def _distance(cue: Cue, found: Found) -> int:
    return found.first - cue.stop if cue.stop <= found.first else cue.first - found.stop + 1


def _beside(note: Note, found: Found, contacts: list[Cue]) -> list[Cue]:
    """Contact words of the clause before or after, for a date that stands alone in its own."""
    first, stop = note.clause_bounds(found.first)
    rest = [
        i for i in range(first, stop) if note.tokens[i].word and not found.first <= i < found.stop
    ]
    if len(rest) > 2 or starting_in(note.names, first, stop):
        return []
    bounds = note.sentence_bounds(found.first)
    here = note.clause(found.first)
    near = (here - 2, here - 1, here + 1)
    return [cue for cue in in_range(contacts, *bounds) if note.clause(cue.first) in near]


def _is_planned(note: Note, cue: Cue, found: Found) -> bool:
    """Whether the contact lies ahead; "ago" and "last" are behind whatever the verb."""
    if found.kind in ("ago", "rhythm", "long_ago"):
        return False
    first, stop = note.clause_bounds(cue.first)
    if _is_reminder(note, cue, found):
        return True
    return any(
        not overlap(plan, cue) or plan.stop - plan.first > 1
        for plan in note.cues_in("planned", first, stop)
        if not overlap(plan, found)
    )


def _is_reminder(note: Note, cue: Cue, found: Found) -> bool:
    """Whether a bare verb stands before a month that is nearer ahead than behind: "Call in May"."""
    if note.norms[cue.first] not in _BARE or found.years is not None or found.past is None:
        return False
    first, _ = note.clause_bounds(cue.first)
    if cue.first != first or found.first < cue.stop or found.past.precision != "month":
        return False
    ahead = found.from_day is not None and (found.from_day - note.written_on).days
    return bool(ahead) and 0 < ahead < (note.written_on - found.past.until).days


def _is_of_others(note: Note, cue: Cue) -> bool:
    """Whether it is the person's contact with somebody else."""
    if note.first_person(cue.first):
        return False
    bounds = note.clause_bounds(cue.first)
    if note.cues_in("third", *bounds):
        return True
    return bool(starting_in(note.persons, bounds[0] + 1, bounds[1]))


def _is_claimed(note: Note, cue: Cue, found: Found) -> bool:
    """Whether nearer words of another kind take the date."""
    first, stop = note.clause_bounds(found.first)
    for label in _CLAIMS:
        for other in note.cues_in(label, first, stop):
            if label == "hold" and other.value < 2:
                continue
            if overlap(other, cue) and other.stop - other.first > cue.stop - cue.first:
                return True
            if not overlap(other, cue) and _distance(other, found) < _distance(cue, found):
                return True
    return False


def _from_event(note: Note, organisations: list[Organisation]) -> LastContact | None:
    """Having met at an event tells the year of the contact."""
    for event in organisations:
        year = event.since
        if event.relation != "event" or year is None or year != event.until:
            continue
        if int(year) <= note.written_on.year:
            return _signal(note, event.span, whole_year(int(year)))
    return None
