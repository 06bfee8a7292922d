"""A map in arrays: for all that a user ever saw, hundreds of thousands of people on a laptop."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.network import (
    TIE_KINDS,
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
from inroad.mapping.columns import ANSWERED, GONE, KIND, SAID, Chances, Ids, People, Ties, same
from inroad.mapping.roll import Roll
from inroad.mapping.rows import Rows, plain, rows_of
from inroad.mapping.sheet import Sheet
from inroad.mapping.unlocking import choose

Numbers = NDArray[np.int64]
Worths = NDArray[np.float64]


_BLOCK = 50_000
"""People whose rows are gathered at once."""


class ArrayMap:
    """The questions, each over the rows of whom it is about."""

    def __init__(
        self, people: People, rows: Rows, on: date, constants: Constants = DEFAULT
    ) -> None:
        self.on = on
        self.roll = Roll(people)
        self.sheet = Sheet(rows, on, constants)
        self._constants = constants
        self._newly_met = newly_met(constants)

    def between(self, introducer: int, to: int) -> Between | None:
        places = self.roll.place(introducer), self.roll.place(to)
        if places[0] is None or places[1] is None:
            return None
        ties = self.sheet.ties(places[1], places[0])
        return between(ties, places[0], self.on, self._constants) if ties else None

    def introducers(self, target: int, most: int = 10) -> list[Path]:
        place = self.roll.place(target)
        if place is None:
            return []
        others, takes = self.sheet.row(place)
        chances = takes * self.roll.asked(others)
        return [self._path(place, int(others[at])) for at in _top(chances, most)]

    def chains(self, target: int, most: int = 10) -> list[Path]:
        place = self.roll.place(target)
        if place is None:
            return []
        others, takes = self.sheet.row(place)
        middle = np.flatnonzero((self.roll.yes[others] < 0) & (takes > 0))
        firsts, chances = self._best_of(others[middle].astype(np.int64), but=place)
        whole = chances * takes[middle] * np.float32(self._newly_met)
        found = []
        for at in _top(whole, most):
            met = int(others[middle[at]])
            first = self._ask(int(firsts[at]), met)
            last = replace(self._ask(met, place), yes=self._newly_met)
            found.append(Path(target=target, asks=(first, last)))
        return found

    def guesses(self, target: int) -> list[int]:
        place = self.roll.place(target)
        if place is None:
            return []
        near = [(-float(self.roll.yes[it]), self.roll.id(it), it) for it in self.sheet.tied(place)]
        return [
            person
            for yes, person, one in sorted(near)
            if yes < 0 and not any(tie.seen for tie in self.sheet.ties(place, one))
        ]

    def best(self, targets: Sequence[int]) -> list[Path | None]:
        places = [self.roll.place(target) for target in targets]
        on_map = np.array([place for place in places if place is not None], np.int64)
        firsts, chances = self._best_of(on_map)
        found = iter(zip(firsts.tolist(), (chances > 0).tolist(), strict=True))
        paths: list[Path | None] = []
        for place in places:
            introducer, there = (0, False) if place is None else next(found)
            paths.append(self._path(place, introducer) if place is not None and there else None)
        return paths

    def unlockers(self, targets: Sequence[Target], most: int = 10) -> Unlocking:
        ids, places, worths = self._wanted(targets)
        numbers, others, takes = self.sheet.gather(places)
        values = (takes * self.roll.asked(others)).astype(np.float64) * worths[numbers]
        kept = np.flatnonzero(values > 0)
        choice = choose(
            numbers[kept], others[kept].astype(np.int64), values[kept], len(places), most
        )
        return Unlocking(
            unlockers=[
                Unlocker(
                    introducer=self.roll.id(one.introducer),
                    gain=one.gain,
                    opens=tuple(ids[one.opens].tolist()),
                )
                for one in choice.chosen
            ],
            total=choice.total,
            bound=choice.bound,
            everybody=choice.everybody,
        )

    def new_ties(
        self, targets: Sequence[Target], most: int = 10, enough: float | None = None
    ) -> list[NewTie]:
        least = self._constants.weak_success if enough is None else enough
        ids, places, worths = self._wanted(targets)
        _, chances = self._best_of(places)
        wanted = np.flatnonzero((chances < least) | (chances <= 0))
        numbers, others, takes = self.sheet.gather(places[wanted])
        kept = np.flatnonzero((self.roll.yes[others] < 0) & (takes > 0))
        numbers, others = wanted[numbers[kept]], others[kept]
        gains = np.zeros(len(self.roll))
        np.add.at(gains, others, takes[kept] * worths[numbers] * self._newly_met)
        first = _top(gains, most)
        people = [self.roll.id(int(one)) for one in first]
        return [
            NewTie(
                person=person,
                gain=float(gains[one]),
                opens=tuple(ids[numbers[others == one]].tolist()),
                path=path,
            )
            for one, person, path in zip(first, people, self.best(people), strict=True)
        ]

    def nearest(self, most: int = 10, *, decision_makers: bool = False) -> list[Path]:
        wanted = self.roll.yes < 0
        if decision_makers:
            wanted = wanted & self.roll.makers
        places = np.flatnonzero(wanted)
        firsts, chances = self._best_of(places)
        return [self._path(int(places[at]), int(firsts[at])) for at in _top(chances, most)]

    def neighbourhood(self, person: int, most: int = 30) -> Neighbourhood:
        centre = self.roll.place(person)
        if centre is None:
            return Neighbourhood(centre=person, people=(), ties=())
        others, takes = self.sheet.row(centre)
        chances = dict.fromkeys(self.sheet.tied(centre), 0.0)
        for other, chance in zip(others.tolist(), takes.tolist(), strict=True):
            if other in chances:
                chances[other] = max(chances[other], chance)
        near = sorted(chances, key=lambda one: (-chances[one], self.roll.id(one)))[:most]
        inner, ties = np.array(sorted((centre, *near)), np.int64), []
        for one in inner.tolist():
            within = self.sheet.tied(one, inner)
            ties += [self._tie(one, other) for other in within if one < other]
        return Neighbourhood(
            centre=person,
            people=tuple(self.roll.id(one) for one in near),
            ties=tuple(sorted(ties, key=lambda tie: (tie.one, tie.other))),
        )

    def among(self, people: Collection[int], most: int = 5_000) -> list[Pair]:
        found = [place for one in {*people} if (place := self.roll.place(one)) is not None]
        places = np.array(sorted(found), np.int64)
        numbers, others, takes = self.sheet.gather(places)
        kept = np.flatnonzero((takes > 0) & np.isin(others, places))
        ends = np.sort(np.stack((places[numbers[kept]], others[kept].astype(np.int64))), axis=0)
        key = ends[0] * len(self.roll) + ends[1]
        order = np.lexsort((key, -takes[kept]))
        first = order[np.sort(np.unique(key[order], return_index=True)[1])][:most]
        pairs = np.sort(self.roll.ids[ends[:, first]], axis=0).tolist()
        return list(map(Pair, *pairs, takes[kept[first]].tolist()))

    def add(self, people: Iterable[OnMap], ties: Iterable[Tie]) -> None:
        every = [tie for tie in ties if tie.one != tie.other]
        given = {person.id: person for person in people}
        ends = {end for tie in every for end in (tie.one, tie.other)}
        new = [OnMap(id=end) for end in ends - given.keys() if self.roll.place(end) is None]
        self.roll.take_in([*given.values(), *new])
        places = {end: self._there(end) for end in ends}
        self.sheet.add(replace(tie, one=places[tie.one], other=places[tie.other]) for tie in every)

    def ties(self, person: int) -> list[Tie]:
        place = self.roll.place(person)
        held = {} if place is None else self.sheet.held(place)
        every = [self._named(tie) for other in held.values() for tie in other]
        return [
            plain(tie, person)
            for tie in sorted(every, key=lambda tie: max((tie.one, tie.other), key=person.__ne__))
        ]

    def __contains__(self, person: int) -> bool:
        return self.roll.place(person) is not None

    def renew(
        self, person: OnMap, ties: Iterable[Tie], others: Collection[int] | None = None
    ) -> None:
        """Only pairs of whom something else holds now are touched: most often there are few."""
        self.add([person], ())
        if others is not None and not others:
            return
        now: dict[int, list[Tie]] = {}
        for tie in ties:
            now.setdefault(tie.one if tie.other == person.id else tie.other, []).append(tie)
        place = self._there(person.id)
        held = {self.roll.id(other): its for other, its in self.sheet.held(place).items()}
        new: list[Tie] = []
        for other in held.keys() | now.keys() if others is None else {*others}:
            before, after = held.get(other, []), now.get(other, [])
            if {*map(same, map(self._named, before))} != {*map(same, after)}:
                if before:
                    self.sheet.part(place, self._there(other))
                new += after
        self.add((), new)

    def noted(self) -> list[tuple[int, int]]:
        """Every two of whom a note says something."""
        marks = self.sheet.rows.marks
        kinds = np.isin(marks & KIND, (SAID, TIE_KINDS.index("mentioned")))
        at = np.flatnonzero(kinds & ((marks & (ANSWERED | GONE)) == 0))
        rows = np.searchsorted(self.sheet.rows.starts, at, "right") - 1
        ends = self.roll.ids[np.stack((rows, self.sheet.rows.others[at]), 1)]
        return [(one, other) for one, other in ends.tolist() if one < other]

    def judge(self, yes: Mapping[int, float]) -> None:
        for person, chance in yes.items():
            place = self.roll.place(person)
            if place is not None:
                self.roll.yes[place] = chance

    def forget(self, person: int) -> None:
        place = self.roll.place(person)
        if place is not None:
            self.sheet.forget(place)
            self.roll.forget(place)

    def _named(self, tie: Tie) -> Tie:
        """A tie between places as one between people."""
        return replace(tie, one=self.roll.id(tie.one), other=self.roll.id(tie.other))

    def _there(self, person: int) -> int:
        place = self.roll.place(person)
        if place is None:
            raise KeyError(person)
        return place

    def _wanted(self, targets: Sequence[Target]) -> tuple[Ids, Numbers, Worths]:
        """The targets that are on the map, each once: their ids, places and worths."""
        found = {}
        for target in targets:
            place = self.roll.place(target.id)
            if place is not None:
                found[place] = target
        return (
            np.array([target.id for target in found.values()], np.int64),
            np.array(list(found), np.int64),
            np.array([target.worth for target in found.values()], np.float64),
        )

    def _best_of(self, places: Numbers, but: int = -1) -> tuple[Numbers, Chances]:
        """For each place the best introducer and their chance, 0 where there is none."""
        if len(places) > _BLOCK:
            blocks = np.array_split(places, len(places) // _BLOCK + 1)
            found = [self._best_of(block, but) for block in blocks]
            parts = [one for one, _ in found], [most for _, most in found]
            return np.concatenate(parts[0]), np.concatenate(parts[1])
        numbers, others, takes = self.sheet.gather(places)
        chances = takes * self.roll.asked(others)
        chances[others == but] = 0
        best = np.zeros(len(places), np.float32)
        np.maximum.at(best, numbers, chances)
        first = np.flatnonzero((chances == best[numbers]) & (chances > 0))[::-1]
        introducers = np.full(len(places), -1, np.int64)
        introducers[numbers[first]] = others[first]
        return introducers, best

    def _path(self, place: int, introducer: int) -> Path:
        return Path(target=self.roll.id(place), asks=(self._ask(introducer, place),))

    def _ask(self, introducer: int, to: int) -> PathAsk:
        tie = between(self.sheet.ties(to, introducer), introducer, self.on, self._constants)
        return PathAsk(
            introducer=self.roll.id(introducer),
            to=self.roll.id(to),
            yes=float(self.roll.yes[introducer]),
            take=tie.take,
            kinds=tie.kinds,
            on=tie.on,
        )

    def _tie(self, one: int, other: int) -> TieOnMap:
        tie = between(self.sheet.ties(other, one), one, self.on, self._constants)
        low, high = sorted((self.roll.id(one), self.roll.id(other)))
        return TieOnMap(one=low, other=high, kinds=tie.kinds, on=tie.on, guessed=tie.guessed)


def array_map(people: People, ties: Ties, on: date, constants: Constants = DEFAULT) -> ArrayMap:
    """A map of columns. Everybody at the end of a tie has to be among `people`."""
    ones, others = (np.searchsorted(people.ids, ids).astype(np.int32) for ids in ties[:2])
    return ArrayMap(people, rows_of(ties, ones, others, len(people.ids)), on, constants)


def _top(values: NDArray[np.floating], most: int) -> Numbers:
    """The places of the largest values above 0, the largest first; of equals the first."""
    at = np.flatnonzero(values > 0)
    if len(at) > most:
        least = np.partition(values[at], len(at) - most)[len(at) - most]
        at = at[values[at] >= least]
    return at[np.argsort(-values[at], kind="stable")][:most]
