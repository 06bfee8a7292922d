"""A full disk, no right to write, a lock, damage, a newer schema: said clearly, nothing touched.

Through the command line and over HTTP.
"""

import ctypes
import json
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from inroad.store import backups
from inroad.store import engine as store_engine
from tests.cli.process import environment, free_port, run
from tests.companion import Caller, person, profile, running
from tests.lasting.commands import asked

READING = json.dumps(
    profile(person("Priya Natarajan"), [person(f"Mutual {number}") for number in range(400)])
)
_CAPBSET_DROP, _DAC_OVERRIDE = 24, 1
"""`man 2 prctl`, `man 7 capabilities`: root without it has the rights of the file, no more."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder with three people and a note."""
    with running(tmp_path / "home") as caller:
        lived(caller)
    return tmp_path / "home"


def lived(caller: Caller) -> None:
    caller.suggest(profile(person("Lena Brandt"), [person("Sam Okafor"), person("Bo Li")]))
    caller.put(f"{sam(caller)}/note", {"text": "Close friend", "closeness": 4})


def sam(caller: Caller) -> str:
    """The address of the one who is noted."""
    [found] = caller.get("/api/people", params={"q": "Sam Okafor"})["people"]
    return f"/api/people/{found['id']}"


def dump(home: Path) -> list[str]:
    """All that the database says, in words."""
    with closing(sqlite3.connect(home / "inroad.db")) as opened:
        return list(opened.iterdump())


def command(home: Path, *arguments: str, limit: Callable[[], None], given: str = "") -> Any:
    """A command in a process that is put under a limit first."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "inroad", *arguments],
        env=environment(home, free_port()),
        preexec_fn=limit,
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def refused(done: Any, *words: str) -> None:
    status = done.exit_code if isinstance(done, Result) else done.returncode
    assert status == 1, done.stdout
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


def test_a_full_disk_at_the_command_line(home: Path, tmp_path: Path) -> None:
    before = dump(home)
    size = (home / "inroad.db").stat().st_size

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size // 8, size // 8))

    done = command(home, "suggest", "-", limit=small_files, given=READING)
    refused(done, "Nothing was changed", "disk")
    assert dump(home) == before
    refused(command(home, "backup", limit=small_files), "Make room")
    assert list((home / "backups").iterdir()) == []
    refused(command(home, "export", str(tmp_path / "out.json"), limit=tiny_files), "Make room")
    assert list(tmp_path.glob("out.json*")) == []
    assert dump(home) == before


def tiny_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_a_full_disk_over_http(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(sqlite3.connect(home / "inroad.db")) as opened:
        pages = opened.execute("pragma page_count").fetchone()[0]
    full = (*store_engine._PRAGMAS, f"max_page_count={pages + 3}")
    monkeypatch.setattr(store_engine, "_PRAGMAS", full)
    kept = []
    with running(home) as caller:
        for number in range(200):
            text = f"{number} {'word ' * 500}".strip()
            answer = caller.http.put(f"{sam(caller)}/note", json={"text": text, "closeness": 3})
            if answer.status_code != 200:
                break
            kept.append(text)
        assert (answer.status_code, answer.json()["type"]) == (507, "urn:inroad:disk-full")
        assert "Make room" in answer.json()["detail"]
        versions = [it["text"] for it in caller.get(f"{sam(caller)}/notes")["notes"]]
        assert versions[:-1] == kept[::-1]
        batch = caller.http.post("/api/suggestions", json={"reading": json.loads(READING)})
        assert batch.status_code == 507
        assert caller.get("/api/people", params={"q": "Mutual"})["people"] == []
    with closing(sqlite3.connect(home / "inroad.db")) as opened:
        assert opened.execute("pragma integrity_check").fetchall() == [("ok",)]


def without_privilege() -> None:
    ctypes.CDLL(None).prctl(_CAPBSET_DROP, _DAC_OVERRIDE, 0, 0, 0)


def test_a_folder_without_the_right_to_write(home: Path, tmp_path: Path) -> None:
    before = dump(home)
    data = (home / "inroad.db").read_bytes()
    home.chmod(0o500)
    (home / "inroad.db").chmod(0o400)
    try:
        for arguments in (("suggest", "-"), ("backup", str(tmp_path / "copy.db"))):
            done = command(home, *arguments, limit=without_privilege, given=READING)
            refused(done, "right to write")
    finally:
        home.chmod(0o700)
        (home / "inroad.db").chmod(0o600)
    assert (home / "inroad.db").read_bytes() == data
    assert dump(home) == before
    place = tmp_path / "closed"
    place.mkdir(mode=0o500)
    done = command(home, "export", str(place / "out.json"), limit=without_privilege)
    refused(done, "Give another place")


def test_a_lock_at_the_command_line(home: Path) -> None:
    before = dump(home)
    with closing(sqlite3.connect(home / "inroad.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        done = asked(home, "suggest", "-", given=READING)
        refused(done, "The database is busy", "try again in a moment")
        other.execute("rollback")
    assert dump(home) == before


def test_a_lock_over_http(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = tuple(it for it in store_engine._PRAGMAS if not it.startswith("busy_timeout"))
    monkeypatch.setattr(store_engine, "_PRAGMAS", (*quick, "busy_timeout=100"))
    with (
        running(home) as caller,
        closing(sqlite3.connect(home / "inroad.db", isolation_level=None)) as other,
    ):
        other.execute("begin immediate")
        busy = caller.http.put(f"{sam(caller)}/note", json={"text": "x", "closeness": 1})
        assert (busy.status_code, busy.json()["type"]) == (503, "urn:inroad:database-busy")
        assert busy.headers["retry-after"] == "1"
        assert caller.get(sam(caller))["note"]["text"] == "Close friend"
        other.execute("rollback")
        assert caller.put(f"{sam(caller)}/note", {"text": "x", "closeness": 1})["text"] == "x"


def scramble(home: Path) -> bytes:
    """Damage behind the header: the file opens, and its tables are nonsense."""
    file = home / "inroad.db"
    data = file.read_bytes()
    spoilt = data[:4096] + bytes(len(data) - 4096)
    file.write_bytes(spoilt)
    return spoilt


def test_damage_at_the_command_line(home: Path, tmp_path: Path) -> None:
    backups.copy(home / "inroad.db", tmp_path / "good.db")
    spoilt = scramble(home)
    refused(asked(home, "export", str(tmp_path / "x.json")), "The database is damaged")
    refused(run(home), "The database is damaged")
    assert (home / "inroad.db").read_bytes() == spoilt
    assert not (tmp_path / "x.json").exists()
    assert "damaged" in asked(home, "doctor").stdout
    back = asked(home, "restore", str(tmp_path / "good.db"))
    assert back.exit_code == 0, back.stderr
    assert "3 people are back" in back.stdout


def test_damage_over_http(home: Path) -> None:
    with running(home) as caller, closing(sqlite3.connect(home / "inroad.db")) as other:
        notes = f"{sam(caller)}/notes"
        caller.get(notes)
        page = other.execute("select rootpage from sqlite_master where name = 'note'").fetchone()[0]
        size = other.execute("pragma page_size").fetchone()[0]
        other.execute("pragma wal_checkpoint(truncate)")
        zeros = f"import sys; f = open(sys.argv[1], 'r+b'); f.seek({(page - 1) * size})"
        write = [sys.executable, "-c", f"{zeros}; f.write(bytes({size}))", str(home / "inroad.db")]
        subprocess.run(write, check=True)  # noqa: S603 another process: see tests/store/test_engine
        with other:
            other.execute("insert into change (person_id) values (0)")
        damaged = caller.http.get(notes)
        assert (damaged.status_code, damaged.json()["type"]) == (503, "urn:inroad:damaged-database")
        assert "inroad restore" in damaged.json()["detail"]


def test_a_newer_schema_is_refused_untouched(home: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(home / "inroad.db")) as opened, opened:
        opened.execute("update alembic_version set version_num = '9999'")
    before = (home / "inroad.db").read_bytes()
    refused(asked(home, "backup", str(tmp_path / "copy.db")), "belongs to a newer Inroad")
    refused(run(home), "belongs to a newer Inroad")
    assert (home / "inroad.db").read_bytes() == before


def test_a_terminal_that_takes_nothing(home: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "inroad", "export", "-"],
            env=environment(home, free_port()),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert "Make room" in done.stderr
