"""People put together for the exports that others read, a few hundred at a time."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import sqlalchemy as sa

from inroad.domain.notes.versions import Note
from inroad.domain.portraits import Deed, Portrait
from inroad.store import notes, people, schema, sightings

_AT_ONCE = 500


def portraits(connection: sa.Connection) -> Iterator[Portrait]:
    """Everybody, by name; memory does not grow with how many there are."""
    person = schema.person.c
    ids = list(connection.execute(sa.select(person.id).order_by(person.name, person.id)).scalars())
    for start in range(0, len(ids), _AT_ONCE):
        yield from _some(connection, ids[start : start + _AT_ONCE])


def _some(connection: sa.Connection, ids: list[int]) -> Iterator[Portrait]:
    found = {
        row.id: people.person_of(row)
        for row in connection.execute(sa.select(schema.person).where(schema.person.c.id.in_(ids)))
    }
    aliases = _grouped(connection, schema.alias, ids, lambda row: str(row.alias))
    written = _notes(connection, ids)
    days = _grouped(connection, schema.contact, ids, lambda row: str(row.on))
    benefits = _grouped(connection, schema.benefit, ids, lambda row: str(row.text))
    favours = _grouped(connection, schema.favour, ids, _favour)
    asks = _asks(connection, ids)
    connected = sightings.connected_on(connection, ids)
    numbers = _grouped(connection, schema.sighting, ids, _number)
    for person_id in ids:
        theirs = sorted(aliases.get(person_id, []))
        yield Portrait(
            person=found[person_id],
            mails=_of_kind(theirs, "mail:"),
            phones=_phones(theirs, numbers.get(person_id, [])),
            notes=written.get(person_id, ()),
            connected_on=connected.get(person_id),
            last_contact=_last(days.get(person_id, []), written.get(person_id, ())),
            contacts=len(days.get(person_id, ())),
            benefit=next(iter(benefits.get(person_id, ())), ""),
            deeds=_deeds([*asks.get(person_id, ()), *favours.get(person_id, ())]),
        )


def _grouped(
    connection: sa.Connection, table: sa.Table, ids: list[int], told: Callable[[Any], Any]
) -> dict[int, list[Any]]:
    grouped: dict[int, list[Any]] = {}
    for row in connection.execute(sa.select(table).where(table.c.person_id.in_(ids))):
        grouped.setdefault(row.person_id, []).append(told(row))
    return grouped


def _of_kind(aliases: list[str], kind: str) -> tuple[str, ...]:
    return tuple(alias.removeprefix(kind) for alias in aliases if alias.startswith(kind))


def _number(row: sa.Row[Any]) -> str:
    return str(row.value) if row.field == "phone" else ""


def _phones(aliases: list[str], written: list[str]) -> tuple[str, ...]:
    """Numbers as a file wrote them, and those that are keys, each once."""
    found = {_digits(number): number for number in _of_kind(aliases, "phone:")}
    for number in sorted(filter(None, written)):
        found.setdefault(_digits(number), number)
    return tuple(found.values())


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdigit())


def _notes(connection: sa.Connection, ids: list[int]) -> dict[int, tuple[Note, ...]]:
    table = schema.note
    query = sa.select(table).where(table.c.person_id.in_(ids))
    found: dict[int, tuple[Note, ...]] = {}
    for row in connection.execute(query.order_by(table.c.current.desc(), table.c.id.desc())):
        found[row.person_id] = (*found.get(row.person_id, ()), notes.note_of(row))
    return found


def _last(days: list[str], written: tuple[Note, ...]) -> date | None:
    noted = [it for note in written[:1] if (it := note.last_contact)]
    return max([*map(date.fromisoformat, days), *noted], default=None)


def _favour(row: sa.Row[Any]) -> Deed | None:
    if row.undone_at is not None:
        return None
    side = "you gave" if row.given else "you received"
    words = f"{side}: {row.kind}" if row.kind != "other" or not row.what else f"{side}:"
    return Deed(on=date.fromisoformat(row.on), text=f"{words} {row.what}".strip())


def _asks(connection: sa.Connection, ids: list[int]) -> dict[int, list[Deed]]:
    """Asks by both of those whom they concern."""
    ask, asked, wanted = schema.ask.c, schema.person.alias(), schema.person.alias()
    query = (
        sa.select(schema.ask, asked.c.name.label("introducer"), wanted.c.name.label("prospect"))
        .join(asked, asked.c.id == ask.introducer_id)
        .join(wanted, wanted.c.id == ask.prospect_id)
        .where(sa.or_(ask.introducer_id.in_(ids), ask.prospect_id.in_(ids)), ask.state != "undone")
    )
    found: dict[int, list[Deed]] = {}
    for row in connection.execute(query):
        text = f"you asked {row.introducer} for {row.prospect}: {row.state.replace('_', ' ')}"
        deed = Deed(on=date.fromisoformat(row.on), text=text)
        for person_id in {row.introducer_id, row.prospect_id}:
            found.setdefault(person_id, []).append(deed)
    return found


def _deeds(deeds: list[Deed | None]) -> tuple[Deed, ...]:
    return tuple(sorted((deed for deed in deeds if deed), key=lambda deed: (deed.on, deed.text)))
