"""What always holds of a ranking, whatever the evidence."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.introductions import Introduction, Ranking, rank
from inroad.domain.scoring import explain, score
from inroad.domain.ties import Acquaintance, Candidate, Contact, Evidence, PastAsk, SeenTogether
from tests.domain import evidence as any_
from tests.domain.invented import (
    PROFILE,
    PROSPECT,
    TODAY,
    around,
    asked,
    mail,
    mutual,
    overlap,
    said,
)

NUMBERS_OF_A_MACHINE = re.compile(r"%|\d\.\d|\b0\b|probab|score|confiden|log-odds", re.IGNORECASE)


def _different(candidates: list[Candidate]) -> list[Candidate]:
    """The same with ids of their own, as the store would have it."""
    return [msgspec.structs.replace(it, id=place) for place, it in enumerate(candidates, 1)]


groups = st.lists(any_.candidates, max_size=6).map(_different)


@any_.steady
@given(groups, st.randoms())
def test_the_order_of_the_page_never_matters(candidates: list[Candidate], random: Random) -> None:
    shuffled = list(candidates)
    random.shuffle(shuffled)
    assert rank(PROSPECT, candidates, TODAY) == rank(PROSPECT, shuffled, TODAY)


@any_.steady
@given(groups, st.integers(1, 20))
def test_strangers_never_change_anything_about_the_others(
    candidates: list[Candidate], count: int
) -> None:
    strangers = [mutual(f"Xenia {place}", person_id=100 + place) for place in range(count)]
    before = _judged(rank(PROSPECT, candidates, TODAY))
    after = _judged(rank(PROSPECT, [*strangers, *candidates], TODAY))
    assert [it for it in after if it[0] < 100] == before


@any_.steady
@given(groups.filter(bool))
def test_more_strangers_take_no_more_confidence_than_one(candidates: list[Candidate]) -> None:
    strangers = [mutual(f"Xenia {place}", person_id=100 + place) for place in range(30)]
    one = rank(PROSPECT, [*candidates, strangers[0]], TODAY)
    many = rank(PROSPECT, [*candidates, *strangers], TODAY)
    known = {candidate.id for candidate in candidates if score(candidate, TODAY).known}
    for entry in one.ranked:
        if entry.id in known:
            same = next(it for it in many.ranked if it.id == entry.id)
            assert abs(same.confidence - entry.confidence) < 1e-9
    assert abs(sum(entry.confidence for entry in many.ranked) - 1) < 1e-9


@any_.steady
@given(any_.candidates)
def test_probabilities_and_intervals(candidate: Candidate) -> None:
    found = score(candidate, TODAY)
    assert 0 < found.p_yes < 1
    assert 0 < found.p_take < 1
    assert 0 <= found.success.low <= found.success.mid <= found.success.high <= 1


@any_.steady
@given(any_.candidates, any_.contacts)
def test_another_contact_never_lowers_a_tie(candidate: Candidate, more: Contact) -> None:
    them = msgspec.structs.replace(candidate.acquaintance, logs_imported=True)
    if more.direction == "out":
        more = msgspec.structs.replace(more, direction="in")
    richer = msgspec.structs.replace(them, contacts=(*them.contacts, more))
    assert _p_yes(candidate, richer) >= _p_yes(candidate, them) - 1e-12


@any_.steady
@given(st.lists(any_.circumstances, max_size=4), any_.circumstances)
def test_more_evidence_never_lowers_the_tie_to_the_prospect(
    pieces: list[Evidence], more: Evidence
) -> None:
    before = score(mutual("Sam Okafor", None, *pieces), TODAY).p_take
    assert score(mutual("Sam Okafor", None, *pieces, more), TODAY).p_take >= before - 1e-12


@any_.steady
@given(any_.candidates, st.integers(0, 3_000))
def test_a_tie_only_fades_with_time(candidate: Candidate, days: int) -> None:
    """All but what was asked and given, which is forgiven with time, and years known."""
    them = msgspec.structs.replace(
        candidate.acquaintance, asks=(), favours_given=(), known_since=None
    )
    aging = msgspec.structs.replace(candidate, acquaintance=_without_unanswered(them))
    now, later = score(aging, TODAY), score(aging, TODAY + timedelta(days=days))
    assert later.p_yes <= now.p_yes + 1e-12
    assert later.p_take <= now.p_take + 1e-12


@any_.steady
@given(any_.candidates, any_.past_days)
def test_a_no_never_raises(candidate: Candidate, day: date) -> None:
    them = candidate.acquaintance
    refused = msgspec.structs.replace(them, asks=(*them.asks, PastAsk(on=day, result="no")))
    assert _p_yes(candidate, refused) <= _p_yes(candidate, them) + 1e-12


@any_.steady
@given(any_.candidates.filter(lambda it: not it.acquaintance.asks), groups)
def test_nobody_sinks_by_the_answers_of_others(
    candidate: Candidate, others: list[Candidate]
) -> None:
    alone = rank(PROSPECT, [msgspec.structs.replace(candidate, id=99)], TODAY).ranked[0]
    among = rank(PROSPECT, [msgspec.structs.replace(candidate, id=99), *others], TODAY).ranked
    assert next(entry for entry in among if entry.id == 99).success == alone.success


@any_.steady
@given(groups)
def test_a_date_to_wait_for_lies_ahead(candidates: list[Candidate]) -> None:
    for entry in rank(PROSPECT, candidates, TODAY).ranked:
        for caution in entry.cautions:
            assert caution.until is None or caution.until > TODAY


@any_.steady
@given(groups)
def test_sentences_are_such_as_a_person_says(candidates: list[Candidate]) -> None:
    for entry in rank(PROSPECT, candidates, TODAY).ranked:
        for text in _sentences(entry):
            assert text.endswith((".", "?"))
            assert "  " not in text
            assert "None" not in text
            assert "zzyzx" not in text
            assert not NUMBERS_OF_A_MACHINE.search(text), text
        assert 1 <= len(entry.reasons) <= 4
        assert all(reason.source and "None" not in reason.source for reason in entry.reasons)
        assert len({reason.text for reason in entry.reasons}) == len(entry.reasons)


@any_.steady
@given(groups)
def test_the_whole_follows_the_best(candidates: list[Candidate]) -> None:
    ranking = rank(PROSPECT, candidates, TODAY)
    verdicts = [entry.verdict for entry in ranking.ranked]
    successes = [entry.success.mid for entry in ranking.ranked]
    assert successes == sorted(successes, reverse=True)
    if ranking.best is None:
        assert ranking.verdict == "no_path"
        assert set(verdicts) <= {"no_path"}
    else:
        assert ranking.verdict == verdicts[ranking.best] != "no_path"


@any_.steady
@given(any_.candidates)
def test_the_rows_of_an_explanation_add_up(candidate: Candidate) -> None:
    found = score(candidate, TODAY)
    sums = dict.fromkeys(("you and them", "them and the prospect"), 0.0)
    for row in explain(candidate, TODAY):
        sums[row.side] += row.points
        assert row.evidence
    odds = [found.p_yes / (1 - found.p_yes), found.p_take / (1 - found.p_take)]
    assert all(
        abs(2.718281828459045**points / expected - 1) < 1e-6
        for points, expected in zip(sums.values(), odds, strict=True)
    )


def test_one_who_worked_with_the_prospect_beats_any_number_who_once_connected() -> None:
    weak = [
        mutual(f"Weak {place}", Acquaintance(closeness=2, contacts=mail(900, 905)), said("weak"))
        for place in range(50)
    ]
    strong = mutual("Strong One", Acquaintance(closeness=2), overlap(ended_years_ago=1))
    assert rank(PROSPECT, [*weak, strong], TODAY).ranked[0].name == "Strong One"


def test_ten_old_threads_never_beat_one_current_tie() -> None:
    old = SeenTogether(contacts=mail(*range(1_500, 1_510), people=8), source=PROFILE)
    current = SeenTogether(contacts=mail(3, 5), source=PROFILE)
    them = Acquaintance(closeness=3, last_contact=around(9))
    ranking = rank(PROSPECT, [mutual("Old", them, old), mutual("Current", them, current)], TODAY)
    assert ranking.ranked[0].name == "Current"


def test_a_strong_tie_never_makes_up_for_a_missing_one() -> None:
    close = Acquaintance(closeness=4, last_contact=around(3))
    lopsided = mutual("Lopsided", close, said("no"))
    even = mutual("Even", Acquaintance(closeness=2, last_contact=around(40)), said("some"))
    assert rank(PROSPECT, [lopsided, even], TODAY).ranked[0].name == "Even"


def test_a_yes_that_was_followed_by_a_thank_you_helps_more_than_one_that_was_not() -> None:
    told = Acquaintance(closeness=3, asks=asked((200, "yes")))
    untold = Acquaintance(closeness=3, asks=asked((200, "yes"), closed=False))
    assert _p_yes(mutual("A"), told) > _p_yes(mutual("A"), untold)


def test_an_old_friend_is_not_worth_nothing() -> None:
    """Nobody wrote to them for three years; they come before someone new and barely known."""
    old = Acquaintance(closeness=4, contacts=mail(1_100, 1_101), logs_imported=True)
    new = Acquaintance(closeness=1, contacts=mail(4), logs_imported=True)
    assert _p_yes(mutual("A"), old) > _p_yes(mutual("A"), new)
    assert _p_yes(mutual("A"), old) > 0.5


def test_nothing_to_rank() -> None:
    ranking = rank(PROSPECT, [], TODAY)
    assert (ranking.verdict, ranking.best, ranking.ranked) == ("no_path", None, [])


def _judged(ranking: Ranking) -> list[tuple[int, str, float]]:
    return [(entry.id or 0, entry.verdict, entry.success.mid) for entry in ranking.ranked]


def _p_yes(candidate: Candidate, them: Acquaintance) -> float:
    return score(msgspec.structs.replace(candidate, acquaintance=them), TODAY).p_yes


def _without_unanswered(them: Acquaintance) -> Acquaintance:
    """Messages with an answer to each: that nobody answers is forgotten after a year."""
    together = tuple(msgspec.structs.replace(it, direction="together") for it in them.contacts)
    return msgspec.structs.replace(them, contacts=together)


def _sentences(entry: Introduction) -> Iterator[str]:
    yield entry.next_step
    yield from (reason.text for reason in entry.reasons)
    yield from (caution.text for caution in entry.cautions)
