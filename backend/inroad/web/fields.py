"""The fields of a form, as a browser sends them."""

from urllib.parse import parse_qsl

from inroad.web import refusals

Fields = dict[str, list[str]]

TOKEN = "form_token"  # noqa: S105 -- the name of the field
"""The field in which every form carries the token of its visit."""
_MOST_FIELDS = 2_000


def fields_of(body: bytes) -> Fields:
    """Every field of a body of the type `application/x-www-form-urlencoded`. Raises Refused."""
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise refusals.garbled_form() from None
    found: Fields = {}
    for name, text in pairs:
        found.setdefault(name, []).append(text.replace("\r\n", "\n"))
    return found
