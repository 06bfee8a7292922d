"""Paths of the map as people read them: who is asked, how likely, where weakest, how fresh."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from urllib.parse import urlsplit

import sqlalchemy as sa
from msgspec import Struct, structs

from inroad.domain.called import full_name
from inroad.domain.judgement import CautionView, Introduction, Verdict
from inroad.domain.network import Path, PathAsk, TieKind
from inroad.domain.network.words import (
    KIND_NAMES,
    ask_tie_text,
    chance_words,
    freshness_text,
    is_old,
    path_text,
    share_text,
    weakest_text,
)
from inroad.store import tie_sources
from inroad.store.faces import Face, faces

PAGES: tuple[TieKind, ...] = ("connected", "followed")
"""Kinds of ties that pages show."""
SOURCES: Mapping[TieKind, str] = {
    "said": "your answer or your note",
    "worked_together": "where both were, by their pages and your notes",
    "mentioned": "your notes",
    "mailed": "mails or a calendar",
    "connected": "a page",
    "followed": "a page",
}
"""Where ties of a kind come from, where no page and no import can be named."""


class Chance(Struct, frozen=True, kw_only=True):
    """How likely something is: from 0 to 1, in words, and as a share ("about one in four")."""

    value: float
    words: str
    share: str


class SeenTie(Struct, frozen=True, kw_only=True):
    """One thing that ties two people: what, when it was last seen and where.

    `on` is None where the day is not known for this kind alone. `link` is the page, if it was one.
    """

    kind: TieKind
    text: str
    on: date | None
    old: bool
    where: str
    link: str | None


class AskView(Struct, frozen=True, kw_only=True):
    """One ask of a path: would `introducer` say yes, and would `to` take it from them?"""

    introducer: Face
    to: Face
    yes: float
    take: float
    on: date | None
    text: str
    ties: list[SeenTie]


class PathView(Struct, frozen=True, kw_only=True):
    """A way to somebody: one ask, or two that are made one after the other.

    `text` names every ask; `on` is the day on which its oldest tie was last seen. What speaks
    against asking now (`verdict`, `next_step`, `cautions`) is that of the first ask; None where it
    was not judged. `beside`: the introducer is not among those whom the page of the person names.
    """

    asks: list[AskView]
    chance: Chance
    text: str
    weakest: str
    freshness: str
    on: date | None
    old: bool
    verdict: Verdict | None = None
    next_step: str = ""
    cautions: list[CautionView] = []
    beside: bool = False


def chance(value: float) -> Chance:
    """A chance in all three forms."""
    return Chance(value=round(value, 3), words=chance_words(value), share=share_text(value))


def people_of(paths: Iterable[Path]) -> set[int]:
    """Everybody whom these paths name."""
    return {person for path in paths for ask in path.asks for person in (ask.introducer, ask.to)}


def shown_paths(
    connection: sa.Connection, paths: Sequence[Path], on: date, *, sources: bool = True
) -> list[PathView]:
    """The paths, as on the day `on`; one of them who is gone takes the path along.

    `sources`: with where each tie was seen, which takes a look into the database for each ask.
    """
    known = faces(connection, people_of(paths))
    names = {person.id: person.name for person in known.values()}
    return [
        PathView(
            asks=[_ask(connection, ask, known, names, on, sources=sources) for ask in path.asks],
            chance=chance(path.success),
            text=path_text(path, names),
            weakest=weakest_text(path, names),
            freshness=freshness_text(path, on),
            on=path.oldest,
            old=is_old(path.oldest, on),
        )
        for path in paths
        if people_of([path]) <= known.keys()
    ]


def judged(path: PathView, by: Introduction, *, beside: bool = False) -> PathView:
    """The path with what the suggestion says of its only ask."""
    return structs.replace(
        path,
        chance=chance(by.success.mid),
        verdict=by.verdict,
        next_step=by.next_step,
        cautions=by.cautions,
        beside=beside,
    )


def place_of(where: str) -> tuple[str, str | None]:
    """Where something was seen, in short, and its address if it was a page."""
    address = urlsplit(where)
    is_link = address.scheme in ("http", "https")
    return (f"{address.netloc}{address.path}" if is_link else where), where if is_link else None


def _ask(
    connection: sa.Connection,
    ask: PathAsk,
    known: Mapping[int, Face],
    names: Mapping[int, str],
    on: date,
    *,
    sources: bool,
) -> AskView:
    return AskView(
        introducer=known[ask.introducer],
        to=known[ask.to],
        yes=round(ask.yes, 3),
        take=round(ask.take, 3),
        on=ask.on,
        text=ask_tie_text(ask, names, on),
        ties=_ties(connection, ask, on) if sources else [],
    )


def _ties(connection: sa.Connection, ask: PathAsk, on: date) -> list[SeenTie]:
    """What the tie of an ask rests on, and from where."""
    pages = tie_sources.pages(connection, ask.to, [ask.introducer])
    brought = tie_sources.imports(connection, ask.to, [ask.introducer])
    found = []
    for kind in ask.kinds:
        place = pages.get(ask.introducer) if kind in PAGES else None
        place = brought.get(ask.introducer) if kind == "mailed" else place
        day = place.on if place else ask.on if len(ask.kinds) == 1 else None
        where, link = place_of(place.where) if place else (SOURCES[kind], None)
        found.append(
            SeenTie(
                kind=kind,
                text=KIND_NAMES[kind],
                on=day,
                old=is_old(day, on),
                where=where,
                link=link,
            )
        )
    return found


def called(face: Face) -> str:
    """What somebody is called in a sentence."""
    return full_name(face.name) or "this person"
