"""The best plan, found by HiGHS: exact for what a person plans, with a bound beyond that.

The relaxed program is solved over few columns; its prices tell which others could add anything,
and these are taken in until there is none (Dantzig and Wolfe 1960). Its value is then a bound on
all plans. The plan itself is the best whole choice among the columns that could be part of one.
"""

from time import monotonic

import numpy as np

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.plan import Ask, Plan, Request, told
from inroad.mapping.greedy import greedy
from inroad.mapping.program import Columns, Numbers, Priced, Program, Values
from inroad.mapping.rules import Budgets
from inroad.mapping.wanting import Wanted, wanted

SECONDS = 3.5
"""How long a plan may be worked on before the best so far is given, with the bound."""
ALL_AT_ONCE = 20_000
"""Columns up to which all are taken at once."""
_MORE = 6_000
"""Columns that are taken in at once."""
_STEPS, _PATIENCE = 40, 3
"""Steps towards the first prices, and how many in a row may lead nowhere."""
_NOTHING = 1e-7
_LOOKED_AT = 200_000
"""Asks that are looked at for a plan made without looking ahead."""
_FOR_PRICES = 0.4
"""The share of the time that may go into the first prices."""
_LAST = 1.0
"""Seconds kept for the choice of whole asks."""
_KEPT = 0.7
"""The share of the best prices so far in those that are tried."""
_NEAR = 2e-3
"""A share of the bound: columns that are nearer to being of use are looked at first."""
_ENOUGH = 5e-4
"""A share of the bound that is not worth another round."""


def best_plan(
    request: Request,
    constants: Constants = DEFAULT,
    seconds: float = SECONDS,
    all_at_once: int = ALL_AT_ONCE,
) -> Plan:
    """The plan of the greatest expected worth, and what no plan can exceed."""
    what = wanted(request, constants)
    if not len(what.pairs.values):
        return told(request, [], 0.0, constants)
    search = _Search(what, request, constants, monotonic() + seconds, all_at_once)
    made, bound = search.run()
    asks = [
        Ask(int(week), what.introducers[introducer], what.targets[target])
        for introducer, target, week in search.of(made)
    ]
    return told(request, asks, bound, constants)


class _Search:
    """One search, until the time `until`."""

    def __init__(
        self,
        what: Wanted,
        request: Request,
        constants: Constants,
        until: float,
        all_at_once: int,
    ) -> None:
        self._until = until
        self._all_at_once = all_at_once
        self._pairs = pairs = what.pairs
        self._budgets: Budgets = what.budgets
        promised = np.bincount(pairs.promised, minlength=request.weeks)
        self._week_most = np.maximum(promised, request.asks_a_week)
        self._program = Program(
            pairs,
            self._budgets.turns,
            self._week_most,
            what.waiting,
            constants.another_ask,
        )

    def of(self, columns: Columns) -> list[tuple[int, int, int]]:
        """The introducer, the target and the week of each column, by number."""
        introducers = self._pairs.introducers[columns.pairs].tolist()
        targets = self._pairs.targets[columns.pairs].tolist()
        return list(zip(introducers, targets, columns.weeks.tolist(), strict=True))

    def run(self) -> tuple[Columns, float]:
        """The asks, and the bound.

        A plan that is better than one so far has no column whose gain, at prices that give the
        bound, is further below 0 than what is missing to the bound: only those are looked at.
        """
        columns, prices, bound = self._relaxed()
        made, within = self._greedy(), _NEAR * bound
        for _ in range(2):
            near = self._near(prices, -within)
            few = len(near.pairs) <= max(self._all_at_once, len(columns.pairs))
            better, most = self._whole(_both(near if few else columns, made), bound)
            made = max(made, better, key=self._worth)
            missing = bound - self._worth(made)
            if few and missing <= within:
                return made, max(most, self._worth(made))
            within = missing
            if monotonic() > self._until:
                break
        return made, bound

    def _relaxed(self) -> tuple[Columns, Values, float]:
        """Columns of which hardly any other is missing, and the bound with its prices.

        Prices leap from one round to the next; between the best so far and the newest they lead
        to better columns and to a lower bound (Wentges 1997).
        """
        columns, best, bound = self._first()
        while True:
            began = monotonic()
            solved = self._program.relaxed(columns)
            late = 2 * monotonic() - began > self._until - _LAST
            spans = list(self._budgets.exceeded(self._by_week(columns, solved.shares)))
            best = np.append(best, np.zeros(len(solved.prices) - len(best)))
            if spans and not late:
                self._program.spans += spans
                continue
            between = _KEPT * best + (1 - _KEPT) * solved.prices
            for prices in (solved.prices, between):
                most, more = self._missing(prices)
                columns = _both(columns, more)
                if most < bound:
                    bound, best = most, prices
            if late or bound - solved.value <= _ENOUGH * bound:
                return columns, best, bound

    def _whole(self, columns: Columns, bound: float) -> tuple[Columns, float]:
        """The best plan of these columns that keeps to every budget, and what none exceeds."""
        while True:
            left = max(_LAST, self._until - monotonic())
            found = self._program.whole(columns, left)
            if found is None:
                return self._greedy(), bound
            made, most = found
            spans = list(self._budgets.exceeded(self._by_week(made, np.ones(len(made.pairs)))))
            if not spans:
                introducers = self._pairs.introducers[made.pairs].tolist()
                spans = list(self._budgets.broken(introducers, made.weeks.tolist()))
            if not spans:
                return made, min(most, bound)
            if monotonic() > self._until:
                return self._greedy(made), min(most, bound)
            self._program.spans += spans

    def _worth(self, columns: Columns) -> float:
        return float(self._program.worth(columns).sum())

    def _greedy(self, before: Columns | None = None) -> Columns:
        """The plan made without looking ahead: of these columns first, and then of all."""
        each = len(self._pairs.closed[0])
        order = np.argsort(-self._pairs.values, kind="stable")[: _LOOKED_AT // each]
        every = self._program.every(order[order >= len(self._pairs.promised)])
        columns = self._sorted(_some(every, np.flatnonzero(every.turns == 0)))
        if before is not None:
            first = self._sorted(before)
            columns = Columns(*map(np.concatenate, zip(first, columns, strict=True)))
        return greedy(self._pairs, columns, self._week_most, self._budgets)

    def _sorted(self, columns: Columns) -> Columns:
        return _some(columns, np.argsort(-self._program.worth(columns), kind="stable"))

    def _first(self) -> tuple[Columns, Values, float]:
        """Columns to begin with, and prices that are near those of the end (a subgradient).

        Each target takes its best column at the prices of the moment; a row of which more is
        taken than there is grows dearer, and one with something left cheaper.
        """
        prices = best = np.zeros(len(self._program.rights()))
        bound, reach, failed = np.inf, 0.5, 0
        if self._program.count() <= self._all_at_once:
            return self._program.every(np.arange(len(self._pairs.values))), best, bound
        until = monotonic() + (self._until - monotonic()) * _FOR_PRICES
        for _ in range(_STEPS):
            found = self._priced(prices)
            most = self._program.bound(prices, np.maximum(found.gains, 0))
            failed = 0 if most < bound else failed + 1
            if most < bound:
                best, bound = prices, most
            if failed == _PATIENCE:
                reach, failed, found = reach / 2, 0, self._priced(best)
                prices, most = best, bound
            left = self._program.rights() - self._program.used(found, self._firsts(found))
            left[(prices <= 0) & (left > 0)] = 0
            if not left.any() or monotonic() > until:
                break
            prices = np.maximum(0, prices - left * (reach * most / (left @ left)))
        return self._promising(best), best, bound

    def _firsts(self, found: Priced) -> Numbers:
        """The pair of each target that would add most, where one would add anything."""
        order = np.lexsort((-found.gains, self._pairs.targets))
        targets = self._pairs.targets[order]
        first: Numbers = order[np.append(True, targets[1:] != targets[:-1])]
        return np.extract(found.gains[first] > 0, first)

    def _promising(self, prices: Values) -> Columns:
        """Of each target the columns that come nearest to its best at these prices."""
        most = np.zeros(len(self._pairs.closed))
        np.maximum.at(most, self._pairs.targets, self._priced(prices).gains)
        near = -np.inf
        below = [
            self._program.gains(prices, week, turn) - most[self._pairs.targets]
            for week, turn in self._program.slots()
        ]
        every = np.stack(below)
        if every.size > _MORE:
            near = np.partition(every, every.size - _MORE, axis=None)[every.size - _MORE]
        slots, pairs = np.nonzero((every >= near) & (every > -np.inf))
        weeks, turns = np.array(self._program.slots(), np.int64).T
        promised = self._program.every(np.arange(len(self._pairs.promised)))
        return _both(promised, Columns(pairs, weeks[slots], turns[slots]))

    def _priced(self, prices: Values) -> Priced:
        """Of each pair the column that adds most at these prices."""
        best = np.full(len(self._pairs.values), -np.inf)
        weeks, turns = np.zeros(len(best), np.int64), np.zeros(len(best), np.int64)
        for week, turn in self._program.slots():
            gains = self._program.gains(prices, week, turn)
            better = gains > best
            best[better], weeks[better], turns[better] = gains[better], week, turn
        return Priced(best, weeks, turns)

    def _missing(self, prices: Values) -> tuple[float, Columns]:
        """What no plan exceeds at these prices, and the columns that could add most."""
        gains, weeks, turns = self._priced(prices)
        at = np.flatnonzero(gains > _NOTHING * float(self._pairs.values.max()))
        at = at[np.argsort(-gains[at], kind="stable")][:_MORE]
        bound = self._program.bound(prices, np.maximum(gains, 0))
        return bound, Columns(at, weeks[at], turns[at])

    def _near(self, prices: Values, least: float) -> Columns:
        """All columns that could be part of a plan that is better than one so far below."""
        prices = np.append(prices, np.zeros(len(self._program.rights()) - len(prices)))
        found = [self._program.every(np.arange(len(self._pairs.promised)))]
        for week, turn in self._program.slots():
            at = np.flatnonzero(self._program.gains(prices, week, turn) >= least)
            found.append(Columns(at, np.full(len(at), week), np.full(len(at), turn)))
        return Columns(*(np.concatenate(axes) for axes in zip(*found, strict=True)))

    def _by_week(self, columns: Columns, shares: Values) -> Values:
        asks = np.zeros(self._pairs.shut.shape)
        np.add.at(asks, (self._pairs.introducers[columns.pairs], columns.weeks), shares)
        return asks


def _some(columns: Columns, at: Numbers) -> Columns:
    return Columns(columns.pairs[at], columns.weeks[at], columns.turns[at])


def _both(one: Columns, other: Columns) -> Columns:
    """The columns of both, each once."""
    every = np.unique(np.concatenate((np.stack(one), np.stack(other)), axis=1), axis=1)
    pairs, weeks, turns = every
    return Columns(pairs, weeks, turns)
