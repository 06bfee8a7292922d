"""Clusters of the user's network: found in the book and on the map, as answers with a picture."""

from collections.abc import Iterable
from typing import Literal

from inroad.domain import willingness
from inroad.domain.clusters import (
    Cluster,
    Clusters,
    Member,
    by_circle,
    by_company,
    by_years,
    member,
    strongest_of_each,
)
from inroad.domain.errors import NotFound
from inroad.domain.network import Pair
from inroad.domain.network.words import number_text
from inroad.domain.picture import Shown
from inroad.domain.picture.clusters import (
    circles_sketch,
    companies_sketch,
    members_sketch,
    years_sketch,
)
from inroad.domain.picture.tables import clusters_table, members_table
from inroad.domain.relationships import Relationship
from inroad.domain.tie_views import you_and_them
from inroad.domain.your_tie import your_tie
from inroad.store import companies
from inroad.store.engine import reading
from inroad.web.connections import Companion
from inroad.web.held_map import map_of
from inroad.web.network.picturing import Answer

Kind = Literal["companies", "years", "circles"]
MOST_PAIRS = 12_000
"""Ties among the people of the book that circles are found in; beyond, each person's strongest."""
_TITLES: dict[Kind, tuple[str, str]] = {
    "companies": ("Your network by company", "Company"),
    "years": ("Your network by when you met", "Years"),
    "circles": ("Who knows whom in your network", "Circle"),
}


class UnknownCluster(NotFound):
    title = "There is no such cluster"

    def __init__(self) -> None:
        super().__init__("It may have changed with what you added. Look at the whole map again.")


def about_clusters(here: Companion, kind: Kind) -> Answer:
    """The user's whole network in clusters of one kind."""
    network = _Network(here)
    found, cut = network.clusters(kind)
    title, head = _TITLES[kind]
    if kind == "years":
        sketch = years_sketch(found, network.people)
    elif kind == "companies":
        sketch = companies_sketch(found, network.people, network.pairs)
    else:
        sketch = circles_sketch(found, network.people, network.pairs)
    return Answer(
        question=kind,
        title=title,
        said=_said(kind, found, len(network.members)),
        sketch=sketch,
        table=clusters_table(found.found, network.people, head),
        remark="Drawn from the strongest ties of each person." if cut else "",
    )


def about_cluster(here: Companion, kind: Kind, key: str) -> Answer:
    """The people of one cluster. Raises UnknownCluster."""
    network = _Network(here)
    cluster = network.clusters(kind)[0].of(key)
    if cluster is None:
        raise UnknownCluster
    inside = set(cluster.people)
    pairs = [pair for pair in network.pairs if pair.one in inside and pair.other in inside]
    return Answer(
        question="cluster",
        title=_title(kind, cluster),
        said=_cluster_said(cluster, pairs),
        sketch=members_sketch(cluster, network.people, pairs),
        table=members_table(
            cluster,
            network.people,
            pairs,
            network.told(cluster.people),
            {it.id: it.since for it in network.members},
        ),
        way_back=kind,
    )


class _Network:
    """The people of the book, and who of them knows whom."""

    def __init__(self, here: Companion) -> None:
        self._here = here
        self._on = here.clock().astimezone().date()
        with map_of(here) as over, reading(here.engine) as connection:
            here.book.catch_up(connection)
            self._relations = {it.person.id: it for it in here.book.everybody() if _is_known(it)}
            self.pairs: list[Pair] = over.among(self._relations, 10 * MOST_PAIRS)
            known = companies.load(connection)
        self.members: list[Member] = [
            member(it, known.key, self._on) for _, it in sorted(self._relations.items())
        ]
        self.people = {
            it.id: Shown(id=it.id, name=it.name, company=it.company or None, known=True)
            for it in self.members
        }

    def clusters(self, kind: Kind) -> tuple[Clusters, bool]:
        """Clusters of this kind, and whether ties were left out to find them in time."""
        if kind == "companies":
            return by_company(self.members), False
        if kind == "years":
            return by_years(self.members), False
        from inroad.mapping.circles import circles

        cut = len(self.pairs) > MOST_PAIRS
        pairs = strongest_of_each(self.pairs)[:MOST_PAIRS] if cut else self.pairs
        return by_circle(self.members, circles(pairs)), cut

    def told(self, ids: Iterable[int]) -> dict[int, str]:
        """How well the user knows each of these, in words."""
        constants = self._here.constants
        return {
            one: you_and_them(your_tie(them.acquaintance, self._on, constants)).text
            for one in ids
            if (them := self._relations.get(one))
        }


def _is_known(relation: Relationship) -> bool:
    """Whether somebody of the book belongs to the user's network: not who was only noted."""
    degree = relation.person.degree
    return degree is None or degree <= 1 or willingness.is_known(relation.acquaintance)


def _said(kind: Kind, found: Clusters, count: int) -> str:
    inside = count - found.outside
    if not found.found:
        return {
            "companies": "No two people of your book are known to be at one company.",
            "years": "Of nobody in your book is it known since when you know them.",
            "circles": "No page or note has shown yet that people of your book know each other.",
        }[kind]
    of = f"{number_text(inside).capitalize()} of the {number_text(count)} people of your book"
    if inside == count:
        of = f"All {number_text(count)} people of your book"
    many = len(found.found)
    if kind == "companies":
        where = "one company" if many == 1 else f"{number_text(many)} companies"
        return f"{of} are at {where} with at least two of them."
    if kind == "years":
        return f"Of {of[0].lower()}{of[1:]} it is known since when you know them."
    circles = "one circle" if many == 1 else f"{number_text(many)} circles"
    return f"{of} know each other in {circles}."


def _title(kind: Kind, cluster: Cluster) -> str:
    if kind == "companies":
        return f"Whom you know at {cluster.name}"
    if kind == "years":
        span = cluster.key.partition(".")[0].replace("-", " to ")
        years = " to ".join(dict.fromkeys(span.split(" to ")))
        return (
            f"{cluster.name}, known since {years}" if "." in cluster.key else f"Known since {years}"
        )
    return f"{cluster.name}: who knows whom"


def _cluster_said(cluster: Cluster, pairs: list[Pair]) -> str:
    many = number_text(len(cluster.people)).capitalize()
    if not pairs:
        return f"{many} people; nothing has shown yet who of them knows whom."
    ties = "one tie" if len(pairs) == 1 else f"{number_text(len(pairs))} ties"
    return f"{many} people, and {ties} among them that were seen."
