"""Where people worked and studied, and when two of them were at one place."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from inroad.domain.companies import company_key
from inroad.domain.reading import History
from inroad.domain.ties import Overlap, SameSchool, Source

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Stay(Struct, frozen=True, kw_only=True):
    """Somebody's time at an organisation, in whole years.

    `since` is None when unknown; `until` is None while it lasts. `key` compares organisations.
    """

    key: str
    organisation: str
    since: int | None
    until: int | None
    school: bool
    source: Source


def stays_of(history: History | None, company: str | None, source: Source) -> tuple[Stay, ...]:
    """The stays that a page shows: its positions and schools, and the company beside the name."""
    stays: list[Stay] = []
    if history is not None:
        stays += [_stay(p.company, p.since, p.until, False, source) for p in history.positions]
        stays += [_stay(s.name, s.since, s.until, True, source) for s in history.schools]
    if company and all(stay.key != company_key(company) for stay in stays):
        stays.append(_stay(company, None, None, False, source))
    return tuple(stay for stay in stays if stay.key)


def stay_noted(
    organisation: str,
    since: str | None,
    until: str | None,
    source: Source,
    *,
    school: bool = False,
) -> Stay:
    """The stay that a note tells of; a note without an end does not say that it lasts."""
    stay = _stay(organisation, since, until, school, source)
    ended = stay.until if until else stay.since
    return Stay(
        key=stay.key,
        organisation=organisation,
        since=stay.since,
        until=ended,
        school=school,
        source=source,
    )


def overlaps(theirs: Iterable[Stay], prospects: Sequence[Stay]) -> list[Overlap | SameSchool]:
    """Where a mutual and the prospect were at once. Unknown years never make an overlap."""
    by_key: dict[str, list[Stay]] = {}
    for stay in prospects:
        by_key.setdefault(stay.key, []).append(stay)
    found = []
    for mine in theirs:
        for other in by_key.get(mine.key, ()):
            shared = _shared(mine, other)
            if shared is not None and shared not in found:
                found.append(shared)
    return found


def _shared(mine: Stay, other: Stay) -> Overlap | SameSchool | None:
    years = _shared_years(mine, other)
    second = other.source if other.source != mine.source else None
    if mine.school and other.school:
        return SameSchool(
            school=_said_best(mine, other),
            same_years=bool(years and years[0]),
            source=mine.source,
            other_source=second,
        )
    if mine.school or other.school or years is None:
        return None
    since, until = years
    return Overlap(
        organisation=_said_best(mine, other),
        since=date(since, 7, 1) if since else None,
        until=date(until, 7, 1) if until else None,
        months=max(6, 12 * (until - since)) if since and until else None,
        source=mine.source,
        other_source=second,
    )


def _said_best(mine: Stay, other: Stay) -> str:
    """The organisation's name: a page writes it as it is, a note in short."""
    return min((stay.source.kind == "note", stay.organisation) for stay in (mine, other))[1]


def _shared_years(mine: Stay, other: Stay) -> tuple[int | None, int | None] | None:
    """(since, until) of the years that both spent there; None when they did not, or unknown."""
    if mine.until is None and other.until is None:
        known = [stay.since for stay in (mine, other) if stay.since]
        return (max(known) if len(known) == 2 else None), None
    if mine.since is None or other.since is None:
        return None
    since = max(mine.since, other.since)
    ends = [stay.until for stay in (mine, other) if stay.until is not None]
    until = min(ends)
    return (since, until) if since <= until else None


def _stay(name: str, since: str | None, until: str | None, school: bool, source: Source) -> Stay:
    first, last = _years(since), _years(until)
    return Stay(
        key=company_key(name),
        organisation=name,
        since=first[0] if first else None,
        until=last[-1] if last else None,
        school=school,
        source=source,
    )


def _years(words: str | None) -> list[int]:
    return [int(year) for year in _YEAR.findall(words or "")]
