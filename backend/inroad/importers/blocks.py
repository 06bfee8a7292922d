"""Cards and events cut out of a file one by one, so that memory holds one and a broken one harms
no other. Folded lines stay together; properties that nobody needs are dropped on the way.
"""

import re
from collections.abc import Collection, Iterator

from inroad.importers.encodings import lines_of
from inroad.importers.errors import DamagedFile
from inroad.importers.sources import Member

_MOST_OF_ONE = 256 << 10
"""Characters of the wanted properties of one card or event: thousands of attendees."""
_NAME = re.compile(r"^(?:[\w-]+\.)?([\w-]+)[;:]")
_QUOTED = re.compile(r"ENCODING=QUOTED-PRINTABLE", re.IGNORECASE)


def blocks(member: Member, kind: str, wanted: Collection[str]) -> Iterator[tuple[int, str]]:
    """Each `BEGIN:kind` to its `END`, numbered from 1, with the wanted properties alone.

    Parts within (an alarm in an event) are left out. A block without an end is handed out as far
    as it goes: the file is cut, and whoever reads it will say so.
    """
    number, size, depth, keeps = 0, 0, 0, False
    kept: list[str] = []
    for line in _unfolded(member):
        word = line.strip().upper()
        if word == f"BEGIN:{kind}":
            number, depth, kept, size = number + 1, 1, [], 0
            continue
        if not depth:
            continue
        if word.startswith("BEGIN:"):
            depth += 1
        elif word.startswith("END:"):
            depth -= 1
            if not depth:
                yield number, _whole(kind, kept)
        elif depth == 1:
            name = _NAME.match(line)
            keeps = name is not None and name[1].upper() in wanted
            size += len(line) if keeps else 0
            if size > _MOST_OF_ONE:
                raise DamagedFile(member.name, f"a {kind.lower()} in it is far too long", number)
            if keeps:
                kept.append(line)
    if depth:
        raise DamagedFile(member.name, f"it ends within a {kind.lower()}: it is cut", number)


def _whole(kind: str, lines: list[str]) -> str:
    return "\r\n".join([f"BEGIN:{kind}", *lines, f"END:{kind}", ""])


def _unfolded(member: Member) -> Iterator[str]:
    """Logical lines. A line that begins with white space goes on the one before; in quoted
    printable text a line that ends in `=` goes on with the next.
    """
    held, soft = "", False
    for raw in lines_of(member):
        line = raw.rstrip("\r\n")
        if soft:
            held = held[:-1] + line
        elif line[:1] in (" ", "\t") and held:
            held += line[1:] if len(held) < _MOST_OF_ONE else ""
        else:
            if held:
                yield held
            held = line
        soft = held.endswith("=") and _QUOTED.search(held[:200]) is not None
        soft = soft and len(held) < _MOST_OF_ONE
    if held:
        yield held
