"""Do not ask: until a day, on a condition, or ever. The costliest signal to miss."""

from datetime import date

from inroad.domain.notes import chips
from inroad.domain.notes.dated import Found
from inroad.domain.notes.note import Note, starting_in, touching
from inroad.domain.notes.periods import DAY
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import DoNotAsk
from inroad.domain.notes.written_dates import uncut

_FIRM, _SOFT, _BUSY = 2, 1, 0
_CONNECTORS_BACK = 3
_AFTER = frozenset("through after past nach apres tras apos thru during durante pendant wahrend over for all entire".split())
_LIMITS = frozenset("until till bis jusque hasta ate before once when after".split())
_THIS = frozenset("this not".split())
_TAIL = frozenset("before asking ask again then please pls".split())
_LONGEST_CONDITION = 16


def read_hold(note: Note) -> DoNotAsk | None:
    """The strongest hold of the note: for ever, else until a day, else on a condition."""
    cues = _standing(note)
    if not cues:
        return None
    for cue in cues:
        if cue.value == _FIRM and _is_for_ever(note, cue):
            return _signal(note, cue.first, _ever_stop(note, cue), None, None)
    for cue in cues:
        dated = _dated(note, cue)
        if dated is not None:
            found, day = dated
            first, stop = min(cue.first, found.first), max(cue.stop, found.stop)
            return _signal(note, first, stop, day, None)
    for cue in cues:
        condition = _condition(note, cue)
        if condition is not None:
            start, stop = condition
            words = note.text[slice(*note.span(start, stop))]
            return _signal(note, min(cue.first, start), max(cue.stop, stop), None, words)
    firm = next((cue for cue in cues if cue.value == _FIRM), None)
    return _signal(note, firm.first, firm.stop, None, None) if firm else None


def _standing(note: Note) -> list[Cue]:
    """Hold cues that no encouragement takes back, the firm ones first."""
    against = note.cues("hold_not")
    kept = [
        cue
        for cue in note.cues("hold")
        if not any(_outweighs(other, cue) for other in touching(against, cue))
    ]
    return sorted(kept, key=lambda cue: (-cue.value, cue.first))


def _outweighs(other: Cue, cue: Cue) -> bool:
    return other.stop - other.first >= cue.stop - cue.first


def _is_for_ever(note: Note, cue: Cue) -> bool:
    """Whether the words say ever, and no date or condition limits them."""
    first, stop = note.sentence_bounds(cue.first)
    if _dated(note, cue):
        return False
    if note.cues_in("ever", cue.first, cue.stop):
        return True
    if _condition(note, cue):
        return False
    following = note.sentence_bounds(stop) if stop < len(note.tokens) else (stop, stop)
    ever = note.cues_in("ever", first, following[1])
    return bool(ever)


def _ever_stop(note: Note, cue: Cue) -> int:
    _, stop = note.sentence_bounds(cue.first)
    following = note.sentence_bounds(stop)[1] if stop < len(note.tokens) else stop
    return max([cue.stop, *(ever.stop for ever in note.cues_in("ever", cue.first, following))])


def _dated(note: Note, cue: Cue) -> tuple[Found, date] | None:
    """The first day on which asking is fine again, if a date to come limits the hold."""
    first, stop = note.sentence_bounds(cue.first)
    finds = starting_in(note.dates, first, stop)
    for found in sorted(finds, key=lambda found: (found.first < cue.first, found.first)):
        day = _fine_from(note, cue, found)
        if day is not None and day > note.written_on:
            return found, day
    return None


def _fine_from(note: Note, cue: Cue, found: Found) -> date | None:
    if found.from_day is None or found.after_day is None:
        return None
    lead = _lead(note, found)
    until = any(c.value == 0 for c in lead) or _in_brackets(note, cue, found)
    after = any(c.value == 1 for c in lead)
    if cue.value == _BUSY and not (until or after or found.kind in ("span", "coming")):
        return None
    if cue.value == _BUSY and not _limits_busy(note, cue, found):
        return None
    if cue.value != _BUSY and not (until or after or found.kind in ("span", "coming") or _this(note, found) or _adjoins(cue, found)):
        return None
    if cue.value == _FIRM and cue.first < found.first and _is_within(note, found):
        return _end_of_running(note, found) or found.after_day
    after = after or _after_something(note, cue, found)
    return found.after_day if after or _this(note, found) else found.from_day


def _is_within(note: Note, found: Found) -> bool:
    """Don't ask in Q1: the hold lasts as long as the date itself."""
    before = note.norms[found.first - 1] if found.first else ""
    return before in ("in", "during", "im", "en", "em", "au", "durante", "wahrend", "pendant")


def _end_of_running(note: Note, found: Found) -> date | None:
    """The day after the period that runs on the day of writing."""
    past = found.past
    if past is None or past.since is None or past.until != note.written_on or past.since == past.until:
        return None
    return uncut(past).until + DAY


def _after_something(note: Note, cue: Cue, found: Found) -> bool:
    """Until after her wedding in June: June has to pass."""
    if not _is_within(note, found):
        return False
    leads = note.cues_in("until", cue.first, found.first)
    return any(lead.value == 1 and lead.stop < found.first - 1 for lead in leads)


def _in_brackets(note: Note, cue: Cue, found: Found) -> bool:
    """Until something happens (Feb): the date in brackets tells when that will be."""
    before = note.words.at(found.first - 1)
    between = note.norms[cue.stop : found.first]
    return before in ("(", "~", "ca", "around", "probably") and any(norm in _LIMITS for norm in between)


def _adjoins(cue: Cue, found: Found) -> bool:
    """Whether a date stands right beside words such as "ask again" or "not earlier"."""
    return 0 <= found.first - cue.stop <= 1 or 0 <= cue.first - found.stop <= 1


def _this(note: Note, found: Found) -> bool:
    """Not this quarter: fine when it is over."""
    return note.norms[found.first] in ("this", "dieses", "diesen", "ce", "cette", "este", "esta", "rest", "the") and found.kind == "point"


def _limits_busy(note: Note, cue: Cue, found: Found) -> bool:
    """A busy spell ends with a word such as "until" or "back in", not with any date."""
    before = note.norms[max(0, found.first - _CONNECTORS_BACK) : found.first]
    ends = {"until", "till", "through", "bis", "jusque", "hasta", "ate", "retour", "back", "returns", "vuelve", "volta", "zuruck", "da", "return", "returning", "regresa", "revient", "thru", "for", "returns", "next", "to", "reprise", "vuelta", "regressa", "retorna", "available", "reachable", "home", "again", "durante", "pendant", "ab", "restarts", "wieder", "after", "rentre", "past", "all"}
    returns = note.cues_in("returns", note.clause_bounds(found.first)[0], found.first)
    return bool(returns) or bool(ends.intersection(before)) or note.norms[found.first] in ("for", "this", "all", "the", "rest", "next") or found.kind in ("span", "coming")


def _lead(note: Note, found: Found) -> list[Cue]:
    """The connectors that stand right before a date."""
    start = max(0, found.first - _CONNECTORS_BACK)
    return [
        cue
        for cue in starting_in(note.cues("until"), start, found.first)
        if cue.first < found.first and cue.stop <= found.stop and found.first - cue.stop <= 1 and note.same_sentence(cue.first, found.first)
    ]


def _condition(note: Note, cue: Cue) -> tuple[int, int] | None:
    """The words of the condition that lifts the hold."""
    first, stop = note.sentence_bounds(cue.first)
    for lead in starting_in(note.cues("only_when"), first, stop):
        if lead.stop > stop:
            continue
        if cue.value == _BUSY or lead.stop < cue.first - 1:
            continue
        start, end = lead.stop, note.clause_bounds(lead.stop - 1)[1]
        return _cut(note, lead, start, end)
    for lead in starting_in(note.cues("while"), cue.first, stop):
        if cue.value == _BUSY or lead.stop > stop:
            continue
        start, end = lead.stop, note.clause_bounds(lead.stop - 1)[1]
        return _cut(note, lead, start, end)
    return None


def _cut(note: Note, lead: Cue, start: int, end: int) -> tuple[int, int] | None:
    """A condition without "before asking" and the like at its end."""
    for i in range(start + 1, end):
        if note.norms[i] in ("before", "bevor", "avant", "antes") and i + 1 < end and note.norms[i + 1].startswith(("ask", "d'", "de", "reach", "contact", "any", "ping")):
            end = i
            break
    end = min(end, start + _LONGEST_CONDITION)
    while end > start and not note.tokens[end - 1].word:
        end -= 1
    return (start, end) if end > start else None


def _signal(note: Note, first: int, stop: int, until: date | None, condition: str | None) -> DoNotAsk:
    span = note.span(first, stop)
    return DoNotAsk(
        span=span,
        words=note.text[slice(*span)],
        text=chips.hold_text(until, condition),
        hold="date" if until else "condition" if condition else "forever",
        until=until,
        condition=condition,
    )
