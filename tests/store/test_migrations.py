"""The schema: migrated from the first version on, safe against what a disk can hold."""

import os
import stat
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from inroad.domain.errors import DamagedDatabase, NewerDatabase, ReadOnlyData
from inroad.store.engine import open_engine, writing
from inroad.store.migrations import NEWEST, migrate
from inroad.store.schema import metadata


def test_the_migrations_lead_to_the_schema_that_the_code_uses(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []
        found = connection.execute(sa.text("select version_num from alembic_version")).scalar()
    assert found == NEWEST


def test_migrating_again_changes_nothing(engine: sa.Engine) -> None:
    before = Path(engine.url.database or "").read_bytes()
    migrate(engine)
    assert Path(engine.url.database or "").read_bytes() == before


def test_a_newer_database_is_refused_untouched(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        connection.execute(sa.text("update alembic_version set version_num = '9999'"))
    with pytest.raises(NewerDatabase, match="9999"):
        migrate(engine)


def test_a_damaged_database_is_refused_untouched(tmp_path: Path) -> None:
    file = tmp_path / "inroad.db"
    file.write_bytes(b"This is no database. " * 500)
    before = file.read_bytes()
    opened = open_engine(f"sqlite:///{file}")
    with pytest.raises(DamagedDatabase, match="left untouched"):
        migrate(opened)
    opened.dispose()
    assert file.read_bytes() == before


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(ReadOnlyData, match="INROAD_HOME"):
        open_engine(f"sqlite:///{tmp_path / 'home' / 'inroad.db'}")


def test_data_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        opened = open_engine(f"sqlite:///{tmp_path / 'deep' / 'home' / 'inroad.db'}")
        migrate(opened)
        opened.dispose()
    finally:
        os.umask(before)
    home = tmp_path / "deep" / "home"
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in home.iterdir()} == {0o600}
