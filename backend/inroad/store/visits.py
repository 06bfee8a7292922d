"""Visits: browsers that were let in to the local page with a one-time key.

A key is good for two minutes and for one browser; what it gives is a cookie, which ends with
the browser, after a time without use, or when the user ends it. Only hashes are kept.
"""

from datetime import datetime, timedelta

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.errors import UnknownVisit
from inroad.domain.pairing import fingerprint, new_token
from inroad.store.schema import open_key, visit
from inroad.store.times import stamp
from inroad.store.watching import Watched

KEY_SECONDS = 120
"""As long as a pairing code: it is used at once, or a little later where a browser must start."""
IDLE = timedelta(hours=12)
"""A visit that nobody used for so long is over: an evening and a night are not."""
LONGEST = timedelta(days=7)
"""No visit lasts longer, however much it is used."""
SEEN_EVERY = timedelta(minutes=5)
"""How exactly it is written down when a visit was last used."""


class Visit(Struct, frozen=True, kw_only=True):
    """A browser that was let in. Times are ISO 8601, UTC."""

    id: int
    begun_at: str
    last_seen_at: str


class Admitted(Struct, frozen=True):
    """One visit as the door compares it."""

    id: int
    token_sha256: bytes
    begun_at: datetime
    last_seen_at: datetime


_RUNNING = sa.select(
    visit.c.id, visit.c.token_sha256, visit.c.begun_at, visit.c.last_seen_at
).where(visit.c.ended_at.is_(None))


def new_key(connection: sa.Connection, now: datetime) -> str:
    """A one-time key to the local page; keys that have run out are thrown away."""
    key = new_token()
    connection.execute(sa.delete(open_key).where(open_key.c.expires_at <= stamp(now)))
    expires_at = stamp(now + timedelta(seconds=KEY_SECONDS))
    values = {"key_sha256": fingerprint(key), "expires_at": expires_at}
    connection.execute(sa.insert(open_key), values)
    return key


def begin(connection: sa.Connection, key: str, now: datetime) -> str | None:
    """The token of a new visit for a key, which is spent; None for one that is not good.

    The key is found by its hash, so how long that takes says nothing about it.
    """
    spent = connection.execute(
        sa.delete(open_key)
        .where(open_key.c.key_sha256 == fingerprint(key))
        .returning(open_key.c.expires_at)
    ).scalar()
    if spent is None or datetime.fromisoformat(spent) <= now:
        return None
    token = new_token()
    at = stamp(now)
    values = {"token_sha256": fingerprint(token), "begun_at": at, "last_seen_at": at}
    connection.execute(sa.insert(visit), values)
    return token


def running(connection: sa.Connection, now: datetime) -> list[Visit]:
    """The visits that are not over, newest first."""
    rows = connection.execute(_RUNNING.order_by(visit.c.id.desc())).all()
    return [
        Visit(id=row.id, begun_at=row.begun_at, last_seen_at=row.last_seen_at)
        for row in rows
        if not is_over(_admitted(*row), now)
    ]


def end(connection: sa.Connection, visit_id: int, now: datetime) -> None:
    """Ends a visit: its cookie is worth nothing from the commit on. Twice is no error."""
    known = connection.execute(sa.select(visit.c.id).where(visit.c.id == visit_id)).first()
    if known is None:
        raise UnknownVisit(visit_id)
    connection.execute(
        sa.update(visit)
        .where(visit.c.id == visit_id, visit.c.ended_at.is_(None))
        .values(ended_at=stamp(now))
    )


def seen(connection: sa.Connection, visit_id: int, now: datetime) -> None:
    """Write down that a visit is in use; what is written down late never sets it back."""
    connection.execute(
        sa.update(visit)
        .where(visit.c.id == visit_id, visit.c.last_seen_at < stamp(now))
        .values(last_seen_at=stamp(now))
    )


def is_over(it: Admitted, now: datetime) -> bool:
    """Whether a visit has run out, by disuse or by age."""
    return now >= it.last_seen_at + IDLE or now >= it.begun_at + LONGEST


def watched(engine: sa.Engine) -> Watched[Admitted]:
    """The visits that nobody ended, as they are at this moment; some may have run out."""
    return Watched(engine, _RUNNING, _admitted)


def _admitted(visit_id: int, token_sha256: str, begun_at: str, last_seen_at: str) -> Admitted:
    begun, last = datetime.fromisoformat(begun_at), datetime.fromisoformat(last_seen_at)
    return Admitted(visit_id, bytes.fromhex(token_sha256), begun, last)
