"""Rules of lists of targets, and whom they find: everybody kept whom the user does not know."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from msgspec import Struct, structs

from inroad.domain.errors import NotFound
from inroad.domain.roles import role_of
from inroad.domain.targets import Rule, checked, has_role
from inroad.domain.text import one_line
from inroad.store import companies, schema, target_lists
from inroad.store.changes import THE_USER, touch
from inroad.store.plain_text import not_plain
from inroad.store.rule_memory import remembered
from inroad.store.times import stamp
from inroad.store.whereat import in_parts, names_of

KNOW = 2
"""A closeness from which on the user knows somebody."""
_LONGEST = 200
_rule, _person = schema.target_rule, schema.person
_CONTACTED = sa.exists().where(schema.contact.c.person_id == _person.c.id)
_CLOSE = sa.exists().where(
    schema.note.c.person_id == _person.c.id,
    schema.note.c.current,
    schema.note.c.closeness >= KNOW,
)
_STRANGER = sa.and_(
    sa.or_(_person.c.degree.is_(None), _person.c.degree != 1),
    sa.or_(_person.c.known.is_(False), sa.and_(_person.c.degree > 1, ~_CONTACTED, ~_CLOSE)),
)
"""Whom the user does not know: not connected, and not in the book. In the book all the same are
those of whom a page says that they are not connected and whom the user merely noted or asked for,
without ever having been in touch: a note on whom one wants to meet makes nobody an acquaintance.
"""
_STRANGERS = sa.select(_person.c.id, _person.c.headline, _person.c.decision_maker).where(_STRANGER)


class UnknownTargetRule(NotFound):
    title = "There is no such rule"

    def __init__(self, rule_id: int) -> None:
        super().__init__(f"No rule has the number {rule_id}. Load the targets again.")


class KeptRule(Struct, frozen=True, kw_only=True):
    """A rule of a list, with the stars that it gives to whom it finds."""

    id: int
    list_id: int
    asks: Rule
    stars: int | None


def rules(connection: sa.Connection, of: Collection[int] | None = None) -> list[KeptRule]:
    """The rules of these lists, or of all, the oldest first."""
    query = sa.select(_rule).order_by(_rule.c.id)
    if of is not None:
        query = query.where(_rule.c.list_id.in_(list(of)))
    return [_kept(row) for row in connection.execute(query)]


def add_rule(
    connection: sa.Connection, list_id: int, asks: Rule, stars: int | None, *, now: datetime
) -> int:
    """Keep a rule; the same rule twice on a list is one, with the newer stars.

    Raises EmptyRule, UnknownTargetList.
    """
    checked(asks)
    target_lists.check(connection, list_id)
    wanted = Rule(
        company=_said(asks.company), role=_said(asks.role), decision_makers=asks.decision_makers
    )
    touch(connection, [THE_USER])
    same = (it.id for it in rules(connection, [list_id]) if it.asks == wanted)
    if (found := next(same, None)) is not None:
        connection.execute(sa.update(_rule).where(_rule.c.id == found).values(stars=stars))
        return found
    row = {**structs.asdict(wanted), "list_id": list_id, "stars": stars, "added_at": stamp(now)}
    return int(connection.execute(sa.insert(_rule).returning(_rule.c.id), row).scalar_one())


def remove_rule(connection: sa.Connection, rule_id: int) -> KeptRule:
    """Drop a rule; whom it alone found is on the list no more. Raises UnknownTargetRule."""
    query = sa.select(_rule).where(_rule.c.id == rule_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownTargetRule(rule_id)
    connection.execute(sa.delete(_rule).where(_rule.c.id == rule_id))
    touch(connection, [THE_USER])
    return _kept(row)


def found_by(connection: sa.Connection, asks: Rule) -> list[int]:
    """Everybody whom a rule finds."""
    if not asks.company:
        return sorted(remembered(connection, asks, _look))
    names = names_of(connection, companies.load(connection).key(asks.company))
    return sorted(_those(connection, asks, [_person.c.company.in_(it) for it in in_parts(names)]))


def known_among(connection: sa.Connection, person_ids: Collection[int]) -> set[int]:
    """Which of these people the user knows: nobody needs to introduce them."""
    query = sa.select(_person.c.id).where(~_STRANGER)
    return {
        person_id
        for some in in_parts(person_ids)
        for person_id in connection.execute(query.where(_person.c.id.in_(some))).scalars()
    }


def _look(connection: sa.Connection, asks: Rule, among: Collection[int] | None) -> set[int]:
    """Whom a rule without a company finds among these people, or among all (None)."""
    if among is not None:
        return _those(connection, asks, [_person.c.id.in_(some) for some in in_parts(among)])
    plain = [
        sa.and_(*(_person.c.headline.icontains(word, autoescape=True) for word in words))
        for words in asks.roles
    ]
    may_be = sa.or_(*plain, not_plain(connection, _person.c.headline)) if plain else sa.true()
    return _those(connection, asks, [may_be])


def _those(
    connection: sa.Connection, asks: Rule, where: Sequence[sa.ColumnElement[bool]]
) -> set[int]:
    """Strangers of any of these parts who have the role and decide, as far as that is asked."""
    roles, deciding = asks.roles, asks.decision_makers
    return {
        person_id
        for part in where
        for person_id, headline, word in connection.execute(_STRANGERS.where(part))
        if (not deciding or role_of(headline, None, word).decides) and has_role(headline, roles)
    }


def finding(connection: sa.Connection, person_ids: Collection[int]) -> dict[int, set[int]]:
    """The lists on which a rule puts each of these people."""
    found: dict[int, set[int]] = {person_id: set() for person_id in person_ids}
    kept = rules(connection)
    keys, known = _companies(connection, person_ids if kept else ()), companies.load(connection)
    for rule in kept:
        company = known.key(rule.asks.company) if rule.asks.company else None
        there = [it for it in found if company in (None, keys.get(it))]
        parts = [_person.c.id.in_(some) for some in in_parts(there)]
        for person_id in _those(connection, rule.asks, parts):
            found[person_id].add(rule.list_id)
    return found


def _companies(connection: sa.Connection, person_ids: Collection[int]) -> dict[int, str]:
    """The key of the company at which each of these people is."""
    known = companies.load(connection)
    query = sa.select(_person.c.id, _person.c.company).where(_person.c.company.is_not(None))
    return {
        row.id: known.key(row.company)
        for some in in_parts(person_ids)
        for row in connection.execute(query.where(_person.c.id.in_(some)))
    }


def _said(written: str | None) -> str | None:
    return one_line(written or "", _LONGEST) or None


def _kept(row: sa.Row[Any]) -> KeptRule:
    asks = Rule(company=row.company, role=row.role, decision_makers=row.decision_makers)
    return KeptRule(id=row.id, list_id=row.list_id, asks=asks, stars=row.stars)
