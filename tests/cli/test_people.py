"""`inroad people` in a process of its own: found, joined, taken apart."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inroad.domain.reading import PagePerson
from inroad.settings import Settings
from inroad.store import people
from inroad.store.engine import writing
from inroad.store.migrations import open_migrated
from tests.cli.process import run, said

SHOWN = (
    PagePerson(
        name="Robert Lake", url="https://www.linkedin.com/in/robert-lake/", company="Lumen GmbH"
    ),
    PagePerson(name="Bob Lake", urn="ACoAAbobLake0000000001", company="Lumen"),
    PagePerson(
        name="Vera Lund", url="https://www.linkedin.com/in/vera-lund/", headline="Geschäftsführerin"
    ),
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with Bob Lake twice, and Vera once."""
    engine = open_migrated(Settings(home=tmp_path).database)
    with writing(engine) as connection:
        people.resolve(connection, SHOWN, where="", at=datetime.now(UTC), known=True)
    engine.dispose()
    return tmp_path


def test_one_of_two_two_of_one_and_apart_for_good(home: Path) -> None:
    told = said(home, "people", "doubles")
    assert "one person:\n     1 Robert Lake\n     2 Bob Lake" in told
    assert "forms of one given name" in told
    assert "unmerge 1 2" in said(home, "people", "merge", "Robert Lake", "Bob Lake")
    assert said(home, "people", "doubles") == "Nobody seems to be here twice."
    assert said(home, "people", "unmerge", "1", "2").startswith("2 Bob Lake")
    assert said(home, "people", "doubles") == "Nobody seems to be here twice."
    said(home, "people", "apart", "1", "2", "--undo")
    [pair] = json.loads(said(home, "people", "doubles", "--json"))["proposals"]
    assert pair["how"] == "almost_certain"
    assert "for good" in said(home, "people", "apart", "2", "Robert")
    assert said(home, "people", "doubles") == "Nobody seems to be here twice."
    again = run(home, "people", "unmerge", "1")
    assert (again.returncode, "Nobody was merged here" in again.stderr) == (1, True)


def test_people_are_found_with_who_decides(home: Path) -> None:
    assert "(“Geschäftsführerin” is the head of a company.)" in said(home, "people", "find", "vera")
    assert said(home, "people", "find", "lake").splitlines() == ["2 Bob Lake", "   1 Robert Lake"]
    assert said(home, "people", "find", "nobody") == "Nobody is found."
