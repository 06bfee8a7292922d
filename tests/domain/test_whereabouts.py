"""When two people were at one place."""

from inroad.domain.reading import History, Position, School
from inroad.domain.ties import Overlap, SameSchool, Source
from inroad.domain.whereabouts import overlaps, stay_noted, stays_of

PAGE = Source(kind="profile")
NOTE = Source(kind="note")


def worked(company: str, since: str | None, until: str | None) -> History:
    return History(positions=[Position(company=company, since=since, until=until)])


def shared(mine: History, other: History) -> list[Overlap | SameSchool]:
    return overlaps(stays_of(mine, None, PAGE), stays_of(other, None, PAGE))


def test_the_years_that_both_were_there() -> None:
    [overlap] = shared(
        worked("Larkspur Inc.", "Jan 2015", "2019"), worked("larkspur", "2017", "Mar 2021")
    )
    assert isinstance(overlap, Overlap)
    assert overlap.since
    assert overlap.until
    assert (overlap.since.year, overlap.until.year) == (2017, 2019)
    assert overlap.months == 24


def test_one_after_the_other_is_no_overlap() -> None:
    assert shared(worked("Larkspur", "2012", "2014"), worked("Larkspur", "2016", "2019")) == []


def test_unknown_years_make_no_overlap() -> None:
    assert shared(worked("Larkspur", None, "2014"), worked("Larkspur", "2010", "2019")) == []


def test_both_there_now_lasts() -> None:
    [overlap] = shared(worked("Larkspur", "2015", None), worked("Larkspur", "2018", None))
    assert isinstance(overlap, Overlap)
    assert overlap.until is None
    assert overlap.since
    assert overlap.since.year == 2018


def test_a_note_without_an_end_does_not_say_that_it_lasts() -> None:
    mine = stay_noted("Larkspur", "2015", None, NOTE)
    [other] = stays_of(worked("Larkspur", "2018", None), None, PAGE)
    assert overlaps([mine], [other]) == []


def test_school_in_the_same_years_or_not() -> None:
    def studied(since: str | None, until: str | None) -> History:
        return History(schools=[School(name="Northwold College", since=since, until=until)])

    [same] = shared(studied("2001", "2005"), studied("2004", "2008"))
    [other] = shared(studied("2001", "2005"), studied("2010", "2012"))
    [unknown] = shared(studied(None, None), studied(None, None))
    assert isinstance(same, SameSchool)
    assert same.same_years
    assert isinstance(other, SameSchool)
    assert not other.same_years
    assert isinstance(unknown, SameSchool)
    assert not unknown.same_years
