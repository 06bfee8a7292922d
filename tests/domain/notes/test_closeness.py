"""How close the user says they are."""

import pytest

from inroad.domain.notes.signals import Closeness
from tests.domain.notes.said import signal

STATED = {
    "never met": 0,
    "We have never spoken": 0,
    "just a random LinkedIn request": 0,
    "Seeing her next week for the first time": 0,
    "jamais rencontrée": 0,
    "nie getroffen": 0,
    "not close": 1,
    "we were never close": 1,
    "barely know him": 1,
    "met twice, both times by accident": 1,
    "loose tie": 1,
    "I wouldn't call us friends": 1,
    "we never really clicked": 1,
    "don't really know her": 1,
    "used to be close, not any more": 1,
    "je la connais à peine": 1,
    "kenne ihn kaum": 1,
    "apenas la conozco": 1,
    "mal conheço": 1,
    "friendly, we get along": 2,
    "on good terms": 2,
    "en bons termes": 2,
    "good friend": 3,
    "we're close": 3,
    "still very close": 3,
    "I trust her with everything": 3,
    "rock solid": 3,
    "great working relationship": 3,
    "guter Freund": 3,
    "muy buena amiga": 3,
    "muito amigo meu": 3,
    "best friend since school": 4,
    "my brother": 4,
    "my wife's sister": 4,
    "mother-in-law": 4,
    "she's like family": 4,
    "best man at my wedding": 4,
    "a really close friend": 4,
    "meilleure amie": 4,
    "mein Schwager": 4,
    "mejor amigo": 4,
    "meu cunhado": 4,
}


@pytest.mark.parametrize(("text", "level"), STATED.items())
def test_closeness_is_read_as_stated(text: str, level: int) -> None:
    found = signal(text, Closeness)
    assert found is not None
    assert found.level == level


@pytest.mark.parametrize(
    "text",
    [
        "Great guy, drinks oat milk",
        "CFO at Kiteline",
        "closes deals every quarter",
        "close to retirement",
        "my mum's best friend",
        "her best friend runs a bakery",
        "strong background in logistics",
        "family office in Zug",
        "on family leave",
        "friends with Mira Castell",
        "Very close to Henrik Olsson",
        "my ex-wife's lawyer",
        "promised my wife",
        "I don't trust him",
    ],
)
def test_closeness_is_not_read_out_of_other_things(text: str) -> None:
    assert signal(text, Closeness) is None


def test_a_denial_outweighs_a_warm_word() -> None:
    found = signal("Nice and friendly, but we never really clicked", Closeness)
    assert found is not None
    assert found.level == 1


def test_not_just_a_colleague_is_no_denial() -> None:
    found = signal("Not just a colleague, a good friend", Closeness)
    assert found is not None
    assert found.level == 3


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("One of my oldest friends", 3),
        ("einer meiner ältesten Freunde", 3),
        ("une de mes plus vieilles amies", 3),
        ("uno de mis amigos más antiguos", 3),
        ("um dos meus amigos mais antigos", 3),
        ("one of my closest friends", 4),
        ("einer meiner engsten Freunde", 4),
        ("un de mes plus proches amis", 4),
    ],
)
def test_one_of_several_good_friends_is_a_good_friend(text: str, level: int) -> None:
    found = signal(text, Closeness)
    assert found is not None
    assert found.level == level
