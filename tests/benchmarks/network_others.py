"""The same questions answered by plain SQL and by networkx alone, for comparison.

Both are given P(take) ready made, which the arrays work out when they are loaded.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from heapq import nlargest
from pathlib import Path
from statistics import median

import networkx as nx
import numpy as np

from inroad.mapping.arrays import ArrayMap
from inroad.mapping.columns import Chances, Ids
from tests.benchmarks.network import KNOWN, timed, wanted

_ONE = """select n.one, n.take * p.yes from near n join person p on p.id = n.one
    where n.other = ? and p.yes > 0 and n.take > 0 order by 2 desc limit 10"""
_MANY = """select w.id, n.one, max(n.take * p.yes) from wanted w
    join near n on n.other = w.id join person p on p.id = n.one
    where p.yes > 0 and n.take > 0 group by w.id"""
_CHAINS = """select n.one, m.one, max(n.take * m.take * p.yes) from near n
    join person q on q.id = n.one and q.yes < 0 join near m on m.other = n.one
    join person p on p.id = m.one and p.yes > 0
    where n.other = ? and n.take > 0 and m.take > 0 group by n.one order by 3 desc limit 10"""
_UNLOCK = """select n.one, sum(max(0, n.take * p.yes - w.reached)) from wanted w
    join near n on n.other = w.id join person p on p.id = n.one
    where p.yes > 0 and n.take > 0 group by n.one order by 2 desc limit 1"""
_REACHED = """update wanted set reached = max(reached, coalesce((select n.take * p.yes
    from near n join person p on p.id = n.one where n.one = ? and n.other = wanted.id), 0))"""
_FRESH = """select n.one, sum(n.take) from wanted w
    join near n on n.other = w.id join person p on p.id = n.one
    where p.yes < 0 and n.take > 0 and w.best < 0.08 group by n.one order by 2 desc limit 10"""
_NEAREST = """select q.id, n.one, max(n.take * p.yes) as best from person q
    join near n on n.other = q.id join person p on p.id = n.one
    where q.yes < 0 and q.maker and p.yes > 0 group by q.id order by best desc limit 10"""


_BEST = """update wanted set best = coalesce((select max(n.take * p.yes) from near n
    join person p on p.id = n.one where n.other = wanted.id and p.yes > 0), 0)"""


def by_sql(folder: Path, over: ArrayMap) -> Iterator[tuple[str, float]]:
    """A table of P(take), both ways, with the key that the questions need."""
    path = folder / "near.db"
    keep_near(path, over)
    targets = wanted(len(over.roll))
    with closing(sqlite3.connect(path)) as database:

        def ask(question: str, one: int) -> float:
            return timed(lambda: database.execute(question, [one]).fetchall(), 1)

        each = [ask(_ONE, one) for one in targets[:500]]
        yield "one", median(each) * 1e3
        yield "slowest", max(each) * 1e3
        yield "chains", median(ask(_CHAINS, one) for one in targets[:100]) * 1e3
        database.execute("create temp table wanted (id integer primary key, best, reached)")
        database.executemany("insert into wanted values (?, 0, 0)", ((one,) for one in targets))
        yield "many", timed(lambda: database.execute(_MANY).fetchall())
        yield "unlock", timed(lambda: unlock(database), 1)
        yield "fresh", timed(lambda: [database.execute(it).fetchall() for it in (_BEST, _FRESH)])
        yield "nearest", timed(lambda: database.execute(_NEAREST).fetchall(), 1)
        rows = iter(range(10_000_000, 10_000_009))
        yield "add", timed(lambda: add(database, next(rows)), 9) * 1e3


def keep_near(path: Path, over: ArrayMap) -> None:
    """P(take) of every pair, both ways, as a table."""
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "create table person (id integer primary key, yes real, maker int);"
            "create table near (other int, one int, take real, primary key (other, one))"
            " without rowid;"
        )
        roll = over.roll
        people = zip(roll.ids.tolist(), roll.yes.tolist(), roll.makers.tolist(), strict=True)
        database.executemany("insert into person values (?, ?, ?)", people)
        others, ones, takes = pairs(over)
        near = zip(others.tolist(), ones.tolist(), takes.tolist(), strict=True)
        database.executemany("insert into near values (?, ?, ?)", near)
        database.commit()
        database.execute("analyze")


def pairs(over: ArrayMap) -> tuple[Ids, Ids, Chances]:
    """Every pair that was seen, by ids: whose row, with whom, and P(take)."""
    rows, takes = over.sheet.rows, over.sheet.takes
    row = np.repeat(np.arange(len(over.roll)), np.diff(rows.starts))
    there = takes > 0
    return over.roll.ids[row[there]], over.roll.ids[rows.others[there]], takes[there]


def add(database: sqlite3.Connection, person: int) -> None:
    """A reading of somebody new with 100 mutuals."""
    mutuals = [1 + (person * 37 + place * 41) % KNOWN for place in range(100)]
    there = [(person, one, 0.2) for one in mutuals]
    back = [(one, person, 0.2) for one in mutuals]
    database.executemany("insert or ignore into near values (?, ?, ?)", [*there, *back])
    database.commit()


def unlock(database: sqlite3.Connection) -> None:
    """Ten rounds of the greedy choice."""
    for _ in range(10):
        first, _gain = database.execute(_UNLOCK).fetchone()
        database.execute(_REACHED, [first])


def by_networkx(over: ArrayMap) -> Iterator[tuple[str, float]]:
    """A graph with P(yes) on its nodes and one P(take) on each edge, and questions in Python."""
    targets, people = wanted(len(over.roll)), len(over.roll)
    others, ones, takes = pairs(over)
    known = {one: float(over.roll.yes[one - 1]) for one in range(1, KNOWN + 1)}
    makers = (np.flatnonzero(over.roll.makers) + 1).tolist()
    edges = zip(others.tolist(), ones.tolist(), takes.tolist(), strict=True)
    begin = time.perf_counter()
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(1, people + 1))
    graph.add_weighted_edges_from(edges, weight="take")
    yield "load", time.perf_counter() - begin

    def around(target: int) -> list[tuple[float, int]]:
        near = graph.adj[target].items()
        return [(known[one] * edge["take"], one) for one, edge in near if one in known]

    def chains(target: int) -> list[tuple[float, int]]:
        near = graph.adj[target].items()
        met = [(one, edge["take"]) for one, edge in near if one not in known]
        return nlargest(10, ((max(around(one))[0] * take, one) for one, take in met if around(one)))

    def best(target: int) -> tuple[float, int]:
        return max(around(target), default=(0.0, 0))

    def unlocked() -> None:
        reached = dict.fromkeys(targets, 0.0)
        opens: dict[int, list[tuple[float, int]]] = {}
        for target in targets:
            for chance, one in around(target):
                opens.setdefault(one, []).append((chance, target))
        for _ in range(10):
            first = max(opens, key=lambda one: sum(max(0.0, c - reached[t]) for c, t in opens[one]))
            for chance, target in opens[first]:
                reached[target] = max(reached[target], chance)

    def fresh() -> None:
        gains: dict[int, float] = {}
        for target in targets:
            if best(target)[0] < 0.08:
                for one, edge in graph.adj[target].items():
                    if one not in known:
                        gains[one] = gains.get(one, 0.0) + edge["take"]
        nlargest(10, gains, key=gains.__getitem__)

    each = [timed(partial(around, one), 1) for one in targets[:500]]
    yield "one", median(each) * 1e3
    yield "slowest", max(each) * 1e3
    yield "chains", median(timed(partial(chains, one), 1) for one in targets[:100]) * 1e3
    yield "many", timed(lambda: [best(one) for one in targets])
    yield "unlock", timed(unlocked, 1)
    yield "fresh", timed(fresh, 1)
    yield "nearest", timed(lambda: nlargest(10, (best(one) for one in makers)), 1)
