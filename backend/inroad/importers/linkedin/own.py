"""What an export says of the user: name, addresses, positions and schools."""

from collections.abc import Iterator

from inroad.domain.found import FoundHistory, Skipped
from inroad.domain.reading import History, Position, School
from inroad.domain.text import one_line
from inroad.importers.names import person_name
from inroad.importers.sources import Member
from inroad.importers.tables import Header, cells_of

_MOST = 100
"""Positions, and schools, that a History holds."""


def own_name(member: Member, header: Header) -> str:
    """The name in Profile.csv; empty when there is none."""
    for _, (first, last) in _rows(member, header, "firstname", "lastname"):
        return person_name(first, last)
    return ""


def own_addresses(member: Member, header: Header) -> list[str]:
    """The mail addresses that the account has."""
    return [address for _, (address,) in _rows(member, header, "emailaddress") if address]


def positions(member: Member, header: Header) -> list[Position]:
    """The user's own positions, as worded."""
    keys = ("companyname", "title", "startedon", "finishedon")
    return [
        Position(
            company=_line(company), title=_line(title) or None, since=since or None, until=until
        )
        for _, (company, title, since, until) in _rows(member, header, *keys)
        if company
    ][:_MOST]


def schools(member: Member, header: Header) -> list[School]:
    """The user's own schools, as worded."""
    return [
        School(name=_line(name), since=since or None, until=until or None)
        for _, (name, since, until) in _rows(member, header, "schoolname", "startdate", "enddate")
        if name
    ][:_MOST]


def history(
    worked: tuple[Member, Header] | None, studied: tuple[Member, Header] | None
) -> FoundHistory | None:
    """Both in one record; None when the export has neither."""
    found = History(
        positions=positions(*worked) if worked else [], schools=schools(*studied) if studied else []
    )
    if not found.positions and not found.schools:
        return None
    source = worked or studied
    return FoundHistory(history=found, file=source[0].name if source else "")


def _rows(member: Member, header: Header, *keys: str) -> Iterator[tuple[int, list[str]]]:
    for got in cells_of(member, header, *((key,) for key in keys)):
        if not isinstance(got, Skipped):
            yield got


def _line(text: str) -> str:
    return one_line(text, 500)
