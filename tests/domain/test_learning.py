"""What the user's own outcomes teach, and whom they never lower."""

from datetime import timedelta
from math import exp, isfinite, log, sqrt
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.constants import DEFAULT, with_overrides
from inroad.domain.introductions import rank
from inroad.domain.learning import (
    UNTAUGHT,
    Answer,
    Given,
    Learned,
    Outcome,
    Shift,
    known_on,
    learn,
    own_part,
    shifted,
)
from inroad.domain.scoring import explain, score
from inroad.domain.ties import Acquaintance, Candidate, PastAsk
from tests.domain import evidence as any_
from tests.domain.invented import PROSPECT, TODAY, ago, asked, mutual, said

NORMAL_TENTH = 1.645
"""The quantile that leaves a twentieth on either side: a 90 % interval."""


def outcome(logit: float, answer: Answer, took: bool | None = None, days: int = 30) -> Outcome:
    """An ask of so many days ago of which both log-odds were `logit`."""
    expected = Given(yes_logit=logit, take_logit=logit, yes_given=0.5, take_given=0.5)
    return Outcome(on=ago(days), given=expected, said=answer, took_meeting=took)


logits = st.floats(-6, 6)
answers: st.SearchStrategy[Answer] = st.sampled_from(("yes", "no", "silent"))
outcomes = st.builds(outcome, logits, answers, st.none() | st.booleans())
any_outcomes = st.lists(outcomes, max_size=40)
enough = st.lists(outcomes, min_size=10, max_size=40)
shifts = st.builds(
    Shift,
    offset=st.floats(-4, 4),
    slope=st.floats(0.1, 4),
    variances=st.tuples(st.floats(0, 0.25), st.floats(0, 0.25)),
    outcomes=st.just(20),
)
lessons = st.builds(Learned, yes=shifts, take=shifts)


def simulated(seed: int, count: int, offset: float, slope: float) -> list[Outcome]:
    """Asks that come out by chances that are shifted from what was expected."""
    random = Random(seed)  # noqa: S311
    found = []
    for _ in range(count):
        logit = random.gauss(0, 1.2)
        chance = 1 / (1 + exp(-(offset + slope * logit)))
        found.append(outcome(logit, "yes" if random.random() < chance else "no"))
    return found


@any_.steady
@given(any_outcomes, st.randoms())
def test_the_order_of_outcomes_never_matters(some: list[Outcome], random: Random) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)
    assert learn(some, DEFAULT) == learn(shuffled, DEFAULT)


@any_.steady
@given(st.lists(outcomes, max_size=9), any_.candidates)
def test_fewer_than_ten_change_nothing(some: list[Outcome], candidate: Candidate) -> None:
    learned = learn(some, DEFAULT)
    assert score(candidate, TODAY, DEFAULT, learned) == score(candidate, TODAY)


def test_each_side_waits_for_ten_of_its_own() -> None:
    refused = [outcome(1.0, "no") for _ in range(9)]
    met = [outcome(0.0, "yes", took=True)]
    learned = learn(refused + met, DEFAULT)
    assert learned.yes.outcomes == 10
    assert learned.yes.offset < 0
    assert learned.take == UNTAUGHT.take


@any_.steady
@given(any_.candidates.filter(lambda it: not it.acquaintance.asks), lessons)
def test_one_who_was_never_asked_never_sinks(candidate: Candidate, learned: Learned) -> None:
    before, after = score(candidate, TODAY), score(candidate, TODAY, DEFAULT, learned)
    assert after.p_yes >= before.p_yes - 1e-12
    assert after.p_take >= before.p_take - 1e-12
    assert after.success.mid >= before.success.mid - 1e-12


@any_.steady
@given(any_.candidates.filter(lambda it: not it.acquaintance.asks), st.floats(-4, -0.01))
def test_bad_outcomes_leave_those_who_were_never_asked_as_they_were(
    candidate: Candidate, offset: float
) -> None:
    worse = Shift(offset=offset, variances=(0.1, 0.1), outcomes=20)
    learned = Learned(yes=worse, take=worse)
    assert score(candidate, TODAY, DEFAULT, learned).success == score(candidate, TODAY).success


@any_.steady
@given(any_.candidates, lessons)
def test_probabilities_and_intervals_stay_such(candidate: Candidate, learned: Learned) -> None:
    found = score(candidate, TODAY, DEFAULT, learned)
    assert 0 < found.p_yes < 1
    assert 0 < found.p_take < 1
    assert 0 <= found.success.low <= found.success.mid <= found.success.high <= 1


@any_.steady
@given(enough, logits)
def test_another_yes_never_lowers_the_asks_like_it(some: list[Outcome], logit: float) -> None:
    more = learn([*some, outcome(logit, "yes")], DEFAULT).yes
    assert more.points(logit) >= learn(some, DEFAULT).yes.points(logit) - 1e-6


@any_.steady
@given(enough, st.integers(0, 39))
def test_a_yes_in_place_of_a_no_never_lowers_the_asks_like_it(
    some: list[Outcome], place: int
) -> None:
    one = some[place % len(some)]
    logit = one.given.yes_logit
    better = [msgspec.structs.replace(it, said="yes") if it is one else it for it in some]
    worse = [msgspec.structs.replace(it, said="no") if it is one else it for it in some]
    gained = learn(better, DEFAULT).yes.points(logit) - learn(worse, DEFAULT).yes.points(logit)
    assert gained >= -1e-6


@any_.steady
@given(st.lists(outcomes, min_size=10, max_size=30), logits, logits)
def test_the_better_tie_stays_the_better_one(some: list[Outcome], one: float, other: float) -> None:
    learned = learn(some, DEFAULT).yes
    low, high = sorted((one, other))
    assert learned.points(low) + low <= learned.points(high) + high + 1e-9


@any_.steady
@given(
    st.integers(0, 4),
    any_.asks,
    st.floats(-5, 5),
    st.floats(0.1, 3),
    st.integers(0, 2_000),
)
def test_their_own_yes_never_leaves_a_person_lower(
    closeness: int, asks: tuple[PastAsk, ...], offset: float, slope: float, days: int
) -> None:
    """What was asked weighs on its own; the fall that was learned is what is looked at here."""
    learned = Shift(offset=offset, slope=slope, outcomes=20)
    before = Acquaintance(closeness=closeness, asks=asks)
    agreed = PastAsk(on=ago(days), result="yes")
    after = msgspec.structs.replace(before, asks=(*asks, agreed))
    free = with_overrides({"load_slope": 0})
    logit, better = (score(mutual("A", it), TODAY, free).yes_logit for it in (before, after))
    fall = shifted(learned, logit, own_part(before, TODAY, free), free)
    later = shifted(learned, better, own_part(after, TODAY, free), free)
    assert better + later >= logit + fall - 1e-9


@pytest.mark.parametrize(("offset", "slope"), [(0.0, 1.0), (-1.2, 1.0), (0.8, 0.5), (0.3, 1.6)])
def test_a_thousand_outcomes_come_close_to_the_truth(offset: float, slope: float) -> None:
    found = learn(simulated(7, 1_000, offset, slope), DEFAULT).yes
    assert found.offset == pytest.approx(offset, abs=0.25)
    assert found.slope == pytest.approx(slope, abs=0.25)
    few = learn(simulated(7, 30, offset, slope), DEFAULT).yes
    assert all(many < some for many, some in zip(found.variances, few.variances, strict=True)), (
        "more outcomes leave less doubt"
    )


def test_the_truth_lies_within_the_interval_as_often_as_it_says() -> None:
    hits = 0
    random = Random(11)  # noqa: S311
    for seed in range(200):
        truth = random.gauss(0, 0.5)
        found = learn(simulated(seed, 40, truth, 1.0), DEFAULT).yes
        hits += abs(found.offset - truth) <= NORMAL_TENTH * sqrt(found.variances[0])
    assert 165 <= hits <= 198


@any_.steady
@given(
    st.lists(
        st.builds(
            outcome,
            st.floats(allow_nan=True, allow_infinity=True),
            answers,
            st.none() | st.booleans(),
        ),
        max_size=30,
    ),
    any_.candidates,
)
def test_whatever_was_kept_the_numbers_stay_finite(
    some: list[Outcome], candidate: Candidate
) -> None:
    learned = learn(some, DEFAULT)
    for shift in (learned.yes, learned.take):
        assert all(map(isfinite, (shift.offset, shift.slope, *shift.variances, shift.covariance)))
        assert shift.slope >= DEFAULT.learned_slope_least
    found = score(candidate, TODAY, DEFAULT, learned)
    assert 0 < found.success.mid < 1


def test_answers_against_all_evidence_do_not_turn_the_ranking_round() -> None:
    upside_down = [outcome(4.0, "no") for _ in range(60)] + [outcome(-4.0, "yes")] * 60
    found = learn(upside_down, DEFAULT).yes
    assert found.slope == DEFAULT.learned_slope_least
    assert abs(found.offset) < 0.2


def test_silence_counts_as_part_of_a_no() -> None:
    refused, silent, agreed = (
        learn([outcome(0.0, answer) for _ in range(20)], DEFAULT).yes.offset
        for answer in ("no", "silent", "yes")
    )
    assert refused < silent < 0 < agreed


def test_an_ask_without_an_answer_counts_once_its_time_is_over() -> None:
    waiting, late = outcome(0.0, "open", days=20), outcome(0.0, "open", days=21)
    later = outcome(0.0, "yes", days=-5)
    assert [it.said for it in known_on([waiting, late, later], TODAY, DEFAULT)] == ["silent"]
    next_day = TODAY + timedelta(days=1)
    assert len(known_on([waiting, late, later], next_day, DEFAULT)) == 2


def test_twenty_refusals_lower_those_who_held_back_and_raise_nobody() -> None:
    them = Acquaintance(closeness=3)
    held_back = Acquaintance(closeness=3, asks=asked((100, "no"), (300, "no")))
    learned = learn([outcome(1.0, "no") for _ in range(20)], DEFAULT)
    group = [mutual("New", them, said("some")), mutual("Asked", held_back, said("some"))]
    before, after = (
        {entry.name: entry.success for entry in rank(PROSPECT, group, TODAY, DEFAULT, it).ranked}
        for it in (UNTAUGHT, learned)
    )
    assert after["New"] == before["New"]
    assert after["Asked"].mid < before["Asked"].mid


def test_what_was_learned_widens_the_interval() -> None:
    learned = learn([outcome(0.5, "yes") for _ in range(12)], DEFAULT)
    one = mutual("Sam Okafor", Acquaintance(closeness=2), said("some"))
    before, after = score(one, TODAY).success, score(one, TODAY, DEFAULT, learned).success
    assert after.mid > before.mid
    assert _odds(after.high) / _odds(after.low) > _odds(before.high) / _odds(before.low)


@any_.steady
@given(any_.candidates, lessons)
def test_the_rows_add_up_with_what_was_learned(candidate: Candidate, learned: Learned) -> None:
    found = score(candidate, TODAY, DEFAULT, learned)
    sums = dict.fromkeys(("you and them", "them and the prospect"), 0.0)
    for row in explain(candidate, TODAY, DEFAULT, learned):
        sums[row.side] += row.points
        assert row.source
    for total, probability in zip(sums.values(), (found.p_yes, found.p_take), strict=True):
        assert total == pytest.approx(_log_odds(probability), abs=1e-6)


def _odds(probability: float) -> float:
    return probability / (1 - probability)


def _log_odds(probability: float) -> float:
    return log(_odds(probability))
