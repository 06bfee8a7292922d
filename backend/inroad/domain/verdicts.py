"""Whether to ask: what speaks against asking one mutual now, until when, and what to do instead."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain import budget, timing
from inroad.domain.case import Case
from inroad.domain.judgement import CautionView, Verdict
from inroad.domain.wording import long_day, since


class Hold(Struct, frozen=True, kw_only=True):
    """One thing that speaks against asking now: `step` is what to do, `until` when it is over."""

    verdict: Verdict
    text: str
    step: str
    until: date | None = None

    @property
    def view(self) -> CautionView:
        return CautionView(text=self.text, until=self.until)


def holds(case: Case) -> list[Hold]:
    """All that speaks against asking now, the weightiest first; the first decides the verdict.

    Nothing follows a path that is none: what would make it better is beside the point.
    """
    found: list[Hold] = []
    for check in _CHECKS.values():
        found.extend(check(case))
        if found and found[-1].verdict == "no_path":
            return found
    return [*found, *_ill_timed(case, found)]


def checks(case: Case) -> list[tuple[str, list[Hold]]]:
    """Every check by its name, in the order in which they weigh, with what it found."""
    found = [(name, list(check(case))) for name, check in _CHECKS.items()]
    held = [hold for _, some in found for hold in some]
    return [*found, ("the day", list(_ill_timed(case, held)))]


def step_to_ask(case: Case) -> str:
    """What to do where nothing speaks against asking."""
    return f"Ask {case.mutual} to introduce you to {case.prospect}."


def _blocked(case: Case) -> Iterator[Hold]:
    block, mutual = case.them.do_not_ask, case.mutual
    if block is None:
        return
    if block.hold == "date" and block.until is not None:
        if block.until > case.on:
            text = f"You noted not to ask {mutual} before {long_day(block.until, case.on)}."
            yield _wait_until(case, text, block.until)
    elif block.hold == "condition":
        text = f"You noted something that has to happen before you ask {mutual}."
        step = f"Wait with {mutual} until what you noted has happened."
        yield Hold(verdict="wait", text=text, step=step)
    else:
        step = f"Leave {mutual} out and ask somebody else."
        yield Hold(verdict="wait", text=f"You noted not to ask {mutual}.", step=step)


def _own_day(case: Case) -> Iterator[Hold]:
    for limit in case.you.limits:
        if limit.kind == "own_day":
            text = budget.said(limit, case.them, case.mutual, case.on)
            yield _wait_until(case, text, limit.fine_on)


def _trouble(case: Case) -> Iterator[Hold]:
    if case.them.caution:
        text = f"You noted trouble between you and {case.mutual}."
        step = f"Put things right with {case.mutual} before you ask for anything."
        yield Hold(verdict="wait", text=text, step=step)


def _pending(case: Case) -> Iterator[Hold]:
    if case.you.pending is not None:
        until = case.you.pending.on + timedelta(days=case.constants.silent_after)
        day = long_day(case.you.pending.on, case.on)
        yield _wait_until(case, f"{case.mutual} has not answered your ask of {day} yet.", until)


def _asked_for_this(case: Case) -> Iterator[Hold]:
    ask = case.asked_for_this
    if ask is None or ask is case.you.pending:
        return
    mutual, when = case.mutual, f"when you asked for this on {long_day(ask.on, case.on)}"
    if ask.result == "yes":
        text = f"{mutual} said yes {when}."
        step = f"Mark how the introduction by {mutual} went on."
    elif ask.result == "no":
        text, step = f"{mutual} said no {when}.", f"Leave {mutual} out and ask somebody else."
    else:
        text = f"{mutual} did not answer {when}."
        step = f"Leave {mutual} out and ask somebody else."
    yield Hold(verdict="wait", text=text, step=step)


def _over_budget(case: Case) -> Iterator[Hold]:
    """The limit that lasts longest says why; the date is the first on which none is reached."""
    found = [it for it in case.you.limits if it.kind != "own_day"]
    if found and (found[0].kind != "cool_down" or case.you.pending is None):
        text = budget.said(found[0], case.them, case.mutual, case.on)
        yield _wait_until(case, text, budget.fine_on(case.them, case.on, case.constants))


def _full_week(case: Case) -> Iterator[Hold]:
    text = budget.week_text(case.week, case.on)
    if text is not None:
        yield _wait_until(case, text, budget.week_fine_on(case.week, case.on))


def _denied(case: Case) -> Iterator[Hold]:
    if case.saying is not None and case.saying.strength == "no":
        text = f"You said that {case.mutual} and {case.prospect} do not know each other."
        yield _no_path(case, text)


def _nothing_known(case: Case) -> Iterator[Hold]:
    if not case.score.known:
        text = f"Nothing is known yet of {case.mutual}, neither with you nor with {case.prospect}."
        yield Hold(verdict="no_path", text=text, step=_add_a_note(case))


def _weak(case: Case) -> Iterator[Hold]:
    success, constants = case.score.success, case.constants
    hopeless = success.mid < constants.weak_success and success.high < constants.weak_high
    slight = case.saying is not None and case.saying.strength == "weak" and not _tie_is_there(case)
    if hopeless or slight:
        yield _no_path(case, f"The path through {case.mutual} is too weak for an ask.")


def _unnoted(case: Case) -> Iterator[Hold]:
    if not case.score.yes_known:
        text = f"There is no note on how you know {case.mutual} yet."
        yield Hold(verdict="warm_up", text=text, step=_add_a_note(case))


def _cold(case: Case) -> Iterator[Hold]:
    if case.you.silence is not None and case.you.silence > case.constants.cold_after:
        day = case.on - timedelta(days=case.you.silence)
        text = f"You and {case.mutual} have not been in touch {since(day, case.on)}."
        yield Hold(verdict="warm_up", text=text, step=_reconnect(case))


def _distant(case: Case) -> Iterator[Hold]:
    if case.score.p_yes >= case.constants.askable_yes or not case.score.yes_known:
        return
    mutual, closeness = case.mutual, case.them.closeness
    step = f"Get to know {mutual} better before you ask for an introduction."
    if closeness == 0:
        text = f"You and {mutual} have never met."
    elif closeness == 1:
        text = f"You and {mutual} barely know each other."
    elif case.them.asks:
        text = f"{mutual} held back when you asked before."
        step = f"Do something for {mutual} before you ask again."
    else:
        text = f"There has been little contact between you and {mutual}."
        step = _reconnect(case)
    yield Hold(verdict="warm_up", text=text, step=step)


def _unsure(case: Case) -> Iterator[Hold]:
    if not _tie_is_there(case):
        text = f"It is not known how well {case.mutual} and {case.prospect} know each other."
        step = f"Ask {case.mutual} how well they know {case.prospect} before you ask for anything."
        yield Hold(verdict="warm_up", text=text, step=step)


def _think_again(case: Case) -> Iterator[Hold]:
    if case.them.rules.ask_twice:
        text = f"You wanted to think twice before you ask {case.mutual}."
        yield Hold(verdict="ask", text=text, step=step_to_ask(case))


def _ill_timed(case: Case, held: Sequence[Hold]) -> Iterator[Hold]:
    """A busy season or a day off on the day on which an ask could be made: never a reason to wait.

    That day is today, or the first after everything that has to be waited for; of that day only
    its seasons are told, as a day off is told when it is there.
    """
    waits = [hold.until for hold in held if hold.verdict == "wait"]
    days = [until for until in waits if until is not None]
    when = case.candidate.when
    if when is None or len(days) < len(waits):
        return
    day = max(days, default=case.on)
    if days and not timing.is_busy(when, day):
        return
    found = timing.caution(when, case.mutual, case.prospect, day)
    if found is not None:
        day_said = timing.day_name(found.until or day, case.on)
        step = f"{step_to_ask(case).removesuffix('.')}, best from {day_said} on."
        yield Hold(verdict="ask", text=found.text, step=step, until=found.until)


_CHECKS: dict[str, Callable[[Case], Iterator[Hold]]] = {
    "blocked by your note": _blocked,
    "blocked by your rule": _own_day,
    "trouble": _trouble,
    "an ask is pending": _pending,
    "asked for the same": _asked_for_this,
    "asked often": _over_budget,
    "your asks this week": _full_week,
    "they do not know each other": _denied,
    "nothing is known": _nothing_known,
    "the path is weak": _weak,
    "no note": _unnoted,
    "out of touch": _cold,
    "distant": _distant,
    "the tie is not known": _unsure,
    "think twice": _think_again,
}
"""In the order in which they weigh."""


def _tie_is_there(case: Case) -> bool:
    return case.score.take_known and case.score.p_take >= case.constants.askable_take


def _wait_until(case: Case, text: str, until: date) -> Hold:
    step = f"Wait until {long_day(until, case.on)} before you ask {case.mutual}."
    return Hold(verdict="wait", text=text, step=step, until=until)


def _no_path(case: Case, text: str) -> Hold:
    """The tie that is the weaker one says whom to look for instead."""
    if case.score.p_take < case.score.p_yes:
        step = f"Look for somebody who knows {case.prospect} better than {case.mutual} does."
    else:
        step = f"Look for somebody whom you know better than {case.mutual}."
    return Hold(verdict="no_path", text=text, step=step)


def _add_a_note(case: Case) -> str:
    return f"Add a note: how do you know {case.mutual}?"


def _reconnect(case: Case) -> str:
    if _tie_is_there(case):
        return f"Get back in touch with {case.mutual} before you ask for an introduction."
    return f"Get back in touch with {case.mutual} and ask how well they know {case.prospect}."
