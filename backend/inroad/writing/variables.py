"""What a template may say: the facts of an ask as texts, absent ones empty.

Each text knows which fact it is, so that the user can be told what a sentence rests on.
"""

from typing import Final, get_args

from inroad.domain.asks import AskFacts, FactName, Outcome
from inroad.domain.called import first_name, full_name
from inroad.writing.grammar import folded, listener, sentence, stands_alone, without_stop

LONGEST_ASIDE = 80
"""Characters of a company or headline from a page: a longer one is left out, never cut."""

_SEVERAL = frozenset("|•·→>;/\n")
"""A headline with one of these lists several things and reads badly inside a sentence."""

EXPLAINED: Final = {
    "introducer": "what the introducer is called",
    "introducer_name": "the introducer's full name",
    "introducer_company": "where the introducer works",
    "introducer_headline": "the introducer's headline, if it is short",
    "prospect": "what the prospect is called",
    "prospect_name": "the prospect's full name",
    "prospect_company": "where the prospect works",
    "prospect_headline": "the prospect's headline, if it is short",
    "aside": "where the prospect works, or else the headline",
    "shared_place": "a company or school on the profiles of both introducer and prospect",
    "our_place": "one of your places that is on the introducer's profile too",
    "my_name": "your full name",
    "my_first_name": "what you are called",
    "my_role": "your role",
    "my_company": "your company",
    "my_place": "your company, if your role does not name it",
    "offer": "what you do for people like the prospect, with a final stop",
    "offer_stands": "for “if”: the offer is a sentence of its own",
    "proof": "what shows that it works, with a final stop",
    "proof_stands": "for “if”: the proof is a sentence of its own",
    "links": "your links, a line each",
    "benefit": "why it helps the prospect, with a final stop",
    "says_you": "for “if”: the benefit says “you” to the prospect",
    "of_prospect": "for “if”: the benefit speaks of the prospect",
    "met": "for “if”: the two of you have met",
    "will_meet": "for “if”: the two of you are going to meet",
    "not_met": "for “if”: it did not come to a meeting",
    "declined": "for “if”: there was no introduction",
}
"""The variables of a template."""

_FACTS: dict[str, FactName] = {
    "introducer": "introducer.name",
    "introducer_name": "introducer.name",
    "introducer_company": "introducer.company",
    "introducer_headline": "introducer.headline",
    "prospect": "prospect.name",
    "prospect_name": "prospect.name",
    "prospect_company": "prospect.company",
    "prospect_headline": "prospect.headline",
    "shared_place": "shared_place",
    "our_place": "me.places",
    "my_name": "me.name",
    "my_first_name": "me.name",
    "my_role": "me.role",
    "my_company": "me.company",
    "my_place": "me.company",
    "offer": "me.offer",
    "proof": "me.proof",
    "links": "me.links",
    "benefit": "benefit",
}
"""Which fact a variable says; the others are for “if” alone."""


class Said(str):
    """A text that knows which fact it says."""

    __slots__ = ("fact",)
    fact: FactName

    @classmethod
    def of(cls, text: str, fact: FactName) -> "Said":
        """`text` as a saying of `fact`."""
        said = cls(text)
        said.fact = fact
        return said


Variables = dict[str, str]


def variables(facts: AskFacts) -> Variables:
    """The variables of `EXPLAINED` with their values, each on one line but `links`."""
    said = {**_people(facts), **_me(facts), **_benefit(facts)}
    known = {name: Said.of(text, _FACTS[name]) for name, text in said.items() if name in _FACTS}
    aside = known["prospect_company"] or known["prospect_headline"]
    return {**said, **known, "aside": aside, **_outcome(facts)}


def _people(facts: AskFacts) -> Variables:
    return {
        "introducer": first_name(facts.introducer_name),
        "introducer_name": full_name(facts.introducer_name),
        "introducer_company": _company(facts.introducer_company),
        "introducer_headline": _headline(facts.introducer_headline),
        "prospect": first_name(facts.prospect_name),
        "prospect_name": full_name(facts.prospect_name),
        "prospect_company": _company(facts.prospect_company),
        "prospect_headline": _headline(facts.prospect_headline),
        "shared_place": _company(facts.shared_place),
        "our_place": _company(facts.our_place),
    }


def _me(facts: AskFacts) -> Variables:
    me, language = facts.me, facts.me.language
    name, role, company = folded(me.name), without_stop(folded(me.role)), folded(me.company)
    return {
        "my_name": name,
        "my_first_name": first_name(name) or name,
        "my_role": role,
        "my_company": company,
        "my_place": "" if f" {company} ".casefold() in f" {role} ".casefold() else company,
        "offer": sentence(folded(me.offer)),
        "offer_stands": _flag(stands_alone(folded(me.offer), language)),
        "proof": sentence(folded(me.proof)),
        "proof_stands": _flag(stands_alone(folded(me.proof), language)),
        "links": "\n".join(dict.fromkeys(filter(None, map(folded, me.links)))),
    }


def _benefit(facts: AskFacts) -> Variables:
    benefit = sentence(folded(facts.benefit))
    speaks_to = listener(benefit, facts.prospect_name, facts.me.language)
    return {
        "benefit": benefit,
        "says_you": _flag(speaks_to == "prospect"),
        "of_prospect": _flag(speaks_to == "others"),
    }


def _outcome(facts: AskFacts) -> Variables:
    return {name: _flag(facts.outcome == name) for name in get_args(Outcome)}


def _flag(true: bool) -> str:
    return "yes" if true else ""


def _company(text: str | None) -> str:
    return _aside(text).split(" · ")[0]


def _aside(text: str | None) -> str:
    line = folded(text)
    return line if len(line) <= LONGEST_ASIDE else ""


def _headline(text: str | None) -> str:
    line = _aside(text)
    return "" if _SEVERAL.intersection(line) else line
