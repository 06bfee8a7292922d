"""The plan as it is shown: weeks with their asks, what changed, and whom it leaves out and why."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain.network.words import Names, ask_text, chance_words, left_out_text
from inroad.domain.plan import PlannedAsk, Why
from inroad.domain.plan.changes import Change, Seen
from inroad.domain.plan.days import monday, week_of
from inroad.domain.plan.targets import aside_text
from inroad.domain.plan.words import (
    HELP,
    NO_TARGETS,
    TITLES,
    WhyLeft,
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
    """Targets left out for the same reason, those most worth meeting first."""

    why: WhyLeft
    title: str
    help: str
    count: int
    targets: list[LeftOutTarget]


class PlanView(Struct, frozen=True, kw_only=True):
    """Who asks whom for what, and when, as reckoned on the day `on`.

    `expected` is what the plan is worth, and no plan can be worth more than `bound`. `said` is
    that in words, `budget` what the user's own week has room for. `changes` are those since the
    plan was last seen.
    """

    on: date
    asks_a_week: int
    weeks_ahead: int
    targets: int
    said: str
    budget: str
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
    before: Iterable[Seen],
    *,
    wanted: int,
    unknown: Sequence[LeftOutTarget] = (),
) -> PlanView:
    """The plan in words. `wanted` are the asks a week that were wished for."""
    promised = {it.target for it in before if it.promised}
    plan = made.plan
    return PlanView(
        on=made.on,
        asks_a_week=made.how.asks_a_week,
        weeks_ahead=made.how.weeks,
        targets=len(made.worths | made.days) + len(unknown),
        said=plan_said(plan, made.how.weeks) if made.worths or made.days else NO_TARGETS,
        budget=budget_said(made.week, made.how.asks_a_week, wanted, made.on),
        expected=plan.expected,
        bound=plan.bound,
        gap=plan.gap,
        changes=list(changes),
        weeks=_weeks([_ask(made, it, names, promised) for it in plan.asks], made.on),
        left_out=_left_out(made, names, unknown),
    )


def gone_texts(made: Made, names: Names) -> dict[int, str]:
    """Why nobody is asked for a target any more, for those who are targets still."""
    texts = {it.target: left_out_text(it, names) for it in made.plan.left_out}
    return texts | {it.target: aside_text(it, names, made.on) for it in made.asides}


def _ask(made: Made, ask: PlannedAsk, names: Names, promised: set[int]) -> PlanAsk:
    day = made.days[ask.target]
    return PlanAsk(
        introducer_id=ask.introducer,
        introducer=names.get(ask.introducer, ""),
        target_id=ask.target,
        target=names.get(ask.target, ""),
        week=max(0, week_of(day, made.on)),
        on=day,
        day=f"planned for {day_name(day, made.on)}" if day < made.on else day_name(day, made.on),
        late=day < made.on,
        promised=ask.target in promised,
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
    made: Made, names: Mapping[int, str], unknown: Sequence[LeftOutTarget]
) -> list[LeftOutGroup]:
    found: dict[WhyLeft, list[LeftOutTarget]] = {"unknown": list(unknown)}
    for left in made.plan.left_out:
        text = left_out_text(left, names)
        found.setdefault(left.why, []).append(_left(made, names, left.target, text, left.best))
    for aside in made.asides:
        text = aside_text(aside, names, made.on)
        found.setdefault(aside.why, []).append(_left(made, names, aside.target, text, None))
    return [
        LeftOutGroup(
            why=why,
            title=title,
            help=HELP.get(why, ""),
            count=len(found[why]),
            targets=sorted(found[why], key=lambda it: (-it.worth, it.target)),
        )
        for why, title in TITLES.items()
        if found.get(why)
    ]


def _left(
    made: Made, names: Mapping[int, str], target: int, text: str, best: int | None
) -> LeftOutTarget:
    return LeftOutTarget(
        target_id=target,
        target=names.get(target, ""),
        worth=made.worths.get(target, 1.0),
        text=text,
        best_id=best,
    )
