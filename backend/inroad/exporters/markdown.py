"""Markdown: a file a person, for a folder of notes."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from inroad.domain.notes.versions import Note
from inroad.domain.portraits import CLOSENESS, Portrait

_NOT_IN_NAMES = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*#^\[\]]+")
"""What some system, or a link to the file, does not take in a file's name."""
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_LONGEST = 80
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")
_MARK = "inroad-person"


class File(NamedTuple):
    """A file about a person; `other_name` is for where the name is taken."""

    name: str
    other_name: str
    person_id: int
    content: bytes


def files(people: Iterable[Portrait]) -> Iterator[File]:
    """A file a person; no two names differ by case alone."""
    taken: set[str] = set()
    for portrait in people:
        name, other = file_names(portrait)
        if name.casefold() in taken:
            name = other
        taken.add(name.casefold())
        yield File(name, other, portrait.person.id, page(portrait).encode())


def file_names(portrait: Portrait) -> tuple[str, str]:
    """Names for any system, made of the person's, without and with their number."""
    number = portrait.person.id
    plain = " ".join(_NOT_IN_NAMES.sub(" ", portrait.person.name).split())[:_LONGEST].strip(". ")
    if not plain or _RESERVED.match(plain):
        plain = f"{plain} {number}".strip()
    return f"{plain}.md", f"{plain} ({number}).md"


def is_about(head: bytes, person_id: int) -> bool:
    """Whether a file that begins like this was written here, about this person."""
    return head.startswith(f"---\n{_MARK}: {person_id}\n".encode())


def page(it: Portrait) -> str:
    """One person as a page; the head says whose file it is."""
    person = it.person
    lines = ["---", f"{_MARK}: {person.id}", "---", "", f"# {_plain(person.name)}", ""]
    lines += [f"- {label}: {value}" for label, value in _facts(it) if value]
    lines += _section("Why meeting you helps them", [_plain(it.benefit)] if it.benefit else [])
    lines += _section("Note", _note(it.notes[0]) if it.notes else [])
    lines += _section("Asks and favours", [f"- {d.on}: {_plain(d.text)}" for d in it.deeds])
    for earlier in it.notes[1:]:
        lines += _section("Earlier note", _note(earlier))
    return "\n".join(lines).rstrip() + "\n"


def _facts(it: Portrait) -> Iterator[tuple[str, str]]:
    person, note = it.person, it.note
    yield "Headline", _plain(person.headline or "")
    yield "Company", _plain(person.company or "")
    yield "Profile", f"<{person.url}>" if person.url else ""
    yield "Mail", _plain(", ".join(it.mails))
    yield "Phone", _plain(", ".join(it.phones))
    yield "Tags", _plain(", ".join(person.tags))
    if note and note.closeness is not None:
        yield "Closeness", CLOSENESS[note.closeness]
    yield "Relation", _plain(note.relation) if note else ""
    yield "Last contact", str(it.last_contact or "")
    yield "Connected since", str(it.connected_on or "")
    yield "Mails, messages and meetings", str(it.contacts or "")


def _note(note: Note) -> list[str]:
    return [f"*{note.written_at:%Y-%m-%d}*", "", *map(_plain, note.text.split("\n"))]


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", f"## {title}", "", *lines] if lines else []


def _plain(text: str) -> str:
    """Text that says in Markdown what it says; a line break of the user's stays one."""
    return _SPECIAL.sub(r"\\\1", text)
