"""What of the book the map is drawn from, kept beside it, and what the store adds on a few people.

Bulk and a few people at a time have to come to the same ties: both say what two people have in
common through `Facts.ties`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

import sqlalchemy as sa

from inroad.domain.constants import Constants
from inroad.domain.evidence import seen_together
from inroad.domain.learning import Learned
from inroad.domain.network import Tie
from inroad.domain.network.drawing import other_ties, yes_of
from inroad.domain.network.notes import Namings, Two
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Evidence, Saying, Source
from inroad.domain.whereabouts import Stay, overlaps
from inroad.store import network
from inroad.store.ties import STRENGTHS

SMALL = 200
"""People at one company on the map: among more, that two are there says nothing of whether they
know each other. As `overlap_small` of the constants has it. Counted when a guess is made."""


class Facts:
    """People of the book as they were drawn, whom their notes name, and where they were.

    `at` has who of them was at a company, by its name as it is written; `highest` is the highest
    id on the map: who comes with a lower one was there before, and was merged.
    """

    def __init__(self, constants: Constants) -> None:
        self.constants = constants
        self.relations: dict[int, Relationship] = {}
        self.namings = Namings()
        self.at: dict[str, set[int]] = {}
        self.highest = 0

    def take_in(self, relations: Iterable[Relationship]) -> None:
        """People of the book who are not held yet."""
        relations = list(relations)
        for relation in relations:
            self.relations[relation.person.id] = relation
            for name in organisations(relation):
                self.at.setdefault(name, set()).add(relation.person.id)
        self.namings.take_in(relations)

    def drop(self, person_id: int) -> None:
        """Take somebody out, whether they were held or not."""
        relation = self.relations.pop(person_id, None)
        for name in organisations(relation) if relation else ():
            self.at[name].discard(person_id)
            if not self.at[name]:
                del self.at[name]
        self.namings.drop(person_id)

    def yes(self, on: date, learned: Learned, ids: Iterable[int] | None = None) -> dict[int, float]:
        """P(yes) of those of these people, or of all, who are in the book and no strangers."""
        wanted = self.relations.keys() if ids is None else self.relations.keys() & set(ids)
        found = {one: yes_of(self.relations[one], on, self.constants, learned) for one in wanted}
        return {one: round(yes, 6) for one, yes in found.items() if yes is not None}

    def ties(
        self,
        both: Two,
        said: Sequence[Evidence],
        stays: Mapping[int, tuple[Stay, ...]],
        *,
        connected: bool,
    ) -> Iterator[Tie]:
        """The ties of two people beside those that pages showed."""
        one, other = (stays.get(who) or self.stays(who) for who in both)
        around = overlaps(one, other) if one and other else ()
        return other_ties(*both, said, around, self.constants, connected=connected)

    def stays(self, person_id: int) -> tuple[Stay, ...]:
        """Where somebody of the book was."""
        relation = self.relations.get(person_id)
        return relation.stays if relation else ()

    def said(
        self, connection: sa.Connection, ids: Collection[int] | None = None
    ) -> dict[Two, list[Evidence]]:
        """What answers, notes, mails and meetings say of two people, of whom one is in `ids`."""
        found: dict[Two, list[Evidence]] = {}
        for both, answer in network.answers(connection, ids).items():
            strength = STRENGTHS.get(answer.answer)
            if strength is not None:
                source = Source(kind="answer", on=answer.on)
                found.setdefault(both, []).append(Saying(strength=strength, source=source))
        for both in self._named(ids):
            found.setdefault(both, []).extend(self.namings.between(both))
        for both, contacts in network.together(connection, ids).items():
            found.setdefault(both, []).append(seen_together(contacts))
        return found

    def _named(self, ids: Collection[int] | None) -> set[Two]:
        if ids is None:
            return self.namings.pairs()
        return {both for person_id in ids for both in self.namings.of(person_id)}


def organisations(relation: Relationship) -> set[str]:
    """The companies at which somebody was, as they are written."""
    return {stay.organisation for stay in relation.stays if not stay.school}
