"""The second degree of the sample, and what its map answers on any day."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest

from inroad import demo
from inroad.demo.crowd import crowd, seen_pages
from inroad.demo.network import network
from inroad.domain.network import Reach, Target, reach
from inroad.store import people, targets
from inroad.store.book import Book
from inroad.store.engine import open_engine, reading
from inroad.web.connections import Companion
from inroad.web.held_map import map_of
from tests.demo.conftest import TODAY

ENOUGH = 0.08


@pytest.fixture(params=[TODAY, date(2028, 2, 29)], ids=str, scope="module")
def here(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Companion]:
    today: date = request.param
    engine = open_engine(demo.prepare(tmp_path_factory.mktemp("home"), today))
    noon = datetime.combine(today, time(12), tzinfo=UTC)
    yield Companion(engine, Book(), lambda: noon)
    engine.dispose()


def reaches(here: Companion) -> dict[str, Reach]:
    """How each target can be reached, by name."""
    with reading(here.engine) as connection:
        wanted = [it.person_id for it in targets.wanted(connection)]
        names = people.called(connection, wanted)
    with map_of(here) as over:
        return {names[i]: reach(over, i) for i in wanted}


def test_the_crowd_is_large_and_everybody_is_somebody_else() -> None:
    assert 300 <= len(crowd()) <= 600
    everybody = network(TODAY).people.values()
    for field in ("name", "slug", "urn"):
        assert max(Counter(getattr(person, field) for person in everybody).values()) == 1


def test_pages_show_people_whom_the_user_knows_and_are_of_those_they_do_not() -> None:
    invented = network(TODAY)
    assert {invented.people[page.who].degree for page in invented.seen} <= {2, 3}
    mutuals = {slug for page in invented.seen for slug in page.mutuals}
    assert {invented.people[slug].degree for slug in mutuals} == {1}
    shown = Counter(len(page.mutuals) for page in seen_pages())
    assert {0, 1, 2, 3} <= shown.keys()


def test_the_targets_have_every_kind_of_way_and_some_have_none(here: Companion) -> None:
    found = reaches(here)
    best = {name: max((p.success for p in it.paths), default=0.0) for name, it in found.items()}
    assert 15 <= len(found) <= 45
    assert sum(success >= ENOUGH for success in best.values()) >= 10
    assert any(0 < success < ENOUGH for success in best.values())
    by_one = [it for it in found.values() if len(it.paths) == 1 and it.paths[0].success > ENOUGH]
    assert by_one
    assert [name for name, it in found.items() if it.chains and not it.paths]
    assert [name for name, it in found.items() if not it.chains and not it.paths]


def test_one_new_tie_would_open_targets_that_nobody_opens(here: Companion) -> None:
    with reading(here.engine) as connection:
        wanted = targets.wanted(connection)
    with map_of(here) as over:
        aims = [Target(id=it.person_id, worth=it.worth) for it in wanted]
        first = over.new_ties(aims)[0]
        unlockers = over.unlockers(aims).unlockers
    with reading(here.engine) as connection:
        name = people.called(connection, [first.person])[first.person]
    assert (name, len(first.opens), first.path is not None) == ("Wendell Obuya-Frost", 2, True)
    assert len(unlockers) >= 6
    assert max(len(it.opens) for it in unlockers) >= 4
