"""The door for pages, rule by rule, with whatever bytes a caller may send."""

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple
from urllib.parse import urlencode

import pytest

from inroad.web.door import Limits
from inroad.web.exchange import Message
from inroad.web.fields import TOKEN
from inroad.web.pages import problem_page
from inroad.web.port import caller_uid
from inroad.web.refusals import Refused, Stranger
from inroad.web.visitors import Visitors
from tests.web.knocking import FORM, LOOK, call, let_in, look, send, token_of
from tests.web.served import EXTENSION, Served, serve
from tests.web.visiting import new_key


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One companion for all tests here: a start for each would take longer than the tests."""
    with serve(tmp_path_factory.mktemp("door") / "home", Limits()) as companion:
        yield companion


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
        assert answer.tells_nothing


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize("path", ["/people", "/", "/static/page.css", "/no/such"])
def test_row_2_another_site_links_and_embeds_nothing(served: Served, path: str, site: str) -> None:
    answer = look(served, path, let_in(served), Sec_Fetch_Site=site)
    assert answer.status == 403
    assert answer.tells_nothing


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
        assert answer.tells_nothing


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
    assert answer.tells_nothing
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
    assert answer.tells_nothing


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
    assert call(served, method, "/people", b"", usual, {}).status == 405
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
