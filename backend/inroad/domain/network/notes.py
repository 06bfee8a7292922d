"""Whom notes name, pair by pair: the evidence that the book finds for one prospect, for everybody.

A note on somebody may say how well they know a person whom it names, and names people together.
Whom a name means is settled as the book settles it (`Bearers`): by the page that was open, or
where nobody else bears the full name.
"""

from collections.abc import Collection, Iterable, Mapping

from inroad.domain.bearers import dropped, only_bearer
from inroad.domain.namings import Naming, full_key, joined_days
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Evidence, NamedTogether

Two = tuple[int, int]
"""Two people, the lower id first."""


def two(one: int, other: int) -> Two:
    """Two people as they are kept together."""
    return (one, other) if one < other else (other, one)


class Namings:
    """Evidence of notes on any two people, kept true person by person."""

    def __init__(self) -> None:
        self._held: dict[int, Relationship] = {}
        self._bearers: dict[str, set[int]] = {}
        self._writers: dict[str, set[int]] = {}
        self._outside: dict[str, dict[int, str]] = {}
        self._keys: dict[int, str] = {}
        self._said: dict[int, dict[Two, list[Evidence]]] = {}
        self._by_person: dict[int, dict[Two, set[int]]] = {}

    @property
    def sought(self) -> Collection[str]:
        """The full names in notes that no page settled; people outside the book may bear them."""
        return self._writers.keys()

    def take_in(self, relations: Iterable[Relationship]) -> None:
        """People of the book, who are not held yet. `settle` has to follow."""
        for relation in relations:
            person = relation.person
            self._held[person.id] = relation
            key = full_key(person.name)
            self._bearers.setdefault(key, set()).add(person.id)
            self._keys[person.id] = key
            for key in _open_names(relation):
                self._writers.setdefault(key, set()).add(person.id)

    def take_in_outside(self, names: Iterable[tuple[int, str]]) -> None:
        """People who are not in the book, by id and name; those whom no note names are let go."""
        for person_id, name in names:
            key = full_key(name)
            if key in self._writers:
                self._outside.setdefault(key, {})[person_id] = name
                self._keys[person_id] = key

    def drop(self, person_id: int) -> None:
        """Take somebody out, in the book or not."""
        key = self._keys.pop(person_id, None)
        if key is not None:
            self._bearers.get(key, set()).discard(person_id)
            self._outside.get(key, {}).pop(person_id, None)
        relation = self._held.pop(person_id, None)
        for name in _open_names(relation) if relation else ():
            self._writers[name].discard(person_id)
            if not self._writers[name]:
                del self._writers[name]

    def settle(self, writers: Iterable[int] | None = None) -> set[Two]:
        """Work out anew what the notes on these people say, or on all; gives whom it concerns."""
        changed: set[Two] = set()
        for writer in list(self._held) if writers is None else writers:
            before = self._said.pop(writer, {})
            relation = self._held.get(writer)
            after = self._said_by(relation) if relation is not None and relation.namings else {}
            if after:
                self._said[writer] = after
            for both in before.keys() | after.keys():
                if before.get(both) != after.get(both):
                    changed.add(both)
                self._note(both, writer, there=both in after)
        return changed

    def concerned(self, person_id: int) -> set[int]:
        """On whom the notes are that name this person, or somebody of the same name."""
        key = self._keys.get(person_id)
        by_name = self._writers.get(key, set()) if key else set()
        writers = {it for them in self._by_person.get(person_id, {}).values() for it in them}
        return {person_id} | by_name | writers

    def of(self, person_id: int) -> dict[Two, tuple[Evidence, ...]]:
        """All that notes say of one person and others."""
        return {both: self.between(both) for both in self._by_person.get(person_id, {})}

    def pairs(self) -> set[Two]:
        """Everybody of whose tie a note says something."""
        return {both for said in self._said.values() for both in said}

    def between(self, both: Two) -> tuple[Evidence, ...]:
        """All that notes say of two people."""
        writers = sorted(self._by_person.get(both[0], {}).get(both, ()))
        pieces = [piece for writer in writers for piece in self._said[writer][both]]
        named = [piece for piece in pieces if isinstance(piece, NamedTogether)]
        rest = [piece for piece in pieces if not isinstance(piece, NamedTogether)]
        return (*rest, joined_days(named)) if named else tuple(rest)

    def _note(self, both: Two, writer: int, *, there: bool) -> None:
        for person_id in both:
            mine = self._by_person.setdefault(person_id, {})
            writers = mine.setdefault(both, set())
            writers.add(writer) if there else writers.discard(writer)
            if not writers:
                del mine[both]
            if not mine:
                del self._by_person[person_id]

    def _said_by(self, relation: Relationship) -> dict[Two, list[Evidence]]:
        """What the note on one person says: of them and whom it names, and of those together."""
        writer, said = relation.person.id, dict[Two, list[Evidence]]()
        for naming in relation.namings:
            for person_id in self._meant(naming):
                if person_id != writer:
                    said.setdefault(two(writer, person_id), []).extend(naming.evidence)
        named = [naming for naming in relation.namings if not naming.denied]
        for naming in named:
            for person_id in self._meant(naming):
                for beside in named:
                    other = only_bearer(beside, self._bearers)
                    if other is not None and other not in (writer, person_id):
                        said.setdefault(two(person_id, other), []).append(dropped(beside))
        return said

    def _meant(self, naming: Naming) -> Collection[int]:
        """Whom a name means. Of those outside the book each whose very name nobody else has."""
        if naming.person_id is not None:
            return (naming.person_id,)
        if " " not in naming.key:
            return ()
        bearers = self._bearers.get(naming.key)
        if bearers:
            return bearers if len(bearers) == 1 else ()
        outside = self._outside.get(naming.key, {})
        names = list(outside.values())
        return [person_id for person_id, name in outside.items() if names.count(name) == 1]


def _open_names(relation: Relationship) -> Mapping[str, None]:
    """The full names in the note on somebody that no page settled."""
    return dict.fromkeys(
        naming.key for naming in relation.namings if naming.person_id is None and " " in naming.key
    )
