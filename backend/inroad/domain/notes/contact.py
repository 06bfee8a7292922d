"""When they were last in contact: a range of days, never one that has yet to come."""

from inroad.domain.notes.dated import Found
from inroad.domain.notes.note import Note, in_range, overlap, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.periods import Period, whole_year
from inroad.domain.notes.signals import DoNotAsk, LastContact, Organisation
from inroad.domain.notes import chips

_CLAIMS = ("asked", "turned_down", "intro_for_me", "gave", "hold", "moved")
"""What else a date may belong to; the nearest words win."""
_SINCE = frozenset("since seit depuis desde last".split())
_TOGETHER = frozenset("we together us wir uns zusammen nous on ensemble juntos nos".split())
_YEARLY = 100
"""Days; what happens less often than each quarter tells no date."""
_WEEK_RHYTHM_DAYS = 15


def read_last_contact(
    note: Note, organisations: list[Organisation], hold: DoNotAsk | None
) -> LastContact | None:
    """The latest contact that the note dates; a date that limits a hold is none."""
    contacts = note.without("contact", "contact_not")
    free = [found for found in note.dates if found.past and not _in_hold(note, found, hold)]
    finds = [(found, _cue_of(note, found, contacts)) for found in free]
    told = [(found, cue) for found, cue in finds if cue is not None]
    firm = [pair for pair in told if pair[0].kind != "rhythm"]
    quick = [pair for pair in told if pair[0].kind == "rhythm" and _days(pair[0]) < _WEEK_RHYTHM_DAYS]
    best = max([*quick, *firm] or told, key=lambda pair: _order(pair[0]), default=None)
    if best is None:
        return _from_event(note, organisations, contacts)
    found, cue = best
    assert found.past is not None
    first, stop = min(found.first, cue.first), max(found.stop, cue.stop)
    return _signal(note, note.span(first, stop), found.past)


def _in_hold(note: Note, found: Found, hold: DoNotAsk | None) -> bool:
    start, end = note.span(found.first, found.stop)
    return hold is not None and hold.span[0] <= start and end <= hold.span[1]


def _days(found: Found) -> int:
    assert found.past is not None
    return (found.past.until - (found.past.since or found.past.until)).days


def _order(found: Found) -> tuple[int, int]:
    assert found.past is not None
    return found.past.until.toordinal(), -_days(found)


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
    if found.kind in ("years", "coming") or (found.kind == "rhythm" and _days(found) > _YEARLY):
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
        i
        for i in range(first, stop)
        if note.tokens[i].word and not found.first <= i < found.stop
    ]
    if len(rest) > 2 or starting_in(note.names, first, stop):
        return []
    bounds = note.sentence_bounds(found.first)
    near = {note.clause(found.first) - 1, note.clause(found.first) + 1}
    return [cue for cue in in_range(contacts, *bounds) if note.clause(cue.first) in near]


def _is_planned(note: Note, cue: Cue, found: Found) -> bool:
    """Whether the contact lies ahead; "ago" and "last" are behind whatever the verb."""
    if found.kind in ("ago", "rhythm", "long_ago"):
        return False
    first, stop = note.clause_bounds(cue.first)
    return any(
        not overlap(plan, cue) or plan.stop - plan.first > 1
        for plan in note.cues_in("planned", first, stop)
        if not overlap(plan, found)
    )


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


def _from_event(
    note: Note, organisations: list[Organisation], contacts: list[Cue]
) -> LastContact | None:
    """Having met at an event tells the year of the contact."""
    for event in organisations:
        year = event.since
        if event.relation != "event" or year is None or year != event.until:
            continue
        if int(year) <= note.written_on.year:
            return _signal(note, event.span, whole_year(int(year)))
    return None
