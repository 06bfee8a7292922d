"""What a file is, told from what is in it and never from its name."""

import csv
from collections.abc import Sequence

from msgspec import Struct

from inroad.domain.found import ColumnMapping
from inroad.importers import google, hubspot, outlook, own_tables, salesforce
from inroad.importers.contact_tables import Columns, TableFormat
from inroad.importers.encodings import text_of
from inroad.importers.linkedin import kinds
from inroad.importers.linkedin.export import LinkedInFile
from inroad.importers.mails import is_mail, is_mbox
from inroad.importers.sources import Member
from inroad.importers.tables import Header, header_where

_TABLES: tuple[TableFormat, ...] = (
    google.OLD,
    google.NEW,
    salesforce.LOADER,
    salesforce.REPORT,
    hubspot.HUBSPOT,
    outlook.OUTLOOK,
)
_SIGNS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip that cannot be opened here"),
    (b"\xd0\xcf\x11\xe0", "an old Office file; save it as CSV first"),
    (b"SQLite format 3", "a database"),
    (b"!BDN", "an Outlook data file; export its contacts or mails first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a gzip file; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
)
_TEXT_SIGNS = (("<", "a web page or XML"), ("{", "JSON"), ("[", "JSON"))


class Table(Struct, frozen=True):
    """A contact list with what its columns are; `mapping` only where it is one of the user's."""

    name: str
    member: Member
    header: Header
    columns: Columns
    several: str = ";"
    mapping: ColumnMapping | None = None
    proposed: bool = False


class VCards(Struct, frozen=True):
    """A file of cards."""

    member: Member
    name: str = "vCard"


class Calendar(Struct, frozen=True):
    """A file of events."""

    member: Member
    name: str = "iCalendar"


class Mailbox(Struct, frozen=True):
    """Many mails, or one of a Maildir."""

    member: Member
    name: str


class Unused(Struct, frozen=True):
    """A file that is left out, and what it is or was taken for."""

    member: Member
    what: str


Recognised = LinkedInFile | Table | VCards | Calendar | Mailbox | Unused


def recognise(member: Member, mappings: Sequence[ColumnMapping] = ()) -> Recognised:
    """What a file is. A table that the user set a mapping for is read by that."""
    if member.refused:
        return Unused(member, member.refused)
    head = member.head()
    if not head.strip(b"\0\r\n\t \xef\xbb\xbf"):
        return Unused(member, "it is empty")
    return _by_beginning(member, head) or _as_table(member, head, mappings)


def _by_beginning(member: Member, head: bytes) -> Recognised | None:
    if is_mbox(head):
        return Mailbox(member, "mbox")
    start = text_of(head[:1024]).lstrip("\ufeff \r\n\t").upper()
    if start.startswith("BEGIN:VCARD"):
        return VCards(member)
    if start.startswith("BEGIN:VCALENDAR"):
        return Calendar(member)
    if is_mail(head):
        return Mailbox(member, "Maildir" if member.folder[-1:] in (("cur",), ("new",)) else "mail")
    sign = next((what for sign, what in _SIGNS if head.startswith(sign)), None)
    sign = sign or next((what for sign, what in _TEXT_SIGNS if start.startswith(sign)), None)
    return Unused(member, f"it looks like {sign}") if sign else None


def _as_table(member: Member, head: bytes, mappings: Sequence[ColumnMapping]) -> Recognised:
    if known := own_tables.remembered(head, mappings):
        return _own(member, *known, proposed=False)
    if found := kinds.header_of(head):
        return LinkedInFile(found[0], member, found[1])
    for table in _TABLES:
        if header := header_where(head, table.fits):
            return Table(table.name, member, header, table.columns, table.several)
    if what := kinds.is_unused(head):
        return Unused(member, f"LinkedIn's {what}: it says nothing of whom you know")
    if known := own_tables.proposed(head):
        return _own(member, *known, proposed=True)
    return Unused(member, f"it begins with {_beginning(head)}")


def _own(member: Member, header: Header, mapping: ColumnMapping, *, proposed: bool) -> Table:
    columns = own_tables.columns_of(mapping)
    return Table("table", member, header, columns, mapping=mapping, proposed=proposed)


def _beginning(head: bytes) -> str:
    line = next((line for line in text_of(head).splitlines() if line.strip()), "")
    try:
        cells = next(csv.reader([line]), [])
    except csv.Error:
        cells = []
    shown = ", ".join(cell.strip() for cell in cells[:6]) or line
    return f"“{''.join(c for c in shown if c.isprintable())[:100]}”"
