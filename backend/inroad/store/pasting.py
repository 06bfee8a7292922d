"""A pasted list of names: who is meant by each is settled before it is kept.

An address says it. A name alone does only where one single person bears it; else the user says
who is meant, and until then the name stands for nobody.
"""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.pasted import PastedPerson
from inroad.domain.people import Person, alias_of_email
from inroad.domain.reading import PageMutual, PagePerson, Reading, cleaned
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
    reading = forgotten.without_forgotten(connection, cleaned(reading))
    subject = reading.subject or PagePerson(name="")
    everybody = [subject, *reading.mutuals]
    first, *ids = people.resolve(connection, everybody, where=reading.url, at=now, known=False)
    found = prospect_id or first or people.add_named(connection, subject, now)
    people.get(connection, found)
    names = [it.name for it in reading.mutuals]
    meant = _meant(connection, names, _mails(reading.mutuals, pasted), found)
    settled = [i or who for i, who in zip(ids, meant, strict=True)]
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


def _mails(mutuals: Sequence[PageMutual], pasted: Sequence[PastedPerson]) -> list[str | None]:
    """The mail beside each mutual that is left: two of one name have each their own.

    Who is left out as forgotten goes with all of that name and address, so the order tells.
    """
    given: dict[tuple[str, str | None], list[str | None]] = {}
    for it in reversed(pasted):
        given.setdefault((it.name, it.url), []).append(it.mail)
    return [rest.pop() if (rest := given.get((it.name, it.url))) else None for it in mutuals]


def _meant(
    connection: sa.Connection,
    names: Sequence[str],
    mails: Sequence[str | None],
    prospect_id: int,
) -> list[int | None]:
    """Who is meant by each name without an address: who has the mail, or its one single bearer."""
    aliases = [alias_of_email(mail) if mail else None for mail in mails]
    held = people.ids_of(connection, [alias for alias in aliases if alias])
    by_mail = [held.get(alias) if alias else None for alias in aliases]
    taken = {prospect_id, *by_mail}
    alone: dict[str, int] = {}
    for name, bearers in finding.bearers(connection, list(names)).items():
        others = [it.id for it in bearers if it.id not in taken]
        if " " in name and len(others) == 1:
            alone[name] = others[0]
    return [who or alone.get(name) for name, who in zip(names, by_mail, strict=True)]
