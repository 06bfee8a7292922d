"""What a text rests on: each fact that it says, and where Inroad has it from."""

from collections.abc import Iterable

from inroad.domain.asks import AskFacts, FactName, Outcome, UsedFact
from inroad.domain.called import full_name
from inroad.writing.grammar import folded

YOURSELF = "what you said about yourself"
_OUTCOMES: dict[Outcome, str] = {
    "met": "You have met {}.",
    "will_meet": "You are going to meet {}.",
    "not_met": "It did not come to a meeting with {}.",
    "declined": "There was no introduction to {}.",
}


def used_facts(names: Iterable[FactName], facts: AskFacts) -> list[UsedFact]:
    """These facts, each in a line with its source."""
    return [UsedFact(field=name, text=_line(name, facts), source=_source(name, facts))
            for name in names]  # fmt: skip


def _line(name: FactName, facts: AskFacts) -> str:
    introducer = full_name(facts.introducer_name) or "the introducer"
    prospect = full_name(facts.prospect_name) or "the prospect"
    if name == "shared_place":
        return f"{introducer} and {prospect} both have {folded(facts.shared_place)} on record."
    if name == "me.places":
        return f"You and {introducer} were both at {folded(facts.our_place)}."
    if name == "outcome":
        return _OUTCOMES[facts.outcome].format(prospect) if facts.outcome else ""
    return _value(name, facts)


def _value(name: FactName, facts: AskFacts) -> str:
    """The fact itself, as it was given or shown."""
    me = facts.me
    values: dict[FactName, str | None] = {
        "me.name": me.name,
        "me.role": me.role,
        "me.company": me.company,
        "me.offer": me.offer,
        "me.proof": me.proof,
        "me.links": " · ".join(me.links),
        "introducer.name": full_name(facts.introducer_name),
        "introducer.company": facts.introducer_company,
        "introducer.headline": facts.introducer_headline,
        "prospect.name": full_name(facts.prospect_name),
        "prospect.company": facts.prospect_company,
        "prospect.headline": facts.prospect_headline,
        "benefit": facts.benefit,
    }
    return folded(values[name])


def _source(name: FactName, facts: AskFacts) -> str:
    if name == "me.places":
        return "your places, and their profile"
    if name.startswith("me."):
        return YOURSELF
    if name == "shared_place":
        return "both profiles"
    if name == "benefit":
        return "your line on why it helps"
    if name == "outcome":
        return "the outcome of the ask"
    whose = facts.introducer_name if name.startswith("introducer.") else facts.prospect_name
    return f"the profile of {full_name(whose)}"
