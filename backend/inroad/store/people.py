"""People: found by exact alias, added when a page shows them, corrected, merged, forgotten."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, NamedTuple

import msgspec
import sqlalchemy as sa

from inroad.domain.asks import Language, Tone
from inroad.domain.countries import country_code
from inroad.domain.errors import NameMissing, SamePerson, UnknownPerson
from inroad.domain.people import Person, aliases_of
from inroad.domain.reading import PagePerson
from inroad.domain.text import one_line
from inroad.store import parting, schema, sightings
from inroad.store.changes import touch
from inroad.store.merging import merge_rows
from inroad.store.times import stamp

FIELDS = ("name", "headline", "company", "url", "urn", "degree")
_OF_PERSON = ("id", *FIELDS, "tone", "language", "country", "decision_maker")
_COLUMNS = [schema.person.c[name] for name in (*_OF_PERSON, "tags")]
_MOST_WORDS = 8
_STRINGS = msgspec.json.Decoder(list[str])
_INSERT = sa.insert(schema.person).returning(schema.person.c.id, sort_by_parameter_order=True)
_UNKNOWN = sa.select(schema.person.c.id).where(
    schema.person.c.id.in_(sa.bindparam("ids", expanding=True)), schema.person.c.known.is_(False)
)
_NAMESAKE = (
    sa.select(schema.person.c.id)
    .where(schema.person.c.name == sa.bindparam("called"))
    .where(schema.person.c.id != sa.bindparam("id"))
    .limit(1)
)
_AT_ONCE = 5_000
_CALLED = sa.select(schema.person.c.id, schema.person.c.name).where(
    schema.person.c.id.in_(sa.bindparam("ids", expanding=True))
)
_BY_IDS = sa.select(*_COLUMNS).where(schema.person.c.id.in_(sa.bindparam("ids", expanding=True)))
_BY_ID = sa.select(*_COLUMNS).where(schema.person.c.id == sa.bindparam("id"))
_BY_ALIAS = sa.select(schema.alias.c.alias, schema.alias.c.person_id).where(
    schema.alias.c.alias.in_(sa.bindparam("aliases", expanding=True))
)


Tags = Annotated[list[Annotated[str, msgspec.Meta(max_length=80)]], msgspec.Meta(max_length=50)]


class Correction(msgspec.Struct, kw_only=True, frozen=True):
    """What the user says about a person; a field left out stays, null is emptied."""

    name: str | msgspec.UnsetType = msgspec.UNSET
    headline: str | msgspec.UnsetType | None = msgspec.UNSET
    company: str | msgspec.UnsetType | None = msgspec.UNSET
    tone: Tone | msgspec.UnsetType | None = msgspec.UNSET
    language: Language | msgspec.UnsetType | None = msgspec.UNSET
    tags: Tags | msgspec.UnsetType = msgspec.UNSET
    """The user's own tags; a tag may name a field of work, which busy seasons go by."""
    country: str | msgspec.UnsetType | None = msgspec.UNSET
    """Where they are, by two letters or its English name: public holidays go by it."""
    decision_maker: bool | msgspec.UnsetType | None = msgspec.UNSET
    """Whether they decide, whatever their headline says; null leaves it to the headline."""


def get(connection: sa.Connection, person_id: int) -> Person:
    """The person, or UnknownPerson."""
    row = connection.execute(_BY_ID, {"id": person_id}).one_or_none()
    if row is None:
        raise UnknownPerson(person_id)
    return person_of(row)


def person_of(row: sa.Row[Any]) -> Person:
    """A row of the person table as a Person."""
    kept = row._mapping
    given = {name: kept[name] for name in _OF_PERSON}
    return Person(**given, tags=tuple(_STRINGS.decode(row.tags)) if row.tags != "[]" else ())


def ids_of(connection: sa.Connection, aliases: Iterable[str]) -> dict[str, int]:
    """Who bears which of these aliases."""
    wanted = list(aliases)
    if not wanted:
        return {}
    return {row.alias: row.person_id for row in connection.execute(_BY_ALIAS, {"aliases": wanted})}


def has_namesake(connection: sa.Connection, person: Person) -> bool:
    """Whether somebody else bears the very same name."""
    return (
        connection.execute(_NAMESAKE, {"called": person.name, "id": person.id}).scalar() is not None
    )


def names(connection: sa.Connection, person_ids: Iterable[int]) -> set[str]:
    """The names of these people."""
    query = sa.select(schema.person.c.name).where(schema.person.c.id.in_(list(person_ids)))
    return set(connection.execute(query).scalars())


def several(connection: sa.Connection, person_ids: Iterable[int]) -> dict[int, Person]:
    """These people by their id; those who are gone are left out."""
    wanted = list(dict.fromkeys(person_ids))
    found: dict[int, Person] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        rows = connection.execute(_BY_IDS, {"ids": wanted[start : start + _AT_ONCE]})
        found.update((row.id, person_of(row)) for row in rows)
    return found


def called(connection: sa.Connection, person_ids: Iterable[int]) -> dict[int, str]:
    """The name of each of these people; those who are gone are left out."""
    wanted = list(dict.fromkeys(person_ids))
    found: dict[int, str] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        rows = connection.execute(_CALLED, {"ids": wanted[start : start + _AT_ONCE]})
        found.update((row.id, row.name) for row in rows)
    return found


def search(connection: sa.Connection, words: str, most: int = 50) -> list[Person]:
    """People whose name, headline or company holds every word, names first."""
    person = schema.person.c
    found = sa.select(*_COLUMNS).where(*holding(words))
    query = found.order_by(person.known.desc(), person.name).limit(most)
    return [person_of(row) for row in connection.execute(query)]


def holding(words: str) -> list[sa.ColumnElement[bool]]:
    """That a name, headline or company holds each of these words, of which eight count."""
    columns = [schema.person.c[name] for name in ("name", "headline", "company")]
    return [
        sa.or_(*(column.icontains(word, autoescape=True) for column in columns))
        for word in words.split()[:_MOST_WORDS]
    ]


def resolve(
    connection: sa.Connection,
    shown: Sequence[PagePerson],
    *,
    where: str,
    at: datetime,
    known: bool,
) -> list[int | None]:
    """The id of each person that a page showed; new people are added.

    None for those of whom the page gave no alias: a name alone never makes or finds a person.
    Two people who turn out to share an alias with a third are merged, unless the user said that
    they are not the same: then the first alias that is known decides. What the page showed is
    kept with `where` (its address) and `at`. `known` puts them in the book.
    """
    aliases = [aliases_of(page_person) for page_person in shown]
    held = ids_of(connection, {alias for some in aliases for alias in some})
    same = _same_people(aliases, held, _apart(connection, aliases, held))
    firsts: dict[int, PagePerson] = {}
    for who, page_person in zip(same.who, shown, strict=True):
        if who is not None and who < 0:
            firsts.setdefault(who, page_person)
    added = dict(zip(firsts, _add(connection, list(firsts.values()), at, known), strict=True))
    for keep, gone in same.merged:
        merge(connection, keep, gone, now=at)
    ids = [None if who is None else added.get(who, who) for who in same.who]
    new = {alias: added.get(who, who) for alias, who in same.bearers.items() if alias not in held}
    _add_aliases(connection, new)
    seen = [(i, p) for i, p in zip(ids, shown, strict=True) if i is not None]
    if known:
        mark_known(connection, [i for i, _ in seen])
    sightings.record(connection, seen, where=where, at=at)
    return ids


class _Same(NamedTuple):
    """Who is who on a page: ids, below zero for those who are new; which ones turn out as one."""

    who: list[int | None]
    bearers: dict[str, int]
    merged: list[tuple[int, int]]


def _apart(
    connection: sa.Connection, aliases: Sequence[Sequence[str]], held: Mapping[str, int]
) -> set[tuple[int, int]]:
    """Who was said not to be the same, where a page makes one person of several."""
    if all(len({held[it] for it in theirs if it in held}) < 2 for theirs in aliases):
        return set()
    return parting.apart_pairs(connection, set(held.values()))


def _same_people(
    aliases: Sequence[Sequence[str]], held: Mapping[str, int], apart: Collection[tuple[int, int]]
) -> _Same:
    """Everybody with an alias in common is one, with the oldest id that any of them has; but
    never two who are `apart`.
    """
    bearers, merged = dict(held), []
    who: list[int | None] = []
    ones: dict[int, set[int]] = {}
    for place, theirs in enumerate(aliases):
        known = [bearers[it] for it in theirs if it in bearers]
        found = sorted(set(known), key=lambda i: (i < 0, i))
        keep = found[0] if found else -1 - place
        everyone = {i for it in found for i in ones.get(it, {it})}
        if any(low in everyone and high in everyone for low, high in apart):
            keep, found = known[0], []
        for gone in found[1:]:
            bearers = {alias: keep if it == gone else it for alias, it in bearers.items()}
            who = [keep if it == gone else it for it in who]
            if gone > 0:
                merged.append((keep, gone))
        if found:
            ones[keep] = everyone
        bearers.update({alias: keep for alias in theirs if alias not in bearers or found})
        who.append(keep if theirs else None)
    return _Same(who, bearers, merged)


def add_named(connection: sa.Connection, shown: PagePerson, at: datetime) -> int:
    """A new person of whom only the name is known; nobody is ever matched to it by name."""
    if not shown.name:
        raise NameMissing
    return _add(connection, [shown], at, known=False)[0]


def correct(connection: sa.Connection, person_id: int, correction: Correction) -> Person:
    """Set what the user says about a person; no page overwrites it later.

    Raises UnknownPerson, NameMissing, NotACountry.
    """
    given: dict[str, Any] = {
        name: _corrected(name, value)
        for name, value in msgspec.structs.asdict(correction).items()
        if value is not msgspec.UNSET
    }
    if "name" in given and not given["name"]:
        raise NameMissing
    get(connection, person_id)
    if given:
        sightings.keep_corrected(connection, person_id, given)
        touch(connection, [person_id])
    return get(connection, person_id)


def _corrected(name: str, value: str | list[str] | bool | None) -> str | bool | None:
    """A field as it is kept."""
    if isinstance(value, bool):
        return value
    if isinstance(value, list):
        tags = dict.fromkeys(filter(None, (one_line(tag, 80) for tag in value)))
        return msgspec.json.encode(list(tags)).decode()
    if not value:
        return None
    return country_code(value) if name == "country" else one_line(value, 500)


def merge(connection: sa.Connection, keep: int, gone: int, *, now: datetime) -> Person:
    """Make one person of two: all that belonged to `gone` belongs to `keep` from now on.

    What is needed to undo it is kept. Raises SamePerson, UnknownPerson.
    """
    if keep == gone:
        raise SamePerson
    get(connection, keep)
    get(connection, gone)
    touch(connection, merge_rows(connection, keep, gone, now=now))
    return get(connection, keep)


def unmerge(
    connection: sa.Connection,
    keep: int,
    gone: int | None = None,
    *,
    now: datetime,
    apart: bool = True,
) -> Person:
    """Make two people again of one; gives the one who comes back (None: who was merged last).

    What was added since the merge stays with `keep`. `apart` remembers that the two are not the
    same, so that no shared alias joins them again. Raises UnknownPerson, NotMerged.
    """
    get(connection, keep)
    back, concerned = parting.unmerge_rows(connection, keep, gone)
    if apart:
        parting.set_apart(connection, keep, back, now=now)
    touch(connection, concerned)
    return get(connection, back)


def say_apart(
    connection: sa.Connection, one: int, other: int, *, now: datetime, apart: bool = True
) -> None:
    """Remember for ever that these two are not the same, or (`apart` false) forget it.

    Raises UnknownPerson, SamePerson.
    """
    get(connection, one)
    get(connection, other)
    if apart:
        parting.set_apart(connection, one, other, now=now)
    else:
        parting.take_back_apart(connection, one, other)
    touch(connection, [one, other])


def mark_known(connection: sa.Connection, person_ids: Sequence[int]) -> None:
    """Put people in the book; those who are in it already are left as they are."""
    new = list(connection.execute(_UNKNOWN, {"ids": list(person_ids)}).scalars())
    if new:
        connection.execute(
            sa.update(schema.person).where(schema.person.c.id.in_(new)).values(known=True)
        )
        touch(connection, new)


def _add(
    connection: sa.Connection, shown: Sequence[PagePerson], at: datetime, known: bool
) -> list[int]:
    if not shown:
        return []
    rows = [
        {**{name: getattr(it, name) for name in FIELDS}, "known": known, "added_at": stamp(at)}
        for it in shown
    ]
    added = [int(new) for new in connection.execute(_INSERT, rows).scalars()]
    touch(connection, added)
    return added


def _add_aliases(connection: sa.Connection, new: Mapping[str, int]) -> None:
    if new:
        rows = [{"alias": alias, "person_id": person_id} for alias, person_id in new.items()]
        connection.execute(sa.insert(schema.alias), rows)
        touch(connection, new.values())
