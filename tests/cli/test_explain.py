"""`inroad explain` shows the numbers behind the very suggestion that the panel gets."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.process import run
from tests.companion import NOON, Caller, person, profile, running

PRIYA = person("Priya Natarajan", degree=2, company="Lumen Grid")
SAM, SAMIRA, DANA = (
    person(name, headline=headline)
    for name, headline in (
        ("Sam Okafor", "Engineer"),
        ("Samira Haddad", "Designer"),
        ("Dana Voss", "Founder"),
    )
)
DAY = NOON.date().isoformat()


def fill(caller: Caller) -> Any:
    """Three mutuals with notes and an answer; the suggestion for them."""
    page = profile(PRIYA, [SAM, SAMIRA, DANA])
    ids = {it["person"]["name"]: it["person"]["id"] for it in caller.suggest(page)["ranked"]}
    prospect = caller.suggest(page)["prospect"]["id"]
    for name, closeness, text in (
        ("Sam Okafor", 4, "Shipped billing together at Northwind 2017-2021, coffee last week."),
        ("Samira Haddad", 1, "Don't ask before May 2027."),
    ):
        draft = {"text": text, "closeness": closeness, "prospect_id": prospect}
        caller.put(f"/api/people/{ids[name]}/note", draft)
    answer = {"prospect_id": prospect, "answer": "well"}
    caller.put(f"/api/people/{ids['Sam Okafor']}/tie", answer)
    return caller.suggest(page, on=DAY)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """A home with a few people, and what the companion suggested over HTTP."""
    folder = tmp_path_factory.mktemp("home")
    with running(folder) as caller:
        return folder, fill(caller)


def explained(home: Path, *whom: str) -> Any:
    done = run(home, "explain", *whom, "--on", DAY, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["Sam Okafor", "Samira Haddad", "Dana Voss"])
def test_the_numbers_are_those_of_the_suggestion(home: tuple[Path, Any], name: str) -> None:
    folder, suggestion = home
    names = [entry["person"]["name"] for entry in suggestion["ranked"]]
    entry = suggestion["ranked"][names.index(name)]
    found = explained(folder, name, "Priya Natarajan")
    assert found["success"] == entry["success"]
    assert (found["place"], found["of"]) == (names.index(name) + 1, 3)
    for said in ("verdict", "next_step", "reasons"):
        assert found[said] == entry[said]
    counted = [held for check in found["checks"] if check["counts"] for held in check["found"]]
    assert counted == entry["cautions"]
    product = found["yes"]["probability"] * found["take"]["probability"]
    assert product == pytest.approx(entry["success"]["mid"], abs=1e-9)
    for side in (found["yes"], found["take"]):
        total = sum(row["points"] for row in side["rows"])
        assert total == pytest.approx(side["log_odds"])
        assert all(row["source"] and row["evidence"] for row in side["rows"])


def test_the_sum_as_it_is_read(home: tuple[Path, Any]) -> None:
    done = run(home[0], "explain", "Sam Okafor", "Priya Natarajan", "--on", DAY)
    assert done.returncode == 0, done.stderr
    assert max(map(len, done.stdout.splitlines())) <= 80
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[0] == f"Sam to Priya, on {DAY}: place 1 of 3"
    assert any(line.startswith("closeness 4 of 4 [your note") for line in lines)
    assert any(line.startswith("said strong [your answer") for line in lines)
    for part in ("P(yes)", "P(take)", "log-odds", "Success", "80 % interval", "out of touch: no"):
        assert any(line.startswith(part) for line in lines), part
    assert lines[-2:] == ["Verdict: good to ask", "Next: Ask Sam to introduce you to Priya."]


def test_a_hold_stands_with_its_day(home: tuple[Path, Any]) -> None:
    told = run(home[0], "explain", "Samira Haddad", "Priya Natarajan", "--on", DAY).stdout
    in_one_line = " ".join(told.split())
    assert "! blocked by your note: You noted not to ask Samira before 1 May 2027." in in_one_line
    assert "[until 2027-05-01]" in in_one_line
    assert "Verdict: wait Next: Wait until 1 May 2027" in in_one_line


def test_whom_a_word_means(home: tuple[Path, Any]) -> None:
    folder, suggestion = home
    ids = {it["person"]["name"]: str(it["person"]["id"]) for it in suggestion["ranked"]}
    by_name = explained(folder, "dana", "priya")
    by_number = explained(folder, ids["Dana Voss"], str(suggestion["prospect"]["id"]))
    by_address = explained(folder, "www.linkedin.com/in/Dana-Voss/", PRIYA["url"])
    assert by_name == by_number == by_address
    several = run(folder, "explain", "sam", "priya")
    assert several.returncode == 1
    assert "Several people are meant" in several.stderr
    for name in ("Sam Okafor", "Samira Haddad"):
        assert f"{ids[name]} {name}" in several.stderr
    assert "Dana" not in several.stderr


@pytest.mark.parametrize(
    ("whom", "message"),
    [
        (("Nobody Known", "priya"), "Nobody is found by “Nobody Known”."),
        (("999", "priya"), "There is no person 999."),
        (("https://www.linkedin.com/in/nobody/", "priya"), "Nobody is found by"),
        (("priya", "priya"), "Name two different people."),
        (("dana", "priya", "--on", "yesterday"), "'yesterday' does not match"),
    ],
)
def test_who_cannot_be_explained_is_said(
    home: tuple[Path, Any], whom: tuple[str, ...], message: str
) -> None:
    done = run(home[0], "explain", *whom)
    assert done.returncode != 0
    assert message in done.stderr
    assert "Traceback" not in done.stderr
