"""Endorsements and recommendations, given and received; and notes kept at LinkedIn."""

from collections.abc import Iterator

from inroad.domain.found import FoundNote, FoundPraise, Record, Skipped
from inroad.domain.text import clean
from inroad.importers.days import told_day
from inroad.importers.names import company_of, is_hidden, party, person_name
from inroad.importers.sources import Member
from inroad.importers.tables import Header, cells_of

_NAMELESS = "LinkedIn does not say who this is"


def endorsements(member: Member, header: Header, *, given: bool) -> Iterator[Record]:
    """One endorsed skill a row; those that were turned down or hidden count as well."""
    them = "endorsee" if given else "endorser"
    columns = [(f"{them}firstname",), (f"{them}lastname",), (f"{them}publicurl",)]
    for got in cells_of(member, header, *columns, ("endorsementdate",)):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (first, last, url, when) = got
        name = person_name(first, last)
        if not name or is_hidden(name):
            yield Skipped(file=member.name, row=row, reason=_NAMELESS)
            continue
        day = yield from told_day(member.name, row, when)
        yield FoundPraise(
            who=party(name, url),
            kind="endorsement",
            given=given,
            on=day,
            file=member.name,
            row=row,
        )


_RECOMMENDATION = [(key,) for key in "firstname lastname company jobtitle creationdate".split()]


def recommendations(member: Member, header: Header) -> Iterator[Record]:
    """One recommendation a row. Both ways have the same columns: only the file's name tells."""
    given = _given(member.name)
    for got in cells_of(member, header, *_RECOMMENDATION):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (first, last, company, title, when) = got
        name = person_name(first, last)
        if not name or is_hidden(name):
            yield Skipped(file=member.name, row=row, reason=_NAMELESS)
            continue
        day = yield from told_day(member.name, row, when)
        yield FoundPraise(
            who=party(name),
            kind="recommendation",
            given=given,
            on=day,
            company=company_of(company),
            role=company_of(title),
            file=member.name,
            row=row,
        )


_NOTE = [(f"connection{key}",) for key in ("firstname", "lastname", "profileurl")] + [
    ("note",),
    ("editedon",),
    ("createdon",),
]


def notes(member: Member, header: Header) -> Iterator[Record]:
    """A note a row."""
    for got in cells_of(member, header, *_NOTE):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (first, last, url, text, edited, created) = got
        who = party(person_name(first, last), url)
        if not clean(text) or not (who.name or who.aliases):
            yield Skipped(file=member.name, row=row, reason="it has no text, or nobody it is on")
            continue
        day = yield from told_day(member.name, row, edited or created)
        yield FoundNote(who=who, text=clean(text), on=day, file=member.name, row=row)


def _given(file: str) -> bool | None:
    name = file.casefold()
    return ("given" in name) if "given" in name or "received" in name else None
