"""Taking in the records of an import: who is who within it, and what is said of whom.

A party with aliases is found by them alone. One without is held apart until everything is read;
then it joins the only one of the import who bears its name, or stays one of its own.
"""

from collections import Counter
from datetime import date
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from inroad.domain.companies import company_key
from inroad.domain.found import (
    FoundHistory,
    FoundNote,
    FoundOccasion,
    FoundPerson,
    FoundPraise,
    Own,
    Part,
    Party,
    Record,
    Skipped,
)
from inroad.domain.notes.versions import LONGEST_NOTE
from inroad.domain.people import name_key
from inroad.store.imports.reasons import Reasons
from inroad.store.imports.staging import ROWS_AT_ONCE, add_rows, make_tables

_MOST_KEPT = 20_000
"""Groups of people of a message whose parts are kept at once; most come again."""
_YOU = "this is you"
Row = tuple[Any, ...]
_BY_PERSON = itemgetter(0, 1)
_Parts = tuple[Part, ...]
_Taken = list[tuple[int, str, str, int]]
"""Of each part of an occasion: the number of the person, kind, direction, 1 for the first."""


class Gathering:
    """One import as it is read. `connection` is the import's own, with the tables of staging.

    After the last record `close` puts the rest into the tables. `history` is what the files say
    of the user; `merged` are numbers that turned out as one (gone → kept); `named` gives the
    numbers that stand for a mere name, by its key. `occasions` and `dropped` count interactions
    (0) and praise (1): those that were read, and those left out after.
    """

    def __init__(self, connection: sa.Connection, own: Own) -> None:
        make_tables(connection)
        self.records = 0
        self.occasions: Counter[int] = Counter()
        self.dropped: Counter[int] = Counter()
        self.history: FoundHistory | None = None
        self.files: list[str] = []
        self.reasons = Reasons()
        self.merged: dict[int, int] = {}
        self.named: dict[str, int] = {}
        self.doubled_people = self.notes = 0
        self._connection = connection
        self._own = frozenset(own.aliases)
        self._last = 0
        self._file, self._file_number = "", -1
        self._numbers: dict[str, int] = {}
        self._told: set[int] = set()
        self._kept: dict[int, tuple[_Parts, _Taken, bool]] = {}
        self._days: dict[date, str] = {}
        self._rows: dict[str, list[Row]] = {
            name: []
            for name in (
                *("found_person", "found_again", "found_alias", "found_phone"),
                *("found_contact", "found_note"),
            )
        }
        self._contacts = self._rows["found_contact"]

    def take(self, record: Record) -> None:
        """Take in one record."""
        if isinstance(record, FoundOccasion):
            self._occasion(record)
        elif isinstance(record, Skipped):
            self.reasons.add(record)
            return
        elif isinstance(record, FoundPerson):
            self._person(record)
        elif isinstance(record, FoundPraise):
            self._praise(record)
        elif isinstance(record, FoundNote):
            self._note(record)
        else:
            self.history = record
        self.records += 1

    def close(self) -> None:
        """Put into the tables what is still held."""
        for table, rows in self._rows.items():
            self._put(table, rows)

    def root(self, number: int) -> int:
        """The number that this one was joined to, or itself."""
        while number in self.merged:
            number = self.merged[number]
        return number

    def _put(self, table: str, rows: list[Row]) -> None:
        if rows is self._contacts:
            rows.sort(key=_BY_PERSON)  # neighbours go in side by side, which is quicker
        add_rows(self._connection, table, rows)
        rows.clear()

    def _add(self, table: str, row: Row) -> None:
        rows = self._rows[table]
        rows.append(row)
        if len(rows) >= ROWS_AT_ONCE:
            self._put(table, rows)

    def _file_of(self, file: str) -> int:
        if file != self._file:
            self._file = file
            if file not in self.files:
                self.files.append(file)
            self._file_number = self.files.index(file)
        return self._file_number

    def _is_you(self, party: Party, file: str, row: int) -> bool:
        if self._own.isdisjoint(party.aliases):
            return False
        self.reasons.add(Skipped(file=file, row=row, reason=_YOU))
        return True

    def _person(self, found: FoundPerson) -> None:
        who = found.who
        if self._is_you(who, found.file, found.row):
            return
        aliases = who.aliases or (_listed(who, _entry(found)),)
        day = found.connected_on
        facts = (
            who.name,
            who.url,
            found.headline or found.role,
            found.company,
            None if day is None else self._days.get(day) or self._written(day),
            found.relation,
        )
        file = self._file_of(found.file)
        number, is_new = self._number(aliases)
        if is_new:
            self._add("found_person", (number, *facts, file, found.row))
        else:
            self._add("found_again", (self.records, number, *facts))
            self.doubled_people += number in self._told
        self._told.add(number)
        for phone in found.phones:
            self._add("found_phone", (number, phone))

    def _written(self, day: date) -> str:
        written = self._days[day] = day.isoformat()
        return written

    def _number(self, aliases: tuple[str, ...]) -> tuple[int, bool]:
        """The number of whoever bears one of these, and whether it is a new one."""
        numbers, kept, is_new = self._numbers, 0, False
        for alias in aliases:
            number = self.root(numbers[alias]) if alias in numbers else 0
            if number and kept and number != kept:
                self.merged[number] = kept
            kept = kept or number
        if not kept:
            self._last = kept = self._last + 1
            is_new = True
        for rank, alias in enumerate(aliases):
            if alias not in numbers:
                numbers[alias] = kept
                self._add("found_alias", (alias, kept, rank))
        return kept, is_new

    def _party(self, party: Party, thread: str, file: int, row: int) -> int:
        """The number of somebody whom a message, praise or note names."""
        if party.aliases:
            number, is_new = self._number(party.aliases)
        else:
            number, is_new = self._slot(party, thread)
        if is_new:
            row_of = (number, party.name, party.url, None, None, None, "", file, row)
            self._add("found_person", row_of)
        return number

    def _slot(self, party: Party, thread: str) -> tuple[int, bool]:
        """The number that stands for a mere name. It takes the exact key of the record as alias,
        so that the same record read again finds the same person.
        """
        key = name_key(party.name)
        number = self.named.get(key, 0)
        is_new = not number
        if is_new:
            self._last = number = self.named[key] = self._last + 1
        alias = f"listed:{key}|{thread}"
        if alias not in self._numbers:
            self._numbers[alias] = number
            self._add("found_alias", (alias, number, 9))
        return number, is_new

    def _occasion(self, found: FoundOccasion) -> None:
        parts = found.parts
        kept = self._kept.get(id(parts))
        if kept is None or kept[0] is not parts or kept[2]:
            kept = self._takers(found)
        day = found.on
        on = self._days.get(day) or self._written(day)
        file = self._file_number if found.file == self._file else self._file_of(found.file)
        contacts, key, people, row = self._contacts, found.key, found.people, found.row
        self.occasions[0] += 1
        for number, kind, direction, lead in kept[1]:
            contacts.append((number, key, on, kind, direction, people, lead, 0, file, row))
        if len(contacts) >= ROWS_AT_ONCE:
            self._put("found_contact", contacts)

    def _takers(self, found: FoundOccasion) -> tuple[_Parts, _Taken, bool]:
        """Who takes part. Where somebody is but a name, it is asked anew with each message."""
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        file, thread = self._file_of(found.file), found.thread or found.key
        taken: dict[int, tuple[int, str, str, int]] = {}
        for part in found.parts:
            number = self._party(part.who, thread, file, found.row)
            taken.setdefault(number, (number, part.kind, part.direction, int(not taken)))
        nameless = any(not part.who.aliases for part in found.parts)
        kept = self._kept[id(found.parts)] = (found.parts, list(taken.values()), nameless)
        return kept

    def _praise(self, found: FoundPraise) -> None:
        """Praise is an interaction: a recommendation is written, an endorsement a mere click. Ten
        skills endorsed on a day are one.
        """
        if self._is_you(found.who, found.file, found.row):
            return
        if found.on is None:
            reason = "it does not say when"
            self.reasons.add(Skipped(file=found.file, row=found.row, reason=reason))
            return
        way = {True: "out", False: "in", None: "together"}[found.given]
        key = f"linkedin:{found.kind}:{way}:{found.who.key}:{found.on}"
        file = self._file_of(found.file)
        number = self._party(found.who, key, file, found.row)
        kind = "message" if found.kind == "recommendation" else "reaction"
        self.occasions[1] += 1
        on = self._written(found.on)
        self._add("found_contact", (number, key, on, kind, way, 2, 1, 1, file, found.row))

    def _note(self, found: FoundNote) -> None:
        if self._is_you(found.who, found.file, found.row):
            return
        file = self._file_of(found.file)
        number = self._party(found.who, f"note:{found.on}", file, found.row)
        on = found.on.isoformat() if found.on else None
        self.notes += 1
        self._add("found_note", (number, found.text[:LONGEST_NOTE], on, file, found.row))


def _listed(party: Party, entry: str) -> str:
    return f"listed:{name_key(party.name)}|{entry}"


def _entry(found: FoundPerson) -> str:
    """What tells entries without an address apart that bear one name: the day of connection (it
    stays when a job changes), else the phone numbers, else company and role.
    """
    if found.connected_on:
        return found.connected_on.isoformat()
    if found.phones:
        return "|".join(sorted(found.phones))
    return f"{company_key(found.company or '')}|{name_key(found.role or '')}"
