"""Row 18: errors are problem details that say what to do, and tell nothing else."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import sqlalchemy as sa
from litestar import get, post
from litestar.params import FromQuery, JSONBody
from litestar.testing import TestClient, create_test_client

from inroad.domain import errors, pairing_errors
from inroad.domain.reading import Reading
from inroad.store.engine import open_engine, writing
from inroad.store.trouble import trouble
from inroad.web.problems import EXCEPTION_HANDLERS
from tests.web.served import EXTENSION, Served

PRIVATE = "Wilhelmina owes me a favour"
_RAISED: list[Exception] = []


@get("/raise", sync_to_thread=False)
def _raise() -> None:
    raise _RAISED.pop()


class _Sent(msgspec.Struct):
    reading: Reading


@post("/read", sync_to_thread=False)
def _read(data: JSONBody[_Sent], page: FromQuery[int] = 1) -> dict[str, int]:
    return {"mutuals": len(data.reading.mutuals) * page}


@pytest.fixture
def caller() -> Iterator[TestClient[Any]]:
    with create_test_client(
        [_raise, _read],
        exception_handlers=EXCEPTION_HANDLERS,
        raise_server_exceptions=False,
        logging_config=None,
    ) as client:
        yield client


def _answer_to(caller: TestClient[Any], error: Exception) -> tuple[int, dict[str, Any]]:
    _RAISED.append(error)
    answer = caller.get("/raise")
    assert answer.headers["content-type"] == "application/problem+json"
    said = answer.json()
    assert said["status"] == answer.status_code
    assert set(said) == {"type", "title", "status", "detail"}
    return answer.status_code, said


@pytest.mark.parametrize(
    ("error", "status", "name"),
    [
        (errors.UnknownPerson(7), 404, "unknown-person"),
        (errors.UnknownPairing(7), 404, "unknown-pairing"),
        (errors.NoProspect(), 422, "no-prospect"),
        (errors.NoteTooLong(30_000, 20_000), 413, "note-too-long"),
        (errors.KeyReused(), 409, "key-reused"),
        (pairing_errors.NoCodeOpen(), 403, "no-code-open"),
        (pairing_errors.NotPaired(), 401, "not-paired"),
        (pairing_errors.CodeSpent(), 429, "code-spent"),
        (errors.DiskFull("Make room."), 507, "disk-full"),
        (errors.DamagedDatabase("Restore."), 503, "damaged-database"),
    ],
)
def test_row_18_an_error_of_the_domain_has_its_status_and_says_what_to_do(
    caller: TestClient[Any], error: errors.InroadError, status: int, name: str
) -> None:
    got, said = _answer_to(caller, error)
    assert (got, said["type"]) == (status, f"urn:inroad:{name}")
    assert (said["title"], said["detail"]) == (error.title, str(error))


def test_row_18_a_fault_tells_neither_its_text_nor_its_place(
    caller: TestClient[Any], caplog: pytest.LogCaptureFixture
) -> None:
    status, said = _answer_to(caller, RuntimeError(PRIVATE))
    assert (status, said["type"]) == (500, "urn:inroad:fault")
    assert PRIVATE not in str(said)
    assert PRIVATE not in caplog.text
    assert "RuntimeError" in caplog.text


def test_row_18_a_failed_write_does_not_log_what_was_written(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    with writing(served.engine) as connection:
        connection.exec_driver_sql("drop table me")
    body = msgspec.json.encode({"name": PRIVATE})
    answer = served.call("PUT", "/api/me", body)
    assert answer.status == 500
    assert PRIVATE.encode() not in answer.body
    assert PRIVATE not in caplog.text
    assert "place=store/me.py:" in caplog.text


def test_row_18_no_log_line_holds_a_name_a_note_or_a_token(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    quoted = PRIVATE.replace(" ", "%20")
    note = msgspec.json.encode({"text": PRIVATE})
    served.post(note)
    served.post(note[:-1])
    served.post(b"[]")
    served.call("GET", f"/api/people?q={quoted}", Content_Type=None)
    served.call("GET", f"/api/{quoted}", Content_Type=None)
    served.call("GET", "/api/people/123", Content_Type=None)
    served.post(note, Authorization="Bearer " + quoted)
    served.post(note, Origin="https://" + quoted)
    code = served.open_code()
    labelled = msgspec.json.encode({"code": code, "label": PRIVATE})
    paired = served.call("POST", "/api/pairings", labelled)
    assert paired.status == 201
    kept_quiet = ("Wilhelmina", quoted, served.token, paired.json["token"], code)
    assert not [secret for secret in kept_quiet if secret in caplog.text]
    assert "method=POST path=/api/notes/preview status=200" in caplog.text
    assert "path=/api/people/{person_id} status=404" in caplog.text


def test_row_18_health_is_not_logged(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    assert served.call("GET", "/api/health", Content_Type=None).status == 200
    assert "health" not in caplog.text


def test_row_18_an_unknown_address_and_a_wrong_method_are_problems(served: Served) -> None:
    unknown = served.call("GET", "/api/no/such", Content_Type=None)
    assert (unknown.status, unknown.json["type"]) == (404, "urn:inroad:not-found")
    wrong = served.call("DELETE", "/api/me", Content_Type=None)
    assert (wrong.status, wrong.json["type"]) == (405, "urn:inroad:wrong-method")
    assert "PUT" in wrong.headers["allow"]
    for answer in (unknown, wrong):
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["x-inroad-protocol"] == "1"


PERSON = {"name": "Ada Example"}
GOOD: dict[str, Any] = {"url": "https://a.test/", "site": "other", "kind": "profile"}


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"mutuals": [PERSON] * 501}, "reading.mutuals", "must have at most 500 entries"),
        (
            {"mutuals": [PERSON, {"name": "x" * 201}]},
            "reading.mutuals[1].name",
            "must have at most 200 characters",
        ),
        ({"subject": {"name": 5}}, "reading.subject.name", "must be text, not a whole number"),
        ({"subject": {}}, "reading.subject", "lacks `name`"),
        ({"others": -1}, "reading.others", "must be at least 0"),
        ({"kind": PRIVATE}, "reading.kind", "is none of the values that are allowed"),
        ({"cards": {}}, "reading.cards", "must be a list, not an object"),
        ({"total": "many"}, "reading.total", "must be a whole number or null, not text"),
    ],
)
def test_row_12_what_breaks_a_cap_is_named_by_its_field(
    caller: TestClient[Any], change: dict[str, Any], field: str, problem: str
) -> None:
    answer = caller.post("/read", json={"reading": {**GOOD, **change}})
    said = answer.json()
    assert (answer.status_code, said["type"]) == (400, "urn:inroad:bad-request")
    assert said["errors"] == [{"field": field, "problem": problem}]
    assert f"`{field}` {problem}" in said["detail"]
    assert PRIVATE not in answer.text


def test_row_12_a_hostile_reading_is_refused_by_the_companion_itself(served: Served) -> None:
    changes: list[dict[str, Any]] = [
        {"mutuals": [PERSON] * 501},
        {"url": "x" * 2_001},
        {"cards": [{"subject": PERSON}] * 101},
    ]
    for change in changes:
        body = msgspec.json.encode({"reading": {**GOOD, "subject": PERSON, **change}})
        answer = served.call("POST", "/api/suggestions", body)
        assert (answer.status, answer.json["type"]) == (400, "urn:inroad:bad-request")
        assert answer.json["errors"][0]["field"].startswith("reading.")


def test_row_12_a_key_of_javascripts_prototype_is_an_ordinary_unknown_key(
    caller: TestClient[Any],
) -> None:
    hostile = {**GOOD, "__proto__": {"mutuals": [PERSON]}, "constructor": {}}
    answer = caller.post("/read", json={"reading": hostile})
    assert (answer.status_code, answer.json()) == (201, {"mutuals": 0})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"nul",
        b"\xff",
        b'{"reading":"\xff"}',
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"1e999",
    ],
)
def test_row_12_what_is_no_json_is_a_problem_and_no_fault(
    caller: TestClient[Any], body: bytes
) -> None:
    answer = caller.post("/read", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["type"]) == (400, "urn:inroad:bad-request")


def test_a_query_that_does_not_fit_is_named(caller: TestClient[Any]) -> None:
    answer = caller.post("/read?page=x", json={"reading": GOOD})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["field"] == "page"


def _full(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("create table t (a)")
        connection.exec_driver_sql("pragma max_page_count = 3")
        connection.exec_driver_sql("insert into t values (zeroblob(100000))")


def _read_only(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("pragma query_only = on")
        connection.exec_driver_sql("create table t (a)")


def _busy(engine: sa.Engine) -> None:
    other = sqlite3.connect(str(engine.url.database), isolation_level=None)
    other.execute("begin immediate")
    try:
        with engine.connect() as reader:
            reader.exec_driver_sql("pragma busy_timeout = 1")
        with writing(engine) as connection:
            connection.exec_driver_sql("create table t (a)")
    finally:
        other.close()


def _damaged(engine: sa.Engine) -> None:
    Path(str(engine.url.database)).write_bytes(b"no database at all" * 1000)
    with engine.connect() as connection:
        connection.exec_driver_sql("select * from sqlite_master")


def test_a_number_that_no_column_holds_is_nobodys(served: Served, caller: TestClient[Any]) -> None:
    huge = 2**63
    ours = {
        "Authorization": f"Bearer {served.token}",
        "Origin": EXTENSION,
        "X-Inroad-Protocol": "1",
    }
    with httpx.Client(base_url=f"http://127.0.0.1:{served.port}", headers=ours) as panel:
        answers = [
            panel.get(f"/api/people/{huge}"),
            panel.get(f"/api/asks/{-huge - 1}"),
            panel.put(f"/api/people/{huge}/note", json={"text": "x"}),
            panel.post("/api/asks", json={"introducer_id": huge, "prospect_id": 1}),
        ]
    assert {answer.status_code for answer in answers} == {404}
    assert answers[0].json()["title"] == "There is nothing under this number"
    assert _answer_to(caller, OverflowError("int too large to convert to float"))[0] == 500


def _wrong_sql(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("select no_such_column")


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (_full, errors.DiskFull),
        (_read_only, errors.ReadOnlyData),
        (_busy, errors.DatabaseBusy),
        (_damaged, errors.DamagedDatabase),
        (_wrong_sql, type(None)),
    ],
)
def test_what_sqlite_complains_of_is_said_in_our_words(
    tmp_path: Path, spoil: Callable[[sa.Engine], None], kind: type
) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'inroad.db'}")
    try:
        with pytest.raises(sa.exc.DBAPIError) as raised:
            spoil(engine)
        found = trouble(raised.value)
        assert type(found) is kind
        assert found is None or str(raised.value.orig) not in str(found)
    finally:
        engine.dispose()
