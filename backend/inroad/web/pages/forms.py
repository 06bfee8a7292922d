"""Forms: what was typed becomes a Struct, or comes back with a sentence beside each field."""

from types import NoneType
from typing import Annotated, Any, Generic, Literal, TypeVar, get_args, get_origin

import msgspec
from litestar import Request
from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

from inroad.domain.text import clean
from inroad.web.body_errors import plain
from inroad.web.fields import Fields
from inroad.web.visitor import visitor_of

T = TypeVar("T", bound=Struct)
_MOST_DIGITS = 6
"""Of the number of a page."""


class Form(Struct, Generic[T], frozen=True, kw_only=True):
    """A form that was sent: `value` where all of it fits, else `errors` by the field's name.

    `typed` is every field as it was typed, to be shown again; nothing that was typed is lost.
    """

    typed: Fields = {}
    errors: dict[str, str] = {}
    value: T | None = None

    def text(self, name: str, otherwise: str | int | None = "") -> str:
        """What stands in a field: what was typed, else what is kept."""
        texts = self.typed.get(name)
        return texts[0] if texts else str("" if otherwise is None else otherwise)

    def has(self, name: str, text: str) -> bool:
        """Whether one of several choices was made."""
        return text in self.typed.get(name, ())

    def refused(self, field: str, why: str) -> "Form[T]":
        """The same form, with what is wrong with a field (`""`: with the form as a whole)."""
        return Form(typed=self.typed, errors={**self.errors, field: why}, value=None)


EMPTY: Form[Any] = Form()
"""A form that nobody has sent yet."""


def read_form(request: Request[Any, Any, Any], kind: type[T]) -> Form[T]:
    """The form that was sent, as a `kind`.

    Every field is named as the Struct's. An empty one is None where the Struct allows it, else
    its default; a box that is not ticked is false.
    """
    typed = visitor_of(request.scope).fields
    given: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for field in fields(kind):
        try:
            value = _value(field, typed.get(field.name, []))
        except msgspec.ValidationError as error:
            errors[field.name] = _sentence(str(error))
        else:
            if value is not NODEFAULT:
                given[field.name] = value
    if errors:
        return Form(typed=typed, errors=errors)
    return Form(typed=typed, value=kind(**given))


def page_number(typed: str) -> int:
    """Which page of a list an address asks for, from 1; the first where it asks for none."""
    return max(int(typed[:_MOST_DIGITS]), 1) if typed.isdecimal() else 1


def _value(field: FieldInfo, texts: list[str]) -> object:
    """A field's value; NODEFAULT where the Struct's own default is to stand."""
    kinds = _kinds(field.type)
    if list in kinds:
        return msgspec.convert([text for text in map(clean, texts) if text], field.type)
    text = clean(texts[0]) if texts else ""
    if bool in kinds:
        return bool(text)
    if not text and NoneType in kinds:
        return None if texts else NODEFAULT
    if not text and not field.required:
        return "" if str in kinds and texts else NODEFAULT
    if not text and field.required:
        raise msgspec.ValidationError(_NEEDED)
    return msgspec.convert(text, field.type, strict=str in kinds)


_NEEDED = "needed"


def _sentence(message: str) -> str:
    words = "is needed" if message == _NEEDED else plain(message)
    return f"This {words}."


def _kinds(kind: object) -> set[object]:
    """The plain types that a field takes: of `Annotated[str, …] | None`, str and None."""
    origin = get_origin(kind)
    if origin is list or kind is list:
        return {list}
    inner = get_args(kind)
    if origin is Annotated:
        return _kinds(inner[0])
    if inner and origin is not Literal:
        return set().union(*map(_kinds, inner))
    return {kind}
