"""The plan as an integer program: columns of possible asks, rows of what is allowed.

A column is an ask (a pair of introducer and target, in a week) that is the introducer's first,
second, … by worth. Rows: a target once; an introducer's first ask once, and so on; so many asks a
week; and of an introducer only so many in a span of weeks. All rows but those of the targets
depend on the introducer, the week and the turn alone, which make a cell.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]

_MANY = 4_000
"""Columns from which the interior point is quicker than the simplex."""
_PART = 1e-6
_EXACT = 1e-9
"""How near to its limits HiGHS has to come."""
_LARGE = 1e4
"""What the best ask is worth to HiGHS, so that what is nearly worth the same differs for it."""


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


class Spans(NamedTuple):
    """Of an introducer at most so many asks in some weeks: a row, with a flag a week, each."""

    introducers: Numbers
    weeks: Flags
    most: Numbers


class Solved(NamedTuple):
    """The relaxed program: its value, how much of each column, the price of each rule and of each
    target.
    """

    value: float
    shares: Values
    prices: Values
    targets: Values

    def for_rules(self, count: int) -> "Solved":
        """The same where there are so many rules; the later ones cost nothing."""
        return self._replace(prices=np.append(self.prices, np.zeros(count - len(self.prices))))

    @property
    def is_whole(self) -> bool:
        """Whether nothing is asked in parts."""
        return bool((np.minimum(self.shares, 1 - self.shares) < _PART).all())


class Program:
    """What does not change from one set of columns to the next.

    A rule is a row that is no target; `rights` is how much there is of each.
    """

    def __init__(
        self,
        pairs: Pairs,
        turns: Numbers,
        week_most: Numbers,
        waiting: Values,
        another: float,
        spans: Spans,
    ) -> None:
        self.pairs, self.turns, self.waiting, self._week_most = pairs, turns, waiting, week_most
        self.weeks, self.most_turns = len(waiting), max(int(turns.max(initial=1)), 1)
        self.turn_values = another ** np.arange(self.most_turns)
        self._spans = spans
        self._draw()

    def also(self, spans: Spans) -> None:
        """Forbid some more."""
        self._spans = together(self._spans, spans)
        self._draw()

    def _draw(self) -> None:
        from scipy.sparse import csr_array

        spans, turns, there = self._spans, self.turns, int(self.turns.sum())
        shape = (len(turns), self.weeks, self.most_turns)
        every = np.arange(np.prod(shape)).reshape(shape)
        first = (np.cumsum(turns) - turns)[:, None, None] + np.arange(self.most_turns)
        week = np.broadcast_to(there + np.arange(self.weeks)[:, None], shape)
        is_turn = np.broadcast_to((np.arange(self.most_turns) < turns[:, None])[:, None], shape)
        number, at = np.nonzero(spans.weeks)
        of_span = every[spans.introducers[number], at].ravel()
        rules = [
            np.broadcast_to(first, shape)[is_turn],
            week.ravel(),
            np.repeat(there + self.weeks + number, self.most_turns),
        ]
        places = np.concatenate((every[is_turn], every.ravel(), of_span))
        rule = np.concatenate(rules)
        self.rights = np.concatenate((np.ones(there), self._week_most, spans.most)).astype(float)
        self.cells = csr_array(
            (np.ones(len(rule)), (places, rule)), shape=(every.size, len(self.rights))
        )
        self.free: Flags = is_turn & ~self.pairs.shut[:, :, None]

    def cell(self, columns: Columns) -> Numbers:
        """The cell of each column."""
        introducers = self.pairs.introducers[columns.pairs]
        cells: Numbers = (introducers * self.weeks + columns.weeks) * self.most_turns
        return cells + columns.turns

    def every(self, pairs: Numbers) -> Columns:
        """All columns of some pairs; of a promise only those in its week."""
        introducers, count = self.pairs.introducers[pairs], len(self.pairs.promised)
        there = self.free[introducers] & ~self.pairs.closed[self.pairs.targets[pairs]][:, :, None]
        kept = np.flatnonzero(pairs < count)
        in_week = np.arange(self.weeks) == self.pairs.promised[pairs[kept]][:, None]
        in_turn = np.arange(self.most_turns) < self.turns[introducers[kept]][:, None]
        there[kept] = in_week[:, :, None] & in_turn[:, None]
        at, weeks, turns = np.nonzero(there)
        return Columns(pairs[at], weeks, turns)

    def count(self) -> int:
        """How many columns there are at most."""
        return len(self.pairs.values) * self.weeks * self.most_turns

    def worth(self, columns: Columns) -> Values:
        """What each column adds to the plan."""
        values = self.pairs.values[columns.pairs]
        return values * self.waiting[columns.weeks] * self.turn_values[columns.turns]

    def relaxed(self, columns: Columns, seconds: float) -> Solved | None:
        """The program with shares of asks: no plan is worth more, as far as these columns go.

        None out of time.
        """
        from scipy.optimize import linprog

        if not len(columns.pairs):
            nothing = np.zeros(0)
            targets = np.zeros(len(self.pairs.closed))
            return Solved(0.0, nothing, np.zeros(len(self.rights)), targets)
        rows, most = self._rows(columns)
        equal, ones = self._promises(columns)
        worth = self.worth(columns)
        scale = _LARGE / (worth.max() or 1.0)
        found = linprog(
            -worth * scale,
            A_ub=rows,
            b_ub=most,
            A_eq=equal,
            b_eq=ones,
            method="highs-ipm" if len(columns.pairs) > _MANY else "highs-ds",
            options={
                "time_limit": max(seconds, 0.01),
                "primal_feasibility_tolerance": _EXACT,
                "dual_feasibility_tolerance": _EXACT,
                "ipm_optimality_tolerance": _EXACT,
            },
        )
        if found.status != 0:
            return None
        prices = np.maximum(-found.ineqlin.marginals, 0) / scale
        count = len(self.pairs.closed)
        return Solved(float(worth @ found.x), found.x, prices[count:], prices[:count])

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
        worth = self.worth(columns)
        scale = _LARGE / (worth.max() or 1.0)
        found = milp(
            -worth * scale,
            constraints=rules,
            integrality=np.ones(len(columns.pairs)),
            bounds=Bounds(0, 1),
            options={"mip_rel_gap": 0, "time_limit": max(seconds, 0.01)},
        )
        if found.x is None:
            return None
        bound = -float(found.mip_dual_bound) / float(scale)
        return some(columns, np.flatnonzero(found.x > 0.5)), bound

    def costs(self, prices: Values) -> Values:
        """What the rules of each cell cost: by introducer, week and turn."""
        cost: Values = (self.cells @ prices).reshape(self.free.shape)
        return cost

    def gains(self, costs: Values, week: int, turn: int) -> Values:
        """What a column of each pair would add beyond these costs; nothing is added to a promise
        but in its week.
        """
        pairs, introducers = self.pairs, self.pairs.introducers
        value = pairs.values * (self.waiting[week] * self.turn_values[turn])
        gain: Values = value - costs[introducers, week, turn]
        free = self.free[introducers, week, turn] & ~pairs.closed[pairs.targets, week]
        count = len(pairs.promised)
        free[:count] = (pairs.promised == week) & (turn < self.turns[introducers[:count]])
        return np.where(free, gain, -np.inf)

    def _rows(self, columns: Columns) -> tuple[Any, Values]:
        """The rows of the targets, and then those of the rules."""
        from scipy.sparse import csr_array, hstack

        at, count = np.arange(len(columns.pairs)), len(self.pairs.closed)
        targets = self.pairs.targets[columns.pairs]
        once = csr_array((np.ones(len(at)), (at, targets)), shape=(len(at), count))
        rows = hstack([once, self.cells[self.cell(columns)]], format="csr").T
        return rows, np.append(np.ones(count), self.rights)

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


def together(one: Spans, other: Spans) -> Spans:
    """All of both."""
    return Spans(
        np.concatenate((one.introducers, other.introducers)),
        np.concatenate((one.weeks, other.weeks)),
        np.concatenate((one.most, other.most)),
    )


def some(columns: Columns, at: Numbers) -> Columns:
    """Those of the columns that are in these places."""
    return Columns(*(axis[at] for axis in columns))


def both(one: Columns, other: Columns) -> Columns:
    """The columns of both, each once."""
    every = np.unique(np.concatenate((np.stack(one), np.stack(other)), axis=1), axis=1)
    pairs, weeks, turns = every
    return Columns(pairs, weeks, turns)
