"""What went wrong with a form that is no page of its own: said on the page that comes next."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from msgspec import Struct

from inroad.domain.errors import InroadError
from inroad.web.pages.forms import Form
from inroad.web.visitor import Visitor

T = TypeVar("T", bound=Struct)


class Unfit(InroadError):
    """A form that cannot be taken as it was sent."""

    title = "Nothing was changed"


def whole(form: Form[T]) -> T:
    """What a form says. Raises Unfit with the first thing that is wrong."""
    if form.value is None:
        field, why = next(iter(form.errors.items()), ("", "The form came without anything in it."))
        raise Unfit(why.replace("This ", f"The field “{field}” ", 1) if field else why)
    return form.value


@contextmanager
def told(visitor: Visitor) -> Iterator[None]:
    """What the block raises for a person to act on is said on the next page."""
    try:
        yield
    except InroadError as error:
        visitor.say(f"{error.title}. {error}", wrong=True)
