"""What one look at one page gave, as the extension sends it.

The names are the wire's. Every bound here repeats a cap of the reader in the page: a Reading
that breaks one was not made by our reader and is refused.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, convert, to_builtins

from inroad.domain.text import clean

Name = Annotated[str, Meta(max_length=200)]
Line = Annotated[str, Meta(max_length=500)]
Url = Annotated[str, Meta(max_length=2_000)]
Count = Annotated[int, Meta(ge=0, le=100_000)]

Kind = Literal["profile", "mutual_list", "people_search", "refused"]
Refusal = Literal[
    "not_a_profile", "address_and_page_disagree", "still_loading", "checkpoint", "unsupported"
]
NameQuality = Literal["full", "first_only", "provisional"]
Relation = Literal["mutual", "followed_by"]

MOST_MUTUALS = 500
"""Mutuals of one Reading: a page never shows more than a few dozen at once."""
MOST_CARDS = 100


class PagePerson(Struct, kw_only=True, frozen=True):
    """A person as a page shows them; `name` is empty where the page does not say it."""

    name: Name
    url: Url | None = None
    urn: Name | None = None
    headline: Line | None = None
    company: Line | None = None
    degree: Annotated[int, Meta(ge=0, le=9)] | None = None


class PageMutual(PagePerson, kw_only=True, frozen=True):
    """A mutual as a page shows them."""

    name_quality: NameQuality = "full"


Mutuals = Annotated[list[PageMutual], Meta(max_length=MOST_MUTUALS)]


class Card(Struct, kw_only=True, frozen=True):
    """One person of a search page with the mutuals named on their card."""

    subject: PagePerson
    mutuals: Mutuals = []
    others: Count | None = None
    total: Count | None = None
    complete: bool | None = None


class Position(Struct, kw_only=True, frozen=True, rename={"since": "from", "until": "to"}):
    """A job as the page words it; years or months as written, `until` empty when current."""

    company: Line
    title: Line | None = None
    since: Name | None = None
    until: Name | None = None


class School(Struct, kw_only=True, frozen=True, rename={"since": "from", "until": "to"}):
    """A school as the page words it."""

    name: Line
    since: Name | None = None
    until: Name | None = None


class History(Struct, kw_only=True, frozen=True):
    """Positions and schools that are on the screen."""

    positions: Annotated[list[Position], Meta(max_length=100)] = []
    schools: Annotated[list[School], Meta(max_length=100)] = []


class Reading(Struct, kw_only=True, frozen=True):
    """What one look at one page gave. `null` is "the page does not say", never 0."""

    url: Url
    site: Name
    kind: Kind
    refusal: Refusal | None = None
    subject: PagePerson | None = None
    mutuals: Mutuals = []
    others: Count | None = None
    total: Count | None = None
    complete: bool | None = None
    relation: Relation = "mutual"
    cards: Annotated[list[Card], Meta(max_length=MOST_CARDS)] = []
    history: History | None = None
    language: Name | None = None
    matched: dict[str, Line] = {}


def cleaned(reading: Reading) -> Reading:
    """The reading with every text in NFC and without control, zero-width and bidi characters."""
    return convert(_cleaned(to_builtins(reading)), Reading)


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return " ".join(clean(value).split())
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {key: _cleaned(item) for key, item in value.items()}
    return value
