"""The invented network on any day."""

import re
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.demo.network import network
from inroad.demo.when import span

DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@given(DAYS)
def test_everything_refers_to_somebody_of_the_network(today: date) -> None:
    invented = network(today)
    named = [
        *(note.about for note in invented.notes),
        *(contact.who for contact in invented.contacts),
        *(slug for ask in invented.asks for slug in (ask.introducer, ask.prospect)),
        *(favour.who for favour in invented.favours),
        *(slug for answer in invented.answers for slug in (answer.mutual, answer.prospect)),
        *(slug for prospect in invented.prospects for slug in prospect.mutuals),
    ]
    assert set(named) <= set(invented.people)
    assert {slug: person.slug for slug, person in invented.people.items()} == {
        slug: slug for slug in invented.people
    }


@given(DAYS)
def test_no_note_has_a_hole_or_tells_of_the_future_as_past(today: date) -> None:
    for note in network(today).notes:
        assert "{" not in note.text
        years = [int(year) for year in re.findall(r"\b20\d\d", note.text)]
        assert max(years, default=0) <= today.year + ("before" in note.text)


def test_people_are_different_people() -> None:
    people = network(date(2026, 11, 22)).people.values()

    for field in ("name", "slug", "urn"):
        assert max(Counter(getattr(person, field) for person in people).values()) == 1


def test_mutuals_are_connections_and_prospects_are_not() -> None:
    invented = network(date(2026, 11, 22))

    for prospect in invented.prospects:
        assert invented.people[prospect.slug].degree == 2
        assert {invented.people[slug].degree for slug in prospect.mutuals} == {1}


def test_one_prospect_has_a_benefit_and_the_others_are_still_to_be_asked_for() -> None:
    benefits = {p.slug: p.benefit for p in network(date(2026, 11, 22)).prospects}

    assert [slug for slug, benefit in benefits.items() if benefit] == ["priya-natarajan"]


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (17, None, "Jun 2025 - Present · 1 yr 6 mos"),
        (66, 18, "May 2021 - May 2025 · 4 yrs 1 mo"),
        (12, 1, "Nov 2025 - Oct 2026 · 1 yr"),
        (2, None, "Sep 2026 - Present · 3 mos"),
    ],
)
def test_careers_are_worded_as_profile_pages_word_them(
    since: int, until: int | None, words: str
) -> None:
    assert span(date(2026, 11, 22), since, until) == words


def test_notes_speak_of_the_day_on_which_the_demo_is_made() -> None:
    def told(today: date) -> str:
        return next(n.text for n in network(today).notes if n.about == "ingrid-solheim-baptiste")

    assert "before 25 April 2028" in told(date(2028, 2, 29) + timedelta(days=1))
    assert "before 25 February 2027" in told(date(2027, 1, 1))
