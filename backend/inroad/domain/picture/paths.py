"""What is on the picture of a target's paths, and on that of an introducer's reach."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from inroad.domain.network import Between, Path, PathAsk, Reach
from inroad.domain.network.words import is_old
from inroad.domain.picture import (
    YOU,
    Line,
    Role,
    Shown,
    Sketch,
    Spot,
    person_spot,
    weight,
    you_spot,
)

MOST_DIRECT, MOST_CHAINS, MOST_GUESSES = 8, 4, 3
_FEW_CHAINS = 2
"""Chains beside as many direct paths as there is room for."""
MOST_OPENED, MOST_COMPANIES = 10, 12
_CENTRE, _END, _SMALL = 26.0, 24.0, 16.0

People = Mapping[int, Shown]


class Near(NamedTuple):
    """Somebody whom an introducer knows, or may know, and all that is between the two."""

    person: int
    tie: Between


class Elsewhere(Struct, frozen=True, kw_only=True):
    """People at one company whom an introducer knows; `key` is that of the company."""

    key: str
    name: str
    people: list[int]


class Reached(Struct, frozen=True, kw_only=True):
    """Whom one introducer can reach, the closest to them first: targets, and others whom the user
    does not know, these also by company. `yes` is P(yes) of the introducer.
    """

    introducer: int
    yes: float
    opened: list[Near]
    others: list[Near]
    companies: list[Elsewhere]


def paths_sketch(found: Reach, people: People, on: date) -> Sketch:
    """The user on the left, the target on the right, and whoever leads from one to the other."""
    return _Paths(found, people, on).sketch()


def reach_sketch(found: Reached, people: People, on: date) -> Sketch:
    """The introducer in the middle, their targets near, all others around by company."""
    centre = str(found.introducer)
    spots = [
        person_spot(people[found.introducer], "introducer", size=_CENTRE),
        you_spot(column=1),
    ]
    lines = [Line(one=YOU, other=centre, weight=weight(found.yes), best=True)]
    for near in found.opened[:MOST_OPENED]:
        spots.append(person_spot(people[near.person], "target", column=1))
        lines.append(_tie(centre, str(near.person), near.tie, on))
    ties = dict(found.others)
    for company in found.companies[:MOST_COMPANIES]:
        spot = _outside(company, people)
        spots.append(spot)
        nearest = max((ties[it] for it in company.people), key=lambda tie: tie.take)
        lines.append(_tie(centre, spot.key, nearest, on))
    left = found.companies[MOST_COMPANIES:]
    more = len(found.opened[MOST_OPENED:]) + sum(len(company.people) for company in left)
    return Sketch(shape="rings", spots=tuple(spots), lines=tuple(lines), more=more)


class _Paths:
    """The spots of paths, each person once, and the lines between them."""

    def __init__(self, found: Reach, people: People, on: date) -> None:
        self._found = found
        self._people = people
        self._on = on
        chains = _FEW_CHAINS if len(found.paths) >= MOST_DIRECT else MOST_CHAINS
        self._direct = found.paths[:MOST_DIRECT]
        self._chains = found.chains[:chains]
        self._guesses = found.guesses[:MOST_GUESSES]
        self._spots: dict[str, Spot] = {}
        self._lines: dict[tuple[str, str], Line] = {}

    def sketch(self) -> Sketch:
        self._put(you_spot(size=_END))
        best = next(iter([*self._direct, *self._chains]), None)
        for path in [*self._direct, *self._chains]:
            self._draw(path, best=path is best)
        for guess in self._guesses:
            self._guess(guess)
        last = 3 if self._chains else 2
        target = person_spot(self._people[self._found.target], "target", column=last, size=_END)
        spots = sorted([*self._spots.values(), target], key=lambda spot: spot.column)
        return Sketch(
            shape="columns", spots=tuple(spots), lines=tuple(self._lines.values()), more=self._more
        )

    @property
    def _more(self) -> int:
        found = self._found
        drawn = len(self._direct) + len(self._chains) + len(self._guesses)
        return len(found.paths) + len(found.chains) + len(found.guesses) - drawn

    def _draw(self, path: Path, *, best: bool) -> None:
        first = path.asks[0]
        self._person(first.introducer, "introducer", 1)
        self._join(Line(one=YOU, other=str(first.introducer), weight=weight(first.yes), best=best))
        for ask in path.asks:
            if ask.to != path.target:
                self._person(ask.to, "stranger", 2)
            self._join(_line(ask, self._on, best=best))

    def _guess(self, person: int) -> None:
        self._person(person, "introducer", 1)
        self._join(Line(one=YOU, other=str(person)))
        self._join(Line(one=str(person), other=str(self._found.target), seen=False))

    def _person(self, person: int, role: Role, column: int) -> None:
        self._put(person_spot(self._people[person], role, column=column))

    def _put(self, spot: Spot) -> None:
        self._spots.setdefault(spot.key, spot)

    def _join(self, line: Line) -> None:
        self._lines.setdefault((line.one, line.other), line)


def by_company(others: Sequence[Near], people: People, keys: Mapping[str, str]) -> list[Elsewhere]:
    """Others by company, those with most first; who has no company stands alone, at the end.

    `keys` gives the key of each company as it is written.
    """
    found: dict[str, Elsewhere] = {}
    for person, _ in others:
        who = people[person]
        key = keys.get(who.company or "") or f"alone-{person}"
        of = found.setdefault(key, Elsewhere(key=key, name=who.company or who.name, people=[]))
        of.people.append(person)
    return sorted(found.values(), key=lambda it: (-len(it.people), it.key.startswith("alone-")))


def _outside(company: Elsewhere, people: People) -> Spot:
    """A company of several; one person is themselves."""
    if len(company.people) == 1:
        return person_spot(people[company.people[0]], "stranger", column=2, size=_SMALL)
    return Spot(
        key=f"at-{company.key}",
        role="cluster",
        name=company.name,
        cluster=company.key,
        count=len(company.people),
        column=2,
        size=min(_CENTRE, _SMALL + len(company.people) / 2),
    )


def _line(ask: PathAsk, on: date, *, best: bool = False) -> Line:
    return Line(
        one=str(ask.introducer),
        other=str(ask.to),
        old=is_old(ask.on, on),
        weight=weight(ask.take),
        best=best,
    )


def _tie(one: str, other: str, tie: Between, on: date) -> Line:
    old = not tie.guessed and is_old(tie.on, on)
    return Line(one=one, other=other, seen=not tie.guessed, old=old, weight=weight(tie.take))
