"""A note as it is sent and kept: what the user wrote about a person, and the fields beside it."""

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta, Struct

from inroad.domain.notes.signals import AnySignal

LONGEST_NOTE = 20_000
"""Characters; about ten printed pages on one person."""

Level = Annotated[int, Meta(ge=0, le=4)]
"""Closeness: 0 never met, 1 barely, 2 know, 3 good, 4 close."""


class NoteDraft(Struct, kw_only=True, frozen=True):
    """A note as the panel sends it. Every field may be left out.

    `prospect_id` is the person on whose page it was written: a first name in the text that is
    theirs means them. `rejected` names the signals that the user removed.
    """

    text: str = ""
    closeness: Level | None = None
    relation: Annotated[str, Meta(max_length=500)] = ""
    last_contact: date | None = None
    prospect_id: int | None = None
    rejected: Annotated[list[Annotated[str, Meta(max_length=1_000)]], Meta(max_length=200)] = []


class Note(Struct, kw_only=True, frozen=True):
    """One version of a note, with the signals that count (the rejected are left out)."""

    text: str
    closeness: int | None
    relation: str
    last_contact: date | None
    rejected: list[str]
    signals: list[AnySignal]
    written_at: datetime
