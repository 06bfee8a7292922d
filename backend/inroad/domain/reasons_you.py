"""Reasons on the side of the user and the mutual: closeness, contact, asks and favours."""

from collections.abc import Iterator
from datetime import date
from math import log
from typing import Literal

from inroad.domain import willingness
from inroad.domain.case import Case, Weighed
from inroad.domain.judgement import Reason
from inroad.domain.wording import NOT_ON_RECORD, ago, month, number, since, source_line, years

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


def reasons_with_you(case: Case) -> Iterator[Weighed]:
    """All reasons on this side, in no order."""
    yield from _closeness_and_contact(case)
    yield from _past(case)
    yield from _directions(case)
    yield from _favours(case)
    yield from _asks(case)


def _closeness_and_contact(case: Case) -> Iterator[Weighed]:
    level = case.them.closeness
    warm = case.silence is not None and case.silence <= case.constants.cold_after
    if level is not None:
        text, points = _CLOSE[max(0, min(level, 4))].format(case.mutual), case.terms["closeness"]
        source = source_line(case.them.closeness_source, case.on)
        if level >= 3 and warm:
            both = _joined_sources(source, _contact_source(case))
            weight = points + abs(case.terms.get("history", 0.0))
            yield _plus(weight, f"{text} and were in touch {_when(case)}.", both)
            return
        if level >= 2:
            yield _plus(max(points, _WORTH_TELLING), f"{text}.", source)
        else:
            yield _minus(-points, f"{text}.", source)
    elif not case.score.yes_known:
        yield _minus(_MISSING_NOTE, f"There is no note on how you know {case.mutual} yet.")
    yield from _contact(case)


def _contact(case: Case) -> Iterator[Weighed]:
    weight = max(abs(case.terms.get("history", 0.0)), _WORTH_TELLING)
    if case.silence is None:
        if case.them.logs_imported:
            text = f"No message that you imported is with {case.mutual}."
            yield _minus(weight, text, source="your import")
        elif case.score.yes_known and case.them.closeness != 0:
            text = f"Nothing says when you and {case.mutual} were last in touch."
            yield _minus(_MISSING_CONTACT, text)
    elif case.silence <= case.constants.cold_after:
        yield _plus(weight, f"You were in touch {_when(case)}.", _contact_source(case))
    else:
        day = date.fromordinal(case.on.toordinal() - case.silence)
        text = f"You have not been in touch {since(day, case.on)}."
        yield _minus(max(weight, 0.5), text, _contact_source(case))


def _past(case: Case) -> Iterator[Weighed]:
    if case.them.worked_together:
        job = max(case.them.worked_together, key=lambda it: (it.until or date.max, it.organisation))
        text = f"You and {case.mutual} worked together at {job.organisation}"
        weight = case.terms.get("worked together", case.constants.worked_together)
        line = source_line(job.source, case.on)
        yield _plus(weight, f"{text}{years(job.since, job.until)}.", line)
    first = case.them.known_since
    if first is not None and (known := (case.on - first).days // 365) >= _LONG_KNOWN:
        text = f"You have known {case.mutual} for {number(known)} years."
        yield _plus(
            case.terms["years known"], text, source_line(case.them.closeness_source, case.on)
        )


def _directions(case: Case) -> Iterator[Weighed]:
    if "unanswered" in case.terms:
        count = number(willingness.unanswered(case.them.contacts))
        text = f"{case.mutual} has not answered your last {count} messages."
        yield _minus(-case.terms["unanswered"], text, _contact_source(case))
    elif "both ways" in case.terms and case.them.closeness is None:
        text = f"You and {case.mutual} were in touch from both sides within a year."
        yield _plus(case.terms["both ways"], text, _contact_source(case))


def _favours(case: Case) -> Iterator[Weighed]:
    them, mutual = case.them, case.mutual
    points = case.terms.get("favour", 0.0)
    line = source_line(them.favour_source, case.on) if them.favour is not None else _LEDGER
    given = max((day for day in them.favours_given if day <= case.on), default=None)
    if given is not None and points >= 0:
        text = f"You did something for {mutual} in {month(given, case.on)}"
        if not any(ask.on >= given for ask in them.asks):
            text += " and have asked nothing since"
        yield _plus(max(points, _WORTH_TELLING), f"{text}.", _LEDGER)
    elif points > 0:
        yield _plus(points, f"{mutual} owes you a favour.", line)
    elif points < 0:
        yield _minus(-points, f"You owe {mutual} a favour.", line)


def _asks(case: Case) -> Iterator[Weighed]:
    asks = [ask for ask in case.them.asks if ask.on <= case.on]
    if not asks:
        return
    mutual, newest = case.mutual, max(asks, key=lambda ask: ask.on)
    when = month(newest.on, case.on)
    if "open loop" in case.terms:
        text = f"You have not told {mutual} how the last introduction went."
        yield _minus(_OPEN_LOOP, text, _LEDGER)
    recent = sum((case.on - ask.on).days <= 180 for ask in asks)
    if recent > 1:
        text = f"You have asked {mutual} for {number(recent)} introductions within half a year."
        yield _minus(-case.terms.get("asks so far", 0.0), text, _LEDGER)
    weight = max(abs(_record_points(case)), _ANSWER)
    answer = willingness.answered(newest, case.on, case.constants)
    if answer == "yes":
        yield _plus(weight, f"{mutual} said yes when you asked in {when}.", _LEDGER)
    elif answer == "no":
        yield _minus(weight, f"{mutual} said no when you asked in {when}.", _LEDGER)
    elif answer == "silent":
        yield _minus(weight, f"{mutual} did not answer your ask in {when}.", _LEDGER)
    else:
        days = (case.on - newest.on).days
        text = f"{mutual} has not answered the ask that you sent {ago(days)} yet."
        yield _minus(weight, text, _LEDGER)


def _record_points(case: Case) -> float:
    """What the person's own record moves, in log-odds."""
    after = case.score.p_yes
    return log(after / (1 - after)) - sum(case.terms.values())


def _when(case: Case) -> str:
    """When they were last in touch, no more precisely than is known."""
    noted = case.them.last_contact
    if noted is not None and case.newest_contact is None and noted.since is not None:
        imprecise = (noted.until - noted.since).days > _IMPRECISE
        if imprecise and noted.since.year == noted.until.year:
            return f"some time in {noted.since.year}"
        if imprecise:
            return f"between {noted.since.year} and {noted.until.year}"
    return ago(case.silence or 0)


def _contact_source(case: Case) -> str:
    newest, noted = case.newest_contact, case.them.last_contact
    if newest is None or (noted is not None and noted.until > newest.on):
        return source_line(case.them.last_contact_source, case.on)
    return {"mail": "mail", "meeting": "calendar", "call": "calendar"}.get(newest.kind, "messages")


def _joined_sources(first: str, second: str) -> str:
    return first if first == second else f"{first}; {second}"


def _plus(weight: float, text: str, source: str) -> Weighed:
    return _weighed("+", weight, text, source)


def _minus(weight: float, text: str, source: str = NOT_ON_RECORD) -> Weighed:
    return _weighed("-", weight, text, source)


def _weighed(sign: Literal["+", "-"], weight: float, text: str, source: str) -> Weighed:
    return weight, Reason(sign=sign, text=text, source=source)
