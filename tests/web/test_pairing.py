"""Pairing: the code from the terminal, the token, and the companion's proof of itself."""

import hashlib
import hmac
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from inroad.domain.errors import UnknownPairing
from inroad.domain.pairing import spaced
from inroad.settings import Settings
from inroad.store import pairings
from inroad.store.engine import reading, writing
from inroad.web import log, server
from inroad.web.port import holder
from tests.web.served import EXTENSION, FIREFOX, OTHER_EXTENSION, Answer, Served


def _pair(served: Served, code: str, origin: str | None = OTHER_EXTENSION) -> Answer:
    body = msgspec.json.encode({"code": code, "label": "Chromium on the desk"})
    return served.call("POST", "/api/pairings", body, Origin=origin, Authorization=None)


def _wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**8:08}"


def _type(answer: Answer) -> str:
    kind = answer.json["type"]
    assert isinstance(kind, str)
    return kind.removeprefix("urn:inroad:")


@pytest.mark.parametrize("origin", [OTHER_EXTENSION, FIREFOX])
def test_row_7_the_code_of_the_terminal_gives_a_token_that_works(
    served: Served, origin: str
) -> None:
    answer = _pair(served, served.open_code(), origin)
    assert answer.status == 201
    assert answer.headers["access-control-allow-origin"] == origin
    token = answer.json["token"]
    assert served.post(Origin=origin, Authorization=f"Bearer {token}").status == 200
    with reading(served.engine) as connection:
        newest = pairings.list_pairings(connection)[0]
    assert (newest.origin, newest.label) == (origin, "Chromium on the desk")
    assert newest.revoked_at is None


@pytest.mark.parametrize(
    "form", ["{a} {b}", "{a}-{b}", " {a}{b}\n", "{a}\u2011{b}", "{a}\u00a0{b}"]
)
def test_row_7_spaces_and_dashes_of_a_typed_code_do_not_matter(served: Served, form: str) -> None:
    code = served.open_code()
    assert _pair(served, form.format(a=code[:4], b=code[4:])).status == 201


def test_row_7_a_code_is_shown_in_two_halves(served: Served) -> None:
    code = served.open_code()
    assert len(code) == 8
    assert code.isdigit()
    assert spaced(code) == f"{code[:4]} {code[4:]}"


def test_row_7_pairing_is_off_unless_asked_for(served: Served) -> None:
    answer = _pair(served, "12345678")
    assert (answer.status, _type(answer)) == (403, "no-code-open")
    assert "inroad pair" in answer.json["detail"]
    assert answer.headers["content-type"] == "application/problem+json"


def test_row_7_a_code_works_once(served: Served) -> None:
    code = served.open_code()
    assert _pair(served, code).status == 201
    assert _type(_pair(served, code, FIREFOX)) == "no-code-open"


def test_row_7_a_code_is_good_for_two_minutes(served: Served) -> None:
    code = served.open_code()
    served.now.ahead += timedelta(seconds=118)
    assert _type(_pair(served, _wrong(code))) == "wrong-code"
    served.now.ahead += timedelta(seconds=3)
    late = _pair(served, code)
    assert (late.status, _type(late)) == (403, "code-expired")


def test_row_7_a_code_takes_five_tries(served: Served) -> None:
    code = served.open_code()
    refused = [_pair(served, _wrong(code)) for _ in range(6)]
    assert [_type(answer) for answer in refused] == ["wrong-code"] * 4 + ["code-spent"] * 2
    assert [answer.status for answer in refused] == [403] * 4 + [429] * 2
    assert "1 try is left" in refused[3].json["detail"]
    assert _pair(served, code).status == 429
    assert _pair(served, served.open_code()).status == 201


def test_row_7_tries_at_the_same_moment_are_all_counted(served: Served) -> None:
    code = served.open_code()
    with ThreadPoolExecutor(20) as callers:
        refused = list(callers.map(lambda _: _pair(served, _wrong(code)), range(40)))
    assert sorted(answer.status for answer in refused) == [403] * 4 + [429] * 36


def test_row_7_a_new_code_voids_the_one_before(served: Served) -> None:
    first, second = served.open_code(), served.open_code()
    assert first == second or _pair(served, first).status == 403
    assert _pair(served, second).status == 201


@pytest.mark.parametrize("origin", ["https://evil.test", "null", "http://localhost:4676", None])
def test_row_7_only_an_extension_can_use_a_code(served: Served, origin: str | None) -> None:
    code = served.open_code()
    assert _pair(served, code, origin).status in (401, 403)
    assert served.passed == []
    assert _pair(served, code).status == 201


def test_row_7_an_extension_that_is_not_paired_can_preflight_the_open_calls(served: Served) -> None:
    for path in ("/api/hello", "/api/pairings"):
        answer = served.call("OPTIONS", path, Origin=OTHER_EXTENSION, Authorization=None)
        assert answer.status == 204
        assert answer.headers["access-control-allow-origin"] == OTHER_EXTENSION
    answer = served.call("OPTIONS", "/api/me", Origin=OTHER_EXTENSION, Authorization=None)
    assert answer.status == 403


def test_row_7_the_code_is_not_in_the_database(served: Served) -> None:
    code = served.open_code()
    with reading(served.engine) as connection:
        row = connection.exec_driver_sql("select * from pairing_code").mappings().one()
    assert code not in map(str, row.values())
    assert row["code_sha256"] == hashlib.sha256(code.encode()).hexdigest()


def _hello(served: Served, nonce: str, origin: str = EXTENSION) -> Answer:
    body = msgspec.json.encode({"nonce": nonce})
    return served.call("POST", "/api/hello", body, Origin=origin, Authorization=None)


def test_row_9_the_companion_proves_itself_before_a_token_is_sent(served: Served) -> None:
    nonce = "kZ3-nonce-of-the-panel"
    key = hashlib.sha256(served.token.encode()).digest()
    answer = _hello(served, nonce)
    assert answer.status == 200
    assert answer.json == {"proof": hmac.new(key, nonce.encode(), "sha256").hexdigest()}
    assert _hello(served, nonce + "2").json != answer.json


def test_row_9_who_was_never_paired_gets_no_proof(served: Served) -> None:
    answer = _hello(served, "kZ3-nonce-of-the-panel", OTHER_EXTENSION)
    assert (answer.status, _type(answer)) == (401, "not-paired")
    assert "inroad pair" in answer.json["detail"]
    assert answer.headers["access-control-allow-origin"] == OTHER_EXTENSION


def test_row_9_a_page_gets_no_proof(served: Served) -> None:
    assert _hello(served, "kZ3-nonce-of-the-panel", "https://evil.test").status == 403
    assert served.passed == []


@pytest.mark.parametrize("nonce", ["", "short", "x" * 201])
def test_row_9_a_nonce_has_a_length(served: Served, nonce: str) -> None:
    answer = _hello(served, nonce)
    assert answer.status == 400
    assert answer.json["errors"][0]["field"] == "nonce"


@pytest.fixture
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the log of the test run as it is when a companion is started."""
    monkeypatch.setattr(log, "start", lambda **_: None)


@pytest.mark.usefixtures("_quiet")
def test_row_9_a_port_that_another_program_holds_is_not_shared(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as theirs:
        settings = Settings(home=tmp_path, port=theirs.getsockname()[1])
        with pytest.raises(server.PortTaken, match="INROAD_PORT"):
            server.serve(settings, _must_not_start)


@pytest.mark.usefixtures("_quiet")
def test_row_9_a_companion_that_runs_already_is_named(served: Served, tmp_path: Path) -> None:
    with pytest.raises(server.AlreadyRunning):
        server.serve(Settings(home=tmp_path, port=served.port), _must_not_start)


def _must_not_start() -> None:
    raise AssertionError("it started beside the program that has the port")


def test_row_9_who_holds_a_port_is_named_where_the_system_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as ours:
        port = ours.getsockname()[1]
        name = holder(port)
    assert name is None or name.endswith(f"(process {os.getpid()})")
    assert holder(port) is None


def test_row_20_what_is_not_there_cannot_be_revoked(served: Served) -> None:
    with writing(served.engine) as connection, pytest.raises(UnknownPairing, match="number 99"):
        pairings.revoke(connection, 99, served.now())
