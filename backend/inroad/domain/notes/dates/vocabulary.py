"""The tables of date words, turned round: from each word to what it means."""

from collections.abc import Iterable
from typing import TypeVar

from inroad.domain.notes.languages import dates as tables

Value = TypeVar("Value")


def flat(rows: dict[Value, str]) -> dict[str, Value]:
    """Each word of a table with the row it stands in."""
    return {word: value for value, row in rows.items() for word in row.split()}


def by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases filed under their first word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        table.setdefault(phrase[0], []).append(phrase)
    return table


def by_place(rows: dict[str, str]) -> dict[str, int]:
    """Each word of the tables of twelve months or seven days with its number, from 1."""
    return {
        word: number
        for row in rows.values()
        for number, forms in enumerate(row.split(";"), 1)
        for word in forms.split()
    }


MONTHS = by_place(tables.MONTHS)
WEEKDAYS = by_place(tables.WEEKDAYS)
SEASONS = flat(tables.SEASONS)
UNITS = flat(tables.UNITS)
NUMBERS = flat(tables.NUMBERS)
