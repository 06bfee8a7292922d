"""The funnel: an ask counts at each step that it reached, and nothing is said of too few."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain import ask_life
from inroad.domain.ask_life import AFTER, Marked
from inroad.domain.ask_steps import Step, Took
from inroad.domain.ask_views import KeptAsk
from inroad.domain.errors import FiguresRefused
from inroad.domain.funnel import ENOUGH, STAGES, TOO_FEW, Cold, checked, funnel, share_text
from tests.domain.evidence import steady

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def marked(step: Step, on: date, took: Took | None = None) -> Marked:
    return Marked(step=step, on=on, written_at=NOW, took_meeting=took)


def ask(*steps: Step, number: int = 1, on: date = date(2026, 8, 3), took: Took | None = None,
        introducer: int = 1) -> KeptAsk:  # fmt: skip
    """An ask with these steps, a day each; `took` goes with the last one."""
    history = [marked(step, on + timedelta(days=place)) for place, step in enumerate(steps)]
    history[-1] = marked(history[-1].step, history[-1].on, took)
    return KeptAsk(
        id=number,
        introducer_id=introducer,
        introducer={1: "Sam Okafor", 2: "Dana Voss"}[introducer],
        prospect_id=9,
        prospect="Priya Natarajan",
        channel="mail",
        history=tuple(history),
    )


@pytest.mark.parametrize(
    ("kept", "reached"),
    [
        (ask("asked"), "asked"),
        (ask("asked", "silent"), "asked"),
        (ask("asked", "followed_up", "agreed"), "agreed"),
        (ask("asked", "agreed", "declined"), "agreed"),
        (ask("asked", "agreed", "outcome", took="no"), "agreed"),
        (ask("asked", "introduced"), "introduced"),
        (ask("asked", "introduced", "outcome", took="no"), "introduced"),
        (ask("asked", "introduced", "outcome", took="yes"), "outcome"),
        (ask("asked", "agreed", "introduced", "met", took="yes"), "met"),
        (ask("asked", "declined", "thanked"), "asked"),
        (ask("asked", "introduced", "met", "outcome", "thanked"), "outcome"),
        (ask("asked", "introduced", "corrected"), "asked"),
    ],
)
def test_an_ask_counts_at_each_step_that_it_reached(kept: KeptAsk, reached: str) -> None:
    counts = funnel([kept], "introducer").total.counts
    assert [count.stage for count in counts if count.count][-1] == reached


def test_drafts_do_not_count() -> None:
    found = funnel([ask("draft"), ask("draft", "dropped")], "quarter")
    assert (found.rows, found.total.counts[0].count) == ([], 0)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Marked, ...]:
    """Any way that an ask may go."""
    found: list[Marked] = []
    day = draw(st.dates(date(2026, 1, 1), date(2026, 6, 30)))
    step: Step = "asked"
    for _ in range(draw(st.integers(1, 8))):
        took: Took | None = None
        if step == "outcome" and ask_life.state_of(found) == "introduced":
            took = draw(st.sampled_from(("yes", "no", "unknown")))
        found.append(marked(step, day, took))
        nexts = [*AFTER[ask_life.state_of(found)], "corrected"]
        step = draw(st.sampled_from([it for it in nexts if it != "followed_up"]))
        if not ask_life.path(found) and step == "corrected":
            break
    return tuple(found)


@steady
@given(st.lists(histories(), max_size=12), st.sampled_from(("introducer", "quarter")))
def test_counts_never_grow_along_the_steps(kept: Sequence[tuple[Marked, ...]], by: str) -> None:
    asks = [
        KeptAsk(id=number, introducer_id=number % 3, introducer=f"Person {number % 3}",
                prospect_id=9, prospect="Priya", channel="", history=history)
        for number, history in enumerate(kept, 1)
    ]  # fmt: skip
    found = funnel(asks, "quarter" if by == "quarter" else "introducer")
    for row in (found.total, *found.rows):
        counts = [count.count for count in row.counts]
        assert counts == sorted(counts, reverse=True)
        assert row.waiting <= counts[0]
    for place, _ in enumerate(STAGES):
        assert sum(row.counts[place].count for row in found.rows) == found.total.counts[place].count


def test_shares_are_said_only_where_there_is_enough() -> None:
    few = [ask("asked", number=n) for n in range(1, ENOUGH)]
    found = funnel(few, "introducer").total
    assert TOO_FEW in found.text
    assert {count.share for count in found.counts} == {None}
    enough = [*few, ask("asked", "introduced", number=9)]
    found = funnel(enough, "introducer").total
    assert found.text == (
        "Five asks: one in five brought a yes, one in five an introduction, none a meeting."
    )
    assert found.counts[0].share == 1.0


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (0, 7, "none"), (7, 7, "all"), (3, 6, "half"), (4, 7, "about three in five"),
        (1, 3, "one in three"), (1, 50, "very few"), (49, 50, "nearly all"),
    ],
)  # fmt: skip
def test_shares_are_said_as_a_person_does(part: int, whole: int, said: str) -> None:
    assert share_text(part, whole) == said


def test_rows_are_introducers_or_quarters_with_the_cold_figures_beside() -> None:
    asks = [
        ask("asked", "agreed", on=date(2026, 8, 3)),
        ask("asked", number=2, on=date(2026, 11, 3), introducer=2),
        ask("asked", number=3, on=date(2026, 11, 4), introducer=2),
    ]
    assert [row.name for row in funnel(asks, "introducer").rows] == ["Dana Voss", "Sam Okafor"]
    cold = [Cold(quarter="2026-Q3", sent=120, answered=9, met=2)]
    found = funnel(asks, "quarter", cold)
    assert [(row.name, row.waiting, row.cold) for row in found.rows] == [
        ("Q4 2026", 2, None),
        ("Q3 2026", 0, cold[0]),
    ]
    assert found.compared is not None
    assert TOO_FEW in found.compared
    met = [ask("asked", "introduced", "met", number=n) for n in range(1, 6)]
    assert funnel([*asks, *met], "quarter", cold).compared == (
        "5 of 8 asks led to a meeting (62%), and 2 of 120 cold messages did (2%)."
    )


@pytest.mark.parametrize(
    "figures",
    [
        [Cold(quarter="2026-Q3", sent=1, answered=2, met=0)],
        [Cold(quarter="2026-Q3", sent=9, answered=2, met=3)],
        [Cold(quarter="2026Q3", sent=9, answered=2, met=1)],
        [Cold(quarter="2026-Q3", sent=9, answered=2, met=1)] * 2,
    ],
)
def test_figures_that_cannot_be_are_refused(figures: list[Cold]) -> None:
    with pytest.raises(FiguresRefused):
        checked(figures)
