"""Lists of targets and their rules on the local page: made, called otherwise, dropped."""

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath

from inroad.domain.errors import InroadError
from inroad.store import target_lists, target_rules, targets
from inroad.store.engine import reading, writing
from inroad.store.target_lists import OFF
from inroad.web.connections import companion
from inroad.web.pages.forms import read_form
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.target_forms import ROOM, Asked, ListForm
from inroad.web.pages.target_page import again, asked_of
from inroad.web.pages.telling import told
from inroad.web.visitor import visitor_of


class TargetListsPage(Controller):
    """The lists of targets."""

    path = f"{ROOM}/lists"

    @post(sync_to_thread=True)
    def make_list(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Make a list."""
        form = read_form(request, ListForm)
        if form.value is None:
            return again(request, state, form, "list")
        here = companion(state)
        with writing(here.engine) as connection:
            before = {it.id: it.name for it in target_lists.listing(connection)}
            made = target_lists.make(connection, form.value.list_name, now=here.clock())
        if made in before:
            visitor_of(request.scope).say(f"There is a list “{before[made]}” already: this is it.")
        return go_to(Asked(list=str(made)).query())

    @post("/{list_id:int}/rename", sync_to_thread=True)
    def rename_list(
        self, request: PageRequest, state: State, list_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Call a list otherwise."""
        form = read_form(request, ListForm)
        if form.value is None:
            return again(request, state, form, "this")
        try:
            with writing(companion(state).engine) as connection:
                target_lists.rename(connection, list_id, form.value.list_name)
        except InroadError as error:
            refused = form.refused("list_name", f"{error.title}. {error}")
            return again(request, state, refused, "this")
        return go_to(asked_of(request).query())

    @get("/{list_id:int}/remove", sync_to_thread=True)
    def ask(self, request: PageRequest, state: State, list_id: FromPath[int]) -> Response[str]:
        """What will be gone with a list, before it is."""
        with reading(companion(state).engine) as connection:
            target_lists.check(connection, list_id)
            kept = next(it for it in target_lists.listing(connection) if it.id == list_id)
            on_it = [it for it in targets.entries(connection, None, [list_id]) if it.source != OFF]
            only = len(targets.wanted(connection)) - len(
                targets.wanted(
                    connection,
                    [it.id for it in target_lists.listing(connection) if it.id != list_id],
                )
            )
        starred = sum(it.stars is not None for it in on_it)
        given = {"kept": kept, "starred": starred, "only": only}
        return page(request, "targets_remove.html", **given)

    @post("/{list_id:int}/remove", sync_to_thread=True)
    def remove_list(
        self, request: PageRequest, state: State, list_id: FromPath[int]
    ) -> Response[None]:
        """Drop a list."""
        with told(visitor_of(request.scope)):
            with writing(companion(state).engine) as connection:
                target_lists.remove(connection, list_id)
            visitor_of(request.scope).say("The list is gone. The people stay, notes and all.")
        return go_to(ROOM)


class TargetRulesPage(Controller):
    """The rules of lists."""

    path = f"{ROOM}/rules"

    @post("/{rule_id:int}/remove", sync_to_thread=True)
    def remove_rule(
        self, request: PageRequest, state: State, rule_id: FromPath[int]
    ) -> Response[None]:
        """Drop a rule."""
        with told(visitor_of(request.scope)):
            with writing(companion(state).engine) as connection:
                target_rules.remove_rule(connection, rule_id)
            visitor_of(request.scope).say("The rule is gone, and whom it alone found.")
        return go_to(asked_of(request).query())
