"""Notes: every version is kept, the newest is current, a retry never doubles one."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.data_errors import NoNoteToUndo
from inroad.domain.errors import DayInTheFuture, KeyReused, NoteTooLong
from inroad.domain.namings import full_key, names_in, page_settled
from inroad.domain.notes import read_note
from inroad.domain.notes.signals import AnySignal, Known, Knows
from inroad.domain.notes.versions import LONGEST_NOTE, Note, NoteDraft
from inroad.domain.people import Person, first_name_key, name_key
from inroad.domain.text import clean
from inroad.store import people, schema
from inroad.store.changes import touch
from inroad.store.times import local_day, stamp

_SIGNALS = msgspec.json.Decoder(list[AnySignal])
_STRINGS = msgspec.json.Decoder(list[str])
_COLUMNS = [
    schema.note.c[name]
    for name in (
        *("id", "person_id", "key", "prospect_id", "text", "closeness", "relation"),
        *("last_contact", "rejected", "signals", "written_at"),
    )
]
_EMPTY = {
    "text": "",
    "closeness": None,
    "relation": "",
    "last_contact": None,
    "rejected": "[]",
    "signals": "[]",
    "prospect_id": None,
}
"""What a note says before its first version."""
NOBODY = Known()


def save(
    connection: sa.Connection,
    person_id: int,
    draft: NoteDraft,
    *,
    key: str | None,
    now: datetime,
    known: Known = NOBODY,
) -> Note:
    """Keep `draft` as the newest version of the note on a person, and read its signals.

    The same `key` with the same content gives the version that it made before; with other
    content it is an error. A draft that says what the current version says makes no new one.
    `known` are names that typos may be mended to. Raises UnknownPerson, NoteTooLong,
    DayInTheFuture, KeyReused.
    """
    text = clean(draft.text)
    if len(text) > LONGEST_NOTE:
        raise NoteTooLong(len(text), LONGEST_NOTE)
    today = now.astimezone().date()
    if draft.last_contact and draft.last_contact > today:
        raise DayInTheFuture
    about = people.get(connection, person_id)
    if (earlier := _of_key(connection, key)) is not None:
        if earlier.person_id != person_id or not _says(earlier, draft, text):
            raise KeyReused
        return note_of(earlier)
    newest = _current(connection, person_id)
    if newest is not None and _says(newest, draft, text):
        return note_of(newest)
    read = read_note(text, _told_on(connection, person_id, text, today), known, about.name).signals
    signals = [signal for signal in read if signal.key not in draft.rejected]
    row = _insert(connection, person_id, draft, text, signals, key, now)
    _settle_mentions(connection, about, draft.prospect_id, text, read)
    people.mark_known(connection, [person_id])
    touch(connection, [person_id])
    return note_of(row)


def undo(connection: sa.Connection, person_id: int, *, key: str | None = None) -> Note:
    """Take the last change of a note back: the version before it is the newest again.

    It comes back as it was, with its day. Undoing once more brings the change back; before the
    first version there was an empty note. The same `key` undoes once. Raises UnknownPerson,
    NoNoteToUndo, KeyReused.
    """
    about = people.get(connection, person_id)
    if (earlier := _of_key(connection, key)) is not None:
        if earlier.person_id != person_id:
            raise KeyReused
        return note_of(earlier)
    mine = schema.note.c.person_id == person_id
    newest_first = (schema.note.c.current.desc(), schema.note.c.id.desc())
    query = sa.select(schema.note).where(mine, _was_current(person_id)).order_by(*newest_first)
    versions = connection.execute(query.limit(2)).mappings().all()
    if not versions:
        raise NoNoteToUndo
    back = dict(versions[1]) if len(versions) > 1 else {**versions[0], **_EMPTY}
    connection.execute(sa.update(schema.note).where(mine).values(current=False))
    row = connection.execute(
        sa.insert(schema.note).returning(*_COLUMNS),
        {name: value for name, value in back.items() if name not in ("id", "batch_id")}
        | {"key": key, "current": True},
    ).one()
    _settle_mentions(connection, about, back["prospect_id"], back["text"], note_of(row).signals)
    touch(connection, [person_id])
    return note_of(row)


def current(connection: sa.Connection, person_id: int) -> Note | None:
    """The newest version of the note on a person."""
    row = _current(connection, person_id)
    return note_of(row) if row is not None else None


def current_draft(connection: sa.Connection, person_id: int) -> NoteDraft:
    """The newest version, to be saved again with a change; an empty one where there is none."""
    newest = current(connection, person_id)
    return draft_of(newest) if newest is not None else NoteDraft()


def draft_of(note: Note) -> NoteDraft:
    """A version, to be saved again."""
    return NoteDraft(
        text=note.text,
        closeness=note.closeness,
        relation=note.relation,
        last_contact=note.last_contact,
        rejected=note.rejected,
    )


def history(connection: sa.Connection, person_id: int) -> list[Note]:
    """Every version of the note on a person, newest first."""
    people.get(connection, person_id)
    query = sa.select(*_COLUMNS).where(schema.note.c.person_id == person_id)
    return [note_of(row) for row in connection.execute(query.order_by(schema.note.c.id.desc()))]


def currents(connection: sa.Connection, person_ids: Iterable[int] | None) -> dict[int, Note]:
    """The newest note of each of these people, or of all (None)."""
    query = sa.select(*_COLUMNS).where(schema.note.c.current)
    if person_ids is not None:
        query = query.where(schema.note.c.person_id.in_(list(person_ids)))
    return {row.person_id: note_of(row) for row in connection.execute(query)}


def mentions(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[tuple[int, str], int]:
    """Whom a signal of a note means: (whose note, signal key) → the person named."""
    table = schema.mention
    query = sa.select(table.c.person_id, table.c.signal_key, table.c.other_id)
    if person_ids is not None:
        query = query.where(table.c.person_id.in_(list(person_ids)))
    rows = connection.execute(query)
    return {(row.person_id, row.signal_key): row.other_id for row in rows}


def note_of(row: sa.Row[tuple[object, ...]]) -> Note:
    """A row of the note table as a Note."""
    kept = row._mapping
    return Note(
        text=kept["text"],
        closeness=kept["closeness"],
        relation=kept["relation"],
        last_contact=date.fromisoformat(day) if (day := kept["last_contact"]) else None,
        rejected=_STRINGS.decode(kept["rejected"]),
        signals=_SIGNALS.decode(kept["signals"]),
        written_at=datetime.fromisoformat(kept["written_at"]),
    )


def _current(connection: sa.Connection, person_id: int) -> sa.Row[tuple[object, ...]] | None:
    query = sa.select(*_COLUMNS).where(schema.note.c.person_id == person_id, schema.note.c.current)
    return connection.execute(query).one_or_none()


def _was_current(person_id: int) -> sa.ColumnElement[bool]:
    """The user's own versions, and imported ones that counted before the first of those.

    A note that is imported later stays in the history alone: it is no version before any.
    """
    table, own = schema.note, schema.note.alias()
    first = sa.select(sa.func.min(own.c.id)).where(own.c.person_id == person_id)
    own_first = first.where(own.c.batch_id.is_(None)).scalar_subquery()
    now = first.where(own.c.current).scalar_subquery()
    imported_before = table.c.id < sa.func.coalesce(own_first, now)
    return table.c.current | table.c.batch_id.is_(None) | imported_before


def _told_on(connection: sa.Connection, person_id: int, text: str, today: date) -> date:
    """The day that a text speaks from: "last week" in a text that stays is last week of then."""
    versions = (
        sa.select(schema.note.c.text, schema.note.c.written_at)
        .where(schema.note.c.person_id == person_id, _was_current(person_id))
        .order_by(schema.note.c.current.desc(), schema.note.c.id.desc())
    )
    told_on = today
    for row in connection.execute(versions):
        if row.text != text:
            break
        told_on = local_day(row.written_at)
    return told_on


def _of_key(connection: sa.Connection, key: str | None) -> sa.Row[tuple[object, ...]] | None:
    if key is None:
        return None
    return connection.execute(sa.select(*_COLUMNS).where(schema.note.c.key == key)).one_or_none()


def _says(row: sa.Row[tuple[object, ...]], draft: NoteDraft, text: str) -> bool:
    """Whether the stored version says what the draft says (whose page was open is no matter)."""
    kept = row._mapping
    return bool(
        kept["text"] == text
        and kept["closeness"] == draft.closeness
        and kept["relation"] == clean(draft.relation)
        and kept["last_contact"] == (draft.last_contact.isoformat() if draft.last_contact else None)
        and _STRINGS.decode(kept["rejected"]) == sorted(set(draft.rejected))
    )


def _insert(
    connection: sa.Connection,
    person_id: int,
    draft: NoteDraft,
    text: str,
    signals: list[AnySignal],
    key: str | None,
    now: datetime,
) -> sa.Row[tuple[object, ...]]:
    mine = schema.note.c.person_id == person_id
    connection.execute(sa.update(schema.note).where(mine).values(current=False))
    return connection.execute(
        sa.insert(schema.note).returning(*_COLUMNS),
        {
            "person_id": person_id,
            "key": key,
            "prospect_id": draft.prospect_id,
            "text": text,
            "closeness": draft.closeness,
            "relation": clean(draft.relation),
            "last_contact": draft.last_contact.isoformat() if draft.last_contact else None,
            "rejected": msgspec.json.encode(sorted(set(draft.rejected))).decode(),
            "signals": msgspec.json.encode(signals).decode(),
            "written_at": stamp(now),
            "current": True,
        },
    ).one()


def _settle_mentions(
    connection: sa.Connection,
    about: Person,
    prospect_id: int | None,
    text: str,
    read: Sequence[AnySignal],
) -> None:
    """A name that is the open page's prospect's means them, for as long as the note has it."""
    written = names_in(text)
    named = {signal.key: name_key(signal.name) for signal in read if isinstance(signal, Knows)}
    named |= {page_settled(key): key for key in written}
    table = schema.mention
    settled = mentions(connection, [about.id])
    gone = [key for _, key in settled if key not in named]
    if gone:
        mine = table.c.person_id == about.id
        connection.execute(sa.delete(table).where(mine, table.c.signal_key.in_(gone)))
    if prospect_id is None or prospect_id == about.id:
        return
    theirs = _names_of(people.get(connection, prospect_id).name, besides=about.name)
    rows = [
        {"person_id": about.id, "signal_key": key, "other_id": prospect_id}
        for key, name in named.items()
        if name in theirs and (about.id, key) not in settled
    ]
    if rows:
        connection.execute(sa.insert(table), rows)


def _names_of(prospect: str, besides: str) -> set[str]:
    """What the prospect is called in a note on somebody else, who may share the first name."""
    full, first = full_key(prospect), first_name_key(prospect)
    return {full, name_key(prospect)} if first == first_name_key(besides) else {full, first}
