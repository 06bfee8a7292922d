"""The user's own rules for asking somebody, as a note words them."""

import pytest

from inroad.domain.notes.signals import AsksMade, DoNotAsk, OwnRule
from tests.domain.notes.said import kinds, reading, signal, signals

MOST_A_YEAR = {
    "Ask her at most twice a year.": 2,
    "Good friend. Max 1x/year": 1,
    "Don't ask him more than three times a year": 3,
    "Two intros a year, tops.": 2,
    "Please never ask her twice in the same year": 1,
    "One favour a year is his limit": 1,
    "Wants to be asked no more than twice per year": 2,
    "Frag sie höchstens zweimal im Jahr": 2,
    "mehr als einmal im Jahr frage ich ihn nicht": 1,
    "Ne pas lui demander plus de deux fois par an": 2,
    "Ne la solliciter qu'une fois par an": 1,
    "No pedirle más de una vez al año": 1,
    "Máximo dos favores al año": 2,
    "Nunca mais de dois favores por ano": 2,
}
DAYS_BETWEEN = {
    "Leave six months between asks": 180,
    "Do not ask her more than once a quarter": 91,
    "I only want to bother Karim once every two years": 730,
    "Don't go to her more often than every six months": 180,
    "Zwischen zwei Bitten mindestens ein halbes Jahr warten": 182,
    "Attendre au moins 4 mois entre deux demandes": 120,
    "Esperar al menos tres meses entre favores": 90,
    "Esperar seis meses entre pedidos": 180,
}
TWICE = (
    "Check with me first before asking her.",
    "Don't ask her without checking with me first",
    "Ask me again before you ask him",
    "Think twice before asking, she has a new job",
    "Needs my ok before anyone contacts him",
    "Vor jeder Anfrage nochmal bei mir rückfragen",
    "Bitte nur mit Rücksprache ansprechen",
    "Réfléchir à deux fois avant de lui demander",
    "À ne solliciter qu'après m'avoir consulté",
    "No le pidas nada sin consultarme antes",
    "Falar comigo antes de pedir algo a ela",
)
NO_RULE = (
    "We talk at most twice a year",
    "Visits Berlin only once a year",
    "She asks me for favours at most twice a year",
    "Asked twice last year, both yes",
    "Published at most two papers a year",
    "Made me think twice about crypto",
    "She asked me twice for an intro",
    "nos vemos como máximo una vez al año",
    "Wir sehen uns höchstens einmal im Jahr",
)


@pytest.mark.parametrize(("text", "most"), MOST_A_YEAR.items())
def test_the_most_a_year(text: str, most: int) -> None:
    rule = signal(text, OwnRule)
    assert rule is not None
    assert (rule.most_a_year, rule.cool_down, rule.ask_twice) == (most, None, False)
    assert rule.words in text
    assert not {AsksMade, DoNotAsk} & kinds(text)


@pytest.mark.parametrize(("text", "days"), DAYS_BETWEEN.items())
def test_the_time_between_two_asks(text: str, days: int) -> None:
    rule = signal(text, OwnRule)
    assert rule is not None
    assert (rule.most_a_year, rule.cool_down) == (None, days)
    assert not {AsksMade, DoNotAsk} & kinds(text)


@pytest.mark.parametrize("text", TWICE)
def test_only_when_the_user_has_thought_again(text: str) -> None:
    rule = signal(text, OwnRule)
    assert rule is not None
    assert rule.ask_twice
    assert not {AsksMade, DoNotAsk} & kinds(text)


@pytest.mark.parametrize("text", NO_RULE)
def test_what_is_no_rule_for_asking(text: str) -> None:
    assert signals(text, OwnRule) == []


@pytest.mark.parametrize(
    "hold",
    ["Don't contact her, ever.", "Never ask her.", "Do not ask before July.", "Avoid him."],
)
def test_a_rule_never_hides_a_hold(hold: str) -> None:
    for rule in ("Max two intros a year.", "Check with me first if in doubt."):
        for text in (f"{hold} {rule}", f"{rule} {hold}"):
            alone = signal(hold, DoNotAsk)
            kept = signal(text, DoNotAsk)
            assert alone is not None
            assert kept is not None
            assert (kept.hold, kept.until) == (alone.hold, alone.until)


def test_the_strictest_of_two_and_one_of_each_kind() -> None:
    text = "At most three asks a year. Max two intros a year. Check with me first."
    found = reading(text).signals
    assert [signal.text for signal in found] == [
        "ask at most twice a year",
        "think twice before each ask",
    ]
