"""The page of targets, drawn: as it is asked for, or again with what was wrong."""

from typing import Any

from litestar import Response
from litestar.datastructures import State

from inroad.domain.errors import InroadError
from inroad.store import people
from inroad.store.engine import reading
from inroad.web.connections import companion
from inroad.web.pages.forms import Form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.target_forms import Asked, asked_by, number
from inroad.web.targets.adding import add_given
from inroad.web.targets.bodies import TargetsGiven, TargetsTaken
from inroad.web.targets.views import rules_of, targets_of
from inroad.web.visitor import visitor_of

STARS = (("", "usual"), *((str(many), f"{many} {'★' * many}") for many in range(1, 6)))


def shown(request: PageRequest, state: State) -> Response[str]:
    """The page as its address asks for it."""
    return page(request, "targets.html", **_everything(request, state))


def asked_of(request: PageRequest) -> Asked:
    """Where on the page a form was sent from."""
    return asked_by(visitor_of(request.scope).fields.get("here", [""])[0])


def _everything(
    request: PageRequest, state: State, asked: Asked | None = None
) -> dict[str, object]:
    """All that the page shows."""
    here = companion(state)
    look = asked or asked_by(request.url.query)
    view = targets_of(here, look.shown, look.page)
    with reading(here.engine) as connection:
        rules = rules_of(connection, look.list_id)
        off = number(request.query_params.get("off", "")) if asked is None else None
        names = people.called(connection, [off] if off else [])
    chosen = next((it for it in view.lists if it.id == look.list_id), None)
    return {
        "view": view,
        "asked": look,
        "chosen": chosen,
        "lists": {it.id: it.name for it in view.lists},
        "rules": rules,
        "stars": STARS,
        "opened": "",
        "off": {"id": off, "name": names[off], "was": request.query_params.get("was", "")}
        if off in names
        else None,
    }


def again(request: PageRequest, state: State, form: Form[Any], opened: str) -> Response[str]:
    """The page once more, with what was typed and what is wrong with it."""
    given = {**_everything(request, state, asked_of(request)), "opened": opened}
    return page_again(request, "targets.html", form=form, **given)


def taken(
    request: PageRequest, state: State, form: Form[Any], opened: str, given: TargetsGiven
) -> Response[str] | Response[None]:
    try:
        found = add_given(companion(state), given)
    except InroadError as error:
        return again(request, state, form.refused("", f"{error.title}. {error}"), opened)
    return said_of(request, found, asked_of(request))


def said_of(
    request: PageRequest, taken: TargetsTaken, asked: Asked
) -> Response[str] | Response[None]:
    """What became of it: a sentence where all is well, else a page with what is left to do."""
    if not (taken.unclear or taken.left_out):
        visitor_of(request.scope).say(taken.said)
        return go_to(asked.query(at=""))
    return page(request, "targets_taken.html", taken=taken, asked=asked)
