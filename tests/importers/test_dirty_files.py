"""Files that are cut, huge, hostile or of the wrong kind: a clear error, in bounded memory."""

import io
import os
import random
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice, repeat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inroad.domain.found import Own
from inroad.importers.errors import (
    DamagedFile,
    FileRefused,
    LineTooLong,
    NothingFound,
    UnknownFormat,
    Unreadable,
)
from inroad.importers.importing import read
from tests.importers.files import (
    CONNECTIONS,
    ILSE,
    MESSAGES,
    NOA,
    OTTO,
    TODAY,
    people,
    reasons,
    records,
    zipped,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

ROW = f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018\n"


class Lines(io.RawIOBase):
    """A stream of a header and so many rows, made while it is read; it cannot seek."""

    def __init__(self, header: str, rows: Iterator[str]) -> None:
        self.rest, self.rows = header.encode(), rows

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        while len(self.rest) < len(view):
            piece = "".join(islice(self.rows, 2_000))
            if not piece:
                break
            self.rest += piece.encode()
        got = self.rest[: len(view)]
        self.rest = self.rest[len(view) :]
        view[: len(got)] = got
        return len(got)


def message_rows(count: int) -> Iterator[str]:
    """Rows of messages.csv from one to another."""
    for number in range(count):
        yield (
            f"t{number % 97},,Otto Feld,{OTTO},Noa Quill,{NOA},2025-0{1 + number % 9}-11 09:00:00"
            f" UTC,,number {number},INBOX\n"
        )


def count_of(rows: int, path: Path) -> tuple[int, float]:
    """How many records so many rows give, and the peak of memory in MB."""
    with path.open("w") as file:
        file.write(MESSAGES)
        file.writelines(message_rows(rows))
    tracemalloc.start()
    with read(path, today=TODAY, own=Own(aliases=("linkedin:noa-quill",))) as found:
        count = sum(1 for _ in found)
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return count, peak


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    few, peak_of_few = count_of(6_000, tmp_path / "few")
    many, peak_of_many = count_of(24_000, tmp_path / "many")
    assert (few, many) == (6_000, 24_000)
    assert peak_of_many < peak_of_few + 0.5


def test_a_million_rows_are_read() -> None:
    stream = Lines(CONNECTIONS, repeat(ROW, 1_000_000))
    with read(io.BufferedReader(stream), today=TODAY) as found:
        assert sum(1 for _ in found) == 1_000_000


def test_a_line_without_end_is_refused_with_its_row_and_not_held(tmp_path: Path) -> None:
    path = tmp_path / "connections.csv"
    with path.open("wb") as file:
        file.write((CONNECTIONS + ROW).encode() + b"Otto,")
        file.truncate(1 << 30)  # a gigabyte of nothing, without taking up the disk
    tracemalloc.start()
    with pytest.raises(LineTooLong, match=r"connections\.csv, row 3:") as trouble:
        records(path)
    assert tracemalloc.get_traced_memory()[1] < 60e6
    tracemalloc.stop()
    assert trouble.value.row == 3


def test_a_quotation_mark_that_is_never_closed_is_refused() -> None:
    text = CONNECTIONS + ROW + 'Otto,"' + "Feld\n" * 60_000
    with pytest.raises(DamagedFile, match="never closed"):
        records(text)


def test_a_zip_bomb_is_refused_unread() -> None:
    bomb = zipped({"Connections.csv": CONNECTIONS.encode() + b"a" * (64 << 20)})
    with pytest.raises(UnknownFormat, match="zip bomb"):
        records(bomb)


def test_a_bomb_beside_good_files_is_left_out_and_told() -> None:
    packed = zipped({"a.csv": b"0" * (64 << 20), "Connections.csv": CONNECTIONS + ROW})
    assert "zip bomb" in reasons(records(packed))[0][1]


@pytest.mark.parametrize("name", ["../../etc/Connections.csv", "/Connections.csv", "C:\\it\\c.csv"])
def test_a_name_that_leads_out_of_the_zip_is_left_out(name: str, tmp_path: Path) -> None:
    before = set(tmp_path.parent.rglob("*"))
    packed = zipped({name: CONNECTIONS + ROW, "ok.csv": CONNECTIONS + ROW})
    found = records(packed)
    assert reasons(found) == [(0, "its name leads out of the archive")]
    assert len(found) == 2
    assert set(tmp_path.parent.rglob("*")) == before


def test_a_zip_in_a_zip_is_read_and_no_deeper() -> None:
    inner = zipped({"Connections.csv": CONNECTIONS + ROW})
    assert len(people(zipped({"export.zip": inner}))) == 1
    with pytest.raises(UnknownFormat, match="zip within a zip within a zip"):
        records(zipped({"a.zip": zipped({"b.zip": inner})}))


def test_a_cut_zip_is_refused() -> None:
    whole = zipped({"Connections.csv": CONNECTIONS + ROW * 100})
    for part in (0.5, 0.9):
        with pytest.raises(DamagedFile, match="cut or damaged"):
            records(whole[: int(len(whole) * part)])


def test_a_damaged_member_is_named() -> None:
    chance = random.Random(3)  # noqa: S311
    rows = "".join(f"Ilse,B{chance.random()},,,,,07 Mar 2018\n" for _ in range(9_000))
    whole = bytearray(zipped({"Connections.csv": CONNECTIONS + rows}))
    whole[len(whole) // 2] ^= 0xFF
    with pytest.raises(DamagedFile, match=r"Connections\.csv"):
        records(bytes(whole))


def test_a_locked_zip_is_told() -> None:
    packed = bytearray(zipped({"Connections.csv": CONNECTIONS + ROW}))
    packed[6] |= 1
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnknownFormat, match="password"):
        records(bytes(packed))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
@pytest.mark.parametrize("divider", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_dividers_and_line_ends(encoding: str, divider: str, end: str) -> None:
    text = (CONNECTIONS + "Jörg,Weißenböck,,,Größe,Kürschner,07 Mar 2018\n" * 3).replace(
        ",", divider
    )
    found = people(text.replace("\n", end).encode(encoding))
    assert [it.who.name for it in found] == ["Jörg Weißenböck"] * 3
    assert (found[0].company, found[0].role) == ("Größe", "Kürschner")


def test_other_scripts_in_their_old_encodings() -> None:
    rows = "Дарья,Восс,,,Ткацкая мастерская,Закупки и снабжение,07 Mar 2018\n" * 8
    assert people((CONNECTIONS + rows).encode("cp1251"))[0].who.name == "Дарья Восс"


def test_one_cell_in_another_encoding_harms_no_other() -> None:
    text = (CONNECTIONS + ROW * 3_000).encode() + "Jörg,Weiß,,,,,07 Mar 2018\n".encode("cp1252")
    assert people(text)[-1].who.name == "Jörg Weiß"


def test_a_repeated_column_counts_once() -> None:
    text = CONNECTIONS.strip() + ",Company\n" + ROW.strip() + ",Wrong\n"
    assert people(text)[0].company == "Feldhaus AG"


def test_short_rows_are_filled_and_long_ones_skipped() -> None:
    text = CONNECTIONS + f"Ilse,Brandt,{ILSE}\n" + ROW.strip() + ",,,\n" + ROW.strip() + ",more\n"
    found = records(text)
    assert len(found) == 3
    assert reasons(found) == [(4, "it has 8 cells where the header has 7")]


@pytest.mark.parametrize("content", [b"", b"\n\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(content: bytes) -> None:
    with pytest.raises(UnknownFormat, match="it is empty"):
        records(content)


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (b"%PDF-1.7 ...", "a PDF"),
        (b'{"people": []}', "JSON"),
        (b"<html><body>", "a web page"),
        (b"Temperature,Humidity\n12,80\n", "Temperature, Humidity"),
        (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "save it as CSV"),
        (b"No conversations found", "No conversations found"),
        (bytes(range(256)) * 40, "it begins with"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_can(content: bytes, seen: str) -> None:
    with pytest.raises(UnknownFormat) as trouble:
        records(content)
    assert seen in str(trouble.value)
    assert "LinkedIn export" in str(trouble.value)
    assert "vCard" in str(trouble.value)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match="holds no file"):
        records(tmp_path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        records(tmp_path / "gone.csv")


def test_a_file_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.csv"
    path.write_text(CONNECTIONS + ROW)
    path.chmod(0)

    def refused(self: Path, *_: object) -> object:
        raise PermissionError(13, os.strerror(13), str(self))

    if os.access(path, os.R_OK):  # nothing is locked to the root user
        monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(Unreadable, match="permission denied"):
        records(path)


def test_only_skipped_rows_are_no_success_and_say_why() -> None:
    with pytest.raises(NothingFound, match=r"does not say who this is \(3 times\)"):
        records(CONNECTIONS + ",,,,,,03 Mar 2020\n" * 3)


def test_nothing_in_a_file_raises_anything_but_a_refusal() -> None:
    chance = random.Random(11)  # noqa: S311
    whole = CONNECTIONS.encode() + ROW.encode() * 4
    packed = zipped({"Connections.csv": whole})
    for _ in range(60):
        broken = bytearray(chance.choice([whole, packed]))
        for _ in range(chance.randrange(1, 12)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        with suppress(FileRefused):
            records(bytes(broken[: chance.randrange(1, len(broken))]))


def test_a_declared_size_that_lies_gives_an_error(tmp_path: Path) -> None:
    packed = bytearray(zipped({"Connections.csv": CONNECTIONS + ROW * 50}))
    at = packed.index(b"PK\x01\x02") + 24
    packed[at : at + 4] = (40).to_bytes(4, "little")
    with pytest.raises(FileRefused):
        records(bytes(packed))
    assert zipfile.is_zipfile(io.BytesIO(bytes(packed)))
