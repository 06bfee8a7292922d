"""What a template may say: the facts of an ask as plain strings, absent ones empty."""

from typing import Final

from inroad.domain.asks import AskFacts
from inroad.domain.called import first_name, full_name
from inroad.writing.grammar import folded, listener, sentence, stands_alone, without_stop

LONGEST_ASIDE = 80
"""Characters of a company or headline from a page: a longer one is left out, never cut."""

_SEVERAL = frozenset("|•·→>;/\n")
"""A headline with one of these lists several things and reads badly inside a sentence."""

EXPLAINED: Final = {
    "introducer": "what the introducer is called",
    "introducer_name": "the introducer's full name",
    "prospect": "what the prospect is called",
    "prospect_name": "the prospect's full name",
    "prospect_company": "where the prospect works",
    "prospect_headline": "the prospect's headline, if it is short",
    "my_name": "your full name",
    "my_first_name": "what you are called",
    "my_role": "your role",
    "my_company": "your company",
    "offer": "what you do for people like the prospect, with a final stop",
    "proof": "what shows that it works, with a final stop",
    "links": "your links, a line each",
    "benefit": "why it helps the prospect, with a final stop",
}
"""The variables of a user's own template."""

Variables = dict[str, str | bool]


def variables(facts: AskFacts) -> Variables:
    """The variables of `EXPLAINED` with their values, each on one line but `links`."""
    me, name = facts.me, folded(facts.me.name)
    return {
        "introducer": first_name(facts.introducer_name),
        "introducer_name": full_name(facts.introducer_name),
        "prospect": first_name(facts.prospect_name),
        "prospect_name": full_name(facts.prospect_name),
        "prospect_company": _aside(facts.prospect_company).split(" · ")[0],
        "prospect_headline": _headline(facts.prospect_headline),
        "my_name": name,
        "my_first_name": first_name(name) or name,
        "my_role": without_stop(folded(me.role)),
        "my_company": folded(me.company),
        "offer": sentence(folded(me.offer)),
        "proof": sentence(folded(me.proof)),
        "links": "\n".join(dict.fromkeys(filter(None, map(folded, me.links)))),
        "benefit": sentence(folded(facts.benefit)),
    }


def phrased(facts: AskFacts) -> Variables:
    """`variables`, and what the built-in templates ask about them to join them gracefully."""
    said, language = variables(facts), facts.me.language
    role, company = str(said["my_role"]), str(said["my_company"])
    speaks_to = listener(str(said["benefit"]), facts.prospect_name, language)
    return said | {
        "aside": said["prospect_company"] or said["prospect_headline"],
        "my_place": "" if f" {company} ".casefold() in f" {role} ".casefold() else company,
        "offer_stands": stands_alone(folded(facts.me.offer), language),
        "proof_stands": stands_alone(folded(facts.me.proof), language),
        "says_you": speaks_to == "prospect",
        "of_prospect": speaks_to == "others",
    }


def _aside(text: str | None) -> str:
    line = folded(text)
    return line if len(line) <= LONGEST_ASIDE else ""


def _headline(text: str | None) -> str:
    line = _aside(text)
    return "" if _SEVERAL.intersection(line) else line
