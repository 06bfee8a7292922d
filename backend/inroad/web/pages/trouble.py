"""What went wrong, as a page: what is wrong and what to do, in the words of problems.py."""

from collections.abc import Callable
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.types import ExceptionHandlersMap

from inroad.web.pages.rendering import draw
from inroad.web.problems import EXCEPTION_HANDLERS, Problem, problem
from inroad.web.refusals import CallerGone, Refused
from inroad.web.visitor import Visitor, visitor_of

_HTML = "text/html"
_NO_SUCH_PAGE = problem(
    "not-found",
    404,
    "There is no such page",
    "It may have been taken away. The names above lead to all there is.",
)
_UNREADABLE = problem(
    "bad-request",
    400,
    "This address cannot be read",
    "Something in it is not what the page expects. The names above lead to all there is.",
)


def problem_page(said: Problem, visitor: Visitor) -> bytes:
    """A problem as a page; who was not let in is shown the way in."""
    template = "problem.html" if visitor.id else "open.html"
    return draw(template, visitor, "", {"problem": said}).encode()


def _answer(request: Request[Any, Any, Any], said: Problem) -> Response[bytes]:
    said = {"urn:inroad:not-found": _NO_SUCH_PAGE, "urn:inroad:bad-request": _UNREADABLE}.get(
        said.type, said
    )
    shown = problem_page(said, visitor_of(request.scope))
    return Response(shown, status_code=said.status, media_type=_HTML)


def _as_page(handler: Callable[..., Response[Any]]) -> Callable[..., Response[bytes]]:
    """An exception handler of the API that answers with a page."""

    def shown(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
        told = handler(request, error)
        return _answer(request, msgspec.json.decode(told.content, type=Problem))

    return shown


def _on_refused(request: Request[Any, Any, Any], error: Refused) -> Response[bytes]:
    return _answer(request, error.problem)


def _on_gone(_request: Request[Any, Any, Any], _error: CallerGone) -> Response[bytes]:
    return Response(b"", status_code=400)  # nobody is there to read it


PAGE_EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    **{kind: _as_page(handler) for kind, handler in EXCEPTION_HANDLERS.items()},
    Refused: _on_refused,
    CallerGone: _on_gone,
}
"""For the pages: the same words as the API's, to be read by a person."""
