"""Requests to the door for pages, as a browser makes them or as nobody should."""

from urllib.parse import urlencode

from inroad.web.visitor import form_token
from tests.web.served import Answer, Served
from tests.web.visiting import new_key

FORM = "application/x-www-form-urlencoded"
LOOK = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}


def look(served: Served, path: str = "/people", cookie: str = "", **headers: str | None) -> Answer:
    """A GET as a browser makes it from its address bar, but for the headers given."""
    return call(served, "GET", path, b"", {**LOOK, "Cookie": cookie or None}, headers)


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
    return call(served, "POST", path, urlencode(fields).encode(), usual, headers)


def call(
    served: Served,
    method: str,
    path: str,
    body: bytes,
    usual: dict[str, str | None],
    headers: dict[str, str | None],
) -> Answer:
    """A request with the `usual` headers and with none of the API's, but for the headers given."""
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
