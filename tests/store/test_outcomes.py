"""What the store keeps of an ask is what Inroad learns from, at once and in every process."""

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from inroad.domain.ask_steps import Step, Took
from inroad.domain.constants import DEFAULT, with_overrides
from inroad.domain.learning import UNTAUGHT, Given, Outcome
from inroad.domain.reading import PagePerson
from inroad.store import asks, forgetting, people
from inroad.store.book import Book
from inroad.store.engine import reading, writing
from inroad.store.outcomes import outcomes

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOW.date()
EXPECTED = Given(yes_logit=0.5, take_logit=-0.5, yes_given=0.6, take_given=0.4)


def somebody(connection: sa.Connection, name: str) -> int:
    url = f"https://www.linkedin.com/in/{name}/"
    shown = PagePerson(name=name, url=url)
    [person_id] = people.resolve(connection, [shown], where=url, at=NOW, known=True)
    assert person_id
    return person_id


def asked(
    engine: sa.Engine,
    number: int,
    *steps: Step,
    took: Took | None = None,
    expected: Given | None = EXPECTED,
    days: int = 5,
) -> int:
    """An ask of so many days ago, with the steps that followed."""
    with writing(engine) as connection:
        introducer = somebody(connection, f"introducer-{number}")
        new = asks.NewAsk(
            introducer_id=introducer,
            prospect_id=somebody(connection, f"prospect-{number}"),
            on=TODAY - timedelta(days=days),
        )
        ask = asks.log(connection, new, now=NOW, given=expected)
        for step in steps:
            move = asks.Move(step=step, took_meeting=took if step == "outcome" else None)
            asks.move_on(connection, ask.id, move, now=NOW)
    return introducer


def kept(engine: sa.Engine) -> list[Outcome]:
    with reading(engine) as connection:
        return outcomes(connection)


def test_an_ask_that_was_sent_is_an_outcome_with_what_was_expected(engine: sa.Engine) -> None:
    asked(engine, 1, "agreed", "introduced", "met")
    asked(engine, 2, "declined")
    asked(engine, 3, "agreed", "introduced", "outcome", took="no")
    asked(engine, 4)
    found = kept(engine)
    assert [(it.said, it.took_meeting) for it in found] == [
        ("yes", True),
        ("no", None),
        ("yes", False),
        ("open", None),
    ]
    assert {it.given for it in found} == {EXPECTED}


def test_what_was_never_sent_or_taken_back_teaches_nothing(engine: sa.Engine) -> None:
    asked(engine, 1, "withdrawn")
    asked(engine, 2, "declined", expected=None)
    with writing(engine) as connection:
        new = asks.NewAsk(
            introducer_id=somebody(connection, "introducer-3"),
            prospect_id=somebody(connection, "prospect-3"),
            draft=True,
        )
        asks.log(connection, new, now=NOW, given=EXPECTED)
    assert kept(engine) == []


def test_the_tenth_answer_is_learned_from_by_every_process(engine: sa.Engine) -> None:
    here, elsewhere = Book(), Book()
    for number in range(9):
        asked(engine, number, "declined")
    for book in (here, elsewhere):
        with reading(engine) as connection:
            book.catch_up(connection)
        assert book.learned(TODAY) is UNTAUGHT
    asked(engine, 9, "declined")
    for book in (here, elsewhere):
        with reading(engine) as connection:
            book.catch_up(connection)
        assert book.learned(TODAY).yes.offset < 0
        assert book.learned(TODAY - timedelta(days=10)) is UNTAUGHT


def test_who_is_forgotten_is_no_longer_learned_from(engine: sa.Engine) -> None:
    introducers = [asked(engine, number, "agreed") for number in range(10)]
    book = Book()
    with reading(engine) as connection:
        book.catch_up(connection)
    assert book.learned(TODAY).yes.outcomes == 10
    with writing(engine) as connection:
        forgetting.forget(connection, introducers[0], NOW)
    with reading(engine) as connection:
        book.catch_up(connection)
    assert book.learned(TODAY) is UNTAUGHT


def test_an_ask_for_somebody_who_is_forgotten_counts_no_more(engine: sa.Engine) -> None:
    introducer, book = asked(engine, 1), Book()
    with reading(engine) as connection:
        book.catch_up(connection)
    assert list(book.week.asked) == [TODAY - timedelta(days=5)]
    with writing(engine) as connection:
        forgetting.forget(connection, somebody(connection, "prospect-1"), NOW)
    with reading(engine) as connection:
        book.catch_up(connection)
        held = book.person(connection, introducer)
    assert [*book.week.asked, *held.acquaintance.asks] == []


def test_an_ask_without_an_answer_is_a_silence_in_the_end(engine: sa.Engine) -> None:
    for number in range(10):
        asked(engine, number, days=DEFAULT.silent_after - 1)
    book, patient = Book(), Book(with_overrides({"silent_after": 90}))
    for it in (book, patient):
        with reading(engine) as connection:
            it.catch_up(connection)
        assert it.learned(TODAY) is UNTAUGHT
    tomorrow = TODAY + timedelta(days=1)
    assert book.learned(tomorrow).yes.offset < 0
    assert patient.learned(tomorrow) is UNTAUGHT
