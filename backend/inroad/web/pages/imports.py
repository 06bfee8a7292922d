"""Imports: drop a file, see what it would bring, bring it in, take it back."""

import asyncio
import os
from pathlib import Path

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath
from msgspec import Struct

from inroad.domain.found import ColumnMapping
from inroad.domain.import_words import brought, kinds_of, left_out, taken_back
from inroad.store.engine import reading, writing
from inroad.store.imports import batches
from inroad.store.imports.undoing import undo
from inroad.web.connections import companion
from inroad.web.handed_in import HandedIn, Tray, file_name, tray
from inroad.web.importing import mapped
from inroad.web.pages.forms import read_form
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.telling import told
from inroad.web.pages.uploads import UploadedFile, upload
from inroad.web.visitor import visitor_of

_COLUMN = "column_"
_FIELDS = (
    ("name", "the whole name"),
    ("first", "the first name"),
    ("last", "the last name"),
    ("mail", "a mail address"),
    ("phone", "a phone number"),
    ("company", "the company"),
    ("role", "the role"),
    ("headline", "the headline"),
    ("link", "the address of a profile"),
)


class Me(Struct, frozen=True, kw_only=True):
    """Who the user is in a file."""

    me: str = ""


class ImportsPage(Controller):
    """Files that were handed in, and imports that were made."""

    path = "/imports"

    @get(sync_to_thread=True)
    def show_all(self, request: PageRequest, state: State) -> Response[str]:
        """The place to drop a file, and all imports."""
        here = companion(state)
        with reading(here.engine) as connection:
            made = batches.listing(connection)
        waiting = [it for it in tray(here).everything() if it.state != "done"]
        return page(
            request, "imports.html", made=made, waiting=waiting, brought=brought, back=taken_back
        )

    @post()
    async def hand_in(self, request: PageRequest, state: State) -> Response[None]:
        """Take in what was dropped; several files are one import."""
        held = tray(companion(state))
        async with upload(request) as got:
            if not got.files:
                visitor_of(request.scope).say("Choose a file first.", wrong=True)
                return go_to("/imports")
            with told(visitor_of(request.scope)):
                one = await asyncio.to_thread(_take, held, got.files)
                return go_to(f"/imports/{one.id}")
        return go_to("/imports")

    @get("/{key:str}", sync_to_thread=True)
    def show(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[str]:
        """What a file would bring, how far it is, or what it brought."""
        one = tray(companion(state)).get(key)
        return page(
            request,
            "import.html",
            one=one,
            kinds=list(kinds_of(one.report.counts)) if one.report else [],
            sentence=brought(one.report) if one.report else "",
            left_out=[left_out(it) for it in one.report.left_out] if one.report else [],
            tables=_tables(one),
            fields=_FIELDS,
        )

    @post("/{key:str}/progress", sync_to_thread=True)
    def progress(self, state: State, key: FromPath[str]) -> HandedIn:
        """How far it is, for the script of the page."""
        return tray(companion(state)).get(key)

    @post("/{key:str}/read", sync_to_thread=True)
    def read_again(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[None]:
        """Read it once more, with what the user says of it."""
        held, form = tray(companion(state)), read_form(request, Me)
        with told(visitor_of(request.scope)):
            chosen = _chosen(held.get(key), visitor_of(request.scope).fields)
            held.read_again(key, form.value.me if form.value else "", chosen)
        return go_to(f"/imports/{key}")

    @post("/{key:str}/write", sync_to_thread=True)
    def write(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[None]:
        """Bring it in."""
        with told(visitor_of(request.scope)):
            tray(companion(state)).write(key)
        return go_to(f"/imports/{key}")

    @post("/{key:str}/drop", sync_to_thread=True)
    def drop(self, request: PageRequest, state: State, key: FromPath[str]) -> Response[None]:
        """Throw the file away."""
        with told(visitor_of(request.scope)):
            tray(companion(state)).drop(key)
            visitor_of(request.scope).say("The file is thrown away. Nothing came in.")
        return go_to("/imports")

    @post("/made/{number:int}/undo", sync_to_thread=True)
    def take_back(
        self, request: PageRequest, state: State, number: FromPath[int]
    ) -> Response[None]:
        """Take an import back."""
        here = companion(state)
        with told(visitor_of(request.scope)):
            with writing(here.engine) as connection:
                undone = undo(connection, number, now=here.clock())
            visitor_of(request.scope).say(taken_back(undone))
        return go_to("/imports")


def _take(held: Tray, files: list[UploadedFile]) -> HandedIn:
    """Put what was dropped where it can stay, and begin to read it."""
    name = (files[0].name if len(files) == 1 else f"{len(files)} files") or "the file"
    place = held.place(name)
    try:
        _move(files, place)
        return held.take(place, name)
    except BaseException:
        held.leave(place)
        raise


def _move(files: list[UploadedFile], place: Path) -> None:
    for number, file in enumerate(files):
        to = place if len(files) == 1 else place / str(number) / file_name(file.name)
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.path.chmod(0o600)
        os.replace(file.path, to)


def _tables(one: HandedIn) -> list[tuple[ColumnMapping, list[tuple[str, str]]]]:
    """Each table of the user's own: its mapping, and its columns with what they are taken for."""
    found = []
    for mapping in one.mappings:
        field_of = {name: field for field, names in mapping.columns.items() for name in names}
        columns = one.columns.get(mapping.fingerprint, ())
        found.append((mapping, [(name, field_of.get(name, "")) for name in columns if name]))
    return found


def _chosen(one: HandedIn, fields: dict[str, list[str]]) -> tuple[ColumnMapping, ...]:
    """What the form says of the columns; nothing where it has none."""
    chosen: dict[str, list[str]] = {field: [] for field, _ in _FIELDS}
    for mapping in one.mappings:
        for place, (name, _) in enumerate(_tables(one)[one.mappings.index(mapping)][1]):
            field = next(iter(fields.get(f"{_COLUMN}{place}", [])), "")
            if field in chosen:
                chosen[field].append(name)
    return mapped(one.mappings, chosen) if any(chosen.values()) else ()
