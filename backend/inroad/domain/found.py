"""What a file gives: one record a line of it, in the order read, each with where it stood.

The store decides who is who. A `Party` with aliases is found by them alone. One without (old
exports give names only) may be joined to the single party of the same import who bears that
name, never to anybody outside it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.people import name_key
from inroad.domain.reading import History
from inroad.domain.ties import Contact, ContactKind, Direction


class Party(Struct, frozen=True, gc=False):
    """Somebody whom a file names. `name` is without credentials and pictures; it may be empty.

    `aliases` are exact keys as `domain.people` makes them, the surest first.
    """

    name: str
    aliases: tuple[str, ...] = ()
    url: str | None = None

    @property
    def key(self) -> str:
        """What tells parties of one import apart: the first alias, else the name."""
        return self.aliases[0] if self.aliases else f"name:{name_key(self.name)}"


Relation = Literal["connection", "address_book"]


class FoundPerson(Struct, frozen=True, kw_only=True, gc=False):
    """A connection of the user's, or an entry in an address book or customer list."""

    who: Party
    relation: Relation
    headline: str | None = None
    company: str | None = None
    role: str | None = None
    connected_on: date | None = None
    phones: tuple[str, ...] = ()
    """As the file writes them: no phone number is an alias."""
    file: str
    row: int


class Part(Struct, frozen=True, gc=False):
    """What a message, mail or meeting is between the user and one of those who took part."""

    who: Party
    kind: ContactKind
    direction: Direction


class FoundOccasion(Struct, frozen=True, gc=False):
    """One message, mail or meeting of the user with each of the others who took part.

    `key` names it for good (`mail:…`, `calendar:…`, `linkedin:…`): read again from a newer file
    it is the same. `people` counts the user, and those who are hidden too. `thread` names what it
    is one of many in, empty where there is no such.
    """

    key: str
    on: date
    people: int
    parts: tuple[Part, ...]
    file: str
    row: int
    thread: str = ""

    def contacts(self) -> Iterator[tuple[Party, Contact]]:
        """Each of the others with their contact, as it is kept."""
        for it in self.parts:
            yield (
                it.who,
                Contact(on=self.on, kind=it.kind, direction=it.direction, people=self.people),
            )


class FoundHistory(Struct, frozen=True, kw_only=True):
    """The user's own positions and schools, worded as the file words them."""

    history: History
    file: str


class FoundNote(Struct, frozen=True, kw_only=True):
    """A note that the user wrote on somebody elsewhere; `on` is the day it was last changed."""

    who: Party
    text: str
    on: date | None
    file: str
    row: int


class FoundPraise(Struct, frozen=True, kw_only=True):
    """An endorsement of a skill, or a recommendation. `given`: by the user; None: not known."""

    who: Party
    kind: Literal["endorsement", "recommendation"]
    given: bool | None
    on: date | None
    company: str | None = None
    role: str | None = None
    file: str
    row: int


class Skipped(Struct, frozen=True, kw_only=True):
    """What was left out and why, in plain words.

    `row` counts lines of a table, cards, events or mails from 1; 0 speaks of the whole file.
    `kept`: the record itself came in, only this part of it did not.
    """

    file: str
    row: int
    reason: str
    kept: bool = False


Found = FoundPerson | FoundOccasion | FoundHistory | FoundNote | FoundPraise
Record = Found | Skipped


class Own(Struct, frozen=True, kw_only=True):
    """Who the user is, to tell direction. `how`: by whom or what it is known."""

    names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    how: Literal["unknown", "given", "profile", "frequency"] = "unknown"
    candidates: tuple[str, ...] = ()
    """Where it is not clear: whom the file suggests, by name or address, the likeliest first."""


UNKNOWN = Own()


class FileSeen(Struct, frozen=True, kw_only=True):
    """A file of the import and what it was taken for; `used` is False for those left out."""

    file: str
    kind: str
    used: bool = True


class ColumnMapping(Struct, frozen=True, kw_only=True):
    """Which column of a table is what, as proposed or as the user set it.

    `fingerprint` names the header row, so that the same kind of table is known again; `columns`
    gives each field the names of its columns, as the file writes them.
    """

    fingerprint: str
    columns: dict[str, tuple[str, ...]]
