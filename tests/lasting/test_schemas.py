"""Every schema that was released comes to the newest with all that it held.

`schemas/` holds a database of each as SQL, with rows in every table.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import alembic.op
import pytest
import sqlalchemy as sa

from inroad.store import backups, migrations
from inroad.store.engine import open_engine, reading
from inroad.store.migrations import NEWEST, migrate, version
from tests.lasting.filled import contents, tables_of

SCHEMAS = Path(__file__).parent / "schemas"
STEPS = sorted(file.name[:4] for file in Path(migrations.__file__).parent.glob("versions/0*.py"))
SET_ANEW = {"ask.state": "it was not there before 0002, which tells it from the result"}
"""Columns whose values a migration makes; all others must stay as they are."""


FINE_BEFORE = 2
"""Operations of a kind that succeed before one of them fails."""


def steps_after(schema: str) -> list[str]:
    """The code of the migrations that follow on a schema."""
    folder = Path(migrations.__file__).parent / "versions"
    return [file.read_text("utf-8") for file in folder.glob("0*.py") if file.name[:4] > schema]


def released(schema: str, file: Path) -> sa.Engine:
    connection = sqlite3.connect(file)
    connection.executescript((SCHEMAS / f"{schema}.sql").read_text("utf-8"))
    connection.close()
    return open_engine(f"sqlite:///{file}")


def rows_of(engine: sa.Engine) -> dict[str, list[dict[str, Any]]]:
    with reading(engine) as connection:
        return contents(connection, tables_of(connection))


def test_each_schema_but_the_newest_has_one_here() -> None:
    assert [*sorted(file.stem for file in SCHEMAS.iterdir()), NEWEST] == STEPS


@pytest.mark.parametrize("schema", STEPS[:-1])
def test_nothing_is_lost_on_the_way_to_the_newest(tmp_path: Path, schema: str) -> None:
    engine = released(schema, tmp_path / "inroad.db")
    before = rows_of(engine)
    assert version(engine) == schema
    assert all(before.values())
    migrate(engine)
    assert version(engine) == NEWEST
    after = rows_of(engine)
    for table, rows in before.items():
        kept = [{name: row[name] for name in rows[0]} for row in after[table][: len(rows)]]
        for row in (*rows, *kept):
            for column in SET_ANEW:
                row.pop(column.partition(".")[2] if column.startswith(f"{table}.") else "", None)
        assert kept == rows, table
    [copy] = backups.copies_of(tmp_path / "inroad.db")
    kept_engine = open_engine(f"sqlite:///{copy}")
    assert version(kept_engine) == schema
    for one in (engine, kept_engine):
        with reading(one) as connection:
            assert connection.exec_driver_sql("pragma foreign_key_check").all() == []
            assert connection.exec_driver_sql("pragma integrity_check").scalar() == "ok"
        one.dispose()


@pytest.mark.parametrize(
    ("schema", "operation"),
    [
        (schema, operation)
        for schema in STEPS[:-1]
        for operation in ("create_table", "add_column", "create_index")
        if sum(step.count(f"op.{operation}(") for step in steps_after(schema)) > FINE_BEFORE
    ],
)
def test_a_migration_that_fails_leaves_everything_as_it_was(
    tmp_path: Path, schema: str, operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = released(schema, tmp_path / "inroad.db")
    before = rows_of(engine)
    monkeypatch.setattr(
        alembic.op, operation, failing_after(FINE_BEFORE, getattr(alembic.op, operation))
    )
    with pytest.raises(RuntimeError, match="the disk fell off"):
        migrate(engine)
    assert version(engine) == schema
    assert rows_of(engine) == before
    engine.dispose()
    monkeypatch.undo()
    again = open_engine(f"sqlite:///{tmp_path / 'inroad.db'}")
    migrate(again)
    assert version(again) == NEWEST
    again.dispose()


def failing_after(times: int, real: Callable[..., Any]) -> Callable[..., Any]:
    left = [times]

    def step(*given: Any, **named: Any) -> Any:
        if not left[0]:
            raise RuntimeError("the disk fell off")
        left[0] -= 1
        return real(*given, **named)

    return step
