"""Who owes whom."""

import pytest

from inroad.domain.notes.signals import Caution, Favour, LastContact
from tests.domain.notes.said import kinds, signal

BALANCES = {
    "owes me one": 1,
    "She owes us a favor": 1,
    "in my debt after Madrid": 1,
    "I got her the job": 1,
    "Reviewed his deck and made 3 intros for him": 1,
    "I wrote him a reference": 1,
    "Fixed Ana's website": 1,
    "me debe un favor": 1,
    "me deve um favor": 1,
    "schuldet mir noch einen Gefallen": 1,
    "il me doit un service": 1,
    "I owe him one": -1,
    "we still owe her dinner": -1,
    "got me my first job": -1,
    "Introduced me to two investors and asked for nothing": -1,
    "je lui dois un service": -1,
    "ich schulde ihr was": -1,
    "le debo una": -1,
    "We're even": 0,
    "all square now": 0,
    "wir sind quitt": 0,
}


@pytest.mark.parametrize(("text", "balance"), BALANCES.items())
def test_the_balance_is_read(text: str, balance: int) -> None:
    found = signal(text, Favour)
    assert found is not None
    assert found.balance == balance


@pytest.mark.parametrize(
    "text",
    [
        "Owes money to half the city",
        "owes me an answer",
        "he offered to help with anything",
        "even though we disagree",
        "ten square feet of office",
        "Introduced me to her boss",
        "She owes me nothing",
        "He made me a coffee",
    ],
)
def test_no_favour_is_read(text: str) -> None:
    found = signal(text, Favour)
    assert found is None or found.balance == 0


@pytest.mark.parametrize(
    "text",
    [
        "I introduced him to two investors; it went badly",
        "I introduced her to our CFO last year. It did not go well.",
        "Ich habe ihn zwei Investoren vorgestellt, es ging schief",
        "Je l'ai présenté à deux investisseurs, ça s'est mal passé",
        "Le presenté a dos inversores, salió mal",
        "Apresentei ele a dois investidores, correu mal",
    ],
)
def test_an_introduction_that_went_badly_is_a_caution_and_no_favour(text: str) -> None:
    assert kinds(text) == {Caution}


@pytest.mark.parametrize("text", ["Call in September", "Call in June", "Anruf im September"])
def test_a_call_in_a_month_to_come_is_neither_favour_nor_contact(text: str) -> None:
    assert kinds(text) == set()


def test_a_call_in_a_month_that_has_been_is_a_contact() -> None:
    assert kinds("Call in March") == {LastContact}
    assert kinds("call last September") == {LastContact}
