"""What ties come to, what a path is, and how the map says what it found."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.acceptance import probability, take_logit
from inroad.domain.constants import DEFAULT
from inroad.domain.network import OnMap, Path, PathAsk, Reach, Tie, group, reach
from inroad.domain.network.evidence import ties_of
from inroad.domain.network.ties import between, newly_met, take
from inroad.domain.network.words import path_text, reach_text, tie_text, weakest_text
from inroad.domain.ties import (
    Contact,
    Evidence,
    NamedTogether,
    Overlap,
    Saying,
    SeenTogether,
    Source,
)
from inroad.mapping.graph import GraphMap
from tests.domain.evidence import steady

TODAY = date(2026, 11, 22)
NOTE = Source(kind="note", on=date(2026, 5, 1))
NAMES = {1: "Ines Sample", 2: "Omar Sample", 3: "Lena Sample", 4: "Ravi Sample"}
days = st.integers(0, 2_500).map(lambda age: TODAY - timedelta(days=age))
pieces: st.SearchStrategy[Evidence] = st.one_of(
    st.builds(
        Saying,
        strength=st.sampled_from(("strong", "some", "weak", "no")),
        source=st.just(NOTE),
    ),
    st.builds(
        Overlap,
        organisation=st.just("Larkspur"),
        since=st.none(),
        until=st.none() | days,
        months=st.none() | st.integers(1, 90),
        team=st.sampled_from(("same_team", "small", "large", "unknown")),
        source=st.just(NOTE),
    ),
    st.builds(
        NamedTogether, days=st.lists(days, min_size=1, max_size=4).map(tuple), source=st.just(NOTE)
    ),
    st.builds(
        SeenTogether,
        contacts=st.lists(
            st.builds(Contact, on=days, kind=st.just("mail"), people=st.integers(2, 9)),
            min_size=1,
            max_size=6,
        ).map(tuple),
        source=st.just(NOTE),
    ),
)


@steady
@given(st.lists(pieces, min_size=1, max_size=4, unique_by=type))
def test_ties_come_to_what_the_evidence_comes_to(evidence: list[Evidence]) -> None:
    ties = list(ties_of(1, 2, evidence))
    expected = probability(take_logit(evidence, TODAY, DEFAULT))
    assert take(ties, 1, TODAY) == pytest.approx(expected, rel=1e-6)
    assert take(ties, 2, TODAY) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("ties", "introducer", "expected"),
    [
        ([Tie(one=1, other=2)], 1, DEFAULT.take_unknown),
        ([Tie(one=1, other=2, kind="followed", one_way=True)], 1, 0.119),
        ([Tie(one=1, other=2, kind="followed", one_way=True)], 2, DEFAULT.take_unknown),
        ([Tie(one=1, other=2, seen=False)], 1, 0.0),
        ([Tie(one=1, other=2), Tie(one=2, other=1, kind="said", strength=-1)], 1, 0.02),
    ],
)
def test_what_is_hardly_known(ties: list[Tie], introducer: int, expected: float) -> None:
    assert take(ties, introducer, TODAY) == pytest.approx(expected, abs=1e-3)


@steady
@given(days, days)
def test_an_inferred_tie_proves_nothing(seen_on: date, guessed_on: date) -> None:
    seen = Tie(one=1, other=2, kind="worked_together", strength=1.4, on=seen_on)
    guess = Tie(one=1, other=2, kind="mailed", strength=2.4, on=guessed_on, seen=False)
    assert between([seen, guess], 1, TODAY) == between([seen], 1, TODAY)
    assert between([guess], 1, TODAY).guessed


@steady
@given(st.sampled_from(("worked_together", "mailed", "mentioned")), st.integers(0, 4_000))
def test_a_tie_fades_and_is_never_less_than_the_unknown(kind: str, age: int) -> None:
    chances = [take([_aged(kind, age + more)], 1, TODAY) for more in (0, 100, 1_000)]
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] >= DEFAULT.take_unknown


def _aged(kind: str, age: int) -> Tie:
    told = {"one": 1, "other": 2, "kind": kind, "strength": 1.2}
    return msgspec.convert({**told, "on": TODAY - timedelta(days=age)}, Tie)


def test_a_path_names_its_weakest_link_and_its_oldest_tie() -> None:
    strong = Tie(one=1, other=2, kind="said", strength=2.4, on=TODAY, source="answer")
    old = Tie(one=2, other=3, kind="worked_together", strength=1.4, on=date(2019, 5, 1))
    over = GraphMap([OnMap(id=1, yes=0.7), OnMap(id=2), OnMap(id=3)], [strong, old], TODAY)
    found = reach(over, 3)
    assert found.paths == []
    [chain] = found.chains
    assert [(ask.introducer, ask.to) for ask in chain.asks] == [(1, 2), (2, 3)]
    assert chain.asks[1].yes == newly_met()
    assert chain.success == pytest.approx(
        0.7 * chain.asks[0].take * newly_met() * chain.asks[1].take
    )
    assert (chain.weakest.ask, chain.weakest.chance) == (1, min(newly_met(), chain.asks[1].take))
    assert chain.oldest == date(2019, 5, 1)
    assert reach_text(found, NAMES) == (
        "Nobody you know knows Lena Sample. Ask Ines Sample to introduce you to Omar Sample, "
        "and then ask Omar Sample to introduce you to Lena Sample."
    )
    assert tie_text(chain, NAMES, TODAY) == (
        "Omar Sample and Lena Sample worked together, last seen over seven years ago."
    )


def test_that_nobody_can_introduce_is_said() -> None:
    guess = Tie(one=1, other=2, seen=False)
    over = GraphMap([OnMap(id=1, yes=0.7), OnMap(id=2), OnMap(id=3)], [guess], TODAY)
    assert reach(over, 3) == Reach(target=3, paths=[], chains=[], guesses=[])
    assert reach_text(reach(over, 3), NAMES) == "Nobody you know can introduce you to Lena Sample."
    assert reach(over, 2).guesses == [1]
    assert "Ines Sample may: ask whether they do" in reach_text(reach(over, 2), NAMES)


def test_where_a_path_is_weak_is_said() -> None:
    def path(yes: float, chance: float) -> Path:
        ask = PathAsk(introducer=1, to=2, yes=yes, take=chance, kinds=(), on=None)
        return Path(target=2, asks=(ask,))

    assert path_text(path(0.5, 0.2), NAMES) == "Ask Ines Sample to introduce you to Omar Sample."
    assert "would say yes" in weakest_text(path(0.1, 0.2), NAMES)
    assert "know each other" in weakest_text(path(0.5, 0.2), NAMES)
    assert path(0.5, 0.2).oldest is None


def test_a_company_falls_into_known_reached_and_out_of_reach() -> None:
    people = [OnMap(id=1, yes=0.4), OnMap(id=2, yes=0.8), OnMap(id=3), OnMap(id=4)]
    over = GraphMap(people, [Tie(one=1, other=3), Tie(one=2, other=3)], TODAY)
    found = group(over, [1, 2, 3, 4, 99], {1: 0.4, 2: 0.8})
    assert found.known == [2, 1]
    assert [path.asks[0].introducer for path in found.paths] == [2]
    assert found.out_of_reach == [4, 99]
