"""Why something stands on the agenda, in one plain sentence of names and days."""

from datetime import date
from typing import Literal

from inroad.domain.ask_life import Standing
from inroad.domain.ask_offers import DueKind
from inroad.domain.wording import long_day, number


def summary(count: int) -> str:
    """How much there is to do."""
    if not count:
        return "Nothing is to be done today."
    if count == 1:
        return "One thing is to be done."
    return f"{number(count).capitalize() if count <= 12 else count} things are to be done."


def why_due(what: DueKind, now: Standing, who: str, whom: str, on: date) -> str:
    """Why an ask waits for the user: `who` is the introducer, `whom` the prospect."""
    day, asked = long_day(now.since, on), long_day(now.on, on)
    if what == "outcome" and now.state == "met":
        return f"You met {whom} on {day} through {who}, who has not heard how it went."
    if what == "outcome":
        return f"{who} introduced you to {whom} on {day} and has not heard how it went."
    if what == "thank":
        return f"You have known since {day} how it went with {whom}; {who} has not been told."
    if what == "promise":
        return f"{who} agreed on {day} to introduce you to {whom}; nothing says that it went out."
    if what == "follow_up":
        return f"You asked {who} on {asked} about {whom}; there is no answer yet."
    if what == "silent":
        return f"You asked {who} on {asked} about {whom}; no answer has come."
    return f"You wrote an ask to {who} about {whom} on {day} and have not marked it as sent."


def why_anniversary(years: int, who: str, whom: str) -> str:
    """An ask without an answer, years ago."""
    span = "A year" if years == 1 else f"{number(years).capitalize()} years"
    return f"{span} ago you asked {who} to introduce you to {whom}; no answer ever came."


def why_rested(now: Standing, who: str, until: date, on: date) -> str:
    """A rest after an ask, which ends on the day `until`."""
    day = long_day(now.since if now.state == "declined" else now.on, on)
    said = "said no" if now.state == "declined" else "did not answer your ask"
    return f"{who} {said} {_of(now)} {day}; the rest after it {_end(until, on)}."


def why_waited(how: Literal["set", "noted"], who: str, until: date, on: date) -> str:
    """A day before which the user did not want to ask."""
    whose = "You set" if how == "set" else "Your note says"
    said = f"{whose} not to ask {who} before {long_day(until, on)}"
    return f"{said}; that day has come." if until <= on else f"{said}."


def _of(now: Standing) -> str:
    return "on" if now.state == "declined" else "of"


def _end(until: date, on: date) -> str:
    return f"{'ended' if until <= on else 'ends'} on {long_day(until, on)}"
