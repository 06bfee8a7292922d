"""The page of targets, drawn: as it is asked for, or again with what was wrong."""

from typing import Any

import sqlalchemy as sa
from litestar import Response
from litestar.datastructures import State

from inroad.domain.errors import InroadError
from inroad.store import people, targets
from inroad.store.engine import reading
from inroad.store.target_lists import OFF
from inroad.web.connections import companion
from inroad.web.pages.forms import Form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.target_forms import Asked, asked_by, number, rows_of
from inroad.web.targets.adding import add_given
from inroad.web.targets.bodies import TargetsGiven, TargetsTaken
from inroad.web.targets.views import rules_of, targets_of
from inroad.web.visitor import visitor_of

MOST_ASKED = 100
"""Names of which a page asks who is meant; each takes eight of the 2,000 fields of a form."""
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
        off = _taken_off(connection, request, look) if asked is None else None
    chosen = next((it for it in view.lists if it.id == look.list_id), None)
    return {
        "view": view,
        "asked": look,
        "chosen": chosen,
        "lists": {it.id: it.name for it in view.lists},
        "rules": rules,
        "stars": STARS,
        "opened": "",
        "off": off,
    }


def _taken_off(
    connection: sa.Connection, request: PageRequest, look: Asked
) -> dict[str, object] | None:
    """Who was just taken off, as long as they are off and there is something to put back."""
    person_id = number(request.query_params.get("off", ""))
    was = request.query_params.get("was", "")
    names = people.called(connection, [person_id] if person_id else [])
    if person_id not in names:
        return None
    on = [it.id for it in targets.lists_of(connection, person_id)]
    held = any(it.source == OFF for it in targets.entries(connection, [person_id]))
    if (look.list_id in on if look.list_id else on) or not (held or rows_of(was, person_id, "")):
        return None
    return {"id": person_id, "name": names[person_id], "was": was}


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
        return go_to(asked.after_adding)
    if taken.unclear and not (taken.added or taken.rules):
        title = "Whom do you mean?"
    else:
        title = "Targets added" if taken.added or taken.rules else "Nothing was added"
    unclear, more = taken.unclear[:MOST_ASKED], len(taken.unclear) - MOST_ASKED
    given = {"taken": taken, "asked": asked, "title": title, "unclear": unclear}
    return page(request, "targets_taken.html", **given, more=max(more, 0))
