"""Targets in the store: lists, people on them, rules that find more, what merging makes of them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inroad.domain.notes.versions import NoteDraft
from inroad.domain.people import Person
from inroad.domain.reading import PagePerson
from inroad.domain.targets import EmptyRule, Rule
from inroad.domain.ties import Contact
from inroad.store import (
    companies,
    forgetting,
    notes,
    people,
    schema,
    target_lists,
    target_rules,
    targets,
)
from inroad.store.engine import reading, writing
from inroad.store.people import Correction
from inroad.store.target_lists import ListNameTaken, UnknownTargetList
from inroad.store.target_rules import UnknownTargetRule
from inroad.store.whereat import people_at
from tests.store.occasions import add_occasion
from tests.store.people_made import url

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
WHERE = "https://www.linkedin.com/in/prospect/"
SLOW = [HealthCheck.function_scoped_fixture]


def shown(number: int, headline: str = "Baker", company: str | None = None) -> PagePerson:
    name = f"Person {number}"
    return PagePerson(name=name, url=url(number), headline=headline, company=company, degree=2)


def kept(engine: sa.Engine, *these: PagePerson, known: bool = False) -> list[int]:
    with writing(engine) as connection:
        found = people.resolve(connection, these, where=WHERE, at=AT, known=known)
    return [it for it in found if it is not None]


def wanted(engine: sa.Engine, *lists: int) -> dict[int, Any]:
    with reading(engine) as connection:
        found = targets.wanted(connection, lists or None)
    assert len({it.person_id for it in found}) == len(found)
    return {it.person_id: it for it in found}


def home(connection: sa.Connection) -> int:
    return target_lists.usual(connection, now=AT)


def test_a_list_has_one_name_whatever_its_case(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        one = target_lists.make(connection, " Round A ", now=AT)
        assert target_lists.make(connection, "round a", now=AT) == one
        two = target_lists.make(connection, "Pilots", now=AT)
        with pytest.raises(ListNameTaken):
            target_lists.rename(connection, two, "ROUND A")
        target_lists.rename(connection, two, "pilots 2")
        assert [it.name for it in target_lists.listing(connection)] == ["Round A", "pilots 2"]
        assert home(connection) == one
        target_lists.remove(connection, one)
        with pytest.raises(UnknownTargetList):
            target_lists.rename(connection, one, "Anything")


@given(
    entries=st.dictionaries(
        st.tuples(st.integers(0, 2), st.integers(0, 4)), st.sampled_from([None, 1, 3, 5])
    ),
    chosen=st.sets(st.integers(0, 2)),
)
@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
def test_nobody_is_wanted_twice_and_the_highest_stars_win(
    engine: sa.Engine, entries: dict[tuple[int, int], int | None], chosen: set[int]
) -> None:
    ids = kept(engine, *(shown(number) for number in range(5)))
    with writing(engine) as connection:
        for it in target_lists.listing(connection):
            target_lists.remove(connection, it.id)
        lists = [target_lists.make(connection, f"List {n}", now=AT) for n in range(3)]
        for (place, who), stars in entries.items():
            targets.add(connection, lists[place], {ids[who]: stars}, "hand", now=AT)
        found = {it.person_id: it for it in targets.wanted(connection, [lists[n] for n in chosen])}
    for who, person_id in enumerate(ids):
        places = [place for place, whose in entries if whose == who and place in chosen]
        given_stars = [entries[place, who] or 0 for place in places]
        assert (person_id in found) == bool(places)
        if places:
            assert (found[person_id].stars or 0) == max(given_stars)
            assert found[person_id].lists == tuple(sorted(lists[place] for place in places))


def test_adding_twice_is_once_and_new_stars_count(engine: sa.Engine) -> None:
    [ada] = kept(engine, shown(1))
    with writing(engine) as connection:
        on = home(connection)
        assert targets.add(connection, on, {ada: 2}, "paste", now=AT) == {ada}
        assert targets.add(connection, on, {ada: None}, "hand", now=AT) == set()
        assert targets.add(connection, on, {ada: 5}, "hand", now=AT) == set()
    assert (wanted(engine)[ada].stars, wanted(engine)[ada].source) == (5, "paste")


def test_a_star_more_is_worth_more_than_deciding(engine: sa.Engine) -> None:
    cook, boss = kept(engine, shown(1, "Cook"), shown(2, "CEO at Lumen"))
    with writing(engine) as connection:
        targets.add(connection, home(connection), {cook: 4, boss: None}, "hand", now=AT)
    found = wanted(engine)
    assert found[cook].worth > found[boss].worth > 1


def test_a_rule_finds_a_company_however_it_is_written(engine: sa.Engine) -> None:
    acme = kept(engine, shown(1, "CTO", "ACME Inc."), shown(2, "Cook", "Acme"))
    kept(engine, shown(3, "CTO", "Acmeon"))
    with writing(engine) as connection:
        target_rules.add_rule(connection, home(connection), Rule(company="acme gmbh"), 5, now=AT)
    assert list(wanted(engine)) == acme
    assert wanted(engine)[acme[0]].source == "rule"
    [later] = kept(engine, shown(4, "Cook", "ACME LLC"))
    assert list(wanted(engine)) == [*acme, later]
    with writing(engine) as connection:
        companies.say(connection, "Acme", "Acmeon", True, now=AT)
        joined = people_at(connection, companies.load(connection).key("Acmeon"))
        assert len(joined) == 4
    assert len(wanted(engine)) == 4


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (Rule(role="cto"), {"CTO at Lumen"}),
        (Rule(role="geschaftsfuhrer"), {"Geschäftsführer, Brodhaus"}),
        (Rule(role="head of data, CTO"), {"CTO at Lumen", "Head of Data | Orbit"}),
        (Rule(decision_makers=True), {"CTO at Lumen", "Head of Data | Orbit",
                                      "Geschäftsführer, Brodhaus"}),
        (Rule(role="of", decision_makers=True), {"Head of Data | Orbit"}),
        (Rule(role="nobody"), set()),
    ],
)  # fmt: skip
def test_a_rule_finds_whole_words_of_roles_and_who_decides(
    engine: sa.Engine, rule: Rule, found: set[str]
) -> None:
    headlines = ("CTO at Lumen", "Director's assistant", "Head of Data | Orbit", "Proctor of law",
                 "Geschäftsführer, Brodhaus")  # fmt: skip
    ids = kept(engine, *(shown(n, line) for n, line in enumerate(headlines)))
    with reading(engine) as connection:
        hit = target_rules.found_by(connection, rule)
    assert {headlines[ids.index(it)] for it in hit} == found


def test_a_rule_without_anything_is_refused_and_twice_is_one(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        on = home(connection)
        with pytest.raises(EmptyRule):
            target_rules.add_rule(connection, on, Rule(company=" . "), None, now=AT)
        one = target_rules.add_rule(connection, on, Rule(role="CTO"), None, now=AT)
        assert target_rules.add_rule(connection, on, Rule(role="CTO"), 4, now=AT) == one
        assert [it.stars for it in target_rules.rules(connection)] == [4]
        target_rules.remove_rule(connection, one)
        with pytest.raises(UnknownTargetRule):
            target_rules.remove_rule(connection, one)


def test_rules_find_whom_the_user_does_not_know(engine: sa.Engine) -> None:
    """A connection, a mutual, whom one wrote with: known. A prospect with a note on them: not."""
    near, mutual, mate, noted, close, far = kept(
        engine,
        *(shown(number, "CTO") for number in range(6)),
    )
    with writing(engine) as connection:
        people.resolve(
            connection,
            [PagePerson(name="Person 0", url=url(0), degree=1)],
            where=WHERE, at=AT, known=False,
        )  # fmt: skip
        connection.execute(
            sa.update(schema.person).where(schema.person.c.id == mutual).values(degree=None)
        )
        people.mark_known(connection, [mutual])
        mail = Contact(on=date(2026, 3, 1), kind="message", direction="in", people=2)
        add_occasion(connection, "mail:1", {mate: mail})
        notes.save(connection, noted, NoteDraft(text="Runs the pilot."), key=None, now=AT)
        draft = NoteDraft(text="Old friend.", closeness=4)
        notes.save(connection, close, draft, key=None, now=AT)
        target_rules.add_rule(connection, home(connection), Rule(role="cto"), None, now=AT)
    assert list(wanted(engine)) == [noted, far]
    assert near not in wanted(engine)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["headline", "company", "decides", "know", "new", "back"]),
        st.integers(0, 3),
    ),
    max_size=8,
)


@given(steps=STEPS)
@settings(max_examples=10, deadline=None, suppress_health_check=SLOW)
def test_what_rules_find_is_kept_true_by_every_write(
    engine: sa.Engine, steps: list[tuple[str, int]]
) -> None:
    """What is remembered is what a process that has never asked finds."""
    rules = (Rule(role="cto"), Rule(decision_makers=True), Rule(company="Lumen"))
    base = int(datetime.now(UTC).timestamp() * 1000)
    ids = kept(engine, *(shown(base + n, "CTO", "Lumen Inc.") for n in range(4)))
    changes = {
        "headline": Correction(headline="Cook"),
        "back": Correction(headline="Founder and CTO"),
        "company": Correction(company=f"Elsewhere {base}"),
        "decides": Correction(decision_maker=False),
    }
    for step, who in steps:
        with writing(engine) as connection:
            if step in changes:
                people.correct(connection, ids[who], changes[step])
            elif step == "know":
                notes.save(connection, ids[who], NoteDraft(text="", closeness=3), key=None, now=AT)
            else:
                base += 10
                new = [shown(base, "CTO", "LUMEN GmbH")]
                people.resolve(connection, new, where=WHERE, at=AT, known=False)
            inside = [target_rules.found_by(connection, rule) for rule in rules]
        with reading(engine) as connection:
            found = [target_rules.found_by(connection, rule) for rule in rules]
        assert found == inside
    fresh = sa.create_engine(engine.url)
    with reading(engine) as connection, fresh.connect() as other:
        for rule in rules:
            anew = target_rules.found_by(other, rule)
            assert target_rules.found_by(connection, rule) == anew
    fresh.dispose()


def test_what_came_to_nothing_is_not_remembered(engine: sa.Engine) -> None:
    kept(engine, shown(1, "CTO", "Lumen"))
    rules = (Rule(role="cto"), Rule(company="Lumen"))
    with reading(engine) as connection:
        before = [target_rules.found_by(connection, rule) for rule in rules]
    with engine.connect().execution_options(write=True) as connection:
        people.resolve(connection, [shown(2, "CTO", "LUMEN AG")], where=WHERE, at=AT, known=False)
        assert all(len(target_rules.found_by(connection, rule)) == 2 for rule in rules)
        connection.rollback()
    kept(engine, shown(3, "Cook", "Brodhaus"))
    with reading(engine) as connection:
        assert [target_rules.found_by(connection, rule) for rule in rules] == before


def test_whom_the_user_takes_off_stays_off_though_a_rule_finds_them(engine: sa.Engine) -> None:
    ada, ben = kept(engine, shown(1, "CTO", "Lumen"), shown(2, "Cook", "Lumen"))
    with writing(engine) as connection:
        on = home(connection)
        target_rules.add_rule(connection, on, Rule(company="Lumen"), 2, now=AT)
        targets.add(connection, on, {ada: 5}, "hand", now=AT)
        rows = targets.take_off(connection, [ada, ben], now=AT)
        assert targets.lists_of(connection, ada) == []
    assert wanted(engine) == {}
    with writing(engine) as connection:
        for person_id in (ada, ben):
            mine = [row for row in rows if row["person_id"] == person_id]
            targets.put_back(connection, person_id, mine)
    assert {it: one.stars for it, one in wanted(engine).items()} == {ada: 5, ben: 2}
    with writing(engine) as connection:
        targets.take_off(connection, [ben], now=AT)
        assert targets.add(connection, on, {ben: None}, "hand", now=AT) == {ben}
    assert ben in wanted(engine)


def test_stars_for_whom_a_rule_finds_keep_them_on_the_list(engine: sa.Engine) -> None:
    [ada] = kept(engine, shown(1, "CTO", "Lumen"))
    with writing(engine) as connection:
        rule = target_rules.add_rule(connection, home(connection), Rule(role="CTO"), None, now=AT)
        targets.set_stars(connection, ada, 4, now=AT)
        target_rules.remove_rule(connection, rule)
    assert wanted(engine)[ada].stars == 4


def test_whoever_is_moved_takes_their_stars_along(engine: sa.Engine) -> None:
    [ada] = kept(engine, shown(1, "CTO", "Lumen"))
    with writing(engine) as connection:
        one, two = (target_lists.make(connection, name, now=AT) for name in ("One", "Two"))
        target_rules.add_rule(connection, one, Rule(role="CTO"), None, now=AT)
        targets.add(connection, one, {ada: 4}, "hand", now=AT)
        targets.move(connection, ada, two, now=AT)
        assert [it.name for it in targets.lists_of(connection, ada)] == ["Two"]
    assert wanted(engine)[ada].stars == 4


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_who_are_one_the_higher_stars_stay_and_an_undo_parts_them(
    engine: sa.Engine, first: int
) -> None:
    two = kept(engine, shown(1), shown(2))
    keep, gone = two[first], two[1 - first]
    with writing(engine) as connection:
        on, other = home(connection), target_lists.make(connection, "Other", now=AT)
        targets.add(connection, on, {two[0]: 2, two[1]: 5}, "hand", now=AT)
        targets.add(connection, other, {gone: 3}, "hand", now=AT)
        people.merge(connection, keep, gone, now=AT)
    assert {it.list_id: it.stars for it in _entries(engine)} == {on: 5, other: 3}
    with writing(engine) as connection:
        back: Person = people.unmerge(connection, keep, gone, now=AT)
    assert back.id == gone
    assert {(it.person_id, it.list_id): it.stars for it in _entries(engine)} == {
        (two[0], on): 2,
        (two[1], on): 5,
        (gone, other): 3,
    }


def test_whoever_is_forgotten_is_on_no_list(engine: sa.Engine) -> None:
    [ada] = kept(engine, shown(1))
    with writing(engine) as connection:
        targets.add(connection, home(connection), {ada: 5}, "hand", now=AT)
        forgetting.forget(connection, ada, AT)
    assert wanted(engine) == {}


def _entries(engine: sa.Engine) -> list[targets.Entry]:
    with reading(engine) as connection:
        return targets.entries(connection)
