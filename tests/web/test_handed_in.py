"""Files that were handed in: several calls at once, a store that is held, the end of a run."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import pytest
import sqlalchemy as sa

from inroad.domain.import_errors import ImportRunning, UploadGone
from inroad.settings import Settings
from inroad.store.engine import writing
from inroad.store.imports import batches
from inroad.web.app import open_companion
from inroad.web.connections import Companion
from inroad.web.handed_in import HandedIn, Tray, clear, leave, tray
from tests.companion import NOON, running
from tests.importers.files import CONNECTIONS, ILSE
from tests.web.test_imports import EXPORT, hand_in

TABLE = b"Wer,Wo,Adresse\nIlse Brandt,Feldhaus AG,ilse@feldhaus.example\n"


@contextmanager
def opened(home: Path) -> Iterator[Companion]:
    """A companion that gives up at once where another holds the database."""
    here = open_companion(Settings(home=home), lambda: NOON)
    here.engine.dispose()
    sa.event.listen(here.engine, "connect", lambda it, _: it.execute("pragma busy_timeout=0"))
    yield here
    leave(here)
    here.engine.dispose()


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Companion]:
    with opened(tmp_path) as companion:
        yield companion


def taken(held: Tray, content: bytes, name: str = "one.csv") -> HandedIn:
    """A file that was handed in, once it is read."""
    place = held.place(name)
    place.write_bytes(content)
    return held.wait(held.take(place, name).id)


def number_of_imports(here: Companion) -> int:
    with here.engine.connect() as connection:
        return len(batches.listing(connection))


def test_what_the_store_could_not_take_can_be_brought_in_a_moment_later(here: Companion) -> None:
    held = tray(here)
    one = taken(held, TABLE)
    assert one.proposed
    with writing(here.engine) as connection:
        connection.execute(sa.text("select 1"))
        held.write(one.id)
        stopped = held.wait(one.id)
    assert (stopped.state, stopped.report) == ("ready", one.report)
    assert "try again in a moment" in (stopped.problem or "")
    assert number_of_imports(here) == 0
    held.write(one.id)
    done = held.wait(one.id)
    assert (done.state, done.batch_id, done.problem) == ("done", 1, None)
    assert not taken(held, TABLE.replace(b"Ilse", b"Ida")).proposed


class Together(Tray):
    """Two who look at a file wait for each other before they go on, if nothing keeps them apart."""

    meeting: Barrier | None = None

    def get(self, key: str) -> HandedIn:
        found = super().get(key)
        if self.meeting is not None:
            with suppress(BrokenBarrierError):
                self.meeting.wait(0.3)
        return found


def test_of_two_who_bring_in_a_file_at_once_one_does(here: Companion) -> None:
    held = Together(here)
    one = taken(held, (CONNECTIONS + f"Ilse,Brandt,{ILSE},,,,\n").encode())

    def write(_: int) -> bool:
        try:
            held.write(one.id)
        except (ImportRunning, UploadGone):
            return False
        return True

    held.meeting = Barrier(2)
    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(write, range(2))) == [False, True]
    held.meeting = None
    done = held.wait(one.id)
    assert (done.state, done.batch_id) == ("done", 1)
    assert number_of_imports(here) == 1
    held.close()


def test_no_file_outlasts_its_run_and_none_of_another_run_goes(tmp_path: Path) -> None:
    folder = tmp_path / "handed-in"
    (folder / "of-a-run-that-was-killed" / "key").mkdir(parents=True)
    with running(tmp_path) as caller:
        assert list(folder.iterdir()) == []
        one = hand_in(caller, EXPORT, name="export.zip").json()
        [file] = folder.glob("*/*/export.zip")
        with opened(tmp_path) as other:
            clear(other)
            taken(tray(other), TABLE)
            assert len(list(folder.glob("*/*/*"))) == 2
        assert list(folder.glob("*/*/*")) == [file]
        assert caller.get(f"/api/imports/{one['id']}")["state"] == "ready"
    assert list(folder.iterdir()) == []
