"""The plan as an integer program: columns of possible asks, rows of what is allowed.

A column is an ask (a pair of introducer and target, in a week) that is the introducer's first,
second, … by worth. Rows: a target once; an introducer's first ask once, and so on; so many asks a
week; and of an introducer only so many in a span of weeks. Of these last there are very many, and
nearly none matters, so they are put in as they are broken.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Pairs(NamedTuple):
    """Who might be asked for whom, by the numbers of both, and what it is worth at once.

    The pairs of promises come first. `closed` is a row a target with the weeks in which they, and
    `shut` a row an introducer in which these, are not to be asked.
    """

    targets: Numbers
    introducers: Numbers
    values: Values
    closed: Flags
    shut: Flags
    promised: Numbers
    """The week of each promise."""


class Columns(NamedTuple):
    """Possible asks: the number of the pair, the week, and the how-many-th of the introducer."""

    pairs: Numbers
    weeks: Numbers
    turns: Numbers


class Span(NamedTuple):
    """Of one introducer at most so many asks in these weeks."""

    introducer: int
    weeks: frozenset[int]
    most: int


class Priced(NamedTuple):
    """Of each pair the column that adds most at some prices, and how much."""

    gains: Values
    weeks: Numbers
    turns: Numbers


class Solved(NamedTuple):
    """The relaxed program: its value, how much of each column, the price of each row, and what
    more of each column would add, at most nothing.
    """

    value: float
    shares: Values
    prices: Values
    gains: Values


class Program:
    """What does not change from one set of columns to the next."""

    def __init__(
        self,
        pairs: Pairs,
        turns: Numbers,
        week_most: Numbers,
        waiting: Values,
        another: float,
    ) -> None:
        self.pairs = pairs
        self.turns = turns
        self.spans: list[Span] = []
        self._waiting = waiting
        self._turns = max(int(turns.max(initial=1)), 1)
        self._turn_values = another ** np.arange(self._turns)
        self._firsts = np.cumsum(turns) - turns
        targets = np.bincount(pairs.targets[: len(pairs.promised)], minlength=len(pairs.closed))
        self._most = np.concatenate(
            (np.maximum(targets, 1), np.ones(int(turns.sum()), np.int64), week_most)
        )

    @property
    def weeks(self) -> int:
        return len(self._waiting)

    def every(self, pairs: Numbers) -> Columns:
        """All columns of some pairs; of a promise only those in its week."""
        grid = np.meshgrid(pairs, np.arange(self.weeks), np.arange(self._turns))
        return self._possible(Columns(*(axis.ravel() for axis in grid)))

    def count(self) -> int:
        """How many columns there are at most."""
        return len(self.pairs.values) * self.weeks * self._turns

    def slots(self) -> list[tuple[int, int]]:
        """Every week with every turn."""
        return [(week, turn) for week in range(self.weeks) for turn in range(self._turns)]

    def worth(self, columns: Columns) -> Values:
        """What each column adds to the plan."""
        values = self.pairs.values[columns.pairs]
        return values * self._waiting[columns.weeks] * self._turn_values[columns.turns]

    def relaxed(self, columns: Columns) -> Solved:
        """The program with shares of asks: no plan is worth more, as far as these columns go."""
        from scipy.optimize import linprog

        if not len(columns.pairs):
            none = np.zeros(0)
            return Solved(0.0, none, np.zeros(len(self._most) + len(self.spans)), none)
        rows, most = self._rows(columns)
        equal, ones = self._promises(columns)
        found = linprog(
            -self.worth(columns), A_ub=rows, b_ub=most, A_eq=equal, b_eq=ones, method="highs-ds"
        )
        if found.x is None:
            raise RuntimeError(found.message)
        return Solved(-found.fun, found.x, -found.ineqlin.marginals, -found.lower.marginals)

    def whole(self, columns: Columns, seconds: float) -> tuple[Columns, float] | None:
        """The best plan of these columns, and what none of them can exceed; None out of time."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        if not len(columns.pairs):
            return columns, 0.0
        rows, most = self._rows(columns)
        rules = [LinearConstraint(rows, -np.inf, most)]
        equal, ones = self._promises(columns)
        if equal is not None:
            rules.append(LinearConstraint(equal, ones, ones))
        found = milp(
            -self.worth(columns),
            constraints=rules,
            integrality=np.ones(len(columns.pairs)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 1e-9, "time_limit": seconds},
        )
        if found.x is None:
            return None
        taken = np.flatnonzero(found.x > 0.5)
        return Columns(*(axis[taken] for axis in columns)), -float(found.mip_dual_bound)

    def gains(self, prices: Values, week: int, turn: int) -> Values:
        """What a column of each pair would add beyond the prices of its rows."""
        pairs = self.pairs
        value = pairs.values * (self._waiting[week] * self._turn_values[turn])
        cost = self._introducer_prices(prices, week, turn)
        gain: Values = value - cost[pairs.introducers] - prices[pairs.targets]
        gain[pairs.closed[pairs.targets, week]] = -np.inf
        gain[((turn >= self.turns) | pairs.shut[:, week])[pairs.introducers]] = -np.inf
        gain[: len(pairs.promised)] = -np.inf
        return gain

    def bound(self, prices: Values, gains: Values) -> float:
        """What no plan exceeds, at any prices; `gains` is the most that each pair would add.

        All rows at their prices, and beyond these each target at most once (Lagrange).
        """
        targets = np.zeros(len(self.pairs.closed))
        np.maximum.at(targets, self.pairs.targets, gains)
        return float(prices @ self.rights() + targets.sum() + self._kept(prices))

    def _kept(self, prices: Values) -> float:
        """What the promises add beyond the prices of their rows: they have to be kept."""
        total, pairs = 0.0, self.pairs
        for pair, week in enumerate(pairs.promised.tolist()):
            introducer = pairs.introducers[pair]
            turns = range(int(self.turns[introducer]))
            costs = [self._introducer_prices(prices, week, turn)[introducer] for turn in turns]
            worths = pairs.values[pair] * self._waiting[week] * self._turn_values[: len(turns)]
            total += float((worths - costs).max()) - float(prices[pairs.targets[pair]])
        return total

    def used(self, priced: "Priced", pairs: Numbers) -> Values:
        """How much of each row the best columns of these pairs would take."""
        introducers, weeks = self.pairs.introducers[pairs], priced.weeks[pairs]
        taken = np.zeros(len(self._most) + len(self.spans))
        np.add.at(taken, self.pairs.targets[pairs], 1)
        slots = len(self.pairs.closed) + self._firsts[introducers] + priced.turns[pairs]
        np.add.at(taken, slots, 1)
        np.add.at(taken, len(self._most) - self.weeks + weeks, 1)
        return taken

    def rights(self) -> Values:
        """How much there is of each row."""
        return np.append(self._most, [span.most for span in self.spans]).astype(np.float64)

    def _introducer_prices(self, prices: Values, week: int, turn: int) -> Values:
        """What one more ask of each introducer costs."""
        targets, spans = len(self.pairs.closed), len(self._most)
        slots = np.minimum(self._firsts + turn, max(int(self.turns.sum()) - 1, 0)) + targets
        cost: Values = prices[slots] + prices[spans - self.weeks + week]
        for number, span in enumerate(self.spans):
            if week in span.weeks:
                cost[span.introducer] += prices[spans + number]
        return cost

    def _possible(self, columns: Columns) -> Columns:
        pairs = self.pairs
        introducers = pairs.introducers[columns.pairs]
        there = columns.turns < self.turns[introducers]
        promised = columns.pairs < len(pairs.promised)
        weeks = np.append(pairs.promised, -1)[np.where(promised, columns.pairs, -1)]
        closed = pairs.closed[pairs.targets[columns.pairs], columns.weeks]
        closed = closed | pairs.shut[introducers, columns.weeks]
        there &= np.where(promised, columns.weeks == weeks, ~closed)
        return Columns(*(axis[there] for axis in columns))

    def _rows(self, columns: Columns) -> tuple[Any, Values]:
        from scipy.sparse import csr_array

        targets, spans = len(self.pairs.closed), len(self._most)
        introducers = self.pairs.introducers[columns.pairs]
        at = np.arange(len(columns.pairs))
        rows = [
            self.pairs.targets[columns.pairs],
            targets + self._firsts[introducers] + columns.turns,
            spans - self.weeks + columns.weeks,
        ]
        places = [at, at, at]
        for number, span in enumerate(self.spans):
            inside = np.flatnonzero(
                (introducers == span.introducer) & np.isin(columns.weeks, list(span.weeks))
            )
            rows.append(np.full(len(inside), spans + number))
            places.append(inside)
        row, place = np.concatenate(rows), np.concatenate(places)
        most = self.rights()
        shape = (len(most), len(at))
        return csr_array((np.ones(len(row)), (row, place)), shape=shape), most

    def _promises(self, columns: Columns) -> tuple[Any, Values | None]:
        from scipy.sparse import csr_array

        count = len(self.pairs.promised)
        if not count:
            return None, None
        at = np.flatnonzero(columns.pairs < count)
        matrix = csr_array(
            (np.ones(len(at)), (columns.pairs[at], at)), shape=(count, len(columns.pairs))
        )
        return matrix, np.ones(count)
