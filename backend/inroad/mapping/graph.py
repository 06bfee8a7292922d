"""A map as a networkx graph: for neighbourhoods, and for what needs a rich algorithm.

Written for being read, question by question as the domain puts it. What `arrays` answers of the
whole map has to be equal to this.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

import networkx as nx

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.network import (
    Between,
    Neighbourhood,
    NewTie,
    OnMap,
    Pair,
    Path,
    PathAsk,
    Target,
    Tie,
    TieOnMap,
    Unlocker,
    Unlocking,
)
from inroad.domain.network.ties import between, newly_met
from inroad.mapping.columns import same
from inroad.mapping.rows import plain


class GraphMap:
    """People as nodes (`yes`, `decision_maker`), ties as a list on the edge of the two."""

    def __init__(
        self,
        people: Iterable[OnMap],
        ties: Iterable[Tie],
        on: date,
        constants: Constants = DEFAULT,
    ) -> None:
        self.on = on
        self.graph: nx.Graph[int] = nx.Graph()
        self._constants = constants
        self._newly_met = newly_met(constants)
        self.add(people, ties)

    def add(self, people: Iterable[OnMap], ties: Iterable[Tie]) -> None:
        for person in people:
            self.graph.add_node(person.id, yes=person.yes, decision_maker=person.decision_maker)
        for tie in ties:
            if tie.one == tie.other:
                continue
            for end in (tie.one, tie.other):
                if end not in self.graph:
                    self.graph.add_node(end, yes=None, decision_maker=False)
            if not self.graph.has_edge(tie.one, tie.other):
                self.graph.add_edge(tie.one, tie.other, ties=[])
            held = self.graph.edges[tie.one, tie.other]["ties"]
            if same(tie) not in map(same, held):
                held.append(tie)

    def ties(self, person: int) -> list[Tie]:
        if person not in self.graph:
            return []
        around = self.graph.adj[person].items()
        return [plain(tie, person) for _, data in sorted(around) for tie in data["ties"]]

    def __contains__(self, person: int) -> bool:
        return person in self.graph

    def renew(
        self, person: OnMap, ties: Iterable[Tie], others: Collection[int] | None = None
    ) -> None:
        self.add([person], ())
        around = set(self.graph.adj[person.id] if others is None else others)
        self.graph.remove_edges_from([(person.id, other) for other in around])
        ends = ((tie, tie.other if tie.one == person.id else tie.one) for tie in ties)
        self.add((), (tie for tie, end in ends if others is None or end in around))

    def judge(self, yes: Mapping[int, float]) -> None:
        for person in yes.keys() & self.graph.nodes:
            self.graph.nodes[person]["yes"] = yes[person]

    def forget(self, person: int) -> None:
        if person in self.graph:
            self.graph.remove_node(person)

    def between(self, introducer: int, to: int) -> Between | None:
        if not self.graph.has_edge(introducer, to):
            return None
        ties = self.graph.edges[introducer, to]["ties"]
        return between(ties, introducer, self.on, self._constants)

    def introducers(self, target: int, most: int = 10) -> list[Path]:
        paths = [
            Path(target=target, asks=(self._ask(one, target, yes, tie),))
            for one, yes, tie in self._around(target)
            if yes is not None and not tie.guessed
        ]
        return _best(paths, most)

    def chains(self, target: int, most: int = 10) -> list[Path]:
        paths = []
        for middle, yes, tie in self._around(target):
            if yes is not None or tie.guessed:
                continue
            last = self._ask(middle, target, self._newly_met, tie)
            firsts = [path.asks[0] for path in self.introducers(middle, 2)]
            firsts = [ask for ask in firsts if ask.introducer != target]
            if firsts:
                paths.append(Path(target=target, asks=(firsts[0], last)))
        return _best(paths, most)

    def guesses(self, target: int) -> list[int]:
        found = [(-yes, one) for one, yes, tie in self._around(target) if yes and tie.guessed]
        return [one for _, one in sorted(found)]

    def best(self, targets: Sequence[int]) -> list[Path | None]:
        return [next(iter(self.introducers(target, 1)), None) for target in targets]

    def unlockers(self, targets: Sequence[Target], most: int = 10) -> Unlocking:
        opens: dict[int, dict[int, float]] = defaultdict(dict)
        worths = {target.id: target.worth for target in targets}
        for target, worth in worths.items():
            for path in self.introducers(target, len(self.graph)):
                opens[path.asks[0].introducer][target] = worth * path.success
        everybody = sum(max(of.values()) for of in _by_target(opens).values())
        singly = _first((sum(of_one.values()) for of_one in opens.values()), most)
        reached = dict.fromkeys(worths, 0.0)
        found: list[Unlocker] = []
        while opens and len(found) < most:
            gains = {one: _gain(of_one, reached) for one, of_one in opens.items()}
            first = min(gains, key=lambda one: (-gains[one], one))
            if gains[first] <= 0:
                break
            better = {t: v for t, v in opens.pop(first).items() if v > reached[t]}
            reached |= better
            found.append(Unlocker(introducer=first, gain=gains[first], opens=tuple(better)))
        total = sum(reached.values())
        last = {one: _gain(of_one, reached) for one, of_one in opens.items()}
        return Unlocking(
            unlockers=found,
            total=total,
            bound=min(everybody, singly, total + _first(last.values(), most)),
            everybody=everybody,
        )

    def new_ties(
        self, targets: Sequence[Target], most: int = 10, enough: float | None = None
    ) -> list[NewTie]:
        least = self._constants.weak_success if enough is None else enough
        gains: dict[int, float] = defaultdict(float)
        opens: dict[int, list[int]] = defaultdict(list)
        for target, worth in {target.id: target.worth for target in targets}.items():
            path = next(iter(self.introducers(target, 1)), None)
            if path is not None and path.success >= least:
                continue
            for one, yes, tie in self._around(target):
                if yes is None and not tie.guessed:
                    gains[one] += worth * self._newly_met * tie.take
                    opens[one].append(target)
        first = sorted(gains, key=lambda one: (-gains[one], one))[:most]
        return [
            NewTie(person=one, gain=gains[one], opens=tuple(opens[one]), path=path)
            for one, path in zip(first, self.best(first), strict=True)
        ]

    def nearest(self, most: int = 10, *, decision_makers: bool = False) -> list[Path]:
        wanted = [
            one
            for one, data in self.graph.nodes(data=True)
            if data["yes"] is None and (data["decision_maker"] or not decision_makers)
        ]
        return _best([path for path in self.best(wanted) if path is not None], most)

    def neighbourhood(self, person: int, most: int = 30) -> Neighbourhood:
        near = sorted(self._around(person), key=lambda it: (-it[2].take, it[0]))[:most]
        people = tuple(one for one, _, _ in near)
        inner = self.graph.subgraph([person, *people])
        return Neighbourhood(
            centre=person,
            people=people,
            ties=tuple(self._tie(one, other) for one, other in sorted(_sorted_ends(inner.edges))),
        )

    def among(self, people: Collection[int], most: int = 5_000) -> list[Pair]:
        ends = _sorted_ends(self.graph.subgraph(people).edges)
        pairs = [Pair(one, other, self._take(one, other)) for one, other in ends]
        known = [pair for pair in pairs if pair.take > 0]
        return sorted(known, key=lambda pair: (-pair.take, pair.one, pair.other))[:most]

    def _take(self, one: int, other: int) -> float:
        """P(take) of two people, whoever of them introduces better."""
        ties = self.graph.edges[one, other]["ties"]
        each = (between(ties, end, self.on, self._constants) for end in (one, other))
        return max(tie.take for tie in each)

    def _around(self, person: int) -> Iterator[tuple[int, float | None, Between]]:
        """Everybody tied to somebody: who, their P(yes), and the tie were they the introducer."""
        if person not in self.graph:
            return
        for one in self.graph.adj[person]:
            tie = self.between(one, person)
            if tie is not None:
                yield one, self.graph.nodes[one]["yes"], tie

    def _ask(self, introducer: int, to: int, yes: float, tie: Between) -> PathAsk:
        return PathAsk(
            introducer=introducer, to=to, yes=yes, take=tie.take, kinds=tie.kinds, on=tie.on
        )

    def _tie(self, one: int, other: int) -> TieOnMap:
        found = between(self.graph.edges[one, other]["ties"], one, self.on, self._constants)
        return TieOnMap(one=one, other=other, kinds=found.kinds, on=found.on, guessed=found.guessed)


def _best(paths: list[Path], most: int) -> list[Path]:
    open_ones = [path for path in paths if path.success > 0]
    return sorted(
        open_ones, key=lambda path: (-path.success, path.target, path.asks[0].introducer)
    )[:most]


def _gain(of_one: dict[int, float], reached: dict[int, float]) -> float:
    return sum(max(0.0, value - reached[target]) for target, value in of_one.items())


def _by_target(opens: dict[int, dict[int, float]]) -> dict[int, dict[int, float]]:
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for one, of_one in opens.items():
        for target, value in of_one.items():
            found[target][one] = value
    return found


def _first(values: Iterable[float], most: int) -> float:
    return sum(sorted(values, reverse=True)[:most])


def _sorted_ends(edges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    return ((min(edge), max(edge)) for edge in edges)
