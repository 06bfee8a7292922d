"""Hostile and broken files through the whole import: refused or told, and nothing half there."""

import io
import zipfile
from collections.abc import Callable
from itertools import repeat
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.importers.errors import FileRefused
from inroad.importers.importing import read
from inroad.store.imports.preparing import prepared
from tests.importers.files import CONNECTIONS, ILSE, zipped
from tests.importers.test_dirty_files import Lines
from tests.store.imports.invented import AT, TODAY, counts, dump, imported, rows

ROW = f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018\n"


def bomb() -> bytes:
    return zipped({"Connections.csv": (CONNECTIONS + ROW).encode() + b" " * (16 << 20)})


def nested() -> bytes:
    inner = zipped({"Connections.csv": CONNECTIONS + ROW})
    for name in ("a.zip", "b.zip", "c.zip"):
        inner = zipped({name: inner})
    return inner


def leading_out() -> bytes:
    return zipped({"../../Connections.csv": CONNECTIONS + ROW})


def cut() -> bytes:
    many = "".join(f"Ada,N{n},https://www.linkedin.com/in/ada-{n * n},,,,\n" for n in range(8_000))
    return zipped({"Connections.csv": CONNECTIONS + many})[:-1_000]


def long_line() -> bytes:
    return (CONNECTIONS + ROW).encode() + b"Otto," + b"x" * (5 << 20)


def open_quote() -> bytes:
    return (CONNECTIONS + ROW + f'"Otto,{"x" * 200_000}').encode()


@pytest.mark.parametrize(
    "make", [bomb, nested, leading_out, cut, long_line, open_quote, lambda: b"", lambda: b"\n\n"]
)
def test_what_is_refused_leaves_the_store_as_it_was(
    engine: sa.Engine, make: Callable[[], bytes]
) -> None:
    before = dump(engine)
    with pytest.raises(FileRefused):
        imported(engine, make())
    assert dump(engine) == before
    assert rows(engine, "select * from import_batch") == []


ODD = {
    "semicolons": (CONNECTIONS + ROW).replace(",", ";").encode(),
    "tabs": (CONNECTIONS + ROW).replace(",", "\t").encode(),
    "a mark and CRLF": b"\xef\xbb\xbf" + (CONNECTIONS + ROW).replace("\n", "\r\n").encode(),
    "Windows letters": (CONNECTIONS + ROW.replace("Feldhaus", "Feldhäuser")).encode("cp1252"),
    "a header twice": (CONNECTIONS.replace("Position", "Company") + ROW).encode(),
    "a quoted line end": (CONNECTIONS + ROW.replace("Buyer", '"Buyer\nand more"')).encode(),
    "a day that is none": (CONNECTIONS + ROW.replace("07 Mar", "31 Feb")).encode(),
    "cells of control signs": (CONNECTIONS + ROW.replace("Buyer", "Bu\0y\u202eer")).encode(),
}


@pytest.mark.parametrize("content", ODD.values(), ids=ODD)
def test_odd_files_give_the_person_all_the_same(engine: sa.Engine, content: bytes) -> None:
    _, report = imported(engine, content)
    assert counts(report.counts.people) == (1, 0, 0, 0)
    [(name, company)] = rows(engine, "select name, company from person")
    assert name == "Ilse Brandt"
    assert company.startswith("Feldh")


def test_a_folder_and_a_file_that_is_not_there(engine: sa.Engine, tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(CONNECTIONS + ROW)
    assert imported(engine, tmp_path)[1].counts.people.new == 1
    with pytest.raises(FileRefused):
        imported(engine, tmp_path / "gone.csv")


def test_twenty_thousand_rows_of_one_person_are_one_person(engine: sa.Engine) -> None:
    stream = io.BufferedReader(Lines(CONNECTIONS, repeat(ROW, 20_000)))
    with read(stream, today=TODAY, name="many.csv") as found, prepared(engine, found) as one:
        assert counts(one.report.counts.people) == (1, 0, 0, 19_999)
        one.write(AT)
    assert rows(engine, "select count(*) from person") == [(1,)]


def test_a_zip_with_one_bad_member_tells_of_it_and_takes_the_rest(engine: sa.Engine) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", CONNECTIONS + ROW)
        archive.writestr("../secret.csv", CONNECTIONS + ROW)
    _, report = imported(engine, buffer.getvalue())
    assert report.counts.people.new == 1
    assert [it.reason for it in report.left_out] == ["its name leads out of the archive"]
