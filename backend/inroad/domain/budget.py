"""The budget in words: what may be asked of one person, and how often the user asks at all."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import QUARTER, YEAR, Limit, Past, fine_on, limits
from inroad.domain.ties import Acquaintance, Rules
from inroad.domain.wording import long_day, number, times

__all__ = ["Budget", "Limit", "Load", "Week", "budget", "fine_on", "limits", "load", "said"]

WEEK = timedelta(days=7)
_HALF_A_YEAR = 181
_A_LITTLE = 0.25
"""Asks; a load below this is hardly felt: one ask of half a year ago."""


class Week(Struct, frozen=True, kw_only=True):
    """The days of the user's asks to anybody, and the most that may fall within seven days."""

    asked: tuple[date, ...] = ()
    most: int | None = None


class Load(Struct, frozen=True, kw_only=True):
    """How much of a person's goodwill is in use, for people."""

    level: Literal["none", "some", "full", "over"]
    text: str


class Budget(Struct, frozen=True, kw_only=True):
    """What may be asked of one person. `fine_on` is the first day on which an ask is fine."""

    asked_in_quarter: int
    most_in_quarter: int
    asked_in_year: int
    most_in_year: int
    fine_on: date
    over: bool
    text: str
    load: Load
    rules: Rules


ANY_WEEK = Week()


def lately(week: Week, on: date) -> Week:
    """The week with those asks alone that can fall within seven days of `on` or of a later day."""
    days = tuple(day for day in week.asked if on - WEEK < day <= on)
    return Week(asked=days, most=week.most)


def week_fine_on(week: Week, on: date) -> date:
    """The first day, `on` or later, on which the user may ask somebody again."""
    if week.most is None or len(week.asked) < week.most:
        return on
    days = sorted(day for day in week.asked if day <= on)
    free = [on, *(day + WEEK for day in days if day + WEEK > on)]
    return next(day for day in free if _in_week(days, day) < max(1, week.most))


def asked_in_week(week: Week, on: date) -> int:
    """How many asks the user has made in the seven days up to `on`."""
    return _in_week(week.asked, on)


def week_text(week: Week, on: date) -> str | None:
    """Why nobody should be asked on the day `on`; None where the user may ask."""
    if week_fine_on(week, on) == on:
        return None
    made = asked_in_week(week, on)
    asks = "an ask" if made == 1 else f"{number(made)} asks"
    return f"You have made {asks} within seven days, which is your most."


def week_said(week: Week, on: date) -> str:
    """The user's own budget of seven days in one sentence."""
    made, fine = asked_in_week(week, on), week_fine_on(week, on)
    said = f"You have made {number(made)} ask{'' if made < 2 else 's'} within seven days"
    if week.most is None:
        return f"{said}."
    if fine > on:
        return f"{said}, which is your most; the next is fine from {long_day(fine, on)}."
    left = week.most - made
    return f"{said}; {number(left)}{' more' if made else ''} {'is' if left == 1 else 'are'} fine."


def budget(them: Acquaintance, who: str, on: date, constants: Constants = DEFAULT) -> Budget:
    """The budget of one person, who is called `who`."""
    past = Past(them, on, constants)
    found = limits(them, on, constants)
    fine = fine_on(them, on, constants)
    return Budget(
        asked_in_quarter=past.asked_within(QUARTER),
        most_in_quarter=past.most_within(QUARTER),
        asked_in_year=past.asked_within(YEAR),
        most_in_year=past.most_within(YEAR),
        fine_on=fine,
        over=bool(found),
        text=_text(found, them, who, fine, on),
        load=load(them, who, on, constants),
        rules=them.rules,
    )


def load(them: Acquaintance, who: str, on: date, constants: Constants = DEFAULT) -> Load:
    """The load of one person in words."""
    past = Past(them, on, constants)
    if past.rested_on > past.on:
        rest = long_day(date.fromordinal(past.rested_on), on)
        return Load(level="over", text=f"{who} has been asked a lot; let it rest until {rest}.")
    felt = past.felt(past.on)
    if felt >= constants.load_fine:
        return Load(level="full", text=f"{who} was asked not long ago; another ask is a lot.")
    if felt >= _A_LITTLE:
        return Load(level="some", text=f"{who} was asked some time ago and has room for an ask.")
    return Load(level="none", text=f"Nothing is being asked of {who}.")


def said(limit: Limit, them: Acquaintance, who: str, on: date) -> str:
    """Why an ask has to wait, as one sentence."""
    past = Past(them, on)
    if limit.kind == "own_day":
        return f"You set not to ask {who} before {long_day(limit.fine_on, on)}."
    if limit.kind == "own_year":
        most = times(them.rules.most_a_year or 1)
        source = "Your note says" if them.year_noted else "You set"
        return f"{source} to ask {who} at most {most} a year."
    if limit.kind == "cool_down":
        return f"You asked {who}{_when(them, on)}; leave some time between two asks."
    if limit.kind == "quarter":
        return f"You have asked {who} {times(past.asked_within(QUARTER))} within a quarter."
    if limit.kind == "year":
        return f"You have asked {who} {times(past.asked_within(YEAR))} within a year."
    asked = past.asked_within(_HALF_A_YEAR)
    how_often = f"{number(asked)} introductions" if asked > 1 else "introductions often"
    return f"You have asked {who} for {how_often} within half a year."


def _when(them: Acquaintance, on: date) -> str:
    """The day of the newest ask; a note tells of asks without their days."""
    newest = max((ask for ask in them.asks if ask.on <= on), key=lambda ask: ask.on)
    return " before" if newest.noted else f" on {long_day(newest.on, on)}"


def _text(found: Sequence[Limit], them: Acquaintance, who: str, fine: date, on: date) -> str:
    if not found:
        return f"An ask to {who} is fine today."
    return f"{said(found[0], them, who, on)} Fine again from {long_day(fine, on)}."


def _in_week(days: Sequence[date], on: date) -> int:
    return sum(timedelta() <= on - day < WEEK for day in days)
