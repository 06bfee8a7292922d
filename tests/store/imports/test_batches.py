"""Imports as batches: told, written as a whole, the same again nothing, taken back exactly."""

from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from inroad.domain.errors import DiskFull, NotFound
from inroad.domain.import_errors import AlreadyUndone
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.reading import PagePerson
from inroad.importers.errors import FileRefused, NothingFound, OwnUnknown
from inroad.store import forgotten, notes, people
from inroad.store.book import Book
from inroad.store.engine import writing
from inroad.store.imports import batches
from inroad.store.trouble import trouble
from tests.importers.files import CONNECTIONS, ILSE, MESSAGES, NOA, OTTO, zipped
from tests.store.imports.invented import (
    AT,
    batch,
    counts,
    dump,
    imported,
    ready,
    rows,
    told,
    undone,
)
from tests.store.imports.invented import NOA as ME

PEOPLE = (
    f"Ilse,Brandt,{ILSE},ilse@feldhaus.example,Feldhaus AG,Buyer,07 Mar 2018\n"
    f"Otto,Feld,{OTTO},,Nordlicht,,08 Mar 2018\n"
)
WRITTEN = (
    f"t1,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-01-11 09:00:00 UTC,,hello,INBOX\n"
    f't2,,Noa Quill,{NOA},"Ilse Brandt, Otto Feld","{ILSE},{OTTO}",2025-02-11 09:00:00 UTC,,x,'
    "INBOX\n"
)
NOTES = "Connection First Name,Connection Last Name,Connection Profile Url,Note,Created On\n"
EXPORT = zipped(
    {
        "Connections.csv": CONNECTIONS + PEOPLE + ",,,,,,03 Mar 2020\n",
        "messages.csv": MESSAGES + WRITTEN,
        "Notes.csv": NOTES + f"Otto,Feld,{OTTO},met at the fair,2024-05-06\n",
        "Endorsement_Received_Info.csv": "Endorsement Date,Skill Name,Endorser First Name,"
        "Endorser Last Name,Endorser Public Url,Endorsement Status\n"
        f"2017/05/07 01:01:57 UTC,Buying,Ilse,Brandt,{ILSE},ACCEPTED\n",
        "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Feldhaus AG,Analyst,,,Aug 2012,\n",
    }
)


def id_of(engine: sa.Engine, alias: str) -> int:
    [(found,)] = rows(engine, f"select person_id from alias where alias = '{alias}'")  # noqa: S608
    return int(found)


def test_what_is_told_is_what_is_written(engine: sa.Engine) -> None:
    before = dump(engine)
    report = told(engine, EXPORT, ME)
    assert dump(engine) == before
    assert counts(report.counts.people) == (2, 0, 0, 0)
    assert counts(report.counts.interactions) == (2, 0, 0, 0)
    assert counts(report.counts.notes) == (1, 0, 0, 0)
    assert counts(report.counts.praise) == (1, 0, 0, 0)
    assert counts(report.counts.positions) == (1, 0, 0, 0)
    [left] = report.left_out
    assert (left.count, left.places[0].file, left.places[0].row) == (1, "Connections.csv", 4)
    number, done = imported(engine, EXPORT, ME)
    assert done == report
    assert number
    with engine.connect() as connection:
        assert batches.get(connection, number).report == report
    assert len(rows(engine, "select * from contact")) == 4
    assert rows(engine, "select value from sighting where field = 'connected_on' order by 1") == [
        ("2018-03-07",),
        ("2018-03-08",),
    ]
    assert rows(engine, "select distinct url from sighting") == [("import:export.csv",)]


def test_the_same_again_changes_nothing_and_says_so(engine: sa.Engine) -> None:
    batch(engine, EXPORT, ME)
    before = dump(engine)
    number, report = imported(engine, EXPORT, ME)
    assert number is None
    assert not report.counts.brings
    assert counts(report.counts.people) == (0, 0, 2, 0)
    assert counts(report.counts.interactions) == (0, 0, 2, 0)
    assert dump(engine) == before
    assert len(rows(engine, "select * from import_batch")) == 1


def test_undone_the_store_is_as_before_field_by_field(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        page = PagePerson(name="Ilse Brandt", url=ILSE, company="Feldhaus")
        people.resolve(connection, [page], where=ILSE, at=AT, known=False)
    before = dump(engine)
    number, report = imported(engine, EXPORT, ME)
    assert counts(report.counts.people) == (1, 1, 0, 0)
    assert rows(engine, "select company, headline, known, logs_imported from person") == [
        ("Feldhaus", "Buyer", 1, 1),
        ("Nordlicht", None, 1, 1),
    ]
    gone = undone(engine, number)
    assert (gone.people, gone.interactions, gone.notes, gone.stay) == (1, 3, 1, 0)
    assert dump(engine) == before
    with pytest.raises(AlreadyUndone):
        undone(engine, number)
    with pytest.raises(NotFound):
        undone(engine, 77)


def test_what_was_added_since_stays_and_the_undo_says_so(engine: sa.Engine) -> None:
    number = batch(engine, EXPORT, ME)
    otto, ilse = id_of(engine, "linkedin:otto-feld"), id_of(engine, "linkedin:ilse-brandt-0")
    with writing(engine) as connection:
        draft = NoteDraft(text="Now a good friend")
        notes.save(connection, otto, draft, key=None, now=AT)
    gone = undone(engine, number)
    assert (gone.people, gone.stay) == (1, 1)
    assert rows(engine, "select id, name, company, known, batch_id from person") == [
        (otto, "Otto Feld", None, 1, None)
    ]
    assert rows(engine, "select alias from alias") == [("linkedin:otto-feld",)]
    assert rows(engine, "select text, current from note") == [("Now a good friend", 1)]
    assert ilse not in [row[0] for row in rows(engine, "select id from person")]


def test_a_page_that_was_seen_since_keeps_what_it_showed(engine: sa.Engine) -> None:
    number = batch(engine, EXPORT, ME)
    with writing(engine) as connection:
        page = PagePerson(name="Otto Feld", url=OTTO, company="Nordlicht")
        people.resolve(connection, [page], where=OTTO, at=AT, known=False)
    assert undone(engine, number).stay == 1
    assert rows(engine, "select name, company, known from person") == [
        ("Otto Feld", "Nordlicht", 0)
    ]
    assert rows(engine, "select * from contact") == []


def test_the_users_own_note_goes_before_an_imported_one(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        page = PagePerson(name="Otto Feld", url=OTTO)
        [otto] = people.resolve(connection, [page], where=OTTO, at=AT, known=True)
        assert otto
        draft = NoteDraft(text="My own words")
        notes.save(connection, otto, draft, key=None, now=AT)
    before = dump(engine)
    number = batch(engine, EXPORT, ME)
    with engine.connect() as connection:
        current = notes.current(connection, otto)
        assert current
        assert current.text == "My own words"
        texts = {note.text for note in notes.history(connection, otto)}
    assert texts == {"My own words", "met at the fair"}
    undone(engine, number)
    assert dump(engine) == before


def test_a_file_that_breaks_off_leaves_nothing(engine: sa.Engine) -> None:
    before = dump(engine)
    many = "".join(
        f"Ada,Number{n},https://www.linkedin.com/in/ada-{n},,,,\n" for n in range(40_000)
    )
    whole = zipped({"Connections.csv": CONNECTIONS + many})
    for broken in (whole[: len(whole) // 2], whole[:-40], whole[:200] + b"\0" * 90 + whole[290:]):
        with pytest.raises(FileRefused):
            imported(engine, broken)
        assert dump(engine) == before


def test_nothing_found_and_an_unknown_user_are_no_success(engine: sa.Engine) -> None:
    before = dump(engine)
    with pytest.raises(NothingFound):
        imported(engine, CONNECTIONS + ",,,,,,03 Mar 2020\n")
    two = f"t1,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-01-11 09:00:00 UTC,,hello,INBOX\n"
    with pytest.raises(OwnUnknown) as trouble_with_it:
        imported(engine, MESSAGES + two)
    assert len(trouble_with_it.value.candidates) == 2
    assert dump(engine) == before


def test_a_lock_that_is_held_or_a_full_disk_leaves_nothing(engine: sa.Engine) -> None:
    before = dump(engine)
    with ExitStack() as stack:
        one = ready(stack, engine, EXPORT, ME)
        one._connection.exec_driver_sql("pragma busy_timeout=10")
        with writing(engine) as connection:
            connection.exec_driver_sql("select 1")
            with pytest.raises(sa.exc.OperationalError, match="locked"):
                one.write(AT)
    assert dump(engine) == before
    with ExitStack() as stack:
        many = "".join(f"Ada,N{n},https://www.linkedin.com/in/ada-{n},,,,\n" for n in range(3_000))
        one = ready(stack, engine, CONNECTIONS + many)
        pages = one._connection.exec_driver_sql("pragma page_count").scalar_one()
        one._connection.exec_driver_sql(f"pragma max_page_count={pages}")
        one._connection.rollback()
        with pytest.raises(sa.exc.OperationalError) as full:
            one.write(AT)
        assert isinstance(trouble(full.value), DiskFull)
    assert dump(engine) == before


def test_what_another_one_wrote_in_between_is_seen(engine: sa.Engine) -> None:
    with ExitStack() as stack:
        one = ready(stack, engine, EXPORT, ME)
        assert counts(one.report.counts.people) == (2, 0, 0, 0)
        with writing(engine) as connection:
            page = PagePerson(name="Ilse Brandt", url=ILSE)
            people.resolve(connection, [page], where=ILSE, at=AT, known=True)
        one.write(AT)
        assert counts(one.report.counts.people) == (1, 1, 0, 0)
    assert len(rows(engine, "select * from person")) == 2


def test_what_another_one_took_back_in_between_comes_in_whole(engine: sa.Engine) -> None:
    said = {"Connections.csv": CONNECTIONS + PEOPLE, "messages.csv": MESSAGES + WRITTEN}
    earlier = batch(engine, zipped({**said}), ME)
    with ExitStack() as stack:
        one = ready(stack, engine, EXPORT, ME)
        assert counts(one.report.counts.people) == (0, 0, 2, 0)
        undone(engine, earlier)
        assert one.write(AT)
        assert counts(one.report.counts.people) == (2, 0, 0, 0)
        assert counts(one.report.counts.interactions) == (2, 0, 0, 0)
    assert len(rows(engine, "select * from contact")) == 4


def test_what_another_one_brought_in_between_makes_no_empty_batch(engine: sa.Engine) -> None:
    with ExitStack() as stack:
        one = ready(stack, engine, EXPORT, ME)
        batch(engine, EXPORT, ME)
        before = dump(engine)
        assert one.write(AT) is None
        assert not one.report.counts.brings
    assert dump(engine) == before
    assert len(rows(engine, "select * from import_batch")) == 1


def test_keys_join_and_names_do_not(engine: sa.Engine) -> None:
    batch(engine, CONNECTIONS + PEOPLE)
    namesakes = (
        "Ilse,Brandt,https://www.linkedin.com/in/another-ilse,,,,01 May 2020\n"
        "Ilsa,Brandt-Feld,,ilse@feldhaus.example,Nordlicht,,\n"
    )
    _, report = imported(engine, CONNECTIONS + namesakes)
    assert counts(report.counts.people) == (1, 1, 0, 0)
    assert rows(engine, "select name, company from person order by id") == [
        ("Ilsa Brandt-Feld", "Nordlicht"),
        ("Otto Feld", "Nordlicht"),
        ("Ilse Brandt", None),
    ]


def test_two_people_of_the_store_are_never_made_one(engine: sa.Engine) -> None:
    batch(engine, CONNECTIONS + f"Ilse,Brandt,{ILSE},,,,\nIda,Brandt,,ida@brandt.example,,,\n")
    _, report = imported(engine, CONNECTIONS + f"Ilse,Brandt,{ILSE},ida@brandt.example,,,\n")
    assert report.two_people == 1
    assert rows(engine, "select name from person order by id") == [
        ("Ilse Brandt",),
        ("Ida Brandt",),
    ]
    assert rows(engine, "select person_id, value from sighting where field = 'alias'") == [
        (id_of(engine, "linkedin:ilse-brandt-0"), "mail:ida@brandt.example")
    ]


OLD = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
OLD_MESSAGES = "From,To,Date,Subject,Content,Direction,Folder\n"


def test_a_mere_name_joins_the_only_one_of_its_import(engine: sa.Engine) -> None:
    written = "Dana Voss,Noa Quill,2018-03-01 10:00:00 UTC,,hi,INCOMING,INBOX\n"
    one = {"Connections.csv": OLD + 'Dana,Voss,,Larkspur,,"1/2/18, 3:04 PM"\n'}
    batch(engine, zipped({**one, "Messages.csv": OLD_MESSAGES + written}))
    assert rows(engine, "select name from person") == [("Dana Voss",)]
    assert len(rows(engine, "select * from contact")) == 1
    two = one["Connections.csv"] + 'Dana,Voss,,Otherworks,,"5/6/17, 3:04 PM"\n'
    _, report = imported(
        engine,
        zipped(
            {"Connections.csv": two, "Messages.csv": OLD_MESSAGES + written.replace("03", "04")}
        ),
    )
    assert len(rows(engine, "select name from person")) == 2
    assert any("several people" in it.reason for it in report.left_out)
    assert len(rows(engine, "select * from contact")) == 1


def test_who_was_forgotten_does_not_come_back(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        forgotten.remember(connection, ["linkedin:otto-feld"], AT)
    _, report = imported(engine, EXPORT, ME)
    assert rows(engine, "select name from person") == [("Ilse Brandt",)]
    [why] = [it for it in report.left_out if "forget" in it.reason]
    assert (why.count, why.places[0].file) == (4, "Connections.csv")
    assert "Otto" not in str(report)
    assert counts(report.counts.interactions) == (1, 0, 0, 0)


def test_who_was_forgotten_by_name_does_not_come_back_however_often_listed(
    engine: sa.Engine,
) -> None:
    with writing(engine) as connection:
        forgotten.remember(connection, [forgotten.named("Otto Feld", "Nordlicht")], AT)
    twice = "Otto,Feld,,,Nordlicht,,08 Mar 2018\nOtto,Feld,,,Nordlicht,,09 Mar 2019\n"
    _, report = imported(engine, CONNECTIONS + twice + f"Ilse,Brandt,{ILSE},,,,\n")
    assert rows(engine, "select name from person") == [("Ilse Brandt",)]
    assert [it.count for it in report.left_out if "forget" in it.reason] == [2]


def test_the_book_sees_an_import_and_its_undo(engine: sa.Engine) -> None:
    book = Book()
    with engine.connect() as connection:
        book.catch_up(connection)
    number = batch(engine, EXPORT, ME)
    ilse = id_of(engine, "linkedin:ilse-brandt-0")

    def held() -> Any:
        with engine.connect() as connection:
            book.catch_up(connection)
        return book.held(ilse)

    them = held().acquaintance
    assert (them.known_since, them.logs_imported) == (date(2018, 3, 7), True)
    assert [contact.kind for contact in them.contacts] == ["reaction", "message"]
    [job] = them.worked_together
    assert (job.organisation, job.source.kind) == ("Feldhaus AG", "import")
    undone(engine, number)
    assert held() is None


def test_an_older_export_does_not_undo_what_a_correction_said(engine: sa.Engine) -> None:
    batch(engine, CONNECTIONS + PEOPLE)
    otto = id_of(engine, "linkedin:otto-feld")
    with writing(engine) as connection:
        people.correct(connection, otto, people.Correction(company="My own word"))
    batch(engine, CONNECTIONS + f"Otto,Feld,{OTTO},,Elsewhere GmbH,Head,08 Mar 2018\n")
    assert rows(engine, f"select company, headline from person where id = {otto}") == [  # noqa: S608
        ("My own word", "Head")
    ]
