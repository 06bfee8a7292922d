"""The question that a picture of the map answers, worked out: its sketch, its table, its words."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.called import full_name
from inroad.domain.errors import UnknownPerson
from inroad.domain.network import Map, Reach, reach
from inroad.domain.network.words import number_text
from inroad.domain.picture import Shown, Sketch
from inroad.domain.picture.paths import Near, Reached, by_company, paths_sketch, reach_sketch
from inroad.domain.picture.tables import Table, paths_table, reach_table
from inroad.store import companies, targets
from inroad.store.engine import reading
from inroad.store.faces import faces
from inroad.web.connections import Companion
from inroad.web.held_map import map_of
from inroad.web.network.paths import people_of
from inroad.web.network.reach import LOOKED_AT, way_now, yes_to_user
from inroad.web.network.turns import waits

Question = Literal["paths", "reach", "companies", "years", "circles", "cluster"]
_MOST_PATHS = 200
"""Paths that are counted; a handful is drawn."""
_MOST_TARGETS = 2_000
"""Targets that are looked up for one introducer, those of most worth first."""
_MOST_AROUND = 300


class Answer(Struct, frozen=True, kw_only=True):
    """What the map says to one question: in a sentence, as a sketch, as a table.

    `person` is whom it is about, if it is about one. `way_back` is the question that this one is a
    part of. `remark` says what was left out of the reckoning, if anything was.
    """

    question: Question
    title: str
    said: str
    sketch: Sketch
    table: Table
    person: int | None = None
    way_back: Question | None = None
    remark: str = ""


def about_person(here: Companion, person_id: int) -> Answer:
    """The paths to somebody, or the reach of somebody whom the user knows. Raises UnknownPerson."""
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        _shown(connection, [person_id], of=person_id)
    yes = yes_to_user(here, person_id, on)
    return _paths(here, person_id, on) if yes is None else _reach(here, person_id, yes, on)


def _paths(here: Companion, target: int, on: date) -> Answer:
    with map_of(here) as over:
        found = reach(over, target, _MOST_PATHS)
    everybody = {target, *found.guesses, *people_of([*found.paths, *found.chains])}
    with reading(here.engine) as connection:
        people = _shown(connection, everybody, of=target)
        found = _without_gone(found, people)
        names = {who.id: who.name for who in people.values()}
        judged = replace(found, paths=found.paths[:LOOKED_AT])
        way = way_now(here, connection, judged, names, on)
    found = replace(found, paths=[*way.paths, *found.paths[LOOKED_AT:]])
    firsts = {path.asks[0].introducer for path in [*found.paths[:LOOKED_AT], *found.chains]}
    return Answer(
        question="paths",
        title=f"How to reach {_called(people[target])}",
        said=f"{way.text} {way.instead}".rstrip(),
        sketch=paths_sketch(found, people, on),
        table=paths_table(found, people, on, waits(here, firsts, on)),
        person=target,
    )


def _reach(here: Companion, introducer: int, yes: float, on: date) -> Answer:
    with reading(here.engine) as connection:
        wanted = sorted(targets.wanted(connection), key=lambda it: (-it.worth, it.person_id))
    with map_of(here) as over:
        aims = [it.person_id for it in wanted[:_MOST_TARGETS] if it.person_id != introducer]
        opened = _nearest(over, introducer, aims)
        around = over.neighbourhood(introducer, _MOST_AROUND).people
        others = _nearest(over, introducer, set(around).difference(it.person for it in opened))
        best = _best(over, [it.person for it in (*opened, *others)])
    others = [it for it in others if yes_to_user(here, it.person, on) is None]
    with reading(here.engine) as connection:
        ids = {introducer, *best.values(), *(it.person for it in (*opened, *others))}
        people = _shown(connection, ids, of=introducer)
        known = companies.load(connection)
    keys = {who.company: known.key(who.company) for who in people.values() if who.company}
    others = [it for it in others if it.person in people]
    found = Reached(
        introducer=introducer,
        yes=yes,
        opened=[it for it in opened if it.person in people],
        others=others,
        companies=by_company(others, people, keys),
    )
    who = _called(people[introducer])
    wait = waits(here, [introducer], on).get(introducer)
    return Answer(
        question="reach",
        title=f"Whom {who} can introduce you to",
        said=f"{_said(who, found)} Ask {who} {wait}." if wait else _said(who, found),
        sketch=reach_sketch(found, people, on),
        table=reach_table(found, people, best, on),
        person=introducer,
    )


def _without_gone(found: Reach, people: Mapping[int, Shown]) -> Reach:
    """The ways that lead through nobody who was forgotten meanwhile."""
    return replace(
        found,
        paths=[path for path in found.paths if people_of([path]) <= people.keys()],
        chains=[path for path in found.chains if people_of([path]) <= people.keys()],
        guesses=[one for one in found.guesses if one in people],
    )


def _nearest(over: Map, introducer: int, people: Iterable[int]) -> list[Near]:
    """Whom of these somebody knows or may know, the surest to take their introduction first."""
    ties = ((one, over.between(introducer, one)) for one in people)
    found = [Near(one, tie) for one, tie in ties if tie and (tie.guessed or tie.take > 0)]
    return sorted(found, key=lambda it: (-it.tie.take, it.person))


def _best(over: Map, people: list[int]) -> dict[int, int]:
    """The best introducer to each of these who has one."""
    found = zip(people, over.best(people), strict=True)
    return {one: path.asks[0].introducer for one, path in found if path}


def _said(who: str, found: Reached) -> str:
    if found.yes == 0:
        return f"{who} is not to be asked, as you noted."
    sure = sum(not it.tie.guessed for it in found.opened)
    others = sum(not it.tie.guessed for it in found.others)
    if not sure and not others:
        return f"Nobody is known whom {who} could introduce you to."
    opens = "none" if not sure else "one" if sure == 1 else number_text(sure)
    told = f"{who} knows {opens} of your targets"
    if not others:
        return f"{told}."
    return f"{told}, and {number_text(others)} others whom you do not know."


def _shown(connection: sa.Connection, ids: Iterable[int], *, of: int) -> dict[int, Shown]:
    """These people as a picture needs them. Raises UnknownPerson where `of` is not among them."""
    found = faces(connection, ids)
    if of not in found:
        raise UnknownPerson(of)
    return {
        it.id: Shown(id=it.id, name=it.name, company=it.company, known=it.known)
        for it in found.values()
    }


def _called(who: Shown) -> str:
    return full_name(who.name) or "this person"
