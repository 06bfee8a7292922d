"""Ties in rows, one row a person: each tie stands in the rows of both."""

from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from inroad.domain.network import TIE_KINDS, Tie
from inroad.mapping.columns import (
    ANSWERED,
    BACK,
    FORTH,
    KIND,
    SEEN,
    Chances,
    Days,
    Marks,
    Places,
    Ties,
    day_of,
    number_of,
    shortened,
    turned,
)


class Rows(NamedTuple):
    """Row `i` is what lies between `starts[i]` and `starts[i + 1]`, sorted by whom it is with."""

    starts: NDArray[np.int64]
    others: Places
    marks: Marks
    strengths: Chances
    days: Days

    def part(self, first: int, last: int) -> "Rows":
        """The rows from `first` to before `last`."""
        span = slice(int(self.starts[first]), int(self.starts[last]))
        return Rows(
            starts=self.starts[first : last + 1] - self.starts[first],
            others=self.others[span],
            marks=self.marks[span],
            strengths=self.strengths[span],
            days=self.days[span],
        )


def rows_of(ties: Ties, ones: Places, others: Places, people: int) -> Rows:
    """Ties put in rows; `ones` and `others` are the places of their people."""
    row, column = np.concatenate((ones, others)), np.concatenate((others, ones))
    key = row.astype(np.int64)
    key *= people
    key += column
    order = np.argsort(key, kind="stable")
    del key
    counts = np.bincount(row, minlength=people)
    return Rows(
        starts=np.concatenate((np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64))),
        others=column[order],
        marks=np.concatenate((ties.marks, turned(ties.marks)))[order],
        strengths=np.concatenate((ties.strengths, ties.strengths))[order],
        days=np.concatenate((ties.days, ties.days))[order],
    )


def plain(tie: Tie, person: int) -> Tie:
    """A tie of `person` as a row keeps it: their end first where it has no direction."""
    turn = tie.one != person and not tie.one_way
    return replace(
        tie,
        one=tie.other if turn else tie.one,
        other=tie.one if turn else tie.other,
        strength=shortened(tie.strength),
        on=day_of(number_of(tie.on)),
        source="answer" if tie.source == "answer" else "page",
    )


def tie_at(rows: Rows, row: int, at: int) -> Tie:
    """One tie of a row as a Struct, between places; of its source only whether it is an answer."""
    mark, other = int(rows.marks[at]), int(rows.others[at])
    one, two = (other, row) if mark & BACK else (row, other)
    return Tie(
        one=one,
        other=two,
        kind=TIE_KINDS[mark & KIND],
        strength=shortened(rows.strengths[at]),
        on=day_of(int(rows.days[at])),
        source="answer" if mark & ANSWERED else "page",
        one_way=bool(mark & (FORTH | BACK)),
        seen=bool(mark & SEEN),
    )
