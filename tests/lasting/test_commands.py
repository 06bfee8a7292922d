"""`inroad export`, `import`, `backup`, `restore`, `forget` and `doctor`, one after the other."""

import stat
from pathlib import Path

import pytest

from inroad.domain.errors import DiskFull
from inroad.store import keeping
from tests.companion import Caller, person, profile, running
from tests.lasting.commands import asked
from tests.lasting.raw import found_in


def said(home: Path, *arguments: str, given: str = "") -> str:
    done = asked(home, *arguments, given=given)
    assert done.exit_code == 0, done.stderr
    return done.stdout


def lived(home: Path) -> None:
    with running(home) as caller:
        wilma = person("Wilma Quastenflosser", company="Quill")
        caller.suggest(profile(person("Lena Brandt"), [person("Sam Okafor"), wilma]))
        note(caller, "Sam Okafor", "Close to Wilma Quastenflosser")
        note(caller, "Wilma Quastenflosser", "Met at a fair")


def note(caller: Caller, name: str, text: str) -> None:
    [found] = caller.get("/api/people", params={"q": name})["people"]
    caller.put(f"/api/people/{found['id']}/note", {"text": text, "closeness": 3})


def test_out_and_in_again_gives_the_same_file(tmp_path: Path) -> None:
    lived(tmp_path / "home")
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    said(tmp_path / "home", "export", str(first))
    said(tmp_path / "new", "import", str(first), "--yes")
    said(tmp_path / "new", "export", str(second))
    assert second.read_bytes() == first.read_bytes()
    refused = asked(tmp_path / "home", "import", str(first), "--yes")
    assert refused.exit_code == 1
    assert "inroad restore" in refused.stderr
    said(tmp_path / "third", "restore", str(first))
    assert said(tmp_path / "third", "export", "-") == first.read_text("utf-8")


def test_forgetting_asks_first_tells_what_stays_and_cleans_the_copies(tmp_path: Path) -> None:
    home = tmp_path / "home"
    lived(home)
    said(home, "backup")
    [copy] = (home / "backups").iterdir()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    kept = asked(home, "forget", "Wilma", given="n\n")
    assert kept.exit_code == 1
    assert "Wilma Quastenflosser" in said(home, "export", "--format", "csv", "-")
    told = said(home, "forget", "Wilma", "--yes")
    assert "your note on Sam Okafor" in told
    assert found_in(home, ["Wilma Quastenflosser"]) == {
        ("inroad.db", "Wilma Quastenflosser"),
        (copy.name, "Wilma Quastenflosser"),
    }, "the user's own words about Sam"
    assert found_in(home, ["wilma-quastenflosser"]) == set()
    address = "linkedin.com/in/wilma-quastenflosser"
    assert "They may come in again" in said(home, "forget", "--allow", address)
    assert asked(home, "forget", "--allow", address).exit_code == 1


def test_what_was_forgotten_is_said_though_a_copy_cannot_be_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    lived(home)
    said(home, "backup")
    [copy] = (home / "backups").iterdir()

    def full(*_given: object) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(keeping, "_clean", full)
    told = said(home, "forget", "Wilma", "--yes").splitlines()
    assert told[0] == "Wilma Quastenflosser is forgotten."
    assert told[-1].startswith("Not cleaned")
    assert told[-1].endswith(str(copy))
    monkeypatch.undo()
    assert "(1 cleaned)" in said(home, "backup", str(tmp_path / "by-hand.db"))


def test_an_export_that_is_stopped_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived(tmp_path / "home")

    def stopped(_descriptor: int) -> None:
        raise KeyboardInterrupt

    (tmp_path / "out").mkdir()
    with monkeypatch.context() as patched:
        patched.setattr("inroad.cli.exports.os.fsync", stopped)
        assert asked(tmp_path / "home", "export", str(tmp_path / "out" / "all.json")).exit_code == 1
    assert list((tmp_path / "out").iterdir()) == []


def test_the_doctor_tells_of_size_room_and_copies(tmp_path: Path) -> None:
    home = tmp_path / "home"
    lived(home)
    before = said(home, "doctor")
    assert "none yet" in before
    assert "MB free" in before
    said(home, "backup", str(home))
    said(home, "backup")
    after = said(home, "doctor")
    assert "1, the newest of today" in after
    assert "Wilma" not in after
