"""Making one person of two, and two of one again: nothing that was kept of either is dropped.

`person_merge.rows` holds what a merge changed: the row of the person who went, what it changed in
the row of the one who stayed, which rows moved (by their keys), which were written anew or gave
way (whole). Un-merging puts all of that back; what was added after the merge stays where it is.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.store import schema
from inroad.store.rows import Row, key_of, matching, plain, rows_of
from inroad.store.target_lists import OFF
from inroad.store.times import stamp

_MOVED = (
    (schema.alias, "person_id"),
    (schema.note, "person_id"),
    (schema.note, "prospect_id"),
    (schema.shown, "person_id"),
    (schema.ask, "introducer_id"),
    (schema.ask, "prospect_id"),
    (schema.favour, "person_id"),
    (schema.triage, "person_id"),
    (schema.planned_ask, "introducer_id"),
    (schema.planned_ask, "target_id"),
    (schema.import_change, "person_id"),
    (schema.person_merge, "kept_id"),
)
"""Columns that any number of rows may share, in tables whose keys do not name the person."""
_MOVED_ONCE = (
    (schema.sighting, "person_id", ("field", "value")),
    (schema.reading, "prospect_id", ("digest",)),
    (schema.contact, "person_id", ("occasion",)),
)
"""The same, but a row that `keep` has already wins over one of `gone` that says the same."""
_PAIRS = {
    schema.mention: ("person_id", "other_id"),
    schema.tie_answer: ("mutual_id", "prospect_id"),
    schema.apart: ("low_id", "high_id"),
    schema.benefit: ("person_id",),
    schema.rule: ("person_id",),
    schema.deepening: ("person_id",),
    schema.target: ("person_id",),
}
"""Tables whose keys name people: their rows are written anew."""
NAMING_PEOPLE = frozenset(
    [(table.name, name) for table, name, *_ in (*_MOVED, *_MOVED_ONCE)]
    + [(table.name, name) for table, columns in _PAIRS.items() for name in columns]
)
"""Every column that a merge looks after: a table that it forgot would lose its rows."""
_FILLED = (
    *("name", "headline", "company", "url", "urn", "degree"),
    *("tone", "language", "country", "decision_maker"),
)
_STRINGS = msgspec.json.Decoder(list[str])


class Rewritten(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a table whose key names people; `became` is None where it gave way."""

    table: str
    was: Row
    became: Row | None


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """What a merge changed, as `person_merge.rows` keeps it."""

    gone: list[Row]
    """The row of the person who went: one, or none once that person was forgotten."""
    before: Row
    after: Row
    """What the merge changed in the row of the one who stayed."""
    moved: dict[str, list[Row]]
    """`table.column` → the keys of the rows that moved."""
    dropped: dict[str, list[Row]]
    """Table → the rows that gave way to one that says the same."""
    rewritten: list[Rewritten]
    current_notes: list[Row]
    """Which notes were current: one of each, as far as there were any."""


MERGED = msgspec.json.Decoder(Merged)


def merge_rows(connection: sa.Connection, keep: int, gone: int, *, now: datetime) -> set[int]:
    """Move every row of `gone` to `keep`, remove `gone`, and keep a record of it.

    Gives everybody whom this concerns.
    """
    concerned = {*partners(connection, gone), *partners(connection, keep), keep, gone}
    kept_row, gone_row = (_person(connection, person_id) for person_id in (keep, gone))
    current_notes = _current_notes(connection, (keep, gone))
    dropped = _drop_doubles(connection, keep, gone) | _drop_own_asks(connection, keep, gone)
    moved = {
        f"{table.name}.{column}": _move(connection, table, column, keep, gone)
        for table, column in (*_MOVED, *(once[:2] for once in _MOVED_ONCE))
    }
    rewritten = _best_stars(connection, keep, gone)
    rewritten += [
        _rewrite(connection, table, row, columns, keep, gone)
        for table, columns in _PAIRS.items()
        for row in _naming(connection, table, columns, gone)
    ]
    _one_current_note(connection, keep)
    after = _joined(kept_row, gone_row)
    _update_person(connection, keep, after)
    connection.execute(sa.delete(schema.person).where(schema.person.c.id == gone))
    record = Merged(
        gone=[gone_row],
        before={name: kept_row[name] for name in after},
        after=after,
        moved={name: keys for name, keys in moved.items() if keys},
        dropped=dropped,
        rewritten=rewritten,
        current_notes=current_notes,
    )
    _keep_record(connection, keep, gone_row, record, now)
    return concerned


def partners(connection: sa.Connection, person_id: int) -> set[int]:
    """Everybody whose picture in the book holds this person: asks, answers, names in notes."""
    sides = (
        (schema.ask, "introducer_id", "prospect_id"),
        (schema.tie_answer, "mutual_id", "prospect_id"),
        (schema.mention, "person_id", "other_id"),
    )
    found: set[int] = set()
    for table, one, other in sides:
        for mine, theirs in ((one, other), (other, one)):
            query = sa.select(table.c[theirs]).where(table.c[mine] == person_id)
            found.update(connection.execute(query).scalars())
    return found


def _person(connection: sa.Connection, person_id: int) -> Row:
    [row] = rows_of(connection, schema.person, schema.person.c.id == person_id)
    return row


def _current_notes(connection: sa.Connection, people: Iterable[int]) -> list[Row]:
    table = schema.note
    query = sa.select(table.c.id, table.c.person_id)
    query = query.where(table.c.person_id.in_(list(people)), table.c.current)
    return [plain(row._mapping) for row in connection.execute(query)]


def _move(
    connection: sa.Connection, table: sa.Table, column: str, keep: int, gone: int
) -> list[Row]:
    theirs = table.c[column] == gone
    keys = list(table.primary_key)
    moved = [plain(row._mapping) for row in connection.execute(sa.select(*keys).where(theirs))]
    if moved:
        connection.execute(sa.update(table).where(theirs).values({column: keep}))
    return moved


def _drop_doubles(connection: sa.Connection, keep: int, gone: int) -> dict[str, list[Row]]:
    """Remove what `keep` has as well; a reading goes with the mutuals that it names."""
    dropped: dict[str, list[Row]] = {}
    for table, column, rest in _MOVED_ONCE:
        kept = table.alias()
        same = sa.and_(kept.c[column] == keep, *(kept.c[name] == table.c[name] for name in rest))
        doubles = rows_of(connection, table, (table.c[column] == gone) & sa.exists().where(same))
        if not doubles:
            continue
        dropped[str(table.name)] = doubles
        ids = [row["id"] for row in doubles]
        if table is schema.reading:
            named = rows_of(connection, schema.shown, schema.shown.c.reading_id.in_(ids))
            dropped[str(schema.shown.name)] = named
        connection.execute(sa.delete(table).where(table.c.id.in_(ids)))
    return dropped


def _drop_own_asks(connection: sa.Connection, keep: int, gone: int) -> dict[str, list[Row]]:
    """Remove the plan to ask one of the two for the other one."""
    table, both = schema.planned_ask, (keep, gone)
    own = table.c.introducer_id.in_(both) & table.c.target_id.in_(both)
    found = rows_of(connection, table, own)
    connection.execute(sa.delete(table).where(own))
    return {str(table.name): found} if found else {}


def _naming(
    connection: sa.Connection, table: sa.Table, columns: tuple[str, ...], person_id: int
) -> list[Row]:
    return rows_of(connection, table, sa.or_(*(table.c[name] == person_id for name in columns)))


def _rewrite(
    connection: sa.Connection,
    table: sa.Table,
    was: Row,
    columns: tuple[str, ...],
    keep: int,
    gone: int,
) -> Rewritten:
    """One row with `keep` in place of `gone`; none that speaks of itself, or says it twice."""
    people = [keep if was[name] == gone else was[name] for name in columns]
    ordered = sorted(people) if table is schema.apart else people
    became = {**was, **dict(zip(columns, ordered, strict=True))}
    connection.execute(sa.delete(table).where(matching(table, key_of(table, was))))
    of_itself = len(people) > len(set(people))
    if of_itself or rows_of(connection, table, matching(table, key_of(table, became))):
        return Rewritten(table=str(table.name), was=was, became=None)
    connection.execute(sa.insert(table), became)
    return Rewritten(table=str(table.name), was=was, became=became)


def _best_stars(connection: sa.Connection, keep: int, gone: int) -> list[Rewritten]:
    """Where both are on a list, `keep` gets the higher stars; who was taken off it comes back
    with the other one.
    """
    table, best = schema.target, []
    theirs = {row["list_id"]: row for row in _naming(connection, table, ("person_id",), gone)}
    for was in _naming(connection, table, ("person_id",), keep):
        other = theirs.get(was["list_id"], was)
        more = (other["source"] != OFF, other["stars"] or 0)
        if more > (was["source"] != OFF, was["stars"] or 0):
            became = {**other, "person_id": keep}
            mine = matching(table, key_of(table, was))
            connection.execute(sa.update(table).where(mine).values(became))
            best.append(Rewritten(table=str(table.name), was=was, became=became))
    return best


def _one_current_note(connection: sa.Connection, keep: int) -> None:
    """Of two current notes the newer stays current; the older remains in the history."""
    mine = schema.note.c.person_id == keep
    newest = (
        sa.select(schema.note.c.id)
        .where(mine, schema.note.c.current)
        .order_by(schema.note.c.written_at.desc(), schema.note.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    is_newest = schema.note.c.id == sa.func.coalesce(newest, 0)
    connection.execute(sa.update(schema.note).where(mine).values(current=is_newest))


def _joined(kept: Row, gone: Row) -> Row:
    """What changes in the row that stays: gaps filled, and the user's word taken from either."""
    mine, theirs = (set(_STRINGS.decode(row["corrected"])) for row in (kept, gone))
    both: Row = {
        name: gone[name]
        for name in _FILLED
        if kept[name] in (None, "") or (name in theirs and name not in mine)
    }
    both["corrected"] = _listed(sorted(mine | theirs))
    both["tags"] = _listed(
        dict.fromkeys((*_STRINGS.decode(kept["tags"]), *_STRINGS.decode(gone["tags"])))
    )
    for name in ("known", "logs_imported"):
        both[name] = kept[name] or gone[name]
    if kept["batch_id"] != gone["batch_id"]:
        both["batch_id"] = None  # undoing one import must not take the other one's person away
    return {name: value for name, value in both.items() if value != kept[name]}


def _listed(words: Iterable[str]) -> str:
    return msgspec.json.encode(list(words)).decode()


def _update_person(connection: sa.Connection, person_id: int, values: dict[str, Any]) -> None:
    if values:
        table = schema.person
        connection.execute(sa.update(table).where(table.c.id == person_id).values(**values))


def _keep_record(
    connection: sa.Connection, keep: int, gone: Row, record: Merged, now: datetime
) -> None:
    row = {
        "kept_id": keep,
        "gone_id": gone["id"],
        "gone_name": gone["name"],
        "rows": msgspec.json.encode(record).decode(),
        "merged_at": stamp(now),
    }
    connection.execute(sa.insert(schema.person_merge), row)
