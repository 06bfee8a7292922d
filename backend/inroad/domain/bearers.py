"""Who bears which full name, and whose notes name whom: held in memory, kept true person by person.

A full name that two people bear means neither of them, until a page settles who is meant.
"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from inroad.domain.namings import Naming, full_key
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Evidence, NamedTogether

_Key = TypeVar("_Key", str, str | int)


class Bearers:
    """The names of the people of the book and the names in the notes on them."""

    def __init__(self) -> None:
        self._bearers: dict[str, set[int]] = {}
        self._held: dict[int, Relationship] = {}
        self._namers: dict[str | int, set[int]] = {}

    def add(self, relation: Relationship) -> None:
        """Take in a person with the names in the note on them."""
        person = relation.person
        self._held[person.id] = relation
        self._bearers.setdefault(full_key(person.name), set()).add(person.id)
        for naming in relation.namings:
            self._namers.setdefault(naming.person_id or naming.key, set()).add(person.id)

    def drop(self, person_id: int) -> None:
        """Take out a person, as they were taken in."""
        relation = self._held.pop(person_id, None)
        if relation is None:
            return
        _discard(self._bearers, full_key(relation.person.name), person_id)
        for naming in relation.namings:
            _discard(self._namers, naming.person_id or naming.key, person_id)

    def means(self, naming: Naming, relation: Relationship) -> bool:
        """Whether a name in a note means this person, who may be none of the book."""
        person = relation.person
        if naming.person_id is not None:
            return naming.person_id == person.id
        if " " not in naming.key or naming.key != full_key(person.name):
            return False
        return self._bearers.get(naming.key, set()) <= {person.id}

    def named_with(
        self, relation: Relationship, *, namesake: bool
    ) -> Iterator[tuple[int, NamedTogether]]:
        """Whom the notes on third people name together with this person.

        `namesake`: somebody outside the book bears the name as well, so that it settles nothing.
        """
        person = relation.person
        wanted = (person.id,) if namesake else (person.id, full_key(person.name))
        writers = {writer for name in wanted for writer in self._namers.get(name, ())}
        for writer in sorted(writers - {person.id}):
            namings = [n for n in self._held[writer].namings if not n.denied]
            if not any(self.means(naming, relation) for naming in namings):
                continue
            for naming in namings:
                other = only_bearer(naming, self._bearers)
                if other is not None and other not in (writer, person.id):
                    yield other, dropped(naming)

    def told_with(
        self, relation: Relationship, *, namesake: bool
    ) -> Iterator[tuple[int, Evidence]]:
        """All that notes say of this person and people of the book, by whom it is of.

        It is in the notes on those, in the note on this person, and in those on third people.
        """
        person = relation.person
        names = (person.id,) if namesake else (person.id, full_key(person.name))
        writers = {writer for name in names for writer in self._namers.get(name, ())}
        for writer in sorted(writers - {person.id}):
            for naming in self._held[writer].namings:
                settled = naming.person_id is not None or not namesake
                if settled and self.means(naming, relation):
                    yield from ((writer, piece) for piece in naming.evidence)
        for naming in relation.namings:
            other = only_bearer(naming, self._bearers)
            if other is not None and other != person.id:
                yield from ((other, piece) for piece in naming.evidence)
        yield from self.named_with(relation, namesake=namesake)

    def namers(self, person_id: int, name: str) -> set[int]:
        """On whom the notes are that name this person, or somebody of the same name."""
        return self._namers.get(person_id, set()) | self._namers.get(full_key(name), set())


def only_bearer(naming: Naming, bearers: Mapping[str, set[int]]) -> int | None:
    """Whom a naming means: whom a page settled, else the only one who bears the full name."""
    if naming.person_id is not None:
        return naming.person_id
    found = bearers.get(naming.key, set()) if " " in naming.key else set()
    return next(iter(found)) if len(found) == 1 else None


def dropped(naming: Naming) -> NamedTogether:
    """A name beside another in a note on a third: no more than named together."""
    source = naming.evidence[0].source
    return NamedTogether(days=(source.on,) if source.on else (), source=source)


def _discard(index: dict[_Key, set[int]], key: _Key, person_id: int) -> None:
    index[key].discard(person_id)
    if not index[key]:
        del index[key]
