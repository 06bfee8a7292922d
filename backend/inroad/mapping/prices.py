"""Prices of the rules at which hardly any ask is worth more than it costs, found quickly.

At any prices of the rules no plan is worth more than what the rules would cost and what each
target's best column adds beyond the prices of its rules (Lagrange). The prices at which this is
least are looked for on a smooth likeness of it, where each target takes a little of all columns
that are near its best, the less the nearer to the end (Nesterov 2005), by L-BFGS (Zhu 1997). The
number of steps is fixed, so that the same request comes to the same prices; the time only ends it
where a machine is far too slow.
"""

from collections.abc import Iterator
from time import monotonic
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from inroad.mapping.program import Columns, Flags, Numbers, Program, Values

_Floats = NDArray[np.float32]

_STAGES = (
    (0.12, 15, 0.35),
    (0.04, 30, 0.45),
    (0.015, 40, 0.5),
    (0.006, 50, 0.6),
    (0.002, 60, 0.7),
    (0.001, 60, 1.0),
)
"""How near to the best a column has to be to count, as a share of what targets are worth; steps;
and the share of the time left that these may take.
"""
_KEPT, _MANY = 8.0, 120_000
"""Columns that count less than e to the minus so many are left out of the next stage, down to so
many columns, fewer of which would save no time.
"""
_NEAR_END = 0.7
"""The share of a rule that may be left where it is near its end."""
_FAR = np.float32(-60)
"""What is further away counts for nothing; numbers that are smaller still are slow."""
_MEMORY = 12
"""Steps that L-BFGS remembers."""
_LITTLE = 1e-9
"""Worth that is as good as none."""


class Bounded(NamedTuple):
    """What no plan exceeds at some prices, and what the best column of each target adds."""

    bound: float
    bests: Values


class _Listed(NamedTuple):
    """Columns in the order of their targets: what each is worth, its cell and its target."""

    worths: _Floats
    cells: Numbers
    targets: Numbers


class Prices:
    """The search for prices over a program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        pairs = program.pairs
        self._order = np.argsort(pairs.targets, kind="stable")
        targets = pairs.targets[self._order]
        self._starts = np.flatnonzero(np.append(True, targets[1:] != targets[:-1])[: len(targets)])
        self._met = targets[self._starts]
        self._forced = np.zeros(len(pairs.closed), np.bool_)
        self._forced[pairs.targets[: len(pairs.promised)]] = True

    def bounded(self, prices: Values) -> Bounded:
        """What no plan exceeds at these prices."""
        bests = np.full(len(self._program.pairs.closed), -np.inf)
        for _, _, gains in self.gains(prices):
            most = np.maximum.reduceat(gains[self._order], self._starts)
            bests[self._met] = np.maximum(bests[self._met], most)
        bests[~self._forced] = np.maximum(bests[~self._forced], 0)
        return Bounded(float((prices * self._program.rights).sum() + bests.sum()), bests)

    def gains(self, prices: Values) -> Iterator[tuple[int, int, Values]]:
        """Of each week and turn what a column of each pair would add beyond its prices."""
        cost = self._program.costs(prices)
        for week in range(self._program.weeks):
            for turn in range(self._program.most_turns):
                yield week, turn, self._program.gains(cost, week, turn)

    def near(self, prices: Values, least: float) -> Columns:
        """The columns that add at most so much less than the best of their targets, or more."""
        bests = self.bounded(prices).bests[self._program.pairs.targets]
        found = [
            (at, np.full(len(at), week), np.full(len(at), turn))
            for week, turn, gains in self.gains(prices)
            if len(at := np.flatnonzero(gains >= bests + least))
        ]
        if not found:
            return Columns(*np.zeros((3, 0), np.int64))
        return Columns(*(np.concatenate(axes) for axes in zip(*found, strict=True)))

    def nearest(self, prices: Values, count: int) -> Columns:
        """So many columns that add least less than the best of their targets."""
        bests = self.bounded(prices).bests[self._program.pairs.targets]
        below = np.stack([gains - bests for _, _, gains in self.gains(prices)])
        near = -np.inf
        if below.size > count:
            near = np.partition(below, below.size - count, axis=None)[below.size - count]
        slots, pairs = np.nonzero((below >= near) & (below > -np.inf))
        return Columns(pairs, slots // self._program.most_turns, slots % self._program.most_turns)

    def adding(self, prices: Values, targets: Values, most: int) -> Columns:
        """Of each pair the column that adds most beyond these prices, where that is something.

        No more than so many, those that add most.
        """
        gains = np.full(len(self._program.pairs.values), _LITTLE)
        weeks, turns = np.zeros(len(gains), np.int64), np.zeros(len(gains), np.int64)
        for week, turn, of_these in self.gains(prices):
            added = of_these - targets[self._program.pairs.targets]
            better = added > gains
            gains[better], weeks[better], turns[better] = added[better], week, turn
        at = np.flatnonzero(gains > _LITTLE)
        at = at[np.argsort(-gains[at], kind="stable")][:most]
        return Columns(at, weeks[at], turns[at])

    def beyond(self, prices: Values, columns: Columns) -> Values:
        """What each of these columns adds beyond these prices."""
        cost = self._program.costs(prices).ravel()[self._program.cell(columns)]
        return self._program.worth(columns) - cost

    def search(self, until: float) -> Values:
        """Prices at which the bound is nearly as low as it can be; no longer than `until`."""
        from scipy.optimize import minimize

        end = until

        def late(_: Values) -> None:
            if monotonic() > end:
                raise StopIteration

        prices = best = np.zeros(len(self._program.rights))
        least, bests = self.bounded(prices)
        scale = float(np.abs(bests).mean()) or 1.0
        smooth = _Smooth(self._program, self._forced)
        for share, steps, of_time in _STAGES:
            now = monotonic()
            end = now + of_time * (until - now)
            if now > until or not len(smooth):
                break
            prices, at = prices.copy(), smooth.begin(prices, share * scale)
            if not len(at):
                break
            prices[at] = minimize(
                smooth,
                prices[at],
                jac=True,
                method="L-BFGS-B",
                bounds=[(0.0, None)] * len(at),
                options={"maxiter": steps, "maxcor": _MEMORY},
                callback=late,
            ).x
            bound = self.bounded(prices).bound
            if bound < least:
                best, least = prices, bound
        return best


class _Smooth:
    """The smooth likeness of the bound, with its slope. `width` is how smooth."""

    def __init__(self, program: Program, forced: Flags) -> None:
        self.width = 1e9
        self._every, self._all_rights = program.cells.T.tocsr(), program.rights
        self._forced = forced
        columns = program.every(np.argsort(program.pairs.targets, kind="stable"))
        self._listed = _Listed(
            program.worth(columns).astype(np.float32),
            program.cell(columns),
            program.pairs.targets[columns.pairs],
        )
        self._take(self._listed)

    def _take(self, listed: _Listed) -> None:
        self._worths, self._of, targets = listed
        self._starts = np.flatnonzero(np.append(True, targets[1:] != targets[:-1])[: len(targets)])
        self._counts = np.diff(np.append(self._starts, len(targets)))
        self._free: Flags = ~self._forced[targets[self._starts]]

    def __len__(self) -> int:
        return len(self._of)

    def begin(self, prices: Values, width: float) -> Numbers:
        """Begin a stage at these prices; the rules whose prices are looked for in it.

        Only such as have a price or are near their end: so few that a step is quick. Columns that
        count for next to nothing at these prices are left out.
        """
        self._take(self._listed)
        self._use(np.arange(len(prices)))
        below, _ = self._below(prices)
        least = -_KEPT * self.width
        if len(self) > _MANY:
            least = min(least, float(np.partition(below, len(self) - _MANY)[len(self) - _MANY]))
            kept = below >= least
            worths, cells, targets = self._listed
            self._take(_Listed(worths[kept], cells[kept], targets[kept]))
        left = self(prices)[1]
        self.width = width
        at = np.flatnonzero((prices > 0) | (left < _NEAR_END * self._all_rights))
        self._use(at)
        return at

    def _use(self, rules: Numbers) -> None:
        self._back = self._every[rules]
        self._cells, self._rights = self._back.T.tocsr(), self._all_rights[rules]

    def __call__(self, prices: Values) -> tuple[float, Values]:
        below, tops = self._below(prices)
        shares = np.exp(np.maximum(below / np.float32(self.width), _FAR))
        rest = np.where(self._free, np.exp(-np.maximum(tops, 0) / self.width), 0)
        sums = np.add.reduceat(shares, self._starts) + rest
        value = (prices * self._rights).sum() + (tops + self.width * np.log(sums)).sum()
        shares *= np.repeat((1 / sums).astype(np.float32), self._counts)
        used = np.bincount(self._of, weights=shares, minlength=self._cells.shape[0])
        return float(value), self._rights - self._back @ used

    def _below(self, prices: Values) -> tuple[_Floats, _Floats]:
        """How far each column is below the best of its target; what these best ones add."""
        cost = (self._cells @ prices).astype(np.float32)
        gains = self._worths - cost[self._of]
        tops = np.maximum.reduceat(gains, self._starts)
        tops = np.where(self._free, np.maximum(tops, 0), tops)
        return gains - np.repeat(tops, self._counts), tops
