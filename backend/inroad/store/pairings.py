"""Pairings: the code that is open, the extensions that were let in."""

import hmac
from collections.abc import Iterator
from datetime import datetime, timedelta

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.errors import UnknownPairing
from inroad.domain.pairing import (
    CODE_SECONDS,
    CODE_TRIES,
    Pairing,
    fingerprint,
    new_code,
    new_token,
    typed_code,
)
from inroad.domain.pairing_errors import (
    CodeExpired,
    CodeSpent,
    NoCodeOpen,
    PairingRefused,
    WrongCode,
)
from inroad.domain.text import one_line
from inroad.store.schema import pairing, pairing_code
from inroad.store.times import stamp
from inroad.store.watching import Watched

_LABEL_LENGTH = 100
_IN_FORCE = sa.select(pairing.c.origin, pairing.c.token_sha256).where(
    pairing.c.revoked_at.is_(None)
)


def open_code(connection: sa.Connection, now: datetime) -> str:
    """A new code, good for two minutes and five tries; any code opened before is void."""
    code = new_code()
    connection.execute(sa.delete(pairing_code))
    connection.execute(
        sa.insert(pairing_code).values(
            code_sha256=fingerprint(code),
            expires_at=stamp(now + timedelta(seconds=CODE_SECONDS)),
            tries_left=CODE_TRIES,
        )
    )
    return code


def close_code(connection: sa.Connection) -> None:
    """Voids the code that is open, if any: pairing is off again."""
    connection.execute(sa.delete(pairing_code))


def redeem(
    connection: sa.Connection, code: str, origin: str, label: str, now: datetime
) -> str | PairingRefused:
    """The token for `origin`, or why not.

    A refusal is returned, not raised: it spends a try, and raising would roll that back. The
    write lock that the connection holds makes the count right under concurrent tries. Pairing
    an Origin again revokes the token that it had.
    """
    refused = _refusal(connection, fingerprint(typed_code(code)), now)
    if refused is not None:
        return refused
    close_code(connection)
    token = new_token()
    connection.execute(
        sa.update(pairing)
        .where(pairing.c.origin == origin, pairing.c.revoked_at.is_(None))
        .values(revoked_at=stamp(now))
    )
    connection.execute(
        sa.insert(pairing).values(
            origin=origin,
            label=one_line(label, _LABEL_LENGTH),
            token_sha256=fingerprint(token),
            paired_at=stamp(now),
        )
    )
    return token


def _refusal(connection: sa.Connection, code_sha256: str, now: datetime) -> PairingRefused | None:
    opened = connection.execute(sa.select(pairing_code).with_for_update()).one_or_none()
    if opened is None:
        return NoCodeOpen()
    if datetime.fromisoformat(opened.expires_at) <= now:
        return CodeExpired()
    if opened.tries_left <= 0:
        return CodeSpent()
    if hmac.compare_digest(opened.code_sha256, code_sha256):
        return None
    left = opened.tries_left - 1
    connection.execute(sa.update(pairing_code).values(tries_left=left))
    return WrongCode(left) if left else CodeSpent()


def list_pairings(connection: sa.Connection) -> list[Pairing]:
    """All pairings, revoked ones too, newest first."""
    columns = (pairing.c.id, pairing.c.origin, pairing.c.label)
    times = (pairing.c.paired_at, pairing.c.revoked_at)
    rows = connection.execute(sa.select(*columns, *times).order_by(pairing.c.id.desc()))
    return [Pairing(**row) for row in rows.mappings()]


def revoke(connection: sa.Connection, pairing_id: int, now: datetime) -> None:
    """Ends a pairing: its token is worth nothing from the commit on. Twice is no error."""
    known = connection.execute(sa.select(pairing.c.id).where(pairing.c.id == pairing_id)).first()
    if known is None:
        raise UnknownPairing(pairing_id)
    connection.execute(
        sa.update(pairing)
        .where(pairing.c.id == pairing_id, pairing.c.revoked_at.is_(None))
        .values(revoked_at=stamp(now))
    )


def token_sha256_of(connection: sa.Connection, origin: str) -> str | None:
    """The fingerprint of the token that `origin` holds; None when it is not paired."""
    return connection.execute(
        sa.select(pairing.c.token_sha256).where(
            pairing.c.origin == origin, pairing.c.revoked_at.is_(None)
        )
    ).scalar_one_or_none()


class InForce(Struct, frozen=True):
    """One pairing in force, as the door compares it."""

    origin: bytes
    token_sha256: bytes


class PairingsInForce:
    """The pairings in force at this moment, asked for with every request."""

    def __init__(self, engine: sa.Engine) -> None:
        self._watched = Watched(engine, _IN_FORCE, _in_force)

    def __iter__(self) -> Iterator[InForce]:
        return iter(self._watched.rows())

    def close(self) -> None:
        """Closes the connection that watches."""
        self._watched.close()


def _in_force(origin: str, token_sha256: str) -> InForce:
    return InForce(origin.encode(), bytes.fromhex(token_sha256))
