"""Where bytes come from: a file, a stream, a zip or a folder, as members that can be opened.

Nothing is ever unpacked to where a member's name says. Sizes are bounded before a byte is read.
"""

import io
import os
import tempfile
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, BinaryIO, cast

from inroad.importers.errors import DamagedFile, TooLarge, Unreadable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_BYTES = 8 << 30
"""Of everything in one import, unpacked: a large mailbox; beyond, it is to be split."""
MOST_MEMBERS = 200_000
"""Files in one import: a large Maildir."""
MOST_RATIO = 300
"""How many times larger a member may become; text of exports packs 5 to 60 times."""
RATIO_FROM = 4 << 20
"""A member below this size unpacked is never taken for a bomb."""
HEAD = 1 << 16
"""Bytes that are looked at to tell what a file is."""


class Member(ABC):
    """A file to read. `name` is what messages call it; `folder` its folders inside the import.

    `taken` counts the bytes that were read of its text so far.
    """

    def __init__(self, name: str, folder: tuple[str, ...] = ()) -> None:
        self.name = name
        self.folder = folder
        self.refused: str | None = None
        self.taken = 0

    @property
    @abstractmethod
    def size(self) -> int | None:
        """Bytes, unpacked; None where that is not known."""

    @abstractmethod
    def open(self) -> IO[bytes]:
        """From the first byte; the caller closes it."""

    @contextmanager
    def reading(self) -> Iterator[IO[bytes]]:
        """The same; what breaks off or does not unpack is a damaged file."""
        try:
            with self.open() as stream:
                yield stream
        except (zipfile.BadZipFile, zlib.error, EOFError) as trouble:
            what = "it breaks off or is damaged. Download the export again"
            raise DamagedFile(self.name, what) from trouble
        except OSError as trouble:
            raise Unreadable(self.name, _plain(trouble)) from trouble

    def head(self) -> bytes:
        """The first bytes."""
        with self.reading() as stream:
            return stream.read(HEAD)


class _OnDisk(Member):
    def __init__(self, path: Path, folder: tuple[str, ...] = ()) -> None:
        super().__init__(path.name, folder)
        self.path = path

    @property
    def size(self) -> int | None:
        try:
            return self.path.stat().st_size
        except OSError:
            return None

    def open(self) -> IO[bytes]:
        return self.path.open("rb")


class _Streamed(Member):
    def __init__(self, stream: BinaryIO, name: str) -> None:
        super().__init__(name)
        self.stream = stream
        self._size = stream.seek(0, io.SEEK_END)

    @property
    def size(self) -> int | None:
        return self._size

    def open(self) -> IO[bytes]:
        self.stream.seek(0)
        return io.BufferedReader(_Unclosed(self.stream))


class _Unclosed(io.RawIOBase):
    """A stream whose owner closes it."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self.stream.seek(offset, whence)

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        got = self.stream.read(len(view))
        view[: len(got)] = got
        return len(got)


class _Zipped(Member):
    def __init__(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        parts = PurePosixPath(info.filename.replace("\\", "/")).parts
        super().__init__(parts[-1] if parts else info.filename, parts[:-1])
        self.archive, self.info = archive, info
        self.refused = _refusal(info, parts)

    @property
    def size(self) -> int | None:
        return self.info.file_size

    def open(self) -> IO[bytes]:
        try:
            return self.archive.open(self.info)
        except (NotImplementedError, RuntimeError) as trouble:
            raise DamagedFile(self.name, f"the zip cannot give it ({trouble})") from trouble


def _refusal(info: zipfile.ZipInfo, parts: tuple[str, ...]) -> str | None:
    if ".." in parts or PurePosixPath(info.filename).is_absolute() or ":" in (parts or ("",))[0]:
        return "its name leads out of the archive"
    if info.flag_bits & 1:
        return "it is locked with a password"
    if info.file_size > RATIO_FROM and info.file_size > MOST_RATIO * max(1, info.compress_size):
        return "it would grow out of all proportion when unpacked (a zip bomb)"
    return None


@contextmanager
def opened(source: Path | BinaryIO, name: str) -> Iterator[list[Member]]:
    """The members of a file, folder, zip or stream. A stream that cannot seek is kept on disk."""
    with ExitStack() as stack:
        if isinstance(source, Path):
            yield list(_bounded(_of_path(source, stack), name))
        else:
            stream = source if source.seekable() else stack.enter_context(_spooled(source, name))
            yield list(_bounded(_inside(_Streamed(stream, name), stack), name))


def _of_path(path: Path, stack: ExitStack) -> Iterator[Member]:
    try:
        is_folder = path.is_dir()
        if not is_folder:
            path.stat()
    except OSError as trouble:
        raise Unreadable(path.name, _plain(trouble)) from trouble
    if is_folder:
        yield from _of_folder(path)
    else:
        yield from _inside(_OnDisk(path), stack)


def _of_folder(path: Path) -> Iterator[Member]:
    for folder, folders, files in os.walk(path, onerror=_unreadable):
        folders.sort()
        inside = Path(folder).relative_to(path).parts
        for file in sorted(files):
            found = Path(folder, file)
            if found.is_file() and not file.startswith("."):
                yield _OnDisk(found, (path.name, *inside))


def _inside(member: Member, stack: ExitStack, depth: int = 0) -> Iterator[Member]:
    """The member, or what it holds when it is a zip; a zip inside a zip, but no deeper."""
    if member.refused or not member.head().startswith(b"PK\x03\x04"):
        yield member
        return
    if depth > 1:
        member.refused = "it is a zip within a zip within a zip"
        yield member
        return
    try:
        archive = stack.enter_context(zipfile.ZipFile(_seekable(member, stack)))
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as trouble:
        raise DamagedFile(
            member.name, "the zip is cut or damaged. Download it again, it may not be complete"
        ) from trouble
    if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
        raise TooLarge(member.name, f"it unpacks to more than {MOST_BYTES >> 30} GB")
    if "[Content_Types].xml" in archive.namelist():
        member.refused = "it is an Office file; save it as CSV (UTF-8) first"
        yield member
        return
    for info in archive.infolist():
        if not info.is_dir() and not _is_litter(info.filename):
            yield from _inside(_Zipped(archive, info), stack, depth + 1)


def _seekable(member: Member, stack: ExitStack) -> IO[bytes]:
    stream = stack.enter_context(member.reading())
    if not isinstance(member, _Zipped):
        return stream
    return stack.enter_context(_spooled(stream, member.name))


def _is_litter(name: str) -> bool:
    return "__MACOSX" in name or PurePosixPath(name).name.startswith(".")


def _spooled(stream: IO[bytes], name: str) -> BinaryIO:
    kept = tempfile.SpooledTemporaryFile(max_size=1 << 20)  # noqa: SIM115
    size = 0
    while piece := stream.read(1 << 20):
        size += len(piece)
        if size > MOST_BYTES:
            kept.close()
            raise TooLarge(name, f"it has more than {MOST_BYTES >> 30} GB")
        kept.write(piece)
    kept.seek(0)
    return cast(BinaryIO, kept)


def _bounded(members: Iterator[Member], name: str) -> Iterator[Member]:
    for count, member in enumerate(members):
        if count >= MOST_MEMBERS:
            raise TooLarge(name, f"it holds more than {MOST_MEMBERS:,} files")
        yield member


def _unreadable(trouble: OSError) -> None:
    raise Unreadable(os.path.basename(trouble.filename or "folder"), _plain(trouble)) from trouble


def _plain(trouble: OSError) -> str:
    return f"{(trouble.strerror or str(trouble)).lower()}. Check that the file is there and yours"
