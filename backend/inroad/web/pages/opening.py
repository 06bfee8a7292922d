"""The way in: a one-time key becomes a visit.

The key comes as the fragment of an address, and a small script sends it as a form. So the GET
does nothing, whoever makes it and however often (a preview, a scanner, a prefetch); the key
stands in no log, no Referer and, once it is used, no history; and the cookie is set by our own
page's POST, so that `SameSite=Strict` lets it come with the very next page, no matter from where
the address was opened. Without script the key is typed or pasted into the form.
"""

import re

from litestar import Controller, Response, get, post
from litestar.datastructures import Cookie, State
from msgspec import Struct

from inroad.store import visits
from inroad.web.connections import companion, writing
from inroad.web.opening import HERE
from inroad.web.pages.forms import Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.visitor import visitor_of
from inroad.web.visitors import COOKIE, OPEN

_KEY = re.compile(r"(?:.*#)?([A-Za-z0-9_-]{20,100})(/.*)?", re.DOTALL)
"""A key alone, or the whole address as it was printed."""
_NOT_GOOD = (
    "This key is not good any more. Each is good once, for two minutes: run `inroad open` again."
)


class Key(Struct, kw_only=True, frozen=True):
    """What was typed or came with the address."""

    key: str


class OpenController(Controller):
    """Where a browser is let in."""

    path = OPEN

    @get(sync_to_thread=True)
    def show(self, request: PageRequest) -> Response[str]:
        """The form for a key."""
        return page(request, "open.html", problem=None)

    @post(sync_to_thread=True)
    def let_in(self, request: PageRequest, state: State) -> Response[None] | Response[str]:
        """A visit for a good key."""
        form = read_form(request, Key)
        typed = _KEY.fullmatch(form.value.key.strip()) if form.value else None
        token = _begun(state, typed[1]) if typed else None
        if typed is None or token is None:
            again: Form[Key] = Form(errors={"key": _NOT_GOOD})  # a spent key need not be shown
            shown = page(request, "open.html", problem=None, form=again)
            shown.status_code = 403
            return shown
        answer = go_to(_here(typed[2]))
        answer.cookies.append(_cookie(token))
        return answer


@post("/leave", sync_to_thread=True)
def leave(request: PageRequest, state: State) -> Response[None]:
    """Ends the visit of this browser."""
    with writing(state) as connection:
        visits.end(connection, visitor_of(request.scope).id, companion(state).clock())
    answer = go_to(OPEN)
    answer.cookies.append(_cookie("", max_age=0))
    return answer


def _cookie(token: str, max_age: int | None = None) -> Cookie:
    """Our cookie; `max_age` in seconds, where it is not for as long as the browser runs."""
    return Cookie(COOKIE, value=token, path="/", httponly=True, samesite="strict", max_age=max_age)


def _begun(state: State, key: str) -> str | None:
    with writing(state) as connection:
        return visits.begin(connection, key, companion(state).clock())


def _here(path: str | None) -> str:
    """The page to go on to; the first one for whatever is not a path of ours."""
    return path if path and re.fullmatch(HERE, path) else "/"
