"""Bytes to text: marks first, then UTF-8, then what charset-normalizer finds likeliest."""

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from inroad.importers.errors import LineTooLong
from inroad.importers.sources import Member

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_LINE = 4 << 20
"""Bytes without a line end. A cell of the known exports has at most 131,072 characters."""
_PIECE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIKELY = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "shift_jis", "gb18030", "big5"]
_LATIN = {"cp1252", "cp1250", "cp1254"}


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes in the midst of UTF-8 that are none: most often a cell pasted from Windows."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("inroad_windows", _as_windows)


def encoding_of(head: bytes) -> str:
    """The encoding of a file that begins so."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    if unmarked := _unmarked_utf16(head):
        return unmarked
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return _legacy(head)
    return "utf-8"


def _unmarked_utf16(head: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in almost every second byte, and in no other."""
    even, odd, most = head[::2].count(0), head[1::2].count(0), len(head) // 2
    if odd > 0.6 * most and even < 0.1 * most:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 * most and odd < 0.1 * most else None


def _legacy(head: bytes) -> str:
    """An encoding of one byte or of East Asia. A short Latin text cannot tell more than that."""
    from charset_normalizer import from_bytes

    best = from_bytes(head, cp_isolation=_LIKELY).best()
    return "cp1252" if best is None or best.encoding in _LATIN else best.encoding


def text_of(head: bytes) -> str:
    """The head of a file as text."""
    encoding = encoding_of(head)
    return codecs.getincrementaldecoder(encoding)(_errors(encoding)).decode(head)


def lines_of(member: Member) -> Iterator[str]:
    """The lines of a text file, each with its own end."""
    row = 0
    with text_stream(member) as text:
        try:
            for line in text:
                row += 1
                yield line
        except LineTooLong as trouble:
            raise LineTooLong(member.name, row + 1, MOST_LINE) from trouble


@contextmanager
def text_stream(member: Member) -> Iterator[io.TextIOWrapper]:
    """A text file with its line ends as they are. LineTooLong ends the reading of a line that
    goes on beyond `MOST_LINE` before memory holds more of it.
    """
    encoding = encoding_of(member.head())
    with member.reading() as stream:
        guarded = io.BufferedReader(_Guarded(stream, member), _PIECE)
        with io.TextIOWrapper(guarded, encoding, _errors(encoding), newline="") as text:
            yield text


class _Guarded(io.RawIOBase):
    """Bytes of another stream, as long as line ends come by. Looked for a piece at a time, for a
    look at every line would take longer than dividing it into cells.
    """

    def __init__(self, stream: IO[bytes], member: Member) -> None:
        self._stream, self._member, self._since = stream, member, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        got = self._stream.read(len(view))
        at = max(got.rfind(b"\n"), got.rfind(b"\r"))
        self._since = len(got) - at - 1 if at >= 0 else self._since + len(got)
        if self._since > MOST_LINE:
            raise LineTooLong(self._member.name, 0, MOST_LINE)
        self._member.taken += len(got)
        view[: len(got)] = got
        return len(got)


def _errors(encoding: str) -> str:
    return "inroad_windows" if encoding.startswith("utf-8") else "replace"
