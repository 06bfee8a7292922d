"""Whatever is written, the book in memory holds the evidence that reading everything gives."""

from contextlib import suppress
from datetime import UTC, date, datetime

import msgspec
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from inroad.domain.data_errors import ForgottenPerson
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import History, PageMutual, PagePerson, Position, Reading
from inroad.domain.ties import Contact
from inroad.store import forgetting, notes, parting, people, readings, schema, ties
from inroad.store.book import Book
from inroad.store.engine import writing
from tests.store.occasions import add_occasion

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
NAMES = ("Ana Ruiz", "Bo Ekman", "Cy Adler", "Di Moss", "Ana Ruiz")
"""Two of them bear one name."""
places = st.integers(0, 4)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["note", "page", "mail", "answer", "merge", "part", "forget", "rename"]),
        places,
        places,
        places,
    ),
    max_size=14,
)


def url(place: int) -> str:
    return f"https://www.linkedin.com/in/person-{place}/"


def take(connection: sa.Connection, step: tuple[str, int, int, int]) -> None:
    what, first, second, third = step
    held = people.ids_of(connection, [f"linkedin:person-{place}" for place in range(5)])
    one, other, page = (held.get(f"linkedin:person-{it}") for it in (first, second, third))
    if what == "page":
        with suppress(ForgottenPerson):
            read(connection, first, [second, third])
    elif one is None or other is None:
        return
    elif what == "note":
        text = f"Mentioned {NAMES[second]}. Knows {NAMES[third]} well."
        draft = NoteDraft(text=text, prospect_id=page if second % 2 else None)
        notes.save(connection, one, draft, key=None, now=AT)
    elif what == "mail":
        mail = Contact(on=date(2026, 1, 1 + third), kind="mail", people=3)
        add_occasion(connection, f"mail:{third}", {one: mail, other: mail})
    elif what == "forget":
        forgetting.forget(connection, one, AT)
    elif what == "part":
        part(connection, one)
    elif what == "rename":
        people.correct(connection, one, people.Correction(name=NAMES[second]))
    elif one != other and what == "answer":
        ties.save_answer(connection, one, other, "well", AT)
    elif one != other and what == "merge":
        people.merge(connection, one, other, now=AT)


def part(connection: sa.Connection, kept: int) -> None:
    """Makes two again of one, where it was made of two."""
    if parting.merges_of(connection, kept):
        people.unmerge(connection, kept, now=AT)


def read(connection: sa.Connection, subject: int, mutuals: list[int]) -> None:
    """A page of one who is shown with some others and with a job."""
    shown = PagePerson(name=NAMES[subject], url=url(subject))
    years = (str(2010 + subject), str(2016 + subject))
    reading = Reading(
        url=url(subject),
        site="linkedin",
        kind="profile",
        subject=shown,
        mutuals=[PageMutual(name=NAMES[it], url=url(it)) for it in mutuals if it != subject],
        history=History(positions=[Position(company="Lumen", since=years[0], until=years[1])]),
    )
    readings.record(connection, shown, reading, readings.digest(reading), AT)


def told(engine: sa.Engine, book: Book) -> dict[tuple[int, int], bytes]:
    """The evidence and the answer of every two people, by who is the prospect."""
    with engine.connect() as connection:
        book.catch_up(connection)
        ids = list(connection.execute(sa.select(schema.person.c.id)).scalars())
        held = {i: book.person(connection, i) for i in ids}
        found = {}
        for prospect_id in ids:
            prospect = book.prospect(connection, prospect_id)
            for mutual, pieces in book.evidence(prospect, held).items():
                if mutual != prospect_id:
                    answer = prospect.answers.get(mutual)
                    found[prospect_id, mutual] = msgspec.json.encode([pieces, answer])
    return found


@given(STEPS)
@example([("note", 1, 0, 0), ("page", 4, 1, 1)])  # a namesake whom the book does not hold
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_evidence_in_memory_is_what_reading_everything_gives(
    steps: list[tuple[str, int, int, int]],
) -> None:
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    schema.metadata.create_all(engine)
    with engine.connect() as connection:
        connection.exec_driver_sql("pragma foreign_keys=on")
    book = Book()
    with writing(engine) as connection:
        for place in range(3):
            read(connection, place, [place + 1])
    told(engine, book)
    for step in steps:
        with writing(engine) as connection:
            take(connection, step)
        after = told(engine, book)
    if steps:
        assert after == told(engine, Book())
    engine.dispose()
