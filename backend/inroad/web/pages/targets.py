"""Targets: whom the user wants to meet, on lists; added in four ways, starred, taken off."""

import asyncio
from typing import Any

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery

from inroad.domain.errors import InroadError
from inroad.domain.named import profile_address
from inroad.store import people, targets
from inroad.store.engine import writing
from inroad.store.target_lists import OFF
from inroad.store.times import stamp
from inroad.web.connections import companion
from inroad.web.pages.forms import Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to
from inroad.web.pages.target_forms import (
    ROOM,
    Back,
    Moved,
    One,
    Pasted,
    RuleForm,
    Starred,
    asked_by,
    chosen_in,
    list_number,
    rows_of,
    rows_said,
)
from inroad.web.pages.target_page import STARS, again, asked_of, said_of, shown, taken
from inroad.web.pages.telling import told, whole
from inroad.web.pages.uploads import upload
from inroad.web.refusals import too_large
from inroad.web.targets.adding import add_file, add_given, has_letter, people_found
from inroad.web.targets.bodies import RuleGiven, TargetsGiven
from inroad.web.targets.controller import MOST_BYTES, add_rule
from inroad.web.targets.file import file_of
from inroad.web.visitor import visitor_of


class TargetsPage(Controller):
    """Whom the user wants to meet."""

    path = ROOM

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """Targets of a list or of all, and the ways to add more."""
        return shown(request, state)

    @get("/file.csv", sync_to_thread=True)
    def save(self, state: State, list: FromQuery[str] = "") -> Response[bytes]:
        """The targets as a table, which comes in again as it is."""
        return file_of(companion(state), list_number(list))

    @post("/hand", sync_to_thread=True)
    def add_one(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Add somebody, or everybody at a company."""
        form = read_form(request, One)
        if form.value is not None:
            form = _readable(form, form.value)
        if form.value is None:
            return again(request, state, form, "hand")
        one = form.value
        given = TargetsGiven(
            name=one.name,
            headline=one.headline,
            company=one.at_company,
            url=one.address,
            stars=one.stars,
            list_id=asked_of(request).list_id,
        )
        return taken(request, state, form, "hand", given)

    @post("/paste", sync_to_thread=True)
    def add_pasted(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Add everybody of a pasted list."""
        form = read_form(request, Pasted)
        if form.value is None:
            return again(request, state, form, "paste")
        given = TargetsGiven(text=form.value.text, list_id=asked_of(request).list_id)
        return taken(request, state, form, "paste", given)

    @post("/file")
    async def add_file(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Add everybody whom a file names."""
        async with upload(request) as got:
            asked = asked_by(got.fields.get("here", [""])[0])
            if not got.files:
                visitor_of(request.scope).say("Choose a file first.", wrong=True)
                return go_to(asked.query())
            file = got.files[0]
            if file.size > MOST_BYTES:
                raise too_large(MOST_BYTES)
            data = await asyncio.to_thread(file.path.read_bytes)
        with told(visitor_of(request.scope)):
            here = companion(state)
            taken = await asyncio.to_thread(add_file, here, data, file.name, asked.list_id)
            return said_of(request, taken, asked)
        return go_to(asked.query())

    @post("/choose", sync_to_thread=True)
    def choose(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Add those of whom the user says now who is meant."""
        asked, chosen = asked_of(request), chosen_in(visitor_of(request.scope).fields)
        if not chosen:
            visitor_of(request.scope).say("Nobody was added.")
            return go_to(asked.query())
        with told(visitor_of(request.scope)):
            given = TargetsGiven(targets=chosen, list_id=asked.list_id)
            return said_of(request, add_given(companion(state), given), asked)
        return go_to(asked.query())

    @post("/rule", sync_to_thread=True)
    def add_rule(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Add a rule."""
        form, asked = read_form(request, RuleForm), asked_of(request)
        if form.value is None:
            return again(request, state, form, "rule")
        rule = RuleGiven(
            list_id=asked.list_id,
            company=form.value.rule_company,
            role=form.value.rule_role,
            decision_makers=form.value.rule_decides,
            stars=form.value.rule_stars,
        )
        try:
            made = add_rule(companion(state), rule)
        except InroadError as error:
            return again(request, state, form.refused("", f"{error.title}. {error}"), "rule")
        finds = people_found(made.finds)
        visitor_of(request.scope).say(f"{made.text}: this rule finds {finds} today.")
        return go_to(asked.after_adding)

    @post("/{person_id:int}/stars", sync_to_thread=True)
    def star(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[Any]:
        """Say how much the user wants to meet somebody."""
        here, asked = companion(state), asked_of(request)
        with told(visitor_of(request.scope)):
            given = whole(read_form(request, Starred))
            with writing(here.engine) as connection:
                targets.set_stars(
                    connection, person_id, given.stars, now=here.clock(), list_id=asked.list_id
                )
                name = people.get(connection, person_id).name
            if given.at_once:
                return Response({"said": f"{name}: {dict(STARS)[str(given.stars or '')]}."})
            visitor_of(request.scope).say(f"{name}: {dict(STARS)[str(given.stars or '')]}.")
        return go_to(asked.query())

    @post("/{person_id:int}/move", sync_to_thread=True)
    def move(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[None]:
        """Put somebody on another list."""
        here, asked = companion(state), asked_of(request)
        with told(visitor_of(request.scope)):
            given = whole(read_form(request, Moved))
            with writing(here.engine) as connection:
                targets.move(connection, person_id, given.to, now=here.clock())
                name = people.get(connection, person_id).name
            visitor_of(request.scope).say(f"{name} is on that list now.")
        return go_to(asked.query())

    @post("/{person_id:int}/off", sync_to_thread=True)
    def take_off(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[None]:
        """Take somebody off a list, or off all."""
        here, asked = companion(state), asked_of(request)
        with told(visitor_of(request.scope)):
            with writing(here.engine) as connection:
                name = people.get(connection, person_id).name
                rows = targets.take_off(
                    connection, [person_id], now=here.clock(), list_id=asked.list_id
                )
                stays_off = any(it.source == OFF for it in targets.entries(connection, [person_id]))
            if rows or stays_off:
                return go_to(asked.query(off=person_id, was=rows_said(rows)))
            visitor_of(request.scope).say(f"{name} is off already.")
        return go_to(asked.query())

    @post("/back", sync_to_thread=True)
    def put_back(self, request: PageRequest, state: State) -> Response[None]:
        """Undo that somebody was taken off."""
        here, asked = companion(state), asked_of(request)
        with told(visitor_of(request.scope)):
            back = whole(read_form(request, Back))
            rows = rows_of(back.was, back.person, stamp(here.clock()))
            with writing(here.engine) as connection:
                name = people.get(connection, back.person).name
                is_back = targets.put_back(connection, back.person, rows)
            nothing = f"{name} was on no list; add them again."
            visitor_of(request.scope).say(f"{name} is back." if is_back else nothing)
        return go_to(asked.query())


def _readable(form: Form[One], one: One) -> Form[One]:
    """The form, refused where a name or an address was typed that says nothing."""
    if one.address and not profile_address(one.address):
        why = (
            "This is not the address of a profile, such as linkedin.com/in/ada-voss. Put it right,"
            " or leave it empty."
        )
        return form.refused("address", why)
    if one.name and not has_letter(one.name):
        return form.refused("name", "This is no name. Write it in letters.")
    return form
