"""Holds that no fixed wording shows: a "not" somewhere before "ask", a spell with an end."""

from collections.abc import Iterator

from inroad.domain.notes.hold_limits import BUSY, FIRM, SOFT
from inroad.domain.notes.note import Note, starting_in
from inroad.domain.notes.patterns import Cue

_ASK = frozenset("ask contact bother approach".split())
_NOUNS = frozenset("contact approach".split())
_ARTICLES = frozenset("a an the my our any close good in".split())
_NOT = frozenset("not never".split())
_REACH = 7
"""Words before "ask" in which a "not" still forbids it."""
_OTHER_VERBS = frozenset(
    "did had have has mind hesitate need forget afraid shy scared wait problem issue worry refuse"
    " refused say says said hurt cost too only just anyone why if when because sure and or will wo"
    " know think see ask asked asks sorry free available answer help".split()
)
"""Words between "not" and "ask" that take the "not" for themselves."""
_TOPICS = frozenset("about why how what where when who which me us permission".split())
_UNTIL = frozenset("until till bis jusque hasta ate".split())
_IS = frozenset("'s is are 're 'm am ist sind est sont esta estan".split())
_WAS = frozenset("was were war waren etait estaba estuvo estava esteve".split())
_COMES = _IS | frozenset("be been comes come gets get until till when once".split())
_WENT = frozenset("go goes went going gone way dates".split())
_PLACES = frozenset("in on at out with off abroad".split())
_OPENERS = frozenset("only after once when".split())
_PAST = ("worked", "school", "client", "vendor", "contact", "gave", "community", "silence")


def unworded_holds(note: Note) -> Iterator[Cue]:
    """Holds that follow from how a sentence is built."""
    yield from _forbidden(note)
    yield from _spells(note)
    yield from _opened_by_condition(note)


def _forbidden(note: Note) -> Iterator[Cue]:
    """Never, ever ask; do not, under any circumstances, ask; we should not really ask."""
    for i, norm in enumerate(note.norms):
        if norm not in _ASK or note.words.at(i + 1) in _TOPICS:
            continue
        first = max(note.sentence_bounds(i)[0], i - _REACH)
        place = next((k for k in range(i - 1, first - 1, -1) if note.norms[k] in _NOT), None)
        if place is None or not _OTHER_VERBS.isdisjoint(note.norms[place + 1 : i]):
            continue
        if norm in _NOUNS and not _ARTICLES.isdisjoint(note.norms[place + 1 : i]):
            continue
        if _reaches(note, place, i) and note.before(place) not in _OTHER_VERBS:
            yield Cue("hold", FIRM, place, i + 1)


def _reaches(note: Note, place: int, i: int) -> bool:
    """Whether no clause lies between, or only one that is put in: "not, ever, ask"."""
    return note.same_clause(place, i) or note.words.at(place + 1) == ","


def _spells(note: Note) -> Iterator[Cue]:
    """He's hiking in Nepal till June: whoever is somewhere until a day is away until then."""
    for found in note.dates:
        if found.from_day is None or found.from_day <= note.written_on:
            continue
        first, stop = note.clause_bounds(found.first)
        if _UNTIL.isdisjoint(note.norms[max(first, found.first - 3) : found.first]):
            continue
        away = note.norms[first] in _PLACES or not _IS.isdisjoint(note.norms[first : found.first])
        if away and not any(note.cues_in(label, first, stop) for label in _PAST):
            yield Cue("hold", BUSY, first, first + 1)


def is_over(note: Note, cue: Cue) -> bool:
    """Was on leave until March; we talked about it back in May: no spell that goes on."""
    first, _ = note.clause_bounds(cue.first)
    if not _WAS.isdisjoint(note.norms[max(first, cue.first - 2) : cue.first]):
        return True
    told = note.cues_in("contact", first, cue.first)
    if note.norms[cue.first] == "back" and note.before(cue.first) in _WENT:
        return True
    return note.norms[cue.first] == "back" and bool(told) and note.before(cue.first) not in _COMES


def _opened_by_condition(note: Note) -> Iterator[Cue]:
    """Only after Dana has agreed; once the merger is through I can ask."""
    for lead in note.cues("only_when"):
        first, stop = note.sentence_bounds(lead.first)
        if lead.first != first or note.norms[first] not in _OPENERS:
            continue
        if note.norms[first] == "only" or not _ASK.isdisjoint(note.norms[lead.stop : stop]):
            dated = starting_in(note.dates, lead.stop, lead.stop + 3)
            if not dated or note.norms[first] == "only":
                yield Cue("hold", SOFT, first, lead.stop)
