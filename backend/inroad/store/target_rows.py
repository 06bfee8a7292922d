"""All that lists of targets hold, as rows that say whom they mean: a file that comes in again."""

from collections.abc import Collection

import sqlalchemy as sa
from msgspec import structs

from inroad.domain.named import Named
from inroad.store import schema, target_lists, target_rules, targets
from inroad.store.target_lists import OFF
from inroad.store.target_rules import KeptRule
from inroad.store.whereat import in_parts

_alias, _person = schema.alias.c, schema.person.c
_MAILS = sa.select(_alias.person_id, _alias.alias).where(_alias.alias.like("mail:%"))
_PEOPLE = sa.select(_person.id, _person.name, _person.headline, _person.company, _person.url)


def everything(
    connection: sa.Connection, of: Collection[int] | None = None
) -> list[tuple[Named, bool]]:
    """Each rule and each person of these lists; true where a rule alone finds them.
    Those whom the user took off are there too, so that no rule finds them elsewhere.
    """
    lists = {it.id: it.name for it in target_lists.listing(connection)}
    chosen = [number for number in lists if of is None or number in of]
    every = targets.entries(connection, None, chosen)
    entries = {(it.list_id, it.person_id): it for it in every}
    found: dict[tuple[int, int], int | None] = {}
    rows: list[tuple[Named, bool]] = []
    for rule in target_rules.rules(connection, chosen):
        rows.append((_of_rule(rule, lists[rule.list_id]), False))
        found |= {
            (rule.list_id, person_id): rule.stars
            for person_id in target_rules.found_by(connection, rule.asks)
            if (rule.list_id, person_id) not in entries
        }
    by_hand = {key: it.stars for key, it in entries.items() if it.source != OFF}
    people = _people(connection, {person_id for _, person_id in (*entries, *found)})
    for places, is_found in ((by_hand, False), (found, True)):
        for (list_id, person_id), stars in sorted(places.items(), key=lambda it: it[0]):
            who = people[person_id]
            rows.append((structs.replace(who, stars=stars, lists=(lists[list_id],)), is_found))
    for list_id, person_id in sorted(entries.keys() - by_hand.keys()):
        off = structs.replace(people[person_id], lists=(lists[list_id],), is_off=True)
        rows.append((off, False))
    return rows


def _of_rule(rule: KeptRule, name: str) -> Named:
    asks = rule.asks
    return Named(
        company=asks.company,
        role=asks.role,
        decision_makers=asks.decision_makers,
        stars=rule.stars,
        lists=(name,),
    )


def _people(connection: sa.Connection, person_ids: Collection[int]) -> dict[int, Named]:
    mails: dict[int, str] = {}
    people: dict[int, Named] = {}
    for some in in_parts(person_ids):
        for person_id, alias in connection.execute(_MAILS.where(_alias.person_id.in_(some))):
            mails.setdefault(person_id, alias.removeprefix("mail:"))
        for row in connection.execute(_PEOPLE.where(_person.id.in_(some))):
            people[row.id] = Named(
                name=row.name,
                headline=row.headline,
                company=row.company,
                url=row.url,
                mail=mails.get(row.id),
            )
    return people
