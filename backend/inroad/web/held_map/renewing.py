"""The map kept true: of those who changed, what holds now, and nothing else is read again.

Who changed is what the change log says. Of somebody who is on thousands of pages most ties cannot
have changed with them: a page's ties change with its prospect, what was said of two with both, and
where two were only where one of them was elsewhere than thought. Where people were merged or
parted, rows went from one to another, and all of theirs is read again.
"""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from inroad.domain.learning import Learned
from inroad.domain.network import Map, OnMap, Tie
from inroad.domain.network.drawing import shown_tie
from inroad.domain.network.notes import Two, two
from inroad.domain.relationships import Relationship
from inroad.domain.whereabouts import Stay
from inroad.store import companies, network, sightings
from inroad.store.book import Book
from inroad.store.network import PersonRow, ShownRow
from inroad.store.whereat import in_parts
from inroad.web.held_map.facts import SMALL, Facts, organisations
from inroad.web.held_map.judging import decides

Partners = dict[int, set[int] | None]
"""Of whom which ties are read again: those with these people, or all (None)."""


def renew(
    over: Map,
    connection: sa.Connection,
    facts: Facts,
    book: Book,
    changed: set[int],
    learned: Learned,
    since: Iterable[Two] | None = None,
) -> None:
    """Bring the map and the facts up to what the database says of those who changed.

    Where the facts are newer than the map, `since` are the pairs of whom notes say something now
    or said so then.
    """
    rows = {row.id: row for row in network.people(connection, changed)}
    before = {one: relation for one in rows if (relation := facts.relations.get(one))}
    moved = len(rows) < len(changed) or any(
        one <= facts.highest and one not in over for one in rows
    )
    noted = {*_taken_in(connection, facts, book, changed, rows.values()), *(since or ())}
    for person_id in changed - rows.keys():
        over.forget(person_id)
    whole = moved or since is not None
    stay = set() if whole else before.keys() & facts.relations.keys()
    stay -= network.prospects(connection, stay)
    partners: Partners = {one: set() if one in stay else None for one in rows}
    for one in stay:
        if _whereabouts(before[one]) != _whereabouts(facts.relations[one]):
            partners[one] = _once_around(connection, over, facts, rows[one])
    _with_those_said(connection, facts, partners, noted)
    rows |= {row.id: row for row in network.people(connection, partners.keys() - rows.keys())}
    partners = {one: others for one, others in partners.items() if one in rows}
    _renewed(over, connection, facts, partners, rows, learned)


def _renewed(
    over: Map,
    connection: sa.Connection,
    facts: Facts,
    partners: Partners,
    rows: dict[int, PersonRow],
    learned: Learned,
) -> None:
    yes = facts.yes(over.on, learned, rows)
    ties = _ties(connection, facts, partners, rows)
    for row in rows.values():
        facts.highest = max(facts.highest, row.id)
        person = OnMap(id=row.id, yes=yes.get(row.id), decision_maker=decides(row))
        over.renew(person, ties[row.id], partners[row.id])


def _ties(
    connection: sa.Connection, facts: Facts, partners: Partners, rows: dict[int, PersonRow]
) -> dict[int, list[Tie]]:
    """The ties of each of these people with those partners."""
    shown = set(_shown(connection, partners))
    read = [one for one, others in partners.items() if others is None or others]
    said = facts.said(connection, read)
    pairs = {two(it.prospect, it.mutual) for it in shown} | said.keys()
    pairs |= {both for one in read for both in _guesses(connection, facts, rows[one])}
    connected = {two(it.prospect, it.mutual) for it in shown if not it.follows}
    outside = {one for both in pairs for one in both} - facts.relations.keys()
    stays = network.stays(connection, outside)
    found: dict[int, list[Tie]] = {one: [] for one in rows}
    for it in shown:
        _put(found, shown_tie(it.prospect, it.mutual, it.on, follows=it.follows))
    for both in pairs:
        for tie in facts.ties(both, said.get(both, ()), stays, connected=both in connected):
            _put(found, tie)
    return found


def _put(found: dict[int, list[Tie]], tie: Tie) -> None:
    for end in (tie.one, tie.other):
        if end in found:
            found[end].append(tie)


def _shown(connection: sa.Connection, partners: Partners) -> Iterator[ShownRow]:
    """What pages show of these people, each mutual of a page once."""
    whole = [one for one, others in partners.items() if others is None]
    yield from network.shown(connection, whole) if whole else ()
    for one, others in partners.items():
        if others:
            yield from network.shown_with(connection, one, others.difference(whole))


def _with_those_said(
    connection: sa.Connection, facts: Facts, partners: Partners, noted: Iterable[Two]
) -> None:
    """Add those of whom anything is said together with somebody, and of whom it was."""
    told = [*network.answers(connection, partners.keys())]
    told += network.together(connection, partners.keys())
    told += [both for one in partners for both in facts.namings.of(one)]
    for both in (*told, *noted):
        if partners.keys().isdisjoint(both):
            partners[both[0]] = set()
        for one, other in (both, both[::-1]):
            others = partners.get(one)
            if others is not None:
                others.add(other)


def _guesses(connection: sa.Connection, facts: Facts, row: PersonRow) -> Iterator[Two]:
    """Who may be at one company with somebody: the one is in the book, the other by a page."""
    known = facts.at.get(row.company or "", set()) - {row.id}
    if row.company and known and len(network.at(connection, row.company, SMALL + 1)) <= SMALL:
        yield from (two(row.id, one) for one in known)
    relation = facts.relations.get(row.id)
    for company in organisations(relation) if relation else ():
        there = network.at(connection, company, SMALL + 1)
        if len(there) <= SMALL:
            yield from (two(row.id, other) for other in there if other != row.id)


def _whereabouts(relation: Relationship) -> tuple[str | None, tuple[Stay, ...]]:
    return relation.person.company, relation.stays


def _once_around(connection: sa.Connection, over: Map, facts: Facts, row: PersonRow) -> set[int]:
    """Those beside whom somebody was, as far as it is known now or was held before."""
    words = companies.load(connection)
    keys = {stay.key for stay in facts.stays(row.id)}
    ties = over.ties(row.id)
    others = {tie.other if tie.one == row.id else tie.one for tie in ties}
    found = {
        tie.other if tie.one == row.id else tie.one
        for tie in ties
        if tie.kind == "worked_together" or tie.strength or not tie.seen
    }
    known = others & facts.relations.keys()
    found |= {one for one in known if any(stay.key in keys for stay in facts.stays(one))}
    outside = others - known - found
    for some in in_parts(outside):
        found |= sightings.histories(connection, some).keys()
    for person in network.people(connection, outside):
        if person.company and words.key(person.company) in keys:
            found.add(person.id)
    guesses = {one for both in _guesses(connection, facts, row) for one in both}
    return (found | guesses) - {row.id}


def _taken_in(
    connection: sa.Connection,
    facts: Facts,
    book: Book,
    changed: set[int],
    rows: Iterable[PersonRow],
) -> set[Two]:
    """Bring the facts up to date; gives every two of whom a note says something else now."""
    namings = facts.namings
    sought = set(namings.sought)
    writers = {writer for person_id in changed for writer in namings.concerned(person_id)}
    for person_id in changed:
        facts.drop(person_id)
    facts.take_in([held for it in changed if (held := book.held(it)) is not None])
    namings.take_in_outside((row.id, row.name) for row in rows if row.id not in facts.relations)
    if set(namings.sought) - sought:
        namings.take_in_outside(network.outside_names(connection))
    writers |= {writer for person_id in changed for writer in namings.concerned(person_id)}
    return namings.settle(writers)
