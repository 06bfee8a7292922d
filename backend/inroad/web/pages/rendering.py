"""Pages: templates filled in, as an answer to a browser."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response
from litestar.datastructures import State

from inroad.domain.wording import long_day
from inroad.web.fields import TOKEN
from inroad.web.pages.forms import EMPTY
from inroad.web.visitor import Visitor, visitor_of

_TEMPLATES = Path(__file__).resolve().parent / "templates"
_HTML = "text/html"

PageRequest = Request[None, None, State]


NAVIGATION = (
    ("/", "Today"),
    ("/plan", "Plan"),
    ("/meet", "Meet"),
    ("/targets", "Targets"),
    ("/people", "People"),
    ("/companies", "Companies"),
    ("/map", "Map"),
    ("/unlockers", "Who helps most"),
    ("/triage", "Triage"),
    ("/imports", "Imports"),
    ("/settings", "Settings"),
)
"""The rooms of the page, in order; one that no route serves is left out."""


def page(request: PageRequest, template: str, **given: object) -> Response[str]:
    """The page that `template` makes of what is given.

    Every template also has `path`, `visitor` and the messages (`flashes`), and `form`, which is
    empty unless the page shows one that came back.
    """
    shown = draw(template, visitor_of(request.scope), request.url.path, given)
    return Response(shown, status_code=200, media_type=_HTML)


def page_again(request: PageRequest, template: str, **given: object) -> Response[str]:
    """The page once more, for a form (`form`) that does not fit."""
    answer = page(request, template, **given)
    answer.status_code = 422
    return answer


def draw(template: str, visitor: Visitor, path: str, given: Mapping[str, object]) -> str:
    """The HTML of a page."""
    return (
        environment()
        .get_template(template)
        .render(
            {
                "form": EMPTY,
                **given,
                "path": path,
                "visitor": visitor,
                "flashes": visitor.hear() if visitor.id else [],
                "token_field": TOKEN,
            }
        )
    )


def go_to(path: str) -> Response[None]:
    """After a form: the browser fetches the page at `path`, and a reload sends nothing twice."""
    return Response(None, status_code=303, headers={"Location": path}, media_type=_HTML)


@cache
def environment() -> Environment:
    """The templates of the pages, which are compiled once."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(day=day_text, in_words=long_day, initials=initials, number=number_text)
    made.globals.update(navigation=[])
    return made


def day_text(on: date | datetime | str) -> str:
    """1 Nov 2026; of a time, its day here."""
    if isinstance(on, str):
        on = datetime.fromisoformat(on) if "T" in on else date.fromisoformat(on)
    if isinstance(on, datetime):
        on = on.astimezone().date()
    return f"{on.day} {on:%b %Y}"


def number_text(count: int) -> str:
    """12,345."""
    return f"{count:,}"


def initials(name: str) -> str:
    """The letters of a face: SO of Sam Okafor."""
    words = [word for word in name.split() if word[:1].isalnum()]
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0].upper() for word in ends) or "?"
