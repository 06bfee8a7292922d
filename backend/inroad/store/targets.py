"""Targets: the lists that the user keeps of whom they want to meet, and who is on them.

Somebody is on a list because the user put them there, or because a rule of it finds them. Whom
the user takes off although a rule finds them stays off: their row says so (`off`).
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from msgspec import Struct, structs

from inroad.domain.errors import NotAcceptable
from inroad.domain.roles import role_of
from inroad.domain.targets import Source, Wanted, worth
from inroad.store import people, schema, target_lists, target_rules
from inroad.store.changes import touch
from inroad.store.rows import Row, plain
from inroad.store.target_lists import OFF, TargetList
from inroad.store.times import stamp
from inroad.store.whereat import in_parts

Given = Literal["hand", "paste", "file", "page"]
_target = schema.target
_Place = tuple[int, int | None, Source]
_Columns = tuple[Any, ...]


class NoTarget(NotAcceptable):
    title = "This is none of your targets"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is on no list. Give stars, or add them to a list first.")


class Entry(Struct, frozen=True, kw_only=True):
    """Somebody as the user put them on one list, or took them off (`off`)."""

    list_id: int
    person_id: int
    stars: int | None
    source: Source | Literal["off"]


def add(
    connection: sa.Connection,
    list_id: int,
    wanted: Mapping[int, int | None],
    source: Given,
    *,
    now: datetime,
) -> set[int]:
    """Put people (with their stars, or none) on a list; gives who was not on it before.

    Who is on it stays as they came, with new stars where some are given. The people exist.
    Raises UnknownTargetList.
    """
    target_lists.check(connection, list_id)
    there = {it.person_id: it for it in entries(connection, wanted, [list_id])}
    new = {i for i in wanted if i not in there or there[i].source == OFF}
    _drop(connection, [list_id], [i for i in new if i in there])
    row = {"list_id": list_id, "source": source, "added_at": stamp(now)}
    rows = [{**row, "person_id": i, "stars": wanted[i]} for i in sorted(new)]
    if rows:
        connection.execute(sa.insert(_target), rows)
    for person_id in there.keys() - new:
        if (stars := wanted[person_id]) not in (None, there[person_id].stars):
            _set(connection, [list_id], person_id, stars)
    touch(connection, wanted)
    return new


def set_stars(
    connection: sa.Connection,
    person_id: int,
    stars: int | None,
    *,
    now: datetime,
    list_id: int | None = None,
) -> None:
    """Say how much the user wants to meet somebody: on one list, or on all where they are.

    Whom only a rule finds is on the list by hand from then on; whoever is on none is on the usual
    one, if stars are given. Raises UnknownPerson, UnknownTargetList, NoTarget.
    """
    people.get(connection, person_id)
    rows = entries(connection, [person_id], None if list_id is None else [list_id])
    held = {it.list_id for it in rows}
    _set(connection, [it.list_id for it in rows if it.source != OFF], person_id, stars)
    there = {it.list_id for it in rows if it.source != OFF}
    if list_id is None:
        more = target_rules.finding(connection, [person_id]).get(person_id, set()) - held
        if not (there or more):
            more = {_usual_for(connection, person_id, stars, now)}
    else:
        more = {list_id} - there
    for other in more:
        add(connection, other, {person_id: stars}, "hand", now=now)
    touch(connection, [person_id])


def _usual_for(connection: sa.Connection, person_id: int, stars: int | None, now: datetime) -> int:
    if stars is None:
        raise NoTarget(people.get(connection, person_id).name)
    return target_lists.usual(connection, now=now)


def take_off(
    connection: sa.Connection,
    person_ids: Collection[int],
    *,
    now: datetime,
    list_id: int | None = None,
) -> list[Row]:
    """Take people off one list, or off all; gives their rows, to put them back.

    Whom a rule finds stays off all the same.
    """
    of = None if list_id is None else [list_id]
    rows = [it for it in _rows(connection, person_ids, of) if it["source"] != OFF]
    _drop(connection, of, person_ids)
    off = [
        {"list_id": found, "person_id": person_id, "stars": None, "source": OFF}
        for person_id, on in target_rules.finding(connection, person_ids).items()
        for found in sorted(on if of is None else on.intersection(of))
    ]
    if off:
        connection.execute(sa.insert(_target), [{**it, "added_at": stamp(now)} for it in off])
    touch(connection, person_ids)
    return rows


def keep_off(
    connection: sa.Connection, list_id: int, person_ids: Collection[int], *, now: datetime
) -> None:
    """Keep people off a list whom a rule of it may find, unless they are on it by hand."""
    held = {it.person_id for it in entries(connection, person_ids, [list_id])}
    row = {"list_id": list_id, "stars": None, "source": OFF, "added_at": stamp(now)}
    if rows := [{**row, "person_id": it} for it in person_ids if it not in held]:
        connection.execute(sa.insert(_target), rows)
        touch(connection, person_ids)


def put_back(connection: sa.Connection, person_id: int, rows: Iterable[Row]) -> bool:
    """Undo `take_off`: these rows of somebody as they were; a rule finds them again. Gives whether
    they are on any list then.
    """
    there = {it.id for it in target_lists.listing(connection)}
    back = [row for row in rows if row["list_id"] in there and row["person_id"] == person_id]
    mine = (_target.c.person_id == person_id) & (_target.c.source == OFF)
    connection.execute(sa.delete(_target).where(mine))
    for row in back:
        _drop(connection, [row["list_id"]], [person_id])
        connection.execute(sa.insert(_target), row)
    touch(connection, [person_id])
    return bool(lists_of(connection, person_id))


def move(connection: sa.Connection, person_id: int, list_id: int, *, now: datetime) -> None:
    """Put somebody on this list and take them off all others, stars and all.

    Raises UnknownPerson, UnknownTargetList.
    """
    people.get(connection, person_id)
    target_lists.check(connection, list_id)
    before = [it for it in entries(connection, [person_id]) if it.source != OFF]
    stars = max((it.stars for it in before if it.stars is not None), default=None)
    for other in {it.list_id for it in before} - {list_id}:
        take_off(connection, [person_id], now=now, list_id=other)
    add(connection, list_id, {person_id: stars}, "hand", now=now)


def entries(
    connection: sa.Connection,
    person_ids: Iterable[int] | None = None,
    of: Collection[int] | None = None,
) -> list[Entry]:
    """Who is on these lists, or on any, by the user's own doing; or was taken off."""
    return [
        Entry(
            list_id=row["list_id"],
            person_id=row["person_id"],
            stars=row["stars"],
            source=row["source"],
        )
        for row in _rows(connection, person_ids, of)
    ]


def lists_of(connection: sa.Connection, person_id: int) -> list[TargetList]:
    """The lists that somebody is on, by a rule too."""
    held = {it.list_id: it.source for it in entries(connection, [person_id])}
    on = {number for number, source in held.items() if source != OFF}
    on |= target_rules.finding(connection, [person_id]).get(person_id, set()) - held.keys()
    return [it for it in target_lists.listing(connection) if it.id in on] if on else []


def wanted(connection: sa.Connection, lists: Collection[int] | None = None) -> list[Wanted]:
    """Everybody whom the user wants to meet, of these lists or of all, each once."""
    given, decides = _given(connection, lists)
    deciding = {person_id for person_id, it in decides.items() if it}
    deciding |= _deciding(connection, given.keys() - decides.keys())
    return [_once(who, it, who in deciding) for who, it in sorted(given.items())]


def everybody(connection: sa.Connection) -> list[int]:
    """Everybody whom the user wants to meet."""
    return sorted(_given(connection, None)[0])


def _given(
    connection: sa.Connection, lists: Collection[int] | None
) -> tuple[dict[int, list[_Place]], dict[int, bool]]:
    """On which lists everybody is, with what stars and how, as the user put them there first; and
    whether they decide, of those of whom the rules remember it.
    """
    given: dict[int, list[_Place]] = {}
    decides: dict[int, bool] = {}
    off: set[tuple[int, int]] = set()
    for row in connection.execute(_query(lists)):
        if row.source == OFF:
            off.add((row.list_id, row.person_id))
        else:
            given.setdefault(row.person_id, []).append((row.list_id, row.stars, row.source))
    for rule in target_rules.rules(connection, lists):
        found = target_rules.found_by(connection, rule.asks)
        decides |= dict.fromkeys(found, rule.asks.decision_makers)
        if not rule.asks.decision_makers:
            strict = structs.replace(rule.asks, decision_makers=True)
            decides |= dict.fromkeys(target_rules.found_by(connection, strict), True)
        for person_id in found:
            if (rule.list_id, person_id) not in off:
                given.setdefault(person_id, []).append((rule.list_id, rule.stars, "rule"))
    return given, decides


def _once(person_id: int, given: list[_Place], decides: bool) -> Wanted:
    stars = max((stars for _, stars, _ in given if stars is not None), default=None)
    return Wanted(
        person_id=person_id,
        stars=stars,
        decides=decides,
        worth=worth(stars, decides),
        lists=tuple(sorted({number for number, _, _ in given})),
        source=given[0][2],
    )


def _deciding(connection: sa.Connection, person_ids: Collection[int]) -> set[int]:
    person = schema.person.c
    query = sa.select(person.id, person.headline, person.decision_maker)
    return {
        person_id
        for some in in_parts(person_ids)
        for person_id, headline, word in connection.execute(query.where(person.id.in_(some)))
        if role_of(headline, None, word).decides
    }


def _rows(
    connection: sa.Connection,
    person_ids: Iterable[int] | None = None,
    of: Collection[int] | None = None,
) -> list[Row]:
    query = _query(of)
    if person_ids is None:
        return [plain(row._mapping) for row in connection.execute(query)]
    return [
        plain(row._mapping)
        for some in in_parts(list(person_ids))
        for row in connection.execute(query.where(_target.c.person_id.in_(some)))
    ]


def _query(of: Collection[int] | None) -> sa.Select[_Columns]:
    query = sa.select(*_target.c).order_by(_target.c.list_id, _target.c.person_id)
    return query if of is None else query.where(_target.c.list_id.in_(list(of)))


def _set(connection: sa.Connection, of: Collection[int], person_id: int, stars: int | None) -> None:
    mine = (_target.c.person_id == person_id) & _target.c.list_id.in_(list(of))
    connection.execute(sa.update(_target).where(mine).values(stars=stars))


def _drop(
    connection: sa.Connection, of: Collection[int] | None, person_ids: Collection[int]
) -> None:
    for some in in_parts(person_ids):
        query = sa.delete(_target).where(_target.c.person_id.in_(some))
        connection.execute(query if of is None else query.where(_target.c.list_id.in_(list(of))))
