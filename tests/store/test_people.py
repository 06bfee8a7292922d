"""People in the store: found by alias, merged by alias, never by name."""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from inroad.domain.errors import SamePerson
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PagePerson
from inroad.store import notes, people, schema
from inroad.store.engine import writing
from inroad.store.people import Correction

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
WHERE = "https://www.linkedin.com/in/prospect/"
SLUG = "https://www.linkedin.com/in/odette-redfern/"
URN = "ACoAAodetteRedfern00000001"


def seen(engine: sa.Engine, *shown: PagePerson, known: bool = True) -> list[int | None]:
    with writing(engine) as connection:
        return people.resolve(connection, shown, where=WHERE, at=AT, known=known)


def test_the_same_person_twice_is_one(engine: sa.Engine) -> None:
    again = PagePerson(name="Odette Redfern", url=SLUG + "?trk=x", headline="Baker")
    [first] = seen(engine, PagePerson(name="Odette Redfern", url=SLUG))
    [second] = seen(engine, again)
    assert first == second
    with engine.connect() as connection:
        assert people.get(connection, first or 0).headline == "Baker"


def test_the_same_name_with_another_address_is_another(engine: sa.Engine) -> None:
    other = PagePerson(name="Odette Redfern", url=SLUG.replace("redfern", "redfern-2"))
    ids = seen(engine, PagePerson(name="Odette Redfern", url=SLUG), other)
    assert len(set(ids)) == 2


def test_a_name_alone_makes_and_finds_nobody(engine: sa.Engine) -> None:
    seen(engine, PagePerson(name="Odette Redfern", url=SLUG))
    assert seen(engine, PagePerson(name="Odette Redfern"), PagePerson(name="Odette")) == [None] * 2


def test_a_shared_alias_makes_one_of_two_and_keeps_every_note(engine: sa.Engine) -> None:
    [slug] = seen(engine, PagePerson(name="Odette Redfern", url=SLUG))
    [urn] = seen(engine, PagePerson(name="Odette Redfern", urn=URN))
    assert slug
    assert urn
    with writing(engine) as connection:
        for person_id, text in ((slug, "Bakes bread."), (urn, "Likes cats.")):
            notes.save(connection, person_id, NoteDraft(text=text), key=None, now=AT)
    [both] = seen(engine, PagePerson(name="Odette Redfern", url=SLUG, urn=URN))
    with engine.connect() as connection:
        texts = [note.text for note in notes.history(connection, both or 0)]
        assert sorted(texts) == ["Bakes bread.", "Likes cats."]
        assert notes.current(connection, both or 0)
        assert len(people.search(connection, "Odette")) == 1


def test_what_a_page_showed_is_kept_with_where_and_when(engine: sa.Engine) -> None:
    [person_id] = seen(engine, PagePerson(name="Odette Redfern", url=SLUG, headline="Baker"))
    seen(engine, PagePerson(name="Odette Redfern", url=SLUG, headline="Miller"))
    table = schema.sighting
    query = sa.select(table.c.value, table.c.url, table.c.first_seen).where(
        table.c.person_id == person_id, table.c.field == "headline"
    )
    with engine.connect() as connection:
        kept = connection.execute(query.order_by(table.c.id)).all()
    assert [tuple(row) for row in kept] == [
        ("Baker", WHERE, "2026-11-20T12:00:00Z"),
        ("Miller", WHERE, "2026-11-20T12:00:00Z"),
    ]


def test_what_the_user_corrects_no_page_overwrites(engine: sa.Engine) -> None:
    [person_id] = seen(engine, PagePerson(name="0dette", url=SLUG, headline="Baker"))
    assert person_id
    with writing(engine) as connection:
        people.correct(connection, person_id, Correction(name="Odette Redfern"))
    seen(engine, PagePerson(name="0dette", url=SLUG, headline="Miller"))
    with engine.connect() as connection:
        kept = people.get(connection, person_id)
    assert (kept.name, kept.headline) == ("Odette Redfern", "Miller")


def test_merging_somebody_with_themselves_is_refused(engine: sa.Engine) -> None:
    [person_id] = seen(engine, PagePerson(name="Odette Redfern", url=SLUG))
    with pytest.raises(SamePerson), writing(engine) as connection:
        people.merge(connection, person_id or 0, person_id or 0, now=AT)


def test_search_takes_words_as_they_are(engine: sa.Engine) -> None:
    seen(engine, PagePerson(name="100% Odette_Redfern", url=SLUG, headline="Baker at Lumen"))
    with engine.connect() as connection:
        assert len(people.search(connection, "redfern LUMEN")) == 1
        assert len(people.search(connection, "100% _")) == 1
        assert people.search(connection, "O%e") == []
        assert people.search(connection, "' or 1=1 --") == []
