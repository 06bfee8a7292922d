"""Files that a form brings, written to disk as they come; memory does not grow with them.

The form's token comes before the first file and is checked before a byte of it is kept. Every
file lies in a folder of its own that is gone afterwards; the name that the browser gave is kept
beside it and never becomes part of a path.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO, Any

from litestar import Request
from msgspec import Struct
from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header

from inroad.domain.text import one_line
from inroad.web import refusals
from inroad.web.connections import companion
from inroad.web.fields import TOKEN, Fields
from inroad.web.visitor import visitor_of

_MOST_PARTS = 1_000
_LONGEST_FIELD = 64 * 1024
_WRITTEN_AT_ONCE = 1024 * 1024


class UploadedFile(Struct, frozen=True):
    """One file: what the browser calls it, where it lies, and its bytes' number."""

    name: str
    path: Path
    size: int


class Upload(Struct):
    """What a form with files brought; empty file fields are left out."""

    fields: Fields
    files: list[UploadedFile]


@asynccontextmanager
async def upload(request: Request[Any, Any, Any]) -> AsyncIterator[Upload]:
    """The files of the form that is being sent, for as long as the block lasts.

    The handler is an `async def` on a path of `UPLOADS`. Raises Refused for a form that is not
    this visit's, not whole, too large or too slow; OSError where the disk is full.
    """
    with tempfile.TemporaryDirectory(prefix="upload-", dir=_folder(request)) as folder:
        brought = Upload({}, [])
        reader = _Reader(brought, Path(folder), request)
        try:
            await reader.read()
        except MultipartError:
            raise refusals.garbled_form() from None
        finally:
            reader.close()
        yield brought


def _folder(request: Request[Any, Any, Any]) -> Path | None:
    """Beside the database, which has the room and is the user's alone; else the system's."""
    database = companion(request.app.state).engine.url
    beside = database.get_backend_name() == "sqlite" and database.database
    return Path(database.database).parent if beside and database.database else None


class _Reader:
    """Takes one form apart."""

    def __init__(self, brought: Upload, folder: Path, request: Request[Any, Any, Any]) -> None:
        self._brought = brought
        self._folder = folder
        self._request = request
        self._part: MultipartSegment | None = None
        self._file: IO[bytes] | None = None
        self._held = bytearray()
        self._checked = False

    async def read(self) -> None:
        _, options = parse_options_header(self._request.headers.get("content-type", ""))
        parser = PushMultipartParser(options.get("boundary", ""), max_segment_count=_MOST_PARTS)
        with parser:
            async for chunk in self._request.stream():
                for event in parser.parse(chunk) if chunk else ():
                    await self._take(event)
        if not self._checked:
            raise refusals.old_form()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    async def _take(self, event: MultipartSegment | bytes | None) -> None:
        if isinstance(event, MultipartSegment):
            self._begin(event)
        elif event is None:
            await self._end()
        else:
            self._held += event
            if self._file is None and len(self._held) > _LONGEST_FIELD:
                raise refusals.too_large(_LONGEST_FIELD)
            if len(self._held) >= _WRITTEN_AT_ONCE:
                await self._write()

    def _begin(self, part: MultipartSegment) -> None:
        self._part = part
        if part.filename is None:
            return
        if not self._checked:
            raise refusals.old_form()
        self._file = (self._folder / str(len(self._brought.files))).open("wb")

    async def _end(self) -> None:
        part, file = self._part, self._file
        if part is None:
            return
        if file is None:
            self._keep_field(part.name or "")
            return
        await self._write()
        self.close()
        if part.filename or part.bytes_received:
            kept = UploadedFile(
                one_line(part.filename or "", 200), Path(file.name), part.bytes_received
            )
            self._brought.files.append(kept)

    def _keep_field(self, name: str) -> None:
        try:
            text = self._held.decode().replace("\r\n", "\n")
        except UnicodeDecodeError:
            raise refusals.garbled_form() from None
        self._held.clear()
        if name == TOKEN:
            visitor_of(self._request.scope).check_token(text)
            self._checked = True
        else:
            self._brought.fields.setdefault(name, []).append(text)

    async def _write(self) -> None:
        """In a thread: a disk that is slow holds up nobody else."""
        if self._file is not None and self._held:
            await asyncio.to_thread(self._file.write, bytes(self._held))
            self._held.clear()
