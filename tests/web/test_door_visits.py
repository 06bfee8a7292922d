"""How a browser is let in to the pages, for how long, and how that ends."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from inroad.domain.pairing import fingerprint
from inroad.store import visits
from inroad.store.engine import reading
from inroad.store.schema import visit
from inroad.web.door import Limits
from inroad.web.fields import TOKEN
from inroad.web.visitors import COOKIE
from tests.web.knocking import let_in, look, send, token_of
from tests.web.served import Served, serve
from tests.web.visiting import new_key


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One companion for all tests here: a start for each would take longer than the tests."""
    with serve(tmp_path_factory.mktemp("door") / "home", Limits()) as companion:
        yield companion


@pytest.fixture
def served(running: Served) -> Iterator[Served]:
    """The companion, with the time of day."""
    yield running
    running.now.ahead = timedelta()


def use(served: Served, cookie: str) -> int:
    """Looks at a page, and again until it is written down that the visit was used now."""
    now, mine = served.now(), fingerprint(cookie.partition("=")[2])
    query = sa.select(visit.c.last_seen_at).where(visit.c.token_sha256 == mine)
    for _ in range(500):
        status = look(served, cookie=cookie).status
        with reading(served.engine) as connection:
            last: str = connection.execute(query).scalar_one()
        if status != 200 or datetime.fromisoformat(last) > now - visits.SEEN_EVERY:
            break
    return status


def test_a_key_lets_a_browser_in_with_a_strict_cookie(served: Served) -> None:
    answer = send(served, "/open", {"key": new_key(served)})
    assert (answer.status, answer.headers["location"]) == (303, "/")
    cookie, *attributes = answer.headers["set-cookie"].split("; ")
    assert {it.lower() for it in attributes} == {"httponly", "path=/", "samesite=strict"}
    assert look(served, cookie=cookie).status == 200


def test_a_key_leads_to_the_page_that_was_meant_and_to_no_other_site(served: Served) -> None:
    def goes_to(path: str) -> str:
        return send(served, "/open", {"key": new_key(served) + path}).headers["location"]

    assert goes_to("/people?q=ada") == "/people?q=ada"
    for elsewhere in ("//evil.test", "/\\evil.test", "/a\r\nSet-Cookie: x=y"):
        assert goes_to(elsewhere) == "/"


def test_a_key_is_good_once(served: Served) -> None:
    key = new_key(served)
    assert send(served, "/open", {"key": key}).status == 303
    again = send(served, "/open", {"key": key})
    assert again.status == 403
    assert "set-cookie" not in again.headers
    assert b"not good any more" in again.body


def test_a_key_is_good_for_two_minutes(served: Served) -> None:
    key = new_key(served)
    served.now.ahead = timedelta(seconds=visits.KEY_SECONDS + 1)
    assert send(served, "/open", {"key": key}).status == 403


@pytest.mark.parametrize(
    "key", ["", "x", "k" * 43, "a" * 3_000, "../../etc", "\x00", "{{ 7 * 7 }}"]
)
def test_what_is_no_key_opens_nothing(served: Served, key: str) -> None:
    answer = send(served, "/open", {"key": key})
    assert answer.status == 403
    assert b"49" not in answer.body


def test_a_get_never_uses_a_key(served: Served) -> None:
    key = new_key(served)
    for path in (f"/open?key={key}", f"/open/{key}", "/open"):
        assert "set-cookie" not in look(served, path).headers
    assert send(served, "/open", {"key": key}).status == 303


def test_the_panel_gets_an_address_with_a_key(served: Served) -> None:
    answer = served.call("POST", "/api/open", b'{"to":"/people?q=ada"}')
    assert answer.status == 200
    address, _, fragment = answer.json["url"].partition("#")
    assert address == f"http://127.0.0.1:{served.port}/open"
    came = send(served, "/open", {"key": fragment})
    assert (came.status, came.headers["location"]) == (303, "/people?q=ada")
    assert served.call("POST", "/api/open", b'{"to":"//evil.test"}').status == 400
    assert served.call("POST", "/api/open", b"{}", Authorization=None).status == 401


@pytest.mark.parametrize("path", ["/", "/people", "/people/1", "/settings", "/no/such/page", "//"])
def test_without_a_visit_every_page_is_the_way_in(served: Served, path: str) -> None:
    before = list(served.passed)
    answer = look(served, path)
    assert answer.status == 401
    assert b"inroad open" in answer.body
    assert served.passed == before


@pytest.mark.parametrize("cookie", ["", "=", "wrong", "a" * 43, "a" * 20_000])
def test_a_wrong_cookie_is_no_visit(served: Served, cookie: str) -> None:
    let_in(served)
    assert look(served, cookie=f"{COOKIE}={cookie}").status == 401


def test_a_cookie_that_another_program_put_beside_ours_locks_nobody_out(served: Served) -> None:
    mine = let_in(served)
    assert look(served, cookie=f"{COOKIE}=planted; other=1; {mine}").status == 200


def test_a_visit_ends_when_nobody_used_it(served: Served) -> None:
    cookie = let_in(served)
    served.now.ahead = visits.IDLE - timedelta(minutes=1)
    assert use(served, cookie) == 200
    served.now.ahead = 2 * visits.IDLE - timedelta(minutes=5)  # it was seen in between
    assert use(served, cookie) == 200
    served.now.ahead = 3 * visits.IDLE
    assert look(served, cookie=cookie).status == 401


def test_a_visit_ends_by_age_however_much_it_is_used(served: Served) -> None:
    cookie = let_in(served)
    step = visits.IDLE - timedelta(minutes=10)
    while served.now.ahead + step < visits.LONGEST:
        served.now.ahead += step
        assert use(served, cookie) == 200
    served.now.ahead = visits.LONGEST
    assert look(served, cookie=cookie).status == 401


def test_a_visit_that_was_ended_is_over_at_once(served: Served) -> None:
    cookie = let_in(served)
    left = send(served, "/leave", {TOKEN: token_of(cookie)}, cookie)
    assert left.status == 303
    assert "Max-Age=0" in left.headers["set-cookie"]
    assert look(served, cookie=cookie).status == 401


def test_only_hashes_are_kept_of_keys_and_cookies(served: Served) -> None:
    waiting = new_key(served)
    cookie = let_in(served)
    with reading(served.engine) as connection:
        rows = [
            str(row)
            for table in ("open_key", "visit")
            for row in connection.exec_driver_sql(f"select * from {table}")  # noqa: S608
        ]
    assert len(rows) >= 2
    assert not any(secret in row for row in rows for secret in (waiting, cookie.partition("=")[2]))
