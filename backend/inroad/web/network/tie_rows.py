"""The ties of one person as a table: with whom, what, seen or guessed, from where and when."""

from collections.abc import Iterable, Sequence
from datetime import date

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Struct

from inroad.domain.constants import Constants
from inroad.domain.errors import UnknownPerson
from inroad.domain.network import Tie
from inroad.domain.network.ties import faded
from inroad.domain.network.words import KIND_NAMES, is_old
from inroad.store import tie_sources
from inroad.store.engine import reading
from inroad.store.faces import Face, faces
from inroad.store.tie_sources import Place
from inroad.web.connections import Companion, companion
from inroad.web.held_map import ties_of
from inroad.web.network.paths import PAGES, SOURCES, place_of

PER_PAGE = 25


class TieRow(Struct, frozen=True, kw_only=True):
    """One tie of two people. What is not `seen` is a guess: it proves nothing.

    `strength` says how strong the tie is today; empty where nothing tells. `on` is None where no
    day is known; `link` is the page that showed it, if a page did.
    """

    other: Face
    text: str
    strength: str
    seen: bool
    on: date | None
    old: bool
    where: str
    link: str | None


class TiesPage(Struct, frozen=True, kw_only=True):
    """One page of somebody's ties: what was seen comes first, the newest of it first."""

    rows: list[TieRow]
    total: int
    guessed: int
    old: int
    page: int
    pages: int


@get("/api/people/{person_id:int}/ties", sync_to_thread=True, tags=["map"])
def show_ties(person_id: FromPath[int], state: State, page: FromQuery[int] = 1) -> TiesPage:
    """With whom somebody has a tie: what it is, how strong, from where, when it was last seen.

    What was seen comes first; what is only guessed proves nothing.
    """
    here = companion(state)
    with reading(here.engine) as connection:
        if not faces(connection, [person_id]):
            raise UnknownPerson(person_id)
    return ties_page(here, person_id, page)


def ties_page(here: Companion, person_id: int, page: int = 1) -> TiesPage:
    """The ties of one person, page by page; `page` counts from 1."""
    on = here.clock().astimezone().date()
    ties = _once(ties_of(here, person_id), person_id)
    pages = max(1, -(-len(ties) // PER_PAGE))
    page = min(max(page, 1), pages)
    shown = ties[PER_PAGE * (page - 1) : PER_PAGE * page]
    with reading(here.engine) as connection:
        rows = _rows(connection, person_id, shown, on, here.constants)
    return TiesPage(
        rows=rows,
        total=len(ties),
        guessed=sum(not tie.seen for tie in ties),
        old=sum(tie.seen and is_old(tie.on, on) for tie in ties),
        page=page,
        pages=pages,
    )


def _once(ties: Iterable[Tie], person_id: int) -> list[Tie]:
    """Of ties that would read the same, those with the newest day, in the order of the table."""
    found: dict[tuple[int, str, bool], Tie] = {}
    for tie in sorted(ties, key=lambda it: _order(it, person_id)):
        found.setdefault((_other(tie, person_id), _text(tie, person_id), tie.seen), tie)
    return list(found.values())


def _rows(
    connection: sa.Connection,
    person_id: int,
    ties: Sequence[Tie],
    on: date,
    constants: Constants,
) -> list[TieRow]:
    others = {_other(tie, person_id) for tie in ties}
    known = faces(connection, others)
    pages = tie_sources.pages(connection, person_id, others)
    imports = tie_sources.imports(connection, person_id, others)
    rows = []
    for tie in ties:
        other = known.get(_other(tie, person_id))
        if other is None:
            continue
        where, link = _where(tie, other.id, pages, imports)
        rows.append(
            TieRow(
                other=other,
                text=_text(tie, person_id),
                strength=_strength(tie, on, constants),
                seen=tie.seen,
                on=tie.on,
                old=is_old(tie.on, on),
                where=where,
                link=link,
            )
        )
    return rows


def _where(
    tie: Tie, other: int, pages: dict[int, Place], imports: dict[int, Place]
) -> tuple[str, str | None]:
    if tie.kind in PAGES and tie.seen and other in pages:
        return place_of(pages[other].where)
    if tie.kind == "mailed" and other in imports:
        return place_of(imports[other].where)
    if tie.kind == "said":
        return ("your answer" if tie.source == "answer" else "a note of yours"), None
    return SOURCES[tie.kind], None


def _text(tie: Tie, person_id: int) -> str:
    if tie.kind == "said":
        return "Do not really know each other" if tie.strength < 0 else KIND_NAMES["said"]
    if tie.kind == "followed" and tie.one_way:
        return "Is followed by them" if tie.one != person_id else "Follows them"
    if tie.kind == "followed":
        return "One follows the other"
    if not tie.seen and tie.kind == "worked_together":
        return "At one company at once"
    return KIND_NAMES[tie.kind]


def _strength(tie: Tie, on: date, constants: Constants) -> str:
    """How strong a tie is today, by the answers that a user can give: well, a bit, hardly."""
    points = faded(tie, on, constants)
    if not tie.seen or points <= 0:
        return ""
    if points >= (constants.take_some + constants.take_strong) / 2:
        return "a strong tie"
    least = (constants.take_weak + constants.take_some) / 2
    return "a fair tie" if points >= least else "a weak tie"


def _other(tie: Tie, person_id: int) -> int:
    return tie.other if tie.one == person_id else tie.one


def _order(tie: Tie, person_id: int) -> tuple[bool, int, int, str]:
    newest = -tie.on.toordinal() if tie.on else 0
    return (not tie.seen, newest, _other(tie, person_id), tie.kind)
