"""A pasted list of names: who is meant by each is settled before it is kept.

An address says it. A name alone does only where one single person bears it; else the user says
who is meant, and until then the name stands for nobody.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.pasted import PastedPerson
from inroad.domain.people import Person, alias_of_email
from inroad.domain.reading import PagePerson, Reading, cleaned
from inroad.store import finding, forgotten, people, readings, schema
from inroad.store.changes import touch


class Unplaced(Struct, frozen=True, kw_only=True):
    """A name among a prospect's mutuals that stands for nobody yet, and who bears it."""

    name: str
    bearers: list[Person]


def keep(
    connection: sa.Connection,
    prospect_id: int | None,
    reading: Reading,
    pasted: Sequence[PastedPerson],
    now: datetime,
) -> int:
    """Keep a pasted reading; gives the prospect's id.

    `prospect_id` is who the user said that it is about; null: whoever has the address, else
    somebody new. Raises ForgottenPerson, UnknownPerson, NameMissing.
    """
    digest = readings.digest(reading)
    mails = {it.name: it.mail for it in pasted if it.mail}
    reading = forgotten.without_forgotten(connection, cleaned(reading))
    subject = reading.subject or PagePerson(name="")
    everybody = [subject, *reading.mutuals]
    first, *ids = people.resolve(connection, everybody, where=reading.url, at=now, known=False)
    found = prospect_id or first or people.add_named(connection, subject, now)
    people.get(connection, found)
    names = [it.name for it in reading.mutuals]
    meant = _meant(connection, names, mails, found)
    settled = [i or meant.get(name) for i, name in zip(ids, names, strict=True)]
    readings.keep(connection, found, settled, reading, digest, now)
    return found


def bearers_of(connection: sa.Connection, name: str) -> list[Person]:
    """Everybody of exactly this name, those of the book first."""
    return finding.bearers(connection, [name])[name]


def bearers_of_each(
    connection: sa.Connection, names: Sequence[str], *, besides: int
) -> list[Unplaced]:
    """Who bears each of these names that stand for nobody; `besides` is the prospect."""
    found = finding.bearers(connection, list(names))
    return [
        Unplaced(name=name, bearers=[it for it in found[name] if it.id != besides])
        for name in names
    ]


def settle(
    connection: sa.Connection, prospect_id: int, name: str, person_id: int | None, now: datetime
) -> int:
    """Say who is meant by a name among a prospect's mutuals; null: somebody new of that name."""
    who = person_id or people.add_named(connection, PagePerson(name=name), now)
    people.get(connection, who)
    _set(connection, prospect_id, name, who)
    people.mark_known(connection, [who])
    return who


def unsettle(connection: sa.Connection, prospect_id: int, person_id: int) -> None:
    """Say that somebody is not meant after all: the name stands for nobody again."""
    shown, reading = schema.shown, schema.reading
    mine = sa.select(reading.c.id).where(reading.c.prospect_id == prospect_id)
    connection.execute(
        sa.update(shown)
        .where(shown.c.reading_id.in_(mine), shown.c.person_id == person_id)
        .values(person_id=None)
    )
    touch(connection, [prospect_id, person_id])


def _set(connection: sa.Connection, prospect_id: int, name: str, person_id: int) -> None:
    shown, reading = schema.shown, schema.reading
    mine = sa.select(reading.c.id).where(reading.c.prospect_id == prospect_id)
    connection.execute(
        sa.update(shown)
        .where(shown.c.reading_id.in_(mine), shown.c.person_id.is_(None), shown.c.name == name)
        .values(person_id=person_id, name_quality="full")
    )
    touch(connection, [prospect_id, person_id])


def _meant(
    connection: sa.Connection, names: Sequence[str], mails: Mapping[str, str], prospect_id: int
) -> dict[str, int]:
    """Who is meant by a name without an address: who has the mail, or its one single bearer."""
    aliases = {name: alias_of_email(mail) for name, mail in mails.items()}
    held = people.ids_of(connection, [alias for alias in aliases.values() if alias])
    found = {name: held[alias] for name, alias in aliases.items() if alias in held}
    for name, bearers in finding.bearers(connection, list(names)).items():
        others = [it.id for it in bearers if it.id != prospect_id]
        if name not in found and " " in name and len(others) == 1:
            found[name] = others[0]
    return found
