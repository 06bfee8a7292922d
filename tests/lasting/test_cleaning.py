"""Copies without the forgotten when somebody holds them, they are damaged, or work was cut off."""

import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.domain.errors import DiskFull, StoreTrouble
from inroad.domain.reading import PagePerson
from inroad.store import backups, forgetting, keeping, people, restore
from inroad.store.engine import open_engine, writing
from inroad.store.migrations import migrate
from tests.lasting.copied import names
from tests.lasting.test_schemas import STEPS, released

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def copies(engine: sa.Engine) -> list[Path]:
    """Three daily copies that hold Ada, who is forgotten, and Bo."""
    made = []
    for number in range(3):
        with writing(engine) as connection:
            people.add_named(connection, PagePerson(name=f"Bo Tanaka {number}"), NOW)
            if not number:
                ada = people.add_named(connection, PagePerson(name="Ada Lindqvist"), NOW)
        made.append(keeping.keep(engine, NOW + number * DAY))
    with writing(engine) as connection:
        forgetting.forget(connection, ada, NOW)
    assert forgetting.scrub(engine)
    return [file for file in made if file is not None]


def test_a_copy_that_somebody_holds_stays_and_the_others_are_cleaned(
    engine: sa.Engine, copies: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = backups.copy

    def full(database: Path, to: Path) -> None:
        if database == copies[1]:
            raise DiskFull("no room")
        real(database, to)

    monkeypatch.setattr(backups, "copy", full)
    with pytest.raises(StoreTrouble, match=copies[1].name):
        keeping.keep(engine, NOW + 2 * DAY)
    monkeypatch.undo()
    assert ["Ada Lindqvist" in names(file) for file in copies] == [False, True, False]
    with closing(sqlite3.connect(copies[1])) as held:
        held.execute("pragma locking_mode=exclusive")
        held.execute("begin exclusive")
        left = keeping.clean_copies(engine, NOW)
        assert left == keeping.Cleaned(copies=0, failed=(copies[1],))
    assert "Ada Lindqvist" in names(copies[1])
    copies[0].write_bytes(b"no database at all" * 400)
    assert keeping.clean_copies(engine, NOW).failed == ()
    assert not copies[0].exists()
    assert "Ada Lindqvist" not in names(copies[1])


def test_two_clean_at_once_and_a_stale_log_is_not_read_in(
    engine: sa.Engine, copies: list[Path]
) -> None:
    folder = copies[0].parent
    stale = [folder / f"{copies[0].name}.cleaning{ending}" for ending in ("", "-wal")]
    for file in stale:
        file.write_bytes(b"left by somebody who was stopped")
        os.utime(file, (0, 0))
    failed: list[keeping.Cleaned] = []
    threads = [
        threading.Thread(target=lambda: failed.append(keeping.clean_copies(engine, NOW)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.copies for one in failed) == [0, 3]
    assert all(not one.failed for one in failed)
    assert [names(file)[:1] for file in copies] == [["Bo Tanaka 0"]] * 3
    keeping.keep(engine, NOW + 2 * DAY)
    assert sorted(folder.iterdir()) == sorted(copies)


def test_a_stop_before_the_end_leaves_the_copy(
    engine: sa.Engine, copies: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace

    def stopped(source: Path, to: Path) -> None:
        if to in copies:
            raise KeyboardInterrupt
        real(source, to)

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        keeping.clean_copies(engine, NOW)
    assert all(file.exists() for file in copies)
    monkeypatch.setattr(backups, "_on_disk", lambda file: stopped(file, copies[0]))
    with pytest.raises(KeyboardInterrupt):
        backups.copy(backups.file_of(engine), copies[0].with_name("by-hand.db"))
    monkeypatch.undo()
    assert sorted(copies[0].parent.iterdir()) == sorted(copies)


def test_what_was_left_by_a_kill_is_removed_and_is_no_copy(
    engine: sa.Engine, copies: list[Path]
) -> None:
    database = backups.file_of(engine)
    before = database.with_name(f"{database.name}.before-restore-x")
    backups.copy(database, before)
    ends = (
        ".restoring",
        ".restoring-wal",
        ".before-restore-y.part",
        ".before-restore-x.cleaning-a",
    )
    left = [database.with_name(f"{database.name}{end}") for end in ends]
    left.append(copies[0].with_name("daily-2026-11-19.db.part"))
    for file in left:
        file.write_bytes(b"half")
    assert set(backups.copies_of(database)) == {before, *copies}
    keeping.keep(engine, NOW + 2 * DAY)
    assert all(file.exists() for file in left), "somebody may be at work on them"
    for file in left:
        os.utime(file, (0, 0))
    keeping.keep(engine, NOW + 2 * DAY)
    assert not any(file.exists() for file in left)
    assert before.exists()


def test_bytes_that_could_not_be_taken_out_are_owed(engine: sa.Engine, copies: list[Path]) -> None:
    with writing(engine) as connection:
        eve = people.add_named(connection, PagePerson(name="Evelina Quist"), NOW)
    with writing(engine) as connection:
        forgetting.forget(connection, eve, NOW)
    with closing(sqlite3.connect(backups.file_of(engine))) as held:
        held.execute("begin")
        held.execute("select count(*) from person").fetchall()
        assert not forgetting.scrub(engine)
        assert keeping.keep(engine, NOW + 5 * DAY) is None, "a copy would hold the bytes too"
        assert forgetting.scrub_owed(engine)
        by_hand = backups.by_hand(backups.file_of(engine), NOW)
        backups.copy(backups.file_of(engine), by_hand)
        assert by_hand in keeping.stale_copies(engine), "it holds the bytes as well"
    assert keeping.keep(engine, NOW + 5 * DAY) is not None
    assert forgetting.scrub_owed(engine) is None
    folder = backups.file_of(engine).parent
    assert not any(b"Evelina" in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_marks_and_pairings_of_an_older_schema_stay(tmp_path: Path) -> None:
    source, home = tmp_path / "source.db", tmp_path / "home"
    home.mkdir()
    made = open_engine(f"sqlite:///{source}")
    migrate(made)
    made.dispose()
    database = home / "inroad.db"
    old = released(STEPS[-2], database)
    with old.connect() as connection:
        query = "select token_sha256 from pairing order by id"
        there = connection.exec_driver_sql(query).scalars().all()
    old.dispose()
    assert there
    done = restore.restore(source, database, NOW)
    assert done.marks_kept
    assert done.kept is not None
    with backups.peeked(done.kept) as opened:
        version = opened.execute("select version_num from alembic_version").fetchone()
    assert version == (STEPS[-2],), "what was there is kept as it was"
    with backups.peeked(database) as opened:
        assert [token for (token,) in opened.execute(query)] == list(there)
    assert {file.name for file in home.iterdir()} == {"inroad.db", done.kept.name}
    database.write_bytes(b"no database at all" * 400)
    assert not restore.restore(source, database, NOW).marks_kept
