"""Who is on the picture of a target's paths and of an introducer's reach, and which lines."""

from datetime import date, timedelta

from inroad.domain.network import Between, OnMap, Reach, Tie, TieKind, reach
from inroad.domain.picture import MOST_SPOTS, Shown, Sketch
from inroad.domain.picture.paths import Near, Reached, by_company, paths_sketch, reach_sketch
from inroad.domain.picture.tables import paths_table, reach_table
from inroad.mapping.graph import GraphMap

TODAY = date(2026, 11, 20)
TARGET, MET = 100, 50


def everybody(*extra: int) -> dict[int, Shown]:
    ids = {*range(1, 41), TARGET, MET, *extra}
    return {one: Shown(id=one, name=f"Person {one}", known=one < 41) for one in ids}


def tie(one: int, other: int, *, days: int = 30, seen: bool = True, strength: float = 1.0) -> Tie:
    kind: TieKind = "connected" if seen else "worked_together"
    on = TODAY - timedelta(days=days)
    return Tie(one=one, other=other, kind=kind, strength=strength, on=on, seen=seen)


def found(known: int, *ties: Tie) -> Reach:
    people = [OnMap(id=one, yes=0.9 - one / 100) for one in range(1, known + 1)]
    return reach(GraphMap(people, ties, TODAY), TARGET, 200)


def lines(sketch: Sketch) -> set[tuple[str, str]]:
    return {(line.one, line.other) for line in sketch.lines}


def test_direct_paths_a_chain_and_a_guess_each_in_its_way() -> None:
    ways = found(
        4, tie(1, TARGET), tie(2, TARGET, days=900), tie(3, MET), tie(MET, TARGET),
        tie(4, TARGET, seen=False),
    )  # fmt: skip
    sketch = paths_sketch(ways, everybody(), TODAY)
    columns = {spot.key: (spot.role, spot.column) for spot in sketch.spots}
    assert columns == {
        "you": ("you", 0),
        "1": ("introducer", 1),
        "2": ("introducer", 1),
        "3": ("introducer", 1),
        "4": ("introducer", 1),
        "50": ("stranger", 2),
        "100": ("target", 3),
    }
    drawn = {(line.one, line.other): line for line in sketch.lines}
    assert lines(sketch) == {
        *(("you", "1"), ("you", "2"), ("you", "3"), ("you", "4")),
        *(("1", "100"), ("2", "100"), ("3", "50"), ("50", "100"), ("4", "100")),
    }
    assert {ends for ends, line in drawn.items() if line.best} == {("you", "1"), ("1", "100")}
    assert {ends for ends, line in drawn.items() if not line.seen} == {("4", "100")}
    assert {ends for ends, line in drawn.items() if line.old} == {("2", "100")}
    table = paths_table(ways, everybody(), TODAY)
    assert [row.who.person for row in table.rows] == [1, 2, 3, 4]
    assert table.rows[2].through[0].person == MET
    assert "old" in table.rows[1].seen
    assert "guess" in table.rows[3].seen
    assert "ask whether" in table.rows[3].likely


def test_of_many_paths_the_best_are_drawn_and_the_others_counted() -> None:
    ways = found(40, *(tie(one, TARGET) for one in range(1, 41)))
    sketch = paths_sketch(ways, everybody(), TODAY)
    assert len(sketch.spots) + sketch.more == 42
    assert len(sketch.spots) <= MOST_SPOTS
    assert {spot.person for spot in sketch.spots} >= {1, 2, 3}
    assert len({spot.key for spot in sketch.spots}) == len(sketch.spots)


def test_nobody_on_the_way_is_the_user_and_the_target_alone() -> None:
    sketch = paths_sketch(found(2), everybody(), TODAY)
    assert [spot.key for spot in sketch.spots] == ["you", "100"]
    assert sketch.lines == ()
    assert paths_table(found(2), everybody(), TODAY).rows == []


def test_whom_an_introducer_reaches_stands_by_company_and_alone() -> None:
    ids = range(201, 261)
    firms = {one: f"Firm {one % 4}" if one < 240 else None for one in ids}
    people = everybody() | {
        one: Shown(id=one, name=f"Person {one}", company=firms[one]) for one in ids
    }
    sure = Between(take=0.7, kinds=("connected",), on=TODAY, guessed=False)
    others = [Near(one, sure) for one in ids]
    keys = {name: name.lower() for name in firms.values() if name}
    reached = Reached(
        introducer=1,
        yes=0.6,
        opened=[Near(TARGET, sure), Near(MET, Between(take=0, kinds=(), on=None, guessed=True))],
        others=others,
        companies=by_company(others, people, keys),
    )
    sketch = reach_sketch(reached, people, TODAY)
    assert sketch.spots[0].key == "1"
    assert len(sketch.spots) <= MOST_SPOTS
    clusters = {spot.name: spot.count for spot in sketch.spots if spot.role == "cluster"}
    assert clusters == {"Firm 0": 9, "Firm 1": 10, "Firm 2": 10, "Firm 3": 10}
    alone = [spot for spot in sketch.spots if spot.role == "stranger"]
    assert sum(clusters.values()) + len(alone) + sketch.more == len(ids)
    assert {(line.one, line.other) for line in sketch.lines if not line.seen} == {("1", "50")}
    table = reach_table(reached, people, {TARGET: 2}, TODAY)
    assert table.rows[0].note == table.rows[1].note == "target"
    assert table.rows[0].through[0].person == 2
    assert table.rows[2].through == []
    assert len(table.rows) + table.more == len(ids) + 2
