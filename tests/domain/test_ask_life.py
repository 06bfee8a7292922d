"""The life of an ask as a machine: whatever is tried, only what may happen does."""

from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from inroad.domain import ask_life, ask_offers
from inroad.domain.ask_life import UNDO_WITHIN, Marked
from inroad.domain.ask_steps import Step, Took
from inroad.domain.errors import (
    DatesBackwards,
    FollowedUpAlready,
    InroadError,
    NothingToUndo,
    StepInTheFuture,
    StepNotAllowed,
    TookOutOfPlace,
    TooSoonToFollowUp,
    UndoTooLate,
)

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
MAY_FOLLOW = {
    None: "draft asked",
    "draft": "asked dropped",
    "asked": "agreed declined silent introduced withdrawn",
    "agreed": "introduced declined outcome withdrawn",
    "declined": "thanked agreed",
    "silent": "agreed declined introduced",
    "introduced": "met outcome",
    "met": "outcome",
    "outcome": "thanked",
}
STEPS = get_args(Step)


def marked(step: Step, day: int) -> Marked:
    written = START + timedelta(days=day)
    return Marked(step=step, on=written.date(), written_at=written)


class LifeOfAnAsk(RuleBasedStateMachine):
    """Steps tried in any order and on any day, undone and corrected, while time goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.history: list[Marked] = []

    @initialize(draft=st.booleans(), ago=st.integers(0, 60))
    def log(self, draft: bool, ago: int) -> None:
        on = START.date() - timedelta(days=ago)
        self.history = [ask_life.move((), "draft" if draft else "asked", START, on=on)]

    @rule(minutes=st.sampled_from([0, 1, 9, 10, 11, 60, 1440, 7 * 1440, 21 * 1440]))
    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(
        step=st.sampled_from(STEPS),
        days=st.integers(-5, 2),
        took=st.sampled_from([None, "yes", "no", "unknown"]),
    )
    def take(self, step: Step, days: int, took: Took | None) -> None:
        on = self.now.date() + timedelta(days=days)
        self._try(step, on, took)

    @rule(which=st.integers(0, 5))
    def take_what_is_offered(self, which: int) -> None:
        offered = ask_offers.offers(self.history, "Sam", self.now.date())
        if offered:
            before = len(self.history)
            self._try(offered[which % len(offered)].step, None, None)
            assert len(self.history) == before + 1

    @rule()
    def undo(self) -> None:
        try:
            place = ask_life.undo(self.history, self.now)
        except UndoTooLate:
            newest = max(m.written_at for m in self.history if m.undone_at is None)
            assert self.now - newest > UNDO_WITHIN
        except NothingToUndo:
            assert ask_life.path(self.history) == []
        else:
            self.history[place] = replace(self.history[place], undone_at=self.now)

    def _try(self, step: Step, on: date | None, took: Took | None) -> None:
        before = ask_life.standing(self.history)
        try:
            new = ask_life.move(self.history, step, self.now, on=on, took_meeting=took)
        except InroadError:
            assert ask_life.standing(self.history) == before
            return
        self.history.append(new)
        undone = list(self.history)
        place = ask_life.undo(undone, self.now + UNDO_WITHIN)
        undone[place] = replace(undone[place], undone_at=self.now + UNDO_WITHIN)
        assert ask_life.standing(undone) == before
        with pytest.raises(UndoTooLate):
            ask_life.undo(self.history, self.now + UNDO_WITHIN + timedelta(seconds=1))

    @invariant()
    def only_what_may_follow_has_followed(self) -> None:
        states = [m.step for m in ask_life.path(self.history) if m.step != "followed_up"]
        for earlier, later in zip([None, *states], states, strict=False):
            assert later in MAY_FOLLOW[earlier].split()
        assert ask_life.state_of(self.history) == (states[-1] if states else "undone")

    @invariant()
    def days_never_run_backwards_nor_ahead(self) -> None:
        days = [m.on for m in ask_life.path(self.history)]
        assert days == sorted(days)
        assert all(day <= self.now.date() for day in days)

    @invariant()
    def one_follow_up_at_most_while_it_was_waited_for(self) -> None:
        steps = [m.step for m in ask_life.path(self.history)]
        assert steps.count("followed_up") <= 1
        if "followed_up" in steps:
            assert steps[steps.index("followed_up") - 1] == "asked"

    @invariant()
    def every_state_is_said_and_offers_what_may_follow(self) -> None:
        if not self.history:
            return
        text = ask_offers.said(self.history, "Sam", self.now.date())
        assert text.endswith(".")
        assert "{" not in text
        stands = ask_life.standing(self.history)
        may = MAY_FOLLOW.get(stands.state, "").split()
        offered = [it.step for it in ask_offers.offers(self.history, "Sam", self.now.date())]
        assert sorted(step for step in offered if step != "followed_up") == sorted(may)

    @invariant()
    def what_is_open_comes_up_again_some_day(self) -> None:
        if not self.history:
            return
        stands = ask_life.standing(self.history)
        waits = ask_offers.due(self.history, "Sam")
        assert bool(waits) == (stands.state in ask_life.OPEN)
        assert all(it.on >= stands.on for it in waits)
        assert waits == sorted(waits, key=lambda it: it.on)


LifeOfAnAsk.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestLifeOfAnAsk = LifeOfAnAsk.TestCase


def at(day: int) -> datetime:
    return START + timedelta(days=day)


def test_a_follow_up_comes_after_a_week_and_never_again() -> None:
    asked = [marked("asked", 0)]
    with pytest.raises(TooSoonToFollowUp, match="2026-03-09"):
        ask_life.move(asked, "followed_up", at(6))
    reminded = [*asked, ask_life.move(asked, "followed_up", at(7))]
    with pytest.raises(FollowedUpAlready, match="One reminder is all"):
        ask_life.move(reminded, "followed_up", at(30))
    assert ask_life.state_of(reminded) == "asked"


def test_a_late_reminder_gives_a_week_more_before_silence_is_suggested() -> None:
    asked = [marked("asked", 0)]
    late = [*asked, marked("followed_up", 19)]
    days = {it.what: it.on for it in ask_offers.due(asked, "Sam")}
    assert days == {"follow_up": at(7).date(), "silent": at(21).date()}
    assert [(it.what, it.on) for it in ask_offers.due(late, "Sam")] == [("silent", at(26).date())]


def test_a_yes_is_asked_after_until_the_introduction_went_out() -> None:
    agreed = [marked("asked", 0), marked("agreed", 3)]
    [waits] = ask_offers.due(agreed, "Nadia")
    assert (waits.on, waits.text) == (
        at(13).date(),
        "Ask Nadia whether the introduction went out.",
    )
    for day in (12, 13):
        first = ask_offers.offers(agreed, "Nadia", at(day).date())[0]
        assert (first.step, first.suggested) == ("introduced", day == 13)
    assert [it.what for it in ask_offers.due([*agreed, marked("introduced", 9)], "Nadia")] == [
        "outcome"
    ]


def test_an_answer_after_silence_counts() -> None:
    history = [marked("asked", 0), marked("silent", 21), marked("agreed", 30)]
    assert ask_life.standing(history).result == "yes"


@pytest.mark.parametrize("state", ["declined", "silent"])
def test_silence_and_a_no_suggest_a_pause_until_it_has_passed(state: Step) -> None:
    history = [marked("asked", 0), marked(state, 21)]
    pause = ask_offers.pause(history, "Sam", at(22).date())
    assert pause is not None
    assert pause.text == "Ask Sam for nothing until 22 June."
    assert ask_offers.pause(history, "Sam", pause.until) is None


def test_an_old_slip_is_corrected_and_stays_in_the_history() -> None:
    history = [marked("asked", 0), marked("declined", 3)]
    with pytest.raises(UndoTooLate, match="corrected"):
        ask_life.undo(history, at(5))
    history.append(ask_life.move(history, "corrected", at(5)))
    assert ask_life.standing(history).state == "asked"
    history.append(ask_life.move(history, "agreed", at(5), on=at(2).date()))
    assert [m.step for m in history] == ["asked", "declined", "corrected", "agreed"]
    assert ask_life.standing(history).result == "yes"


def test_whether_they_met_is_said_where_it_can_be_known() -> None:
    introduced = [marked("asked", 0), marked("introduced", 2)]
    met = [*introduced, ask_life.move(introduced, "met", at(9))]
    assert ask_life.standing(met).took_meeting is True
    with pytest.raises(TookOutOfPlace):
        ask_life.move(met, "outcome", at(9), took_meeting="no")
    never = ask_life.move(introduced, "outcome", at(9), took_meeting="no")
    assert ask_life.standing([*introduced, never]).took_meeting is False
    unknown = ask_life.move(introduced, "outcome", at(9))
    assert ask_life.standing([*introduced, unknown]).took_meeting is None
    agreed = [marked("asked", 0), marked("agreed", 1)]
    with pytest.raises(TookOutOfPlace, match="Mark the introduction first"):
        ask_life.move(agreed, "outcome", at(9), took_meeting="yes")


def test_refusals_say_what_to_do() -> None:
    asked = [marked("asked", 5)]
    with pytest.raises(DatesBackwards, match="Give that day or a later one"):
        ask_life.move(asked, "agreed", at(9), on=at(4).date())
    with pytest.raises(StepInTheFuture, match="today or an earlier day"):
        ask_life.move(asked, "agreed", at(9), on=at(10).date())
    with pytest.raises(StepNotAllowed, match="What may follow: agreed, declined"):
        ask_life.move(asked, "thanked", at(9))
