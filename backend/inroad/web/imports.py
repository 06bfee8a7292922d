"""Imports: hand in a file, see what it would bring, bring it in, take it back."""

import asyncio
from pathlib import Path
from typing import Annotated, Any

from litestar import Controller, Request, Response, delete, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.domain.found import ColumnMapping
from inroad.domain.imports import ImportBatch, Undone
from inroad.domain.text import one_line
from inroad.store.imports import batches
from inroad.store.imports.undoing import undo
from inroad.web import problems
from inroad.web.connections import companion, reading, writing
from inroad.web.handed_in import HandedIn, tray
from inroad.web.refusals import Refused

UPLOAD = "/api/imports"
"""The address that takes a file; its body is `application/octet-stream`."""

_WRITTEN_AT_ONCE = 1 << 20
_LONGEST_NAME = 200


class Imports(Struct, kw_only=True, frozen=True):
    """The imports that were made, the newest first, and the files that were handed in."""

    imports: list[ImportBatch]
    handed_in: list[HandedIn]


class ReadAgain(Struct, kw_only=True, frozen=True):
    """What the user says of a file: who they are in it, and what its columns are."""

    me: Annotated[str, Meta(max_length=500)] = ""
    mappings: tuple[ColumnMapping, ...] = ()


class ImportsController(Controller):
    """A file is handed in, and comes in only when that is asked for."""

    path = UPLOAD
    tags = ("imports",)

    @get(sync_to_thread=True)
    def show_all(self, state: State) -> Imports:
        """The imports that were made, and the files that were handed in."""
        with reading(state) as connection:
            made = batches.listing(connection)
        return Imports(imports=made, handed_in=tray(companion(state)).everything())

    @post()
    async def hand_in(
        self,
        request: Request[Any, Any, Any],
        state: State,
        name: FromQuery[str] = "",
        me: FromQuery[str] = "",
    ) -> Response[Any]:
        """Hand in a file, as the body of the request; answers with what it would bring.

        `name` is what the file is called, `me` a name or an address of the user's in it.
        """
        held = tray(companion(state))
        called = one_line(name, _LONGEST_NAME) or "the file"
        place = await asyncio.to_thread(held.place, called)
        try:
            await _keep(request, place)
            one = await asyncio.to_thread(held.take, place, called, me)
        except BaseException as error:
            held.leave(place)
            if isinstance(error, Refused):
                return problems.answer(error.problem)
            raise
        return Response(await asyncio.to_thread(held.wait, one.id), status_code=201)

    @get("/{key:str}", sync_to_thread=True)
    def show(self, key: FromPath[str], state: State) -> HandedIn:
        """How a file stands: what it would bring, how far it is, what became of it."""
        return tray(companion(state)).get(key)

    @post("/{key:str}/read", status_code=200, sync_to_thread=True)
    def read_again(self, key: FromPath[str], data: JSONBody[ReadAgain], state: State) -> HandedIn:
        """Read a file once more, with what the user says of it."""
        held = tray(companion(state))
        held.read_again(key, data.me, data.mappings)
        return held.wait(key)

    @post("/{key:str}/write", status_code=202, sync_to_thread=True)
    def write(self, key: FromPath[str], state: State) -> HandedIn:
        """Bring a file in; `GET` tells how far it is."""
        return tray(companion(state)).write(key)

    @delete("/{key:str}", sync_to_thread=True)
    def drop(self, key: FromPath[str], state: State) -> None:
        """Throw away a file that was handed in."""
        tray(companion(state)).drop(key)

    @post("/{number:int}/undo", status_code=200, sync_to_thread=True)
    def take_back(self, number: FromPath[int], state: State) -> Undone:
        """Take an import back: the store is as it was, but for what was added since."""
        with writing(state) as connection:
            return undo(connection, number, now=companion(state).clock())


async def _keep(request: Request[Any, Any, Any], place: Path) -> None:
    held = bytearray()
    place.touch(mode=0o600, exist_ok=False)
    with place.open("wb") as file:
        async for piece in request.stream():
            held += piece
            if len(held) >= _WRITTEN_AT_ONCE:
                await asyncio.to_thread(file.write, bytes(held))
                held.clear()
        await asyncio.to_thread(file.write, bytes(held))
