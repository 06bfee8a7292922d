"""How to reach somebody: who introduces the user, what speaks against it, what it rests on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Struct, structs

from inroad.domain.errors import UnknownPerson
from inroad.domain.introductions import rank
from inroad.domain.judgement import Ranking, Verdict
from inroad.domain.network import Map, Path, Reach, Unlocker
from inroad.domain.network.drawing import yes_of
from inroad.domain.network.unlock_words import unlocker_text
from inroad.domain.network.words import (
    better_text,
    guess_text,
    path_text,
    reach_text,
    weak_text,
)
from inroad.store import targets
from inroad.store.engine import reading
from inroad.store.faces import Face, faces, in_order
from inroad.store.target_states import asked_about
from inroad.web.connections import Companion, companion
from inroad.web.held_map import map_of
from inroad.web.network.paths import (
    Chance,
    PathView,
    called,
    chance,
    judged,
    people_of,
    shown_paths,
)
from inroad.web.network.turns import how_far, on_their_way, waits
from inroad.web.suggestions import candidates_for, mutuals_of

MOST_PATHS = 20
LOOKED_AT = 25
"""Introducers who are judged: more than are shown, for the likeliest may have to be waited for."""
_MOST_GUESSES, _MOST_OPENED = 5, 50


class Opened(Struct, frozen=True, kw_only=True):
    """A target whom somebody can introduce the user to, and how likely that comes about.

    `asked` says how far an ask to them for this target is; empty where they were not asked.
    """

    target: Face
    chance: Chance
    asked: str = ""


class ReachView(Struct, frozen=True, kw_only=True):
    """All ways to one person, the best first; `text` says the best one, or that there is none.

    `instead` names who would be likelier than the first, but has to wait. `wait` is of somebody
    whom the user knows: why they should not be asked now. Both are empty where nothing is to be
    said.

    `paths` go through one person, `chains` through two. `guesses` are people of whom it is only
    guessed that they know the person: whom to ask whether they do, and no path. Whom the user
    knows (`known`) needs none of these; `opens` are the targets whom they can introduce.
    """

    person: Face
    known: bool
    text: str
    instead: str = ""
    wait: str = ""
    verdict: Verdict | None = None
    paths: list[PathView] = []
    chains: list[PathView] = []
    guesses: list[Face] = []
    guess_text: str | None = None
    opens: list[Opened] = []
    opens_text: str | None = None


@get("/api/people/{person_id:int}/reach", sync_to_thread=True, tags=["map"])
def show_reach(person_id: FromPath[int], state: State, most: FromQuery[int] = 5) -> ReachView:
    """Who can introduce the user to a person, through one or two, and how likely it is.

    Each path says its chance, its weakest link, when its ties were last seen and from where they
    are. That nobody can is said.
    """
    return reach_of(companion(state), person_id, min(max(most, 1), MOST_PATHS))


def reach_of(here: Companion, person_id: int, most: int = 5) -> ReachView:
    """All ways to one person, judged as the panel judges them. Raises UnknownPerson."""
    on = here.clock().astimezone().date()
    with map_of(here) as over:
        yes = yes_to_user(here, person_id, on)
        if yes is not None:
            return _opening(here, over, person_id, yes)
        found = Reach(
            target=person_id,
            paths=over.introducers(person_id, LOOKED_AT),
            chains=over.chains(person_id, most),
            guesses=over.guesses(person_id)[:_MOST_GUESSES],
        )
    with reading(here.engine) as connection:
        return _told(here, connection, found, on, most)


def yes_to_user(here: Companion, person_id: int, on: date) -> float | None:
    """P(yes) of somebody whom the user knows, as the map has it; None of all others."""
    relation = here.book.held(person_id)
    if relation is None:
        return None
    return yes_of(relation, on, here.constants, here.book.learned(on))


def judgement(
    here: Companion, connection: sa.Connection, prospect_id: int, introducers: Iterable[int]
) -> Ranking:
    """What the suggestion says of these introducers and of the mutuals on the prospect's page.

    Each is judged by what is known of them alone, so that the panel and this agree.
    """
    on = here.clock().astimezone().date()
    here.book.catch_up(connection)
    prospect = here.book.prospect(connection, prospect_id)
    held = mutuals_of(here, prospect)
    for other in introducers:
        if other not in held and (relation := here.book.held(other)) is not None:
            held[other] = relation
    return rank(
        prospect.person.name,
        [it for it in candidates_for(here.book, prospect, held, on) if it.id is not None],
        on,
        here.constants,
        here.book.learned(on),
        here.book.week,
        prospect_id,
    )


def _told(
    here: Companion, connection: sa.Connection, found: Reach, on: date, most: int
) -> ReachView:
    everybody = {found.target, *found.guesses, *people_of([*found.paths, *found.chains])}
    known = faces(connection, everybody)
    if found.target not in known:
        raise UnknownPerson(found.target)
    names = {person.id: person.name for person in known.values()}
    way = way_now(here, connection, found, names, on)
    ranking, paths = way.ranking, way.paths
    by = {it.id: it for it in ranking.ranked if it.id is not None}
    chains = shown_paths(connection, found.chains, on)
    named = here.book.prospect(connection, found.target).shows
    return ReachView(
        person=known[found.target],
        known=False,
        text=way.text,
        instead=way.instead,
        verdict=ranking.verdict if ranking.ranked else None,
        paths=[
            judged(it, by[one], beside=bool(named) and one not in named)
            for it in shown_paths(connection, paths[:most], on)
            for one in [it.asks[0].introducer.id]
        ],
        chains=[_minding(here, connection, it) for it in chains],
        guesses=in_order(known, found.guesses),
        guess_text=guess_text(found.guesses, names) if found.guesses else None,
    )


class WayNow(Struct, frozen=True, kw_only=True):
    """How a target is reached as of now: in a sentence, and the paths through one in that order.

    `instead` names who would be likelier than the first path and has to wait.
    """

    ranking: Ranking
    paths: list[Path]
    text: str
    instead: str


def way_now(
    here: Companion,
    connection: sa.Connection,
    found: Reach,
    names: Mapping[int, str],
    on: date,
) -> WayNow:
    """What every page on one target says: whom to turn to, as the panel judges them."""
    firsts = [path.asks[0].introducer for path in found.paths]
    ranking = judgement(here, connection, found.target, firsts)
    paths = _in_order(ranking, found.paths)
    text = _text(ranking, paths, found, names)
    return WayNow(
        ranking=ranking,
        paths=paths,
        text=text,
        instead=_instead(here, ranking, paths, names, on),
    )


def _instead(
    here: Companion, ranking: Ranking, paths: Sequence[Path], names: Mapping[int, str], on: date
) -> str:
    """Who would be likelier than the one to turn to, if they had not to wait."""
    if ranking.best is None or not paths or ranking.ranked[ranking.best].verdict != "ask":
        return ""
    before = [it.id for it in ranking.ranked[: ranking.best] if it.id is not None]
    closed = waits(here, before, on)
    better = next((it for it in before if it in closed and it in names), None)
    return "" if better is None else better_text(better, closed[better], names)


def _in_order(ranking: Ranking, paths: Iterable[Path]) -> list[Path]:
    """The paths, that of whom to turn to first."""
    places = {it.id: place for place, it in enumerate(ranking.ranked)}
    if ranking.best is not None:
        places[ranking.ranked[ranking.best].id] = -1
    there = [path for path in paths if path.asks[0].introducer in places]
    return sorted(there, key=lambda path: places[path.asks[0].introducer])


def _text(ranking: Ranking, paths: Sequence[Path], found: Reach, names: Mapping[int, str]) -> str:
    """Whom to turn to, as the panel says it; else what else there is."""
    if ranking.best is not None:
        best = ranking.ranked[ranking.best]
        if paths and best.verdict == "ask" and paths[0].asks[0].introducer == best.id:
            return path_text(paths[0], names)
        return best.next_step
    if paths:
        return weak_text(found, names)
    return reach_text(structs.replace(found, paths=[]), names)


def _minding(here: Companion, connection: sa.Connection, chain: PathView) -> PathView:
    """A chain with what speaks against asking its first introducer now."""
    first = chain.asks[0]
    ranking = judgement(here, connection, first.to.id, [first.introducer.id])
    said = next((it for it in ranking.ranked if it.id == first.introducer.id), None)
    if said is None:
        return chain
    return structs.replace(
        chain, verdict=said.verdict, next_step=said.next_step, cautions=said.cautions
    )


def _opening(here: Companion, over: Map, person_id: int, yes: float) -> ReachView:
    """Whom somebody whom the user knows can introduce, of the user's targets."""
    with reading(here.engine) as connection:
        wanted = [it.person_id for it in targets.wanted(connection)] if yes > 0 else []
        takes = {it: between.take for it in wanted if (between := over.between(person_id, it))}
        enough = here.constants.weak_success
        takes = {it: take for it, take in takes.items() if yes * take >= enough}
        likeliest = sorted(takes, key=lambda it: (-takes[it], it))
        known = faces(connection, {person_id, *likeliest[:_MOST_OPENED]})
        asked = asked_about(connection, likeliest[:_MOST_OPENED])
    going, on = on_their_way(asked), here.clock().astimezone().date()
    them = known[person_id]
    unlocks = Unlocker(introducer=person_id, gain=0.0, opens=tuple(likeliest))
    return ReachView(
        person=them,
        known=True,
        text=f"You know {called(them)} yourself.",
        wait=waits(here, [person_id], on).get(person_id, ""),
        opens=[
            Opened(
                target=known[it],
                chance=chance(yes * takes[it]),
                asked=how_far(asked[it], on) if going.get(it) == person_id else "",
            )
            for it in likeliest
            if it in known
        ],
        opens_text=unlocker_text(unlocks, {them.id: them.name}) if likeliest else None,
    )
