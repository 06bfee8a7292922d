"""People and ties as columns of numbers: the form in which hundreds of thousands are handled.

A day is the number of days since 1970 began, 0 where there is none; ids are those of the store.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from inroad.domain.network import TIE_KINDS, OnMap, Tie

Ids = NDArray[np.int64]
Places = NDArray[np.int32]
Chances = NDArray[np.float32]
Days = NDArray[np.uint16]
Marks = NDArray[np.uint8]

KIND, SEEN, FORTH, BACK, ANSWERED, GONE = 7, 8, 16, 32, 64, 128
"""Bits of a mark: the kind by its place in TIE_KINDS; seen; one way, from the first of the two or
from the second; said by the user; forgotten."""
SAID = TIE_KINDS.index("said")
STRANGER = -1.0
"""Stands for the P(yes) of whom the user does not know."""
_DAY_ONE = date(1970, 1, 1).toordinal()
_LAST_DAY = 65_535


class People(NamedTuple):
    """Everybody on the map, in the order of their ids."""

    ids: Ids
    yes: Chances
    makers: NDArray[np.bool_]


class Ties(NamedTuple):
    """Ties in any order, each once."""

    one: Ids
    other: Ids
    marks: Marks
    strengths: Chances
    days: Days


def people_of(people: Iterable[OnMap]) -> People:
    """Structs as columns; of somebody who is there twice, the last counts."""
    every = sorted({person.id: person for person in people}.values(), key=lambda it: it.id)
    return People(
        ids=np.array([it.id for it in every], np.int64),
        yes=np.array([STRANGER if it.yes is None else it.yes for it in every], np.float32),
        makers=np.array([it.decision_maker for it in every], np.bool_),
    )


def ties_of(ties: Iterable[Tie]) -> Ties:
    """Structs as columns; equal ties once."""
    every = {same(tie): tie for tie in ties if tie.one != tie.other}.values()
    return Ties(
        one=np.array([tie.one for tie in every], np.int64),
        other=np.array([tie.other for tie in every], np.int64),
        marks=np.array([mark_of(tie) for tie in every], np.uint8),
        strengths=np.array([tie.strength for tie in every], np.float32),
        days=np.array([number_of(tie.on) for tie in every], np.uint16),
    )


def people_from(people: People) -> Iterator[OnMap]:
    """Columns as Structs."""
    columns = (column.tolist() for column in people)
    for person, yes, maker in zip(*columns, strict=True):
        yield OnMap(id=person, yes=None if yes < 0 else round(yes, 6), decision_maker=maker)


def ties_from(ties: Ties) -> Iterator[Tie]:
    """Columns as Structs; of a source only whether it is an answer."""
    columns = (column.tolist() for column in ties)
    for one, other, mark, strength, day in zip(*columns, strict=True):
        yield Tie(
            one=other if mark & BACK else one,
            other=one if mark & BACK else other,
            kind=TIE_KINDS[mark & KIND],
            strength=round(strength, 6),
            on=day_of(day),
            source="answer" if mark & ANSWERED else "page",
            one_way=bool(mark & (FORTH | BACK)),
            seen=bool(mark & SEEN),
        )


def people_in(rows: Iterable[tuple[int, float, bool]]) -> People:
    """Rows of a database as columns: id, P(yes) or STRANGER, decision-maker; by id."""
    form = [("id", np.int64), ("yes", np.float32), ("maker", np.bool_)]
    every = np.fromiter(rows, np.dtype(form))
    return People(*(np.ascontiguousarray(every[name]) for name, _ in form))


def ties_in(rows: Iterable[tuple[int, int, int, float, int]]) -> Ties:
    """Rows of a database as columns: both ids, mark, strength, day."""
    form = [
        ("one", np.int64),
        ("other", np.int64),
        ("mark", np.uint8),
        ("strength", np.float32),
        ("day", np.uint16),
    ]
    every = np.fromiter(rows, np.dtype(form))
    return Ties(*(np.ascontiguousarray(every[name]) for name, _ in form))


def same(tie: Tie) -> tuple[int, int, int, float, int]:
    """What two ties have in common that say the same, whichever end comes first."""
    low, high, mark = tie.one, tie.other, mark_of(tie)
    if low > high:
        low, high, mark = high, low, mark ^ (FORTH | BACK if tie.one_way else 0)
    return low, high, mark, shortened(tie.strength), number_of(tie.on)


def shortened(strength: float | np.float32) -> float:
    """A strength as exactly as it is kept."""
    return round(float(np.float32(strength)), 6)


def mark_of(tie: Tie) -> int:
    """Kind and flags of a tie as one number, as from `one` to `other`."""
    flags = (SEEN if tie.seen else 0) | (FORTH if tie.one_way else 0)
    return TIE_KINDS.index(tie.kind) | flags | (ANSWERED if tie.source == "answer" else 0)


def turned(marks: Marks) -> Marks:
    """The same ties as seen from their other end."""
    kept = marks & ~np.uint8(FORTH | BACK)
    return kept | ((marks & FORTH) << 1).astype(np.uint8) | ((marks & BACK) >> 1).astype(np.uint8)


def number_of(day: date | None) -> int:
    """A day as its number; days before 1970 are those of its first."""
    return 0 if day is None else min(max(day.toordinal() - _DAY_ONE, 1), _LAST_DAY)


def day_of(number: int) -> date | None:
    """The day that a number stands for."""
    return date.fromordinal(_DAY_ONE + number) if number else None
