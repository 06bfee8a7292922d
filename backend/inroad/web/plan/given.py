"""Targets that are named for one plan, and kept nowhere: who is meant by each."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from inroad.domain.named import Named
from inroad.domain.people import Person
from inroad.domain.roles import role_of
from inroad.domain.targets import Rule, worth
from inroad.domain.text import one_line
from inroad.store import naming, people, target_rules
from inroad.store.naming import How, Meant
from inroad.web.plan.controller import GivenTarget
from inroad.web.plan.reckoning import Wish
from inroad.web.plan.views import LeftOutTarget

_LONGEST = 200
_WHY: dict[How, str] = {
    "new": "Nobody called {name} is among the people that Inroad has seen.",
    "asked": "It is not sure who is meant by {name}: give the address of their profile.",
    "forgotten": "You had Inroad forget this person.",
    "nobody": "Neither a name nor an address is given.",
    "rule": "Nobody is known to be there whom you do not know already.",
}


def named(given: Iterable[GivenTarget]) -> list[Named]:
    """What is given, as a line of a file names it."""
    return [
        Named(
            row=row,
            person_id=it.person_id,
            name=it.name or "",
            company=it.company,
            url=it.url,
            stars=it.stars,
        )
        for row, it in enumerate(given, 1)
    ]


def meant(
    connection: sa.Connection, lines: Sequence[Named]
) -> tuple[list[Wish], list[LeftOutTarget]]:
    """Those who are kept, each once with the most that they are worth; and why others are nobody.

    Nothing is written.
    """
    there = people.several(connection, [it.person_id for it in lines if it.person_id])
    gone = [it for it in lines if it.person_id and it.person_id not in there]
    unknown = [_unknown(it, f"Nobody here has the number {it.person_id}.") for it in gone]
    found = naming.meant(connection, [it for it in lines if it not in gone])
    stars: dict[int, list[int | None]] = {}
    for one in found:
        ids = _ids(connection, one)
        for person_id in ids:
            stars.setdefault(person_id, []).append(one.named.stars)
        if not ids:
            name = one.named.called or one.named.company or ""
            unknown.append(_unknown(one.named, _WHY.get(one.how, "").format(name=name)))
    persons = people.several(connection, stars)
    return [_wish(person, stars[person.id]) for person in persons.values()], unknown


def _ids(connection: sa.Connection, one: Meant) -> Sequence[int]:
    if one.person_id is not None:
        return (one.person_id,)
    if one.how != "rule":
        return ()
    it = one.named
    rule = Rule(company=it.company, role=it.role, decision_makers=it.decision_makers)
    return list(target_rules.found_by(connection, rule))


def _wish(person: Person, stars: Sequence[int | None]) -> Wish:
    decides = role_of(person.headline, word=person.decision_maker, company=person.company).decides
    return Wish(person_id=person.id, worth=max(worth(it, decides) for it in stars))


def _unknown(it: Named, why: str) -> LeftOutTarget:
    shown = it.called or it.company or it.url or str(it.person_id or "")
    return LeftOutTarget(target_id=None, target=one_line(shown, _LONGEST), worth=1.0, text=why)
