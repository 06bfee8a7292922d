"""A plan in words: what it comes to, its weeks, and why it leaves out whom."""

from collections.abc import Mapping
from datetime import date, timedelta
from math import ceil
from typing import Literal

from inroad.domain.budget import Week, week_said
from inroad.domain.network.words import Names, named, number_text
from inroad.domain.plan import LeftOut, Plan, PlannedAsk, WhyNot
from inroad.domain.plan.targets import WhyAside
from inroad.domain.wording import long_day

PROVEN = 1e-3
"""A share of the bound: nobody would tell such a gap from none."""
NO_TARGETS = "There is nobody yet whom you want to meet."
ALL_LISTS_GONE = "The lists that you chose to plan for are gone. Choose how to plan anew."
WhyLeft = WhyNot | WhyAside | Literal["unknown"]
"""Why a target is not asked for; `unknown`: nobody of that name is kept, or several are."""
TITLES: Mapping[WhyLeft, str] = {
    "weeks_full": "The weeks are full",
    "introducers_taken": "Their introducers are asked for others",
    "closed": "Nobody who knows them should be asked now",
    "weak_path": "The path is too weak",
    "no_path": "Nobody you know knows them",
    "asked": "An ask is under way",
    "draft": "An ask is written, not sent",
    "introduced": "You were introduced",
    "known": "You know them already",
    "unknown": "Not found among your people",
}
"""In the order of what the user could do about it."""
HELP: Mapping[WhyLeft, str] = {
    "weeks_full": "More weeks, or more asks a week, would reach some of them.",
    "introducers_taken": "More weeks would reach some of them.",
    "closed": "They come up again by themselves once their introducers have rested.",
    "weak_path": "Say how well these two know each other, or get to know the introducer better.",
    "no_path": "See which one new tie would open most of them.",
    "unknown": "Add them to your targets with the address of their profile.",
}


def asks_said(count: int) -> str:
    """How many asks."""
    if not count:
        return "no ask"
    return "one ask" if count == 1 else f"{number_text(count)} asks"


def lists_gone_said(count: int, left: int) -> str:
    """That lists are gone which the user chose to plan for; `left` are there still."""
    if not left:
        return ALL_LISTS_GONE
    gone = "One list" if count == 1 else f"{number_text(count).capitalize()} lists"
    return f"{gone} that you chose to plan for {'is' if count == 1 else 'are'} gone."


def plan_said(plan: Plan, weeks: int) -> str:
    """What a plan comes to, and how good it is."""
    if not plan.asks:
        return "There is nobody to ask in these weeks."
    likely = sum(ask.success for ask in plan.asks)
    asks = asks_said(len(plan.asks)).capitalize()
    span = "this week" if weeks == 1 else f"in {number_text(weeks)} weeks"
    come = _come(likely, len(plan.asks))
    return f"{asks} {span}; {come}. {bound_said(plan)}"


def bound_said(plan: Plan) -> str:
    """How far the plan may be from the best there is."""
    if plan.gap <= PROVEN:
        return "No plan can do better."
    most = ceil(100 * (plan.bound / plan.expected - 1)) if plan.expected else 100
    return f"At most {most} % better is possible."


def _come(likely: float, asks: int) -> str:
    count = round(likely)
    if asks == 1:
        return "an introduction may come of it"
    if count == 0:
        return "an introduction may come of them"
    introductions = "one introduction" if count == 1 else f"{number_text(count)} introductions"
    return f"about {introductions} should come of them"


def week_title(week: int, first: date, on: date) -> str:
    """The heading of a week that begins on `first`."""
    if week < 2:
        return ("This week", "Next week")[week]
    last = first + timedelta(days=4)
    begins = str(first.day) if first.month == last.month else long_day(first, on)
    return f"{begins} to {long_day(last, on)}"


def budget_said(week: Week, asks_a_week: int, wanted: int, on: date) -> str:
    """The user's own budget, and where it keeps the plan smaller than was wished for."""
    said = week_said(week, on)
    if wanted > asks_a_week:
        return f"{said} So the plan has no more than {number_text(asks_a_week)} a week."
    return said


def ask_text(ask: PlannedAsk, names: Names) -> str:
    """Why a plan asks this introducer for this target."""
    who, target = named(names, ask.introducer), named(names, ask.target)
    if ask.why == "promised":
        return f"You have settled to ask {who}."
    better = named(names, ask.instead_of or 0)
    if ask.why == "best_is_closed":
        return f"{better} knows {target} better, but should not be asked in these weeks."
    if ask.why == "best_is_taken":
        return f"{better} knows {target} better, but is asked for somebody else."
    return f"{who} is the best way to {target}."


def left_out_text(left: LeftOut, names: Names) -> str:
    """Why a plan leaves a target out."""
    target, best = named(names, left.target), named(names, left.best or 0)
    return {
        "no_path": f"Nobody you know knows {target}.",
        "weak_path": f"Even through {best} the path to {target} is too weak for an ask.",
        "closed": f"Nobody who knows {target} should be asked in these weeks.",
        "introducers_taken": f"Whoever knows {target} is asked for others, where it promises more.",
        "weeks_full": f"The weeks are full of asks that promise more than one for {target}.",
    }[left.why]
