"""Asks and favours on the command line: a line each."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.process import run, said
from tests.cli.three import three_people

TODAY = datetime.now(UTC).astimezone().date()


def day(days: int) -> str:
    return str(TODAY - timedelta(days=days))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose book holds three people."""
    with three_people(tmp_path):
        pass
    return tmp_path


def test_an_ask_is_logged_and_moved_on(home: Path) -> None:
    assert "No ask is open." in said(home, "asks")
    line = said(home, "asked", "Sam", "Priya Natarajan", "--on", day(30), "--by", "mail")
    number = line.split()[0]
    assert "Sam Okafor → Priya Natarajan: asked." in line
    assert f"Next, from {day(23)}: Remind Sam once, gently." in said(home, "asks")
    silent = said(home, "asks", "mark", number, "silent", "--on", day(5))
    assert "Sam did not answer" in silent
    assert "Ask Sam for nothing until" in silent
    said(home, "asks", "mark", number, "introduced", "--on", day(5))
    said(home, "asks", "mark", number, "outcome", "--met", "no", "--how", "No time this year.")
    assert "Sam introduced you" in said(home, "asks", "undo", number)
    [found] = json.loads(said(home, "asks", "--json"))
    assert (found["state"], found["history"][-1]["stands"]) == ("introduced", False)


def test_a_refusal_is_two_plain_sentences(home: Path) -> None:
    said(home, "asked", "Sam", "Priya")
    again = run(home, "asked", "Sam", "Priya")
    assert again.returncode == 1
    assert "You have asked them for this introduction." in again.stderr
    other = run(home, "asked", "Dana", "Priya")
    assert "Sam Okafor was asked" in other.stderr
    assert "asked" in said(home, "asked", "Dana", "Priya", "--anyway")


def test_favours_are_a_line_each_and_the_ledger_says_the_balance(home: Path) -> None:
    said(home, "asked", "Sam", "Priya", "--on", day(3))
    balance = said(home, "gave", "Sam", "referral", "A lead in Porto.")
    assert balance.startswith("You have asked Sam once and given once.")
    assert "besides" in said(home, "received", "Sam", "help")
    shown = said(home, "ledger", "Sam")
    assert "You referred somebody to Sam: A lead in Porto." in shown
    assert json.loads(said(home, "ledger", "Sam", "--json"))["balance"]["given"] == 1


def test_rules_for_a_person_are_set_and_cleared(home: Path) -> None:
    first = TODAY + timedelta(days=40)
    assert "You set not to ask Sam before" in said(home, "rules", "Sam", "--not-before", str(first))
    assert "You set not to ask Sam before" in said(home, "rules", "Sam", "--most-a-year", "2")
    assert said(home, "rules", "Sam", "--clear") == "An ask to Sam is fine today."
    assert (
        date.fromisoformat(json.loads(said(home, "ledger", "Sam", "--json"))["budget"]["fine_on"])
        == TODAY
    )
