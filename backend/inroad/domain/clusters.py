"""Clusters of the user's network: by company, by the years in which they met, by who knows whom.

Pure grouping of what the book holds; who knows whom comes from the map, as pairs or communities.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.network import Pair
from inroad.domain.relationships import Relationship

PERIODS = 6
"""Spans of years on a picture: as many columns can be read."""
_LEAST_CIRCLE = 3
"""Two who know each other are no circle."""
_NOT_SAID = 1.5
"""A closeness that nobody noted, between "barely" and "know each other"."""
_MOST_PAIRS_OF_ONE = 3
_Key = TypeVar("_Key", str, int)


class Member(Struct, frozen=True, kw_only=True):
    """Somebody of the book: where they are, and since when the user knows them.

    `nearness` sorts: the greatest is the closest to the user. `together` are the years in which
    both were at `key`.
    """

    id: int
    name: str
    key: str = ""
    company: str = ""
    since: int | None = None
    nearness: tuple[float, int] = (_NOT_SAID, 0)
    together: tuple[int, int] | None = None


class Cluster(Struct, frozen=True, kw_only=True):
    """People who belong together, the closest to the user first.

    `since` and `until` are the first and the last year in which the user came to know one of them,
    None where no year is known; `together` is when the user was there as well. `parts` are those of
    a span of years, by company. `after` is who a circle is called after.
    """

    key: str
    name: str
    people: tuple[int, ...]
    since: int | None = None
    until: int | None = None
    together: tuple[int, int] | None = None
    parts: tuple["Cluster", ...] = ()
    after: str = ""


class Clusters(Struct, frozen=True, kw_only=True):
    """All clusters of one kind, and how many people are in none."""

    found: list[Cluster]
    outside: int = 0

    def of(self, key: str) -> Cluster | None:
        """The cluster of this key, or the part of one."""
        every = [*self.found, *(part for cluster in self.found for part in cluster.parts)]
        return next((cluster for cluster in every if cluster.key == key), None)


class Span(NamedTuple):
    """Years, both included."""

    first: int
    last: int

    @property
    def text(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first} to {self.last}"


def member(relation: Relationship, key_of: Callable[[str], str], on: date) -> Member:
    """What clusters need of somebody; `key_of` gives the key of a company's name."""
    person, them = relation.person, relation.acquaintance
    key = key_of(person.company) if person.company else ""
    worked = [
        (key_of(it.organisation), Span(it.since.year, (it.until or on).year))
        for it in them.worked_together
        if it.since
    ]
    years = [span.first for _, span in worked] + [contact.on.year for contact in them.contacts]
    if them.known_since:
        years.append(them.known_since.year)
    return Member(
        id=person.id,
        name=person.name,
        key=key,
        company=person.company or "",
        since=min((year for year in years if year <= on.year), default=None),
        nearness=(_NOT_SAID if them.closeness is None else them.closeness, len(them.contacts)),
        together=_hull([span for of, span in worked if of == key]),
    )


def by_company(members: Iterable[Member]) -> Clusters:
    """Companies with at least two people, those with most first."""
    everybody = list(members)
    groups = _grouped((it for it in everybody if it.key), lambda it: it.key)
    found = [_company(key, of) for key, of in groups.items() if len(of) > 1]
    inside = sum(len(cluster.people) for cluster in found)
    return Clusters(found=_largest(found), outside=len(everybody) - inside)


def by_years(members: Iterable[Member], most: int = PERIODS) -> Clusters:
    """Spans of years, the earliest first, of about as many people each, with their companies."""
    everybody = list(members)
    dated = _grouped((it for it in everybody if it.since is not None), lambda it: it.since or 0)
    found = []
    for span, years in _spans(dated, most):
        of = [it for year in years for it in dated[year]]
        key = f"{span.first}-{span.last}"
        companies = _grouped((it for it in of if it.key), lambda it: it.key)
        parts = [_company(of_one, some) for of_one, some in companies.items() if len(some) > 1]
        named = tuple(replace(part, key=f"{key}.{part.key}") for part in _largest(parts))
        found.append(replace(_cluster(key, span.text, of), parts=named))
    inside = sum(len(cluster.people) for cluster in found)
    return Clusters(found=found, outside=len(everybody) - inside)


def by_circle(members: Iterable[Member], circles: Iterable[Collection[int]]) -> Clusters:
    """Circles of people who know each other, each called after who is closest to the user in it.

    `circles` are communities of the ties among them.
    """
    everybody = {it.id: it for it in members}
    found = []
    for circle in circles:
        of = [everybody[one] for one in circle if one in everybody]
        if len(of) >= _LEAST_CIRCLE:
            first = _closest(of)[0].name
            circle_of = _cluster(str(min(circle)), f"Around {first}", of)
            found.append(replace(circle_of, after=first))
    inside = sum(len(cluster.people) for cluster in found)
    return Clusters(found=_largest(found), outside=len(everybody) - inside)


def between(found: Sequence[Cluster], pairs: Iterable[Pair]) -> dict[tuple[str, str], int]:
    """How many pairs of people tie two clusters together."""
    where = {person: cluster.key for cluster in found for person in cluster.people}
    ends = (
        tuple(sorted((where[pair.one], where[pair.other])))
        for pair in pairs
        if pair.one in where and pair.other in where
    )
    return dict(Counter((one, other) for one, other in ends if one != other))


def strongest_of_each(pairs: Iterable[Pair], most: int = _MOST_PAIRS_OF_ONE) -> list[Pair]:
    """Pairs that are among the strongest of one of the two; `pairs` come the strongest first."""
    counts: Counter[int] = Counter()
    kept = []
    for pair in pairs:
        if counts[pair.one] < most or counts[pair.other] < most:
            kept.append(pair)
            counts.update((pair.one, pair.other))
    return kept


def _company(key: str, of: list[Member]) -> Cluster:
    names = Counter(it.company for it in of)
    name = min(names, key=lambda it: (-names[it], len(it), it))
    there = _hull([Span(*it.together) for it in of if it.together])
    return replace(_cluster(key, name, of), together=there)


def _cluster(key: str, name: str, of: list[Member]) -> Cluster:
    years = [it.since for it in of if it.since is not None]
    return Cluster(
        key=key,
        name=name,
        people=tuple(it.id for it in _closest(of)),
        since=min(years, default=None),
        until=max(years, default=None),
    )


def _closest(of: Iterable[Member]) -> list[Member]:
    return sorted(of, key=lambda it: (-it.nearness[0], -it.nearness[1], it.name, it.id))


def _largest(found: Iterable[Cluster]) -> list[Cluster]:
    return sorted(found, key=lambda it: (-len(it.people), it.name.casefold(), it.key))


def _hull(spans: Sequence[Span]) -> tuple[int, int] | None:
    if not spans:
        return None
    return min(it.first for it in spans), max(it.last for it in spans)


def _spans(dated: Mapping[int, Sequence[Member]], most: int) -> list[tuple[Span, list[int]]]:
    """The years in order, put together until each span has about its share of the people."""
    found: list[list[int]] = [[]]
    left = sum(map(len, dated.values()))
    for year in sorted(dated):
        held, share = sum(len(dated[it]) for it in found[-1]), left / (most - len(found) + 1)
        if held and held + len(dated[year]) / 2 > share and len(found) < most:
            left -= held
            found.append([])
        found[-1].append(year)
    return [(Span(years[0], years[-1]), years) for years in found if years]


def _grouped(members: Iterable[Member], by: Callable[[Member], _Key]) -> dict[_Key, list[Member]]:
    groups: dict[_Key, list[Member]] = defaultdict(list)
    for it in members:
        groups[by(it)].append(it)
    return dict(groups)
