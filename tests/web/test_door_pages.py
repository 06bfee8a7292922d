"""The door for pages, rule by rule, with whatever bytes a caller may send."""

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlencode

import pytest
import sqlalchemy as sa

from inroad.domain.pairing import fingerprint
from inroad.store import visits
from inroad.store.engine import reading
from inroad.store.schema import visit
from inroad.web.door import Limits
from inroad.web.exchange import Message
from inroad.web.fields import TOKEN
from inroad.web.pages import problem_page
from inroad.web.port import caller_uid
from inroad.web.refusals import Refused, Stranger
from inroad.web.visitor import form_token
from inroad.web.visitors import COOKIE, Visitors
from tests.web.served import EXTENSION, Answer, Served, serve
from tests.web.visiting import new_key

FORM = "application/x-www-form-urlencoded"
LOOK = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


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


def look(served: Served, path: str = "/people", cookie: str = "", **headers: str | None) -> Answer:
    """A GET as a browser makes it from its address bar, but for the headers given."""
    return _call(served, "GET", path, b"", {**LOOK, "Cookie": cookie or None}, headers)


def send(
    served: Served, path: str, fields: dict[str, str], cookie: str = "", **headers: str | None
) -> Answer:
    """A form of one of our own pages, but for the headers given."""
    usual = {
        **LOOK,
        "Sec-Fetch-Site": "same-origin",
        "Origin": f"http://127.0.0.1:{served.port}",
        "Content-Type": FORM,
        "Cookie": cookie or None,
    }
    return _call(served, "POST", path, urlencode(fields).encode(), usual, headers)


def _call(
    served: Served,
    method: str,
    path: str,
    body: bytes,
    usual: dict[str, str | None],
    headers: dict[str, str | None],
) -> Answer:
    nothing_of_the_api: dict[str, str | None] = dict.fromkeys(
        ("Origin", "Authorization", "X-Inroad-Protocol", "Content-Type")
    )
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    length = {"Content-Length": str(len(body))} if method == "POST" else {}
    given = {**nothing_of_the_api, **length, **usual, **named}
    return served.raw(served.head(method, path, given) + body)


def let_in(served: Served) -> str:
    """The cookie of a new visit, as it is sent back."""
    answer = send(served, "/open", {"key": new_key(served)})
    assert answer.status == 303
    return answer.headers["set-cookie"].partition(";")[0]


def token_of(cookie: str) -> str:
    """What the forms of a visit carry."""
    return form_token(cookie.partition("=")[2].encode())


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


def _is_told_nothing(answer: Answer) -> bool:
    return answer.body == b"" and set(answer.headers) <= {"content-length", "connection", "date"}


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


def test_every_page_says_how_it_may_be_used(served: Served) -> None:
    cookie = let_in(served)
    for answer in (look(served), look(served, cookie=cookie), look(served, "/none", cookie)):
        policy = answer.headers["content-security-policy"]
        for rule in ("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"):
            assert rule in policy
        assert "unsafe" not in policy
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in answer.headers
        assert b"<script>" not in answer.body
        assert b" style=" not in answer.body


@pytest.mark.parametrize("host", ["evil.test:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.nip"])
def test_row_3_a_rebound_name_sees_no_page(served: Served, host: str) -> None:
    cookie = let_in(served)
    for path in ("/people", "/open", "/static/page.css", "/no/such"):
        answer = look(served, path, cookie, Host=host.format(port=served.port))
        assert answer.status == 421
        assert _is_told_nothing(answer)


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/people", "/", "/static/page.css", "/no/such"])
def test_row_2_another_site_links_and_embeds_nothing(served: Served, path: str, site: str) -> None:
    answer = look(served, path, let_in(served), Sec_Fetch_Site=site)
    assert answer.status == 403
    assert _is_told_nothing(answer)


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_the_way_in_may_be_come_to_from_anywhere(served: Served, site: str) -> None:
    assert look(served, "/open", Sec_Fetch_Site=site).status == 200


@pytest.mark.parametrize(
    ("mode", "destination"),
    [
        ("navigate", "iframe"),
        ("navigate", "frame"),
        ("navigate", "object"),
        ("no-cors", "image"),
        ("no-cors", "script"),
        ("cors", "empty"),
        ("same-origin", "empty"),
    ],
)
@pytest.mark.parametrize("path", ["/people", "/open"])
def test_a_page_is_a_document_of_its_own(
    served: Served, path: str, mode: str, destination: str
) -> None:
    cookie = let_in(served)
    for site in ("none", "same-origin", "cross-site"):  # an extension's fetch says one of two
        answer = look(
            *(served, path, cookie),
            Sec_Fetch_Site=site,
            Sec_Fetch_Mode=mode,
            Sec_Fetch_Dest=destination,
        )
        assert answer.status == 403
        assert _is_told_nothing(answer)


@pytest.mark.parametrize(
    "origin",
    ["https://evil.test", "null", "http://127.0.0.1:1", "http://127.0.0.1", EXTENSION, None, ""],
)
@pytest.mark.parametrize("path", ["/open", "/leave"])
def test_row_1_a_form_of_anybody_else_is_turned_away(
    served: Served, path: str, origin: str | None
) -> None:
    cookie, key = let_in(served), new_key(served)
    before = list(served.passed)
    answer = send(served, path, {"key": key, TOKEN: token_of(cookie)}, cookie, Origin=origin)
    assert answer.status == 403
    assert _is_told_nothing(answer)
    assert served.passed == before


def test_row_1_the_other_name_of_this_machine_is_another_site(served: Served) -> None:
    cookie = let_in(served)
    other = f"http://localhost:{served.port}"
    assert send(served, "/leave", {TOKEN: token_of(cookie)}, cookie, Origin=other).status == 403


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_row_1_a_form_that_the_browser_says_is_not_ours(served: Served, site: str) -> None:
    cookie = let_in(served)
    answer = send(served, "/leave", {TOKEN: token_of(cookie)}, cookie, Sec_Fetch_Site=site)
    assert answer.status == 403
    assert _is_told_nothing(answer)


@pytest.mark.parametrize("which", ["none", "wrong", "another visit's", "doubled", "empty"])
def test_a_form_carries_the_token_of_its_visit(served: Served, which: str) -> None:
    cookie, other = let_in(served), let_in(served)
    before = list(served.passed)
    fields = {
        "none": {},
        "wrong": {TOKEN: "0" * 64},
        "another visit's": {TOKEN: token_of(other)},
        "doubled": {TOKEN: "0" * 64, f"{TOKEN} ": token_of(cookie)},
        "empty": {TOKEN: ""},
    }[which]
    answer = send(served, "/leave", fields, cookie)
    assert answer.status == 403
    assert b"earlier visit" in answer.body
    assert served.passed == before
    assert look(served, cookie=cookie).status == 200


@pytest.mark.parametrize(
    "media_type", ["application/json", "text/plain", "multipart/form-data; boundary=x", None]
)
def test_a_form_is_a_form(served: Served, media_type: str | None) -> None:
    cookie = let_in(served)
    before = list(served.passed)
    answer = send(served, "/leave", {TOKEN: token_of(cookie)}, cookie, Content_Type=media_type)
    assert answer.status == 415
    assert served.passed == before


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_a_page_takes_get_and_post_only(served: Served, method: str) -> None:
    cookie = let_in(served)
    usual: dict[str, str | None] = {
        **LOOK,
        "Sec-Fetch-Site": "same-origin",
        "Origin": f"http://127.0.0.1:{served.port}",
        "Cookie": cookie,
    }
    before = list(served.passed)
    assert _call(served, method, "/people", b"", usual, {}).status == 405
    assert served.passed == before


@pytest.mark.parametrize("name", ["Cookie", "Host", "Origin", "Sec-Fetch-Mode", "Sec-Fetch-Dest"])
def test_row_15_no_header_that_decides_comes_twice(served: Served, name: str) -> None:
    head = served.head("GET", "/people", {**LOOK, "Cookie": let_in(served)})
    assert served.raw(head[:-2] + f"{name}: x\r\n\r\n".encode()).status == 400


def test_a_cookie_is_worth_nothing_to_the_api(served: Served) -> None:
    cookie = let_in(served)
    ours = f"http://127.0.0.1:{served.port}"
    body = urlencode({TOKEN: token_of(cookie)}).encode()
    for media_type in (FORM, "multipart/form-data; boundary=x"):
        answer = served.post(
            body, Content_Type=media_type, Authorization=None, Cookie=cookie, Origin=None
        )
        assert answer.status == 415
    assert served.call("GET", "/api/me", Cookie=cookie, Authorization=None).status == 401
    assert served.call("GET", "/api/me", Cookie=cookie, Origin=ours).status == 403


def test_a_token_of_the_api_is_worth_nothing_at_the_pages(served: Served) -> None:
    assert look(served, Authorization=f"Bearer {served.token}").status == 401


def test_what_a_stranger_may_fetch_holds_nothing_of_the_user(served: Served) -> None:
    assert look(served, "/static/page.css", Sec_Fetch_Dest="style").status == 200
    for path in ("/static/../inroad.db", "/static/%2e%2e/site.py", "/static/layout.html"):
        assert look(served, path).status in (401, 404)


def test_the_panel_gets_an_address_with_a_key(served: Served) -> None:
    answer = served.call("POST", "/api/open", b'{"to":"/people?q=ada"}')
    assert answer.status == 200
    address, _, fragment = answer.json["url"].partition("#")
    assert address == f"http://127.0.0.1:{served.port}/open"
    came = send(served, "/open", {"key": fragment})
    assert (came.status, came.headers["location"]) == (303, "/people?q=ada")
    assert served.call("POST", "/api/open", b'{"to":"//evil.test"}').status == 400
    assert served.call("POST", "/api/open", b"{}", Authorization=None).status == 401


def test_row_8_a_program_of_another_user_sees_no_page(served: Served) -> None:
    """Also with a cookie, which the browser gives to every port of this machine."""
    with served.connect() as caller:
        assert caller_uid(caller.getsockname()[1], served.port) in (os.getuid(), None)
    assert caller_uid(1, served.port) is None

    def status(me: int, them: int | None) -> int:
        visitors = Visitors(
            *(served.engine, served.now, problem_page), caller=lambda *_: them, user=me
        )
        scope = {"client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2)}
        knock = Head("GET", "/people", {})
        try:
            with ThreadPoolExecutor(1) as apart:  # a driver of browsers leaves its loop running
                apart.submit(asyncio.run, visitors.let_in(knock, scope, never)).result()
        except Stranger as stranger:
            return stranger.status
        except Refused as refused:
            return refused.problem.status
        finally:
            visitors.close()
        return 200

    assert status(1000, 1001) == 403
    for them in (1000, 0, None):  # themselves, the administrator, and where nobody can tell
        assert status(1000, them) == 401
    assert status(0, 1000) == 401


class Head(NamedTuple):
    """The head of a request."""

    method: str
    path: str
    headers: dict[bytes, bytes]


async def never() -> Message:
    """Nothing more comes."""
    return {"type": "http.disconnect"}
