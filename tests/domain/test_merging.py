"""Readings of one prospect add up."""

from inroad.domain.merging import KeptReading, ShownMutual, merged


def reading(
    *mutuals: ShownMutual, total: int | None = None, complete: bool | None = None
) -> KeptReading:
    return KeptReading(digest="", total=total, complete=complete, mutuals=mutuals)


def known(person_id: int, name: str) -> ShownMutual:
    return ShownMutual(person_id=person_id, name=name, name_quality="full")


def test_pages_add_up_and_the_newest_total_counts() -> None:
    first = reading(known(1, "Ada Kim"), known(2, "Bo Lund"), total=13, complete=False)
    second = reading(known(2, "Bo Lund"), known(3, "Cy Moss"), total=14, complete=False)
    both = merged([first, second])
    assert [m.person_id for m in both.mutuals] == [1, 2, 3]
    assert (both.total, both.complete) == (14, False)


def test_all_of_them_read_is_complete() -> None:
    parts = [reading(known(1, "Ada Kim"), total=2), reading(known(2, "Bo Lund"))]
    assert merged(parts).complete is True


def test_a_first_name_gives_way_to_the_person_who_bears_it() -> None:
    first = ShownMutual(person_id=None, name="Ada", name_quality="first_only")
    other = ShownMutual(person_id=None, name="Zeno", name_quality="first_only")
    both = merged([reading(first, other), reading(known(1, "Ada Kim"))])
    assert [(m.person_id, m.name) for m in both.mutuals] == [(None, "Zeno"), (1, "Ada Kim")]


def test_the_same_name_twice_stays_two_people() -> None:
    both = merged([reading(known(1, "Ada Kim"), known(2, "Ada Kim"))])
    assert len(both.mutuals) == 2


def test_nothing_said_is_not_zero() -> None:
    nothing = merged([reading(known(1, "Ada Kim"))])
    assert nothing.total is None
    assert nothing.complete is None
