"""What changed since the user last saw the plan: found in numbers, told in sentences.

Only the numbers are remembered; the names come when it is told. So nothing is said of anybody who
was forgotten meanwhile.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.ask_steps import State
from inroad.domain.network.words import Names, named
from inroad.domain.plan import MOST_WEEKS, LeftOut
from inroad.domain.plan.days import monday, week_name, week_of
from inroad.domain.plan.targets import Aside, Ended, aside_text
from inroad.domain.plan.words import left_out_text

Kind = Literal["another", "gone", "late", "new", "moved"]
_ORDER: tuple[Kind, ...] = get_args(Kind)
"""What matters most to the user first."""
_ENDS: Mapping[State, str] = {
    "declined": "{who} said no",
    "silent": "{who} did not answer",
    "withdrawn": "You took your ask to {who} back",
}
NotAsked = LeftOut | Aside
"""Why nobody is asked for somebody who is a target still."""
Pair = tuple[int, int]
"""An introducer and a target."""


class Seen(Struct, frozen=True, kw_only=True):
    """An ask of the plan on its day, as the user saw it; `promised` is the day of the promise."""

    introducer: int
    target: int
    on: date
    promised: date | None = None

    @property
    def pair(self) -> Pair:
        """Who is asked for whom."""
        return self.introducer, self.target


class Change(Struct, frozen=True, kw_only=True):
    """One thing that is not as it was, about one target."""

    kind: Kind
    target_id: int
    text: str


class Difference(Struct, frozen=True, kw_only=True):
    """A change of the day `on` in numbers: the ask that was, and the one that is.

    `why_not` says why there is none any more, `ended` which ask came to nothing; `barred`: the
    one who was to be asked is never to be asked.
    """

    kind: Kind
    on: date
    target: int
    old: Seen | None
    now: Seen | None
    why_not: NotAsked | None = None
    ended: Ended | None = None
    barred: bool = False

    @property
    def people(self) -> set[int]:
        """Everybody who may be named where this is told."""
        best = self.why_not.best if isinstance(self.why_not, LeftOut) else None
        asked = self.why_not.introducer if isinstance(self.why_not, Aside) else None
        tried = self.ended.introducer if self.ended else None
        found = {self.target, best, asked, tried}
        found |= {it.introducer for it in (self.old, self.now) if it is not None}
        return {it for it in found if it is not None}


def last_day(on: date) -> date:
    """The last day of the longest plan that can be made on the day `on`."""
    return monday(on) + timedelta(days=7 * MOST_WEEKS - 1)


def within_reach(asks: Iterable[Seen], on: date) -> list[Seen]:
    """Asks, those beyond the longest plan at its end."""
    return [replace(it, on=min(it.on, last_day(on))) for it in asks]


def differences(
    before: Sequence[Seen],
    now: Sequence[Seen],
    why_not: Mapping[int, NotAsked],
    ended: Mapping[int, Sequence[Ended]],
    on: date,
    barred: Collection[Pair] = (),
) -> list[Difference]:
    """What is different on the day `on`; nothing where there was no plan before.

    `ended` has by target the asks that came to nothing, `barred` the promises that cannot stand.
    """
    if not before:
        return []
    was = {ask.target: ask for ask in before}
    found: list[Difference] = []
    for ask in now:
        old = was.pop(ask.target, None)
        of_old = _ended(old, ended.get(ask.target, ()))
        kind = _kind(ask, old, of_old, on)
        if kind is not None:
            is_barred = old is not None and old.pair in barred
            found.append(_difference(kind, on, old, ask, ended=of_old, barred=is_barred))
    for target, old in was.items():
        is_barred = old.pair in barred
        found.append(
            _difference("gone", on, old, None, why_not=why_not.get(target), barred=is_barred)
        )
    return sorted(found, key=lambda it: _ORDER.index(it.kind))


def told(found: Iterable[Difference], names: Names) -> list[Change]:
    """Changes in sentences; those in which somebody would be named who is gone are left out."""
    return [
        Change(kind=it.kind, target_id=it.target, text=_text(it, names))
        for it in found
        if all(person in names for person in it.people)
    ]


def _difference(
    kind: Kind,
    on: date,
    old: Seen | None,
    now: Seen | None,
    *,
    why_not: NotAsked | None = None,
    ended: Ended | None = None,
    barred: bool = False,
) -> Difference:
    [target, *_] = (it.target for it in (now, old) if it is not None)
    return Difference(
        kind=kind,
        on=on,
        target=target,
        old=old,
        now=now,
        why_not=why_not,
        ended=ended,
        barred=barred,
    )


def _ended(old: Seen | None, ended: Sequence[Ended]) -> Ended | None:
    """The newest ask for the same target that came to nothing."""
    tried = (it for it in reversed(ended) if old is None or it.introducer == old.introducer)
    return next((it for it in tried if it.state in _ENDS), None)


def _kind(ask: Seen, old: Seen | None, ended: Ended | None, on: date) -> Kind | None:
    if old is None:
        return "another" if ended else "new"
    if old.introducer != ask.introducer:
        return "another"
    was = week_of(old.on, on)
    if was == week_of(ask.on, on):
        return None
    return "late" if was < 0 else "moved"


def _text(it: Difference, names: Names) -> str:
    target = named(names, it.target)
    if it.now is None:
        return _gone(it, target, names)
    one, week = named(names, it.now.introducer), week_of(it.now.on, it.on)
    if it.kind == "late":
        return f"You have not asked {one} for {target} yet: do so {_week(week, it.on)}."
    if it.kind == "moved" and it.old is not None:
        was = week_name(week_of(it.old.on, it.on), it.on)
        return f"The ask to {one} for {target} moved from {was} to {week_name(week, it.on)}."
    if why := _why(it, names):
        return f"{why}: ask {one} to introduce you to {target} instead."
    if it.old is None:
        return f"New: ask {one} to introduce you to {target}, {_week(week, it.on)}."
    return f"{one} is asked for {target} instead of {named(names, it.old.introducer)}."


def _gone(it: Difference, target: str, names: Names) -> str:
    if it.barred and it.old is not None:
        who = named(names, it.old.introducer)
        return f"{who} is never to be asked: the ask for {target} is let go."
    if it.why_not is None:
        return f"{target} is on none of the lists of this plan any more."
    return not_asked_text(it.why_not, names, it.on)


def _why(it: Difference, names: Names) -> str:
    if it.barred and it.old is not None:
        return f"{named(names, it.old.introducer)} is never to be asked"
    if it.ended is None:
        return ""
    return _ENDS[it.ended.state].format(who=named(names, it.ended.introducer))


def not_asked_text(it: NotAsked, names: Names, on: date) -> str:
    """Why nobody is asked for a target."""
    return left_out_text(it, names) if isinstance(it, LeftOut) else aside_text(it, names, on)


def _week(week: int, on: date) -> str:
    name = week_name(week, on)
    return f"in {name}" if name.startswith("the ") else name
