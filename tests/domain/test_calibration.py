"""How good the chances were that Inroad gave, once there is enough to judge by."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.calibration import calibration
from inroad.domain.constants import DEFAULT
from inroad.domain.learning import Answer, Given, Outcome
from tests.domain.evidence import steady
from tests.domain.invented import TODAY

chances = st.floats(0, 1)
answers: st.SearchStrategy[Answer] = st.sampled_from(("yes", "no", "silent"))


def outcome(chance: float, answer: Answer, took: bool | None = None) -> Outcome:
    shown = Given(yes_logit=0.0, take_logit=0.0, yes_given=chance, take_given=chance)
    return Outcome(on=TODAY, given=shown, said=answer, took_meeting=took)


def foreseen(count: int, seed: int = 3) -> list[Outcome]:
    """Asks that are granted just as often as was said."""
    random = Random(seed)  # noqa: S311
    chances_given = [random.choice((0.1, 0.3, 0.5, 0.7, 0.9)) for _ in range(count)]
    return [outcome(it, "yes" if random.random() < it else "no") for it in chances_given]


@pytest.mark.parametrize("count", [0, 1, 29])
def test_before_thirty_there_is_too_little_to_judge(count: int) -> None:
    found = calibration([outcome(0.9, "yes", took=True)] * count, DEFAULT)
    assert (found.yes, found.take) == (None, None)
    assert found.sentence == f"Too little to judge yet: {count} of 30 outcomes."


def test_asks_without_an_answer_are_no_outcomes() -> None:
    found = calibration([*foreseen(29), outcome(0.5, "open")], DEFAULT)
    assert found.outcomes == 29
    assert found.yes is None


def test_from_thirty_on_it_is_said_in_words_and_figures() -> None:
    found = calibration([outcome(0.8, "yes")] * 24 + [outcome(0.2, "silent")] * 6, DEFAULT)
    assert found.yes is not None
    assert found.yes.brier == pytest.approx(0.04)
    assert found.yes.base_brier == pytest.approx(0.16)
    assert [row.outcomes for row in found.yes.bins] == [0, 6, 0, 0, 24]
    low, high = found.yes.bins[1], found.yes.bins[4]
    assert (low.given, high.given) == pytest.approx((0.2, 0.8))
    assert (low.came, high.came) == (0.0, 1.0)
    assert found.yes.bins[0].given is None
    assert found.sentence == (
        "Of 30 asks, Inroad expected about 20 to be granted and 24 were. "
        "Its chances told better from worse asks."
    )


def test_each_side_has_to_have_thirty() -> None:
    met = [outcome(0.5, "yes", took=True)] * 10
    found = calibration([*foreseen(40), *met], DEFAULT)
    assert found.yes is not None
    assert found.take is None
    assert calibration([*met, *met, *met], DEFAULT).take is not None


def test_chances_that_mean_nothing_are_not_praised() -> None:
    upside_down = [outcome(0.9, "no")] * 20 + [outcome(0.1, "yes")] * 20
    assert calibration(upside_down, DEFAULT).sentence.endswith(
        "Its chances told less than one and the same guess for every ask would have."
    )
    flat = [outcome(0.5, "no")] * 20 + [outcome(0.5, "yes")] * 20
    assert "told no more than" in calibration(flat, DEFAULT).sentence


def test_foreseen_chances_come_true_in_every_bin() -> None:
    found = calibration(foreseen(4_000), DEFAULT).yes
    assert found is not None
    assert found.brier < found.base_brier
    for row in found.bins:
        assert row.given is not None
        assert row.came == pytest.approx(row.given, abs=0.06)


@steady
@given(st.lists(st.builds(outcome, chances, answers, st.none() | st.booleans()), max_size=60))
def test_figures_are_what_they_say(some: list[Outcome]) -> None:
    found = calibration(some, DEFAULT)
    assert found.outcomes == len(some)
    for side in filter(None, (found.yes, found.take)):
        assert 0 <= side.brier <= 1
        assert 0 <= side.base_brier <= 0.25
        assert sum(row.outcomes for row in side.bins) == side.outcomes
        for row in side.bins:
            assert row.given is None or row.low - 1e-9 <= row.given <= row.high + 1e-9
