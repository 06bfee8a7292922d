"""Drafts: a template said with the facts, and judged."""

from collections.abc import Sequence
from typing import NamedTuple

from inroad.domain.asks import AskFacts, FactName, Finding, Kind, WrittenText
from inroad.domain.called import first_name
from inroad.domain.lint import lint_text
from inroad.domain.lint_rules import MOST_CHARACTERS
from inroad.domain.templates import Template
from inroad.domain.text_uses import USES
from inroad.writing.provenance import used_facts
from inroad.writing.rendering import rendered
from inroad.writing.variables import Variables

_SIGNED = ("my_first_name", "my_name")
_FIRM = ("prospect_company", "aside")
_GREETED = ("introducer", "introducer_name")
_LEAVING_OUT: tuple[tuple[str, ...], ...] = (
    (),
    ("offer",),
    ("offer", *_FIRM),
    ("offer", *_FIRM, *_SIGNED),
    ("offer", *_FIRM, *_SIGNED, *_GREETED),
    ("offer", "benefit"),
    ("offer", "benefit", *_FIRM),
    ("offer", "benefit", *_FIRM, *_SIGNED),
    ("offer", "benefit", *_FIRM, *_SIGNED, *_GREETED),
)
"""What a short text does without, step by step, until it fits; the request stays, and the benefit
for as long as anything else can go."""


class Draft(NamedTuple):
    """A text before it is judged."""

    subject: str | None
    text: str
    facts: tuple[FactName, ...]


def drafted(template: Template, said: Variables) -> Draft:
    """A template with these variables, nothing left out. Raises TemplateRefused."""
    body = rendered(template.text, said)
    if template.subject is None:
        return Draft(None, body.text, body.facts)
    subject = rendered(template.subject, said)
    line = " ".join(subject.text.split("\n"))
    return Draft(line, body.text, tuple(dict.fromkeys((*body.facts, *subject.facts))))


def drafted_short(template: Template, said: Variables) -> Draft:
    """The fullest text that fits into 300 characters; an empty one when none does."""
    for names in _LEAVING_OUT:
        found = rendered(template.text, {**said, **dict.fromkeys(names, "")})
        if len(found.text) <= MOST_CHARACTERS:
            return Draft(None, found.text, found.facts)
    return Draft(None, "", ())


def judged(
    kind: Kind, draft: Draft, facts: AskFacts, trouble: list[Finding], *, own: bool
) -> WrittenText:
    """A draft with what the linter and its facts have to say about it."""
    said = lint_text(kind, draft.text, facts) if draft.text else [_does_not_fit()]
    return written(kind, facts, draft, trouble + said, own=own)


def written(
    kind: Kind,
    facts: AskFacts,
    draft: Draft,
    found: list[Finding],
    *,
    missing: Sequence[FactName] = (),
    own: bool = False,
) -> WrittenText:
    """A draft with what it is for and the facts that it says."""
    use, names = USES[kind], list(draft.facts)
    if kind == "thanks" and facts.outcome and draft.text:
        names.append("outcome")
    who = first_name(facts.introducer_name) or "the introducer"
    return WrittenText(
        kind=kind,
        label=use.label.format(who=who),
        copy=use.copy,
        step=use.step,
        channel=use.channel,
        subject=draft.subject,
        text=draft.text,
        facts=used_facts(names, facts),
        lint=found,
        missing=list(missing),
        own=own,
    )


def _does_not_fit() -> Finding:
    said = (
        f"The request does not fit into {MOST_CHARACTERS} characters even without anything else: "
        "shorten the name, or send a direct message."
    )
    return Finding(rule="length", text=said)
