"""`inroad map` and `inroad reach` in a process of its own."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.settings import Settings
from inroad.store import notes, readings, target_lists, targets
from inroad.store.engine import writing
from inroad.store.migrations import open_migrated
from tests.cli.process import said

PRIYA = PagePerson(
    name="Priya Natarajan", url="https://www.linkedin.com/in/priya/", company="Lumen Grid"
)
SAM = PageMutual(name="Sam Okafor", url="https://www.linkedin.com/in/sam/", degree=1)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Sam, a friend, is a mutual of Priya, who is a target."""
    engine = open_migrated(Settings(home=tmp_path).database)
    now = datetime.now(UTC)
    page = Reading(
        url="https://www.linkedin.com/in/priya/",
        site="linkedin",
        kind="profile",
        subject=PRIYA,
        mutuals=[SAM],
    )
    with writing(engine) as connection:
        priya = readings.record(connection, PRIYA, page, "a digest", now)
        note = NoteDraft(text="A good friend, coffee last week. Knows Priya Natarajan very well.")
        notes.save(connection, priya + 1, note, key=None, now=now)
        usual = target_lists.usual(connection, now=now)
        targets.add(connection, usual, {priya: None}, "hand", now=now)
    engine.dispose()
    return tmp_path


def test_the_map_in_numbers_and_who_helps_most(home: Path) -> None:
    told = said(home, "map")
    assert "2 people, of whom you know 1." in told
    assert "Connected (from pages): 1 seen" in told
    assert "Know each other (from notes): 1 seen" in told
    assert "Sam Okafor: Unlocks one of your targets" in told
    found = json.loads(said(home, "map", "--json"))
    assert found["counts"]["seen"] == 2
    assert [it["introducer"]["name"] for it in found["unlockers"]["unlockers"]] == ["Sam Okafor"]


def test_how_to_reach_somebody_in_sentences(home: Path) -> None:
    told = said(home, "reach", "priya")
    assert told.startswith("Ask Sam Okafor to introduce you to Priya Natarajan.")
    assert "Good to ask." in told
    assert "The weakest link is how well Sam Okafor and Priya Natarajan know each other." in told
    known = said(home, "map", "Sam Okafor")
    assert "You know Sam Okafor yourself.\nSam Okafor unlocks one of your targets." in known
