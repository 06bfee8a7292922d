"""The browser that a page is for, and what it is told next."""

import hashlib
import hmac
from collections.abc import Mapping, MutableMapping
from typing import Any

from msgspec import Struct

from inroad.domain.text import one_line
from inroad.web import refusals
from inroad.web.fields import Fields

_IN_SCOPE = "inroad.visitor"


class Flash(Struct, frozen=True):
    """A sentence for the next page: what was done, or (`wrong`) why it was not."""

    text: str
    wrong: bool = False


class Visitor:
    """The browser that a request comes from.

    `form_token` goes into every form; `fields` are those of the form that was sent. The number
    0 is a browser that was not let in.
    """

    __slots__ = ("_said", "fields", "form_token", "id")

    def __init__(self, visit_id: int, form_token: str, said: list[Flash]) -> None:
        self.id = visit_id
        self.form_token = form_token
        self.fields: Fields = {}
        self._said = said

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Keep a sentence for the next page that this browser sees."""
        self._said.append(Flash(one_line(text, 500), wrong))

    def hear(self) -> list[Flash]:
        """What is to be said now; it is said once."""
        said = list(self._said)
        self._said.clear()
        return said

    def check_token(self, given: str) -> None:
        """Refused for a form that was not made for this very visit."""
        if not self.id or not hmac.compare_digest(self.form_token.encode(), given.encode()):
            raise refusals.old_form()


def nobody() -> Visitor:
    """A browser that was not let in."""
    return Visitor(0, "", [])


def form_token(cookie: bytes) -> str:
    """The token for the forms of a visit: only who holds its cookie can make it."""
    return hmac.new(cookie, b"a form of this visit", hashlib.sha256).hexdigest()


def attach(scope: MutableMapping[str, Any], visitor: Visitor) -> None:
    """Note on a request whose it is."""
    scope[_IN_SCOPE] = visitor


def visitor_of(scope: Mapping[str, Any]) -> Visitor:
    """Whose a request is, as the door found it."""
    found: Visitor = scope.get(_IN_SCOPE) or nobody()
    return found
