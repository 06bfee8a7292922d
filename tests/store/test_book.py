"""The book in memory says what the database says, whoever wrote it."""

from datetime import UTC, date, datetime

import msgspec
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PagePerson
from inroad.domain.ties import Contact
from inroad.store import contacts, forgetting, ledger, notes, parting, people, schema, ties
from inroad.store.book import Book
from inroad.store.engine import open_engine, writing

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


def add(connection: sa.Connection, number: int, known: bool = True) -> int:
    url = f"https://www.linkedin.com/in/person-{number}/"
    shown = PagePerson(name=f"Person {number}", url=url, company="Lumen")
    [person_id] = people.resolve(connection, [shown], where=url, at=AT, known=known)
    assert person_id
    return person_id


def held(book: Book, ids: list[int]) -> bytes:
    return msgspec.json.encode([book.held(person_id) for person_id in ids])


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["note", "contact", "ask", "favour", "merge", "part", "forget", "correct"]),
        st.integers(0, 4),
        st.integers(0, 4),
    ),
    max_size=12,
)


@given(STEPS)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_catching_up_gives_what_reading_everything_gives(steps: list[tuple[str, int, int]]) -> None:
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    schema.metadata.create_all(engine)
    book = Book()
    with writing(engine) as connection:
        ids = [add(connection, number) for number in range(5)]
        book.catch_up(connection)
    for step in steps:
        with writing(engine) as connection:
            take(connection, step, ids)
        with engine.connect() as connection:
            book.catch_up(connection)
    fresh = Book()
    with engine.connect() as connection:
        fresh.catch_up(connection)
    assert held(book, ids) == held(fresh, ids)
    engine.dispose()


def take(connection: sa.Connection, step: tuple[str, int, int], ids: list[int]) -> None:
    what, one, two = step
    there = set(connection.execute(sa.select(schema.person.c.id)).scalars())
    first, second = ids[one], ids[two]
    if first not in there or second not in there:
        return
    if what == "note":
        notes.save(connection, first, NoteDraft(text=f"Text {two}"), key=None, now=AT)
    elif what == "contact":
        contacts.add(connection, first, [Contact(on=date(2026, 1, 1 + two))])
    elif what == "favour":
        ledger.add_favour(connection, first, on=date(2026, 2, 2), given=True, what="a lead")
    elif what == "forget":
        forgetting.forget(connection, first, AT)
    elif what == "part":
        part(connection, first)
    elif what == "correct":
        people.correct(connection, first, people.Correction(name=f"Renamed {two}"))
    elif first != second and what == "merge":
        people.merge(connection, first, second, now=AT)
    elif first != second and what == "ask":
        ledger.add_ask(
            connection, introducer_id=first, prospect_id=second, on=AT.date(), channel="mail"
        )


def part(connection: sa.Connection, kept: int) -> None:
    """Makes two again of one, where it was made of two."""
    if parting.merges_of(connection, kept):
        people.unmerge(connection, kept, now=AT)


def test_a_write_of_another_process_is_seen(engine: sa.Engine) -> None:
    book = Book()
    with writing(engine) as connection:
        person_id = add(connection, 1)
    with engine.connect() as connection:
        book.catch_up(connection)
    other = open_engine(engine.url.render_as_string())
    with writing(other) as connection:
        notes.save(connection, person_id, NoteDraft(text="From elsewhere."), key=None, now=AT)
    other.dispose()
    with engine.connect() as connection:
        book.catch_up(connection)
    found = book.held(person_id)
    assert found
    assert found.note
    assert found.note.text == "From elsewhere."


def test_a_prospect_is_read_again_after_an_answer(engine: sa.Engine) -> None:
    book = Book()
    with writing(engine) as connection:
        mutual, prospect = add(connection, 1), add(connection, 2, known=False)
    with engine.connect() as connection:
        book.catch_up(connection)
        assert book.prospect(connection, prospect).answers == {}
    with writing(engine) as connection:
        ties.save_answer(connection, mutual, prospect, "well", AT)
    with engine.connect() as connection:
        book.catch_up(connection)
        assert book.prospect(connection, prospect).answers[mutual].answer == "well"
