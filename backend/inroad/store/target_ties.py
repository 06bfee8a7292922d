"""Who of the book has a tie with a target, read for a few targets at a time.

What the map makes of readings, answers, notes, mails and careers, it is here for targets only, so
that the hot path can say what a mutual unlocks without drawing any map.
"""

from collections.abc import Collection, Iterable
from itertools import chain
from typing import Any, NamedTuple

import sqlalchemy as sa

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.evidence import seen_together
from inroad.domain.namings import Naming, full_key, joined_days
from inroad.domain.network import Tie
from inroad.domain.network.drawing import other_ties, shown_tie
from inroad.domain.network.notes import Two, two
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Evidence, NamedTogether, Saying, Source
from inroad.domain.whereabouts import overlaps
from inroad.store import network, people, relations, schema, target_rules, targets
from inroad.store.book import Book
from inroad.store.target_lists import OFF
from inroad.store.ties import STRENGTHS
from inroad.store.whereat import in_parts

_SHARED = (
    sa.select(schema.person.c.name)
    .where(schema.person.c.name.in_(sa.bindparam("names", expanding=True)))
    .group_by(schema.person.c.name)
    .having(sa.func.count() > 1)
)

_SHOWN_ON = (
    sa.select(schema.shown.c.person_id)
    .join(schema.reading, schema.reading.c.id == schema.shown.c.reading_id)
    .where(schema.reading.c.prospect_id.in_(sa.bindparam("ids", expanding=True)))
)
_RULES = sa.select(sa.exists().select_from(schema.target_rule))
_ON_LISTS = sa.select(sa.func.count(schema.target.c.person_id.distinct()))
_MOST_FOUND = 5_000
"""People found by rules of whom all are read; of more, as many of those of whom pages or
answers say something."""
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_SPEAK = (
    sa.select(schema.reading.c.prospect_id).where(schema.reading.c.prospect_id.in_(_IDS)),
    sa.select(schema.shown.c.person_id).where(schema.shown.c.person_id.in_(_IDS)),
    sa.select(schema.tie_answer.c.prospect_id).where(schema.tie_answer.c.prospect_id.in_(_IDS)),
    sa.select(schema.tie_answer.c.mutual_id).where(schema.tie_answer.c.mutual_id.in_(_IDS)),
    sa.select(schema.contact.c.person_id).where(schema.contact.c.person_id.in_(_IDS)),
    sa.select(schema.note.c.person_id).where(schema.note.c.person_id.in_(_IDS)),
)
"""Where something is said of a tie with somebody, beside the notes on others."""


_NOBODY: frozenset[int] = frozenset()


class Around(NamedTuple):
    """A target: the ties with whomever of the book, and whose change may change them.

    `named`: a note has their name; `shared`: so has somebody else, and then anybody's change may
    settle whom it means.
    """

    name: str
    ties: dict[int, tuple[Tie, ...]]
    people: set[int]
    named: bool
    shared: bool


class Near:
    """Which targets somebody's change may concern: kept beside the targets, as they come and go."""

    def __init__(self) -> None:
        self._around: dict[int, set[int]] = {}
        self._keys: dict[str, set[int]] = {}
        self._named: set[int] = set()
        self._shared: set[int] = set()

    @property
    def are_named(self) -> bool:
        """Whether a note names any of the targets."""
        return bool(self._named)

    def add(self, target: int, it: Around) -> None:
        """Somebody is a target."""
        for person_id in it.people:
            self._around.setdefault(person_id, set()).add(target)
        self._keys.setdefault(full_key(it.name), set()).add(target)
        if it.named:
            self._named.add(target)
        if it.shared:
            self._shared.add(target)

    def drop(self, target: int, it: Around) -> None:
        """Somebody is none any more."""
        for person_id in it.people:
            self._around[person_id].discard(target)
        self._keys[full_key(it.name)].discard(target)
        self._named.discard(target)
        self._shared.discard(target)

    def to(self, ids: Iterable[int], names: Iterable[str]) -> set[int]:
        """Around whom these people are, or whose name one of them bears where a note has it."""
        found = set(self._shared)
        for person_id in ids:
            found |= self._around.get(person_id, _NOBODY)
        for name in names if self._named else ():
            found |= self._keys.get(full_key(name), _NOBODY) & self._named
        return found

    def meant(self, naming: Naming) -> set[int]:
        """Whom a name in a note may mean."""
        by_name = self._keys.get(naming.key, set())
        return by_name | ({naming.person_id} if naming.person_id is not None else set())


class Targets(NamedTuple):
    """Who is a target; `left_out`: so are others, found by a rule."""

    people: set[int]
    left_out: bool


def are_many(connection: sa.Connection, most: int) -> bool:
    """Whether there are more targets than this, or there may be, as a rule finds them."""
    rules = connection.execute(_RULES).scalar()
    return bool(rules) or connection.execute(_ON_LISTS).scalar_one() > most


def wanted_among(connection: sa.Connection, people: Collection[int] | None) -> Targets:
    """Who of these people, or of all (None), is a target; of those found by rules, not too many."""
    given, off = set[int](), set[tuple[int, int]]()
    for it in targets.entries(connection, people):
        if it.source == OFF:
            off.add((it.list_id, it.person_id))
        else:
            given.add(it.person_id)
    if people is not None:
        on_lists = target_rules.finding(connection, people).items()
        found = {i for i, on in on_lists if any((of, i) not in off for of in on)}
        return Targets(given | found, left_out=False)
    found = {
        person_id
        for rule in target_rules.rules(connection)
        for person_id in target_rules.found_by(connection, rule.asks)
        if (rule.list_id, person_id) not in off
    } - given
    if len(found) <= _MOST_FOUND:
        return Targets(given | found, left_out=False)
    likeliest = sorted(speaking(connection, found))[:_MOST_FOUND]
    return Targets(given.union(likeliest), left_out=True)


def speaking(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Of whom of these a page, an answer, a mail or a note of their own may show a tie."""
    return {
        person_id
        for some in in_parts(ids)
        for query in _SPEAK
        for person_id in connection.execute(query, {"ids": some}).scalars()
    }


def quiet(connection: sa.Connection, book: Book, ids: Collection[int]) -> dict[int, Around]:
    """Those of these targets who have no tie with anybody of the book: found without a look at
    each.
    """
    rest = {it for it in ids if book.held(it) is None} - speaking(connection, ids)
    names = people.called(connection, rest)
    return {
        target: Around(name, {}, {target}, named=False, shared=False)
        for target, name in names.items()
        if not book.namers(target, name)
    }


def shown_on(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Everybody whom a page of these people showed."""
    found = (connection.execute(_SHOWN_ON, {"ids": some}).scalars() for some in in_parts(ids))
    return {person_id for of_some in found for person_id in of_some if person_id is not None}


def around(
    connection: sa.Connection, book: Book, wanted: Collection[int], constants: Constants = DEFAULT
) -> dict[int, Around]:
    """Each of these targets with their ties with people of the book, as the map draws them."""
    found: dict[int, Around] = {}
    for some in in_parts(wanted):
        whose = _relations(connection, book, some, constants)
        shared = _shared_names(connection, whose.values())
        drawn = _drawn(connection, book, whose, shared, constants)
        for target, relation in whose.items():
            name, ties = relation.person.name, drawn[target]
            namers = book.namers(target, name)
            people = {target} | namers | ties.keys()
            found[target] = Around(
                name, ties, people, bool(namers), bool(namers) and name in shared
            )
    return found


def _drawn(
    connection: sa.Connection,
    book: Book,
    whose: dict[int, Relationship],
    shared: set[str],
    constants: Constants,
) -> dict[int, dict[int, tuple[Tie, ...]]]:
    shown: dict[Two, list[Tie]] = {}
    connected: set[Two] = set()
    for row in network.shown(connection, whose):
        both = two(row.prospect, row.mutual)
        tie = shown_tie(row.prospect, row.mutual, row.on, follows=row.follows)
        shown.setdefault(both, []).append(tie)
        if not row.follows:
            connected.add(both)
    said = _said(connection, book, whose, shared)
    found: dict[int, dict[int, tuple[Tie, ...]]] = {target: {} for target in whose}
    for both in dict.fromkeys(chain(shown, said)):
        for target, other in (both, both[::-1]):
            held = book.held(other)
            if target not in whose or held is None:
                continue
            stays = overlaps(whose[target].stays, held.stays)
            evidence = _joined(said.get(both, ()))
            beside = other_ties(*both, evidence, stays, constants, connected=both in connected)
            found[target][other] = (*shown.get(both, ()), *beside)
    return found


def _relations(
    connection: sa.Connection, book: Book, wanted: list[int], constants: Constants
) -> dict[int, Relationship]:
    held = {i: relation for i in wanted if (relation := book.held(i)) is not None}
    outside = [i for i in wanted if i not in held]
    return held | (relations.of(connection, outside, constants=constants) if outside else {})


def _said(
    connection: sa.Connection, book: Book, whose: dict[int, Relationship], shared: set[str]
) -> dict[Two, list[Evidence]]:
    """What answers, notes, mails and meetings say of targets and others."""
    said: dict[Two, list[Evidence]] = {}
    for both, answer in network.answers(connection, whose).items():
        if strength := STRENGTHS.get(answer.answer):
            source = Source(kind="answer", on=answer.on)
            said.setdefault(both, []).append(Saying(strength=strength, source=source))
    for both, contacts in network.together(connection, whose).items():
        said.setdefault(both, []).append(seen_together(contacts))
    told: dict[Two, list[Evidence]] = {}
    for target, relation in whose.items():
        namesake = book.held(target) is None and relation.person.name in shared
        found: dict[Two, list[Evidence]] = {}
        for other, piece in book.told_with(relation, namesake=namesake):
            found.setdefault(two(target, other), []).append(piece)
        told |= found  # of two targets both tell the same
    for both, pieces in told.items():
        said.setdefault(both, []).extend(pieces)
    return said


def _shared_names(connection: sa.Connection, whose: Iterable[Relationship]) -> set[str]:
    """Names among these that two people or more bear."""
    names = [relation.person.name for relation in whose]
    return set(connection.execute(_SHARED, {"names": names}).scalars())


def _joined(pieces: Iterable[Evidence]) -> list[Evidence]:
    rest: list[Evidence] = []
    named: list[NamedTogether] = []
    for piece in pieces:
        if isinstance(piece, NamedTogether):
            named.append(piece)
        else:
            rest.append(piece)
    return [*rest, joined_days(named)] if named else rest
