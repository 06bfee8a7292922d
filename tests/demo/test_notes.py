"""The notes of the demo are read as whoever wrote them meant them."""

from datetime import date, timedelta

import pytest

from inroad.demo.history import NOTES
from inroad.demo.invented import WrittenNote
from inroad.demo.network import network
from inroad.domain.notes import read_note
from inroad.domain.notes.signals import (
    AnySignal,
    Closeness,
    DoNotAsk,
    Favour,
    Knows,
    LastContact,
    Organisation,
)
from tests.demo.conftest import TODAY


def signals(about: str, today: date = TODAY) -> list[AnySignal]:
    """What is read out of the note on somebody, on the day on which it was written."""
    note = next(note for note in network(today).notes if note.about == about)
    return read_note(note.text, today - timedelta(days=note.days_ago)).signals


def test_the_note_on_the_best_introducer_says_all_that_matters() -> None:
    read = signals("sam-okafor")

    worked = [s.name for s in read if isinstance(s, Organisation) and s.relation != "other"]
    assert worked == ["Northwind"]
    assert [(s.name, s.strength) for s in read if isinstance(s, Knows)] == [
        ("Priya Natarajan", "strong")
    ]
    assert [s.balance for s in read if isinstance(s, Favour)] == [1]
    [last] = [s for s in read if isinstance(s, LastContact)]
    assert last.since is not None
    assert last.since <= TODAY - timedelta(days=24) <= last.until


@pytest.mark.parametrize(
    ("about", "prospect", "strength"),
    [
        ("dana-voss", "Priya Natarajan", "strong"),
        ("jonas-lind", "Priya Natarajan", "strong"),
        ("leila-farahzadeh", "Priya Natarajan", "no"),
        ("bettina-kraus-adeyemi", "Marisol Quintanar", "strong"),
        ("yusuf-demirkan-holt", "Marisol Quintanar", "no"),
        ("gaspard-tellier-nunn", "Casimir Oduya", "no"),
    ],
)
def test_notes_say_how_well_a_mutual_knows_a_prospect(
    about: str, prospect: str, strength: str
) -> None:
    said = [(s.name, s.strength) for s in signals(about) if isinstance(s, Knows)]

    assert (prospect, strength) in said


@pytest.mark.parametrize(
    ("about", "level"),
    [("jonas-lind", 3), ("ingrid-solheim-baptiste", 3), ("femi-adelakun-ross", 1)],
)
def test_notes_say_how_close_somebody_is(about: str, level: int) -> None:
    assert [s.level for s in signals(about) if isinstance(s, Closeness)] == [level]


@pytest.mark.parametrize("today", [TODAY, date(2028, 2, 29), date(2027, 1, 1)])
def test_a_leave_ends_on_the_day_that_the_note_gives(today: date) -> None:
    [held] = [s for s in signals("ingrid-solheim-baptiste", today) if isinstance(s, DoNotAsk)]

    assert (held.hold, held.until) == ("date", today + timedelta(days=55))


@pytest.mark.parametrize("note", NOTES, ids=lambda note: note.about)
def test_no_note_tells_of_a_contact_after_it_was_written(note: WrittenNote) -> None:
    for today in (TODAY, date(2028, 2, 29), date(2027, 1, 1), date(2027, 12, 31)):
        told = [s for s in signals(note.about, today) if isinstance(s, LastContact)]
        assert all(s.until <= today - timedelta(days=note.days_ago) for s in told)
