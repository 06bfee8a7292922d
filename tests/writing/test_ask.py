"""The texts of an ask: every tone, language and absent fact, and fields of any content."""

import re
import statistics
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.asks import Ask, AskFacts, Language, Me, Missing, Tone
from inroad.domain.called import first_name, full_name
from inroad.writing import write_ask
from inroad.writing.grammar import folded
from tests.writing.facts import (
    BENEFITS,
    HOLES,
    LANGUAGES,
    OFFERS,
    TONES,
    ask_facts,
    with_me,
    without,
)


def texts(ask: Ask) -> list[str]:
    written = (ask.to_introducer, ask.forwardable, ask.thanks)
    return [part for text in written for part in (text.subject, text.text)]


OPTIONAL = ["me.role", "me.company", "me.proof", "me.links", "prospect_company"]
ABSENT = [
    (),
    *[(name,) for name in OPTIONAL],
    ("me.role", "me.company"),
    ("prospect_company", "prospect_headline"),
    (*OPTIONAL, "prospect_headline"),
]


@pytest.mark.parametrize("absent", ABSENT, ids="+".join)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_have_no_hole_and_no_finding(
    language: Language, tone: Tone, absent: tuple[str, ...]
) -> None:
    ask = write_ask(without(ask_facts(language, tone), *absent), 3)
    assert ask.lint == []
    assert ask.missing == []
    for text in texts(ask):
        assert text == text.strip()
        assert text
        assert not HOLES.search(text)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_message_asks_one_question_and_says_why(language: Language, tone: Tone) -> None:
    message = write_ask(ask_facts(language, tone), 3).to_introducer.text
    assert message.count("?") == 1
    question = next(line for line in message.split("\n") if "?" in line)
    assert "Ivana Brook" in question
    assert "Northgate Clinic" in question
    assert BENEFITS[language] in message
    assert OFFERS[language] in message
    assert len(message.split()) < 120


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_note_to_forward_stands_on_its_own(language: Language, tone: Tone) -> None:
    note = write_ask(ask_facts(language, tone), 3).forwardable.text
    for said in ("Tilda Marsh", "CTO", "Papermill", "Four hospitals in Utrecht", "Ivana Brook"):
        assert said in note
    assert "https://papermill.example/hospitals" in note
    assert "Oren" not in note


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_benefit_is_said_only_to_whom_it_fits(language: Language, tone: Tone) -> None:
    said_to = {
        "en": "it would save you and your team a week",
        "de": "das erspart dir und deinem Team eine Woche",
        "fr": "cela vous ferait gagner une semaine",
        "es": "te ahorraría una semana a ti y a tu equipo",
    }[language]
    facts = msgspec.structs.replace(ask_facts(language, tone), benefit=said_to)
    ask = write_ask(facts, 3)
    quoted = re.search(r"[\"„«]\s?" + re.escape(said_to), ask.to_introducer.text)
    assert quoted
    greeting = ask.forwardable.text.split("\n")[0]
    assert "Ivana" in greeting
    assert greeting[-1] in ",:"
    about = write_ask(ask_facts(language, tone), 3).forwardable.text
    assert "Ivana" not in about.split("\n")[0]


@pytest.mark.parametrize(
    ("offer", "said"),
    [
        ("We halve the paperwork", "\n\nWe halve the paperwork. I think"),
        ("We halve the paperwork.", "\n\nWe halve the paperwork. I think"),
        ("  We halve\nthe paperwork!  ", "\n\nWe halve the paperwork! I think"),
        ("software for pharmacies", "What I do: software for pharmacies. I think"),
        ("Software for pharmacies", "What I do: Software for pharmacies. I think"),
        ("Pharmacies save a week with us.", "\n\nPharmacies save a week with us. I think"),
        ("We ship to pharmacies 🚚", "\n\nWe ship to pharmacies 🚚 I think"),
        ("We cut 20\u00a0% (or more)", "\n\nWe cut 20\u00a0% (or more). I think"),
    ],
)
def test_the_words_of_the_user_join_gracefully(offer: str, said: str) -> None:
    assert said in write_ask(with_me(ask_facts(), offer=offer), 3).to_introducer.text


@pytest.mark.parametrize(
    ("role", "company", "said"),
    [
        ("CTO", "Papermill", "I'm Tilda Marsh, CTO at Papermill. We"),
        ("CTO at Papermill", "Papermill", "I'm Tilda Marsh, CTO at Papermill. We"),
        ("CTO", "", "I'm Tilda Marsh, CTO. We"),
        ("", "Papermill Inc.", "I'm Tilda Marsh from Papermill Inc. We"),
        ("Founder.", "Papermill", "I'm Tilda Marsh, Founder at Papermill. We"),
        ("", "", "I'm Tilda Marsh. We"),
    ],
)
def test_who_the_user_is(role: str, company: str, said: str) -> None:
    ask = write_ask(with_me(ask_facts(), role=role, company=company), 3)
    assert said in ask.forwardable.text


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Oren Vale", "Hi Oren,"),
        ("OREN VALE", "Hi Oren,"),
        ("Dr. Oren Vale, PhD, MBA", "Hi Oren,"),
        ("Vale, Oren", "Hi Oren,"),
        ("Oren Vale 🚀 (he/him)", "Hi Oren,"),
        ("한지우", "Hi 한지우,"),
        ("林小雨", "Hi 林小雨,"),
        ("Oren", "Hi Oren,"),
        ("", "Hi,"),
        ("🚀", "Hi,"),
    ],
)
def test_greeting(name: str, greeting: str) -> None:
    facts = msgspec.structs.replace(ask_facts(), introducer_name=name)
    assert write_ask(facts, 3).to_introducer.text.startswith(greeting + "\n")


def test_headline_stands_in_for_an_unknown_company() -> None:
    facts = msgspec.structs.replace(ask_facts(), prospect_company=None)
    assert "Ivana Brook (Head of Pharmacy)?" in write_ask(facts, 3).to_introducer.text
    listed = msgspec.structs.replace(facts, prospect_headline="Pharmacy | Speaker | Runner")
    assert "Ivana Brook?" in write_ask(listed, 3).to_introducer.text


def test_french_keeps_its_marks_on_the_line() -> None:
    for tone in TONES:
        for text in texts(write_ask(ask_facts("fr", tone), 3)):
            assert not re.search(r"(?<!\u00a0)[?»]|(?<!\u00a0):(?!//)", text)


@pytest.mark.parametrize(
    ("facts", "fields"),
    [
        (with_me(ask_facts(), name=" \u200b"), ["me.name"]),
        (with_me(ask_facts(), offer="…"), ["me.offer"]),
        (msgspec.structs.replace(ask_facts(), benefit=None), ["benefit"]),
        (msgspec.structs.replace(ask_facts(), prospect_name=""), ["prospect.name"]),
        (
            AskFacts(me=Me(), introducer_name="Oren Vale", prospect_name="Ivana Brook"),
            ["me.name", "me.offer", "benefit"],
        ),
    ],
)
def test_nothing_can_be_copied_while_a_fact_is_missing(facts: AskFacts, fields: list[str]) -> None:
    ask = write_ask(facts, 3)
    assert [missing.field for missing in ask.missing] == fields
    assert all(missing.question.endswith("?") for missing in ask.missing)
    assert not any(texts(ask))


def test_a_benefit_is_proposed_and_not_used_unasked() -> None:
    facts = msgspec.structs.replace(
        ask_facts(), benefit=None, benefit_proposal="The clinic gets two days back."
    )
    ask = write_ask(facts, 3)
    question = "In one line, why would it help Ivana to meet you?"
    assert ask.missing == [
        Missing(field="benefit", question=question, proposal="The clinic gets two days back.")
    ]


HOSTILE = [
    "{{ 7*7 }}",
    "{% for i in range(9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "{# gone #}",
    "{{ config }}{% raw %}",
    "${7*7} <%= 7*7 %> #{7*7}",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_data_is_never_a_template(hostile: str) -> None:
    facts = ask_facts()
    me = Me(name=f"Tilda {hostile}", role=hostile, company=hostile, offer=hostile, proof=hostile,
            links=[hostile])  # fmt: skip
    ask = write_ask(
        msgspec.structs.replace(
            facts,
            me=me,
            introducer_name=f"Oren {hostile}",
            prospect_name=f"Ivana {hostile}",
            prospect_company=hostile,
            benefit=hostile,
        ),
        3,
    )
    assert hostile in ask.to_introducer.text
    assert ask.forwardable.text.count(hostile) >= 5
    assert "49" not in "".join(texts(ask))
    assert "placeholder" in [finding.rule for finding in ask.lint]


def test_the_facts_have_no_place_for_anything_private() -> None:
    """Whoever adds a field here decides that it may be sent to anybody."""
    assert {field.name for field in msgspec.structs.fields(AskFacts)} == {
        "me",
        "introducer_name",
        "introducer_headline",
        "introducer_company",
        "prospect_name",
        "prospect_headline",
        "prospect_company",
        "benefit",
        "benefit_proposal",
        "shared_place",
        "our_place",
        "outcome",
    }
    assert {field.name for field in msgspec.structs.fields(Me)} == {
        "name", "role", "company", "offer", "proof", "links", "places", "tone", "language",
    }  # fmt: skip


ODD = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "O'Brien \"Obi\" d’Arc",
            "مريم الهاشمي",
            "\u202eevil\u202c Name",
            "Zoë 👩‍🔬 Noé",
            "a\r\nb\u2028c\td",
            "x" * 500,
            "word " * 99,
            "{{ me }} {% if %}",
            "<b>Ann</b> & co",
            "ÉLODIE DURAND-ÖZ",
            "100 %",
            "(((", "”", ", , ,", "…", "None",
        ]
    ),
)  # fmt: skip
FIELD = ODD.map(lambda text: text[:500])


@settings(max_examples=300, deadline=None)
@given(
    st.builds(
        AskFacts,
        me=st.builds(
            Me,
            name=FIELD, role=FIELD, company=FIELD, offer=FIELD, proof=FIELD,
            links=st.lists(FIELD, max_size=5),
            tone=st.sampled_from(TONES), language=st.sampled_from(LANGUAGES),
        ),
        introducer_name=ODD, prospect_name=ODD,
        prospect_headline=st.none() | FIELD, prospect_company=st.none() | FIELD,
        benefit=st.none() | FIELD, benefit_proposal=st.none() | FIELD,
    )
)  # fmt: skip
def test_any_fields_give_whole_texts_or_questions(facts: AskFacts) -> None:
    ask = write_ask(facts, 3)
    if ask.missing:
        assert not any(texts(ask))
        return
    message, note = ask.to_introducer.text, ask.forwardable.text
    assert full_name(facts.prospect_name) in message
    assert first_name(facts.prospect_name) in note
    for said in (facts.me.offer, facts.benefit):
        assert folded(said) in message
        assert folded(said) in note
    for said in (facts.me.name, facts.me.company, facts.me.proof, *facts.me.links):
        assert folded(said) in note
    given_words = msgspec.json.encode(facts).decode()
    for text in texts(ask):
        assert "None" in given_words or "None" not in text
        assert "{" in given_words or "{" not in text
        assert not re.search(r"  |\n\n\n| \n|\n ", text)


def test_an_ask_is_written_in_a_moment() -> None:
    """A panel shows one ask a page. What the processor spends on it, whatever else it does."""
    write_ask(ask_facts(), 3)
    spent = []
    for number in range(100):
        facts = msgspec.structs.replace(ask_facts(), prospect_name=f"Ivana Brook-{number}")
        start = time.thread_time()
        write_ask(facts, 3)
        spent.append(time.thread_time() - start)
    assert statistics.median(spent) < 0.010
