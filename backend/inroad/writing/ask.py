"""Writing an ask: from facts to the texts that are copied."""

from inroad.domain.asks import Ask, AskFacts, Finding, Missing, Text, WrittenText
from inroad.domain.called import first_name, full_name
from inroad.domain.templates import Own
from inroad.writing.grammar import folded
from inroad.writing.texts import write_texts

_NOTHING = Text(subject="", text="")


def write_ask(facts: AskFacts, introducer_id: int, own: Own | None = None) -> Ask:
    """The ask of these facts in the language and tone of `facts.me`, with what the linter found.

    While a needed fact is missing, the texts that need it are empty and `missing` asks for it.
    `own` are the templates that the user wrote.
    """
    missing = missing_facts(facts)
    texts = write_texts(facts, own or {})
    of = {text.kind: text for text in texts}
    both = [] if missing else [of["message"], of["forwardable"]]
    return Ask(
        introducer_id=introducer_id,
        to_introducer=_NOTHING if missing else _copied(of["message"]),
        forwardable=_NOTHING if missing else _copied(of["forwardable"]),
        thanks=_NOTHING if missing else _copied(of["thanks"]),
        lint=_once([finding for text in both for finding in text.lint]),
        missing=missing,
        texts=texts,
        tone=facts.me.tone,
        language=facts.me.language,
    )


def missing_facts(facts: AskFacts) -> list[Missing]:
    """The facts without which there is no ask, each with a plain question."""
    prospect = full_name(facts.prospect_name)
    them, called = prospect or "this person", first_name(facts.prospect_name) or "this person"
    missing = []
    if not prospect:
        question = "What is the name of the person whom you want to meet?"
        missing.append(Missing(field="prospect.name", question=question))
    if not folded(facts.me.name):
        missing.append(Missing(field="me.name", question="What is your name?"))
    if not folded(facts.me.offer):
        question = f"In one sentence, what do you do for people like {them}?"
        missing.append(Missing(field="me.offer", question=question))
    if not folded(facts.benefit):
        proposal = folded(facts.benefit_proposal) or None
        question = f"In one line, why would it help {called} to meet you?"
        missing.append(Missing(field="benefit", question=question, proposal=proposal))
    return missing


def _copied(written: WrittenText) -> Text:
    return Text(subject=written.subject or "", text=written.text)


def _once(found: list[Finding]) -> list[Finding]:
    """Each rule's first finding."""
    return list({finding.rule: finding for finding in reversed(found)}.values())[::-1]
