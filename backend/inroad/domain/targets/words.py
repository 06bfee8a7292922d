"""What is said of a target: how far it is, how it came onto a list, how much it is worth."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.ask_steps import State
from inroad.domain.targets import Rule, Source
from inroad.domain.wording import long_day

Stage = Literal["not_asked", "asked", "introduced", "met", "ended"]
"""How far the user is with a target. `ended`: the ask came to nothing; another may follow."""

CAME: Mapping[Source, str] = {
    "hand": "added by hand",
    "paste": "from a pasted list",
    "file": "from a file",
    "page": "added from a page",
    "rule": "found by a rule",
}
_ENDED: Mapping[State, str] = {
    "declined": "{who} said no",
    "silent": "{who} did not answer",
    "withdrawn": "taken back",
}


class Asked(Struct, frozen=True, kw_only=True):
    """The ask that says how it stands with a target: whom the user asked, and where that led."""

    ask_id: int
    introducer_id: int
    introducer: str
    state: State
    on: date
    took_meeting: bool | None


def stage_of(asked: Asked | None) -> Stage:
    """How far the user is with a target of whom this is the ask."""
    if asked is None or asked.state in ("draft", "dropped", "undone"):
        return "not_asked"
    if asked.state in ("asked", "agreed"):
        return "asked"
    if asked.state == "met" or asked.took_meeting:
        return "met"
    return "ended" if asked.state in _ENDED or asked.took_meeting is False else "introduced"


def stage_text(asked: Asked | None, who: str, today: date) -> str:
    """The same in a few words; `who` is what the introducer is called."""
    if asked is None or asked.state in ("dropped", "undone"):
        return "not asked yet"
    if asked.state == "draft":
        return f"an ask to {who} is drafted"
    stage = stage_of(asked)
    if stage == "asked":
        day = long_day(asked.on, today)
        return f"{who} said yes" if asked.state == "agreed" else f"asked {who} on {day}"
    if stage == "introduced":
        return f"{who} introduced you"
    if stage == "met":
        return "met"
    return _ENDED.get(asked.state, "introduced, but you did not meet").format(who=who)


def worth_text(worth: float) -> str:
    """How much somebody is worth meeting, beside the usual target."""
    if worth == 1:
        return "as much as usual"
    return f"{worth:.3g} times the usual"


def rule_text(rule: Rule) -> str:
    """Whom a rule finds, in a line."""
    who = "Decision-makers" if rule.decision_makers else "Everybody"
    role = f" with “{rule.role}” in their role" if rule.role else ""
    return f"{who}{role}{f' at {rule.company}' if rule.company else ''}"
