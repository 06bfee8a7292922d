"""A suggestion in sentences, and which text the moment needs."""

import msgspec
import pytest

from inroad.domain.ask_steps import State
from inroad.domain.asks import Kind
from inroad.domain.judgement import Introduction, Likelihood, Reason, TieView, Verdict
from inroad.domain.merging import Merged, ShownMutual
from inroad.domain.reading import Reading
from inroad.domain.saying import close_race, line_on, no_path, what_was_read
from inroad.domain.text_uses import needed

PROFILE = Reading(url="https://example.com/in/nora", site="other", kind="profile")
LIST = msgspec.structs.replace(PROFILE, kind="mutual_list")
FOLLOWED = msgspec.structs.replace(PROFILE, relation="followed_by")


def read(named: int, total: int | None = None, complete: bool | None = None) -> Merged:
    mutual = ShownMutual(person_id=1, name="Sam Okafor", name_quality="full")
    return Merged(mutuals=(mutual,) * named, total=total, complete=complete)


def judged(verdict: Verdict, *, known: bool = True, person_id: int | None = 1) -> Introduction:
    tie = TieView(strength=0.5, text="good", known=known)
    return Introduction(
        id=person_id,
        name="Sam Okafor",
        verdict=verdict,
        success=Likelihood(low=0.1, mid=0.2, high=0.3),
        confidence=0.5,
        you_and_them=tie,
        them_and_prospect=tie,
        reasons=[
            Reason(sign="+", text="You and Sam are close.", source="your note"),
            Reason(sign="-", text="Nothing says that they spoke.", source="not on record"),
        ],
        cautions=[],
        next_step="Ask Sam.",
    )


@pytest.mark.parametrize(
    ("merged", "page", "said"),
    [
        (read(1, 1, True), PROFILE, "Read the one mutual."),
        (read(3, 3, True), PROFILE, "Read all 3 mutuals."),
        (
            read(2),
            PROFILE,
            "Read 2 mutuals. The page does not say whether there are more.",
        ),
        (
            read(10, 14, False),
            LIST,
            "Read 10 of 14 mutuals. Turn to the next page of the list to include the rest.",
        ),
        (
            read(2, 2, True),
            FOLLOWED,
            "Read all 2 followers you know.",
        ),
    ],
)
def test_how_much_was_read(merged: Merged, page: Reading, said: str) -> None:
    assert what_was_read(merged, page) == said


def test_a_line_on_a_mutual_says_what_decides() -> None:
    assert line_on(judged("ask"), noted=True) == "You and Sam are close."
    assert line_on(judged("wait"), noted=True) == "Wait: Nothing says that they spoke."
    assert line_on(judged("no_path", known=False), noted=False).startswith("No note yet.")
    assert line_on(judged("ask", person_id=None), noted=False).startswith("Only part of the name")


def test_a_close_race_names_three_at_most() -> None:
    assert close_race([]) is None
    assert close_race(["Sam"]) == "Too close to call; about as good: Sam."
    said = close_race(["Sam", "Dana", "Mei", "Jonas"])
    assert said == "Too close to call; about as good: Sam, Dana and Mei."


def test_no_path_says_what_would_help() -> None:
    assert "full list" in no_path("Nora Quist", [judged("no_path", person_id=None)], noted=False)
    assert "in a line" in no_path("Nora Quist", [judged("no_path")], noted=False)
    assert "introduction to Nora" in no_path("Nora Quist", [judged("no_path")], noted=True)


@pytest.mark.parametrize(
    ("state", "verdict", "may_remind", "first"),
    [
        (None, "ask", False, "direct"),
        (None, "warm_up", False, "warm_up"),
        ("asked", "wait", False, "direct"),
        ("asked", "wait", True, "follow_up"),
        ("agreed", "wait", False, "forwardable"),
        ("introduced", "wait", False, "thanks"),
        ("met", "wait", False, "thanks"),
        ("outcome", "wait", False, "thanks"),
        ("declined", "wait", False, "thanks"),
        ("silent", "wait", False, "warm_up"),
        ("withdrawn", "ask", False, "direct"),
    ],
)
def test_the_moment_says_which_text_comes_first(
    state: State | None, verdict: Verdict, may_remind: bool, first: Kind
) -> None:
    assert needed(state, verdict, may_remind=may_remind)[0] == first
