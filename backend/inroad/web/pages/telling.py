"""What went wrong with a form that is no page of its own: said on the page that comes next."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from msgspec import Struct

from inroad.domain.errors import InroadError
from inroad.web.pages.forms import Form
from inroad.web.visitor import Visitor

T = TypeVar("T", bound=Struct)


_CALLED = {
    "asks": "How many asks a week",
    "country": "The country",
    "detail": "What you wrote",
    "most": "How many",
    "on": "The day",
    "reason": "The reason",
    "stars": "How much you want to meet them",
    "text": "The text",
    "until": "The day",
    "weeks": "How many weeks",
}
"""What a field is on the page; what is not named here nobody fills in by hand."""
_NOT_WHOLE = "Something was missing in the form, or did not fit: load the page again."


class Unfit(InroadError):
    """A form that cannot be taken as it was sent."""

    title = "Nothing was changed"


def whole(form: Form[T]) -> T:
    """What a form says. Raises Unfit with the first thing that is wrong."""
    if form.value is None:
        field, why = next(iter(form.errors.items()), ("", _NOT_WHOLE))
        called = _CALLED.get(field)
        raise Unfit(why.replace("This ", f"{called} ", 1) if called else _NOT_WHOLE)
    return form.value


@contextmanager
def told(visitor: Visitor) -> Iterator[None]:
    """What the block raises for a person to act on is said on the next page."""
    try:
        yield
    except InroadError as error:
        visitor.say(f"{error.title}. {error}", wrong=True)
