"""Who must not come back: the marks of forgotten people.

A mark is the HMAC-SHA256 of an exact key under 32 random bytes that this store made for itself.
It names nobody, and whoever has no key cannot try out whom it may mean.
"""

import hmac
import secrets
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.companies import company_key
from inroad.domain.data_errors import ForgottenPerson
from inroad.domain.people import aliases_of, name_key
from inroad.domain.reading import PagePerson, Reading
from inroad.store import schema
from inroad.store.times import stamp

KEYS = "forgotten_keys"
"""The setting that holds the keys of all marks: one, and those of stores that were taken over."""

_KEY_BYTES = 32
_STRINGS = msgspec.json.Decoder(list[str])
_AT_ONCE = 500
"""Marks looked up in one statement; SQLite takes 999 values in old builds."""

_BODY = sa.select(schema.setting.c.body).where(schema.setting.c.name == KEYS)
_ANY = sa.select(schema.forgotten.c.mark).limit(1)
_HELD = sa.select(schema.forgotten.c.mark).where(
    schema.forgotten.c.mark.in_(sa.bindparam("marks", expanding=True))
)


def named(name: str, company: str | None) -> str:
    """The key of somebody of whom a file gives no alias: their name and company."""
    return f"name:{name_key(name)}|{company_key(company or '')}"


def forgotten_among(connection: sa.Connection, aliases: Iterable[str]) -> set[str]:
    """Which of these keys belong to people whom the user has forgotten.

    Keys are aliases as `domain.people` makes them; for those without any, `named(…)`. Where
    nobody was ever forgotten this is one quick query, however many keys there are.
    """
    keys = keys_of_marks(connection) if connection.execute(_ANY).first() else []
    wanted = list(aliases) if keys else []
    by_mark = {mark(key, alias): alias for key in keys for alias in wanted}
    asked, found = list(by_mark), set[str]()
    for start in range(0, len(asked), _AT_ONCE):
        some = {"marks": asked[start : start + _AT_ONCE]}
        found |= {by_mark[held] for held in connection.execute(_HELD, some).scalars()}
    return found


def without_forgotten(connection: sa.Connection, reading: Reading) -> Reading:
    """The reading without mutuals whom the user has forgotten.

    Raises ForgottenPerson where it is about one of them.
    """
    everybody = [*reading.mutuals, *([reading.subject] if reading.subject else ())]
    gone = forgotten_among(connection, {key for shown in everybody for key in keys_of(shown)})
    if not gone:
        return reading
    if reading.subject and not gone.isdisjoint(keys_of(reading.subject)):
        raise ForgottenPerson
    kept = [shown for shown in reading.mutuals if gone.isdisjoint(keys_of(shown))]
    return msgspec.structs.replace(reading, mutuals=kept)


def keys_of(shown: PagePerson) -> list[str]:
    """What somebody on a page is known by: their aliases, or else name and company."""
    return aliases_of(shown) or [named(shown.name, shown.company)]


def remember(connection: sa.Connection, aliases: Collection[str], now: datetime) -> None:
    """Keep a mark of each of these keys."""
    keys = keys_of_marks(connection) or [secrets.token_bytes(_KEY_BYTES)]
    adopt(connection, keys, {mark(keys[0], alias) for alias in aliases}, now)


def adopt(
    connection: sa.Connection, keys: Sequence[bytes], new: Collection[str], now: datetime
) -> None:
    """Take over marks, and the keys under which they were made."""
    held = keys_of_marks(connection)
    if missing := [key for key in keys if key not in held]:
        table = schema.setting
        body = msgspec.json.encode([key.hex() for key in (*held, *missing)]).decode()
        connection.execute(sa.delete(table).where(table.c.name == KEYS))
        row = {"name": KEYS, "body": body, "written_at": stamp(now)}
        connection.execute(sa.insert(table), row)
    added = sorted(set(new) - marks(connection))
    if added:
        rows = [{"mark": it, "forgotten_at": stamp(now)} for it in added]
        connection.execute(sa.insert(schema.forgotten), rows)


def allow(connection: sa.Connection, aliases: Collection[str]) -> int:
    """Let these come back; gives how many marks that lifted."""
    lifted = [mark(key, alias) for key in keys_of_marks(connection) for alias in aliases]
    held = schema.forgotten
    return connection.execute(sa.delete(held).where(held.c.mark.in_(lifted))).rowcount


def marks(connection: sa.Connection) -> set[str]:
    """Every mark that is kept."""
    return set(connection.execute(sa.select(schema.forgotten.c.mark)).scalars())


def keys_of_marks(connection: sa.Connection) -> list[bytes]:
    """The keys of all marks, that of new ones first; none before anybody was forgotten."""
    body = connection.execute(_BODY).scalar()
    return [] if body is None else [bytes.fromhex(key) for key in _STRINGS.decode(body)]


def mark(key: bytes, alias: str) -> str:
    """What is kept of a key."""
    return hmac.digest(key, alias.encode(), "sha256").hex()
