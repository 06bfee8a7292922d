"""The ask: who sends it, whom it is about, and the texts that are copied."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from inroad.domain.ask_steps import Step

Tone = Literal["plain", "warm", "formal"]
"""`plain` and `warm` say du, tu, tú to the introducer; `formal` says Sie, vous, usted."""
Language = Literal["en", "de", "fr", "es"]
Kind = Literal[
    "message",
    "direct",
    "short",
    "forwardable",
    "warm_up",
    "permission",
    "follow_up",
    "thanks",
    "decline",
]
"""What a text is for. `message` is a mail, `direct` the same as a direct message, `short` fits
into 300 characters; all but `forwardable` go to the introducer."""
Outcome = Literal["met", "will_meet", "not_met", "declined"]
"""What came of an ask, as the introducer is told. `declined`: there was no introduction."""
Severity = Literal["red", "amber"]
"""`red` blocks the copy button; `amber` is worth a second look."""
FactName = Literal[
    "me.name",
    "me.role",
    "me.company",
    "me.offer",
    "me.proof",
    "me.links",
    "me.places",
    "introducer.name",
    "introducer.company",
    "introducer.headline",
    "prospect.name",
    "prospect.company",
    "prospect.headline",
    "shared_place",
    "benefit",
    "outcome",
]
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
    places: Annotated[list[Field], Meta(max_length=20)] = []
    """Companies and schools of the user's own past that a text may name."""
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
    severity: Severity = "red"


class Missing(Struct, kw_only=True, frozen=True):
    """A fact that the ask needs: `field` names where it is saved, `question` asks for it."""

    field: Literal["me.name", "me.offer", "benefit", "prospect.name"]
    question: str
    proposal: str | None = None


class UsedFact(Struct, kw_only=True, frozen=True):
    """A fact that a text says: which, in a line, and where Inroad has it from."""

    field: FactName
    text: str
    source: str


class WrittenText(Struct, kw_only=True, frozen=True):
    """One text to copy, the facts that it says and what the linter found in it.

    `subject` is null where the kind has none. While facts are `missing`, the text is empty.
    `label` names it and `copy` is on its button; `step` is what sending it comes to in the life
    of the ask, `channel` how such an ask goes out.
    """

    kind: Kind
    label: str
    copy: str
    step: Step | None
    channel: str
    subject: str | None
    text: str
    facts: list[UsedFact]
    lint: list[Finding]
    missing: list[FactName] = []
    own: bool = False
    """Written by a template of the user's own."""


class AskFacts(Struct, kw_only=True, frozen=True):
    """All that an ask may be made of. Nothing private is here, so nothing private can leak."""

    me: Me
    introducer_name: str
    introducer_headline: str | None = None
    introducer_company: str | None = None
    prospect_name: str
    prospect_headline: str | None = None
    prospect_company: str | None = None
    benefit: str | None = None
    """One line on why meeting the user helps this prospect."""
    benefit_proposal: str | None = None
    """A line saved for another prospect of the same company: proposed, never used unasked."""
    shared_place: str | None = None
    """A company or school that pages showed of both the introducer and the prospect."""
    our_place: str | None = None
    """One that a page showed of the introducer and that the user gave among `me.places`."""
    outcome: Outcome | None = None


class Ask(Struct, kw_only=True, frozen=True):
    """The texts of one ask. With anything `missing`, the texts are empty: no hole is copied."""

    introducer_id: int
    to_introducer: Text
    forwardable: Text
    thanks: Text
    lint: list[Finding]
    missing: list[Missing]
    texts: list[WrittenText] = []
    needed: list[Kind] = []
    """The kinds of text that the moment needs, the first one first; the others are there too."""
    tone: Tone = "plain"
    language: Language = "en"
