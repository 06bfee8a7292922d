"""Tables of contacts: every kind of address book and customer list, by which column is what."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from inroad.domain.cells import undefused
from inroad.domain.found import FoundPerson, Record, Skipped
from inroad.importers.names import alias_of, company_of, full_name, is_hidden, party, person_name
from inroad.importers.sources import Member
from inroad.importers.tables import Header, fitted, rows_of

FIELDS = ("name", "first", "last", "mail", "phone", "company", "role", "headline", "link")
"""What a column can be. `mail`, `phone` and `link` may be several columns, and lists in one."""

Columns = Mapping[str, Sequence[str]]
"""For each field the keys of its columns (see `tables.column_key`), the best first."""


class TableFormat(Struct, frozen=True):
    """A kind of contact list: `needed` are columns that it alone has, any set of them."""

    name: str
    needed: tuple[frozenset[str], ...]
    columns: Columns
    several: str = ";"
    """What stands between several values of one cell."""

    def fits(self, header: Header) -> bool:
        """Whether this is such a list."""
        keys = set(header.keys)
        return any(keys >= needed for needed in self.needed)


def contacts(member: Member, header: Header, columns: Columns, several: str) -> Iterator[Record]:
    """A person a row; rows below the table (as reports have them) and empty ones are skipped."""
    places = {field: _places(header, columns.get(field, ())) for field in FIELDS}
    width = len(header.names)
    with rows_of(member, header) as rows:
        for row, cells in rows:
            if len(cells) != width and (wrong := fitted(cells, width, member.name, row)):
                yield wrong
            elif any(cell.strip() for cell in cells):
                told = [undefused(cell) if cell[:1] == "'" else cell for cell in cells]
                yield _person(member.name, row, told, places, several)


def _places(header: Header, keys: Sequence[str]) -> list[int]:
    own = header.keys
    return [own.index(key) for key in keys if key in own]


def _person(
    file: str, row: int, cells: list[str], places: Mapping[str, list[int]], several: str
) -> Record:
    def first_of(field: str) -> str:
        return next((cell for at in places[field] if (cell := cells[at].strip())), "")

    def all_of(field: str) -> tuple[str, ...]:
        written = (cells[at] for at in places[field])
        return tuple(it.strip() for cell in written for it in cell.split(several) if it.strip())

    mails = tuple(mail for mail in all_of("mail") if "@" in mail)
    name = person_name(first_of("first"), first_of("last")) or full_name(first_of("name"))
    name = "" if "@" in name or is_hidden(name) else name
    links = [link for link in all_of("link") if alias_of(link)]
    who = party(name, links[0] if links else "", mails)
    if not who.name and not who.aliases:
        return Skipped(file=file, row=row, reason="it has neither a name nor an address")
    return FoundPerson(
        who=who,
        relation="address_book",
        headline=company_of(first_of("headline")),
        company=company_of(first_of("company").split(several)[0]),
        role=company_of(first_of("role")),
        phones=all_of("phone")[:10],
        file=file,
        row=row,
    )


def numbered(pattern: str, most: int = 6) -> tuple[str, ...]:
    """The keys of columns that are numbered from 1: `email{}value`."""
    return tuple(pattern.format(number) for number in range(1, most + 1))
