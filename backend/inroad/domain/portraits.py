"""A person with what the user has on them, to be read outside of Inroad."""

from datetime import date

from msgspec import Struct

from inroad.domain.notes.versions import Note
from inroad.domain.people import Person


class Deed(Struct, frozen=True, kw_only=True):
    """An ask, or something given or received, as one line."""

    on: date
    text: str


class Portrait(Struct, frozen=True, kw_only=True):
    """One person: addresses, the newest note and those before it, asks and favours by day."""

    person: Person
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    """The newest first."""
    connected_on: date | None = None
    last_contact: date | None = None
    """The newest of what was imported and what the note says; null where neither is known."""
    contacts: int = 0
    """How many mails, messages and meetings are kept."""
    benefit: str = ""
    deeds: tuple[Deed, ...] = ()

    @property
    def note(self) -> Note | None:
        """What the user wrote last."""
        return self.notes[0] if self.notes else None


CLOSENESS = ("never met", "barely know them", "know them", "good contact", "close")
"""The levels of closeness from 0 on, in words."""
