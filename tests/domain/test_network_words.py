"""The sentences of the map, as a user reads them."""

from datetime import date

import pytest

from inroad.domain.network import NewTie, Path, PathAsk, Reach, TieKind, Unlocker, Unlocking
from inroad.domain.network.unlock_words import (
    beyond_text,
    company_text,
    new_tie_text,
    unlocker_text,
    unlocking_text,
    without_text,
)
from inroad.domain.network.words import (
    ask_tie_text,
    chance_text,
    freshness_text,
    path_text,
    reach_text,
    share_text,
    weak_text,
    weakest_text,
)

TODAY = date(2026, 11, 22)
NAMES = {1: "INES O’SAMPLE, MBA", 2: "Omar Sample 🚀", 3: "Lena D'Sample", 4: "Ravi Sample"}


def ask(
    introducer: int = 1,
    to: int = 3,
    yes: float = 0.5,
    take: float = 0.2,
    kinds: tuple[TieKind, ...] = ("connected",),
    on: date | None = date(2026, 11, 1),
) -> PathAsk:
    return PathAsk(introducer=introducer, to=to, yes=yes, take=take, kinds=kinds, on=on)


def path(*asks: PathAsk) -> Path:
    return Path(target=asks[-1].to, asks=asks)


def test_names_stand_as_one_would_write_them() -> None:
    assert (
        path_text(path(ask(1, 3)), NAMES) == "Ask Ines O’Sample to introduce you to Lena D'Sample."
    )
    assert path_text(path(ask(9, 3)), NAMES) == "Ask somebody to introduce you to Lena D'Sample."


@pytest.mark.parametrize(
    ("kinds", "take", "on", "told"),
    [
        (("connected",), 0.2, date(2026, 11, 1), "are connected, last seen three weeks ago."),
        (("connected", "worked_together"), 0.5, None, "worked together and are connected."),
        (("said",), 0.6, date(2026, 11, 21), "know each other, as you said yesterday."),
        (
            ("connected", "said"),
            0.02,
            date(2026, 11, 21),
            "do not really know each other (as you said), last seen yesterday.",
        ),
        (
            ("connected", "mailed", "mentioned"),
            0.5,
            date(2024, 5, 1),
            "were on the same mails or meetings, are named together in your notes and are"
            " connected, last seen over two years ago.",
        ),
    ],
)
def test_what_a_tie_rests_on(
    kinds: tuple[TieKind, ...], take: float, on: date | None, told: str
) -> None:
    found = ask_tie_text(ask(2, 4, take=take, kinds=kinds, on=on), NAMES, TODAY)
    assert found == f"Omar Sample and Ravi Sample {told}"


def test_how_fresh_a_path_is_and_that_old_asks_to_be_checked() -> None:
    old = ask(2, 3, on=date(2024, 5, 1))
    assert freshness_text(path(ask()), TODAY) == "The tie was last seen three weeks ago."
    assert freshness_text(path(ask(), old), TODAY) == (
        "The older tie was last seen over two years ago: old, so ask first whether it still holds."
    )
    assert freshness_text(path(ask(on=None)), TODAY) == "Nothing says when the tie was last seen."
    assert "one of its ties" in freshness_text(path(ask(on=None), old), TODAY)


def test_the_weakest_link_of_a_chain_is_told_by_who_that_is_by_then() -> None:
    chain = path(ask(1, 2, yes=0.9, take=0.8), ask(2, 3, yes=0.1, take=0.5))
    assert weakest_text(chain, NAMES) == (
        "The weakest link is whether Omar Sample, whom you have just met, would say yes."
    )


def test_a_guess_is_never_told_as_known() -> None:
    one = Reach(target=3, paths=[], chains=[], guesses=[1])
    assert reach_text(one, NAMES) == (
        "Nobody is known to know Lena D'Sample. Ines O’Sample may: ask whether they do."
    )
    three = Reach(target=3, paths=[], chains=[], guesses=[1, 2, 4])
    assert reach_text(three, NAMES) == (
        "Nobody is known to know Lena D'Sample. Ines O’Sample, Omar Sample or Ravi Sample may:"
        " ask one of them."
    )


def test_a_weak_path_is_not_dressed_up() -> None:
    chain = path(ask(1, 2), ask(2, 3))
    found = Reach(target=3, paths=[path(ask())], chains=[chain], guesses=[])
    assert weak_text(found, NAMES) == (
        "Nobody you know is a good one to ask for an introduction to Lena D'Sample. It may go"
        " through two people: ask Ines O’Sample to introduce you to Omar Sample, and then ask Omar"
        " Sample to introduce you to Lena D'Sample."
    )


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.97, "nearly certain"),
        (0.75, "three in four"),
        (0.574, "about three in five"),
        (1 / 3, "one in three"),
        (0.25, "about one in four"),
        (0.08, "about one in twelve"),
        (0.06, "about one in 17"),
        (0.004, "less than one in 20"),
    ],
)
def test_a_chance_as_a_person_says_it(share: float, said: str) -> None:
    assert share_text(share) == said


def test_no_word_for_a_chance_promises_anything() -> None:
    assert [chance_text(chance) for chance in (0.5, 0.25, 0.1, 0.02)] == [
        "A good chance, one in two",
        "A fair chance, about one in four",
        "A small chance, about one in ten",
        "Hardly a chance, less than one in 20",
    ]


def test_one_share_has_one_word() -> None:
    words: dict[str, set[str]] = {}
    for thousandth in range(50, 950):
        likely, _, share = chance_text(thousandth / 1000).partition(", ")
        words.setdefault(share.removeprefix("about "), set()).add(likely)
    assert {share for share, likely in words.items() if len(likely) > 1} == set()


def unlocking(count: int, total: float, bound: float, everybody: float) -> Unlocking:
    chosen = [Unlocker(introducer=one, gain=1.0, opens=(5, 6)) for one in range(count)]
    return Unlocking(unlockers=chosen, total=total, bound=bound, everybody=everybody)


def test_how_near_a_choice_is_to_the_best() -> None:
    assert unlocking_text(unlocking(0, 0, 0, 0)) == (
        "Nobody you know can introduce you to any of your targets yet."
    )
    assert unlocking_text(unlocking(1, 1, 1, 1)) == (
        "This one person opens all that anybody you know can open."
    )
    assert unlocking_text(unlocking(3, 6, 6, 10)) == (
        "These three open 60 % of what everybody you know could open together."
        " No other three would open more."
    )
    assert unlocking_text(unlocking(1, 6, 6.6, 10)).endswith(
        "Nobody else could open more than 10 % above that."
    )


def test_one_and_several_targets() -> None:
    names = {1: "Ines Sample", 7: "Omar Sample"}
    assert unlocker_text(Unlocker(introducer=1, gain=1, opens=(5,)), names) == (
        "Ines Sample unlocks one of your targets."
    )
    assert beyond_text(14, first=True) == "Unlocks 14 of your targets"
    assert beyond_text(2, first=False) == "Two more, or a better way to them"
    assert beyond_text(1, first=False) == "One more, or a better way to one"
    one = NewTie(person=7, gain=1, opens=(5,), path=None)
    assert new_tie_text(one, names) == (
        "To know Omar Sample would open a target to whom there is no good way now. Nobody you know"
        " can introduce you to Omar Sample: write to them yourself, or meet them."
    )
    assert "three targets" in new_tie_text(
        NewTie(person=7, gain=1, opens=(4, 5, 6), path=path(ask(1, 7))), names
    )


@pytest.mark.parametrize(
    ("wanted", "without", "told"),
    [
        (0, 0, "You have no targets yet."),
        (5, 0, "There is a good way to every one of your targets."),
        (1, 1, "There is no good way to your target now."),
        (3, 3, "There is no good way to any of your three targets now."),
        (40, 1, "To 1 of your 40 targets there is no good way now."),
    ],
)
def test_targets_without_a_good_way(wanted: int, without: int, told: str) -> None:
    assert without_text(wanted, without, found=True) == told


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((0, 0, 0), "Nobody on the map is at Larkspur."),
        ((1, 0, 0), "You know one person at Larkspur."),
        (
            (0, 1, 0),
            "You know nobody at Larkspur. One person can be reached through whom you know.",
        ),
        (
            (2, 13, 1),
            "You know two people at Larkspur. 13 others can be reached through whom you know;"
            " nobody can introduce you to one other.",
        ),
        (
            (0, 0, 4),
            "You know nobody at Larkspur. Nobody you know can introduce you to anybody there.",
        ),
        (
            (1, 0, 4),
            "You know one person at Larkspur. Nobody you know can introduce you to four others.",
        ),
    ],
)
def test_a_company_in_a_sentence(counts: tuple[int, int, int], told: str) -> None:
    assert company_text("Larkspur", *counts) == told
