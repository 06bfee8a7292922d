"""Both engines answer the same on any map."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations
from math import exp, isclose

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from inroad.domain.network import TIE_KINDS, Map, OnMap, Path, Target, Tie
from inroad.mapping.arrays import ArrayMap, array_map
from inroad.mapping.columns import people_of, ties_of
from inroad.mapping.graph import GraphMap

TODAY = date(2026, 11, 22)
quickly = settings(
    max_examples=60, deadline=None, phases=(Phase.explicit, Phase.generate, Phase.shrink)
)
people_on_it = st.lists(
    st.none() | st.just(0.0) | st.floats(0.01, 0.95), min_size=2, max_size=8
).map(
    lambda chances: [
        OnMap(id=10 * place + 3, yes=yes, decision_maker=place % 3 == 0)
        for place, yes in enumerate(chances)
    ]
)


@st.composite
def maps(draw: st.DrawFn) -> tuple[list[OnMap], list[Tie]]:
    people = draw(people_on_it)
    ids = st.sampled_from([person.id for person in people])
    tie = st.builds(
        Tie,
        one=ids,
        other=ids,
        kind=st.sampled_from(TIE_KINDS),
        strength=st.sampled_from((-1.0, 0.0, 0.2, 0.5, 1.2, 2.4)),
        on=st.none() | st.integers(0, 3_000).map(lambda age: TODAY - timedelta(days=age)),
        source=st.sampled_from(("page", "note", "answer")),
        one_way=st.booleans(),
        seen=st.booleans() | st.just(True),
    )
    return people, draw(st.lists(tie, max_size=24))


def both(people: Sequence[OnMap], ties: Sequence[Tie]) -> tuple[Map, Map]:
    return (
        GraphMap(people, ties, TODAY),
        array_map(people_of(people), ties_of(ties), TODAY),
    )


def alike(found: Sequence[Path | None], expected: Sequence[Path | None], over: Map) -> None:
    """The same chances in the same order; whoever is named has theirs by the other engine too."""
    assert near([_chance(path) for path in found], [_chance(path) for path in expected])
    for path in found:
        for ask in path.asks if path else ():
            tie = over.between(ask.introducer, ask.to)
            assert tie is not None
            assert near([ask.take], [tie.take])
            assert (ask.kinds, ask.on) == (tie.kinds, tie.on)
            assert not tie.guessed


def near(found: Sequence[float], expected: Sequence[float]) -> bool:
    """The same numbers, as far as arrays of half the precision can tell."""
    return len(found) == len(expected) and all(
        isclose(one, other, rel_tol=1e-4, abs_tol=1e-9)
        for one, other in zip(found, expected, strict=True)
    )


def _chance(path: Path | None) -> float:
    return path.success if path else 0.0


def compare(graph: Map, arrays: Map, people: Sequence[OnMap], most: int) -> None:
    ids = [person.id for person in people]
    for one in (*ids, 999):
        alike(arrays.introducers(one, most), graph.introducers(one, most), graph)
        alike(arrays.chains(one, most), graph.chains(one, most), graph)
        assert arrays.guesses(one) == graph.guesses(one)
        assert (one in arrays) == (one in graph)
        for other in ids:
            mine, theirs = arrays.between(one, other), graph.between(one, other)
            assert (mine is None) == (theirs is None)
        around, expected = arrays.neighbourhood(one, 40), graph.neighbourhood(one, 40)
        assert set(around.people) == set(expected.people)
        assert around.ties == expected.ties
    known, theirs_too = arrays.among([*ids, 999], most), graph.among([*ids, 999], most)
    assert near([pair.take for pair in known], [pair.take for pair in theirs_too])
    every = {(pair.one, pair.other): pair.take for pair in graph.among(ids)}
    assert near([pair.take for pair in known], [every[pair.one, pair.other] for pair in known])
    alike(arrays.best(ids), graph.best(ids), graph)
    for only in (False, True):
        found = arrays.nearest(most, decision_makers=only)
        alike(found, graph.nearest(most, decision_makers=only), graph)


@quickly
@given(maps(), st.integers(1, 5))
def test_both_engines_find_the_same_paths(drawn: tuple[list[OnMap], list[Tie]], most: int) -> None:
    people, ties = drawn
    graph, arrays = both(people, ties)
    compare(graph, arrays, people, most)


@quickly
@given(maps(), maps(), st.data())
def test_both_engines_grow_and_forget_alike(
    drawn: tuple[list[OnMap], list[Tie]],
    later: tuple[list[OnMap], list[Tie]],
    data: st.DataObject,
) -> None:
    people, ties = drawn
    graph, arrays = both(people, ties)
    everybody = [*people, *later[0]]
    for engine in (graph, arrays):
        engine.add(*later)
    compare(graph, arrays, everybody, 4)
    gone = data.draw(st.sampled_from([person.id for person in everybody]))
    for engine in (graph, arrays):
        engine.forget(gone)
        assert engine.introducers(gone) == []
    compare(graph, arrays, everybody, 4)
    for engine in (graph, arrays):
        engine.add(*drawn)
    compare(graph, arrays, everybody, 4)


@quickly
@given(maps(), maps(), st.data())
def test_both_engines_renew_alike(
    drawn: tuple[list[OnMap], list[Tie]],
    later: tuple[list[OnMap], list[Tie]],
    data: st.DataObject,
) -> None:
    people, ties = drawn
    graph, arrays = both(people, ties)
    ids = [person.id for person in people]
    for _ in range(2):
        person = data.draw(st.sampled_from(later[0]))
        now = [tie for tie in later[1] if person.id in (tie.one, tie.other)]
        others = data.draw(st.none() | st.sets(st.sampled_from(ids)))
        for engine in (graph, arrays):
            engine.renew(person, now, others)
    everybody = [*people, *later[0]]
    compare(graph, arrays, everybody, 4)
    for one in ids:
        assert sorted(map(repr, arrays.ties(one))) == sorted(map(repr, graph.ties(one)))
    for engine in (graph, arrays):
        engine.renew(OnMap(id=ids[0]), [])
        assert (ids[0] in engine, engine.ties(ids[0])) == (True, [])
        engine.judge(dict.fromkeys(ids[1:], 0.25))
    compare(graph, arrays, [*everybody, OnMap(id=ids[0])], 4)


def test_a_tie_that_is_given_again_is_held_once() -> None:
    people = [OnMap(id=3, yes=0.5), OnMap(id=13), OnMap(id=23)]
    ties = [
        Tie(one=3, other=13, on=TODAY),
        Tie(one=13, other=3, kind="followed", one_way=True),
        Tie(one=13, other=23, kind="mentioned", strength=0.6),
    ]
    turned = [Tie(one=13, other=3, on=TODAY), Tie(one=23, other=13, kind="mentioned", strength=0.6)]
    for engine in both(people, [*ties, *ties[:1], *turned]):
        for _ in range(3):
            engine.add([], [*ties, *turned])
            assert [len(engine.ties(one.id)) for one in people] == [2, 3, 1]
        engine.add([], [Tie(one=3, other=13, kind="followed", one_way=True)])
        assert len(engine.ties(3)) == 3


def test_a_row_whose_additions_are_gone_is_as_if_nothing_was_added() -> None:
    people = [OnMap(id=3, yes=0.5), OnMap(id=13), OnMap(id=23)]
    over = both(people, [Tie(one=3, other=13)])[1]
    assert isinstance(over, ArrayMap)
    over.add([], [Tie(one=3, other=23), Tie(one=13, other=23)])
    assert len(over.sheet.changed) == 3
    over.renew(OnMap(id=23), [])
    assert over.sheet.changed == set()
    assert over.best([13, 23])[1] is None


def test_thousands_of_changed_rows_are_gathered_without_a_walk(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    people = [OnMap(id=1, yes=0.5), *(OnMap(id=one) for one in range(2, 300))]
    over = both(people, [Tie(one=1, other=2)])[1]
    assert isinstance(over, ArrayMap)
    over.add([], [Tie(one=1, other=one) for one in range(2, 300)])

    def walked(*_: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(over.sheet, "row", walked)
        _, others, takes = over.sheet.gather(np.arange(1, 299))
    assert (others.tolist(), len(takes)) == ([0] * 298, 298)
    assert all(over.best(range(2, 300)))


@quickly
@given(maps(), st.lists(st.floats(0.1, 5), min_size=12, max_size=12), st.integers(1, 4))
def test_both_engines_unlock_alike(
    drawn: tuple[list[OnMap], list[Tie]], worths: list[float], most: int
) -> None:
    people, ties = drawn
    targets = [
        Target(id=person.id, worth=worth)
        for person, worth in zip(people, worths, strict=False)
        if person.yes is None
    ]
    graph, arrays = both(people, ties)
    mine, theirs = arrays.unlockers(targets, most), graph.unlockers(targets, most)
    assert near([it.gain for it in mine.unlockers], [it.gain for it in theirs.unlockers])
    sums = (theirs.total, theirs.bound, theirs.everybody)
    assert near((mine.total, mine.bound, mine.everybody), sums)
    fresh, expected = arrays.new_ties(targets, most), graph.new_ties(targets, most)
    assert near([it.gain for it in fresh], [it.gain for it in expected])
    alike([it.path for it in fresh], [it.path for it in expected], graph)


@quickly
@given(maps(), st.integers(1, 3))
def test_the_choice_is_within_its_guarantee(
    drawn: tuple[list[OnMap], list[Tie]], most: int
) -> None:
    people, ties = drawn
    targets = [Target(id=person.id) for person in people if person.yes is None]
    over = both(people, ties)[1]
    chances = {
        (path.asks[0].introducer, target.id): path.success
        for target in targets
        for path in over.introducers(target.id, len(people))
    }
    introducers = sorted({introducer for introducer, _ in chances})
    best = max(
        sum(max((chances.get((one, it.id), 0.0) for one in some), default=0) for it in targets)
        for some in combinations(introducers, min(most, len(introducers)))
    )
    found = over.unlockers(targets, most)
    assert found.total >= (1 - exp(-1)) * best - 1e-6
    assert found.bound >= best - 1e-6
    assert sum(it.gain for it in found.unlockers) == pytest.approx(found.total)
