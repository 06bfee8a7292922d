"""The map in the product: drawn from the database, kept true by what changed, as the panel says."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad import demo
from inroad.domain.network import Map
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PageMutual, PagePerson, Reading, Relation
from inroad.mapping import door
from inroad.settings import Settings
from inroad.store import forgetting, notes, readings, schema, ties, whereat
from inroad.store.book import Book
from inroad.store.engine import reading, writing
from inroad.web.app import open_companion
from inroad.web.connections import Companion
from inroad.web.held_map import map_of, ties_of
from inroad.web.suggestions import suggestion_about
from tests.web.map_walk import NOW, Walk


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Companion]:
    found = open_companion(Settings(home=tmp_path / "home"), lambda: NOW)
    yield found
    found.map.close()
    found.engine.dispose()


@pytest.fixture(params=["graph", "arrays"])
def by_either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once with every engine, however few ties there are."""
    if request.param == "arrays":
        monkeypatch.setattr(door, "FEW", -1)


def shown(number: int, name: str, company: str | None = None) -> PagePerson:
    url = f"https://www.linkedin.com/in/person-{number}/"
    return PagePerson(name=name, url=url, company=company, degree=2)


def read(
    here: Companion,
    who: PagePerson,
    *mutuals: PagePerson,
    on: datetime = NOW,
    relation: Relation = "mutual",
) -> int:
    """A page with these mutuals; gives the id of whom it is about."""
    named = [PageMutual(name=it.name, url=it.url, company=it.company, degree=1) for it in mutuals]
    page = Reading(
        url=who.url or "",
        site="linkedin",
        kind="mutual_list",
        subject=who,
        mutuals=named,
        relation=relation,
    )
    with writing(here.engine) as connection:
        return readings.record(connection, who, page, readings.digest(page), on)


def note(here: Companion, person: int, text: str, closeness: int | None = 4) -> None:
    with writing(here.engine) as connection:
        draft = NoteDraft(text=text, closeness=closeness)
        notes.save(connection, person, draft, key=None, now=NOW)


def id_of(here: Companion, name: str) -> int:
    with reading(here.engine) as connection:
        found = sa.select(schema.person.c.id).where(schema.person.c.name == name)
        return int(connection.execute(found).scalar_one())


def through(over: Map, target: int) -> list[int]:
    return [path.asks[0].introducer for path in over.introducers(target)]


ANYA, BORIS = shown(1, "Anya Lind"), shown(2, "Boris Fahl")
CORA = shown(3, "Cora Venn", "Small Works")


@pytest.mark.usefixtures("by_either")
def test_pages_make_ties_with_their_newest_day(here: Companion) -> None:
    read(here, CORA, ANYA, on=NOW - timedelta(days=300))
    cora = read(here, CORA, ANYA, BORIS, on=NOW - timedelta(days=9))
    anya = id_of(here, "Anya Lind")
    with map_of(here) as over:
        assert {*through(over, cora)} == {anya, id_of(here, "Boris Fahl")}
        [ask] = next(p.asks for p in over.introducers(cora) if p.asks[0].introducer == anya)
    assert (ask.on, ask.kinds) == ((NOW - timedelta(days=9)).date(), ("connected",))
    assert [tie.kind for tie in ties_of(here, anya)] == ["connected"]


@pytest.mark.usefixtures("by_either")
def test_a_follower_is_less_than_a_connection(here: Companion) -> None:
    cora = read(here, CORA, ANYA)
    read(here, CORA, BORIS, relation="followed_by")
    with map_of(here) as over:
        known, follower = (over.between(id_of(here, it.name), cora) for it in (ANYA, BORIS))
        back = over.between(cora, id_of(here, "Boris Fahl"))
    assert known
    assert follower
    assert back
    assert follower.kinds == ("followed",)
    assert follower.take < known.take
    assert follower.take < back.take  # the follower would take an introduction by the followed


@pytest.mark.usefixtures("by_either")
def test_who_must_never_be_asked_is_on_no_path_and_no_stranger(here: Companion) -> None:
    cora = read(here, CORA, ANYA, BORIS)
    note(here, id_of(here, "Anya Lind"), "Do not ask her for anything.")
    note(here, id_of(here, "Boris Fahl"), "Do not ask him before March 2027.")
    with map_of(here) as over:
        assert through(over, cora) == [id_of(here, "Boris Fahl")]
        assert over.chains(cora) == []
        assert id_of(here, "Anya Lind") not in [path.target for path in over.nearest()]


@pytest.mark.usefixtures("by_either")
def test_a_note_on_a_prospect_makes_them_no_introducer(here: Companion) -> None:
    cora = read(here, CORA, ANYA)
    dora = read(here, shown(4, "Dora Quist"), ANYA)
    note(here, cora, "Knows Dora Quist well. Looking for a new head of sales.", closeness=None)
    with map_of(here) as over:
        assert through(over, dora) == [id_of(here, "Anya Lind")]
        [chain] = over.chains(dora)
    assert [ask.introducer for ask in chain.asks] == [id_of(here, "Anya Lind"), cora]


@pytest.mark.usefixtures("by_either")
def test_one_company_is_a_guess_and_adds_to_a_tie_that_was_seen(here: Companion) -> None:
    read(here, shown(5, "Emil Sand"), shown(6, "Frida Holm", "Small Works"))
    cora = read(here, CORA)
    frida = id_of(here, "Frida Holm")
    with map_of(here) as over:
        assert (over.introducers(cora), over.guesses(cora)) == ([], [frida])
    read(here, CORA, shown(6, "Frida Holm", "Small Works"))
    with map_of(here) as over:
        assert (through(over, cora), over.guesses(cora)) == ([frida], [])
        tie = over.between(frida, cora)
    assert tie is not None
    assert tie.kinds == ("connected", "worked_together")


@pytest.mark.usefixtures("by_either")
def test_an_answer_changes_the_chance_and_a_denial_leaves_next_to_none(here: Companion) -> None:
    cora = read(here, CORA, ANYA)
    anya, takes = id_of(here, "Anya Lind"), []
    for answer in ("not_really", "a_bit", "well"):
        with writing(here.engine) as connection:
            ties.save_answer(connection, anya, cora, answer, NOW)
        with map_of(here) as over:
            takes.append(over.introducers(cora)[0].asks[0].take)
    assert takes == sorted(takes)
    note(here, anya, "Cora Venn and she do not know each other. Does not know Cora Venn.")
    with writing(here.engine) as connection:
        ties.save_answer(connection, anya, cora, "unknown", NOW)
    with map_of(here) as over:
        assert over.introducers(cora)[0].asks[0].take < 0.05


def test_a_day_later_everything_is_judged_anew(tmp_path: Path) -> None:
    now = [NOW]
    here = open_companion(Settings(home=tmp_path / "home"), lambda: now[0])
    cora = read(here, CORA, ANYA)
    note(here, id_of(here, "Anya Lind"), "Last spoke on 20 November 2026.", closeness=3)
    chances = []
    for days in (0, 400):
        now[0] = NOW + timedelta(days=days)
        with map_of(here) as over:
            assert over.on == now[0].astimezone().date()
            chances.append(over.introducers(cora)[0].asks[0].yes)
    here.engine.dispose()
    assert chances[1] < chances[0]


def test_the_map_says_of_every_prospect_of_the_demo_what_the_panel_says(tmp_path: Path) -> None:
    today = datetime.now(UTC).astimezone().date()
    here = open_companion(
        Settings(home=tmp_path, database_url=demo.prepare(tmp_path / "home", today))
    )
    with reading(here.engine) as connection:
        query = sa.select(schema.reading.c.prospect_id).distinct()
        prospects = list(connection.execute(query).scalars())
    assert len(prospects) > 20
    for prospect in prospects:
        ranked = suggestion_about(here, prospect).ranked
        with map_of(here) as over:
            found = {
                path.asks[0].introducer: path.success for path in over.introducers(prospect, 99)
            }
        said = {
            one.person.id: one.success.mid
            for one in ranked
            if one.person.id and not never(here, one.person.id)
        }
        mine = {one: success for one, success in found.items() if one in said}
        assert mine == pytest.approx(said, abs=0.02)
        assert list(mine) == sorted(mine, key=lambda one: -said[one])
    here.engine.dispose()


def never(here: Companion, person: int) -> bool:
    """Whether the user noted never to ask somebody: the panel lists them last, the map does not."""
    held = here.book.held(person)
    hold = held.acquaintance.do_not_ask if held else None
    return held is not None and (
        held.acquaintance.caution or (hold is not None and hold.hold == "forever")
    )


@pytest.mark.usefixtures("by_either")
@pytest.mark.parametrize("seed", [24, 31])
def test_the_held_map_is_the_one_that_would_be_drawn_anew(here: Companion, seed: int) -> None:
    walk = Walk(here.engine, seed)
    for step in range(28):
        walk.step()
        if step % 4 == 3:
            everybody = range(1, max(walk.ids) + 2)
            with map_of(here) as over:
                held = everything(over, everybody)
            with map_of(Companion(here.engine, Book(), here.clock)) as fresh:
                assert held == everything(fresh, everybody)


def everything(over: Map, ids: range) -> dict[int, object]:
    """All that a map says of some people, in one order."""
    return {
        one: (
            one in over,
            sorted(map(repr, over.ties(one))),
            sorted((p.asks[0].introducer, round(p.success, 4)) for p in over.introducers(one, 99)),
            over.guesses(one),
            one in [path.target for path in over.nearest(999, decision_makers=True)],
        )
        for one in ids
    }


def test_several_who_ask_at_once_get_one_map_and_writing_goes_on(here: Companion) -> None:
    cora = read(here, CORA, ANYA)
    with ThreadPoolExecutor(4) as several:

        def look(number: int) -> list[int]:
            if number % 4 == 3:
                read(here, CORA, shown(100 + number, f"Somebody {number}"))
            with map_of(here) as over:
                return through(over, cora)

        found = list(several.map(look, range(12)))
    assert all(id_of(here, "Anya Lind") in some for some in found)
    with map_of(here) as over:
        assert len(through(over, cora)) == 4


def test_nobody_who_was_forgotten_is_left_on_the_map(here: Companion) -> None:
    cora = read(here, CORA, ANYA, BORIS)
    anya = id_of(here, "Anya Lind")
    with map_of(here) as over:
        assert anya in through(over, cora)
    with writing(here.engine) as connection:
        forgetting.forget(connection, anya, NOW)
    with map_of(here) as over:
        assert anya not in over
        assert through(over, cora) == [id_of(here, "Boris Fahl")]


@pytest.mark.usefixtures("by_either")
def test_a_hub_who_changes_their_job_is_asked_about_in_parts(
    here: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [read(here, shown(100 + page, f"Person {page}"), ANYA) for page in range(45)]
    anya = id_of(here, "Anya Lind")
    note(here, anya, "A good sort.")
    with map_of(here) as over:
        assert through(over, pages[0]) == [anya]
    read(here, shown(99, "Gil Aster"), shown(1, "Anya Lind", "Elsewhere Works"))
    monkeypatch.setattr(whereat, "AT_ONCE", 10)

    def few_values(raw: sqlite3.Connection, *_: object) -> None:
        raw.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 40)

    sa.event.listen(here.engine, "checkout", few_values)
    with map_of(here) as over:
        assert {path.target for path in over.nearest(99)} >= {*pages}
