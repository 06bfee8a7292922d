"""The token: what it opens, what it does not, and how it ends."""

import socket
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from inroad.domain.pairing import fingerprint
from inroad.store import pairings
from inroad.store.engine import open_engine, reading, writing
from inroad.store.schema import metadata
from inroad.web.door import Door, Limits
from tests.web.served import EXTENSION, OTHER_EXTENSION, Served


def test_row_8_only_the_hash_of_the_token_is_stored(served: Served, tmp_path: Path) -> None:
    kept = b"".join(file.read_bytes() for file in (tmp_path / "home").iterdir())
    assert served.token.encode() not in kept
    assert fingerprint(served.token).encode() in kept


def test_row_8_folder_and_database_are_the_owners_alone(served: Served, tmp_path: Path) -> None:
    assert served.post().status == 200
    files = list((tmp_path / "home").iterdir())
    assert {file.name for file in files} >= {"inroad.db", "inroad.db-wal"}
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}


def test_row_8_it_listens_on_the_loopback_address_alone(served: Served) -> None:
    elsewhere = socket.create_server(("127.0.0.2", served.port))  # free, so nobody has it
    elsewhere.close()
    assert served.config.host == "127.0.0.1"


@pytest.mark.parametrize(
    "given",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Basic {token}",
        "{token}",
        "Bearer {token}x",
        "Bearer {hash}",
    ],
)
def test_row_10_nothing_but_the_token_opens(served: Served, given: str | None) -> None:
    header = given and given.format(token=served.token, hash=fingerprint(served.token))
    for origin in (EXTENSION, None):
        answer = served.post(Authorization=header, Origin=origin)
        assert answer.status == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert "inroad pair" in answer.json["detail"]
    assert served.passed == []


def test_row_10_a_token_has_32_random_bytes(served: Served) -> None:
    tokens = {served.token, *(served.pair(OTHER_EXTENSION) for _ in range(5))}
    assert len(tokens) == 6
    assert {len(token) for token in tokens} == {43}  # 32 bytes in base64 without padding


def test_row_10_guessing_is_cut_off_and_the_user_is_not(served: Served) -> None:
    statuses = [served.post(Authorization=f"Bearer guess{n}").status for n in range(25)]
    assert statuses == [401] * 20 + [429] * 5
    refused = served.post(Authorization="Bearer guess")
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert refused.json["type"] == "urn:inroad:too-many-failures"
    assert served.passed == []
    assert served.post().status == 200


def test_row_10_a_minute_later_the_guesses_are_forgotten() -> None:
    now = [100.0]
    door = Door(
        _never_reached, port=1, pairings=[], limits=Limits(failures=2), clock=lambda: now[0]
    )
    knock = _knocks(door)
    assert [knock(), knock(), knock()] == [401, 401, 429]
    now[0] += 59.9
    assert knock() == 429
    now[0] += 0.2
    assert [knock(), knock(), knock()] == [401, 401, 429]


def test_row_20_a_token_is_good_from_its_own_origin_only(served: Served) -> None:
    served.pair(OTHER_EXTENSION)
    assert served.post(Origin=OTHER_EXTENSION).status == 401
    assert served.post(Origin="https://evil.test").status == 403
    assert served.passed == []


@pytest.mark.parametrize("site", ["none", "same-origin", None])  # Chromium, Firefox, a script
def test_row_20_a_get_of_an_extension_carries_no_origin(served: Served, site: str | None) -> None:
    answer = served.call("GET", "/api/me", Origin=None, Content_Type=None, Sec_Fetch_Site=site)
    assert answer.status == 200
    assert "access-control-allow-origin" not in answer.headers


def test_row_20_a_revoked_token_stops_at_once(served: Served) -> None:
    other = served.pair(OTHER_EXTENSION)
    assert served.post().status == 200
    with writing(served.engine) as connection:
        pairings.revoke(connection, _number_of(served, EXTENSION), served.now())
    assert served.post(Origin=None).status == 401
    assert served.post().status == 403
    still = served.post(Origin=OTHER_EXTENSION, Authorization=f"Bearer {other}")
    assert still.status == 200


def test_row_20_a_token_revoked_by_another_program_stops_at_once(
    served: Served, tmp_path: Path
) -> None:
    assert served.post().status == 200
    other_program = sqlite3.connect(tmp_path / "home" / "inroad.db")
    with other_program:
        other_program.execute("update pairing set revoked_at = '2026-01-01T00:00:00Z'")
    other_program.close()
    assert served.post(Origin=None).status == 401


def test_the_pairings_are_read_again_only_when_something_was_written(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'inroad.db'}")
    metadata.create_all(engine)
    in_force = pairings.PairingsInForce(engine)
    assert next(iter(in_force), None) is None
    with writing(engine) as connection:
        code = pairings.open_code(connection, datetime.now(UTC))
        pairings.redeem(connection, code, EXTENSION, "", datetime.now(UTC))
    first, second = list(in_force), list(in_force)
    assert [pairing.origin for pairing in first] == [EXTENSION.encode()]
    assert first[0] is second[0]
    with writing(engine) as connection:
        pairings.open_code(connection, datetime.now(UTC))
    assert next(iter(in_force)) is not first[0]
    in_force.close()
    engine.dispose()


def test_row_20_pairing_again_revokes_the_token_before(served: Served) -> None:
    again = served.pair(EXTENSION)
    assert served.post().status == 401
    assert served.post(Authorization=f"Bearer {again}").status == 200
    with reading(served.engine) as connection:
        listed = pairings.list_pairings(connection)
    assert [pairing.revoked_at is None for pairing in listed] == [True, False]


def _number_of(served: Served, origin: str) -> int:
    with reading(served.engine) as connection:
        return next(p.id for p in pairings.list_pairings(connection) if p.origin == origin)


async def _never_reached(_scope: Any, _receive: Any, _send: Any) -> None:
    raise AssertionError("the door let it in")


def _knocks(door: Door) -> Callable[[], int]:
    """A caller with a wrong token, without a server; gives the status of each try."""
    headers = [
        (b"host", b"127.0.0.1:1"),
        (b"x-inroad-protocol", b"1"),
        (b"authorization", b"Bearer wrong"),
    ]

    def knock() -> int:
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "path": "/api/me", "headers": headers}
        call = door(scope, _never_received, send)
        with pytest.raises(StopIteration):
            call.send(None)
        return int(sent[0]["status"])

    return knock


async def _never_received() -> Any:
    raise AssertionError("the door read a body that is not there")
