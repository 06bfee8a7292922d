"""The dates in a note: what stands where, and which days it may mean.

A date is never made more exact than it is worded: "in March" is a month, "last spring" a season.
Each find has a reading for what has been (`past`) and one for what is to come (`from_day`,
`after_day`), because "March" means another March after "coffee in" than after "not before".
"""

from inroad.domain.notes.dates import (
    counted,
    days,
    frequency,
    months,
    named,
    parts,
    stretches,
    years,
)
from inroad.domain.notes.dates.found import Found, Reader, Words

_READERS = (
    *named.READERS[:1],
    *frequency.READERS,
    *stretches.READERS,
    *counted.READERS,
    *named.READERS[1:],
    *parts.READERS,
    *days.READERS,
    *months.READERS,
    *years.READERS,
    *named.LATE_READERS,
    *days.LATE_READERS,
    *counted.LATE_READERS,
)
"""In the order in which they are asked: the first that finds a date at a place wins."""
STARTS = frozenset().union(*(starts for _, starts, _ in _READERS))


def _by_word() -> dict[str, tuple[Reader, ...]]:
    """The readers that can begin at each word, in the order in which they are asked."""
    table: dict[str, tuple[Reader, ...]] = {}
    for read, starts, _ in _READERS:
        for word in starts:
            table[word] = (*table.get(word, ()), read)
    return table


_BY_WORD = _by_word()
_AT_NUMBERS = tuple(read for read, _, at_numbers in _READERS if at_numbers)


def find_dates(words: Words) -> list[Found]:
    """All dates in order of place, none overlapping; the first reader that finds one wins."""
    finds: list[Found] = []
    i = 0
    while i < len(words.norms):
        norm = words.norms[i]
        readers = _BY_WORD.get(norm) or (_AT_NUMBERS if norm[0].isdigit() else ())
        if norm.isdigit() and words.at(i + 1).isdigit():
            readers = ()
        found = next(filter(None, (read(words, i) for read in readers)), None)
        if found is None:
            i += 1
        else:
            finds.append(found)
            i = max(found.stop, i + 1)
    return _joined(finds, words)


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
