"""What changed since the user last saw the plan, in sentences."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from inroad.domain.ask_steps import State
from inroad.domain.network.words import Names, named
from inroad.domain.plan.days import week_name, week_of

Kind = Literal["another", "gone", "late", "new", "moved"]
_ORDER: tuple[Kind, ...] = get_args(Kind)
"""What matters most to the user first."""
_ENDS: Mapping[State, str] = {
    "declined": "{who} said no",
    "silent": "{who} did not answer",
    "withdrawn": "You took your ask to {who} back",
}


class Seen(Struct, frozen=True, kw_only=True):
    """An ask of the plan on its day, as the user saw it; `promised` is the day of the promise."""

    introducer: int
    target: int
    on: date
    promised: date | None = None


class Change(Struct, frozen=True, kw_only=True):
    """One thing that is not as it was, about one target."""

    kind: Kind
    target_id: int
    text: str


class Ended(Struct, frozen=True, kw_only=True):
    """An ask to an introducer that ended without an introduction."""

    introducer: int
    state: State


def changes(
    before: Sequence[Seen],
    now: Sequence[Seen],
    gone: Mapping[int, str],
    ended: Mapping[int, Sequence[Ended]],
    names: Names,
    on: date,
) -> list[Change]:
    """What is different on the day `on`; nothing where there was no plan before.

    `gone` says of targets why nobody is to be asked for them, `ended` which asks for them ended.
    """
    if not before:
        return []
    found = _changes(before, now, gone, ended, names, on)
    return sorted(found, key=lambda change: _ORDER.index(change.kind))


def _changes(
    before: Sequence[Seen],
    now: Sequence[Seen],
    gone: Mapping[int, str],
    ended: Mapping[int, Sequence[Ended]],
    names: Names,
    on: date,
) -> Iterator[Change]:
    was = {ask.target: ask for ask in before if ask.target in names}
    for ask in now:
        old = was.pop(ask.target, None)
        told = _told(ask, old, ended.get(ask.target, ()), names, on)
        if told is not None:
            kind, text = told
            yield Change(kind=kind, target_id=ask.target, text=text)
    for target in was:
        off = f"{named(names, target)} is on none of the lists of this plan any more."
        yield Change(kind="gone", target_id=target, text=gone.get(target) or off)


def _told(
    ask: Seen, old: Seen | None, ended: Sequence[Ended], names: Names, on: date
) -> tuple[Kind, str] | None:
    one, target = named(names, ask.introducer), named(names, ask.target)
    if old is not None and old.introducer == ask.introducer:
        return _moved(ask, old, one, target, on)
    why = _why(old, ended, names)
    if why:
        return "another", f"{why}: ask {one} to introduce you to {target} instead."
    if old is None:
        return "new", f"New: ask {one} to introduce you to {target}, {_week(ask, on)}."
    return "another", f"{one} is asked for {target} instead of {named(names, old.introducer)}."


def _why(old: Seen | None, ended: Sequence[Ended], names: Names) -> str:
    """The newest ask for the same target that came to nothing."""
    for it in reversed(ended):
        is_it = old is None or it.introducer == old.introducer
        if is_it and it.state in _ENDS:
            return _ENDS[it.state].format(who=named(names, it.introducer))
    return ""


def _moved(ask: Seen, old: Seen, one: str, target: str, on: date) -> tuple[Kind, str] | None:
    was, is_now = week_of(old.on, on), week_of(ask.on, on)
    if was == is_now:
        return None
    if was < 0:
        return "late", f"You have not asked {one} for {target} yet: do so {_week(ask, on)}."
    moved = f"moved from {week_name(was, on)} to {week_name(is_now, on)}"
    return "moved", f"The ask to {one} for {target} {moved}."


def _week(ask: Seen, on: date) -> str:
    name = week_name(week_of(ask.on, on), on)
    return f"in {name}" if name.startswith("the ") else name
