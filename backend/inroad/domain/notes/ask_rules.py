"""The user's own rules for asking the person: how often, how far apart, only when asked twice.

What is read as a rule is set aside: "don't ask her more than twice a year" forbids nothing else,
and "two asks a year" were not made.
"""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from inroad.domain.notes import chips
from inroad.domain.notes.dates.vocabulary import NUMBERS, UNITS
from inroad.domain.notes.languages.dates import PER, TIMES
from inroad.domain.notes.note import Note
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import OwnRule

_TIMES = {"once": 1, "twice": 2, "thrice": 3, "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4}
_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14, "month": 30, "quarter": 91}
_YEAR = 365
_LONGEST = 10 * _YEAR
_MOST = 100
"""Asks a year; more are no rule. Both are the bounds of a rule that is set."""
_EACH = PER | frozenset("/ within each every jedes jedem jeden todos todo cada chaque dem".split())
_NOT = frozenset(
    "not never no nicht nie niemals kein keine keinen pas ne jamais nunca jamas nao".split()
)
_ME = frozenset("me us mich mir uns moi nous nos".split())
"""After "asks" these make it the person who asks."""
_BEFORE = frozenset("before bevor ehe avant antes".split())
_HALF = frozenset("half halbes halben demi medio meio".split())
_EVERY = frozenset("every alle jede jeden cada tous toutes".split())
_OF_HOLDS = ("hold", "only_when", "until", "while")
_BOUND_NEAR = 6
_NOT_NEAR = 8
_ASKING_NEAR = 4
_NOUN = 2
"""Words between a number and "a year" that name what is counted."""
_SHORT = 8


class _Often(NamedTuple):
    """A number of times in so many days, at the tokens from `first` up to `stop`."""

    times: int
    days: int
    first: int
    stop: int


def read_rules(note: Note) -> list[OwnRule]:
    """At most one rule of each kind, the strictest; their words are set aside."""
    found = [*_how_often(note), *_how_far_apart(note), *_asked_twice(note)]
    for cue, _ in found:
        note.set_aside(cue)
    rules = [_placed(note, cue, rule) for cue, rule in found]
    strictest = (
        min((r for r in rules if r.most_a_year), key=lambda r: r.most_a_year or 0, default=None),
        max((r for r in rules if r.cool_down), key=lambda r: r.cool_down or 0, default=None),
        next((r for r in rules if r.ask_twice), None),
    )
    return [rule for rule in strictest if rule is not None]


_Read = tuple[Cue, OwnRule]


def _placed(note: Note, cue: Cue, rule: OwnRule) -> OwnRule:
    span = note.span(cue.first, cue.stop)
    return OwnRule(
        span=span,
        words=note.text[slice(*span)],
        text=rule.text,
        most_a_year=rule.most_a_year,
        cool_down=rule.cool_down,
        ask_twice=rule.ask_twice,
    )


def _how_often(note: Note) -> Iterator[_Read]:
    """At most twice a year; no more than one ask a quarter; höchstens einmal im Jahr."""
    for often in filter(None, map(partial(_often, note), range(len(note.norms)))):
        note.set_aside(Cue("rule", 0, often.first - 1, often.stop), _OF_HOLDS)
        bound = _bound(note, often) or _forbidden(note, often)
        if bound and _is_of_asking(note, bound.cue):
            yield _with_asking(note, bound.cue), _at_most(often, bound.most)


def _often(note: Note, i: int) -> _Often | None:
    times, at = (1, i) if note.norms[i] in _EVERY else _number(note, i)
    if not 1 <= times <= _MOST:
        return None
    if note.words.at(at) in TIMES:
        at += 1
    per = next((k for k in range(at, at + _NOUN + 1) if note.words.at(k) in _EACH), None)
    if per is None or not note.same_sentence(i, per):
        return None
    unit = next((k for k in range(per + 1, per + 4) if note.words.at(k) in UNITS), per)
    units, stop = _number(note, unit - 1)
    days = _days(note.words.at(unit)) * (units if stop == unit and units else 1)
    if note.words.at(unit - 1) in _HALF or note.words.at(unit - 2) in _HALF:
        days //= 2
    return _Often(times, days, i, unit + 1) if days else None


def _number(note: Note, i: int) -> tuple[int, int]:
    """The whole number at a place and where it ends; (0, i) if there is none."""
    norm = note.words.at(i)
    if norm in _TIMES:
        return _TIMES[norm], i + 1
    if norm.isascii() and norm.isdigit() and len(norm) < 3:
        return int(norm), i + 1
    number = NUMBERS.get(norm, 0)
    return (int(number), i + 1) if number and number == int(number) else (0, i)


def _days(word: str) -> int:
    unit = UNITS.get(word)
    return _DAYS.get(unit, _YEAR) if unit else 0


class _Bound(NamedTuple):
    """The words of a rule, and how many times they allow."""

    cue: Cue
    most: int


def _bound(note: Note, often: _Often) -> _Bound | None:
    """What says that so many times are the most."""
    first, stop = note.sentence_bounds(often.first)
    for cue in note.cues_in("at_most", first, stop):
        if cue.value == 1 and 0 <= often.first - cue.stop < _BOUND_NEAR:
            return _Bound(Cue("rule", 0, cue.first, often.stop), often.times)
        if cue.value == 2 and 0 <= cue.first - often.stop <= 1:
            return _Bound(Cue("rule", 0, often.first, cue.stop), often.times)
    for cue in note.cues_in("more_than", first, stop):
        near = range(max(first, cue.first - _NOT_NEAR), min(stop, often.stop + _NOT_NEAR))
        negated = [k for k in near if note.norms[k] in _NOT]
        if negated and 0 <= often.first - cue.stop <= 1:
            whole = Cue("rule", 0, min(cue.first, *negated[:1]), max(often.stop, negated[0] + 1))
            return _Bound(whole, often.times)
    return None


def _forbidden(note: Note, often: _Often) -> _Bound | None:
    """Never ask her twice in the same year: once is fine."""
    first, _ = note.clause_bounds(often.first)
    asking = note.cues_in("asking", first, often.first)
    negated = [k for k in range(first, often.first) if note.norms[k] in _NOT]
    if often.times < 2 or not asking or not negated or negated[0] > asking[0].first:
        return None
    return _Bound(Cue("rule", 0, negated[0], often.stop), often.times - 1)


def _is_of_asking(note: Note, rule: Cue) -> bool:
    """Whether the sentence speaks of asking them, or the clause of nothing else at all."""
    asking = note.cues_in("asking", *note.sentence_bounds(rule.first))
    if asking:
        return not any(note.words.at(cue.stop) in _ME for cue in asking)
    first, stop = note.clause_bounds(rule.first)
    rest = [*range(first, rule.first), *range(rule.stop, stop)]
    return not any(note.tokens[i].word for i in rest)


def _with_asking(note: Note, rule: Cue) -> Cue:
    """The rule with the words of asking right before it: "to be asked no more than …"."""
    first, _ = note.clause_bounds(rule.first)
    near = note.cues_in("asking", max(first, rule.first - _ASKING_NEAR), rule.first)
    return rule._replace(first=min([rule.first, *(cue.first for cue in near)]))


def _at_most(often: _Often, most: int) -> OwnRule:
    if often.days == _YEAR:
        text = chips.most_text(most)
        return OwnRule(span=(0, 0), words="", text=text, most_a_year=most)
    return _apart(max(1, round(often.days / most)))


def _apart(days: int) -> OwnRule:
    days = min(days, _LONGEST)
    return OwnRule(span=(0, 0), words="", text=chips.apart_text(days), cool_down=days)


def _how_far_apart(note: Note) -> Iterator[_Read]:
    """At least six months between two asks; between two asks wait half a year."""
    for cue in note.cues("spaced"):
        first, stop = note.clause_bounds(cue.first)
        lengths = ((_length(note, i), i) for i in range(first, stop - 1))
        days, at = next(((days, i) for days, i in lengths if days), (0, 0))
        if days and note.cues_in("asking", first, stop):
            whole = Cue("rule", 0, max(first, min(cue.first, at) - 4), max(cue.stop, at + 2))
            yield whole, _apart(days)


def _length(note: Note, i: int) -> int:
    """The days of a stretch of time that begins at a place; 0 if none does."""
    if note.norms[i] in _HALF:
        at = i + 1 if note.words.at(i + 1) in UNITS else i + 2
        return _days(note.words.at(at)) // 2
    number, at = _number(note, i)
    return number * _days(note.words.at(at)) if number else 0


def _asked_twice(note: Note) -> Iterator[_Read]:
    """Check with me first before asking her; think twice."""
    for cue in note.without("ask_twice", "ask_twice_not"):
        first, stop = note.sentence_bounds(cue.first)
        words = sum(token.word for token in note.tokens[first:stop])
        if words > _SHORT and not note.cues_in("asking", first, stop):
            continue
        rule = OwnRule(span=(0, 0), words="", text=chips.twice_text(), ask_twice=True)
        clause, _ = note.clause_bounds(cue.first)
        opens = [asking.first for asking in note.cues_in("asking", clause, cue.first)]
        yield Cue("rule", 0, min([cue.first, *opens]), _before_stop(note, cue)), rule


def _before_stop(note: Note, cue: Cue) -> int:
    """Where the words end, with a "before asking her" that follows."""
    at = cue.stop + (note.words.at(cue.stop) == ",")
    if note.words.at(at) not in _BEFORE or not note.same_sentence(at, cue.first):
        return cue.stop
    return note.clause_bounds(at)[1]
