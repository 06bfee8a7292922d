"""Which targets a plan has nothing to ask for, and which introducers are not asked again."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.ask_life import UNDER_WAY, standing
from inroad.domain.ask_steps import State
from inroad.domain.ask_views import KeptAsk
from inroad.domain.network.words import Names, named
from inroad.domain.wording import long_day

WhyAside = Literal["asked", "draft", "introduced", "known"]
"""Why a target needs no ask: one is under way, or written and not sent; it led to an introduction;
or the user knows them."""


class Aside(Struct, frozen=True, kw_only=True):
    """A target for whom nobody is asked now; `introducer` is who was, since the day `on`."""

    target: int
    why: WhyAside
    introducer: int | None = None
    on: date | None = None


class Ended(Struct, frozen=True, kw_only=True):
    """An ask to an introducer that ended without an introduction."""

    introducer: int
    state: State


class Asked(Struct, frozen=True, kw_only=True):
    """What the asks so far mean for a plan.

    `ended` has, by target, the asks that came to nothing, the oldest first: those introducers are
    not asked for the same target again, as a new ask would be refused.
    """

    asides: dict[int, Aside]
    ended: dict[int, list[Ended]]

    def is_tried(self, introducer: int, target: int) -> bool:
        """Whether this introducer was asked for this target before."""
        return any(it.introducer == introducer for it in self.ended.get(target, ()))


def asked_so_far(asks: Iterable[KeptAsk]) -> Asked:
    """What asks mean for their prospects, the newest first."""
    asides: dict[int, Aside] = {}
    ended: dict[int, list[Ended]] = {}
    for ask in asks:
        now, target = standing(ask.history), ask.prospect_id
        why = _why(now.state)
        if why is not None:
            aside = Aside(target=target, why=why, introducer=ask.introducer_id, on=now.on)
            asides.setdefault(target, aside)
        elif now.state != "dropped":
            before = Ended(introducer=ask.introducer_id, state=now.state)
            ended.setdefault(target, []).insert(0, before)
    return Asked(asides=asides, ended=ended)


def _why(state: str) -> WhyAside | None:
    if state == "draft":
        return "draft"
    if state in ("outcome", "thanked"):
        return "introduced"
    return "asked" if state in UNDER_WAY else None


def aside_text(aside: Aside, names: Names, on: date) -> str:
    """Why nobody is asked for a target now."""
    target, one = named(names, aside.target), named(names, aside.introducer or 0)
    day = long_day(aside.on, on) if aside.on else ""
    return {
        "asked": f"You asked {one} on {day} to introduce you to {target}.",
        "draft": f"An ask to {one} for {target} is written and not sent yet.",
        "introduced": f"{one} has introduced you to {target}.",
        "known": f"You know {target} now.",
    }[aside.why]


def set_aside(targets: Sequence[int], known: Iterable[int], asked: Asked) -> list[Aside]:
    """The targets for whom there is nothing to ask."""
    held = set(known)
    found: list[Aside] = []
    for target in targets:
        if target in held:
            found.append(Aside(target=target, why="known"))
        elif target in asked.asides:
            found.append(asked.asides[target])
    return found
