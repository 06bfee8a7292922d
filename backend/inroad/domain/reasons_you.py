"""Reasons on the side of the user and the mutual: closeness, contact, asks and favours."""

from collections.abc import Iterator
from datetime import date
from math import log
from typing import Literal

from inroad.domain import willingness
from inroad.domain.case import Weighed
from inroad.domain.judgement import Reason
from inroad.domain.wording import NOT_ON_RECORD, ago, month, number, since, source_line, years
from inroad.domain.your_tie import YourTie

_LEDGER = "ask ledger"
_MISSING_CONTACT, _MISSING_NOTE = 0.3, 0.6
"""How much a gap weighs beside what is known, in log-odds: half of what filling it may bring."""
_WORTH_TELLING, _ANSWER, _OPEN_LOOP = 0.25, 0.4, 0.5
"""What a user would miss in the list although the sum hardly moves by it."""
_LONG_KNOWN = 3
_IMPRECISE = 45

_CLOSE = {
    0: "You and {} have never met",
    1: "You and {} barely know each other",
    2: "You and {} know each other",
    3: "You and {} know each other well",
    4: "You and {} are close",
}


def reasons_with_you(you: YourTie, mutual: str, p_yes: float) -> Iterator[Weighed]:
    """All reasons on this side, in no order; `mutual` is what the person is called.

    `p_yes` is the probability of a yes after all that was learned.
    """
    yield from _closeness_and_contact(you, mutual)
    yield from _past(you, mutual)
    yield from _directions(you, mutual)
    yield from _favours(you, mutual)
    yield from _asks(you, mutual, p_yes)


def _closeness_and_contact(you: YourTie, mutual: str) -> Iterator[Weighed]:
    level = you.them.closeness
    warm = you.silence is not None and you.silence <= you.constants.cold_after
    if level is not None:
        text, points = _CLOSE[max(0, min(level, 4))].format(mutual), you.terms["closeness"]
        source = source_line(you.them.closeness_source, you.on)
        if level >= 3 and warm:
            both = _joined_sources(source, _contact_source(you))
            weight = points + abs(you.terms.get("history", 0.0))
            yield _plus(weight, f"{text} and were in touch {_when(you)}.", both)
            return
        if level >= 2:
            yield _plus(max(points, _WORTH_TELLING), f"{text}.", source)
        else:
            yield _minus(-points, f"{text}.", source)
    elif not you.known:
        yield _minus(_MISSING_NOTE, f"There is no note on how you know {mutual} yet.")
    yield from _contact(you, mutual)


def _contact(you: YourTie, mutual: str) -> Iterator[Weighed]:
    weight = max(abs(you.terms.get("history", 0.0)), _WORTH_TELLING)
    if you.silence is None:
        if you.them.logs_imported:
            text = f"No message that you imported is with {mutual}."
            yield _minus(weight, text, source="your import")
        elif you.known and you.them.closeness != 0:
            text = f"Nothing says when you and {mutual} were last in touch."
            yield _minus(_MISSING_CONTACT, text)
    elif you.silence <= you.constants.cold_after:
        yield _plus(weight, f"You were in touch {_when(you)}.", _contact_source(you))
    else:
        day = date.fromordinal(you.on.toordinal() - you.silence)
        text = f"You have not been in touch {since(day, you.on)}."
        yield _minus(max(weight, 0.5), text, _contact_source(you))


def _past(you: YourTie, mutual: str) -> Iterator[Weighed]:
    if you.them.worked_together:
        job = max(you.them.worked_together, key=lambda it: (it.until or date.max, it.organisation))
        did = "were" if job.source.kind == "import" else "worked together"  # two may be in one firm
        text = f"You and {mutual} {did} at {job.organisation}"
        weight = you.terms.get("worked together", you.constants.worked_together)
        line = source_line(job.source, you.on)
        same = " at the same time" if job.source.kind == "import" else ""
        yield _plus(weight, f"{text}{years(job.since, job.until)}{same}.", line)
    first = you.them.known_since
    if first is not None and (known := (you.on - first).days // 365) >= _LONG_KNOWN:
        text = f"You have known {mutual} for {number(known)} years."
        line = source_line(you.them.known_since_source, you.on)
        yield _plus(you.terms["years known"], text, line)


def _directions(you: YourTie, mutual: str) -> Iterator[Weighed]:
    if "unanswered" in you.terms:
        count = number(willingness.unanswered(you.them.contacts))
        text = f"{mutual} has not answered your last {count} messages."
        yield _minus(-you.terms["unanswered"], text, _contact_source(you))
    elif "both ways" in you.terms and you.them.closeness is None:
        text = f"You and {mutual} were in touch from both sides within a year."
        yield _plus(you.terms["both ways"], text, _contact_source(you))


def _favours(you: YourTie, mutual: str) -> Iterator[Weighed]:
    them = you.them
    points = you.terms.get("favour", 0.0)
    line = source_line(them.favour_source, you.on) if them.favour is not None else _LEDGER
    given = max((day for day in them.favours_given if day <= you.on), default=None)
    if given is not None and points >= 0:
        text = f"You did something for {mutual} in {month(given, you.on)}"
        if not any(ask.on >= given for ask in them.asks):
            text += " and have asked nothing since"
        yield _plus(max(points, _WORTH_TELLING), f"{text}.", _LEDGER)
    elif points > 0:
        yield _plus(points, f"{mutual} owes you a favour.", line)
    elif points < 0:
        yield _minus(-points, f"You owe {mutual} a favour.", line)


def _asks(you: YourTie, mutual: str, p_yes: float) -> Iterator[Weighed]:
    asks = [ask for ask in you.them.asks if ask.on <= you.on and ask.result != "withdrawn"]
    if not asks:
        return
    newest = max(asks, key=lambda ask: ask.on)
    when = "before" if newest.noted else f"in {month(newest.on, you.on)}"
    line = source_line(newest.noted, you.on) if newest.noted else _LEDGER
    if "open loop" in you.terms:
        text = f"You have not told {mutual} how the last introduction went."
        yield _minus(_OPEN_LOOP, text, _LEDGER)
    recent = sum((you.on - ask.on).days <= 180 and not ask.noted for ask in asks)
    if recent > 1:
        text = f"You have asked {mutual} for {number(recent)} introductions within half a year."
        yield _minus(-you.terms.get("asks so far", 0.0), text, _LEDGER)
    weight = max(abs(_record_points(you, p_yes)), _ANSWER)
    answer = willingness.answered(newest, you.on, you.constants)
    if answer == "yes":
        yield _plus(weight, f"{mutual} said yes when you asked {when}.", line)
    elif answer == "no":
        yield _minus(weight, f"{mutual} said no when you asked {when}.", line)
    elif answer == "silent":
        asked = "when you asked before" if newest.noted else f"your ask {when}"
        yield _minus(weight, f"{mutual} did not answer {asked}.", line)
    else:
        days = (you.on - newest.on).days
        text = f"{mutual} has not answered the ask that you sent {ago(days)} yet."
        yield _minus(weight, text, _LEDGER)


def _record_points(you: YourTie, p_yes: float) -> float:
    """What the person's own record moves, in log-odds."""
    return log(p_yes / (1 - p_yes)) - sum(you.terms.values())


def _when(you: YourTie) -> str:
    """When they were last in touch, no more precisely than is known."""
    noted = you.them.last_contact
    if noted is not None and you.newest_contact is None and noted.since is not None:
        imprecise = (noted.until - noted.since).days > _IMPRECISE
        if imprecise and noted.since.year == noted.until.year:
            return f"some time in {noted.since.year}"
        if imprecise:
            return f"between {noted.since.year} and {noted.until.year}"
    return ago(you.silence or 0)


def _contact_source(you: YourTie) -> str:
    newest, noted = you.newest_contact, you.them.last_contact
    if newest is None or (noted is not None and noted.until > newest.on):
        return source_line(you.them.last_contact_source, you.on)
    return {"mail": "mail", "meeting": "calendar", "call": "calendar"}.get(newest.kind, "messages")


def _joined_sources(first: str, second: str) -> str:
    return first if first == second else f"{first}; {second}"


def _plus(weight: float, text: str, source: str) -> Weighed:
    return _weighed("+", weight, text, source)


def _minus(weight: float, text: str, source: str = NOT_ON_RECORD) -> Weighed:
    return _weighed("-", weight, text, source)


def _weighed(sign: Literal["+", "-"], weight: float, text: str, source: str) -> Weighed:
    return weight, Reason(sign=sign, text=text, source=source)
