"""Notes in the store: every version kept, no retry doubled."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from inroad.domain.errors import DayInTheFuture, KeyReused, NoteTooLong, UnknownPerson
from inroad.domain.notes.versions import LONGEST_NOTE, Note, NoteDraft
from inroad.domain.reading import PagePerson
from inroad.store import notes, people
from inroad.store.engine import writing

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def odette(engine: sa.Engine) -> int:
    shown = PagePerson(name="Odette Redfern", url="https://www.linkedin.com/in/odette-redfern/")
    with writing(engine) as connection:
        [person_id] = people.resolve(connection, [shown], where="", at=AT, known=True)
    assert person_id
    return person_id


def save(engine: sa.Engine, person_id: int, draft: NoteDraft, key: str | None = None) -> Note:
    with writing(engine) as connection:
        return notes.save(connection, person_id, draft, key=key, now=AT)


def texts(engine: sa.Engine, person_id: int) -> list[str]:
    with engine.connect() as connection:
        return [note.text for note in notes.history(connection, person_id)]


def test_every_version_is_kept_and_the_newest_counts(engine: sa.Engine, odette: int) -> None:
    save(engine, odette, NoteDraft(text="Met in Porto."))
    save(engine, odette, NoteDraft(text="Met in Porto. Bakes.", closeness=2))
    assert texts(engine, odette) == ["Met in Porto. Bakes.", "Met in Porto."]
    with engine.connect() as connection:
        newest = notes.current(connection, odette)
    assert newest
    assert newest.closeness == 2


def test_a_retry_with_its_key_makes_no_second_version(engine: sa.Engine, odette: int) -> None:
    draft = NoteDraft(text="Met in Porto.", last_contact=date(2026, 11, 1))
    first = save(engine, odette, draft, key="edit-0001")
    save(engine, odette, NoteDraft(text="Something newer."), key="edit-0002")
    assert save(engine, odette, draft, key="edit-0001") == first
    assert texts(engine, odette) == ["Something newer.", "Met in Porto."]


def test_a_key_with_other_content_is_refused(engine: sa.Engine, odette: int) -> None:
    save(engine, odette, NoteDraft(text="One."), key="edit-0001")
    with pytest.raises(KeyReused):
        save(engine, odette, NoteDraft(text="Two."), key="edit-0001")
    assert texts(engine, odette) == ["One."]


def test_saying_the_same_again_makes_no_version(engine: sa.Engine, odette: int) -> None:
    save(engine, odette, NoteDraft(text="One."), key="edit-0001")
    save(engine, odette, NoteDraft(text="One. \n"), key="edit-0002")
    assert texts(engine, odette) == ["One."]


def test_a_removed_signal_stays_removed(engine: sa.Engine, odette: int) -> None:
    said = save(engine, odette, NoteDraft(text="Close friend. Owes me one."))
    gone = next(signal.key for signal in said.signals if signal.key.startswith("closeness"))
    longer = NoteDraft(text="Close friend. Owes me one. Has a dog.", rejected=[gone])
    kinds = {signal.key.partition(":")[0] for signal in save(engine, odette, longer).signals}
    assert kinds == {"favour"}


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (NoteDraft(text="a" * (LONGEST_NOTE + 1)), NoteTooLong),
        (NoteDraft(last_contact=date(2026, 12, 24)), DayInTheFuture),
    ],
)
def test_bad_input_is_refused_and_nothing_is_lost(
    engine: sa.Engine, odette: int, draft: NoteDraft, error: type[Exception]
) -> None:
    save(engine, odette, NoteDraft(text="One."))
    with pytest.raises(error):
        save(engine, odette, draft)
    assert texts(engine, odette) == ["One."]


def test_a_note_on_nobody_is_refused(engine: sa.Engine) -> None:
    with pytest.raises(UnknownPerson):
        save(engine, 99, NoteDraft(text="One."))
