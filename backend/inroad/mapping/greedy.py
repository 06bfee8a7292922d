"""A plan made without looking ahead: what is left where there was no time for the best."""

from collections import Counter

import numpy as np

from inroad.mapping.program import Columns, Numbers, Pairs
from inroad.mapping.rules import Budgets


def greedy(pairs: Pairs, columns: Columns, week_most: Numbers, budgets: Budgets) -> Columns:
    """The promises, and then one column after the other, where it is still allowed."""
    left = Counter(dict(enumerate(week_most.tolist())))
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
    for pair, week in zip(columns.pairs.tolist(), columns.weeks.tolist(), strict=True):
        introducer = int(pairs.introducers[pair])
        weeks = [*asked.get(introducer, ()), week]
        free = left[week] > 0 and int(pairs.targets[pair]) not in met
        if free and budgets.fit(introducer, weeks):
            take(pair, week)
    return Columns(*np.array(made, np.int64).reshape(-1, 3).T)
