"""CSV: a person a row, for spreadsheets and for an import elsewhere."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from inroad.domain.portraits import CLOSENESS, Portrait
from inroad.exporters.lines import csv_line

_COLUMNS: tuple[tuple[str, Callable[[Portrait], str]], ...] = (
    ("Name", lambda it: it.person.name),
    ("Headline", lambda it: it.person.headline or ""),
    ("Company", lambda it: it.person.company or ""),
    ("Profile", lambda it: it.person.url or ""),
    ("Email", lambda it: ";".join(it.mails)),
    ("Phone", lambda it: ";".join(it.phones)),
    ("Country", lambda it: it.person.country or ""),
    ("Tags", lambda it: ";".join(it.person.tags)),
    ("Closeness", lambda it: _closeness(it)),
    ("Relation", lambda it: it.note.relation if it.note else ""),
    ("Last contact", lambda it: _day(it.last_contact)),
    ("Connected on", lambda it: _day(it.connected_on)),
    ("Contacts", lambda it: str(it.contacts or "")),
    ("Note", lambda it: it.note.text if it.note else ""),
    ("Note written on", lambda it: _day(it.note.written_at.date()) if it.note else ""),
    ("Benefit", lambda it: it.benefit),
)
"""Headers that Inroad's own import of tables understands, as far as it takes them."""


def csv_table(people: Iterable[Portrait]) -> Iterator[bytes]:
    """The table in UTF-8 with a byte order mark, without which Excel reads another encoding.

    Cells that a spreadsheet would run are defused, those of the header too.
    """
    yield "\ufeff".encode()
    yield csv_line([name for name, _ in _COLUMNS])
    for portrait in people:
        yield csv_line([told(portrait) for _, told in _COLUMNS])


def _closeness(portrait: Portrait) -> str:
    level = portrait.note.closeness if portrait.note else None
    return "" if level is None else CLOSENESS[level]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
