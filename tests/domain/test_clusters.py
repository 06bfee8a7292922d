"""Clusters of the user's network: by company, by the years of meeting, by who knows whom."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.clusters import (
    Member,
    between,
    by_circle,
    by_company,
    by_years,
    member,
    strongest_of_each,
)
from inroad.domain.companies import company_key
from inroad.domain.network import Pair
from inroad.domain.people import Person
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance, Contact, Overlap, Source

TODAY = date(2026, 11, 20)
IMPORT = Source(kind="import")


def at(number: int, company: str = "", since: int | None = None, near: float = 2) -> Member:
    return Member(
        id=number,
        name=f"Person {number}",
        key=company_key(company),
        company=company,
        since=since,
        nearness=(near, 0),
    )


def known(number: int, company: str, them: Acquaintance) -> Relationship:
    person = Person(id=number, name=f"Person {number}", headline=None, company=company)
    return Relationship(person=person, acquaintance=them)


def test_a_company_is_one_however_it_is_written_and_one_person_is_none() -> None:
    people = [at(1, "Northwind GmbH"), at(2, "Northwind"), at(3, "northwind"), at(4, "Sollund")]
    found = by_company([*people, at(5)])
    [only] = found.found
    assert only.people == (1, 2, 3)
    assert only.name in {"Northwind GmbH", "Northwind", "northwind"}
    assert found.outside == 2
    assert found.of(only.key) == only
    assert found.of("sollund") is None


def test_the_closest_stand_first() -> None:
    [only] = by_company([at(1, "Sollund", near=1), at(2, "Sollund", near=4)]).found
    assert only.people == (2, 1)


def test_since_when_is_the_earliest_that_anything_tells() -> None:
    worked = Overlap(
        organisation="Sollund AB",
        since=date(2014, 7, 1),
        until=date(2016, 7, 1),
        months=24,
        source=IMPORT,
    )
    them = Acquaintance(
        known_since=date(2018, 3, 1),
        contacts=(Contact(on=date(2019, 1, 5)),),
        worked_together=(worked,),
    )
    found = member(known(1, "Sollund", them), company_key, TODAY)
    assert found.since == 2014
    assert found.together == (2014, 2016)
    elsewhere = member(known(2, "Northwind", them), company_key, TODAY)
    assert elsewhere.together is None
    assert member(known(3, "Northwind", Acquaintance()), company_key, TODAY).since is None


@given(st.lists(st.none() | st.integers(1990, 2026), max_size=60), st.integers(1, 7))
def test_every_year_is_in_one_span_and_spans_are_in_order(
    years: list[int | None], most: int
) -> None:
    people = [at(number, since=year) for number, year in enumerate(years)]
    found = by_years(people, most)
    assert len(found.found) <= most
    inside = [one for span in found.found for one in span.people]
    dated = [number for number, year in enumerate(years) if year is not None]
    assert sorted(inside) == dated
    assert found.outside == len(years) - len(dated)
    bounds = [(span.since or 0, span.until or 0) for span in found.found]
    assert all(first <= last for first, last in bounds)
    assert all(one[1] < other[0] for one, other in pairwise(bounds))


def test_a_span_has_its_companies_as_parts() -> None:
    people = [at(n, "Sollund" if n % 2 else "Northwind", since=2019) for n in range(8)]
    [span] = by_years([*people, at(9, "Alone", since=2019)]).found
    assert {part.name for part in span.parts} == {"Sollund", "Northwind"}
    part = span.parts[0]
    assert by_years([*people]).of(part.key) is not None
    assert set(part.people) < set(span.people)


def test_a_circle_is_called_after_who_is_closest_and_two_are_none() -> None:
    people = [at(n, near=4 if n == 3 else 1) for n in range(1, 8)]
    found = by_circle(people, [[1, 2, 3], [4, 5], [6, 99, 98]])
    [only] = found.found
    assert only.name == "Around Person 3"
    assert only.people[0] == 3
    assert found.outside == 4


def test_ties_between_clusters_are_counted_and_those_within_are_not() -> None:
    found = by_company([at(n, "Sollund" if n < 3 else "Northwind") for n in range(1, 5)]).found
    pairs = [Pair(1, 3, 0.5), Pair(2, 4, 0.4), Pair(1, 2, 0.9), Pair(1, 77, 0.9)]
    assert between(found, pairs) == {("northwind", "sollund"): 2}


def test_of_many_ties_everybody_keeps_their_strongest() -> None:
    star = [Pair(0, other, 0.9 - other / 100) for other in range(1, 9)]
    assert strongest_of_each(star, 1) == star  # each of them has no other
    dense = [Pair(a, b, 0.5) for a in range(12) for b in range(a + 1, 12)]
    kept = strongest_of_each(dense, 2)
    assert len(kept) < len(dense)
    assert {end for pair in kept for end in pair[:2]} == set(range(12))
