"""The dates in a note: what stands where, and which days it may mean.

A date is never made more exact than it is worded: "in March" is a month, "last spring" a season.
Each find has a reading for what has been (`past`) and one for what is to come (`from_day`,
`after_day`), because "March" means another March after "coffee in" than after "not before".
"""

from collections.abc import Callable

from inroad.domain.notes import relative_dates as relative
from inroad.domain.notes import written_dates as written
from inroad.domain.notes.dated import Found, Words

_READERS: tuple[Callable[[Words, int], Found | None], ...] = (
    relative.long_ago,
    relative.named_day,
    relative.rhythm,
    relative.ago,
    relative.coming_or_gone,
    written.part_of,
    written.numeric,
    written.day_and_month,
    written.month,
    written.quarter,
    written.season,
    written.holiday,
    written.years,
    relative.weekday,
    written.lone_day,
    relative.span,
)

_STARTS = relative.STARTS | written.STARTS


def find_dates(words: Words) -> list[Found]:
    """All dates in order of place, none overlapping; the longest reading at a place wins by
    the order of the readers."""
    finds: list[Found] = []
    i, norms = 0, words.norms
    while i < len(norms):
        norm = norms[i]
        found = None
        if norm in _STARTS or norm[0].isdigit():
            found = _first(words, i)
        if found is None:
            i += 1
            continue
        finds.append(found)
        i = max(found.stop, i + 1)
    return _joined(finds, words)


def _first(words: Words, i: int) -> Found | None:
    for read in _READERS:
        found = read(words, i)
        if found is not None:
            return found
    return None


def _joined(finds: list[Found], words: Words) -> list[Found]:
    """Two dates with a link between them, such as "Jan 2020 - Mar 2022", are a run of years."""
    joined: list[Found] = []
    for found in finds:
        last = joined[-1] if joined else None
        if last and last.years and found.years and last.kind == found.kind == "point":
            between = words.norms[last.stop : found.first]
            one_year = last.years[0] == last.years[1] and found.years[0] == found.years[1]
            if one_year and words.links_range(between, last.first):
                years = (last.years[0], found.years[1])
                joined[-1] = last._replace(stop=found.stop, kind="years", years=years)
                continue
        joined.append(found)
    return joined
