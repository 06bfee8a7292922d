"""The ask: who sends it, whom it is about, and the texts that are copied."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Tone = Literal["plain", "warm", "formal"]
Language = Literal["en", "de", "fr", "es"]
Field = Annotated[str, Meta(max_length=500)]


class Me(Struct, kw_only=True, frozen=True):
    """Who the user is, for the ask. Asked for once; an empty field is not known yet."""

    name: Field = ""
    role: Field = ""
    company: Field = ""
    offer: Field = ""
    """What the user does for people like the prospect, as one sentence: "We cut …"."""
    proof: Field = ""
    links: Annotated[list[Field], Meta(max_length=5)] = []
    tone: Tone = "plain"
    language: Language = "en"


class Text(Struct, kw_only=True, frozen=True):
    """A text to copy, with the subject for mail."""

    subject: str
    text: str


class Finding(Struct, kw_only=True, frozen=True):
    """Something that the linter found, and what to change."""

    rule: str
    text: str


class Missing(Struct, kw_only=True, frozen=True):
    """A fact that the ask needs: `field` names where it is saved, `question` asks for it."""

    field: Literal["me.name", "me.offer", "benefit", "prospect.name"]
    question: str
    proposal: str | None = None


class AskFacts(Struct, kw_only=True, frozen=True):
    """All that an ask may be made of. Nothing private is here, so nothing private can leak."""

    me: Me
    introducer_name: str
    prospect_name: str
    prospect_headline: str | None = None
    prospect_company: str | None = None
    benefit: str | None = None
    """One line on why meeting the user helps this prospect."""
    benefit_proposal: str | None = None
    """A line saved for another prospect of the same company: proposed, never used unasked."""


class Ask(Struct, kw_only=True, frozen=True):
    """The texts of one ask. With anything `missing`, the texts are empty: no hole is copied."""

    introducer_id: int
    to_introducer: Text
    forwardable: Text
    thanks: Text
    lint: list[Finding]
    missing: list[Missing]
