"""Everybody on a map by their place: first in the order of their ids, then as they came later."""

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from inroad.domain.network import OnMap
from inroad.mapping.columns import STRANGER, Chances, People


class Roll:
    """Ids and places, and what is known of whom."""

    def __init__(self, people: People) -> None:
        self.ids = people.ids
        self.yes = people.yes
        self._makers = people.makers
        self._who_decides: Callable[[], Iterable[int]] | None = None
        self._sorted = len(people.ids)
        self._later: dict[int, int] = {}
        self._gone: set[int] = set()

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def whole(self) -> bool:
        """Whether nobody was forgotten: the ids of those who were are still there."""
        return not self._gone

    @property
    def makers(self) -> NDArray[np.bool_]:
        """Who decides."""
        if self._who_decides is not None:
            self.decide(self._who_decides())
        return self._makers

    def decide(self, deciders: Iterable[int] | Callable[[], Iterable[int]]) -> None:
        """Set who decides: these people and nobody else; or who tells when it is asked."""
        if callable(deciders):
            self._who_decides = deciders
            return
        self._who_decides = None
        self._makers[:] = False
        for person in deciders:
            place = self.place(person)
            if place is not None:
                self._makers[place] = True

    def place(self, person: int) -> int | None:
        """Where somebody stands; None where they are not on the map."""
        place = self._ever(person)
        return None if place in self._gone else place

    def id(self, place: int) -> int:
        """Who stands there."""
        return int(self.ids[place])

    def asked(self, places: NDArray[np.integer]) -> Chances:
        """P(yes) of each, 0 of whom the user does not know."""
        found: Chances = np.maximum(self.yes[places], np.float32(0))
        return found

    def take_in(self, people: Iterable[OnMap]) -> None:
        """New people, and what holds now of those who were there."""
        new = []
        for person in {person.id: person for person in people}.values():
            place = self._ever(person.id)
            if place is None:
                new.append(person)
                continue
            self._gone.discard(place)
            self.yes[place] = _yes(person)
            self._makers[place] = person.decision_maker
        if new:
            self._later |= {person.id: len(self) + number for number, person in enumerate(new)}
            self.ids = np.append(self.ids, np.array([it.id for it in new], np.int64))
            self.yes = np.append(self.yes, np.array([_yes(it) for it in new], np.float32))
            makers = np.array([it.decision_maker for it in new], np.bool_)
            self._makers = np.append(self._makers, makers)

    def forget(self, place: int) -> None:
        """Leave nothing of somebody but the place where they stood."""
        self._gone.add(place)
        self.yes[place] = STRANGER
        self._makers[place] = False

    def _ever(self, person: int) -> int | None:
        later = self._later.get(person)
        if later is not None:
            return later
        place = int(np.searchsorted(self.ids[: self._sorted], person))
        return place if place < self._sorted and self.ids[place] == person else None


def _yes(person: OnMap) -> float:
    return STRANGER if person.yes is None else person.yes
