"""What ends a hold: a day to come, or a condition."""

from datetime import date

from inroad.domain.notes.dates.found import Found
from inroad.domain.notes.dates.parts import uncut
from inroad.domain.notes.dates.periods import DAY
from inroad.domain.notes.note import Note, starting_in
from inroad.domain.notes.patterns import Cue

FIRM, SOFT, BUSY = 2, 1, 0
"""Values of hold cues: "don't ask" holds by itself, "wait" needs an end, "busy" needs "until"."""
_CONNECTORS_BACK = 3
_CLOSE_BY = 3
_LONGEST_CONDITION = 16
"""Words; a longer condition is cut."""
_UNTIL = frozenset("until till bis jusque hasta ate".split())
_LIMITS = _UNTIL | frozenset("before once when after".split())
_WITHIN = frozenset("in during im en em au durante wahrend pendant".split())
_WEAK = frozenset("in on at to im am en em no na au le el o around by dia from from".split())
"""Connectors that stand before any date, so they count only close by the hold."""
_THIS = frozenset("this dieses diesen ce cette este esta rest the".split())
_SPELL_ENDS = _UNTIL | frozenset(
    "through thru for next to past all after ab da durante pendant back returns return returning"
    " available reachable home again restarts retour reprise revient rentre vuelve vuelta regresa"
    " volta regressa retorna zuruck wieder".split()
)
_SPELLS = frozenset("for this all the rest next".split())
_ASIDE = frozenset("( ~ ca around probably".split())
_BEFORE = frozenset("before bevor avant antes".split())
_ASKING = ("ask", "d'", "de", "reach", "contact", "any", "ping")
_WE = frozenset("i we you".split())
_SUBJECTS = frozenset("he she they".split())
"""Before "once" these make it "one day in the past"."""
_MAY = frozenset("can may could should will".split())
_POINTERS = frozenset("that then this now".split())


def date_of(note: Note, cue: Cue) -> tuple[Found, date] | None:
    """The first day on which asking is fine again, if a date to come limits the hold."""
    finds = starting_in(note.dates, *note.sentence_bounds(cue.first))
    for found in sorted(finds, key=lambda found: (found.first < cue.first, found.first)):
        apart = found.first < cue.first and not note.same_clause(found.first, cue.first)
        if apart and condition_of(note, cue):
            continue
        day = _fine_from(note, cue, found)
        if day is not None and day > note.written_on:
            return found, day
    return None


def _fine_from(note: Note, cue: Cue, found: Found) -> date | None:
    if found.from_day is None or found.after_day is None or not _is_limit(note, cue, found):
        return None
    if cue.value == FIRM and cue.first < found.first and _is_within(note, found):
        return _end_of_running(note, found) or found.after_day
    after = any(lead.value == 1 for lead in _leads(note, cue, found))
    whole = after or _after_something(note, cue, found) or _is_this(note, found)
    return found.after_day if whole else found.from_day


def _is_limit(note: Note, cue: Cue, found: Found) -> bool:
    """Whether the words between a hold and a date make the date its end."""
    counted = found.kind in ("span", "coming")
    aside = _is_aside(note, cue, found) or _after_something(note, cue, found)
    led = aside or bool(_leads(note, cue, found))
    if cue.value == BUSY:
        return (led or counted) and _ends_spell(note, found)
    return led or counted or _is_this(note, found) or _adjoins(cue, found)


def _leads(note: Note, cue: Cue, found: Found) -> list[Cue]:
    """The connectors that stand right before a date."""
    start = max(0, found.first - _CONNECTORS_BACK)
    first, stop = note.clause_bounds(found.first)
    apart = stop - first <= found.stop - found.first + _CLOSE_BY + 1
    near = apart or (cue.first >= first and 0 <= found.first - cue.stop <= _CLOSE_BY)
    return [
        lead
        for lead in starting_in(note.cues("until"), start, found.first)
        if lead.stop <= found.stop
        and found.first - lead.stop <= 1
        and note.same_sentence(lead.first, found.first)
        and (near or cue.value != SOFT or note.norms[lead.first] not in _WEAK)
    ]


def _is_within(note: Note, found: Found) -> bool:
    """Don't ask in Q1: the hold lasts as long as the date itself."""
    return note.before(found.first) in _WITHIN and note.before(found.first, 2) not in _UNTIL


def _end_of_running(note: Note, found: Found) -> date | None:
    """The day after the period that runs on the day of writing."""
    past = found.past
    runs = past is not None and past.until == note.written_on and past.since != past.until
    return uncut(past).until + DAY if past is not None and runs else None


def _after_something(note: Note, cue: Cue, found: Found) -> bool:
    """Until after her wedding in June: June has to pass."""
    if not _is_within(note, found):
        return False
    leads = note.cues_in("until", cue.first, found.first)
    return any(lead.value == 1 and lead.stop < found.first - 1 for lead in leads)


def _is_aside(note: Note, cue: Cue, found: Found) -> bool:
    """Until something happens (Feb): the date in brackets tells when that will be."""
    between = note.norms[cue.stop : found.first]
    return note.before(found.first) in _ASIDE and not _LIMITS.isdisjoint(between)


def _adjoins(cue: Cue, found: Found) -> bool:
    """Whether a date stands right beside words such as "ask again" or "not earlier"."""
    return 0 <= found.first - cue.stop <= 1 or 0 <= cue.first - found.stop <= 1


def _is_this(note: Note, found: Found) -> bool:
    """Not this quarter: fine when it is over."""
    return note.norms[found.first] in _THIS and found.kind == "point"


def _ends_spell(note: Note, found: Found) -> bool:
    """A busy spell ends with a word such as "until" or "back in", not with any date."""
    before = note.norms[max(0, found.first - _CONNECTORS_BACK) : found.first]
    if not _SPELL_ENDS.isdisjoint(before) or note.norms[found.first] in _SPELLS:
        return True
    returns = note.cues_in("returns", *note.clause_bounds(found.first))
    return bool(returns) or found.kind in ("span", "coming")


def condition_of(note: Note, cue: Cue) -> tuple[int, int] | None:
    """Where the condition stands that lifts the hold, if there is one."""
    first, stop = note.sentence_bounds(cue.first)
    only = [
        lead
        for lead in note.cues_in("only_when", first, stop)
        if lead.stop >= cue.first - 1 or lead.first == first
        if note.before(lead.first) not in _SUBJECTS
    ]
    opening = [lead for lead in note.cues_in("while", first, cue.first) if lead.first == first]
    for lead in [*only, *opening, *note.cues_in("while", cue.first, stop)]:
        if cue.value != BUSY or note.norms[lead.first] in _UNTIL:
            return _cut(note, lead.stop, note.clause_bounds(lead.stop - 1)[1])
    return None


def _cut(note: Note, start: int, end: int) -> tuple[int, int] | None:
    """A condition without "before asking" and the like at its end."""
    for i in range(start + 1, end - 1):
        asks_again = note.norms[i] in _BEFORE and note.norms[i + 1].startswith(_ASKING)
        if asks_again or (note.norms[i] in _WE and note.norms[i + 1] in _MAY):
            end = i
            break
    end = min(end, start + _LONGEST_CONDITION)
    while end > start and not note.tokens[end - 1].word:
        end -= 1
    dated = bool(starting_in(note.dates, start, start + 2))
    pointing = end - start == 1 and note.norms[start] in _POINTERS
    return (start, end) if end > start and not pointing and not dated else None
