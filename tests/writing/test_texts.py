"""Every text × tone × language × absent or awkward fact: whole, and nothing to find in it."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.asks import AskFacts, Language, Tone, WrittenText
from inroad.domain.templates import KINDS
from inroad.writing import write_ask
from inroad.writing.grammar import folded
from tests.writing.facts import BENEFITS, HOLES, LANGUAGES, TONES, ask_facts, with_me, without

LONG = "Maximiliane-Theodora Freifrau von Hohenwart-Sonnenschein"

ABSENT: dict[str, tuple[str, ...]] = {
    "nothing absent": (),
    "no role": ("me.role",),
    "no company of mine": ("me.company",),
    "neither role nor company": ("me.role", "me.company"),
    "no proof": ("me.proof",),
    "no links": ("me.links",),
    "no company": ("prospect_company",),
    "no headline": ("prospect_headline",),
    "no company and no headline": ("prospect_company", "prospect_headline"),
    "only the name": (
        "me.role", "me.company", "me.proof", "me.links", "prospect_company", "prospect_headline",
    ),
}  # fmt: skip
AWKWARD: dict[str, dict[str, Any]] = {
    "introducer without a name": {"introducer_name": ""},
    "introducer of one word": {"introducer_name": "Oren"},
    "introducer with initials": {"introducer_name": "O. Vale"},
    "introducer in capitals with degrees": {"introducer_name": "DR. OREN VALE, PHD"},
    "prospect of one word": {"prospect_name": "Ivana"},
    "prospect of one letter": {"prospect_name": "Q"},
    "prospect with a stop at the end": {"prospect_name": "Ivan Brook Jr."},
    "prospect with a comma": {"prospect_name": "Brook, Ivana"},
    "umlauts": {"prospect_name": "Jörg Müßig-Öztürk", "introducer_name": "Zoë Ångström"},
    "apostrophe": {"prospect_name": "Aoife O’Dowd", "introducer_name": "Niamh D'Arcy"},
    "Arabic": {"prospect_name": "مريم الهاشمي", "introducer_name": "سالم البحري"},
    "Hebrew": {"prospect_name": "נועה ברק", "introducer_name": "אורי טל"},
    "Chinese": {"prospect_name": "林小雨", "introducer_name": "陈明"},
    "long prospect": {"prospect_name": LONG},
    "long introducer": {"introducer_name": LONG},
    "both long": {"prospect_name": LONG, "introducer_name": LONG + " Junior"},
    "emoji": {"prospect_name": "Ivana Brook 🚀", "introducer_name": "🌻 Oren Vale"},
    "company with a stop": {"prospect_company": "Northgate Inc."},
    "company with an ampersand": {"prospect_company": "Brook & Sons"},
    "very long company": {"prospect_company": "Northgate " * 12},
    "headline that lists": {"prospect_company": None, "prospect_headline": "A | B | C"},
    "introducer's company": {"introducer_company": "Reed Works"},
    "introducer's company with a stop": {"introducer_company": "Reed Works Ltd."},
    "introducer's headline": {"introducer_headline": "Chemist, at times a gardener"},
    "both at one place": {"shared_place": "Aldgate School"},
    "both at a place with a stop": {"shared_place": "Merrow Inc."},
    "the user was there too": {"our_place": "Merrow Labs"},
    "they have met": {"outcome": "met"},
    "they will meet": {"outcome": "will_meet"},
    "it did not come to it": {"outcome": "not_met"},
    "there was no introduction": {"outcome": "declined"},
}
MINE: dict[str, dict[str, Any]] = {
    "name of one word": {"name": "Tilda"},
    "long name": {"name": LONG},
    "role with the company": {"role": "CTO of Papermill"},
    "role with a stop": {"role": "Founder."},
    "company with a stop": {"company": "Papermill Inc."},
    "offer of a few words": {"offer": "software for pharmacies"},
    "offer with a stop": {"offer": "Software for pharmacies."},
    "five links": {"links": [f"https://papermill.example/{n}" for n in range(5)]},
    "same link twice": {"links": ["papermill.example"] * 2},
}
SAID_TO: dict[Language, str] = {
    "en": "it would save you a week",
    "de": "das erspart dir eine Woche",
    "fr": "cela vous ferait gagner une semaine",
    "es": "te ahorraría una semana",
}
CASES = [*ABSENT, *AWKWARD, *(f"my {name}" for name in MINE), "benefit that says you", "everything"]
NEVER_SAID = "canary"


def facts_for(case: str, language: Language, tone: Tone) -> AskFacts:
    """The facts of a case, with a canary where nothing may be said unasked."""
    facts = msgspec.structs.replace(ask_facts(language, tone), benefit_proposal=NEVER_SAID)
    facts = with_me(facts, places=[NEVER_SAID])
    if case in ABSENT:
        return without(facts, *ABSENT[case])
    if case in AWKWARD:
        return msgspec.structs.replace(facts, **AWKWARD[case])
    if case == "benefit that says you":
        return msgspec.structs.replace(facts, benefit=SAID_TO[language])
    if case == "everything":
        return msgspec.structs.replace(
            facts, introducer_company="Reed Works", introducer_headline="Chemist",
            shared_place="Aldgate School", our_place="Merrow Labs", outcome="met",
        )  # fmt: skip
    return with_me(facts, **MINE[case.removeprefix("my ")])


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_whole_and_good(language: Language, tone: Tone, case: str) -> None:
    texts = write_ask(facts_for(case, language, tone), 3).texts
    assert [text.kind for text in texts] == list(KINDS)
    for text in texts:
        assert text.lint == [], text
        assert text.missing == []
        assert (text.subject is None) == (text.kind in ("direct", "short"))
        for part in (text.text, text.subject):
            assert part is None or part
            assert not HOLES.search(part or ""), text
        assert text.facts
        assert NEVER_SAID not in json.dumps(msgspec.to_builtins(text))
        assert text.kind != "short" or len(text.text) <= 300


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_kinds_say_the_same(language: Language, tone: Tone) -> None:
    texts = write_ask(ask_facts(language, tone), 3).texts
    assert len({text.text for text in texts}) == len(KINDS)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["warm_up", "thanks", "decline"])
def test_what_asks_for_nothing_has_no_request(kind: str, language: Language, tone: Tone) -> None:
    text = text_of(write_ask(facts_for("everything", language, tone), 3).texts, kind)
    assert text.text.count("?") == (1 if kind == "warm_up" else 0)
    assert kind != "warm_up" or "Ivana" not in text.text


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warm_up_gives_the_nearest_reason(language: Language, tone: Tone) -> None:
    known = {
        "our_place": "Merrow Labs", "introducer_company": "Reed Works",
        "introducer_headline": "Chemist",
    }  # fmt: skip
    facts = msgspec.structs.replace(ask_facts(language, tone), **known)
    for name, value in known.items():
        text = text_of(write_ask(facts, 3).texts, "warm_up").text
        assert [word for word in known.values() if word in text] == [value]
        facts = without(facts, name)
    bare = text_of(write_ask(facts, 3).texts, "warm_up")
    assert {fact.field for fact in bare.facts} == {"introducer.name", "me.name"}


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thank_you_tells_the_outcome_that_there_is(language: Language, tone: Tone) -> None:
    told = {
        outcome: text_of(
            write_ask(msgspec.structs.replace(ask_facts(language, tone), outcome=outcome), 3).texts,
            "thanks",
        )
        for outcome in (None, "met", "will_meet", "not_met", "declined")
    }
    assert len({text.text for text in told.values()}) == 5
    assert [t.facts[-1].field == "outcome" for t in told.values()] == [False] + [True] * 4
    assert told["declined"].subject != told["met"].subject
    assert told["met"].facts[-1].text == "You have met Ivana Brook."


def test_the_user_sees_what_a_text_rests_on() -> None:
    facts = facts_for("everything", "en", "plain")
    texts = write_ask(facts, 3).texts
    assert {f.field: (f.text, f.source) for f in text_of(texts, "direct").facts} == {
        "introducer.name": ("Oren Vale", "the profile of Oren Vale"),
        "prospect.name": ("Ivana Brook", "the profile of Ivana Brook"),
        "prospect.company": ("Northgate Clinic", "the profile of Ivana Brook"),
        "shared_place": (
            "Oren Vale and Ivana Brook both have Aldgate School on record.", "both profiles",
        ),
        "me.offer": (folded(facts.me.offer), "what you said about yourself"),
        "benefit": (BENEFITS["en"], "your line on why it helps"),
    }  # fmt: skip
    warm = {fact.field: fact.text for fact in text_of(texts, "warm_up").facts}
    assert warm["me.places"] == "You and Oren Vale were both at Merrow Labs."


@pytest.mark.parametrize("case", CASES)
def test_a_fact_is_named_exactly_when_it_is_said(case: str) -> None:
    facts = facts_for(case, "en", "plain")
    values = {
        "me.role": facts.me.role, "me.company": facts.me.company, "me.offer": facts.me.offer,
        "me.proof": facts.me.proof, "prospect.company": facts.prospect_company,
        "introducer.company": facts.introducer_company, "benefit": facts.benefit,
        "shared_place": facts.shared_place, "me.places": facts.our_place,
    }  # fmt: skip
    for text in write_ask(facts, 3).texts:
        named = {fact.field for fact in text.facts} & set(values)
        said = {name for name, value in values.items() if value and folded(value) in text.text}
        if case in ("my role with the company", "my role with a stop"):
            named, said = named - {"me.company", "me.role"}, said - {"me.company", "me.role"}
        assert named == said, text


WORDS = st.text(alphabet="abcdeé ", min_size=1, max_size=200).filter(str.strip)


@settings(max_examples=150, deadline=None)
@given(
    offer=WORDS, benefit=WORDS, prospect=WORDS, introducer=WORDS,
    company=st.none() | WORDS, mine=WORDS,
    language=st.sampled_from(LANGUAGES), tone=st.sampled_from(TONES),
)  # fmt: skip
def test_a_short_text_fits_and_cuts_nothing(
    offer: str, benefit: str, prospect: str, introducer: str, company: str | None, mine: str,
    language: Language, tone: Tone,
) -> None:  # fmt: skip
    facts = msgspec.structs.replace(
        with_me(ask_facts(language, tone), offer=offer, name=mine),
        benefit=benefit, prospect_name=prospect, introducer_name=introducer,
        prospect_company=company,
    )  # fmt: skip
    short = text_of(write_ask(facts, 3).texts, "short")
    assert len(short.text) <= 300
    if not short.text:
        assert [(finding.rule, finding.severity) for finding in short.lint] == [("length", "red")]
        return
    assert folded(prospect) in short.text
    for fact in short.facts:
        if fact.field in ("me.offer", "benefit", "prospect.company"):
            assert fact.text in short.text


def test_a_short_text_says_what_did_not_fit() -> None:
    facts = msgspec.structs.replace(ask_facts(), benefit="Her team gains time. " * 20)
    short = text_of(write_ask(facts, 3).texts, "short")
    assert "Her team" not in short.text
    assert [(finding.rule, finding.severity) for finding in short.lint] == [("benefit", "amber")]


NEEDED = ("me.name", "me.offer", "benefit", "prospect.name")
FOR_AN_ASK = ("message", "direct", "short", "forwardable")


@pytest.mark.parametrize("absent", [NEEDED, *((name,) for name in NEEDED)])
@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_lacks_a_fact_says_which_and_is_empty(
    language: Language, tone: Tone, absent: tuple[str, ...]
) -> None:
    facts = facts_for("everything", language, tone)
    for name in absent:
        owner, _, field = name.rpartition(".")
        if owner == "me":
            facts = with_me(facts, **{field: ""})
        else:
            facts = msgspec.structs.replace(facts, **{"_".join(filter(None, (owner, field))): ""})
    ask = write_ask(facts, 3)
    assert [missing.field for missing in ask.missing] == [
        name for name in ("prospect.name", "me.name", "me.offer", "benefit") if name in absent
    ]
    for text in ask.texts:
        needed = NEEDED if text.kind in FOR_AN_ASK else ("me.name", "prospect.name")
        lacks = set(absent) & set(("me.name",) if text.kind == "warm_up" else needed)
        assert set(text.missing) == lacks
        assert bool(text.text) == (not lacks)
        assert text.lint == []
        assert not HOLES.search(text.text), text
        assert NEVER_SAID not in json.dumps(msgspec.to_builtins(text))


def test_each_text_needs_only_its_own_facts() -> None:
    bare = msgspec.structs.replace(with_me(ask_facts(), offer=""), benefit=None)
    ask = write_ask(bare, 3)
    empty = {text.kind: text.missing for text in ask.texts if not text.text}
    assert set(empty) == {"message", "direct", "short", "forwardable"}
    assert all(missing == ["me.offer", "benefit"] for missing in empty.values())
    assert ask.to_introducer.text == ask.thanks.text == ""
    nobody = write_ask(with_me(ask_facts(), name=""), 3)
    assert not any(text.text or text.lint for text in nobody.texts)


def text_of(texts: list[WrittenText], kind: str) -> WrittenText:
    """The text of one kind."""
    return next(text for text in texts if text.kind == kind)
