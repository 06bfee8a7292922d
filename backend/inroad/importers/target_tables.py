"""Targets in a file: a table with a person or a company a row, or a plain list of names."""

import io
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from inroad.domain.cells import undefused
from inroad.domain.found import Skipped
from inroad.domain.named import MOST, Named, profile_address, read_lines
from inroad.domain.people import name_key
from inroad.domain.targets import MOST_STARS, stars_of
from inroad.importers.encodings import text_of
from inroad.importers.errors import NothingFound, UnknownFormat
from inroad.importers.names import company_of, full_name, is_hidden, party, person_name
from inroad.importers.odd_lines import is_heading, is_text, why_odd
from inroad.importers.own_tables import WORDS, cells_below, field_of
from inroad.importers.sources import Member, opened
from inroad.importers.tables import Header, fitted, headers_in, rows_of

_ALSO = {
    "name": "nom",
    "stars": "stars star rating priority prio worth importance value score sterne priorität wert"
    " bewertung wichtigkeit étoiles priorité valeur estrellas prioridad valor estrelas prioridade"
    " stelle priorità valore sterren prioriteit gwiazdki priorytet",
    "words": "rolewords",
    "decides": "onlydecisionmakers",
    "found": "foundbyarule",
    "off": "takenoff",
    "list": "list lists targetlist listname liste listen listes lista listas lijst",
}
_FIELD_OF = {
    word: field for field, words in [*WORDS.items(), *_ALSO.items()] for word in words.split()
}
_WHO = frozenset(("name", "first", "last", "mail", "link", "company"))
_HEADINGS = frozenset(word for word, field in _FIELD_OF.items() if field not in ("value", "found"))
_ROWS_LOOKED_AT = 10
_SIGNS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""What begins a file that is no text."""

Columns = Mapping[str, Sequence[int]]
"""For each field the places of its columns."""


class TargetFile(Struct, frozen=True, kw_only=True):
    """What a file names, row by row; what could not be used of it, and why."""

    rows: list[Named]
    skipped: list[Skipped]


def read_targets(data: bytes, name: str = "the file") -> TargetFile:
    """Everybody whom a file names. Raises FileRefused, which says what is wrong with it."""
    with opened(io.BytesIO(data), name) as members:
        member = next(iter(members), None)
        if member is None or member.refused:
            raise UnknownFormat(name, member.refused or "it is empty" if member else "it is empty")
        head = member.head()
        if not head.strip(b"\0\r\n\t \xef\xbb\xbf"):
            raise UnknownFormat(name, "it is empty")
        if head.startswith(_SIGNS) or b"\0\0\0" in head:
            raise UnknownFormat(name, "it is no table; save it as CSV (UTF-8) first")
        if not is_text(text_of(head)):
            raise UnknownFormat(name, "it is no text; save it as CSV (UTF-8) first")
        found = _header(head)
        if found:
            read = _table(member, *found, is_open=data.count(b'"') % 2 == 1)
        else:
            read = read_text(text_of(data), member.name)
    if not read.rows:
        raise NothingFound(name, [f"row {it.row}: {it.reason}" for it in read.skipped[:3]])
    return read


def _header(head: bytes) -> tuple[Header, dict[str, list[int]]] | None:
    """The header row and which of its columns is what; None for a plain list."""
    by_divider: dict[str, list[Header]] = {}
    for header in headers_in(head):
        by_divider.setdefault(header.divider, []).append(header)
    best: tuple[int, Header, dict[str, list[int]]] | None = None
    for group in by_divider.values():
        for at, header in enumerate(group[:_ROWS_LOOKED_AT]):
            columns = _columns(header, [row.names for row in group[at + 1 :]])
            score = 10 * len(columns) - at
            if not _WHO.isdisjoint(columns) and (best is None or score > best[0]):
                best = score, header, columns
    return None if best is None else (best[1], best[2])


def _columns(header: Header, below: Sequence[tuple[str, ...]]) -> dict[str, list[int]]:
    """By the names; where these name anything, by the cells of the others too. A row of cells is
    no header because a mail stands in it.
    """
    fields = [_FIELD_OF.get(key) for key in header.keys]
    for at, name in enumerate(header.names if any(fields) else ()):
        by_cells = field_of(name, list(cells_below(below, at)), _FIELD_OF) if name else None
        fields[at] = by_cells or fields[at]
    return {
        field: [at for at, one in enumerate(fields) if one == field] for field in fields if field
    }


def _table(member: Member, header: Header, columns: Columns, is_open: bool) -> TargetFile:
    """The rows of a table; `is_open`: one quotation mark of it has no other."""
    rows: list[Named] = []
    skipped: list[Skipped] = []
    width = len(header.names)
    with rows_of(member, header) as below:
        for number, cells in below:
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) >= MOST:
                skipped.append(_wrong(member, number, _TOO_MANY))
                break
            if is_open and _is_swallowed(cells, header):
                skipped.append(_wrong(member, number, _OPEN))
                continue
            if len(cells) != width and (wrong := fitted(cells, width, member.name, number)):
                skipped.append(wrong)
                continue
            row = _Row([undefused(cell).strip() for cell in cells], columns)
            if row.is_found:
                continue
            found = row.named(number)
            skipped += [_wrong(member, number, why, kept=True) for why in row.remarks()]
            if found.is_rule or found.name or found.url or found.mail:
                rows.append(found)
            else:
                skipped.append(_wrong(member, number, _NOBODY))
    return TargetFile(rows=rows, skipped=skipped)


_TOO_MANY = f"a file can name {MOST:,} targets at most; put this row and those below into another"
_OPEN = (
    "a quotation mark is opened and never closed, and the lines below it were read as its cell; "
    "close it or leave it out, then bring the file again"
)
_HEADING = "it reads as the heading of a table and names nobody; add a row below it"
_NOBODY = "it has neither a name nor an address nor a company; fill one of them in"


def _wrong(member: Member, row: int, reason: str, *, kept: bool = False) -> Skipped:
    return Skipped(file=member.name, row=row, reason=reason, kept=kept)


class _Row:
    """The cells of one row, by what they are."""

    def __init__(self, cells: Sequence[str], columns: Columns) -> None:
        self._cells, self._columns = cells, columns

    @property
    def is_found(self) -> bool:
        """Whether it is one of ours, of somebody whom a rule finds: the rule stands elsewhere."""
        return bool(self._one("found"))

    def named(self, number: int) -> Named:
        """Whom the row names."""
        name = self._name()
        name = "" if "@" in name or is_hidden(name) else name
        link = next((it for it in self._all("link") if profile_address(it)), None)
        mails = [it for it in self._all("mail") if party("", "", (it,)).aliases]
        headline = self._one("headline") or self._one("role")
        return Named(
            row=number,
            name=name,
            headline=company_of(headline),
            company=company_of(self._one("company")),
            url=profile_address(link or ""),
            mail=next(iter(mails), None),
            stars=stars_of(self._one("stars")),
            lists=tuple(dict.fromkeys(self._all("list"))),
            role=None if name else self._one("words") or None,
            decision_makers=not name and bool(self._one("decides")),
            is_off=bool(self._one("off")),
        )

    def _name(self) -> str:
        """The whole name; beside first names, a column "Name" has the surnames in many tables."""
        first, last, name = self._one("first"), self._one("last"), self._one("name")
        if first and not last and name_key(first) not in name_key(name):
            last = name
        return person_name(first, last) if last or not name else full_name(name)

    def remarks(self) -> Iterator[str]:
        """What could not be used of the row, which comes in all the same."""
        stars = self._one("stars")
        if stars and stars_of(stars) is None:
            yield (
                f"“{stars[:40]}” is no number of stars: kept without stars; write 1 to {MOST_STARS}"
            )
        if (links := self._all("link")) and not any(map(profile_address, links)):
            yield f"“{links[0][:80]}” is not the address of a profile; the name alone is used"

    def _one(self, field: str) -> str:
        written = (self._cells[at] for at in self._columns.get(field, ()))
        return next((cell for cell in written if cell), "")

    def _all(self, field: str) -> list[str]:
        written = (self._cells[at] for at in self._columns.get(field, ()))
        return [it.strip() for cell in written for it in cell.split(";") if it.strip()]


def _is_swallowed(cells: Sequence[str], header: Header) -> bool:
    """Whether a cell of a row holds what was to be other cells or rows."""
    short = len(cells) < len(header.names)
    return any("\n" in cell or (short and header.divider in cell) for cell in cells)


def read_text(text: str, name: str = "the text") -> TargetFile:
    """A text without a header is a list: a name, an address or a company a line. A heading, a
    formula, the name of a file name nobody, and are told.
    """
    skipped: list[Skipped] = []

    def is_odd(row: int, line: str) -> bool:
        why = _HEADING if is_heading(line, _HEADINGS) else why_odd(line)
        if why:
            skipped.append(Skipped(file=name, row=row, reason=why))
        return why is not None

    return TargetFile(rows=read_lines(text, is_odd), skipped=skipped)
