"""What a mutual unlocks is what the map says, after every kind of change."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from inroad import demo
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.people import alias_of_url
from inroad.domain.suggestion import Suggestion
from inroad.domain.targets import Rule
from inroad.store import (
    changes,
    forgetting,
    notes,
    people,
    target_lists,
    target_ties,
    targets,
    ties,
)
from inroad.store.book import Book
from inroad.store.engine import open_engine, reading, writing
from inroad.store.target_rules import add_rule
from inroad.web.connections import Companion
from inroad.web.held_map import map_of
from inroad.web.suggestions import suggestion_about

TODAY = date(2026, 11, 22)
NOON = datetime.combine(TODAY, time(12), tzinfo=UTC)
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("home")
    demo.prepare(home, TODAY)
    return demo.folder_in(home)


@pytest.fixture
def here(made: Path, tmp_path: Path) -> Iterator[Companion]:
    """A companion on the sample network, for one test to change."""
    shutil.copytree(made, tmp_path / "demo")
    engine = open_engine(f"sqlite:///{tmp_path / 'demo' / 'inroad.db'}")
    yield Companion(engine, Book(), lambda: NOON)
    engine.dispose()


def somebody(here: Companion, slug: str) -> int:
    with reading(here.engine) as connection:
        alias = alias_of_url(f"http://127.0.0.1:4677/in/{slug}/")
        assert alias
        return people.ids_of(connection, [alias])[alias]


def settled(here: Companion, prospect: int) -> Suggestion:
    """The suggestion once all that was to be read is."""
    here.unlocks.settle(here)
    return suggestion_about(here, prospect)


def shown(found: Suggestion) -> dict[int, int]:
    """How many other targets each mutual of an answer unlocks, as its sentences say."""
    counts = {}
    for entry in found.ranked:
        for reason in entry.reasons:
            if reason.source == "your targets":
                assert (reason.sign, entry.person.id is not None) == ("+", True)
                word = re.fullmatch(r"Also unlocks (\w+) of your targets\.", reason.text)
                assert word, reason.text
                count = 1 if word[1] == "another" else NUMBERS.index(word[1])
                counts[entry.person.id or 0] = count
    return counts


def mapped(here: Companion, prospect: int, mutuals: list[int]) -> dict[int, int]:
    """The same by the map."""
    with reading(here.engine) as connection:
        wanted = [it.person_id for it in targets.wanted(connection)]
    least = here.constants.weak_success
    with map_of(here) as over:
        firsts = [
            path.asks[0].introducer
            for target in wanted
            if target != prospect
            for path in over.introducers(target, 1_000)
            if path.success >= least
        ]
    return {one: firsts.count(one) for one in mutuals if one in firsts}


def agree(here: Companion) -> dict[str, int]:
    """Checks the sample's three prospects and two of the crowd; gives what the first shows."""
    found = []
    for slug in ("priya-natarajan", "marisol-quintanar", "casimir-oduya", "emeka-tranholm"):
        prospect = somebody(here, slug)
        answer = settled(here, prospect)
        mutuals = [entry.person.id for entry in answer.ranked if entry.person.id is not None]
        assert shown(answer) == mapped(here, prospect, mutuals), slug
        found.append({e.person.name: shown(answer).get(e.person.id or 0, 0) for e in answer.ranked})
    return found[0]


def test_what_a_mutual_unlocks_is_what_the_map_says(here: Companion) -> None:
    first = agree(here)
    assert first["Sam Okafor"] > 1
    assert first["Mei Kato"] == 0


Change = Callable[[sa.Connection, Callable[[str], int]], None]


def _answered(connection: sa.Connection, who: Callable[[str], int]) -> None:
    ties.save_answer(connection, who("jonas-lind"), who("saoirse-lindgren-kaur"), "well", NOON)


def _denied(connection: sa.Connection, who: Callable[[str], int]) -> None:
    draft = NoteDraft(text="Doesn't know Emeka Tranholm.", closeness=3)
    notes.save(connection, who("leila-farahzadeh"), draft, key=None, now=NOON)


def _named(connection: sa.Connection, who: Callable[[str], int]) -> None:
    draft = NoteDraft(text="Close friend. Works with Saoirse Lindgren Kaur.", closeness=4)
    notes.save(connection, who("kofi-asante-brandt"), draft, key=None, now=NOON)


def _namesake(connection: sa.Connection, who: Callable[[str], int]) -> None:
    _named(connection, who)
    people.correct(connection, who("mei-kato"), people.Correction(name="Saoirse Lindgren Kaur"))


def _wanted(connection: sa.Connection, who: Callable[[str], int]) -> None:
    usual = target_lists.usual(connection, now=NOON)
    targets.add(connection, usual, {who("oksana-petryk-marsh"): None}, "page", now=NOON)


def _let_go(connection: sa.Connection, who: Callable[[str], int]) -> None:
    targets.take_off(connection, [who("priya-natarajan"), who("emeka-tranholm")], now=NOON)


def _by_rule(connection: sa.Connection, who: Callable[[str], int]) -> None:
    usual = target_lists.usual(connection, now=NOON)
    add_rule(connection, usual, Rule(company="Paystone", decision_makers=True), None, now=NOON)


def _merged(connection: sa.Connection, who: Callable[[str], int]) -> None:
    people.merge(connection, who("mei-kato"), who("vera-grendalsen"), now=NOON)


@pytest.mark.parametrize(
    "change",
    [_answered, _denied, _named, _namesake, _wanted, _let_go, _by_rule, _merged],
    ids=lambda change: change.__name__[1:],
)
def test_it_follows_every_change(here: Companion, change: Change) -> None:
    before = agree(here)
    with writing(here.engine) as connection:
        change(connection, lambda slug: somebody(here, slug))
    assert agree(here) != before


def test_targets_change_nothing_of_the_ranking(here: Companion) -> None:
    priya = somebody(here, "priya-natarajan")
    before = settled(here, priya)
    with writing(here.engine) as connection:
        for it in target_lists.listing(connection):
            target_lists.remove(connection, it.id)

    after = settled(here, priya)

    assert shown(after) == {}
    assert after.target.label == "Add to targets"
    assert before.target.text == "On your list “Pilot customers”."
    for one, other in zip(before.ranked, after.ranked, strict=True):
        rest = [reason for reason in one.reasons if reason.source != "your targets"]
        assert msgspec.structs.replace(one, reasons=rest) == other


def test_a_target_who_is_forgotten_counts_no_more(here: Companion) -> None:
    priya, leila = somebody(here, "priya-natarajan"), somebody(here, "leila-farahzadeh")
    before = shown(settled(here, priya))
    with writing(here.engine) as connection:
        forgetting.forget(connection, somebody(here, "emeka-tranholm"), NOON)

    assert shown(settled(here, priya))[leila] == before[leila] - 1


def test_no_suggestion_waits_for_many_targets(
    here: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While they are read beside it, it says what was so before; then what is so."""
    priya = somebody(here, "priya-natarajan")
    before = shown(settled(here, priya))
    go_on, around = Event(), target_ties.around

    def held_up(*given: Any) -> Any:
        assert current_thread() is not main_thread()
        assert go_on.wait(10)
        return around(*given)

    monkeypatch.setattr(target_ties, "around", held_up)
    with writing(here.engine) as connection:
        changes.touch_everybody(connection)
        _let_go(connection, lambda slug: somebody(here, slug))
    meanwhile = suggestion_about(here, priya)
    go_on.set()

    assert before == shown(meanwhile) != shown(settled(here, priya))
    assert meanwhile.target.label == "Add to targets"  # she is none since: the store says so


def test_what_the_user_says_of_themselves_reads_no_target_again(
    here: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    priya = somebody(here, "priya-natarajan")
    before = shown(settled(here, priya))
    monkeypatch.delattr(target_ties, "around")
    with writing(here.engine) as connection:
        target_lists.make(connection, "Another", now=NOON)

    assert shown(settled(here, priya)) == before


def test_an_error_leaves_nothing_half_read(
    here: Companion, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as broken:
        broken.delattr(target_ties, "around")
        assert shown(settled(here, somebody(here, "priya-natarajan"))) == {}
    assert "AttributeError" in caplog.text
    agree(here)


def test_of_too_many_whom_rules_find_those_are_read_of_whom_something_is_said(
    here: Companion, monkeypatch: pytest.MonkeyPatch
) -> None:
    whom = somebody(here, "oksana-petryk-marsh")
    monkeypatch.setattr(target_ties, "_MOST_FOUND", 1)
    with reading(here.engine) as connection:
        found, left_out = target_ties.wanted_among(connection, None)
        everybody = {it.person_id for it in targets.wanted(connection)}
        beyond = sorted(everybody - found)
    assert left_out
    assert found < everybody
    assert settled(here, beyond[0]).target.wanted
    assert not settled(here, whom).target.wanted
