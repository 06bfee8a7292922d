"""The file of a map gives back what was kept, or nothing at all."""

from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from inroad.domain.network import OnMap, Tie
from inroad.mapping import files
from inroad.mapping.arrays import ArrayMap, array_map
from inroad.mapping.columns import people_in, people_of, ties_in, ties_of
from inroad.mapping.door import FEW, draw
from inroad.mapping.graph import GraphMap
from inroad.mapping.rows import Rows

TODAY = date(2026, 11, 22)
PEOPLE = [OnMap(id=4, yes=0.5), OnMap(id=9), OnMap(id=12, decision_maker=True)]
TIES = [
    Tie(one=4, other=9, kind="worked_together", strength=1.4, on=date(2025, 3, 1)),
    Tie(one=9, other=12, kind="followed", one_way=True),
    Tie(one=12, other=4, kind="said", strength=2.4, source="answer", on=TODAY),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    drawn = array_map(people_of(PEOPLE), ties_of(TIES), TODAY)
    files.save(tmp_path / "map", people_of(PEOPLE), drawn.sheet.rows, 77)
    return tmp_path / "map"


def rows_drawn() -> Rows:
    return array_map(people_of(PEOPLE), ties_of(TIES), TODAY).sheet.rows


KEPT = [array.tolist() for array in (*people_of(PEOPLE), *rows_drawn())]
PIECE = files.Piece


def opened(path: Path) -> tuple[ArrayMap, int]:
    found = files.load(path)
    assert found is not None
    people, rows, newest = found
    return ArrayMap(people, rows, TODAY), newest


def test_a_kept_map_answers_as_before(path: Path) -> None:
    over, newest = opened(path)
    graph = GraphMap(PEOPLE, TIES, TODAY)
    assert newest == 77
    for one in (4, 9, 12):
        found = [ask.kinds for way in over.introducers(one) for ask in way.asks]
        assert found == [ask.kinds for way in graph.introducers(one) for ask in way.asks]
        assert over.neighbourhood(one).ties == graph.neighbourhood(one).ties


def test_what_is_forgotten_in_memory_does_not_change_the_file(path: Path) -> None:
    before = path.read_bytes()
    over, _ = opened(path)
    over.forget(4)
    over.add([], [Tie(one=9, other=30)])
    assert over.introducers(12) == []
    assert path.read_bytes() == before
    files.remove(path)
    assert files.load(path) is None


@pytest.mark.parametrize("spoiled", [b"", b"inroad map\n{", b"something else", b"x" * 9_000])
def test_a_file_that_cannot_be_read_is_as_good_as_none(path: Path, spoiled: bytes) -> None:
    path.write_bytes(spoiled)
    assert files.load(path) is None


def test_a_file_that_was_cut_short_is_as_good_as_none(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4_200])
    assert files.load(path) is None


def test_an_empty_map_can_be_kept(tmp_path: Path) -> None:
    nobody, nothing = people_of([]), ties_of([])
    drawn = array_map(nobody, nothing, TODAY)
    files.save(tmp_path / "map", nobody, drawn.sheet.rows, 0)
    over, _ = opened(tmp_path / "map")
    assert over.introducers(1) == []
    over.add([OnMap(id=1, yes=0.4)], [Tie(one=1, other=2)])
    assert [way.asks[0].introducer for way in over.introducers(2)] == [1]


def test_rows_of_a_database_give_the_same_columns() -> None:
    columns = ties_of(TIES)
    rows = zip(*(array.tolist() for array in columns), strict=True)
    assert [array.tolist() for array in ties_in(rows)] == [array.tolist() for array in columns]
    people = people_of(PEOPLE)
    found = people_in(zip(*(array.tolist() for array in people), strict=True))
    assert [array.tolist() for array in found] == [array.tolist() for array in people]


def test_the_door_opens_to_arrays_where_there_are_many_ties() -> None:
    assert isinstance(draw(PEOPLE, TIES, TODAY), GraphMap)
    many = [Tie(one=4, other=100 + place) for place in range(FEW + 1)]
    over = draw(PEOPLE, many, TODAY)
    assert isinstance(over, ArrayMap)
    assert [way.asks[0].introducer for way in over.introducers(100)] == [4]


def test_whatever_byte_is_damaged_no_other_map_is_read(path: Path) -> None:
    whole, chance = path.read_bytes(), np.random.default_rng(3)
    last_of_head = whole.index(b"}]}") + 3
    for number in range(400):
        at = int(chance.integers(last_of_head if number % 2 else len(whole)))
        damaged = bytearray(whole)
        damaged[at] ^= 1 << int(chance.integers(8))
        path.write_bytes(damaged)
        found = files.load(path)
        assert found is None or [it.tolist() for it in (*found[0], *found[1])] == KEPT


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("starts", [0, 4, 2, 6]),
        ("starts", [0, 2, 4, 5]),
        ("starts", [0, 6]),
        ("others", [1, 2, 0, 2, 0, 3]),
        ("others", [1, 2, 0, 2, 0, -1]),
        ("marks", [7] * 6),
        ("days", [0]),
    ],
)
def test_arrays_that_are_of_no_map_are_as_good_as_none(
    path: Path, name: str, wrong: list[int]
) -> None:
    rows = rows_drawn()
    files.save(path, people_of(PEOPLE), rows, 77)
    assert files.load(path)
    array = np.array(wrong, getattr(rows, name).dtype)
    files.save(path, people_of(PEOPLE), rows._replace(**{name: array}), 77)
    assert files.load(path) is None


def test_a_type_of_something_else_is_as_good_as_none(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("nothing", "|O", "<f8"):
        monkeypatch.setattr(files, "Piece", partial(_of_type, kind))
        files.save(path, people_of(PEOPLE), rows_drawn(), 77)
        monkeypatch.undo()
        assert files.load(path) is None


def _of_type(kind: str, start: int, _: str, count: int, total: int) -> files.Piece:
    return PIECE(start, kind, count, total)
