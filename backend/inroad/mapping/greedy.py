"""A plan made without looking ahead: what is left where there was no time for the best."""

import numpy as np

from inroad.mapping.program import Columns, Numbers, Pairs
from inroad.mapping.rules import Budgets


def greedy(pairs: Pairs, columns: Columns, week_most: Numbers, budgets: Budgets) -> Columns:
    """The promises, and then one column after the other, where it is still allowed."""
    left: list[int] = week_most.tolist()
    asked: dict[int, list[int]] = {}
    met: set[int] = set()
    made: list[tuple[int, int, int]] = []

    def take(pair: int, week: int) -> None:
        of_one = asked.setdefault(int(pairs.introducers[pair]), [])
        made.append((pair, week, len(of_one)))
        of_one.append(week)
        met.add(int(pairs.targets[pair]))
        left[week] -= 1

    for pair, week in enumerate(pairs.promised.tolist()):
        take(pair, week)
    introducers = pairs.introducers[columns.pairs].tolist()
    targets = pairs.targets[columns.pairs].tolist()
    every = zip(columns.pairs.tolist(), columns.weeks.tolist(), introducers, targets, strict=True)
    promised = len(pairs.promised)
    for pair, week, introducer, target in every:
        if pair < promised or left[week] <= 0 or target in met:
            continue
        if budgets.fit(introducer, [*asked.get(introducer, ()), week]):
            take(pair, week)
    return Columns(*np.array(made, np.int64).reshape(-1, 3).T)
