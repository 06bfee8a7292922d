"""The map as a picture that answers one question, with the same beside it as a table."""

from urllib.parse import quote, urlencode

from litestar import Controller, Response, get
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Struct

from inroad.domain.network import Target
from inroad.domain.picture import Spot
from inroad.store import people, targets
from inroad.store.engine import reading
from inroad.store.faces import Face, faces, in_order
from inroad.web.connections import Companion, companion
from inroad.web.held_map import map_of
from inroad.web.network.picture import KINDS, answer_to
from inroad.web.network.picturing import Answer
from inroad.web.pages.map_drawing import Drawing, draw
from inroad.web.pages.rendering import PageRequest, go_to, initials, page

_MOST_FOUND, _MOST_TARGETS, _MOST_OPENERS = 12, 8, 6
_FEW_ROWS = 12
"""Lines of the table at first; a link shows all."""
_MOST_OPENED = 500
"""Targets by which the introducers who are proposed are found, those of most worth."""
_QUESTIONS = (("companies", "By company"), ("years", "By year"), ("circles", "Who knows whom"))


class Choices(Struct, frozen=True, kw_only=True):
    """What else can be asked: about targets, those of most worth first, and about the introducers
    who open most of them. `first` is the first of the targets whom somebody can introduce.
    `nobody`: the user knows nobody yet, and has no targets.
    """

    targets: list[Face]
    introducers: list[Face]
    first: Face | None
    nobody: bool


class MapPage(Controller):
    """One question at a time."""

    path = "/map"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        about: FromQuery[str] = "",
        cluster: FromQuery[str] = "",
        q: FromQuery[str] = "",
        rows: FromQuery[str] = "",
    ) -> Response[str] | Response[None]:
        """The picture that answers the question, or the people whom `q` may mean.

        Without a question it is the paths to the target of most worth who has one. `rows` is `all`
        for a table with all of its lines.
        """
        found = _found(state, q) if q.strip() else None
        if found and len(found) == 1:
            return go_to(f"/map?about={found[0].id}")
        here = companion(state)
        choices = _choices(here)
        about = about or (str(choices.first.id) if choices.first else "companies")
        answer = answer_to(here, about, cluster)
        return page(
            request,
            "map.html",
            answer=answer,
            asked=about,
            cluster=cluster,
            drawings=_drawings(answer, about),
            most_rows=len(answer.table.rows) if rows == "all" else _FEW_ROWS,
            choices=choices,
            questions=_QUESTIONS,
            kind=about if about in KINDS else "",
            q=q,
            found=found,
        )


def _drawings(answer: Answer, about: str) -> list[Drawing]:
    """The picture for a wide page and for a narrow one; the style sheet shows one of them."""
    from inroad.mapping.frame import NARROW, WIDE
    from inroad.mapping.picture import lay_out

    def href_of(spot: Spot) -> str:
        return _href(spot, answer, about)

    return [
        draw(name, lay_out(answer.sketch, frame), href_of, initials, answer.person)
        for name, frame in (("wide", WIDE), ("narrow", NARROW))
    ]


def _href(spot: Spot, answer: Answer, about: str) -> str:
    """Where a spot leads: to the question about that person; whom this one is about, to theirs."""
    if spot.role == "you":
        return "/map?about=companies"
    if spot.person is not None:
        same = spot.person == answer.person
        return f"/people/{spot.person}" if same else f"/map?about={spot.person}"
    if answer.question == "reach":
        return f"/companies/{quote(spot.cluster or '', safe='')}"
    return f"/map?{urlencode({'about': about, 'cluster': spot.cluster or ''})}"


def _choices(here: Companion) -> Choices:
    with reading(here.engine) as connection:
        wanted = sorted(targets.wanted(connection), key=lambda it: (-it.worth, it.person_id))
    with map_of(here) as over:
        aims = [Target(id=it.person_id, worth=it.worth) for it in wanted[:_MOST_OPENED]]
        opening = [it.introducer for it in over.unlockers(aims, _MOST_OPENERS).unlockers]
        best = zip(aims, over.best([it.id for it in aims]), strict=True)
        open_to = [aim.id for aim, path in best if path][:1]
    shown = [it.person_id for it in wanted[:_MOST_TARGETS]]
    with reading(here.engine) as connection:
        known = faces(connection, [*shown, *opening, *open_to])
    return Choices(
        targets=in_order(known, shown),
        introducers=in_order(known, opening),
        first=next(iter(in_order(known, open_to)), None),
        nobody=not wanted and not here.book.everybody(),
    )


def _found(state: State, words: str) -> list[Face]:
    """People whom the words may mean."""
    with reading(companion(state).engine) as connection:
        ids = [it.id for it in people.search(connection, words, _MOST_FOUND)]
        return in_order(faces(connection, ids), ids)
