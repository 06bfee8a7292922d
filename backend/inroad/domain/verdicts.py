"""Whether to ask: what speaks against asking one mutual now, until when, and what to do instead."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain import willingness
from inroad.domain.case import Case
from inroad.domain.judgement import CautionView, Verdict
from inroad.domain.wording import long_day, number, since


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
    for rule in _RULES:
        found.extend(rule(case))
        if found and found[-1].verdict == "no_path":
            break
    return found


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


def _trouble(case: Case) -> Iterator[Hold]:
    if case.them.caution:
        text = f"You noted trouble between you and {case.mutual}."
        step = f"Put things right with {case.mutual} before you ask for anything."
        yield Hold(verdict="wait", text=text, step=step)


def _pending(case: Case) -> Iterator[Hold]:
    if case.pending is not None:
        until = case.pending.on + timedelta(days=case.constants.silent_after)
        day = long_day(case.pending.on, case.on)
        yield _wait_until(case, f"{case.mutual} has not answered your ask of {day} yet.", until)


def _tired(case: Case) -> Iterator[Hold]:
    if case.load >= case.constants.load_most:
        asked = sum((case.on - ask.on).days <= 180 for ask in case.them.asks)
        how_often = f"{number(asked)} introductions" if asked > 1 else "introductions often"
        text = f"You have asked {case.mutual} for {how_often} within half a year."
        until = willingness.load_fine_on(case.them, case.on, case.constants)
        yield _wait_until(case, text, until)


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
    if case.silence is not None and case.silence > case.constants.cold_after:
        day = case.on - timedelta(days=case.silence)
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


_RULES: tuple[Callable[[Case], Iterator[Hold]], ...] = (
    _blocked,
    _trouble,
    _pending,
    _tired,
    _denied,
    _nothing_known,
    _weak,
    _unnoted,
    _cold,
    _distant,
    _unsure,
)


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
