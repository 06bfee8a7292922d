"""`inroad plan`: from a file, for the kept lists, as JSON."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from inroad.cli import main
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.settings import Settings
from inroad.store import notes, people, readings, target_lists, targets, ties
from inroad.store.engine import writing
from inroad.store.migrations import open_migrated
from tests.cli.process import environment, free_port, run

NOW = datetime.now(UTC)
CSV = "name,company,stars\nNoor Haddad,Halden,5\nNobody Seen,,\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home in which Lea knows Noor well, and Mei is a target whom nobody knows."""
    engine = open_migrated(Settings(home=tmp_path).database)
    where = "https://www.linkedin.com/in/noor-haddad/"
    subject = PagePerson(name="Noor Haddad", url=where, company="Halden")
    mutual = PageMutual(
        name="Lea Brandt", url="https://www.linkedin.com/in/lea-brandt/", name_quality="full"
    )
    page = Reading(url=where, site="linkedin", kind="profile", subject=subject, mutuals=[mutual])
    with writing(engine) as connection:
        noor = readings.record(connection, subject, page, "one", NOW)
        [lea] = people.ids_of(connection, ["linkedin:lea-brandt"]).values()
        notes.save(connection, lea, NoteDraft(text="", closeness=4), key=None, now=NOW)
        ties.save_answer(connection, lea, noor, "well", NOW)
        mei = people.add_named(connection, PagePerson(name="Mei Tanaka"), NOW)
        usual = target_lists.usual(connection, now=NOW)
        targets.add(connection, usual, {noor: 5, mei: None}, "hand", now=NOW)
    engine.dispose()
    return tmp_path


def said(home: Path, *arguments: str) -> str:
    """What the command prints, in this process: to start one takes longer than the command."""
    done = CliRunner().invoke(main, ["plan", *arguments], env={"INROAD_HOME": str(home)})
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_plan_for_the_lists_and_for_a_file(home: Path) -> None:
    told = said(home)
    assert "One ask in eight weeks; an introduction may come of it. No plan can do better." in told
    assert "Lea Brandt (2) → Noor Haddad (1)" in told
    assert "Lea Brandt is the best way to Noor Haddad. A good chance." in told
    assert "Nobody you know knows them (1)" in told
    (home / "wanted.csv").write_text(CSV)
    file = str(home / "wanted.csv")
    found = json.loads(said(home, file, "--asks", "1", "--weeks", "2", "--json"))
    assert found["said"].startswith("One ask in two weeks")
    assert found["gap"] == 0
    [left] = [it for group in found["left_out"] for it in group["targets"]]
    assert left["text"] == "Nobody called Nobody Seen is among the people that Inroad has seen."


def test_what_changed_stays_new_until_it_is_said_to_be_seen(home: Path) -> None:
    said(home, "--seen")
    engine = open_migrated(Settings(home=home).database)
    with writing(engine) as connection:
        targets.take_off(connection, [1], now=NOW)
    engine.dispose()
    gone = "Noor Haddad is on none of the lists of this plan any more."
    for seen in ((), ("--seen",)):
        assert gone in said(home, *seen)
    assert gone not in said(home)


def test_a_file_that_is_no_list_is_refused_in_words(home: Path) -> None:
    (home / "wanted.csv").write_bytes(b"%PDF-1.7 nothing")
    answer = run(home, "plan", str(home / "wanted.csv"))
    assert answer.returncode == 1
    assert "save it as CSV" in answer.stderr


def test_without_targets_the_day_costs_no_arrays(tmp_path: Path) -> None:
    code = """
import sys
from click.testing import CliRunner
from inroad.cli import main
day = CliRunner().invoke(main, ["today"])
print(day.output, sorted({"numpy", "scipy", "networkx"} & set(sys.modules)))
"""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        env=environment(tmp_path, free_port()),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["Nothing", "is", "to", "be", "done", "today.", "[]"]
