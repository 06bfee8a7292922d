"""Connections.csv: whom the user is connected to, and since when; and LinkedIn's address books."""

from collections.abc import Iterator
from datetime import date

from inroad.domain.found import FoundPerson, Record, Skipped
from inroad.importers.days import told_day
from inroad.importers.names import company_of, full_name, is_hidden, party, person_name
from inroad.importers.sources import Member
from inroad.importers.tables import Header, cells_of

_COLUMNS = [
    (key,) for key in "firstname lastname url emailaddress company position connectedon".split()
]
_MOST_DAYS = 20_000
_NAMELESS = "LinkedIn does not say who this is"


def connections(member: Member, header: Header) -> Iterator[Record]:
    """A person a row. Rows with nothing but a date are members who hide themselves."""
    file = member.name
    days: dict[str, date | None] = {}
    for got in cells_of(member, header, *_COLUMNS):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (first, last, url, mail, company, position, since) = got
        name = person_name(first, last) if first or last else ""
        if not name or is_hidden(name):
            yield Skipped(file=file, row=row, reason=_NAMELESS)
            continue
        day = days.get(since)
        if day is None:
            day = yield from told_day(file, row, since)
            if len(days) < _MOST_DAYS:
                days[since] = day
        yield FoundPerson(
            who=party(name, url, (mail,) if mail else ()),
            relation="connection",
            company=company_of(company),
            role=company_of(position),
            connected_on=day,
            file=file,
            row=row,
        )


_CONTACT_COLUMNS = (
    ("firstname",),
    ("lastname",),
    ("fullname",),
    ("companies",),
    ("title",),
    ("emailaddress", "emails"),
    ("phonenumbers",),
    ("profiles",),
)


def contacts(member: Member, header: Header) -> Iterator[Record]:
    """Address books that the user gave to LinkedIn at some time."""
    for got in cells_of(member, header, *_CONTACT_COLUMNS):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (first, last, full, company, title, mails, phones, profile) = got
        name = person_name(first, last) or full_name(full)
        who = party(name, profile, tuple(_several(mails)))
        if not name and not who.aliases:
            yield Skipped(file=member.name, row=row, reason="it has neither name nor address")
            continue
        yield FoundPerson(
            who=who,
            relation="address_book",
            company=company_of(company.partition(",")[0]),
            role=company_of(title),
            phones=tuple(_several(phones)),
            file=member.name,
            row=row,
        )


def _several(written: str) -> list[str]:
    return [one.strip() for one in written.replace(";", ",").split(",") if one.strip()]
