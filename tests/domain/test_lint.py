"""The linter on texts that people wrote or changed, good ones and bad ones."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.asks import AskFacts, Language, Me
from inroad.domain.lint import RULES, lint

ME = Me(
    name="Tilda Marsh",
    role="CTO",
    company="Papermill",
    offer="We halve the paperwork of hospital pharmacies.",
)
FACTS = AskFacts(
    me=ME,
    introducer_name="Oren Vale",
    prospect_name="Ivana Brook",
    prospect_company="Northgate Clinic",
    benefit="Her team gets two days a month back before the audit.",
)
MESSAGE = (
    "Hey Oren, hope the move went well!\n\n"
    "Any chance you'd introduce me to Ivana Brook over at Northgate Clinic? "
    "We could give her team two days a month back before the audit. "
    "If it feels odd, no worries. The note below can go out as it is."
)
NOTE = (
    "Hi Ivana, I'm Tilda, CTO at Papermill (full name Tilda Marsh). "
    "Pharmacies like yours do half the paperwork with us. Happy to show you in ten minutes."
)


def rules(message: str = MESSAGE, note: str = NOTE, facts: AskFacts = FACTS) -> list[str]:
    findings = lint(message, note, facts)
    assert all(finding.text.endswith(".") or "“" in finding.text for finding in findings)
    return [finding.rule for finding in findings]


def test_a_good_text_of_ones_own_has_no_finding() -> None:
    assert rules() == []


GOOD: list[tuple[Language, str]] = [
    ("en", "Oren, could you put me in touch with Ivana Brook? I think it's worth her time: "
     "two days back for her team every month. Totally fine if you'd rather not."),
    ("en", "Hi Oren, how are you? Would you be willing to forward the note below to Ivana Brook? "
     "It would help her get through the audit. Feel free to say no."),
    ("en", "Hi Oren, I'd be grateful if you could introduce me to Ivana Brook. It might save her "
     "team some work. No pressure, and nothing urgent."),
    ("en", "Hi Oren,\nI understand you worked with Dr. Ivana Brook. Would you introduce us? Her "
     "team would benefit: two days back before the audit. I'll understand if not."),
    ("de", "Hallo Oren, magst du mich Ivana Brook vorstellen? Ihrem Team würde es zwei Tage im "
     "Monat sparen, das hilft vor der Prüfung. Wenn nicht, kein Problem."),
    ("fr", "Salut Oren, tu pourrais me présenter à Ivana Brook ? Cela aiderait son équipe avant "
     "l’audit. Pas de souci si tu ne préfères pas."),
    ("es", "Hola Oren, ¿me presentarías a Ivana Brook? A su equipo le ahorraría dos días al mes. "
     "Si no te encaja, no pasa nada."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "message"), GOOD)
def test_good_messages_in_other_words(language: Language, message: str) -> None:
    facts = AskFacts(
        me=Me(name="Tilda Marsh", role="CTO", language=language),
        introducer_name="Oren Vale",
        prospect_name="Ivana Brook",
        benefit="Something else altogether that nobody said",
    )
    assert rules(message, facts=facts) == []


def test_a_text_is_read_in_its_own_language() -> None:
    german = GOOD[4][1]
    assert rules(german) == []
    assert rules(german + " Es ist wirklich dringend.") == ["pressure"]


WAY_OUT = " No worries if not."
WHY = " It would help her team before the audit."
ASK = "Hi Oren, would you introduce me to Ivana Brook?"

BAD_MESSAGES = [
    ("names_prospect", "Hi Oren, would you introduce me to the head of pharmacy?" + WHY + WAY_OUT),
    ("names_prospect", "Hi Oren, would you introduce me to Ivana?" + WHY + WAY_OUT),
    ("one_request", "Hi Oren, Ivana Brook looks interesting." + WHY + WAY_OUT),
    ("one_request", ASK + " And could you send me her number?" + WHY + WAY_OUT),
    ("one_request", ASK + " Please also introduce me to her boss." + WHY + WAY_OUT),
    ("one_request", "Hi Oren, how could I meet Ivana Brook?" + WHY + WAY_OUT),
    ("one_request", "Hi Oren, what do you think of Ivana Brook?" + WHY + WAY_OUT),
    ("one_request", "Hi Oren, can you help me with Ivana Brook?" + WHY + WAY_OUT),
    ("benefit", ASK + WAY_OUT),
    ("benefit", ASK + " It would help me a lot with her hospital." + WAY_OUT),
    ("benefit", ASK + " We sell software." + WAY_OUT),
    ("way_out", ASK + WHY),
    ("length", ASK + WHY + WAY_OUT + " word" * 120),
    ("placeholder", ASK.replace("Oren", "[First name]") + WHY + WAY_OUT),
    ("placeholder", ASK + WHY + WAY_OUT + " {{ my_name }}"),
    ("placeholder", ASK + WHY + WAY_OUT + " <your name>"),
    ("placeholder", ASK + WHY + WAY_OUT + " TODO"),
    ("placeholder", ASK + WHY + WAY_OUT + " Lorem ipsum."),
    ("placeholder", ASK + WHY + WAY_OUT + " XXX"),
    ("placeholder", ASK + WHY + WAY_OUT + "\n_____"),
    ("pressure", ASK + WHY + WAY_OUT + " I need this ASAP."),
    ("pressure", ASK + WHY + WAY_OUT + " It's quite urgent!"),
    ("pressure", ASK + WHY + WAY_OUT + " Just following up on my last mail."),
    ("pressure", ASK + WHY + WAY_OUT + " Could use an answer by Friday."),
    ("pressure", ASK + WHY + WAY_OUT + " After all, you owe me one."),
    ("vague", "Hi Oren, would you introduce me to Ivana Brook or anyone relevant?" + WHY + WAY_OUT),
    ("vague", ASK + " Or someone in your network." + WHY + WAY_OUT),
    ("flattery", ASK + " You are amazing, a true legend." + WHY + WAY_OUT),
]


@pytest.mark.parametrize(("rule", "message"), BAD_MESSAGES)
def test_one_fault_in_a_message_gives_one_finding(rule: str, message: str) -> None:
    assert rules(message) == [rule]


FOREIGN = [
    ("de", "Melde dich bitte so schnell wie möglich.", "pressure"),
    ("de", "Oder kennst du irgendjemanden, der passt.", "vague"),
    ("de", "Du bist genial und dein Team ist großartig.", "flattery"),
    ("fr", "C’est urgent, j’attends ta réponse.", "pressure"),
    ("fr", "Ou quelqu’un de ton réseau.", "vague"),
    ("fr", "Tu es génial, ton équipe est incroyable.", "flattery"),
    ("es", "Respóndeme cuanto antes.", "pressure"),
    ("es", "O alguien de tu red.", "vague"),
    ("es", "Eres increíble, un crack.", "flattery"),
]


@pytest.mark.parametrize(("language", "added", "rule"), FOREIGN)
def test_faults_in_every_language(language: Language, added: str, rule: str) -> None:
    message = dict(GOOD[4:])[language]
    facts = AskFacts(
        me=Me(name="Tilda Marsh", role="CTO", language=language),
        introducer_name="Oren Vale",
        prospect_name="Ivana Brook",
    )
    assert rules(f"{message} {added}", facts=facts) == [rule]


BAD_NOTES = [
    ("who_you_are", "Hi Ivana, we halve the paperwork of pharmacies. Shall we talk?"),
    ("who_you_are", "Hi Ivana, a short call would be nice. Best, Tilda Marsh"),
    ("forwardable_names_prospect", "Hi there, I'm Tilda Marsh, CTO at Papermill."),
    ("self_contained", NOTE + " Oren knows me well."),
    ("self_contained", "Hi Ivana, I'm Tilda Marsh, CTO at Papermill. Thanks for forwarding this."),
    ("self_contained", "Would you introduce me to Ivana Brook? I'm Tilda Marsh of Papermill."),
    ("placeholder", NOTE + " Best, [Your Name]"),
    ("pressure", NOTE + " Please respond as soon as possible."),
    ("flattery", NOTE + " I'm a huge fan, your talks are inspiring."),
]


@pytest.mark.parametrize(("rule", "note"), BAD_NOTES)
def test_one_fault_in_the_note_gives_one_finding(rule: str, note: str) -> None:
    assert rules(note=note) == [rule]


@pytest.mark.parametrize(
    "added",
    [
        "See [my page](https://papermill.example/?a=1).",
        "Mail me at <tilda@papermill.example>.",
        "Details [1] below.",
        "We all <3 audits.",
        "It is not urgent.",
        "Our pharmacists love it, a fantastic bunch.",
        "Dr. Brook knows the audit.",
    ],
)
def test_what_only_looks_like_a_fault(added: str) -> None:
    assert rules(f"{MESSAGE} {added}") == []


def test_a_wrapped_line_is_read_as_one() -> None:
    message = (
        "Hi Oren,\n\nI hope all is well. Would you feel comfortable introducing me to Ivana\n"
        "Brook of Northgate Clinic? Her team would gain two days a month before\n"
        "the audit. If it does not fit, that is fine.\n\nThanks,\nTilda"
    )
    assert rules(message) == []


def test_spanish_todo_is_a_word() -> None:
    facts = AskFacts(
        me=Me(name="Tilda Marsh", role="CTO", language="es"),
        introducer_name="Oren Vale",
        prospect_name="Ivana Brook",
    )
    assert rules(GOOD[6][1] + " Gracias por todo.", facts=facts) == []


def test_an_introducer_who_shares_a_name_is_not_taken_for_themselves() -> None:
    facts = AskFacts(
        me=ME, introducer_name="Ivana Vale", prospect_name="Ivana Brook",
        prospect_company="Northgate Clinic", benefit=FACTS.benefit,
    )  # fmt: skip
    assert rules(facts=facts) == []


def test_the_name_of_a_company_is_no_pressure() -> None:
    facts = AskFacts(
        me=ME, introducer_name="Oren Vale", prospect_name="Ivana Brook",
        prospect_company="Urgent Response Group", benefit=FACTS.benefit,
    )  # fmt: skip
    message = MESSAGE.replace("Northgate Clinic", "Urgent Response Group")
    assert rules(message, facts=facts) == []


def test_empty_texts_lack_everything() -> None:
    assert set(rules("", "")) == {
        "names_prospect", "one_request", "benefit", "way_out",
        "who_you_are", "forwardable_names_prospect",
    }  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_judged(message: str, note: str, mine: str, theirs: str) -> None:
    facts = AskFacts(
        me=Me(name=mine, offer=theirs), introducer_name=theirs, prospect_name=mine, benefit=note
    )
    for finding in lint(message, note, facts):
        assert finding.rule in RULES["message"] | RULES["forwardable"]
        assert finding.text
