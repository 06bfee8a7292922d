"""Who of the whole map was at one place with whom: in columns, for it is asked of millions."""

from collections.abc import Collection
from datetime import date

import numpy as np
import sqlalchemy as sa

from inroad.domain import acceptance
from inroad.domain.constants import Constants
from inroad.domain.network.notes import Two, two
from inroad.domain.ties import Overlap, Source
from inroad.mapping.columns import Ties
from inroad.mapping.shown import Shown, among, guessed, numbers
from inroad.store import companies, network, sightings
from inroad.web.held_map.facts import SMALL, Facts


class Places:
    """Companies and schools with everybody who was there."""

    def __init__(self, connection: sa.Connection, facts: Facts) -> None:
        self._facts = facts
        self._words = companies.load(connection)
        self._read = sightings.histories(connection, None)
        self._companies = [(name, numbers(ids)) for name, ids in network.companies(connection)]

    def sharing(self, shown: Shown) -> set[Two]:
        """The pairs that pages showed who were at one company or school, in whatever years."""
        codes: dict[str, int] = {}
        held = [
            (one, codes.setdefault(stay.key, len(codes)))
            for one, relation in self._facts.relations.items()
            for stay in relation.stays
        ]
        for one, seen in self._read.items():
            names = [it.company for it in seen.history.positions]
            names += [it.name for it in seen.history.schools]
            held += [
                (one, codes.setdefault(key, len(codes)))
                for key in map(self._words.key, names)
                if key
            ]
        keyed = [(self._words.key(name), there) for name, there in self._companies]
        there = [ids for key, ids in keyed if key]
        which = [codes.setdefault(key, len(codes)) for key, _ in keyed if key]
        counts = [len(ids) for ids in there]
        first, second = np.array(held, np.int64).reshape(-1, 2).T
        people = np.concatenate((first, *there))
        places = np.concatenate((second, np.repeat(np.array(which, int), np.array(counts, int))))
        ones, others = shown.sharing(people, places)
        return {two(*both) for both in zip(ones.tolist(), others.tolist(), strict=True)}

    def guesses(self, besides: Collection[Two]) -> tuple[Ties, list[Two]]:
        """Who is at a small company with somebody of the book, `besides` those told of elsewhere.

        Where one of the two is there today and of the other no more is known than that, all ties
        are alike and come as columns; the others come as pairs that have yet to be judged.
        """
        unread = self._read.keys() | self._facts.relations.keys()
        ends = [np.zeros((0, 2), np.int64)]
        others: set[Two] = set()
        for name, there in self._companies:
            known = self._facts.at.get(name)
            if not known or len(there) > SMALL:
                continue
            plain = there[[one not in unread for one in there.tolist()]]
            for one in known:
                alike = plain if self._is_there(one, name) else plain[:0]
                ends.append(np.stack((np.full_like(alike, one), alike), 1))
                rest = set(there.tolist()) - set(alike.tolist()) - {one}
                others.update(two(one, other) for other in rest)
        pairs = np.sort(np.concatenate(ends), axis=1)
        pairs = pairs[~among(pairs, np.array(sorted(besides), np.int64).reshape(-1, 2))]
        strength = _strength(self._facts.constants)
        return guessed(pairs[:, 0], pairs[:, 1], strength), sorted(others.difference(besides))

    def _is_there(self, person_id: int, company: str) -> bool:
        """Whether all that is known of somebody and a company is that they are there."""
        key = self._words.key(company)
        stays = [stay for stay in self._facts.stays(person_id) if stay.key == key]
        return len(stays) == 1 and stays[0].until is None and not stays[0].school


def _strength(constants: Constants) -> float:
    """The points of two who are at one company, nobody knows since when."""
    both = Overlap(
        organisation="", since=None, until=None, months=None, source=Source(kind="profile")
    )
    return acceptance.points(both, date.min, constants)
