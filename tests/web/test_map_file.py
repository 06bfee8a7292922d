"""The map's file beside the database: there after a start, gone when somebody is forgotten."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inroad.domain.constants import with_overrides
from inroad.mapping import door, files
from inroad.mapping.columns import People
from inroad.mapping.rows import Rows
from inroad.settings import Settings
from inroad.store import backups, companies, forgetting, people, restore
from inroad.store.book import Book
from inroad.store.engine import writing
from inroad.web.app import open_companion
from inroad.web.connections import Companion
from inroad.web.held_map import filing, keeping, map_of
from tests.cli.process import run
from tests.lasting.commands import asked
from tests.web.map_walk import NOW, Walk
from tests.web.test_held_map import ANYA, BORIS, CORA, everything, id_of, read, through


@pytest.fixture(autouse=True)
def every_map_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "FEW", -1)
    monkeypatch.setattr(filing, "LARGE", 0)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Companion]:
    found = started(tmp_path)
    yield found
    found.map.close()
    found.engine.dispose()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "home" / "inroad.db.map"


def started(folder: Path) -> Companion:
    """What a companion has after a start."""
    found = open_companion(Settings(home=folder / "home"), lambda: NOW)
    found.map.keeps = True
    return found


def again(here: Companion) -> Companion:
    """The same, once more: another start on the same database."""
    return Companion(here.engine, Book(), here.clock)


def written(here: Companion) -> None:
    """Ask, and wait for the file."""
    with map_of(here):
        pass
    if here.map.writer is not None:
        here.map.writer.join()


@pytest.fixture
def never_drawn(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From when it is called on, no map may be drawn from the tables."""

    def drawn(*_: object) -> None:
        raise AssertionError

    return lambda: monkeypatch.setattr(keeping, "_drawn", drawn)


def test_after_a_start_the_map_comes_from_its_file(
    here: Companion, file: Path, never_drawn: Callable[[], None]
) -> None:
    cora = read(here, CORA, ANYA)
    written(here)
    assert file.stat().st_mode & 0o777 == 0o600
    read(here, CORA, BORIS)
    never_drawn()
    with map_of(again(here)) as over:
        assert {*through(over, cora)} == {id_of(here, "Anya Lind"), id_of(here, "Boris Fahl")}


def test_whatever_is_written_after_it_a_file_gives_the_map_that_would_be_drawn(
    here: Companion, file: Path
) -> None:
    walk = Walk(here.engine, 5)
    for _ in range(3):
        for _ in range(6):
            walk.step()
        written(here)
        for _ in range(4):
            walk.step()
        everybody = range(1, max(walk.ids) + 2)
        with map_of(again(here)) as over:
            loaded = everything(over, everybody)
        files.remove(file)
        with map_of(again(here)) as fresh:
            assert loaded == everything(fresh, everybody)


def test_forgetting_in_another_process_takes_the_file_away_for_good(
    here: Companion, file: Path, tmp_path: Path
) -> None:
    cora = read(here, CORA, ANYA, BORIS)
    written(here)
    assert file.exists()
    assert run(tmp_path / "home", "forget", "Anya Lind", "--yes").returncode == 0
    assert not file.exists()
    with map_of(here) as over:
        assert through(over, cora) == [id_of(here, "Boris Fahl")]
    written(here)
    loaded = files.load(file, str((tmp_path / "home" / "inroad.db").stat().st_ino))
    assert loaded is not None
    assert loaded[0].ids.tolist() == [cora, id_of(here, "Boris Fahl")]


def test_a_map_that_somebody_went_from_is_never_written(here: Companion, file: Path) -> None:
    """Places on a map outlast whoever stood there: they must not get into its file."""
    read(here, CORA, ANYA, BORIS)
    written(here)
    anya = id_of(here, "Anya Lind")
    with writing(here.engine) as connection:
        forgetting.forget(connection, anya, NOW)
    assert not file.exists()
    held = here.map.drawing
    assert held is not None
    held.map.forget(anya)
    filing.file(here, held)
    assert here.map.writer is not None
    here.map.writer.join()
    assert not file.exists()
    written(here)
    found = files.load(file, str((file.parent / "inroad.db").stat().st_ino))
    assert found is not None
    assert anya not in found[0].ids


def test_a_file_that_was_judged_by_other_numbers_is_not_read(here: Companion, file: Path) -> None:
    read(here, CORA, ANYA)
    written(here)
    judged = with_overrides({"seen_slope": 0.5})
    other = Companion(here.engine, Book(), here.clock, judged)
    assert files.load(file, filing._name_of(here)) is not None
    assert files.load(file, filing._name_of(other)) is None


def test_what_was_being_written_while_somebody_is_forgotten_never_gets_its_name(
    here: Companion, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(here, CORA, ANYA, BORIS)
    going_on, forgotten = threading.Event(), threading.Event()
    write = files.write

    def slowly(path: Path, people: People, rows: Rows, newest: int, of: str) -> Path:
        found = write(path, people, rows, newest, of)
        going_on.set()
        assert forgotten.wait(20)
        return found

    monkeypatch.setattr(files, "write", slowly)
    with map_of(here):
        pass
    assert going_on.wait(20)
    with writing(here.engine) as connection:
        forgetting.forget(connection, id_of(here, "Anya Lind"), NOW)
    forgotten.set()
    assert here.map.writer is not None
    here.map.writer.join()
    assert [it.name for it in file.parent.glob("*.map*")] == []


def test_a_merge_is_followed_by_who_reads_an_older_file(here: Companion) -> None:
    cora = read(here, CORA, ANYA, BORIS)
    anya, boris = id_of(here, "Anya Lind"), id_of(here, "Boris Fahl")
    written(here)
    with writing(here.engine) as connection:
        people.merge(connection, anya, boris, now=NOW)
    with map_of(again(here)) as over:
        assert (through(over, cora), boris in over) == ([anya], False)


def test_what_concerns_everybody_takes_the_file_away(here: Companion, file: Path) -> None:
    read(here, CORA, ANYA)
    written(here)
    assert file.exists()
    with writing(here.engine) as connection:
        companies.say(connection, "Small Works", "Small Works Group", True, now=NOW)
    assert not file.exists()


def test_a_store_that_is_put_in_its_place_takes_the_file_away(
    here: Companion, file: Path, tmp_path: Path
) -> None:
    read(here, CORA, ANYA)
    database, copy = tmp_path / "home" / "inroad.db", tmp_path / "copy.db"
    backups.copy(database, copy)
    written(here)
    here.engine.dispose()
    restore.restore(copy, database, NOW)
    assert not file.exists()


def test_copies_and_exports_leave_it_out(here: Companion, file: Path, tmp_path: Path) -> None:
    read(here, CORA, ANYA)
    written(here)
    assert asked(tmp_path / "home", "backup").exit_code == 0
    assert asked(tmp_path / "home", "export", str(tmp_path / "out.json")).exit_code == 0
    kept = [it.name for it in tmp_path.rglob("*") if ".map" in it.name]
    assert kept == [file.name]
