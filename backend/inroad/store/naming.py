"""Whom the user means by a name, an address or a company, among those who are kept.

An address says it. A name says it where a single person bears it, at that company where one is
said; who bears a name twice is asked about, and nothing is ever guessed. Nothing is written here.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

import sqlalchemy as sa
from msgspec import Struct, structs

from inroad.domain.called import full_name
from inroad.domain.companies import Companies
from inroad.domain.named import Named, tidied
from inroad.domain.people import name_key
from inroad.store import companies, forgotten, people, schema
from inroad.store.plain_text import not_plain
from inroad.store.whereat import in_parts, names_of

How = Literal["found", "new", "rule", "asked", "forgotten", "nobody"]
"""`asked`: several may be meant, or one who is elsewhere; `nobody`: neither name nor address."""
_WORD = re.compile(r"\w+")
_FEW = 5
"""Names that are looked for one by one; of more, all names are read once."""
_person = schema.person
_Names = sa.Select[tuple[int, str, str | None]]
_NAMES: _Names = sa.select(_person.c.id, _person.c.name, _person.c.company)


class Meant(Struct, frozen=True, kw_only=True):
    """What one line means: `person_id` where it is found; `bearers` of its name, where it is not
    sure that one of them is meant.
    """

    named: Named
    how: How
    person_id: int | None = None
    bearers: tuple[int, ...] = ()


class _Bearer(Struct, frozen=True):
    id: int
    company: str | None
    has_address: bool


def meant(connection: sa.Connection, lines: Iterable[Named]) -> list[Meant]:
    """Whom each of these lines means, in their order. Raises UnknownPerson."""
    every = [tidied(it) for it in lines]
    held = holders(connection, [key for it in every for key in it.keys])
    gone = forgotten.forgotten_among(connection, {key for it in every for key in _marks(it)})
    unsettled = {it.name for it in every if it.name and held.keys().isdisjoint(it.keys)}
    bearers = _bearers(connection, {key for name in unsettled if (key := _key(name))})
    known = companies.load(connection)
    found = []
    for it in every:
        who = next((held[key] for key in it.keys if key in held), None)
        if it.person_id is not None:
            who = people.get(connection, it.person_id).id
        if who is not None:
            found.append(Meant(named=it, how="found", person_id=who))
        elif not gone.isdisjoint(_marks(it)):
            found.append(Meant(named=it, how="forgotten"))
        else:
            found.append(_by_words(connection, it, bearers.get(_key(it.name), ()), known))
    return found


def holders(connection: sa.Connection, keys: Collection[str]) -> dict[str, int]:
    """Who bears which of these exact keys."""
    parts = [people.ids_of(connection, some) for some in in_parts(list(dict.fromkeys(keys)))]
    return {key: person_id for part in parts for key, person_id in part.items()}


def _by_words(
    connection: sa.Connection, it: Named, bearers: Sequence[_Bearer], known: Companies
) -> Meant:
    if it.is_rule:
        return Meant(named=it, how="rule")
    if not it.called:
        return Meant(named=it, how="nobody")
    if not it.url:
        return _by_name(connection, it, bearers, known)
    bare = [one for one in bearers if not one.has_address and _may_be_at(one, it, known)]
    if len(bare) == 1 and not it.is_new:  # known by name so far: this is their address
        return Meant(named=it, how="found", person_id=bare[0].id)
    return Meant(named=it, how="new")


def _by_name(
    connection: sa.Connection, it: Named, bearers: Sequence[_Bearer], known: Companies
) -> Meant:
    """By name and company; who bears the name elsewhere, or twice, is asked about."""
    if not bearers:
        alone = not (it.employer or it.headline or it.mail)
        if alone and names_of(connection, known.key(it.name)):
            return Meant(named=structs.replace(it, name="", company=it.name), how="rule")
        return Meant(named=it, how="new")
    if it.is_new:
        return Meant(named=it, how="new", bearers=tuple(one.id for one in bearers))
    there = list(bearers)
    if it.employer:
        key = known.key(it.employer)
        there = [one for one in bearers if one.company and known.key(one.company) == key]
    if len(there) == 1 and (it.employer or " " in it.name):
        return Meant(named=it, how="found", person_id=there[0].id)
    return Meant(named=it, how="asked", bearers=tuple(one.id for one in there or bearers))


def _may_be_at(one: _Bearer, it: Named, known: Companies) -> bool:
    return not (one.company and it.employer) or known.key(one.company) == known.key(it.employer)


def _bearers(connection: sa.Connection, keys: Collection[str]) -> dict[str, list[_Bearer]]:
    """Everybody of these names, case, accents, degrees and titles aside."""
    if not keys:
        return {}
    by_word: dict[str, list[set[str]]] = {}
    for words in map(str.split, keys):
        by_word.setdefault(words[-1], []).append(set(words))
    rows: dict[str, list[sa.Row[tuple[int, str, str | None]]]] = {}
    for row in connection.execute(_narrowed(connection, keys)):
        if row.name.isascii() and not _may_be_one(row.name, by_word):
            continue
        if (key := _key(row.name)) in keys:
            rows.setdefault(key, []).append(row)
    addressed = _addressed(connection, [row.id for some in rows.values() for row in some])
    return {
        key: [_Bearer(row.id, row.company, row.id in addressed) for row in some]
        for key, some in rows.items()
    }


def _may_be_one(name: str, by_word: Mapping[str, list[set[str]]]) -> bool:
    """Whether a name has all words of one that is looked for; most are done with that."""
    there = _WORD.findall(name.lower())
    return any(words.issubset(there) for word in there for words in by_word.get(word, ()))


def _narrowed(connection: sa.Connection, keys: Collection[str]) -> _Names:
    """The rows among which they are: few names are looked for, of many all rows are read."""
    words = [max(key.split(), key=len) for key in keys]
    if len(words) > _FEW:
        return _NAMES
    as_written = [_person.c.name.icontains(word, autoescape=True) for word in words]
    return _NAMES.where(sa.or_(*as_written, not_plain(connection, _person.c.name)))


def _addressed(connection: sa.Connection, person_ids: list[int]) -> set[int]:
    """Which of these people are known by the address of a profile."""
    alias = schema.alias.c
    query = sa.select(alias.person_id).where(alias.alias.not_like("mail:%"))
    return {
        person_id
        for some in in_parts(person_ids)
        for person_id in connection.execute(query.where(alias.person_id.in_(some))).scalars()
    }


def _marks(it: Named) -> list[str]:
    """What it is known by to those who must not come back."""
    return it.keys or ([forgotten.named(it.name, it.employer)] if it.name else [])


def _key(name: str) -> str:
    return name_key(full_name(name))
