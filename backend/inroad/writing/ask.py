"""Writing an ask: from facts to the three texts that are copied."""

from inroad.domain.asks import Ask, AskFacts, Missing, Text
from inroad.domain.called import first_name, full_name
from inroad.domain.lint import lint
from inroad.writing.built_in import written
from inroad.writing.grammar import folded
from inroad.writing.variables import phrased

_NOTHING = Text(subject="", text="")


def write_ask(facts: AskFacts, introducer_id: int) -> Ask:
    """The ask of these facts in the user's language and tone, with what the linter found.

    While a needed fact is missing, every text is empty and `missing` asks for the fact.
    """
    missing = missing_facts(facts)
    if missing:
        return Ask(
            introducer_id=introducer_id,
            to_introducer=_NOTHING,
            forwardable=_NOTHING,
            thanks=_NOTHING,
            lint=[],
            missing=missing,
        )
    texts = written(facts.me.language, facts.me.tone, phrased(facts))
    return Ask(
        introducer_id=introducer_id,
        to_introducer=texts.message,
        forwardable=texts.forwardable,
        thanks=texts.thanks,
        lint=lint(texts.message.text, texts.forwardable.text, facts),
        missing=[],
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
