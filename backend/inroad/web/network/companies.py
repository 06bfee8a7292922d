"""A company: whom the user knows there, and who can introduce them to whom."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Struct, structs

from inroad.domain.network import Map, Path, group
from inroad.domain.network.unlock_words import company_text
from inroad.domain.relationships import Relationship
from inroad.domain.targets import Rule
from inroad.domain.targets.words import Asked, rule_text
from inroad.domain.whereabouts import Stay
from inroad.store import companies, employers, people, target_rules
from inroad.store.companies import Form
from inroad.store.employers import Employer
from inroad.store.engine import reading
from inroad.store.faces import Face, faces, in_order
from inroad.store.target_states import asked_about
from inroad.store.whereat import people_at
from inroad.web.connections import Companion, companion
from inroad.web.held_map import map_of
from inroad.web.network.paths import PathView, shown_paths
from inroad.web.network.reach import yes_to_user
from inroad.web.network.turns import Turn, how_far, on_their_way, through_two, turns, waits

MOST = 200
_DISTANT = 2
"""The degree from which a page shows that somebody is not connected."""


class Was(Struct, frozen=True, kw_only=True):
    """Somebody whom the user knows and who was there before, with the years if they are known."""

    person: Face
    years: str


class Way(Struct, frozen=True, kw_only=True):
    """Somebody there whom the user does not know, and the best way to them now.

    `wait` says why the introducer should not be asked now, `instead` who would be likelier and
    has to wait, `asked` how far an ask for this very person is; empty where nothing is to be said.
    """

    person: Face
    path: PathView
    wait: str
    instead: str = ""
    asked: str = ""


class CompanyReach(Struct, frozen=True, kw_only=True):
    """Everybody at a company as the user can reach them, decision-makers first in each part.

    Of each part the first `most` are given and all are counted. `two` are those to whom a way
    leads through two people. `rules` say who of there is a target by a rule, and `everybody` that
    one finds all of them.
    """

    key: str
    name: str
    forms: list[Form]
    text: str
    rules: list[str]
    everybody: bool
    knows: int
    known: list[Face]
    before: list[Was]
    reached: int
    ways: list[Way]
    through_two: int
    two: list[Way]
    missed: int
    out_of_reach: list[Face]


@get("/api/companies/{key:str}/reach", sync_to_thread=True, tags=["map"])
def show_company_reach(key: FromPath[str], state: State, most: FromQuery[int] = 50) -> CompanyReach:
    """Whom the user knows at a company, and who can introduce them to whom of the others.

    `key` is that of `GET /api/companies`, or any name of the company.
    """
    return company_reach(companion(state), key, min(max(most, 1), MOST))


def companies_of(here: Companion, words: str = "") -> list[Employer]:
    """Companies with these words in a name, or where the user knows somebody, most of them first.

    Noted prospects are in the book as well; here only whom the user knows counts as known.
    """
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        found = employers.search(connection, words)
        same = companies.load(connection)
    there = Counter(
        same.key(it.person.company)
        for it in here.book.everybody()
        if it.person.company and knows(here, it, on)
    )
    counted = [structs.replace(it, known=there[it.key]) for it in found]
    if not words.strip():
        counted = [it for it in counted if it.known]
    return sorted(counted, key=lambda it: -it.known)


def knows(here: Companion, relation: Relationship, on: date) -> bool:
    """Whether the user knows somebody of the book; whom a page shows at a distance is weighed."""
    degree = relation.person.degree
    return (
        degree is None or degree < _DISTANT or yes_to_user(here, relation.person.id, on) is not None
    )


def company_reach(here: Companion, key: str, most: int = 50) -> CompanyReach:
    """A company by its key or any name. Raises UnknownCompany."""
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        found = employers.meant(connection, key)
        there = faces(connection, people_at(connection, found.key))
    with map_of(here) as over:
        yes = {it: p_yes for it in there if (p_yes := yes_to_user(here, it, on)) is not None}
        parts = _parts(over, there, yes)
        with reading(here.engine) as connection:
            asked = asked_about(connection, [it.target for it in parts.paths[:most]])
        first = {it.target: it for it in parts.paths[:most]}
        turn = turns(here, over, first, on, on_their_way(asked))
    before = [it for it in _before(here, found.key, on) if it.person.id not in there]
    with reading(here.engine) as connection:
        were = faces(connection, [it.person.id for it in before[:most]])
        ways = _ways(connection, turn, asked, on)
        two = shown_paths(connection, parts.chains[:most], on, sources=False)
        rules = _rules(connection, found.key)
    waiting = waits(here, {it.asks[0].introducer.id for it in two}, on)
    out = parts.out_of_reach
    return CompanyReach(
        key=found.key,
        name=found.name,
        forms=found.forms,
        text=company_text(
            found.name, len(parts.known), len(parts.paths), len(out), len(parts.chains)
        ),
        rules=[rule_text(it) for it in rules],
        everybody=any(not it.role and not it.decision_makers for it in rules),
        knows=len(parts.known),
        known=in_order(there, parts.known[:most]),
        before=[
            Was(person=were[it.person.id], years=_years(it, found.key))
            for it in before
            if it.person.id in were
        ],
        reached=len(parts.paths),
        ways=ways,
        through_two=len(parts.chains),
        two=[
            Way(person=it.asks[-1].to, path=it, wait=waiting.get(it.asks[0].introducer.id, ""))
            for it in two
        ],
        missed=len(out),
        out_of_reach=in_order(there, out[:most]),
    )


class _Parts(Struct, frozen=True):
    known: list[int]
    paths: list[Path]
    chains: list[Path]
    out_of_reach: list[int]


def _parts(over: Map, there: Mapping[int, Face], yes: dict[int, float]) -> _Parts:
    """Everybody by how they are reached, decision-makers first in each part."""
    parts = group(over, list(there), yes)
    out = sorted(
        parts.out_of_reach, key=lambda it: (not there[it].decides, there[it].name.casefold())
    )
    chains = through_two(over, out)
    by_chance = sorted(chains.values(), key=lambda it: -it.success)
    return _Parts(
        known=sorted(parts.known, key=lambda it: not there[it].decides),
        paths=sorted(parts.paths, key=lambda it: not there[it.target].decides),
        chains=sorted(by_chance, key=lambda it: not there[it.target].decides),
        out_of_reach=[it for it in out if it not in chains],
    )


def _ways(
    connection: sa.Connection, turn: Mapping[int, Turn], asked: Mapping[int, Asked], on: date
) -> list[Way]:
    """Each with whom to ask now; or with whom was asked, and how far that is."""
    shown = shown_paths(connection, [it.path for it in turn.values()], on, sources=False)
    names = people.called(connection, {it.better for it in turn.values() if it.better is not None})
    going = on_their_way(asked)
    ways = []
    for path in shown:
        to, introducer = path.asks[-1].to, path.asks[0].introducer
        is_going = going.get(to.id) == introducer.id
        ways.append(
            Way(
                person=to,
                path=path,
                wait=turn[to.id].wait,
                instead=turn[to.id].better_text(names),
                asked=how_far(asked[to.id], on) if is_going else "",
            )
        )
    return ways


def _before(here: Companion, key: str, on: date) -> list[Relationship]:
    """Whom the user knows who was at the company once, whoever is there now."""
    return [it for it in here.book.everybody() if _stays(it, key) and knows(here, it, on)]


def _stays(relation: Relationship, key: str) -> list[Stay]:
    return [stay for stay in relation.stays if stay.key == key and not stay.school]


def _years(relation: Relationship, key: str) -> str:
    """When somebody was there: "2019 to 2021"; empty where nothing says it."""
    stays = _stays(relation, key)
    first = min((stay.since for stay in stays if stay.since), default=None)
    last = max((stay.until for stay in stays if stay.until), default=None)
    if first and last and first != last:
        return f"{first} to {last}"
    return f"since {first}" if first and not last else f"until {last}" if last else ""


def _rules(connection: sa.Connection, key: str) -> list[Rule]:
    """The rules that name this company."""
    return [
        it.asks
        for it in target_rules.rules(connection)
        if it.asks.company and employers.key_of(connection, it.asks.company) == key
    ]
