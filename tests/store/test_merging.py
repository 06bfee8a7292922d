"""Two people made one, and two again: nothing of either is lost, and nothing else changes."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inroad.domain.errors import AskedAlready, NotMerged
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import History, PageMutual, PagePerson, Position, Reading
from inroad.domain.ties import Contact
from inroad.store import (
    deepening,
    favours,
    forgetting,
    me,
    notes,
    parting,
    people,
    readings,
    rules,
    schema,
    ties,
)
from inroad.store.asks import NewAsk, log
from inroad.store.book import Book
from inroad.store.engine import writing
from inroad.store.favours import NewFavour
from inroad.store.merging import NAMING_PEOPLE
from inroad.store.people import Correction
from inroad.store.rules import RuleChange
from tests.store.occasions import add_occasion
from tests.store.people_made import url

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = datetime(2026, 11, 21, 12, tzinfo=UTC)
WHERE = "https://www.linkedin.com/in/prospect/"
URN = "ACoAAodetteRedfern00000001"
places = st.integers(0, 3)
WRITES = (
    *("note", "page", "mail", "answer", "ask", "favour"),
    *("rule", "deepen", "benefit", "correct", "apart", "tag"),
)
STEPS = st.lists(st.tuples(st.sampled_from(WRITES), places, places, places), max_size=14)


def seen(connection: sa.Connection, *shown: PagePerson) -> list[int]:
    ids = people.resolve(connection, shown, where=WHERE, at=AT, known=True)
    return [person_id or 0 for person_id in ids]


def dump(connection: sa.Connection) -> dict[str, list[str]]:
    """Every row of every table, but for the log of changes."""
    return {
        table.name: sorted(repr(row) for row in connection.execute(sa.select(table)))
        for table in schema.metadata.sorted_tables
        if table is not schema.change
    }


def write(connection: sa.Connection, what: str, ids: list[int], number: int) -> None:
    """One of the things that are kept about people."""
    one, other = ids[0], ids[1]
    day = date(2026, 1, 1 + number)
    if what == "note":
        text = f"Old friend {number}. Knows Bo Ekman well."
        draft = NoteDraft(text=text, closeness=number, prospect_id=other)
        notes.save(connection, one, draft, key=None, now=AT)
    elif what == "page":
        page(connection, one, other, number)
    elif what == "mail":
        mail = Contact(on=day, kind="mail", people=3)
        add_occasion(connection, f"mail:{number}", {one: mail, other: mail})
    elif what == "favour":
        favours.add(connection, NewFavour(person_id=one, given=True, kind="help"), now=AT)
    elif what == "rule":
        rules.save(connection, one, RuleChange(most_a_year=1 + number), now=AT)
    elif what == "deepen":
        deepening.choose(connection, one, now=AT, reason=f"because {number}")
    elif what == "benefit":
        me.save_benefit(connection, one, f"They gain {number}.", AT)
    elif what == "correct":
        people.correct(connection, one, Correction(headline=f"Baker {number}"))
    elif what == "tag":
        people.correct(connection, one, Correction(tags=[f"tag {number}"]))
    elif one != other:
        between(connection, what, one, other)


def between(connection: sa.Connection, what: str, one: int, other: int) -> None:
    if what == "answer":
        ties.save_answer(connection, one, other, "well", AT)
    elif what == "ask":
        with suppress(AskedAlready):
            log(connection, NewAsk(introducer_id=one, prospect_id=other, anyway=True), now=AT)
    elif what == "apart":
        parting.set_apart(connection, one, other, now=AT)


def page(connection: sa.Connection, prospect: int, mutual: int, number: int) -> None:
    """A page of one that shows the other, a job, and somebody by first name only."""
    kept = [people.get(connection, person_id) for person_id in (prospect, mutual)]
    subject, shown = (PagePerson(name=person.name, url=person.url) for person in kept)
    reading = Reading(
        url=subject.url or "",
        site="linkedin",
        kind="profile",
        subject=subject,
        mutuals=[PageMutual(name=shown.name, url=shown.url), PageMutual(name="Di")],
        history=History(positions=[Position(company=f"Lumen {number}", since="2019")]),
    )
    readings.record(connection, subject, reading, f"page {number}", AT)


@given(STEPS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_merge_undone_leaves_everything_as_it_was(
    engine: sa.Engine, steps: list[tuple[str, int, int, int]]
) -> None:
    with engine.connect().execution_options(write=True) as connection:
        names = ("Ana Ruiz", "Bo Ekman", "Cy Adler", "Ana Ruiz")
        ids = seen(connection, *(PagePerson(name=name, url=url(i)) for i, name in enumerate(names)))
        for what, one, other, number in steps:
            write(connection, what, [ids[one], ids[other]], number)
        book = Book()
        book.catch_up(connection)
        before = dump(connection)
        people.merge(connection, ids[0], ids[3], now=LATER)
        assert ids[3] not in {row.id for row in connection.execute(sa.select(schema.person))}
        book.catch_up(connection)
        back = people.unmerge(connection, ids[0], now=LATER, apart=False)
        assert back.id == ids[3]
        assert dump(connection) == before
        book.catch_up(connection)
        fresh = Book()
        fresh.catch_up(connection)
        assert [book.held(i) for i in ids] == [fresh.held(i) for i in ids]
        connection.rollback()


def test_no_column_that_names_a_person_is_forgotten() -> None:
    named = {
        (table.name, column.name)
        for table in schema.metadata.sorted_tables
        for column in table.columns
        if any(key.column is schema.person.c.id for key in column.foreign_keys)
    }
    assert named == NAMING_PEOPLE


@pytest.fixture
def two(engine: sa.Engine) -> list[int]:
    """Odette by her address, and Odette by her URN."""
    with writing(engine) as connection:
        return seen(
            connection,
            PagePerson(name="Odette Redfern", url=url(1)),
            PagePerson(name="Odette Redfern", urn=URN, headline="Baker"),
        )


BOTH = PagePerson(name="Odette Redfern", url=url(1), urn=URN)


def test_what_was_added_after_the_merge_stays_with_the_one_kept(
    engine: sa.Engine, two: list[int]
) -> None:
    keep, gone = two
    with writing(engine) as connection:
        notes.save(connection, gone, NoteDraft(text="Likes cats."), key=None, now=AT)
        people.merge(connection, keep, gone, now=AT)
        notes.save(connection, keep, NoteDraft(text="Bakes bread."), key=None, now=LATER)
        people.correct(connection, keep, Correction(headline="Miller"))
        people.unmerge(connection, keep, gone, now=LATER)
        kept, back = (notes.current(connection, person_id) for person_id in two)
        headlines = [people.get(connection, person_id).headline for person_id in two]
    assert (kept and kept.text, back and back.text) == ("Bakes bread.", "Likes cats.")
    assert headlines == ["Miller", "Baker"]


def test_a_merge_by_a_shared_alias_is_kept_and_can_be_undone_for_good(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        assert seen(connection, BOTH) == [two[0]]
        [merge] = parting.merges_of(connection, two[0])
        assert (merge.gone_id, merge.name) == (two[1], "Odette Redfern")
        people.unmerge(connection, two[0], two[1], now=LATER)
        assert seen(connection, BOTH) == [two[0]]
        assert parting.merges_of(connection, two[0]) == []
        urn = f"linkedin:urn:{URN}"
        assert people.ids_of(connection, [urn]) == {urn: two[1]}
        with pytest.raises(NotMerged):
            people.unmerge(connection, two[0], now=LATER)


def test_who_is_apart_stays_apart_when_either_is_merged_with_a_third(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        people.say_apart(connection, *two, now=AT)
        [third] = seen(connection, PagePerson(name="Odette Redfern", url=url(3)))
        people.merge(connection, third, two[1], now=AT)
        assert parting.are_apart(connection, two[0], third)
        seen(connection, BOTH)
        assert len(people.search(connection, "Odette")) == 2


def test_merges_in_a_chain_are_undone_one_after_the_other(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        [third] = seen(connection, PagePerson(name="Odette R.", url=url(3)))
        before = dump(connection)
        people.merge(connection, two[0], two[1], now=AT)
        people.merge(connection, third, two[0], now=AT)
        assert [merge.gone_id for merge in parting.merges_of(connection, third)] == [two[0], two[1]]
        people.unmerge(connection, third, now=LATER, apart=False)
        people.unmerge(connection, two[0], now=LATER, apart=False)
        assert dump(connection) == before


def test_the_first_of_two_merges_is_undone_while_the_second_stands(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        [third] = seen(connection, PagePerson(name="Odette R.", url=url(3)))
        notes.save(connection, two[1], NoteDraft(text="Likes cats."), key=None, now=AT)
        people.merge(connection, two[0], two[1], now=AT)
        people.merge(connection, third, two[0], now=AT)
        people.unmerge(connection, third, two[1], now=LATER)
        back = notes.current(connection, two[1])
        assert back
        assert back.text == "Likes cats."
        assert notes.current(connection, third) is None


def test_the_users_word_wins_over_what_a_page_showed(engine: sa.Engine, two: list[int]) -> None:
    with writing(engine) as connection:
        people.correct(connection, two[1], Correction(name="Odette Redfern-Lake", country="FR"))
        kept = people.merge(connection, two[0], two[1], now=AT)
        assert (kept.name, kept.country, kept.headline) == ("Odette Redfern-Lake", "FR", "Baker")
        seen(connection, BOTH)
        assert people.get(connection, two[0]).name == "Odette Redfern-Lake"


def test_whoever_is_forgotten_stands_in_no_record_of_a_merge(
    engine: sa.Engine, two: list[int]
) -> None:
    with writing(engine) as connection:
        [third] = seen(connection, PagePerson(name="Zebulon Quince", url=url(3)))
        for person_id in two:
            ties.save_answer(connection, third, person_id, "well", AT)
        people.merge(connection, *two, now=AT)
        forgetting.forget(connection, third, AT)
        people.unmerge(connection, two[0], now=LATER)
        people.merge(connection, *two, now=AT)
        forgetting.forget(connection, two[0], AT)
        assert connection.execute(sa.select(schema.person_merge)).all() == []
        assert connection.execute(sa.select(schema.person)).all() == []
