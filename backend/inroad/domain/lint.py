"""The linter of an ask: what a careful friend would say before it is sent.

It judges the texts as they stand, whoever wrote them. Each kind of text has its rules; a red
finding blocks the copy button, an amber one is worth a second look.
"""

from inroad.domain import lint_rules as rules
from inroad.domain.asks import AskFacts, Finding, Kind, Severity
from inroad.domain.lint_reader import read
from inroad.domain.lint_rules import Rule

_EVERY: dict[str, Rule] = {
    "placeholder": rules.has_no_placeholder,
    "pressure": rules.does_not_press,
}
_ASK: dict[str, Rule] = {
    "names_prospect": rules.names_the_prospect,
    "one_request": rules.asks_to_introduce,
    "benefit": rules.says_why_it_helps,
    "way_out": rules.leaves_a_way_out,
    "length": rules.is_brief,
    **_EVERY,
    "vague": rules.is_not_vague,
    "flattery": rules.does_not_flatter,
    "language": rules.speaks_one_language,
}
_NOTE: dict[str, Rule] = {
    "who_you_are": rules.says_who_you_are,
    "forwardable_names_prospect": rules.note_names_the_prospect,
    "self_contained": rules.stands_on_its_own,
    **_EVERY,
    "flattery": rules.does_not_flatter,
    "language": rules.speaks_one_language,
}
_AFTERWARDS: dict[str, Rule] = {
    "names_prospect": rules.names_the_prospect,
    "length": rules.is_brief,
    **_EVERY,
    "flattery": rules.does_not_flatter,
}

RULES: dict[Kind, dict[str, Rule]] = {
    "message": _ASK,
    "direct": _ASK,
    "short": {**_ASK, "length": rules.fits_a_short_text},
    "forwardable": _NOTE,
    "warm_up": {
        "no_ask": rules.asks_for_nothing,
        "length": rules.is_brief,
        **_EVERY,
        "flattery": rules.does_not_flatter,
    },
    "permission": {
        **{name: rule for name, rule in _ASK.items() if name != "benefit"},
        "one_request": rules.asks_to_mention,
    },
    "follow_up": {name: rule for name, rule in _ASK.items() if name != "benefit"},
    "thanks": _AFTERWARDS,
    "decline": _AFTERWARDS,
}
"""The rules of each kind of text, by the name that a `Finding` carries."""

_AMBER = frozenset(("length", "flattery", "forwardable_names_prospect", "language"))
_ELSEWISE: dict[tuple[Kind, str], Severity] = {
    ("short", "length"): "red",
    ("short", "benefit"): "amber",
    ("thanks", "names_prospect"): "amber",
    ("decline", "names_prospect"): "amber",
}
"""A short text that is too long is cut off by others; a benefit need not fit into it."""


def lint(message: str, forwardable: str, facts: AskFacts) -> list[Finding]:
    """What to change in the two texts of an ask; a rule that both break is told once."""
    found = lint_text("message", message, facts) + lint_text("forwardable", forwardable, facts)
    return list({finding.rule: finding for finding in found[::-1]}.values())[::-1]


def lint_text(kind: Kind, text: str, facts: AskFacts) -> list[Finding]:
    """What to change in one text, a plain sentence each; nothing when it is good."""
    reader = read(text, facts.me.language)
    return [
        Finding(rule=name, text=said, severity=severity(kind, name))
        for name, rule in RULES[kind].items()
        if (said := rule(reader, facts))
    ]


def severity(kind: Kind, rule: str) -> Severity:
    """How much a finding of this rule weighs in this kind of text."""
    return _ELSEWISE.get((kind, rule)) or ("amber" if rule in _AMBER else "red")
