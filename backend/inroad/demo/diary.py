"""The user's meetings and mails with several people, brought in as an import brings them."""

from collections.abc import Iterator
from datetime import timedelta

import sqlalchemy as sa

from inroad.demo.invented import Met, Network
from inroad.demo.looks import shown
from inroad.demo.seed import SITE, noon_of
from inroad.domain.found import UNKNOWN, FileSeen, FoundOccasion, Own, Part, Party, Record
from inroad.domain.people import aliases_of
from inroad.domain.ties import Direction
from inroad.store.imports.preparing import prepared

_NAME = "calendar-and-mail.ics"
_BROUGHT_IN_DAYS_AGO = 1


class Diary:
    """The meetings and mails of the network, as a file that is read."""

    name = _NAME
    format = "a calendar"
    files: tuple[FileSeen, ...] = (FileSeen(file=_NAME, kind="a calendar"),)
    own: Own = UNKNOWN
    own_mail: Own = UNKNOWN
    has_logs = False
    """It holds a few; whoever is not in it may be in touch all the same."""
    size = taken = 0

    def __init__(self, network: Network) -> None:
        self._network = network

    def __iter__(self) -> Iterator[Record]:
        for row, met in enumerate(self._network.met, 1):
            yield FoundOccasion(
                key=f"calendar:demo-{row}",
                on=self._network.today - timedelta(days=met.days_ago),
                people=len(met.people) + 1,
                parts=tuple(Part(self._party(slug), met.kind, _way(met)) for slug in met.people),
                file=_NAME,
                row=row,
            )

    def _party(self, slug: str) -> Party:
        person = self._network.people[slug]
        page = shown(person, SITE)
        return Party(person.name, tuple(aliases_of(page)), page.url)


def bring_in(engine: sa.Engine, network: Network) -> None:
    """Write the diary as one import of yesterday."""
    with prepared(engine, Diary(network)) as found:
        found.write(noon_of(network.today, _BROUGHT_IN_DAYS_AGO))


def _way(met: Met) -> Direction:
    return "in" if met.kind == "mail" else "together"
