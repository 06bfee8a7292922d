"""`POST /api/asks/lint`: what to change in a text while the user edits it."""

import msgspec
from litestar import post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Struct

from inroad.domain.asks import AskFacts, Finding, Kind, Language
from inroad.domain.errors import TextTooLong
from inroad.domain.lint import lint_text
from inroad.web.connections import Companion, companion
from inroad.web.texts import facts_of

LONGEST_TEXT = 20_000
"""Characters of a text to judge; ten times what anybody would send."""


class LintRequest(Struct, kw_only=True, frozen=True):
    """A text as it stands in the panel. The ids say whom it is about; names do where none are."""

    kind: Kind
    text: str
    introducer_id: int | None = None
    prospect_id: int | None = None
    introducer_name: str = ""
    prospect_name: str = ""
    prospect_company: str | None = None
    benefit: str | None = None
    language: Language | None = None


class Judgement(Struct, kw_only=True, frozen=True):
    """What the linter found; with `blocked`, copying takes a second step."""

    lint: list[Finding]
    blocked: bool
    words: int
    characters: int


@post("/api/asks/lint", status_code=200, sync_to_thread=True, tags=["asks"])
def lint_ask(data: JSONBody[LintRequest], state: State) -> Judgement:
    """Judge a text. Nothing is kept."""
    if len(data.text) > LONGEST_TEXT:
        raise TextTooLong(len(data.text), LONGEST_TEXT)
    found = lint_text(data.kind, data.text, _facts(companion(state), data))
    return Judgement(
        lint=found,
        blocked=any(finding.severity == "red" for finding in found),
        words=sum(any(c.isalnum() for c in word) for word in data.text.split()),
        characters=len(data.text),
    )


def _facts(here: Companion, asked: LintRequest) -> AskFacts:
    if asked.introducer_id is not None and asked.prospect_id is not None:
        facts = facts_of(here, asked.introducer_id, asked.prospect_id)
    else:
        facts = AskFacts(
            me=here.book.me,
            introducer_name=asked.introducer_name,
            prospect_name=asked.prospect_name,
            prospect_company=asked.prospect_company,
        )
    me = msgspec.structs.replace(facts.me, language=asked.language or facts.me.language)
    return msgspec.structs.replace(facts, me=me, benefit=asked.benefit or facts.benefit)
