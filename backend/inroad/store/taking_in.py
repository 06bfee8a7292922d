"""Targets as the user names them, put on lists: who is added, who was there, what is unclear."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.named import Named
from inroad.domain.people import name_key
from inroad.domain.reading import PagePerson
from inroad.domain.targets import Rule
from inroad.store import naming, people, schema, target_lists, target_rules, targets
from inroad.store.changes import touch
from inroad.store.clicks import is_second_click
from inroad.store.naming import Meant
from inroad.store.targets import Given
from inroad.store.whereat import in_parts

_NO_PAGE = "about:blank"
"""Where somebody was seen whom the user named."""
_FILLED = ("headline", "company", "url")
_LEFT_OUT = {
    "forgotten": "You had Inroad forget this person. `inroad forget --allow ADDRESS` lets them "
    "come back.",
    "nobody": "It says neither who it is nor where. Give a name, the address of a profile or a "
    "company.",
}


_STAYS_OFF = "taken off, as the file says. To have them on the list, add them by name."


class Somebody(Struct, frozen=True, kw_only=True):
    """Who is on a list now."""

    person_id: int
    name: str


class RuleTaken(Struct, frozen=True, kw_only=True):
    """A line that became a rule."""

    rule_id: int
    asks: Rule


class Unclear(Struct, frozen=True, kw_only=True):
    """A line that may mean one of several people, or somebody new of that name."""

    named: Named
    bearers: list[int]


class LeftOut(Struct, frozen=True, kw_only=True):
    """A line that put nobody on a list (`row` from 1), and what to do about it; `kept`: it was to
    keep somebody off.
    """

    row: int
    reason: str
    kept: bool = False


class TakenIn(Struct, frozen=True, kw_only=True):
    """What became of all lines; none of them is lost."""

    added: list[Somebody]
    there: list[Somebody]
    rules: list[RuleTaken]
    unclear: list[Unclear]
    left_out: list[LeftOut]


class _Taken(Struct, frozen=True):
    """One person with the line that named them."""

    person_id: int
    named: Named


def take_in(
    connection: sa.Connection,
    list_id: int,
    lines: Iterable[Named],
    source: Given,
    *,
    now: datetime,
) -> TakenIn:
    """Put whom these lines mean on their lists: those that they name, else this one.

    Whoever is not kept yet is added as a person; a company becomes a rule. Whom nobody could be
    sure of is on no list yet. Raises UnknownTargetList, UnknownPerson.
    """
    target_lists.check(connection, list_id)
    found = naming.meant(connection, lines)
    taken, left_out = _people(connection, found, now)
    off = [it for it in taken if it.named.is_off]
    taken = [it for it in taken if not it.named.is_off]
    left_out += _kept_off(connection, list_id, off, now)
    added, there = _put(connection, list_id, taken, source, now)
    names = people.called(connection, {it.person_id for it in taken})
    return TakenIn(
        added=[Somebody(person_id=it, name=names[it]) for it in added],
        there=[Somebody(person_id=it, name=names[it]) for it in there],
        rules=[
            it
            for one in found
            if one.how == "rule"
            for it in _rules(connection, list_id, one.named, now)
        ],
        unclear=[
            Unclear(named=it.named, bearers=list(it.bearers)) for it in found if it.how == "asked"
        ],
        left_out=left_out,
    )


def _people(
    connection: sa.Connection, found: Sequence[Meant], now: datetime
) -> tuple[list[_Taken], list[LeftOut]]:
    """Everybody whom the lines mean, added where they are not kept yet."""
    again = {it.named.row: who for it in found if (who := _just_added(connection, it, now))}
    new = [it.named for it in found if it.how == "new" and it.named.row not in again]
    ids = iter(_added(connection, new, now))
    taken, left_out = [], []
    for it in found:
        if it.person_id is not None:
            taken.append(_Taken(it.person_id, it.named))
        elif it.how == "new":
            taken.append(_Taken(again.get(it.named.row) or next(ids), it.named))
        elif it.how in _LEFT_OUT:
            left_out.append(LeftOut(row=it.named.row, reason=_LEFT_OUT[it.how]))
    _complete(connection, taken)
    return taken, left_out


def _just_added(connection: sa.Connection, it: Meant, now: datetime) -> int | None:
    """Who was added as somebody new of this name by the first click of a double click."""
    if not it.named.is_new or not it.bearers:
        return None
    person = schema.person.c
    where = person.company.is_not_distinct_from(it.named.employer)
    query = sa.select(person.id, person.added_at).where(person.id.in_(list(it.bearers)), where)
    rows = connection.execute(query.order_by(person.id.desc()))
    return next((i for i, at in rows if is_second_click(datetime.fromisoformat(at), now)), None)


def _added(connection: sa.Connection, new: Sequence[Named], now: datetime) -> list[int]:
    """New people; lines that mean the same one give the same number."""
    shown = [
        PagePerson(
            name=it.called,
            url=it.url,
            headline=it.headline,
            company=it.employer,
        )
        for it in new
    ]
    by_address = people.resolve(connection, shown, where=_NO_PAGE, at=now, known=False)
    by_words: dict[tuple[str, str], int] = {}
    ids = []
    for it, page_person, found in zip(new, shown, by_address, strict=True):
        words = (name_key(it.called), name_key(it.employer or ""))
        if found is None and words not in by_words:
            by_words[words] = people.add_named(connection, page_person, now)
        ids.append(found or by_words[words])
    return ids


def _complete(connection: sa.Connection, taken: Sequence[_Taken]) -> None:
    """Fill what was not known of these people, and keep the keys that nobody bears yet."""
    keys = {key: it.person_id for it in reversed(taken) for key in it.named.keys}
    missing = keys.keys() - naming.holders(connection, keys).keys()
    if missing:
        rows = [{"alias": key, "person_id": keys[key]} for key in sorted(missing)]
        connection.execute(sa.insert(schema.alias), rows)
    touch(connection, [keys[key] for key in missing])
    for field in _FILLED:
        said = {it.person_id: value for it in taken if (value := getattr(it.named, field))}
        _fill(connection, field, said)


def _fill(connection: sa.Connection, field: str, said: Mapping[int, str]) -> None:
    person = schema.person
    empty = sa.select(person.c.id).where(person.c[field].is_(None))
    gaps = [
        person_id
        for some in in_parts(said)
        for person_id in connection.execute(empty.where(person.c.id.in_(some))).scalars()
    ]
    if gaps:
        mine = sa.update(person).where(person.c.id == sa.bindparam("of"))
        rows = [{"of": person_id, "new": said[person_id]} for person_id in gaps]
        connection.execute(mine.values({field: sa.bindparam("new")}), rows)
        touch(connection, gaps)


def _put(
    connection: sa.Connection,
    list_id: int,
    taken: Sequence[_Taken],
    source: Given,
    now: datetime,
) -> tuple[list[int], list[int]]:
    """Put them on their lists; gives who was on none of those before, and who was."""
    by_list: dict[int, dict[int, int | None]] = {}
    named = {name for it in taken for name in it.named.lists}
    made = {name: target_lists.make(connection, name, now=now) for name in sorted(named)}
    for it in taken:
        for on in {made[name] for name in it.named.lists} or {list_id}:
            stars = by_list.setdefault(on, {})
            stars[it.person_id] = it.named.stars or stars.get(it.person_id)
    new: set[int] = set()
    for on, stars in by_list.items():
        new |= targets.add(connection, on, stars, source, now=now)
    order = list(dict.fromkeys(it.person_id for it in taken))
    return [it for it in order if it in new], [it for it in order if it not in new]


def _kept_off(
    connection: sa.Connection, list_id: int, off: Sequence[_Taken], now: datetime
) -> list[LeftOut]:
    """Keep people off lists, as the file says; of each, what is told."""
    for it in off:
        named = [target_lists.make(connection, name, now=now) for name in it.named.lists]
        for on in named or [list_id]:
            targets.keep_off(connection, on, [it.person_id], now=now)
    return [
        LeftOut(row=it.named.row, reason=f"{it.named.called}: {_STAYS_OFF}", kept=True)
        for it in off
    ]


def _rules(
    connection: sa.Connection, list_id: int, named: Named, now: datetime
) -> Iterator[RuleTaken]:
    asks = Rule(company=named.company, role=named.role, decision_makers=named.decision_makers)
    lists = [target_lists.make(connection, name, now=now) for name in named.lists] or [list_id]
    for on in lists:
        rule_id = target_rules.add_rule(connection, on, asks, named.stars, now=now)
        yield RuleTaken(rule_id=rule_id, asks=asks)
