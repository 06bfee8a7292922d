"""What the real companion says of the three prospects, on any day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from inroad import demo
from inroad.demo import looks
from inroad.demo.network import network
from inroad.demo.seed import SITE
from inroad.domain.suggestion import Suggestion
from inroad.store.book import Book
from inroad.store.engine import open_engine
from inroad.store.pairings import PairingsInForce
from inroad.web.app import create_routes
from inroad.web.connections import Companion

DAYS = [
    date(2026, 11, 22),
    date(2026, 12, 31),
    date(2027, 1, 1),
    date(2027, 7, 1),
    date(2028, 2, 29),
    date(2029, 10, 31),
]
PRIYA, MARISOL, CASIMIR = "priya-natarajan", "marisol-quintanar", "casimir-oduya"


@pytest.fixture(params=DAYS, ids=str, scope="module")
def suggestions(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Suggestion]]:
    """The companion's answer to a look at each prospect's profile, on the day of the demo."""
    today: date = request.param
    engine = open_engine(demo.prepare(tmp_path_factory.mktemp("home"), today))
    noon = datetime.combine(today, time(12), tzinfo=UTC)
    routes = create_routes(Companion(engine, Book(), lambda: noon), PairingsInForce(engine))
    with TestClient(routes) as companion:
        yield {p.slug: _suggestion(companion, today, p.slug) for p in network(today).prospects}


def _suggestion(companion: TestClient[Any], today: date, slug: str) -> Suggestion:
    invented = network(today)
    prospect = next(p for p in invented.prospects if p.slug == slug)
    reading = msgspec.to_builtins(looks.at_profile(prospect, invented, SITE))
    answer = companion.post("/api/suggestions", json={"reading": reading})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Suggestion)


def test_the_three_prospects_have_the_three_verdicts(suggestions: dict[str, Suggestion]) -> None:
    assert {slug: s.verdict for slug, s in suggestions.items()} == {
        PRIYA: "ask",
        MARISOL: "warm_up",
        CASIMIR: "no_path",
    }


def test_one_introducer_stands_out_for_the_first(suggestions: dict[str, Suggestion]) -> None:
    found = suggestions[PRIYA]

    assert found.best is not None
    assert found.best.person.name == "Sam Okafor"
    assert found.best == found.ranked[0]
    assert found.too_close == []
    assert found.ranked[0].success.low > found.ranked[1].success.mid


def test_ten_of_fourteen_mutuals_are_read_already(suggestions: dict[str, Suggestion]) -> None:
    read = suggestions[PRIYA].read

    assert (read.named, read.total, read.complete) == (10, 14, False)
    assert [s.read.complete for s in suggestions.values()] == [False, True, True]


def test_the_second_has_a_good_tie_that_went_cold(suggestions: dict[str, Suggestion]) -> None:
    best = suggestions[MARISOL].best

    assert best is not None
    assert best.person.name == "Bettina Kraus-Adeyemi"
    assert best.them_and_prospect.known


def test_the_third_has_no_introducer_and_no_ask(suggestions: dict[str, Suggestion]) -> None:
    found = suggestions[CASIMIR]

    assert found.best is None
    assert found.ask is None
    assert {entry.verdict for entry in found.ranked} == {"no_path"}


def test_the_first_ask_is_ready_to_copy(suggestions: dict[str, Suggestion]) -> None:
    ask = suggestions[PRIYA].ask

    assert ask is not None
    assert ask.missing == []
    assert "Priya" in ask.to_introducer.text
    assert "Ada Lindqvist" in ask.forwardable.text


def test_the_second_ask_still_needs_a_benefit(suggestions: dict[str, Suggestion]) -> None:
    ask = suggestions[MARISOL].ask

    assert ask is not None
    assert [missing.field for missing in ask.missing] == ["benefit"]


def test_the_first_shows_every_kind_of_verdict(suggestions: dict[str, Suggestion]) -> None:
    verdicts = {entry.person.name: entry.verdict for entry in suggestions[PRIYA].ranked}

    assert verdicts["Jonas Lind"] == "warm_up"  # close once, silent for years
    assert verdicts["Rafael Montenegro Dias"] == "wait"  # asked twice in forty days
    assert verdicts["Ingrid Solheim Baptiste"] == "wait"  # on leave, as noted
    assert verdicts["Kofi Asante-Brandt"] == "wait"  # has not answered yet
    assert verdicts["Leila Farahzadeh"] == "no_path"  # does not know the prospect
