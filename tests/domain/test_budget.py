"""The budget: never fine beyond a limit, and the day that is given is the first fine one."""

from datetime import date, timedelta
from math import exp2

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain import budget
from inroad.domain.budget import Week
from inroad.domain.constants import DEFAULT
from inroad.domain.introductions import rank
from inroad.domain.ties import Acquaintance, PastAsk, Rules
from tests.domain.invented import NOTE, PROSPECT, SAM, TODAY, ago, asked, mutual, said

DAYS = st.integers(0, 420).map(lambda days: TODAY - timedelta(days=days))
RULES = st.builds(
    Rules,
    not_before=st.none() | st.integers(-40, 200).map(lambda days: TODAY + timedelta(days=days)),
    most_a_year=st.none() | st.integers(1, 6),
    cool_down=st.none() | st.integers(0, 120),
)
PEOPLE = st.builds(
    Acquaintance,
    asks=st.lists(DAYS.map(lambda day: PastAsk(on=day, result="yes")), max_size=9).map(tuple),
    favours_given=st.lists(DAYS, max_size=5).map(tuple),
    rules=RULES,
)


def felt(them: Acquaintance, on: date) -> float:
    """The load on a day, by the words of the model: asks halve in 90 days, favours in 180."""
    spent = sum(exp2(-(on - ask.on).days / 90) for ask in them.asks if ask.on <= on)
    back = sum(exp2(-(on - day).days / 180) for day in them.favours_given if day <= on)
    return spent - 0.5 * back


def is_fine(them: Acquaintance, on: date) -> bool:
    """Every limit in its plainest form: day by day and one by one."""
    ages = [(on - ask.on).days for ask in them.asks if ask.on <= on]
    gave = [(on - day).days for day in them.favours_given if day <= on]
    rules = them.rules
    tired, day = False, min((ask.on for ask in them.asks), default=on)
    while day <= on:
        load = felt(them, day)
        tired = load >= 1.5 or (tired and load >= 1.0)
        day += timedelta(days=1)
    in_a_year = sum(age < 365 for age in ages)
    most = rules.most_a_year or 6 + sum(age < 365 for age in gave)
    return (
        not tired
        and in_a_year < most
        and sum(age < 91 for age in ages) < 3 + sum(age < 91 for age in gave)
        and all(age >= (7 if rules.cool_down is None else rules.cool_down) for age in ages)
        and (rules.not_before is None or on >= rules.not_before)
    )


@given(PEOPLE)
@settings(max_examples=50, deadline=None)
def test_the_day_given_is_the_first_fine_one(them: Acquaintance) -> None:
    found = budget.fine_on(them, TODAY)
    day = TODAY
    while day < found:
        assert not is_fine(them, day)
        day += timedelta(days=1)
    assert is_fine(them, found)
    assert (found == TODAY) == (budget.limits(them, TODAY) == [])


@given(PEOPLE, DAYS)
@settings(max_examples=50, deadline=None)
def test_one_more_ask_never_makes_it_earlier(them: Acquaintance, day: date) -> None:
    more = msgspec.structs.replace(them, asks=(*them.asks, PastAsk(on=day, result="open")))
    assert budget.fine_on(more, TODAY) >= budget.fine_on(them, TODAY)


@given(PEOPLE, DAYS)
@settings(max_examples=50, deadline=None)
def test_a_favour_given_never_makes_it_later(them: Acquaintance, day: date) -> None:
    more = msgspec.structs.replace(them, favours_given=(*them.favours_given, day))
    assert budget.fine_on(more, TODAY) <= budget.fine_on(them, TODAY)


@given(PEOPLE)
@settings(max_examples=40, deadline=None)
def test_over_budget_is_never_good_to_ask(them: Acquaintance) -> None:
    close = msgspec.structs.replace(them, closeness=4)
    [found] = rank(PROSPECT, [mutual("Ivo Brandt", close, said("strong"))], TODAY).ranked
    fine = budget.fine_on(close, TODAY)
    if fine > TODAY:
        assert found.verdict == "wait"
        assert fine in [caution.until for caution in found.cautions]
    else:
        assert found.verdict != "wait"


@given(st.lists(st.integers(0, 20), max_size=12), st.integers(1, 6))
def test_the_week_ends_on_its_first_free_day(days: list[int], most: int) -> None:
    week = Week(asked=tuple(ago(day) for day in days), most=most)
    fine = budget.week_fine_on(week, TODAY)
    day = TODAY
    while day <= fine:
        made = sum(0 <= (day - ask).days < 7 for ask in week.asked)
        assert (made < most) == (day == fine)
        day += timedelta(days=1)


def test_a_full_week_holds_everybody_until_its_date() -> None:
    week = Week(asked=(ago(1), ago(2), ago(2)), most=3)
    ranking = rank(PROSPECT, [SAM], TODAY, week=week)
    assert ranking.verdict == "wait"
    [caution] = ranking.ranked[0].cautions
    assert caution.text == "You have made three asks within seven days, which is your most."
    assert caution.until == TODAY + timedelta(days=5)
    assert rank(PROSPECT, [SAM], TODAY, week=Week(asked=week.asked, most=4)).verdict == "ask"


@pytest.mark.parametrize(
    ("days", "most", "said"),
    [
        ((), None, "You have made no ask within seven days."),
        ((), 5, "You have made no ask within seven days; five are fine."),
        ((1, 9), 3, "You have made one ask within seven days; two more are fine."),
        ((1, 2), 3, "You have made two asks within seven days; one more is fine."),
        (
            (1, 2),
            2,
            "You have made two asks within seven days, which is your most; the next is fine from "
            "27 November.",
        ),
    ],
)
def test_the_week_is_said_in_words(days: tuple[int, ...], most: int | None, said: str) -> None:
    week = Week(asked=tuple(ago(day) for day in days), most=most)
    assert budget.week_said(week, TODAY) == said


@given(st.lists(DAYS, max_size=5).map(tuple), RULES, st.integers(0, 9))
@settings(max_examples=25, deadline=None)
def test_who_asks_on_every_fine_day_never_asks_too_much(
    gave: tuple[date, ...], rules: Rules, every: int
) -> None:
    """A year of asking as soon as it is fine, with favours given before it."""
    them = Acquaintance(favours_given=gave, rules=rules)
    day, made = TODAY, list[date]()
    while day < TODAY + timedelta(days=365):
        day = budget.fine_on(them, day)
        made.append(day)
        them = msgspec.structs.replace(them, asks=(*them.asks, PastAsk(on=day, result="yes")))
        day += timedelta(days=every)
    cool_down = 7 if rules.cool_down is None else rules.cool_down
    for place, first in enumerate(made):
        assert all((later - first).days >= cool_down for later in made[place + 1 :])
        given_in_time = sum(day > first - timedelta(days=91) for day in gave)
        assert sum((later - first).days < 91 for later in made[place:]) <= 3 + given_in_time
        most = rules.most_a_year or 6 + sum(day > first - timedelta(days=365) for day in gave)
        assert sum((later - first).days < 365 for later in made[place:]) <= most


@pytest.mark.parametrize(
    ("rules", "asks", "text", "days"),
    [
        (Rules(not_before=date(2027, 5, 1)), (), "You set not to ask Ivo before 1 May 2027.", 160),
        (
            Rules(most_a_year=2),
            asked((120, "yes"), (300, "no")),
            "You set to ask Ivo at most twice a year.",
            65,
        ),
        (
            Rules(cool_down=30),
            asked((20, "yes")),
            "You asked Ivo on 2 November; leave some time between two asks.",
            10,
        ),
    ],
)
def test_own_rules_hold_with_their_reason(
    rules: Rules, asks: tuple[PastAsk, ...], text: str, days: int
) -> None:
    them = Acquaintance(closeness=4, asks=asks, rules=rules)
    [found] = rank(PROSPECT, [mutual("Ivo Brandt", them, said("strong"))], TODAY).ranked
    assert found.verdict == "wait"
    assert found.cautions[0].text == text
    assert found.cautions[0].until == TODAY + timedelta(days=days)


def test_an_ask_that_only_a_note_tells_of_is_given_no_day() -> None:
    told = PastAsk(on=ago(10), result="yes", noted=NOTE)
    them = Acquaintance(asks=(told,), rules=Rules(cool_down=30))
    text = budget.budget(them, "Ivo", TODAY).text
    assert text.startswith("You asked Ivo before; leave some time between two asks.")


def test_to_think_twice_is_a_caution_and_no_wait() -> None:
    them = Acquaintance(closeness=4, rules=Rules(ask_twice=True))
    [found] = rank(PROSPECT, [mutual("Ivo Brandt", them, said("strong"))], TODAY).ranked
    assert found.verdict == "ask"
    assert [it.text for it in found.cautions] == ["You wanted to think twice before you ask Ivo."]
    assert found.next_step == "Ask Ivo to introduce you to Priya."


def test_a_quarter_is_full_although_the_load_is_light() -> None:
    constants = msgspec.structs.replace(DEFAULT, load_most=20.0)
    them = Acquaintance(asks=asked((20, "yes"), (40, "yes"), (60, "yes")))
    found = budget.budget(them, "Ivo", TODAY, constants)
    assert (found.asked_in_quarter, found.most_in_quarter, found.over) == (3, 3, True)
    assert found.fine_on == TODAY + timedelta(days=31)
    assert found.text == (
        "You have asked Ivo three times within a quarter. Fine again from 23 December."
    )


@pytest.mark.parametrize(
    ("days", "level"),
    [((), "none"), ((300,), "none"), ((80,), "some"), ((0,), "full"), ((3, 9), "over")],
)
def test_the_load_is_said_in_words(days: tuple[int, ...], level: str) -> None:
    them = Acquaintance(asks=tuple(PastAsk(on=ago(day), result="yes") for day in days))
    found = budget.load(them, "Ivo", TODAY)
    assert found.level == level
    assert "Ivo" in found.text
    assert not any(character == "." for character in found.text[:-1])
