"""What the store holds on the tie of two people: mails and meetings, pages, imports."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from inroad.domain.errors import UnknownPerson
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.domain.ties import Contact, Evidence, SeenTogether, SharedMutuals
from inroad.store import contacts, forgetting, notes, people, readings, schema
from inroad.store.book import Book
from inroad.store.engine import writing
from tests.store.occasions import add_connected, add_occasion

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = date(2026, 11, 3)


def url(name: str) -> str:
    return f"https://www.linkedin.com/in/{name.lower().replace(' ', '-')}/"


def page_of(engine: sa.Engine, name: str, mutuals: Sequence[str]) -> int:
    """A page that was read; gives its person's id."""
    reading = Reading(
        url=url(name),
        site="linkedin",
        kind="profile",
        subject=PagePerson(name=name, url=url(name)),
        mutuals=[PageMutual(name=it, url=url(it)) for it in mutuals],
    )
    subject = reading.subject
    assert subject
    with writing(engine) as connection:
        return readings.record(connection, subject, reading, readings.digest(reading), AT)


def id_of(engine: sa.Engine, name: str) -> int:
    with engine.connect() as connection:
        [person_id] = people.ids_of(connection, [f"linkedin:{url(name).split('/')[-2]}"]).values()
    return person_id


def evidence(engine: sa.Engine, book: Book, prospect: int, mutual: int) -> tuple[Evidence, ...]:
    with engine.connect() as connection:
        book.catch_up(connection)
        held = {mutual: book.person(connection, mutual)}
        return book.evidence(book.prospect(connection, prospect), held)[mutual]


def test_a_meeting_with_both_is_evidence_on_both(engine: sa.Engine) -> None:
    sam, priya = page_of(engine, "Sam Okafor", []), page_of(engine, "Priya Natarajan", [])
    book = Book()
    assert evidence(engine, book, priya, sam) == ()
    together = Contact(on=DAY, kind="meeting", people=3)
    for _ in range(2):
        with writing(engine) as connection:
            add_occasion(connection, "calendar:1", {sam: together, priya: together})
    [seen] = evidence(engine, book, priya, sam)
    assert isinstance(seen, SeenTogether)
    assert seen.contacts == (together,)
    assert (seen.source.kind, seen.source.on) == ("calendar", DAY)
    assert evidence(engine, book, sam, priya) == (seen,)


def test_one_who_joins_a_mail_later_is_seen_with_those_who_were_on_it(engine: sa.Engine) -> None:
    sam, priya = page_of(engine, "Sam Okafor", []), page_of(engine, "Priya Natarajan", [])
    book = Book()
    mail = Contact(on=DAY, kind="mail", direction="in", people=3)
    copied = Contact(on=DAY, kind="copied", people=3)
    with writing(engine) as connection:
        add_occasion(connection, "mail:1", {sam: mail})
        contacts.add(connection, priya, [Contact(on=DAY)])
    assert evidence(engine, book, sam, priya) == ()
    with writing(engine) as connection:
        add_occasion(connection, "mail:1", {priya: copied})
    [seen] = evidence(engine, book, sam, priya)
    assert isinstance(seen, SeenTogether)
    assert [it.kind for it in seen.contacts] == ["mail"]
    with writing(engine) as connection:
        forgetting.forget(connection, priya, AT)
    with engine.connect() as connection:
        book.catch_up(connection)
        with pytest.raises(UnknownPerson):
            book.prospect(connection, priya)


def shared(engine: sa.Engine, prospect: int, mutual: int) -> list[int]:
    found = evidence(engine, Book(), prospect, mutual)
    return [it.count for it in found if isinstance(it, SharedMutuals)]


def test_mutuals_in_common_are_those_that_the_pages_of_both_show(engine: sa.Engine) -> None:
    circle = ["Ana Ruiz", "Bo Ekman", "Cy Adler", "Di Moss"]
    crowd = [f"Person {number}" for number in range(60)]
    page_of(engine, "Somebody Else", crowd)
    priya = page_of(engine, "Priya Natarajan", [*circle, "Sam Okafor"])
    sam = id_of(engine, "Sam Okafor")
    assert shared(engine, priya, sam) == []
    page_of(engine, "Sam Okafor", [*circle[:3], *crowd[:2]])
    assert shared(engine, priya, sam) == [3]


def test_one_who_is_connected_to_everybody_has_nothing_in_common_with_anybody(
    engine: sa.Engine,
) -> None:
    circle = ["Ana Ruiz", "Bo Ekman", "Cy Adler", "Di Moss"]
    crowd = [f"Person {number}" for number in range(60)]
    priya = page_of(engine, "Priya Natarajan", [*circle, "Hub Body"])
    page_of(engine, "Hub Body", [*circle, *crowd])
    assert shared(engine, priya, id_of(engine, "Hub Body")) == []


def test_years_known_come_from_an_import_where_it_tells_of_the_earlier_day(
    engine: sa.Engine,
) -> None:
    sam = page_of(engine, "Sam Okafor", [])
    with writing(engine) as connection:
        people.mark_known(connection, [sam])
        add_connected(connection, {sam: date(2015, 2, 3)})
    book = Book()
    with engine.connect() as connection:
        book.catch_up(connection)
        them = book.person(connection, sam).acquaintance
    assert them.known_since == date(2015, 2, 3)
    assert them.known_since_source
    assert them.known_since_source.kind == "import"
    with writing(engine) as connection:
        text = "Worked together at Larkspur 2012-2016."
        notes.save(connection, sam, NoteDraft(text=text), key=None, now=AT)
    with engine.connect() as connection:
        book.catch_up(connection)
        them = book.person(connection, sam).acquaintance
    assert them.known_since
    assert them.known_since.year == 2012
    assert them.known_since_source
    assert them.known_since_source.kind == "note"


URN = "ACoAA{}000000000000000"


def shown(slug: str | None, urn: str | None) -> PagePerson:
    full = URN.format(urn) if urn else None
    return PagePerson(name="Odette Redfern", url=url(slug) if slug else None, urn=full)


@pytest.mark.parametrize(
    ("page", "classes"),
    [
        ([("a", None), ("b", None), ("a", None)], [0, 1, 0]),
        ([("a", None), (None, "b"), ("a", "b")], [0, 0, 0]),
        ([("a", "b"), (None, "c"), ("d", "c"), (None, "b")], [0, 1, 1, 0]),
        ([("a", None), (None, None), ("a", "b")], [0, None, 0]),
    ],
)
@pytest.mark.parametrize("seen_before", [[], [0], [0, 1]])
def test_who_is_who_on_a_page_does_not_depend_on_who_was_seen_before(
    engine: sa.Engine,
    page: list[tuple[str | None, str | None]],
    classes: list[int | None],
    seen_before: list[int],
) -> None:
    everybody = [shown(*it) for it in page]
    with writing(engine) as connection:
        for place in seen_before:
            people.resolve(connection, [everybody[place]], where="", at=AT, known=False)
        ids = people.resolve(connection, everybody, where="", at=AT, known=True)
    kinds = {person_id: None for person_id in ids if person_id}
    order = {person_id: place for place, person_id in enumerate(kinds)}
    assert [order[it] if it else None for it in ids] == classes
    with engine.connect() as connection:
        held = set(connection.execute(sa.select(schema.person.c.id)).scalars())
        bearers = set(connection.execute(sa.select(schema.alias.c.person_id)).scalars())
        known = set(connection.execute(sa.select(schema.person.c.known)).scalars())
    assert held == bearers == set(kinds)
    assert known == {True}
