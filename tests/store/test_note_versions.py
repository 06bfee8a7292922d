"""Versions of a note beside imported ones, and after a version was taken out."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PagePerson
from inroad.store import merging, notes, parting, people, schema, triage
from inroad.store.engine import writing
from tests.store.people_made import url

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def two(engine: sa.Engine) -> list[int]:
    shown = [PagePerson(name=f"Odette Redfern {n}", url=url(n)) for n in (1, 2)]
    with writing(engine) as connection:
        ids = people.resolve(connection, shown, where="", at=AT, known=True)
    return [person_id or 0 for person_id in ids]


def say(connection: sa.Connection, person_id: int, text: str, at: datetime = AT) -> None:
    notes.save(connection, person_id, NoteDraft(text=text), key=None, now=at)


def put(connection: sa.Connection, person_id: int, text: str, **given: Any) -> int:
    """A version as an import leaves it."""
    row = {"person_id": person_id, "text": text, "written_at": "2020-01-01T12:00:00Z"}
    row |= {"current": False, "batch_id": 1} | given
    made = connection.execute(sa.insert(schema.note).returning(schema.note.c.id), row)
    return int(made.scalar_one())


def batch(connection: sa.Connection, *, undone: bool) -> int:
    row = {"name": "x.csv", "report": "{}", "imported_at": "2026-11-01T00:00:00Z"}
    row |= {"undone_at": "2026-11-02T00:00:00Z"} if undone else {}
    made = connection.execute(
        sa.insert(schema.import_batch).returning(schema.import_batch.c.id), row
    )
    return int(made.scalar_one())


def test_undo_goes_to_the_users_own_version_not_to_an_imported_one(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        say(connection, two[0], "First.")
        put(connection, two[0], "From a file, in between.")
        say(connection, two[0], "Second.")
        put(connection, two[0], "From a file, at last.")
        back = [notes.undo(connection, two[0]).text for _ in range(2)]
        assert back == ["First.", "Second."]
        put(connection, two[1], "Was current once.", current=True)
        say(connection, two[1], "Mine.")
        assert notes.undo(connection, two[1]).text == "Was current once."


def test_a_text_that_stays_keeps_its_day_whatever_is_imported(
    engine: sa.Engine, two: list[int]
) -> None:
    """ "Last week" of a text of September is September, also with a note of a file beside it."""
    told = []
    with writing(engine) as connection:
        for person_id in two:
            say(connection, person_id, "Talked last week.", AT - 60 * DAY)
        put(connection, two[1], "From a file.")
        for person_id in two:
            draft = NoteDraft(text="Talked last week.", closeness=3)
            told.append(notes.save(connection, person_id, draft, key=None, now=AT).signals)
    assert told[0] == told[1]
    assert told[0]


def test_an_answer_taken_back_leaves_a_current_note_and_no_id_of_it(
    engine: sa.Engine, two: list[int]
) -> None:
    keep, gone = two
    with writing(engine) as connection:
        say(connection, gone, "Old.")
        before = put(connection, gone, "Newer.", batch_id=None)
        connection.execute(
            sa.update(schema.note).where(schema.note.c.person_id == gone).values(
                current=schema.note.c.id == before
            )
        )  # fmt: skip
        triage.answer(connection, gone, "4", now=AT)
        made = connection.execute(sa.select(schema.triage.c.note_id)).scalar_one()
        people.merge(connection, keep, gone, now=AT)
        connection.execute(sa.delete(schema.note).where(schema.note.c.id == before))
        triage.undo(connection, now=AT)
        current = notes.current(connection, keep)
        assert current is not None
        assert current.text == "Old."
        say(connection, keep, "Written after the merge.")
        ids = connection.execute(sa.select(sa.func.max(schema.note.c.id))).scalar_one()
        connection.execute(  # the id may be given again, as it is in a store with few notes
            sa.update(schema.note).where(schema.note.c.id == ids).values(id=made)
        )
        people.unmerge(connection, keep, gone, now=AT)
        mine, theirs = (notes.current(connection, person_id) for person_id in two)
    assert mine is not None
    assert mine.text == "Written after the merge."
    assert theirs is not None
    assert theirs.text == "Old."


def test_what_an_undone_import_brought_does_not_come_back_with_a_person(
    engine: sa.Engine, two: list[int]
) -> None:
    keep, gone = two
    with writing(engine) as connection:
        stands, undone = batch(connection, undone=False), batch(connection, undone=True)
        for number, of in enumerate((stands, undone)):
            for person_id, its in ((keep, None), (gone, of)):
                row = {"person_id": person_id, "on": date(2026, 1, 1).isoformat(), "kind": "mail"}
                row |= {"direction": "to", "people": 2, "occasion": f"mail:{number}"}
                connection.execute(sa.insert(schema.contact), row | {"batch_id": its})
        whose = schema.person.c.id
        connection.execute(sa.update(schema.person).where(whose == gone).values(batch_id=undone))
        people.merge(connection, keep, gone, now=AT)
        [rows] = connection.execute(sa.select(schema.person_merge.c.rows)).scalars()
        assert len(merging.MERGED.decode(rows).dropped["contact"]) == 2
        parting.unmerge_rows(connection, keep, gone)
        brought = sa.select(schema.contact.c.batch_id).where(schema.contact.c.person_id == gone)
        assert connection.execute(brought).scalars().all() == [stands]
        of_person = sa.select(schema.person.c.batch_id).where(whose == gone)
        assert connection.execute(of_person).scalar_one() is None
