"""CSV, vCard and Markdown: what another program reads is what the user has."""

import csv
import io
import stat
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
import sqlalchemy as sa
import vobject
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.cells import defused, undefused
from inroad.domain.found import FoundPerson
from inroad.importers.importing import read
from inroad.store import exports, schema
from inroad.store.engine import open_engine, reading, writing
from tests.companion import Caller, person, profile, running
from tests.lasting.commands import asked

NOTE = 'Old friend,\n=1+1 \\ "quoted"; owes me one | *really* #1 \U0001f9ed'
RUNS = ("=1+1", "+49 30 12345", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1", "'=1+1", "''@x")


@pytest.fixture(scope="module")
def caller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    """A companion whose people have everything that a form can hold."""
    with running(tmp_path_factory.mktemp("home")) as found:
        named = [
            person("Sam Okafor", headline='=HYPERLINK("x")', company="Quill, Feather & Co"),
            person("Dana Voss", company="Ink; Paper"),
            {**person("Dana Voss"), "url": "https://www.linkedin.com/in/dana-voss-2/"},
            person("CON"),
            person("../../etc/passwd"),
            person("Ünal “Ace” / Ö<rn>: a?*"),
        ]
        found.suggest(profile(person("Priya Natarajan", degree=2), named))
        sam = found.id_of("Sam Okafor")
        found.put(f"/api/people/{sam}/note", {"text": "Met once", "closeness": 1})
        said = {"text": NOTE, "closeness": 4, "relation": "friend", "last_contact": "2026-10-02"}
        found.put(f"/api/people/{sam}/note", said)
        found.patch(f"/api/people/{sam}", {"tags": ["venture", "=evil"], "country": "DE"})
        priya = found.id_of("Priya Natarajan")
        found.post("/api/asks", {"introducer_id": sam, "prospect_id": priya, "channel": "mail"})
        favour = {"person_id": sam, "given": True, "kind": "help", "what": "read his CV"}
        found.post("/api/favours", favour)
        engine = open_engine(found.settings.database)
        with writing(engine) as connection:
            aliases = [f"mail:{mail}" for mail in ("sam@example.org", "s.o@example.net")]
            rows = [{"alias": it, "person_id": sam} for it in (*aliases, "phone:+493012345")]
            connection.execute(sa.insert(schema.alias), rows)
        engine.dispose()
        yield found


def exported(caller: Caller, form: str) -> httpx.Response:
    answer = caller.http.get("/api/export", params={"format": form})
    assert answer.status_code == 200, answer.text
    return answer


def test_a_table_has_what_the_user_has_and_no_cell_runs(caller: Caller) -> None:
    answer = exported(caller, "csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="inroad-2026-11-20.csv"' in answer.headers["content-disposition"]
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))
    assert len(rows) == 7
    [sam] = [row for row in rows if row["Name"] == "Sam Okafor"]
    assert sam["Headline"] == '\'=HYPERLINK("x")'
    assert sam["Phone"] == "'+493012345"
    assert (sam["Email"], sam["Tags"]) == ("s.o@example.net;sam@example.org", "venture;=evil")
    assert (sam["Closeness"], sam["Last contact"]) == ("close", "2026-10-02")
    assert sam["Note"].replace("\r\n", "\n") == NOTE
    for row in csv.reader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")):
        assert not [cell for cell in row if cell[:1] in tuple("=+-@\t\r\uff1d")]


def test_our_own_import_reads_the_table_as_it_was(caller: Caller) -> None:
    source = io.BytesIO(exported(caller, "csv").content)
    with read(source, today=date(2026, 11, 20), name="people.csv") as found:
        people = {it.who.name: it for it in found if isinstance(it, FoundPerson)}
    sam = people["Sam Okafor"]
    assert sam.company == "Quill, Feather & Co"
    assert sam.headline == '=HYPERLINK("x")'
    assert sam.phones == ("+493012345",)
    assert {"linkedin:sam-okafor", "mail:sam@example.org", "mail:s.o@example.net"} <= {
        *sam.who.aliases
    }


@pytest.mark.parametrize("cell", RUNS)
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    assert defused(cell).startswith("'")
    assert undefused(defused(cell)) == cell


@given(st.text())
def test_defusing_loses_nothing(cell: str) -> None:
    assert undefused(defused(cell)) == cell
    assert defused(cell)[:1] not in {*"=+-@\t\r\n"}


def test_cards_are_read_by_another_reader(caller: Caller) -> None:
    text = exported(caller, "vcard").content.decode()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    cards = {card.fn.value: card for card in vobject.readComponents(text)}
    assert len(text.split("BEGIN:VCARD")) == 8
    sam = cards["Sam Okafor"]
    assert sam.version.value == "4.0"
    assert {line.value for line in sam.email_list} == {"sam@example.org", "s.o@example.net"}
    assert sam.note.value == NOTE
    assert sam.tel.value == "+493012345"
    assert sam.url.value == "https://www.linkedin.com/in/sam-okafor/"


def test_our_own_import_reads_the_cards(caller: Caller) -> None:
    source = io.BytesIO(exported(caller, "vcard").content)
    with read(source, today=date(2026, 11, 20), name="people.vcf") as found:
        everybody = [it for it in found if isinstance(it, FoundPerson)]
    people = {it.who.name: it for it in everybody}
    assert {"linkedin:sam-okafor", "mail:sam@example.org"} <= {*people["Sam Okafor"].who.aliases}
    assert people["Sam Okafor"].company == "Quill, Feather & Co"
    assert "Ink; Paper" in {it.company for it in everybody}


def test_a_file_a_person_under_a_name_that_any_system_takes(caller: Caller) -> None:
    packed = zipfile.ZipFile(io.BytesIO(exported(caller, "markdown").content))
    names = packed.namelist()
    assert len(names) == len({name.casefold() for name in names}) == 7
    for name in names:
        assert not {*name} & {*'/\\:*?"<>|'}
        assert not name.startswith(".")
        assert name.casefold() != "con.md"
    page = packed.read("Sam Okafor.md").decode()
    for word in ("Quill, Feather & Co", "read his CV", "Priya Natarajan", "2026-10-02", "Met once"):
        assert word in page
    assert "\\*really\\* \\#1" in page


def test_a_folder_keeps_what_is_not_ours(caller: Caller, tmp_path: Path) -> None:
    home, folder = caller.settings.home, tmp_path / "people"
    folder.mkdir()
    (folder / "Sam Okafor.md").write_text("My own page on Sam.")
    for _ in range(2):
        done = asked(home, "export", "--format", "markdown", str(folder))
        assert done.exit_code == 0, done.stderr
    assert (folder / "Sam Okafor.md").read_text() == "My own page on Sam."
    sam = caller.id_of("Sam Okafor")
    assert "read his CV" in (folder / f"Sam Okafor ({sam}).md").read_text()
    assert len(list(folder.iterdir())) == 8


def test_the_command_writes_what_the_companion_sends(caller: Caller, tmp_path: Path) -> None:
    file = tmp_path / "whole.json"
    done = asked(caller.settings.home, "export", str(file))
    assert done.exit_code == 0, done.stderr
    assert file.read_bytes() == exported(caller, "json").content
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = asked(caller.settings.home, "export", str(file))
    assert again.exit_code == 1
    assert "not written over" in again.stderr
    assert exports.is_export(file.read_bytes()[:200])


def test_without_a_token_nothing_comes_out(caller: Caller) -> None:
    bare = httpx.get(f"{caller.settings.url}/api/export", headers={"X-Inroad-Protocol": "1"})
    assert bare.status_code == 401
    assert b"Sam" not in bare.content


def test_no_secret_is_in_any_form(caller: Caller) -> None:
    engine = open_engine(caller.settings.database)
    with reading(engine) as connection:
        kept: list[Any] = list(connection.execute(sa.select(schema.pairing.c.token_sha256)))
    engine.dispose()
    token = caller.http.headers["Authorization"].removeprefix("Bearer ")
    for form in ("json", "csv", "vcard", "markdown"):
        content = exported(caller, form).content
        assert token.encode() not in content
        assert not [row for (row,) in kept if row.encode() in content]
