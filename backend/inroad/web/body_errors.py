"""What is wrong with a request's body, in plain words, field by field.

msgspec says "Expected `str` of length <= 200"; whoever writes a client reads this at the first
try, and a user may see it in the panel, so it is said as a person would.
"""

import re
from collections.abc import Iterable
from typing import Any

from msgspec import Struct

_NOUNS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
    "date": "a day such as 2026-03-31",
    "datetime": "a time such as 2026-03-31T09:00:00Z",
}
_UNITS = {"str": "characters", "array": "entries", "object": "entries"}

_LENGTH = re.compile(r"Expected `(\w+)` of length (<=|>=|==) (\d+)")
_BOUND = re.compile(r"Expected `\w+` (<=|>=|<|>) (-?[\d.]+)")
_TYPE = re.compile(r"Expected `([^`]+)`, got `(\w+)`")
_FIELD = re.compile(r"Object (missing required|contains unknown) field `(.+)`")
_COMPARED = {"<=": "at most", ">=": "at least", "<": "less than", ">": "more than", "==": "exactly"}


class FieldError(Struct, frozen=True):
    """One field and what it must be; `field` is its path, as in `reading.mutuals[3].name`."""

    field: str
    problem: str


def field_errors(extra: Iterable[dict[str, Any]]) -> list[FieldError]:
    """Litestar's list of what did not fit, reworded."""
    return [FieldError(_path(error), plain(str(error["message"]))) for error in extra]


def sentence(errors: list[FieldError]) -> str:
    """All errors as one line of text."""
    return " ".join(f"`{error.field}` {error.problem}." for error in errors)


def plain(message: str) -> str:
    """One message of msgspec as words that follow a field's name."""
    if found := _LENGTH.match(message):
        kind, compared, count = found.groups()
        return f"must have {_COMPARED[compared]} {int(count):,} {_UNITS.get(kind, 'bytes')}"
    if found := _BOUND.match(message):
        return f"must be {_COMPARED[found[1]]} {found[2]}"
    if found := _TYPE.match(message):
        return f"must be {_nouns(found[1])}, not {_nouns(found[2])}"
    if found := _FIELD.match(message):
        return f"lacks `{found[2]}`" if found[1].startswith("missing") else f"has no `{found[2]}`"
    if message.startswith("Invalid enum value"):
        return "is none of the values that are allowed"  # the value itself is not echoed
    return "is not in the form that is expected"


def _path(error: dict[str, Any]) -> str:
    key = str(error.get("key") or "body")
    return "body" if key == "data" else key


def _nouns(types: str) -> str:
    return " or ".join(_NOUNS.get(name.strip(), name.strip()) for name in types.split("|"))
