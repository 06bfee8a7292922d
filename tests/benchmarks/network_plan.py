"""The plan for 2,000 targets through 500 introducers, and beside it two simpler ways to make one.

`as drawn` has the chances that the large map gives, little more than one a target; `well known`
has twenty a target, which fall to few introducers. Both are planned with few and with many asks a
week, for a month, a quarter and half a year. The simpler ways: `greedy` takes ask after ask by
worth, the soonest first, where it is still allowed; `assigned` is the best assignment of targets
to the asks that introducers have in all the weeks (scipy's `linear_sum_assignment`), put into the
weeks afterwards, the best first. Both are given as what they are worth less than the plan.
"""

import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment

from inroad.domain.constants import DEFAULT
from inroad.domain.network import Target
from inroad.domain.plan import Ask, Chance, PlanTarget, Request, allowed, expected
from inroad.domain.plan.rooms import Room
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.mapping.arrays import ArrayMap
from inroad.mapping.greedy import greedy
from inroad.mapping.planning import best_plan
from inroad.mapping.program import Columns
from inroad.mapping.wanting import Wanted, wanted

TODAY = date(2026, 11, 22)
WEEKS = (4, 12, 26)
ASKS = (5, 20, 100)
KINDS = {"drawn": "as drawn", "known": "well known"}
SECONDS, GAP = 5.0, 0.01
"""What the product promises."""
HEADS = (
    *("chances", "weeks", "asks a week", f"seconds (at most {SECONDS:g})"),
    *(f"gap (at most {GAP:.0%})", "asks", "worth", "no plan is worth more than"),
    *("greedy", "(s)", "assigned", "(s)"),
)


class Case(NamedTuple):
    """Targets with their worth, introducers, and the chances of both."""

    targets: tuple[PlanTarget, ...]
    introducers: Sequence[int]
    chances: tuple[Chance, ...]


def by_plan(over: ArrayMap, targets: Sequence[int]) -> Iterator[tuple[str, float]]:
    """All figures; a key has the kind, the weeks, the asks a week and what it is."""
    for kind, case in (("drawn", drawn(over, targets)), ("known", well_known(targets))):
        yield f"{kind}_chances", len(case.chances)
        for weeks in WEEKS:
            for a_week in ASKS:
                for name, value in measured(request_of(case, weeks, a_week)):
                    yield f"{kind}_{weeks}_{a_week}_{name}", value


def drawn(over: ArrayMap, targets: Sequence[int]) -> Case:
    """The 500 introducers who open most of these targets on the map."""
    worth = worths(len(targets))
    wished = [Target(id=one, worth=it) for one, it in zip(targets, worth, strict=True)]
    introducers = sorted(one.introducer for one in over.unlockers(wished, 500).unlockers)
    among = set(introducers)
    chances = tuple(
        Chance(introducer=path.asks[0].introducer, target=target, success=path.success)
        for target in targets
        for path in over.introducers(target, 500)
        if path.asks[0].introducer in among
    )
    return Case(plan_targets(targets, worth), introducers, chances)


def well_known(targets: Sequence[int]) -> Case:
    """About twenty chances a target, most with few of 500 introducers."""
    chance = np.random.default_rng(5)
    share = chance.lognormal(0, 1.0, 500)
    yes = 1 / (1 + np.exp(-chance.normal(-0.4, 1.1, 500)))
    found = []
    for target in targets:
        count = min(60, 1 + int(chance.geometric(1 / 20)))
        some = chance.choice(500, count, replace=False, p=share / share.sum())
        takes = chance.choice((0.12, 0.2, 0.3, 0.45, 0.6), count, p=(0.45, 0.2, 0.2, 0.1, 0.05))
        success = (yes[some] * takes).tolist()
        found += [
            Chance(introducer=1 + one, target=target, success=it)
            for one, it in zip(some.tolist(), success, strict=True)
        ]
    return Case(plan_targets(targets, worths(len(targets))), range(1, 501), tuple(found))


def worths(count: int) -> list[float]:
    """What meeting each target is worth."""
    found: list[float] = np.random.default_rng(13).choice((1.0, 2.0, 3.0, 5.0), count).tolist()
    return found


def plan_targets(targets: Sequence[int], worth: Sequence[float]) -> tuple[PlanTarget, ...]:
    """Targets with their worth."""
    pairs = zip(targets, worth, strict=True)
    return tuple(PlanTarget(id=one, worth=it) for one, it in pairs)


def request_of(case: Case, weeks: int, a_week: int) -> Request:
    """Every introducer is away in a tenth of the weeks; half of them were asked lately."""
    chance = np.random.default_rng(17)
    days = [TODAY + timedelta(days=1 + 7 * week) for week in range(weeks)]
    rooms = tuple(
        Room(
            introducer=one,
            days=tuple(day if chance.random() > 0.1 else None for day in days),
            past=asked(int(chance.integers(0, 200))),
        )
        for one in case.introducers
    )
    return Request(
        on=TODAY,
        weeks=weeks,
        asks_a_week=a_week,
        targets=case.targets,
        rooms=rooms,
        chances=case.chances,
    )


def asked(age: int) -> Acquaintance:
    """Somebody who was asked so many days ago, or never where that is long ago."""
    made = (PastAsk(on=TODAY - timedelta(days=age), result="yes"),)
    return Acquaintance(asks=made if age < 100 else ())


def measured(request: Request) -> Iterator[tuple[str, float]]:
    """The plan, and what the simpler ways come to."""
    begin = time.perf_counter()
    plan = best_plan(request)
    yield "seconds", time.perf_counter() - begin
    yield "gap", plan.gap
    yield "asks", len(plan.asks)
    yield "worth", plan.expected
    yield "bound", plan.bound
    what = wanted(request, DEFAULT)
    for name, way in (("greedy", by_worth), ("assigned", by_assignment)):
        begin = time.perf_counter()
        asks = bare(what, way(request, what))
        yield f"{name}_seconds", time.perf_counter() - begin
        if not allowed(request, asks):
            raise SystemExit(f"{name} is no plan")
        yield f"{name}_less", 1 - sum(expected(request, asks).values()) / plan.expected


def by_worth(request: Request, what: Wanted) -> Columns:
    """Every pair in every week, the best first."""
    weeks = np.arange(request.weeks)
    count = len(what.pairs.values)
    pairs, at = np.repeat(np.arange(count), len(weeks)), np.tile(weeks, count)
    order = np.argsort(-what.pairs.values[pairs] * what.waiting[at], kind="stable")
    return made(request, what, pairs[order], at[order])


def by_assignment(request: Request, what: Wanted) -> Columns:
    """Targets to the asks that introducers have in all, and then each into the soonest week."""
    pairs, turns = what.pairs, what.budgets.turns
    firsts = np.cumsum(turns) - turns
    values = np.zeros((len(pairs.closed), int(turns.sum())))
    number = np.zeros(values.shape, np.int64)
    for turn in range(int(turns.max())):
        there = np.flatnonzero(turns[pairs.introducers] > turn)
        cell = pairs.targets[there], firsts[pairs.introducers[there]] + turn
        values[cell], number[cell] = pairs.values[there] * DEFAULT.another_ask**turn, there
    taken = linear_sum_assignment(values, maximize=True)
    worth = values[taken]
    best = np.argsort(-worth, kind="stable")
    chosen = number[taken][best[worth[best] > 0]]
    weeks = np.arange(request.weeks)
    return made(request, what, np.repeat(chosen, len(weeks)), np.tile(weeks, len(chosen)))


def made(request: Request, what: Wanted, pairs: np.ndarray, weeks: np.ndarray) -> Columns:
    """One ask after the other, where it is still allowed."""
    free = ~what.pairs.shut[what.pairs.introducers[pairs], weeks]
    columns = Columns(pairs[free], weeks[free], np.zeros(int(free.sum()), np.int64))
    most = np.array([request.most_in(week) for week in range(request.weeks)])
    return greedy(what.pairs, columns, most, what.budgets)


def bare(what: Wanted, columns: Columns) -> list[Ask]:
    """The asks of a plan."""
    introducers = what.pairs.introducers[columns.pairs].tolist()
    targets = what.pairs.targets[columns.pairs].tolist()
    every = zip(columns.weeks.tolist(), introducers, targets, strict=True)
    return [Ask(week, what.introducers[one], what.targets[other]) for week, one, other in every]


def plans(found: dict[str, float]) -> None:
    """Print the table as Markdown; what is beyond its bound is set in bold."""
    print("\n## The plan: 2,000 targets, 500 introducers")
    print("\n`greedy` and `assigned`: by how much less they are worth than the plan.")
    print(f"\n| {' | '.join(HEADS)} |")
    print(f"| --- |{' ---: |' * 11}")
    for kind, weeks, a_week in product(KINDS, WEEKS, ASKS):
        key = f"{kind}_{weeks}_{a_week}_"
        row = {it.removeprefix(key): found[it] for it in found if it.startswith(key)}
        cells = [KINDS[kind], str(weeks), str(a_week), *_cells(row)]
        print(f"| {' | '.join(cells)} |")
    chances = ", ".join(f"{found[f'{kind}_chances']:,.0f} {KINDS[kind]}" for kind in KINDS)
    print(f"\nChances: {chances}; memory at most {found['memory']:.0f} MB.")


def _cells(row: dict[str, float]) -> Iterator[str]:
    yield _bold(f"{row['seconds']:.2f}", beyond=row["seconds"] > SECONDS)
    yield _bold(f"{row['gap']:.3%}", beyond=row["gap"] > GAP)
    yield from (f"{row['asks']:.0f}", f"{row['worth']:.3f}", f"{row['bound']:.3f}")
    for way in ("greedy", "assigned"):
        yield from (f"{row[f'{way}_less']:.2%}", f"{row[f'{way}_seconds']:.2f}")


def _bold(text: str, *, beyond: bool) -> str:
    return f"**{text}**" if beyond else text
