"""Circles of people who know each other."""

from itertools import combinations

from inroad.domain.network import Pair
from inroad.mapping.circles import circles


def club(first: int, size: int, take: float = 0.6) -> list[Pair]:
    """So many people, each of whom knows all others."""
    return [Pair(a, b, take) for a, b in combinations(range(first, first + size), 2)]


def test_two_clubs_with_one_tie_between_are_two_circles() -> None:
    found = circles([*club(1, 6), *club(20, 4), Pair(1, 20, 0.1)])
    assert found == [[1, 2, 3, 4, 5, 6], [20, 21, 22, 23]]


def test_the_order_of_the_ties_changes_nothing() -> None:
    ties = [*club(1, 5), *club(5, 5), *club(30, 3), Pair(2, 31, 0.4)]
    assert circles(ties) == circles(reversed(ties))


def test_a_strong_tie_counts_for_more_than_a_weak_one() -> None:
    ties = [*club(1, 3, 0.9), *club(10, 3, 0.9)]
    near = circles([*ties, Pair(5, 1, 0.9), Pair(5, 10, 0.05)])
    assert [1, 2, 3, 5] in near


def test_nobody_knows_anybody() -> None:
    assert circles([]) == []
