"""Targets after errors of haste: twice taken off, starred on no list, read in the midst of a write;
and what is remembered of people who are gone.
"""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from inroad.domain.named import Named
from inroad.domain.targets import Rule
from inroad.exporters.target_tables import target_table
from inroad.importers.target_tables import read_targets
from inroad.store import (
    changes,
    finding,
    forgetting,
    schema,
    taking_in,
    target_lists,
    target_rows,
    target_rules,
    targets,
    whereat,
)
from inroad.store.engine import reading, writing
from inroad.store.imports import undoing
from inroad.store.imports.staging import make_pairs
from inroad.store.targets import NoTarget
from inroad.store.times import stamp

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
BAKERS = Rule(role="Baker")


def stranger(connection: sa.Connection, name: str, company: str | None = None) -> int:
    row = {"name": name, "headline": "Baker", "company": company, "degree": 2, "known": False}
    person = sa.insert(schema.person).returning(schema.person.c.id)
    made = connection.execute(person, {**row, "added_at": stamp(AT)}).scalar_one()
    changes.touch(connection, [made])
    return int(made)


def test_what_a_writer_sees_before_its_commit_is_not_remembered(engine: sa.Engine) -> None:
    with engine.connect().execution_options(write=True) as writer:
        ann = stranger(writer, "Ann Bee")
        assert target_rules.found_by(writer, BAKERS) == [ann]
        with reading(engine) as before:
            assert target_rules.found_by(before, BAKERS) == []
        writer.commit()
    with reading(engine) as after:
        assert target_rules.found_by(after, BAKERS) == [ann]


def test_who_reads_what_was_before_makes_nobody_forget_what_is(engine: sa.Engine) -> None:
    with reading(engine) as old:
        changes.newest(old)
        with writing(engine) as connection:
            ann = stranger(connection, "Ann Bee")
        with reading(engine) as now:
            assert target_rules.found_by(now, Rule(role="Miller")) == []
        assert target_rules.found_by(old, BAKERS) == []
    with reading(engine) as now:
        assert target_rules.found_by(now, BAKERS) == [ann]


def test_companies_of_whoever_was_forgotten_leave_memory(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ann = stranger(connection, "Ann Bee", "Quillfeather")
    with reading(engine) as connection:
        assert whereat.names_of(connection, "quillfeather") == ["Quillfeather"]
    with writing(engine) as connection:
        forgetting.forget(connection, ann, AT)
        changes.touch_everybody(connection)
    with reading(engine) as connection:
        assert whereat.names_of(connection, "quillfeather") == []


def test_what_the_plan_wrote_by_itself_keeps_nobody_from_an_undo(engine: sa.Engine) -> None:
    batch = {"name": "mail.mbox", "report": "{}", "imported_at": stamp(AT)}
    with writing(engine) as connection:
        number = connection.execute(
            sa.insert(schema.import_batch).returning(schema.import_batch.c.id), batch
        ).scalar_one()
        shown, promised, target = (stranger(connection, name) for name in ("A B", "C D", "E F"))
        brought = schema.person.c.id.in_([shown, promised])
        connection.execute(sa.update(schema.person).where(brought).values(batch_id=number))
        for who, when in ((shown, None), (promised, stamp(AT))):
            ask = {"introducer_id": who, "target_id": target, "on": "2026-11-23"}
            row = {**ask, "planned_at": stamp(AT), "promised_at": when}
            connection.execute(sa.insert(schema.planned_ask), row)
        make_pairs(connection)
        assert undoing._keep_touched(connection, number) == {promised}


def test_taken_off_twice_there_is_nothing_to_put_back(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ann, usual = stranger(connection, "Ann Bee"), target_lists.usual(connection, now=AT)
        targets.add(connection, usual, {ann: 5}, "hand", now=AT)
        first = targets.take_off(connection, [ann], now=AT)
        second = targets.take_off(connection, [ann], now=AT)
        assert not targets.put_back(connection, ann, second)
        assert targets.put_back(connection, ann, first)
        assert targets.wanted(connection)[0].stars == 5


def test_stars_make_a_target_and_no_stars_make_none(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ann = stranger(connection, "Ann Bee")
        with pytest.raises(NoTarget, match="Ann Bee is on no list"):
            targets.set_stars(connection, ann, None, now=AT)
        targets.set_stars(connection, ann, 4, now=AT)
        [usual] = target_lists.listing(connection)
        assert [it.stars for it in targets.wanted(connection, [usual.id])] == [4]


def test_whoever_decides_is_known_of_those_whom_a_rule_of_words_finds(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ann, bob = (stranger(connection, name) for name in ("Ann Bee", "Bob Cee"))
        chief = sa.update(schema.person).where(schema.person.c.id == bob)
        connection.execute(chief.values(headline="Chief baker", decision_maker=True))
        usual = target_lists.usual(connection, now=AT)
        target_rules.add_rule(connection, usual, BAKERS, None, now=AT)
    with reading(engine) as connection:
        found = {it.person_id: it.decides for it in targets.wanted(connection)}
    assert found == {ann: False, bob: True}


def test_whom_the_user_took_off_stays_off_where_the_file_comes_in(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ann, bob = (stranger(connection, name, "Orbit") for name in ("Ann Bee", "Bob Cee"))
        usual = target_lists.usual(connection, now=AT)
        target_rules.add_rule(connection, usual, BAKERS, None, now=AT)
        targets.take_off(connection, [ann], now=AT)
        saved = b"".join(target_table(target_rows.everything(connection)))
        target_lists.remove(connection, usual)
        again = target_lists.usual(connection, now=AT)
        rows = read_targets(saved).rows
        taken = taking_in.take_in(connection, again, rows, "file", now=AT)
        assert [(it.kept, "Ann Bee" in it.reason) for it in taken.left_out] == [(True, True)]
        assert [it.person_id for it in targets.wanted(connection)] == [bob]
        named = [Named(name="Ann Bee", company="Orbit")]
        taking_in.take_in(connection, again, named, "hand", now=AT)
        assert len(targets.wanted(connection)) == 2


def test_of_ever_so_many_targets_everybody_is_found(
    engine: sa.Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_AMONG", 1)
    with writing(engine) as connection:
        ann, bob, _ = (stranger(connection, name) for name in ("Ann Bee", "Bob Cee", "Cy Dee"))
        wanted = finding.Wanted(words="baker", among=frozenset((ann, bob)))
        found = finding.find(connection, wanted)
        assert ([it.id for it in found.people], found.total) == ([ann, bob], 2)
