"""How contact counts: by age, kind and company; and the tie as a bar."""

from collections.abc import Sequence

import pytest

from inroad.domain.constants import DEFAULT
from inroad.domain.history import no_strength, strength
from inroad.domain.introductions import rank
from inroad.domain.ties import Acquaintance, Contact, ContactKind
from tests.domain.invented import PROSPECT, TODAY, ago, around, mail, mutual, overlap, said


def _strength(contacts: Sequence[Contact]) -> float:
    return strength(tuple(contacts), TODAY, DEFAULT)


def _once(kind: ContactKind, days: int = 10, people: int = 2) -> float:
    return _strength([Contact(on=ago(days), kind=kind, people=people)])


def test_a_meeting_counts_more_than_a_mail_and_a_reaction_less() -> None:
    assert _once("meeting") > _once("mail") > _once("reaction") > no_strength(DEFAULT)
    assert _once("call") == _once("meeting")
    assert _once("message") == _once("mail")


def test_the_more_took_part_the_less_it_says_about_two() -> None:
    assert _once("mail", people=2) > _once("mail", people=5) > _once("mail", people=40)


def test_being_copied_is_contact_but_not_being_in_touch() -> None:
    assert no_strength(DEFAULT) < _once("copied") < _once("mail")


def test_what_is_long_ago_comes_to_nothing_and_a_day_ahead_is_today() -> None:
    assert _once("mail", days=30_000) == pytest.approx(no_strength(DEFAULT))
    assert _once("mail", days=-3) == _once("mail", days=0)


def test_a_hundred_mails_long_ago_are_less_than_a_few_now() -> None:
    assert _strength(mail(*range(700, 800))) < _strength(mail(5, 12, 20))


def test_the_ties_as_bars_and_words() -> None:
    them = Acquaintance(closeness=4, last_contact=around(12))
    entry = rank(PROSPECT, [mutual("Bo Ekman", them, overlap(ended_years_ago=0.5))], TODAY).ranked[
        0
    ]
    assert (entry.you_and_them.text, entry.you_and_them.known) == ("close, current", True)
    assert entry.them_and_prospect.text == "likely strong"
    assert 0.7 < entry.you_and_them.strength < 0.9
    assert 0.6 < entry.them_and_prospect.strength < 0.9


@pytest.mark.parametrize(
    ("days", "word"),
    [(3, "current"), (60, "warm"), (150, "cooling"), (300, "cold"), (900, "dormant")],
)
def test_words_for_the_last_contact(days: int, word: str) -> None:
    them = Acquaintance(closeness=3, last_contact=around(days))
    entry = rank(PROSPECT, [mutual("Bo Ekman", them, said("some"))], TODAY).ranked[0]
    assert entry.you_and_them.text == f"good, {word}"
    assert entry.them_and_prospect.text == "some"
