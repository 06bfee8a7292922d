"""Copies by hand and by the day, and putting one in the place of what is there."""

import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.domain.data_errors import FileInTheWay, NotACopy, NotAnExport, StoreInUse
from inroad.domain.errors import DamagedDatabase, InroadError, NewerDatabase
from inroad.domain.reading import PagePerson
from inroad.store import backups, exports, keeping, me, pairings, people, restore, schema
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import NEWEST, migrate
from tests.cli.process import free_port, run, started
from tests.lasting.copied import names
from tests.lasting.filled import contents, fill
from tests.lasting.test_schemas import STEPS, released

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def database(engine: sa.Engine) -> Path:
    return backups.file_of(engine)


def add(engine: sa.Engine, name: str) -> int:
    with writing(engine) as connection:
        return people.add_named(connection, PagePerson(name=name), NOW)


def test_a_day_has_one_copy_if_anything_changed_and_a_week_is_kept(
    engine: sa.Engine, database: Path
) -> None:
    made = []
    for number in range(10):
        add(engine, f"Somebody {number}")
        first = keeping.keep(engine, NOW + number * DAY)
        assert first is not None
        made.append(first.name)
        add(engine, f"Later {number}")
        assert keeping.keep(engine, NOW + number * DAY) is None
    assert [file.name for file in backups.daily(database)] == made[:-8:-1]
    assert backups.day_of(backups.daily(database)[0]) == (NOW + 9 * DAY).date()
    keeping.keep(engine, NOW + 10 * DAY)
    newest = backups.daily(database)[0]
    assert names(newest)[-1] == "Later 9"
    assert keeping.keep(engine, NOW + 20 * DAY) is None, "nothing changed since"


def test_copies_are_whole_single_files_for_the_owner_alone(
    engine: sa.Engine, database: Path
) -> None:
    with writing(engine) as connection:
        fill(connection, schema.metadata)
    keeping.keep(engine, NOW)
    folder = backups.folder_of(database)
    [copy] = folder.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    other = open_engine(f"sqlite:///{copy}")
    with reading(engine) as here, reading(other) as there:
        assert contents(there, schema.metadata) == contents(here, schema.metadata)
        assert there.exec_driver_sql("pragma integrity_check").scalar() == "ok"
    other.dispose()


def test_others_write_while_a_copy_is_made(engine: sa.Engine, tmp_path: Path) -> None:
    """A copy is one moment: never half of a transaction, and no writer fails for it."""
    done = threading.Event()

    def copies() -> Iterator[Path]:
        for number in range(30):
            backups.copy(backups.file_of(engine), tmp_path / f"copy-{number}.db")
            yield tmp_path / f"copy-{number}.db"

    def write() -> None:
        while not done.is_set():
            with writing(engine) as connection:
                for side in ("left", "right"):
                    people.add_named(connection, PagePerson(name=side), NOW)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        found = [names(copy) for copy in copies()]
    finally:
        done.set()
        writer.join()
    assert all(name.count("left") == name.count("right") for name in found)
    assert len(found[-1]) > len(found[0])


def test_a_file_that_is_there_is_not_written_over(engine: sa.Engine, tmp_path: Path) -> None:
    there = tmp_path / "mine.db"
    there.write_text("mine")
    with pytest.raises(FileInTheWay):
        backups.copy(backups.file_of(engine), there)
    assert there.read_text() == "mine"


@pytest.mark.parametrize("form", ["copy", "export"])
def test_what_was_is_back_and_what_is_now_is_kept(
    engine: sa.Engine, database: Path, tmp_path: Path, form: str
) -> None:
    with writing(engine) as connection:
        fill(connection, schema.metadata)
        connection.execute(sa.delete(schema.pairing))
        before = contents(connection, schema.metadata)
    file = tmp_path / "kept"
    if form == "copy":
        backups.copy(database, file)
    else:
        with reading(engine) as connection:
            file.write_bytes(b"".join(exports.whole(connection)))
    add(engine, "Too late")
    with writing(engine) as connection:
        code = pairings.open_code(connection, NOW)
        pairings.redeem(connection, code, "chrome-extension://abc", "now", NOW)
    engine.dispose()
    done = restore.restore(file, database, NOW)
    assert done.people == len(before["person"])
    assert done.kept is not None
    assert "Too late" in names(done.kept)
    again = open_engine(f"sqlite:///{database}")
    with reading(again) as connection:
        after = contents(connection, schema.metadata)
        assert [it.label for it in pairings.list_pairings(connection)] == ["now"]
    again.dispose()
    for table, rows in before.items():
        if table not in exports.LEFT_OUT:
            assert after[table] == rows, table
    assert {f.name for f in database.parent.iterdir()} == {database.name, done.kept.name}
    assert stat.S_IMODE(database.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", STEPS[:-1])
def test_a_copy_of_an_older_schema_is_brought_up(tmp_path: Path, step: str) -> None:
    old = tmp_path / "old.db"
    released(step, old).dispose()
    untouched = old.read_bytes()
    database = tmp_path / "home" / "inroad.db"
    database.parent.mkdir()
    assert restore.restore(old, database, NOW).people == 3
    with backups.peeked(database) as opened:
        assert opened.execute("select version_num from alembic_version").fetchone() == (NEWEST,)
    assert old.read_bytes() == untouched


def _half(file: Path, data: bytes) -> None:
    file.write_bytes(data[: len(data) // 2])


def _scrambled(file: Path, data: bytes) -> None:
    page = 4096
    file.write_bytes(data[:page] + bytes(len(data[page:])))


def _newer(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("update alembic_version set version_num = '9999'")


def _foreign(file: Path, _data: bytes) -> None:
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("create table recipes (a)")


def _loose(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with closing(sqlite3.connect(file)) as opened, opened:
        opened.execute("insert into alias (alias, person_id) values ('x:y', 999)")


def _text(file: Path, _data: bytes) -> None:
    file.write_text("Dear diary")


def _cut_export(file: Path, _data: bytes) -> None:
    file.write_text('{"inroad":"export","version":1,')


@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (_half, DamagedDatabase),
        (_scrambled, DamagedDatabase),
        (_newer, NewerDatabase),
        (_foreign, NotACopy),
        (_loose, DamagedDatabase),
        (_text, NotACopy),
        (_cut_export, NotAnExport),
    ],
)
def test_a_file_that_is_no_good_changes_nothing(
    engine: sa.Engine, database: Path, tmp_path: Path, spoil: object, kind: type[InroadError]
) -> None:
    add(engine, "Ada Lindqvist")
    backups.copy(database, tmp_path / "good.db")
    bad = tmp_path / "bad"
    assert callable(spoil)
    spoil(bad, (tmp_path / "good.db").read_bytes())
    engine.dispose()
    before = database.read_bytes()
    with pytest.raises(kind):
        restore.restore(bad, database, NOW)
    assert database.read_bytes() == before
    assert {file.name for file in database.parent.iterdir()} == {database.name}


def test_nothing_is_put_under_somebody_who_has_it_open(engine: sa.Engine, tmp_path: Path) -> None:
    database = backups.file_of(engine)
    backups.copy(database, tmp_path / "copy.db")
    add(engine, "Ada Lindqvist")
    with pytest.raises(StoreInUse):
        restore.restore(tmp_path / "copy.db", database, NOW)
    add(engine, "Bo Tanaka")
    with reading(engine) as connection:
        assert len(people.search(connection, "")) == 2
    engine.dispose()
    assert restore.restore(tmp_path / "copy.db", database, NOW).people == 0


def test_a_damaged_database_gives_way_and_is_kept(engine: sa.Engine, tmp_path: Path) -> None:
    database = backups.file_of(engine)
    add(engine, "Ada Lindqvist")
    backups.copy(database, tmp_path / "copy.db")
    engine.dispose()
    database.write_bytes(b"no database at all" * 400)
    done = restore.restore(tmp_path / "copy.db", database, NOW)
    assert names(database) == ["Ada Lindqvist"]
    assert done.kept is not None
    assert done.kept.read_bytes().startswith(b"no database")


def test_a_forgotten_person_is_not_in_copies_of_another_store(
    engine: sa.Engine, database: Path, tmp_path: Path
) -> None:
    """Ids are of one store: what is forgotten here is not taken out of another's copy by number."""
    add(engine, "Ada Lindqvist")
    other = open_engine(f"sqlite:///{tmp_path / 'other.db'}")
    migrate(other)
    with writing(other) as connection:
        me.save(connection, Me(name="Somebody else"), NOW)
        later = NOW + DAY
        people.add_named(connection, PagePerson(name="Bo Tanaka"), later)
    other.dispose()
    engine.dispose()
    restore.restore(tmp_path / "other.db", database, NOW)
    engine = open_engine(f"sqlite:///{database}")
    with writing(engine) as connection:
        from inroad.store import forgetting

        forgetting.forget(connection, 1, NOW)
    keeping.keep(engine, NOW)
    engine.dispose()
    [kept] = [copy for copy in backups.copies_of(database) if "before-restore" in copy.name]
    assert names(kept) == ["Ada Lindqvist"]


def test_the_running_companion_keeps_a_copy_and_is_not_restored_over(tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    with started(home, port):
        pause = threading.Event()
        while not (found := list((home / "backups").glob("daily-*.db"))):
            pause.wait(0.05)
        refused = run(home, "restore", str(found[0]), port=port)
        assert refused.returncode == 1
        assert "Stop the companion" in refused.stderr
        with pytest.raises(StoreInUse):
            restore.restore(found[0], home / "inroad.db", NOW)
