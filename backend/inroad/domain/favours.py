"""Favours: what people do for each other, one line of the ledger each."""

from datetime import date
from typing import Literal

from msgspec import Struct

FavourKind = Literal["introduction", "help", "referral", "hire", "feedback", "other"]


class KeptFavour(Struct, frozen=True, kw_only=True):
    """Something given to (`given`) or received from a person; `what` in the user's own words.

    `need` is the key of the signal in their note that it answered.
    """

    id: int
    person_id: int
    on: date
    given: bool
    kind: FavourKind
    what: str
    need: str | None = None
