"""Invented imports, and what the store holds before and after."""

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from inroad.domain.found import UNKNOWN, ColumnMapping, Own
from inroad.domain.imports import Count, ImportReport, Undone
from inroad.importers.importing import read
from inroad.store import schema
from inroad.store.engine import writing
from inroad.store.imports.preparing import Prepared, prepared
from inroad.store.imports.undoing import undo
from tests.importers.files import opened

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 20)
NOA = Own(names=("Noa Quill",), aliases=("linkedin:noa-quill",), how="given")
LOGS = frozenset(("change", "import_batch"))
"""Tables that tell what was done; they grow with every write."""

Dump = dict[str, list[dict[str, Any]]]


def ready(
    stack: ExitStack,
    engine: sa.Engine,
    source: Path | bytes | str,
    own: Own = UNKNOWN,
    mappings: Sequence[ColumnMapping] = (),
) -> Prepared:
    """An import that is read and compared."""
    name = "" if isinstance(source, Path) else "export.csv"
    found = stack.enter_context(
        read(opened(source), today=TODAY, own=own, name=name, mappings=mappings)
    )
    return stack.enter_context(prepared(engine, found))


def told(engine: sa.Engine, source: Path | bytes | str, own: Own = UNKNOWN) -> ImportReport:
    """What an import would do."""
    with ExitStack() as stack:
        return ready(stack, engine, source, own).report


def imported(
    engine: sa.Engine, source: Path | bytes | str, own: Own = UNKNOWN, at: datetime = AT
) -> tuple[int | None, ImportReport]:
    """An import that is written: its number, and what it did."""
    with ExitStack() as stack:
        ready_one = ready(stack, engine, source, own)
        return ready_one.write(at), ready_one.report


def batch(engine: sa.Engine, source: Path | bytes | str, own: Own = UNKNOWN) -> int:
    """The number of an import that brings something."""
    number, _ = imported(engine, source, own)
    assert number is not None
    return number


def undone(engine: sa.Engine, number: int | None) -> Undone:
    """An import that is taken back."""
    assert number is not None
    with writing(engine) as connection:
        return undo(connection, number, now=AT)


def dump(engine: sa.Engine) -> Dump:
    """Every row of every table, bar those that tell what was done."""
    with engine.connect() as connection:
        return {
            name: [dict(row._mapping) for row in connection.execute(_ordered(table))]
            for name, table in schema.metadata.tables.items()
            if name not in LOGS
        }


def counts(count: Count) -> tuple[int, int, int, int]:
    """New, changed, known, doubled."""
    return count.new, count.changed, count.known, count.doubled


def rows(engine: sa.Engine, query: str) -> list[tuple[Any, ...]]:
    """What a query gives."""
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.text(query))]


def _ordered(table: sa.Table) -> sa.Select[Any]:
    return sa.select(table).order_by(*table.primary_key.columns)
