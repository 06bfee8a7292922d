"""Circles: communities among the people whom the user knows, from who of them knows whom."""

from collections.abc import Iterable

import networkx as nx

from inroad.domain.network import Pair

_SEED = 7
"""Any will do; one that never changes, so that the same map has the same circles."""


def circles(pairs: Iterable[Pair]) -> list[list[int]]:
    """Communities by the Louvain method (Blondel and others 2008), the largest first.

    Ties count by their P(take). Whoever has no tie is in none.
    """
    graph: nx.Graph[int] = nx.Graph()
    for pair in sorted(pairs):
        graph.add_edge(pair.one, pair.other, weight=pair.take)
    found = nx.community.louvain_communities(graph, weight="weight", seed=_SEED)
    return sorted((sorted(circle) for circle in found), key=lambda circle: (-len(circle), circle))
