"""Writing one text of a kind: the user's own template where there is a good one, or ours."""

from functools import lru_cache

import msgspec

from inroad.domain.asks import AskFacts, FactName, Kind, WrittenText
from inroad.domain.called import full_name
from inroad.domain.templates import KINDS, Own, Place, Template, has_subject
from inroad.writing.built_in import built_in
from inroad.writing.drafts import Draft, drafted, drafted_short, judged, written
from inroad.writing.grammar import folded
from inroad.writing.own import own_draft
from inroad.writing.variables import Variables, variables

_ANY: tuple[FactName, ...] = ("prospect.name", "me.name")
_ASK: tuple[FactName, ...] = (*_ANY, "me.offer", "benefit")
_NEEDED: dict[Kind, tuple[FactName, ...]] = {
    **dict.fromkeys(KINDS, _ANY),
    **dict.fromkeys(("message", "direct", "short", "forwardable"), _ASK),
    "warm_up": ("me.name",),
}
"""The facts without which a text of this kind has nothing to say."""


def write_texts(facts: AskFacts, own: Own) -> list[WrittenText]:
    """The texts of every kind in the language and tone of `facts.me`."""
    return list(_kept(msgspec.msgpack.encode(facts), tuple(own.items())))


@lru_cache(maxsize=64)
def _kept(encoded: bytes, own: tuple[tuple[Place, Template], ...]) -> tuple[WrittenText, ...]:
    """As `write_texts`: the panel asks for the same page again whenever something is noted."""
    facts, templates = msgspec.msgpack.decode(encoded, type=AskFacts), dict(own)
    said = variables(facts)
    return tuple(_written(kind, facts, said, templates) for kind in KINDS)


def _written(kind: Kind, facts: AskFacts, said: Variables, own: Own) -> WrittenText:
    """One text; empty while a fact that it needs is missing."""
    if missing := _missing(kind, facts):
        subject = "" if has_subject(kind) else None
        return written(kind, facts, Draft(subject, "", ()), [], missing=missing)
    place: Place = (facts.me.language, facts.me.tone, kind)
    mine, trouble = own_draft(place, said, own)
    draft = mine or _draft(kind, built_in(place), said)
    return judged(kind, draft, facts, trouble, own=mine is not None)


def _missing(kind: Kind, facts: AskFacts) -> list[FactName]:
    """The facts that a text of this kind needs and that are not known."""
    known: dict[FactName, str | None] = {
        "prospect.name": full_name(facts.prospect_name),
        "me.name": facts.me.name,
        "me.offer": facts.me.offer,
        "benefit": facts.benefit,
    }
    return [name for name in _NEEDED[kind] if not folded(known[name])]


def _draft(kind: Kind, template: Template, said: Variables) -> Draft:
    return drafted_short(template, said) if kind == "short" else drafted(template, said)
