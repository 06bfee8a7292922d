"""Targets as they are shown: who, how much, how far, and who could introduce the user at best."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.called import first_name
from inroad.domain.companies import Companies, written_key
from inroad.domain.network import Path
from inroad.domain.network.words import chance_text, named
from inroad.domain.targets import Source, Wanted
from inroad.domain.targets.words import (
    CAME,
    Asked,
    Stage,
    rule_text,
    stage_of,
    stage_text,
    worth_text,
)
from inroad.store import companies, people, target_lists, target_rules, target_states, targets
from inroad.store.engine import reading
from inroad.store.faces import Face, faces
from inroad.store.target_lists import TargetList
from inroad.web.connections import Companion
from inroad.web.network.turns import Turn, on_their_way, through_two, turns, waits

PER_PAGE = 50


class Best(Struct, frozen=True, kw_only=True):
    """The best introducer of a target who can be asked, and how likely an introduction is.

    `wait` says why even they should not be asked now; `instead` who would be likelier, and from
    when they can be asked. Both are empty where nothing is to be said.
    """

    introducer_id: int
    name: str
    chance: float
    text: str
    wait: str = ""
    instead: str = ""


class Two(Struct, frozen=True, kw_only=True):
    """A way through two people, who are asked one after the other."""

    introducer_ids: list[int]
    names: list[str]
    chance: float
    text: str
    wait: str = ""


class TargetView(Struct, frozen=True, kw_only=True):
    """A target. `lists` are numbers; `came` is how they came onto a list, in words.

    `best` is null where nobody whom the user knows can introduce them; `two` is then the way
    through two people, if there is one.
    """

    person: Face
    stars: int | None
    worth: float
    worth_text: str
    lists: list[int]
    source: Source
    came: str
    stage: Stage
    stage_text: str
    best: Best | None
    two: Two | None = None


class RuleView(Struct, frozen=True, kw_only=True):
    """A rule of a list, what it says, and how many it finds today."""

    id: int
    list_id: int
    text: str
    company: str | None
    role: str | None
    decision_makers: bool
    stars: int | None
    finds: int


class TargetsView(Struct, frozen=True, kw_only=True):
    """The targets that were asked for, those worth most first: `total` are all that fit."""

    lists: list[TargetList]
    total: int
    page: int
    pages: int
    targets: list[TargetView]


class Shown(Struct, frozen=True, kw_only=True):
    """Which targets to show: of a list, with these words in name, headline or company, at a
    company, decision-makers alone, with or without a good path.
    """

    list_id: int | None = None
    words: str = ""
    company: str = ""
    decides: bool = False
    path: Literal["", "none", "some"] = ""


class _Row(Struct, frozen=True):
    wanted: Wanted
    face: Face


class _Ways(Struct, frozen=True):
    """How the targets of a page are reached, through one and else through two."""

    turns: Mapping[int, Turn]
    chains: Mapping[int, Path]
    waits: Mapping[int, str]

    def people(self) -> set[int]:
        """Everybody whom the ways name."""
        paths = [*(it.path for it in self.turns.values()), *self.chains.values()]
        asked = {ask.introducer for path in paths for ask in path.asks}
        return asked | {it.better for it in self.turns.values() if it.better is not None}


def targets_of(here: Companion, shown: Shown, page: int = 1, most: int = PER_PAGE) -> TargetsView:
    """One page of targets; `page` counts from 1, and what is beyond is the nearest there is.
    Raises UnknownTargetList.
    """
    with reading(here.engine) as connection:
        lists = target_lists.listing(connection)
        rows = _rows(connection, shown)
    if shown.path:
        paths = best_paths(here, [row.face.id for row in rows])
        rows = [row for row in rows if is_good(here, paths[row.face.id]) == (shown.path == "some")]
    pages = max(1, -(-len(rows) // most))
    page = min(max(page, 1), pages)
    on_page = rows[most * (page - 1) : most * page]
    if not shown.path:
        paths = best_paths(here, [row.face.id for row in on_page])
    return TargetsView(
        lists=lists,
        total=len(rows),
        page=page,
        pages=pages,
        targets=_views(here, on_page, paths),
    )


def best_paths(here: Companion, person_ids: Sequence[int]) -> dict[int, Path | None]:
    """The best path through one person to each of these people."""
    if not person_ids:
        return {}
    from inroad.web.held_map import map_of

    with map_of(here) as over:
        return dict(zip(person_ids, over.best(person_ids), strict=True))


def is_good(here: Companion, path: Path | None) -> bool:
    """Whether a path is worth an ask."""
    return path is not None and path.success >= here.constants.weak_success


def rules_of(connection: sa.Connection, list_id: int | None = None) -> list[RuleView]:
    """The rules of a list, or of all."""
    kept = target_rules.rules(connection, None if list_id is None else [list_id])
    return [
        RuleView(
            id=it.id,
            list_id=it.list_id,
            text=rule_text(it.asks),
            company=it.asks.company,
            role=it.asks.role,
            decision_makers=it.asks.decision_makers,
            stars=it.stars,
            finds=len(target_rules.found_by(connection, it.asks)),
        )
        for it in kept
    ]


def _rows(connection: sa.Connection, shown: Shown) -> list[_Row]:
    """Everybody who is asked for, those worth most first."""
    of = None
    if shown.list_id is not None:
        target_lists.check(connection, shown.list_id)
        of = [shown.list_id]
    wanted, known = targets.wanted(connection, of), companies.load(connection)
    deciding = {it.person_id for it in wanted if it.decides}
    found = faces(connection, [it.person_id for it in wanted], deciding)
    rows = [_Row(it, face) for it in wanted if (face := found.get(it.person_id)) is not None]
    words, company = written_key(shown.words).split(), written_key(shown.company)
    rows = [
        row
        for row in rows
        if (not shown.decides or row.face.decides)
        and (not company or _is_at(row.face.company or "", company, shown.company, known))
        and _has(row.face, words)
    ]
    return sorted(rows, key=lambda it: (-it.wanted.worth, it.face.name.casefold(), it.face.id))


def _is_at(company: str, wanted: str, name: str, known: Companies) -> bool:
    """Whether a company is the one that is meant, or is called so in part."""
    return wanted in written_key(company) or known.key(company) == known.key(name) != ""


def _has(face: Face, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = written_key(f"{face.name} {face.headline or ''} {face.company or ''}")
    return all(word in text for word in words)


def _views(
    here: Companion, rows: Sequence[_Row], paths: Mapping[int, Path | None]
) -> list[TargetView]:
    today = here.clock().astimezone().date()
    ids = [row.face.id for row in rows]
    with reading(here.engine) as connection:
        asked = target_states.asked_about(connection, ids)
    ways = _ways(here, rows, paths, asked, today)
    with reading(here.engine) as connection:
        names = people.called(connection, ways.people())
    return [_view(row, asked.get(row.face.id), ways, names, today) for row in rows]


def _ways(
    here: Companion,
    rows: Sequence[_Row],
    paths: Mapping[int, Path | None],
    asked: Mapping[int, Asked],
    today: date,
) -> _Ways:
    """Who is asked for each of these; and the ways through two to those whom nobody introduces."""
    from inroad.web.held_map import map_of

    ids = [row.face.id for row in rows]
    best = {it: path for it in ids if (path := paths[it]) is not None}
    stay = on_their_way(asked)
    with map_of(here) as over:
        turn = turns(here, over, best, today, stay)
        chains = through_two(
            over, [it.face.id for it in rows if it.face.id not in best and not it.face.known]
        )
    firsts = {path.asks[0].introducer for path in chains.values()}
    return _Ways(turn, chains, waits(here, firsts, today))


def _view(
    row: _Row,
    asked: Asked | None,
    ways: _Ways,
    names: Mapping[int, str],
    today: date,
) -> TargetView:
    wanted, who = row.wanted, row.face.id
    return TargetView(
        person=row.face,
        stars=wanted.stars,
        worth=wanted.worth,
        worth_text=worth_text(wanted.worth),
        lists=list(wanted.lists),
        source=wanted.source,
        came=CAME[wanted.source],
        stage=stage_of(asked),
        stage_text=stage_text(asked, _short(asked.introducer) if asked else "", today),
        best=_best(ways.turns[who], names) if who in ways.turns else None,
        two=_two(ways.chains[who], ways.waits, names) if who in ways.chains else None,
    )


def _short(name: str) -> str:
    return first_name(name) or "somebody"


def _best(turn: Turn, names: Mapping[int, str]) -> Best:
    introducer = turn.path.asks[0].introducer
    return Best(
        introducer_id=introducer,
        name=named(names, introducer),
        chance=turn.path.success,
        text=chance_text(turn.path.success),
        wait=turn.wait,
        instead=turn.better_text(names),
    )


def _two(path: Path, waiting: Mapping[int, str], names: Mapping[int, str]) -> Two:
    introducers = [ask.introducer for ask in path.asks]
    return Two(
        introducer_ids=introducers,
        names=[named(names, it) for it in introducers],
        chance=path.success,
        text=chance_text(path.success),
        wait=waiting.get(introducers[0], ""),
    )
