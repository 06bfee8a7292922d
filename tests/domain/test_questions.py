"""The question about a tie is put exactly where its answer would matter."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.introductions import Ranking, rank
from inroad.domain.notes.signals import Strength
from inroad.domain.questions import MOST
from inroad.domain.scoring import score
from inroad.domain.ties import Acquaintance, Candidate, Saying, Source
from tests.domain import evidence as any_
from tests.domain.invented import PROSPECT, TODAY, around, mutual, overlap, said

ANSWERS: tuple[Strength, ...] = ("strong", "some", "weak")
"""Well, a bit, not really."""
ANSWERED = Source(kind="answer", on=TODAY)


def _different(candidates: list[Candidate]) -> list[Candidate]:
    return [msgspec.structs.replace(it, id=place) for place, it in enumerate(candidates, 1)]


groups = st.lists(any_.candidates, min_size=1, max_size=6).map(_different)


def outcome(ranking: Ranking) -> tuple[int | None, str]:
    """Who comes first, and the verdict of the whole."""
    best = None if ranking.best is None else ranking.ranked[ranking.best].id
    return best, ranking.verdict


def after(candidates: list[Candidate], who: Candidate, answer: Strength) -> Ranking:
    saying = Saying(strength=answer, source=ANSWERED)
    told = msgspec.structs.replace(who, evidence=(saying, *who.evidence))
    return rank(PROSPECT, [told if it.id == who.id else it for it in candidates], TODAY)


def matters(candidates: list[Candidate], who: Candidate, now: Ranking) -> bool:
    """Whether any answer, given and ranked anew, changes the first or the verdict."""
    if not score(who, TODAY).yes_known or any(isinstance(it, Saying) for it in who.evidence):
        return False
    return any(outcome(after(candidates, who, it)) != outcome(now) for it in ANSWERS)


@any_.steady
@given(groups)
def test_a_question_is_put_exactly_where_an_answer_changes_the_first_or_the_verdict(
    candidates: list[Candidate],
) -> None:
    now = rank(PROSPECT, candidates, TODAY)
    by_id = {it.id: it for it in candidates}
    wanted = [entry.id for entry in now.ranked if matters(candidates, by_id[entry.id], now)]
    assert [entry.id for entry in now.ranked if entry.question] == wanted[:MOST]


def test_a_tie_that_was_spoken_of_is_not_asked_about() -> None:
    them = Acquaintance(closeness=4, last_contact=around(5))
    told = mutual("Sam Okafor", them, said("some"), person_id=1)
    asking = {it.id: it.question for it in rank(PROSPECT, [told], TODAY).ranked}
    assert asking == {1: False}


def test_a_stranger_is_not_asked_about() -> None:
    assert not rank(PROSPECT, [mutual("Mei Kato", person_id=1)], TODAY).ranked[0].question


def test_somebody_far_behind_is_not_asked_about() -> None:
    close = Acquaintance(closeness=4, last_contact=around(5))
    first = mutual("Sam Okafor", close, said("strong"), overlap(ended_years_ago=1), person_id=1)
    behind = mutual("Dana Voss", Acquaintance(closeness=0), person_id=2)
    assert not any(it.question for it in rank(PROSPECT, [first, behind], TODAY).ranked)


def test_of_many_friends_only_a_few_are_asked_about() -> None:
    close = Acquaintance(closeness=3, last_contact=around(5))
    many = [mutual(f"Friend {place}", close, person_id=place) for place in range(1, 51)]
    ranked = rank(PROSPECT, many, TODAY).ranked
    assert [it.question for it in ranked] == [True] * MOST + [False] * (50 - MOST)
