"""The whole export: all of it comes back, and nothing in it opens a door."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import sqlalchemy as sa

from inroad.domain.data_errors import NotAnExport, NotEmpty
from inroad.store import exports, schema
from inroad.store.engine import open_engine, reading, writing
from inroad.store.filling import fill_empty, read_export
from inroad.store.migrations import NEWEST, migrate
from tests.lasting.filled import contents, fill, tables_of


@pytest.fixture
def full(engine: sa.Engine) -> sa.Engine:
    """A store with rows in every table."""
    with writing(engine) as connection:
        fill(connection, schema.metadata)
    return engine


def exported(engine: sa.Engine) -> bytes:
    with reading(engine) as connection:
        return b"".join(exports.whole(connection))


def restored(data: bytes, file: Path) -> sa.Engine:
    engine = open_engine(f"sqlite:///{file}")
    migrate(engine)
    with writing(engine) as connection:
        fill_empty(connection, read_export(data, "export.json"))
    return engine


def test_every_table_and_column_comes_back(full: sa.Engine, tmp_path: Path) -> None:
    other = restored(exported(full), tmp_path / "other.db")
    with reading(full) as connection:
        before = contents(connection, tables_of(connection))
    with reading(other) as connection:
        after = contents(connection, tables_of(connection))
    other.dispose()
    assert len(before) > 20
    for table, rows in before.items():
        assert rows, table
        if table not in exports.LEFT_OUT:
            assert after[table] == rows, table


def test_export_import_export_is_the_same_byte_for_byte(full: sa.Engine, tmp_path: Path) -> None:
    first = exported(full)
    other = restored(first, tmp_path / "other.db")
    second = exported(other)
    other.dispose()
    assert second == first


def test_what_lets_somebody_in_is_not_in_it(full: sa.Engine) -> None:
    data = exported(full)
    secrets = {"pairing", "pairing_code", "open_key", "visit"}
    assert secrets <= exports.LEFT_OUT.keys()
    assert set(exports.LEFT_OUT) <= set(schema.metadata.tables)
    for table in exports.LEFT_OUT:
        assert f'"{table}.'.encode() not in data
    assert b"sha256" not in data


def test_an_id_of_somebody_who_is_gone_is_not_given_again(
    engine: sa.Engine, tmp_path: Path
) -> None:
    add = sa.insert(schema.person).returning(schema.person.c.id)
    with writing(engine) as connection:
        ids = [
            connection.execute(add, {"name": name, "added_at": "2026-11-20T12:00:00Z"}).scalar_one()
            for name in ("Ada Lindqvist", "Bo Tanaka")
        ]
        connection.execute(sa.delete(schema.person).where(schema.person.c.id == ids[1]))
    other = restored(exported(engine), tmp_path / "other.db")
    with writing(other) as connection:
        new = connection.execute(add, {"name": "Cy Okoro", "added_at": "2026-11-20T12:00:00Z"})
        assert new.scalar_one() > ids[1]
    other.dispose()


def test_a_store_that_holds_anything_is_not_mixed_with_it(full: sa.Engine) -> None:
    data = exported(full)
    with pytest.raises(NotEmpty, match="inroad restore"), writing(full) as connection:
        fill_empty(connection, read_export(data, "export.json"))
    assert exported(full) == data


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b'"version":1', b'"version":2', 1),
        lambda data: data.replace(f'"schema":"{NEWEST}"'.encode(), b'"schema":"9999"', 1),
        lambda data: data.replace(b'"tables":{', b'"tables":{"no_such_table":[{"a":1}],', 1),
        lambda data: data.replace(b'"added_at":', b'"removed_at":', 1),
        lambda data: data.replace(b'"person_id":3', b'"person_id":999'),
        lambda data: data.replace(b'"name":"person.name', b'"name":null,"x":"', 1),
    ],
)
def test_a_file_that_does_not_fit_changes_nothing(
    full: sa.Engine, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    data = exported(full)
    engine = open_engine(f"sqlite:///{tmp_path / 'other.db'}")
    migrate(engine)
    empty = exported(engine)
    with pytest.raises(NotAnExport), writing(engine) as connection:
        fill_empty(connection, read_export(spoil(data), "export.json"))
    assert exported(engine) == empty
    engine.dispose()


def test_it_is_known_by_how_it_begins(full: sa.Engine) -> None:
    data = exported(full)
    pretty = msgspec.json.format(data, indent=2)
    assert exports.is_export(data[:200])
    assert exports.is_export(pretty[:200])
    assert read_export(pretty, "export.json") == read_export(pretty, "export.json")
    assert not exports.is_export(b'{"people": []}')
    assert not exports.is_export(b"PK\x03\x04")


def test_a_file_that_was_laid_out_anew_says_the_same(full: sa.Engine, tmp_path: Path) -> None:
    data = exported(full)
    other = restored(b"\n" + msgspec.json.format(data, indent=4), tmp_path / "other.db")
    assert exported(other) == data
    other.dispose()
