"""Reading a file, a folder or a stream: what it is, who the user is, then record by record."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from inroad.domain.found import UNKNOWN, ColumnMapping, FileSeen, Own, Record, Skipped
from inroad.importers.errors import FileRefused, NothingFound, OwnUnknown, UnknownFormat
from inroad.importers.formats import (
    Calendar,
    Mailbox,
    Recognised,
    Table,
    Unused,
    VCards,
    recognise,
)
from inroad.importers.identity import Tally, Who, settled
from inroad.importers.linkedin import export
from inroad.importers.linkedin.export import LinkedInFile
from inroad.importers.sources import opened

_IN_MOST_MAILS = 0.5
"""Of a mailbox the user takes part in half at least: the rest came by lists and blind copies."""
_MOST_REASONS = 100
_REASONS_TOLD = 3


class Import:
    """What a source holds. Going through it gives the records, in bounded memory.

    `format` names it in plain words; `own` is who the user is taken for in LinkedIn's files and
    `own_mail` in mails and calendars; `mappings` are those of the user's own tables, and
    `proposed` says that one of them is new, to be confirmed; `columns` are the names of all columns
    of these tables, by the fingerprint of the mapping. `has_logs`: it shows contacts, so
    that whoever is not in them had none.
    """

    def __init__(
        self,
        name: str,
        recognised: Sequence[Recognised],
        own: Own,
        today: date,
    ) -> None:
        self.name = name
        self.files = tuple(_seen(it) for it in recognised)
        self.mappings = tuple(
            it.mapping for it in recognised if isinstance(it, Table) and it.mapping
        )
        self.columns = {
            it.mapping.fingerprint: it.header.names
            for it in recognised
            if isinstance(it, Table) and it.mapping
        }
        self.proposed = any(isinstance(it, Table) and it.proposed for it in recognised)
        self._members = [it.member for it in recognised if not isinstance(it, Unused)]
        self._parts = _Parts(recognised, own, today)
        self.own, self.own_mail = self._parts.linkedin.own, self._parts.mail.own
        self.format = " and ".join(dict.fromkeys(it.kind for it in self._formats(recognised)))
        self.has_logs = any(
            isinstance(it, Mailbox | Calendar)
            or (isinstance(it, LinkedInFile) and it.kind == "messages")
            for it in recognised
        )

    @property
    def size(self) -> int | None:
        """Bytes of the files that are read, unpacked; None where they are not known."""
        sizes = [member.size for member in self._members]
        return None if None in sizes else sum(filter(None, sizes))

    @property
    def taken(self) -> int:
        """Bytes of them that were read so far."""
        return sum(member.taken for member in self._members)

    @staticmethod
    def _formats(recognised: Sequence[Recognised]) -> Iterator[FileSeen]:
        for it in recognised:
            if isinstance(it, LinkedInFile):
                yield FileSeen(file="", kind="LinkedIn export")
            elif not isinstance(it, Unused):
                yield FileSeen(file="", kind=it.name)

    def __iter__(self) -> Iterator[Record]:
        """Every record once, people before what they did. Going through it again reads again.

        Raises FileRefused where a file is damaged, and NothingFound or OwnUnknown at the end of
        an import that gave not one record.
        """
        for member in self._members:
            member.taken = 0
        records = chain.from_iterable(self._parts.records())
        reasons: Counter[str] = Counter(self._parts.only_own())
        for record in records:
            yield record
            if not isinstance(record, Skipped):
                break
            if len(reasons) < _MOST_REASONS:
                reasons[record.reason] += 1
        else:
            raise self._nothing(reasons)
        yield from records

    def _nothing(self, reasons: Counter[str]) -> FileRefused:
        for own in (self.own, self.own_mail):
            if own.how == "unknown" and own.candidates:
                return OwnUnknown(self.name, own.candidates)
        told = [
            reason if count == 1 else f"{reason} ({count:,} times)"
            for reason, count in reasons.most_common(_REASONS_TOLD)
        ]
        return NothingFound(self.name, told)


class _Parts:
    """The files by what reads them, and who the user is in each."""

    def __init__(self, recognised: Sequence[Recognised], given: Own, today: date) -> None:
        self.today = today
        self.exported = [it for it in recognised if isinstance(it, LinkedInFile)]
        self.tables = [it for it in recognised if isinstance(it, Table)]
        self.cards = [it for it in recognised if isinstance(it, VCards)]
        self.boxes = [it for it in recognised if isinstance(it, Mailbox)]
        self.calendars = [it for it in recognised if isinstance(it, Calendar)]
        self.left_out = [it for it in recognised if isinstance(it, Unused)]
        self.linkedin = Who(export.own_of(self.exported, given) if self.exported else given)
        self.mail = Who(self._own_mail(given) if self.boxes or self.calendars else given)

    def _own_mail(self, given: Own) -> Own:
        from inroad.importers import calendars, mails

        tally = Tally()
        mails.tally([box.member for box in self.boxes], tally)
        addresses = [calendars.own_address(it.member.head()) for it in self.calendars]
        for calendar in self.calendars:
            calendars.tally(calendar.member, tally, self.today)
        told = Own(aliases=tuple(filter(None, addresses)))
        return settled(given, told, tally, kind="mail", share=_IN_MOST_MAILS)

    def records(self) -> Iterator[Iterable[Record]]:
        from inroad.importers import calendars, contact_tables, mails, vcards

        refused = [it for it in self.left_out if it.member.refused]
        yield [Skipped(file=it.member.name, row=0, reason=it.what) for it in refused]
        yield from export.records(self.exported, self.linkedin)
        for it in self.tables:
            yield contact_tables.contacts(it.member, it.header, it.columns, it.several)
        for cards in self.cards:
            yield vcards.cards(cards.member)
        for box in self.boxes:
            yield mails.mails(box.member, self.mail)
        for calendar in self.calendars:
            yield calendars.meetings(calendar.member, self.mail, self.today)

    def only_own(self) -> list[str]:
        """Why files that were read give no record."""
        own = [it for it in self.exported if it.kind in ("profile", "own addresses")]
        return ["it says only who you are"] if own and len(own) == len(self.exported) else []


@contextmanager
def read(
    source: Path | BinaryIO,
    *,
    today: date,
    name: str = "",
    own: Own = UNKNOWN,
    mappings: Sequence[ColumnMapping] = (),
) -> Iterator[Import]:
    """What is in a file, folder, zip or stream; what it is, is told from its content.

    `own` is what is known of the user (aliases above all); `mappings` those that were confirmed
    before, which are then used in place of a proposal. `name` is what to call a stream. The
    source stays open inside the `with`. Raises FileRefused, whose sentence names file and row.
    """
    called = name or (source.name if isinstance(source, Path) else "the file")
    with opened(source, called) as members:
        recognised = _without_strangers([recognise(it, mappings) for it in members])
        if all(isinstance(it, Unused) for it in recognised):
            raise _unknown(called, [it for it in recognised if isinstance(it, Unused)])
        yield Import(called, recognised, own, today)


def _without_strangers(recognised: list[Recognised]) -> list[Recognised]:
    """Beside files that are known for sure, a table that is only guessed at is left out."""
    if all(isinstance(it, Unused) or (isinstance(it, Table) and it.proposed) for it in recognised):
        return recognised
    return [
        Unused(it.member, "a table of another kind")
        if isinstance(it, Table) and it.proposed
        else it
        for it in recognised
    ]


def _unknown(name: str, left_out: Sequence[Unused]) -> FileRefused:
    if len(left_out) == 1:
        return UnknownFormat(name, left_out[0].what)
    shown = "; ".join(f"{it.member.name}: {it.what}" for it in left_out[:5])
    more = f" and {len(left_out) - 5:,} more" if len(left_out) > 5 else ""
    return UnknownFormat(name, f"it holds {shown}{more}" if left_out else "it holds no file")


def _seen(it: Recognised) -> FileSeen:
    if isinstance(it, Unused):
        return FileSeen(file=it.member.name, kind=it.what, used=False)
    kind = it.kind if isinstance(it, LinkedInFile) else it.name
    return FileSeen(file=it.member.name, kind=kind)
