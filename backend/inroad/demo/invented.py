"""What the invented network is made of. Times are distances from today, so it never ages."""

from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.asks import Me
from inroad.domain.ties import AskResult, ContactKind, Direction
from inroad.store.ties import Answer

Stage = tuple[str, str, int, int | None]
"""Where, as what, from how many months before today, until how many (None: it goes on)."""


class InventedPerson(Struct, frozen=True, kw_only=True):
    """Somebody who does not exist. `slug` is the end of their profile address."""

    slug: str
    name: str
    headline: str
    place: str
    jobs: tuple[Stage, ...] = ()
    schools: tuple[Stage, ...] = ()
    about: str = ""
    degree: Literal[1, 2, 3] = 1

    @property
    def urn(self) -> str:
        """An address in the form of a real one, that says itself that it is invented."""
        plain = "".join(word.capitalize() for word in self.slug.split("-"))
        return f"ACoAADemo{plain:0<30}"

    @property
    def company(self) -> str:
        """Where they work now."""
        return next((where for where, _, _, until in self.jobs if until is None), "")


class WrittenNote(Struct, frozen=True, kw_only=True):
    """A note as somebody wrote it, `days_ago`. `closeness` is the chip that was pressed."""

    about: str
    text: str
    days_ago: int
    closeness: int | None = None


class MadeContact(Struct, frozen=True, kw_only=True):
    """The user and this person were in contact, `days_ago`."""

    who: str
    days_ago: int
    kind: ContactKind = "message"
    direction: Direction = "together"


class MadeAsk(Struct, frozen=True, kw_only=True):
    """An introduction that was asked for, `days_ago`; `closed`: the introducer was told."""

    introducer: str
    prospect: str
    days_ago: int
    result: AskResult
    closed: bool = True
    channel: str = "message"


class DoneFavour(Struct, frozen=True, kw_only=True):
    """Something given to a person, or received from them."""

    who: str
    days_ago: int
    given: bool
    what: str


class Answered(Struct, frozen=True, kw_only=True):
    """What the user answered when asked how well a mutual knows a prospect."""

    mutual: str
    prospect: str
    answer: Answer


class Prospect(Struct, frozen=True, kw_only=True):
    """One of the three people to look at. `mutuals` in the order of the pages."""

    slug: str
    mutuals: tuple[str, ...]
    shows: str
    """What the demo shows with this person, for its front page."""
    benefit: str | None = None


class SeenPage(Struct, frozen=True, kw_only=True):
    """A profile that the user looked at `days_ago`, with the mutuals that it showed."""

    who: str
    mutuals: tuple[str, ...]
    days_ago: int


class Met(Struct, frozen=True, kw_only=True):
    """A meeting or mail, `days_ago`, that the user had with several people at once."""

    what: str
    people: tuple[str, ...]
    days_ago: int
    kind: ContactKind = "meeting"


class WantedPerson(Struct, frozen=True, kw_only=True):
    """Somebody on the user's list of whom to meet; `stars` None is as much as anybody."""

    who: str
    stars: int | None = None


class Network(Struct, frozen=True, kw_only=True):
    """The whole invented network, as it is on one day."""

    today: date
    me: Me
    people: dict[str, InventedPerson]
    prospects: tuple[Prospect, ...]
    notes: tuple[WrittenNote, ...]
    contacts: tuple[MadeContact, ...]
    asks: tuple[MadeAsk, ...]
    favours: tuple[DoneFavour, ...]
    answers: tuple[Answered, ...]
    seen: tuple[SeenPage, ...] = ()
    met: tuple[Met, ...] = ()
    wanted: tuple[WantedPerson, ...] = ()
