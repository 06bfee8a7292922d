"""Families of words and constructions, one or two of each, in five languages."""

from datetime import date

import pytest

from inroad.domain.notes.signals import (
    AsksMade,
    Caution,
    Closeness,
    DoNotAsk,
    Favour,
    Knows,
    LastContact,
    Organisation,
)
from tests.domain.notes.said import kinds, signal, signals

LEVELS = {
    "haven't had the pleasure": 0,
    "never met, so no friends": 0,
    "exchanged business cards, nothing deeper": 1,
    "on first-name terms": 2,
    "a loyal friend": 3,
    "would walk through fire for me": 4,
    "sister": 4,
    "on ne se connaît que de nom": 0,
    "nur ein flüchtiger Bekannter": 1,
    "somos uña y carne, mi compadre": 4,
    "não nos conhecemos pessoalmente": 0,
}


@pytest.mark.parametrize(("text", "level"), LEVELS.items())
def test_closeness_is_told_in_many_words(text: str, level: int) -> None:
    found = signal(text, Closeness)
    assert found is not None
    assert found.level == level


@pytest.mark.parametrize("text", ["husband of my best friend", "close friends with my landlord"])
def test_a_tie_to_others_is_none_to_the_user(text: str) -> None:
    assert signal(text, Closeness) is None


CONTACTS = {
    "lunch once a month": (date(2026, 4, 12), date(2026, 5, 13)),
    "texted over the weekend": (date(2026, 5, 9), date(2026, 5, 10)),
    "called her a fortnight ago": (date(2026, 4, 26), date(2026, 5, 2)),
    "met up the summer before last": (date(2024, 6, 1), date(2024, 8, 31)),
    "coffee on Easter Monday": (date(2026, 4, 6), date(2026, 4, 6)),
    "spoke Mon 4 May": (date(2026, 5, 4), date(2026, 5, 4)),
    "it's been ages since we last talked": (None, date(2024, 5, 13)),
    "we talked about it back in March": (date(2026, 3, 1), date(2026, 3, 31)),
}


@pytest.mark.parametrize(("text", "days"), CONTACTS.items())
def test_days_of_contact(text: str, days: tuple[date | None, date]) -> None:
    found = signal(text, LastContact)
    assert found is not None
    assert (found.since, found.until) == days


TOGETHER = [
    "shared a desk at Foxline",
    "sat two desks away at Foxline",
    "in sales at Foxline the same years as me",
    "she succeeded me as head of ops at Foxline",
    "ex-boss, Foxline",
    "war mit mir bei Foxline",
    "trabajó conmigo en Foxline",
    "fui chefe dela na Foxline",
]


@pytest.mark.parametrize("text", TOGETHER)
def test_words_for_having_worked_together(text: str) -> None:
    found = signal(text, Organisation)
    assert found is not None
    assert (found.name, found.relation) == ("Foxline", "worked_together")


@pytest.mark.parametrize(
    "text", ["Head of Procurement", "Holidayed together", "intro'd by Zorica", "met through Ondine"]
)
def test_no_organisation_is_named(text: str) -> None:
    assert not signals(text, Organisation)


COUNTS = {
    "two asks since 2023: 1 yes, 1 no": (2, 1, 1),
    "hasn't ever said no: three asks": (3, 3, 0),
    "agreed twice, begged off once": (3, 2, 1),
    "6 requests, 5 intros": (6, 5, 0),
    "made the Foxline intro in two days": (1, 1, 0),
    "said sure to an intro but never sent it": (1, 0, 0),
}


@pytest.mark.parametrize(("text", "counts"), COUNTS.items())
def test_asks_in_other_words(text: str, counts: tuple[int, int, int]) -> None:
    found = signal(text, AsksMade)
    assert found is not None
    assert (found.asked, found.yes, found.no) == counts


@pytest.mark.parametrize(
    "text",
    [
        "ask nothing of him this quarter",
        "asked to be left in peace",
        "give her a month to breathe",
        "unpaid leave June-August",
        "not asking for the rest of the year",
        "park this until the audit is through",
    ],
)
def test_holds_in_other_words(text: str) -> None:
    assert signal(text, DoNotAsk) is not None


@pytest.mark.parametrize(
    "text",
    ["was on leave until March, back at work now", "asked me not to forget the keys"],
)
def test_what_is_over_holds_nothing_back(text: str) -> None:
    assert signal(text, DoNotAsk) is None


def test_a_quarrel_with_somebody_else_is_no_caution() -> None:
    assert signal("fell out with Mira Castell years ago", Caution) is None
    assert signal("fell out with me years ago", Caution) is not None


def test_an_exception_takes_a_name_out_of_a_denial() -> None:
    found = signal("knows nobody there except Mira Castell", Knows)
    assert found is not None
    assert found.strength == "some"


@pytest.mark.parametrize(
    ("text", "balance"),
    [("got him out of a jam", 1), ("he did my taxes", -1), ("nobody's counting favours", 0)],
)
def test_favours_in_other_words(text: str, balance: int) -> None:
    found = signal(text, Favour)
    assert found is not None
    assert found.balance == balance


@pytest.mark.parametrize(
    "text",
    ["Vegetarian, two kids", "studied abroad", "plays the cello", "Directrice, aime la voile"],
)
def test_nothing_to_read(text: str) -> None:
    assert kinds(text) == set()
