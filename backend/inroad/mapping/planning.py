"""The best plan, found by HiGHS: exact for what a person plans, with a bound beyond that.

Prices of what is scarce are found first; at these, few of all possible asks are near to being of
use. The relaxed program is solved over those; its own prices tell which others could add anything,
and these are taken in until there is none (Dantzig and Wolfe 1960). Its value is then a bound on
all plans, and nearly always it asks for nothing in parts, so that it is the plan. Where it does,
the plan is the best whole choice among the asks that could be part of one.

The same request has the same plan. Of plans that are worth the same the one is taken that a number
drawn from the ids of each pair prefers, so that who else is a target does not matter. Only a search
that is cut short, which is far from what a person plans, depends on how quick the machine is.
"""

from time import monotonic

import numpy as np

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.plan import Ask, Plan, Request, told
from inroad.mapping.greedy import greedy
from inroad.mapping.prices import Prices
from inroad.mapping.program import Columns, Program, Solved, Values, both, some
from inroad.mapping.wanting import TIES, Wanted, wanted

SECONDS = 4.1
"""How long a plan may be worked on before the best so far is given, with the bound."""
ALL_AT_ONCE = 20_000
"""Columns up to which all are taken at once."""
_FOR_PRICES = 0.55
"""The share of the time that may go into the first prices."""
_LAST = 0.7
"""Seconds kept for the choice of whole asks."""
_KEPT = 0.7
"""The share of the best prices so far in those that are tried."""
_NEAR, _FAR = 2e-3, 5e-2
"""Shares of the bound: columns that are nearer to being of use are looked at first; and what a plan
may fall short of it before it is filled up in a hurry.
"""
_ENOUGH = 5e-4
"""A share of the bound that is near; where there are very many columns, near enough."""
_VERY_MANY = 600_000
"""Columns."""
_NEARER, _NOTHING = 20, 1e-9
"""How much nearer the bound is to come each time; the share of it that is nothing."""
_PART, _AMONG = 1e-6, 5_000
"""The least share of an ask; how many others the whole ones are chosen among."""
_OF_EACH = 5
"""Introducers of one target who are looked at for a plan by worth alone."""
_LOOKED_AT = 100_000
"""Asks that are looked at for a plan made without looking ahead."""


def best_plan(
    request: Request,
    constants: Constants = DEFAULT,
    seconds: float = SECONDS,
    all_at_once: int = ALL_AT_ONCE,
) -> Plan:
    """The plan of the greatest expected worth, and what no plan can exceed."""
    until = monotonic() + seconds
    what = wanted(request, constants)
    if not len(what.pairs.values):
        return told(request, [], 0.0, constants)
    made, bound = _Search(what, request, constants, until, all_at_once).run()
    introducers = what.pairs.introducers[made.pairs].tolist()
    targets = what.pairs.targets[made.pairs].tolist()
    asks = [
        Ask(week, what.introducers[introducer], what.targets[target])
        for week, introducer, target in zip(made.weeks.tolist(), introducers, targets, strict=True)
    ]
    plan = told(request, asks, bound * (1 + TIES), constants)
    return plan if plan.gap > 2 * TIES else told(request, asks, plan.expected, constants)


class _Search:
    """One search, until the time `until`.

    `_best` are the prices that gave the least bound so far, `_bound`.
    """

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
        self._pairs, self._budgets = what.pairs, what.budgets
        promised = np.bincount(what.pairs.promised, minlength=request.weeks)
        room = [request.most_in(week) for week in range(request.weeks)]
        self._week_most = np.maximum(promised, room)
        self._program = Program(
            what.pairs,
            what.budgets.turns,
            self._week_most,
            what.waiting,
            constants.another_ask,
            what.budgets.spans(),
        )
        self._enough = _ENOUGH if self._program.count() > _VERY_MANY else _NOTHING
        self._prices = Prices(self._program)
        self._best = np.zeros(len(self._program.rights))
        self._bound = np.inf

    def run(self) -> tuple[Columns, float]:
        """The asks, and the bound, which is brought nearer and nearer until it proves them best."""
        made, enough, columns = None, _ENOUGH, self._first()
        while True:
            columns, solved, found = self._relaxed(columns, enough)
            if found is None and solved is None:
                found = self._greedy(some(columns, np.arange(0)))
            elif found is None and solved is not None:
                parts = some(columns, np.flatnonzero(solved.shares > _PART))
                found = self._whole(both(parts, self._prices.nearest(self._best, _AMONG)))[0]
            made, bound = self._proven(max(filter(None, (made, found)), key=self._worth))
            proven = bound - self._worth(made) <= max(self._enough, TIES) * bound
            if proven or enough < _NOTHING:
                return made, bound
            if monotonic() > self._until - _LAST:
                return self._hurried(made, bound), bound
            enough /= _NEARER

    def _hurried(self, made: Columns, bound: float) -> Columns:
        """A plan where the time is up: filled up with what was not looked at yet, if it is far."""
        if bound - self._worth(made) <= _FAR * bound:
            return made
        none = some(made, np.arange(0))
        return max(made, self._greedy(made), self._greedy(none), self._plain(), key=self._worth)

    def _plain(self) -> Columns:
        """The best by worth alone, one after the other: no prices, so that where the time was too
        short for good ones the plan is not worth less than this.
        """
        pairs, weeks = self._pairs, self._program.weeks
        order = np.lexsort((-pairs.values, pairs.targets))
        targets = pairs.targets[order]
        firsts = np.flatnonzero(np.append(True, targets[1:] != targets[:-1]))
        place = np.arange(len(order)) - np.repeat(firsts, np.diff(np.append(firsts, len(order))))
        best = order[place < _OF_EACH]
        best = best[np.argsort(-pairs.values[best], kind="stable")]
        at, week = np.repeat(best, weeks), np.tile(np.arange(weeks), len(best))
        free = ~(pairs.closed[pairs.targets[at], week] | pairs.shut[pairs.introducers[at], week])
        columns = Columns(at[free], week[free], np.zeros(int(free.sum()), np.int64))
        order = np.argsort(-self._program.worth(columns), kind="stable")
        return greedy(pairs, some(columns, order), self._week_most, self._budgets)

    def _first(self) -> Columns:
        """The columns to begin with; those of promises are always among them."""
        self._try(self._best)
        if self._program.count() <= self._all_at_once:
            return self._program.every(np.arange(len(self._pairs.values)))
        now = monotonic()
        self._try(self._prices.search(now + _FOR_PRICES * (self._until - now)))
        promised = self._program.every(np.arange(len(self._pairs.promised)))
        return both(promised, self._prices.nearest(self._best, self._all_at_once // 2))

    def _relaxed(
        self, columns: Columns, enough: float
    ) -> tuple[Columns, Solved | None, Columns | None]:
        """Columns of which hardly any other is missing, how much of each is taken, and the plan
        that this is, if nothing is asked in parts.
        """
        last: Solved | None = None
        while True:
            began = monotonic()
            solved = self._program.relaxed(columns, self._until - began)
            if solved is None:
                return columns, last, None
            last, made = solved, self._made(columns, solved)
            late = 2 * monotonic() - began > self._until - _LAST
            if solved.is_whole and made is None and not late:
                continue
            solved = solved.for_rules(len(self._program.rights))
            more = both(columns, self._missing(solved))
            near = self._bound - solved.value <= enough * self._bound
            if late or near or len(more.pairs) == len(columns.pairs):
                return columns, solved, made
            columns = more

    def _made(self, columns: Columns, solved: Solved) -> Columns | None:
        """The plan, if nothing is asked in parts and nobody over budget, which is forbidden."""
        made = some(columns, np.flatnonzero(solved.shares > 0.5))
        return made if solved.is_whole and self._keeps(made) else None

    def _missing(self, solved: Solved) -> Columns:
        """Columns that could add most to the relaxed program.

        Prices leap from one round to the next; between the best so far and the newest they lead
        to better columns and to a lower bound (Wentges 1997).
        """
        between = _KEPT * self._best + (1 - _KEPT) * solved.prices
        self._try(solved.prices)
        self._try(between)
        most = self._all_at_once // 4
        return both(
            self._prices.adding(solved.prices, solved.targets, most),
            self._prices.adding(between, self._prices.bounded(between).bests, most),
        )

    def _try(self, prices: Values) -> None:
        """Keep these prices if no others gave a bound as low."""
        bound = self._prices.bounded(prices).bound
        if bound < self._bound:
            self._best, self._bound = prices, bound

    def _proven(self, made: Columns) -> tuple[Columns, float]:
        """This plan or a better one, and the bound.

        A plan that is worth more has no column that adds less than the best of its target, at the
        prices that give the bound, by more than what is missing to it: only those are looked at.
        """
        for _ in range(2):
            missing = self._bound - self._worth(made)
            if missing <= max(self._enough, TIES) * self._bound or monotonic() > self._until:
                break
            within = min(missing, _NEAR * self._bound)
            near = self._prices.near(self._best, -within)
            if len(near.pairs) > self._all_at_once // 2:
                break
            better, most = self._whole(both(near, made))
            made = max(made, better, key=self._worth)
            if self._bound - self._worth(made) <= within:
                return made, min(self._bound, max(most, self._worth(made)))
        return made, self._bound

    def _whole(self, columns: Columns) -> tuple[Columns, float]:
        """The best plan of these columns that keeps to every budget, and what none exceeds."""
        while True:
            found = self._program.whole(columns, max(_LAST, self._until - monotonic()))
            if found is None:
                return self._greedy(some(columns, np.arange(0))), np.inf
            made, most = found
            if self._keeps(made):
                return made, most
            if monotonic() > self._until:
                return self._greedy(made), most

    def _keeps(self, made: Columns) -> bool:
        """Whether nobody is asked over budget; what is, is forbidden from now on."""
        introducers = self._pairs.introducers[made.pairs].tolist()
        spans = self._budgets.broken(introducers, made.weeks.tolist())
        if not len(spans.most):
            return True
        self._program.also(spans)
        self._best = np.append(self._best, np.zeros(len(spans.most)))
        return False

    def _worth(self, columns: Columns) -> float:
        return float(self._program.worth(columns).sum())

    def _greedy(self, first: Columns) -> Columns:
        """The plan made without looking ahead: of these columns first, the best first, and then
        of all others whichever adds most beyond the best prices so far.
        """
        near = self._prices.nearest(self._best, self._all_at_once // 2)
        each = self._program.weeks * self._program.most_turns
        most = np.argsort(-self._pairs.values, kind="stable")[: _LOOKED_AT // each]
        every = self._program.every(most)
        others = both(near, some(every, np.flatnonzero(every.turns == 0)))
        ways = (
            some(first, np.argsort(-self._program.worth(first), kind="stable")),
            some(others, np.argsort(-self._prices.beyond(self._best, others), kind="stable")),
        )
        in_order = Columns(*(np.concatenate(axes) for axes in zip(*ways, strict=True)))
        return greedy(self._pairs, in_order, self._week_most, self._budgets)
