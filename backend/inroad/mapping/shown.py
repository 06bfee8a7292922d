"""What pages showed, as columns: millions of mutuals on pages become ties, each pair once."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from inroad.domain.network import TIE_KINDS
from inroad.mapping.columns import FORTH, SEEN, Chances, Days, Ids, Ties, number_of

_CONNECTED = TIE_KINDS.index("connected") | SEEN
_FOLLOWED = TIE_KINDS.index("followed") | SEEN | FORTH
_DAYS = 1 << 16


class Shown(NamedTuple):
    """A mutual on the page of a prospect: each pair once for each relation, with the newest day.

    By prospect and mutual; `follows` where the mutual was only said to follow.
    """

    prospects: Ids
    mutuals: Ids
    follows: NDArray[np.bool_]
    days: Days

    def connect(self, one: Ids, other: Ids) -> NDArray[np.bool_]:
        """Whether a page showed each of these pairs connected, whoever was the prospect."""
        kept = ~self.follows
        most = max(int(column.max(initial=0)) for column in (*self[:2], one, other)) + 1
        keys = self.prospects[kept] * most + self.mutuals[kept]
        return _within(one * most + other, keys) | _within(other * most + one, keys)

    def sharing(self, people: Ids, codes: Ids) -> tuple[Ids, Ids]:
        """The pairs of whom both have one code; `codes` are those of `people`, many or none."""
        if not len(people):
            return people, people
        most = int(codes.max()) + 1
        keys = np.unique(people * most + codes)
        holders = keys // most
        starts = np.flatnonzero(np.diff(self.prospects, prepend=-1))
        lengths = np.diff(starts, append=len(self.prospects))
        ends = [
            np.searchsorted(holders, self.prospects[starts], side) for side in ("left", "right")
        ]
        first = np.repeat(ends[0], lengths)
        counts = np.repeat(ends[1] - ends[0], lengths)
        rows = np.repeat(np.arange(len(counts)), counts)
        at = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts - first, counts)
        both = rows[_within(self.mutuals[rows] * most + keys[at] % most, keys)]
        return self.prospects[both], self.mutuals[both]


def numbers(text: str | None) -> Ids:
    """A column of whole numbers with commas between them."""
    return np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)


def shown_of(columns: Iterable[str | None]) -> Shown:
    """Columns of a database: of readings their ids, prospects, whether they tell of followers,
    and minutes; of mutuals the ids of their readings and their own.
    """
    readings, prospects, follows, minutes, of, mutuals = map(numbers, columns)
    order = np.argsort(readings, kind="stable")
    at = order[np.searchsorted(readings, of, sorter=order)]
    return _newest(prospects[at], mutuals, follows[at], _days(minutes)[at])


def ties_shown(shown: Shown) -> Ties:
    """What was shown, as ties from the mutual to the prospect."""
    return Ties(
        one=shown.mutuals,
        other=shown.prospects,
        marks=np.where(shown.follows, _FOLLOWED, _CONNECTED).astype(np.uint8),
        strengths=np.zeros(len(shown.mutuals), np.float32),
        days=shown.days,
    )


def joined(parts: Iterable[Ties]) -> Ties:
    """Ties of several kinds as one."""
    return Ties(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def guessed(one: Ids, other: Ids, strength: float) -> Ties:
    """Ties of people who are at one company, and of whom nothing more is known."""
    mark, strengths = TIE_KINDS.index("worked_together"), np.full(len(one), strength, np.float32)
    days, marks = np.zeros(len(one), np.uint16), np.full(len(one), mark, np.uint8)
    return Ties(one, other, marks, strengths, days)


def chances_of(ids: Ids, known: dict[int, float], none: float) -> Chances:
    """A number for each of `ids`, which are in order; `none` for those who have none."""
    found: Chances = np.full(len(ids), none, np.float32)
    some = np.array(sorted(known), np.int64)
    places = np.searchsorted(ids, some)
    there = places < len(ids)
    there[there] = ids[places[there]] == some[there]
    found[places[there]] = np.array([known[one] for one in some[there].tolist()], np.float32)
    return found


def among(pairs: Ids, others: Ids) -> NDArray[np.bool_]:
    """Which rows of `pairs` are rows of `others` too, which are in order."""
    most = max(int(rows.max(initial=0)) for rows in (pairs, others)) + 1
    return _within(pairs[:, 0] * most + pairs[:, 1], others[:, 0] * most + others[:, 1])


def _newest(prospects: Ids, mutuals: Ids, follows: Ids, days: NDArray[np.int64]) -> Shown:
    """Each pair once for each relation; nobody is their own mutual."""
    kept = np.flatnonzero(prospects != mutuals)
    most = int(max(mutuals.max(initial=0), prospects.max(initial=0))) + 1
    if most > 1 << 22:  # too large for one number: ids are put in their place first
        return _newest_of_many(prospects[kept], mutuals[kept], follows[kept], days[kept])
    keys = ((prospects[kept] * most + mutuals[kept]) * 2 + follows[kept]) * _DAYS + days[kept]
    keys.sort()
    last = np.append(keys[1:] // _DAYS != keys[:-1] // _DAYS, True)[: len(keys)]
    keys = keys[last]
    pairs = keys // _DAYS // 2
    return Shown(
        pairs // most, pairs % most, (keys // _DAYS) % 2 == 1, (keys % _DAYS).astype(np.uint16)
    )


def _newest_of_many(prospects: Ids, mutuals: Ids, follows: Ids, days: NDArray[np.int64]) -> Shown:
    order = np.lexsort((days, follows, mutuals, prospects))
    rows = [column[order] for column in (prospects, mutuals, follows)]
    differs = np.any([row[1:] != row[:-1] for row in rows], axis=0)
    last = np.append(differs, True)[: len(order)]
    return Shown(
        rows[0][last], rows[1][last], rows[2][last] == 1, days[order][last].astype(np.uint16)
    )


def _days(minutes: Ids) -> NDArray[np.int64]:
    """The day here of each minute; every zone is some quarters of an hour from UTC."""
    quarters, places = np.unique(minutes // 100 * 4 + minutes % 100 // 15, return_inverse=True)
    days = [number_of(_day_here(quarter)) for quarter in quarters.tolist()]
    return np.array(days, np.int64)[places]


def _day_here(quarter: int) -> date:
    hour, part = divmod(quarter, 4)
    text = f"{hour:010d}{part * 15:02d}"
    return datetime.strptime(text, "%Y%m%d%H%M").replace(tzinfo=UTC).astimezone().date()


def _within(keys: Ids, there: Ids) -> NDArray[np.bool_]:
    """Which of `keys` are among those of `there`, which are in order."""
    if not len(there):
        return np.zeros(len(keys), np.bool_)
    at = np.minimum(np.searchsorted(there, keys), len(there) - 1)
    found: NDArray[np.bool_] = there[at] == keys
    return found
