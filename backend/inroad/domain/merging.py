"""Readings of one prospect add up: the mutuals of every page, the newest total."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from inroad.domain.people import first_name_key, name_key
from inroad.domain.reading import NameQuality


class ShownMutual(Struct, frozen=True, kw_only=True):
    """A mutual that a reading named; `person_id` is None where the page gave only a name."""

    person_id: int | None
    name: str
    name_quality: NameQuality


class KeptReading(Struct, frozen=True, kw_only=True):
    """What is kept of one reading of a prospect."""

    digest: str
    total: int | None
    complete: bool | None
    mutuals: tuple[ShownMutual, ...]


class Merged(Struct, frozen=True, kw_only=True):
    """All readings of one prospect together."""

    mutuals: tuple[ShownMutual, ...] = ()
    total: int | None = None
    complete: bool | None = None


def merged(readings: Sequence[KeptReading]) -> Merged:
    """What `readings` of one prospect, oldest first, say together.

    Mutuals are one when they are the same person, never by name alone. Only a name without an
    address gives way to a person who bears it: on a profile page "Witold", in the list
    "Witold Brzezina". The newest total counts, for totals drift.
    """
    mutuals = _without_stand_ins(_union(m for reading in readings for m in reading.mutuals))
    totals = [reading.total for reading in readings if reading.total is not None]
    total = totals[-1] if totals else None
    return Merged(
        mutuals=tuple(mutuals), total=total, complete=_complete(readings, total, len(mutuals))
    )


def _union(shown: Iterable[ShownMutual]) -> list[ShownMutual]:
    """Each once, in the order of the first look, as the last look had them."""
    union: dict[object, ShownMutual] = {}
    for mutual in shown:
        union[mutual.person_id or (mutual.name, mutual.name_quality)] = mutual
    return list(union.values())


def _without_stand_ins(mutuals: list[ShownMutual]) -> list[ShownMutual]:
    if all(mutual.person_id for mutual in mutuals):
        return mutuals
    found = [mutual.name for mutual in mutuals if mutual.person_id]
    full, first = set(map(name_key, found)), set(map(first_name_key, found))
    return [
        mutual
        for mutual in mutuals
        if mutual.person_id
        or name_key(mutual.name) not in (first if mutual.name_quality == "first_only" else full)
    ]


def _complete(readings: Sequence[KeptReading], total: int | None, named: int) -> bool | None:
    if total is not None:
        return named >= total
    if any(reading.complete for reading in readings):
        return True
    return False if any(reading.complete is False for reading in readings) else None
