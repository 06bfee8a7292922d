"""The plan as it is shown: weeks with their asks, what changed, and whom it leaves out and why."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain.network.words import Names, chance_words
from inroad.domain.plan import LeftOut, PlannedAsk, Why
from inroad.domain.plan.changes import Change, NotAsked, not_asked_text
from inroad.domain.plan.days import monday, week_of
from inroad.domain.plan.words import (
    HELP,
    NO_TARGETS,
    TITLES,
    WhyLeft,
    ask_text,
    budget_said,
    plan_said,
    week_title,
)
from inroad.domain.timing import day_name
from inroad.web.plan.reckoning import Made

_WEEK = timedelta(days=7)


class PlanAsk(Struct, frozen=True, kw_only=True):
    """Ask this introducer for this target on the day `on`, which is `day` in words; `late`: it has
    passed.

    `success` is the chance of an introduction, `expected` what the ask adds to the plan in worth.
    `promised`: the user settled it, and it stays. `why` says `reason` in a sentence.
    """

    introducer_id: int
    introducer: str
    target_id: int
    target: str
    week: int
    on: date
    day: str
    late: bool
    promised: bool
    reason: Why
    why: str
    first: str | None
    """What to do before the ask, where the two ties are not ready for it."""
    chance: str
    success: float
    expected: float


class PlanWeek(Struct, frozen=True, kw_only=True):
    """One week, from Monday to Sunday."""

    number: int
    since: date
    until: date
    title: str
    asks: list[PlanAsk]


class LeftOutTarget(Struct, frozen=True, kw_only=True):
    """A target that nobody is asked for; `best` is who would be the best introducer."""

    target_id: int | None
    target: str
    worth: float
    text: str
    best_id: int | None = None


class LeftOutGroup(Struct, frozen=True, kw_only=True):
    """Targets left out for the same reason, those most worth meeting first.

    `targets` may have fewer than there are, which is `count`.
    """

    why: WhyLeft
    title: str
    help: str
    count: int
    targets: list[LeftOutTarget]


class PlanView(Struct, frozen=True, kw_only=True):
    """Who asks whom for what, and when, as reckoned on the day `on`.

    `expected` is what the plan is worth, and no plan can be worth more than `bound`. `said` is
    that in words, `budget` what the user's own week has room for. `changes` are those since the
    plan was last seen. `lists_gone` says where lists are gone that the user wants to plan for.
    """

    on: date
    asks_a_week: int
    weeks_ahead: int
    targets: int
    said: str
    budget: str
    lists_gone: str | None
    expected: float
    bound: float
    gap: float
    changes: list[Change]
    weeks: list[PlanWeek]
    left_out: list[LeftOutGroup]


def view(
    made: Made,
    names: Names,
    changes: Sequence[Change],
    *,
    wanted: int,
    unknown: Sequence[LeftOutTarget] = (),
    lists_gone: str | None = None,
    most: int | None = None,
) -> PlanView:
    """The plan in words. `wanted` are the asks a week that were wished for; of each group that
    is left out, `most` are named.
    """
    plan = made.plan
    return PlanView(
        on=made.on,
        asks_a_week=made.how.asks_a_week,
        weeks_ahead=made.how.weeks,
        targets=len(made.worths | made.days) + len(unknown),
        said=plan_said(plan, made.how.weeks) if made.worths or made.days else NO_TARGETS,
        budget=budget_said(made.week, made.how.asks_a_week, wanted, made.on),
        lists_gone=lists_gone,
        expected=plan.expected,
        bound=plan.bound,
        gap=plan.gap,
        changes=list(changes),
        weeks=_weeks(asks_of(made, names), made.on),
        left_out=_left_out(made, names, unknown, most),
    )


def asks_of(made: Made, names: Names) -> list[PlanAsk]:
    """The asks between those who have names: whoever has none was forgotten since."""
    there = (it for it in made.plan.asks if it.introducer in names and it.target in names)
    return [_ask(made, it, names) for it in there]


def _ask(made: Made, ask: PlannedAsk, names: Names) -> PlanAsk:
    day = made.days[ask.target]
    return PlanAsk(
        introducer_id=ask.introducer,
        introducer=names[ask.introducer],
        target_id=ask.target,
        target=names[ask.target],
        week=max(0, week_of(day, made.on)),
        on=day,
        day=f"planned for {day_name(day, made.on)}" if day < made.on else day_name(day, made.on),
        late=day < made.on,
        promised=ask.why == "promised",
        reason=ask.why,
        why=ask_text(ask, names),
        first=made.first.get(ask.target),
        chance=chance_words(ask.success),
        success=ask.success,
        expected=ask.expected,
    )


def _weeks(asks: Sequence[PlanAsk], on: date) -> list[PlanWeek]:
    """The weeks in which somebody is asked, and always the running one."""
    found: dict[int, list[PlanAsk]] = {0: []}
    for ask in asks:
        found.setdefault(ask.week, []).append(ask)
    return [_week(number, of_week, on) for number, of_week in sorted(found.items())]


def _week(number: int, asks: list[PlanAsk], on: date) -> PlanWeek:
    first = monday(on) + number * _WEEK
    return PlanWeek(
        number=number,
        since=first,
        until=first + timedelta(days=6),
        title=week_title(number, first, on),
        asks=sorted(asks, key=lambda ask: (ask.on, -ask.expected)),
    )


def _left_out(
    made: Made, names: Names, unknown: Sequence[LeftOutTarget], most: int | None
) -> list[LeftOutGroup]:
    found: dict[WhyLeft, list[NotAsked]] = {}
    for it in made.not_asked:
        if it.target in names:
            found.setdefault(it.why, []).append(it)
    groups = [
        _group(why, len(found[why]), _those_left(made, names, found[why], most))
        for why in TITLES
        if why in found
    ]
    if unknown:
        first = sorted(unknown, key=lambda it: (-it.worth, it.target))[:most]
        groups.append(_group("unknown", len(unknown), first))
    return groups


def _group(why: WhyLeft, count: int, targets: list[LeftOutTarget]) -> LeftOutGroup:
    help_ = HELP.get(why, "")
    return LeftOutGroup(why=why, title=TITLES[why], help=help_, count=count, targets=targets)


def _those_left(
    made: Made, names: Names, every: Iterable[NotAsked], most: int | None
) -> list[LeftOutTarget]:
    """Those most worth meeting, in words."""

    def turn(it: NotAsked) -> tuple[float, str]:
        return -made.worths.get(it.target, 1.0), names[it.target]

    return [
        LeftOutTarget(
            target_id=it.target,
            target=names[it.target],
            worth=made.worths.get(it.target, 1.0),
            text=not_asked_text(it, names, made.on),
            best_id=it.best if isinstance(it, LeftOut) else None,
        )
        for it in sorted(every, key=turn)[:most]
    ]
