"""Files of targets: tables in any language and encoding, plain lists, and rows of no use."""

import pytest

from inroad.domain.named import Named
from inroad.exporters.target_tables import target_table
from inroad.importers.errors import FileRefused
from inroad.importers.target_tables import read_targets, read_text


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("First name,Last name,Company,Title,Stars,List", "utf-8"),
        ("Vorname;Nachname;Firma;Position;Priorität;Liste", "cp1252"),
        ("Prénom\tNom\tEntreprise\tPoste\tÉtoiles\tListe", "utf-16"),
        ("nombre,apellidos,empresa,cargo,valor,lista", "utf-8-sig"),
    ],
)
def test_a_header_is_known_in_many_languages(header: str, encoding: str) -> None:
    divider = next(it for it in ",;\t" if it in header)
    row = divider.join(("José", "Álvarez", "Lumen", "CTO", "4", "Runde A"))
    read = read_targets(f"{header}\n\n{row}\n".encode(encoding))
    [one] = read.rows
    assert (one.name, one.company, one.headline) == ("José Álvarez", "Lumen", "CTO")
    assert (one.stars, one.lists, one.row) == (4, ("Runde A",), 3)
    assert read.skipped == []


def test_a_surname_may_stand_under_name() -> None:
    read = read_targets(b"Vorname;Name;Firma\nAda;Voss;Lumen\nBen;Ben Roy;Orbit\n")
    assert [it.name for it in read.rows] == ["Ada Voss", "Ben Roy"]


def test_rows_of_no_use_are_told_by_number_and_nothing_is_lost() -> None:
    table = """Name,Company,LinkedIn,Email,Stars
Ada Voss,Lumen,linkedin.com/in/ada-voss,ada@lumen.example,seven
,Acme Inc.,,,5
,,,,3
Ben Roy,Orbit,https://orbit.example/ben,,2
Cleo Ray,Orbit,,,1,what is this
'=Dan Ott,Orbit,,info@orbit.example,
"""
    read = read_targets(table.encode())
    assert [(it.row, it.name, it.company, it.stars) for it in read.rows] == [
        (2, "Ada Voss", "Lumen", None),
        (3, "", "Acme Inc.", 5),
        (5, "Ben Roy", "Orbit", 2),
        (7, "=Dan Ott", "Orbit", None),
    ]
    assert read.rows[1].is_rule
    assert read.rows[3].mail is None
    assert [(it.row, it.kept) for it in read.skipped] == [
        *((2, True), (4, False), (5, True), (6, False)),
    ]
    assert "write 1 to 5" in read.skipped[0].reason


@pytest.mark.parametrize("text", ["Ada Voss\nBen Roy, CTO at Orbit\n", "Ada Voss;\nBen Roy\n"])
def test_a_file_without_a_header_is_a_list(text: str) -> None:
    assert [it.name for it in read_targets(text.encode()).rows] == ["Ada Voss", "Ben Roy"]


@pytest.mark.parametrize(
    "data", [b"", b" \n\n", b"%PDF-1.7 ...", b"PK\x03\x04 broken", b"Name,Company\n,\n"]
)
def test_what_is_no_list_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(FileRefused):
        read_targets(data, "x.csv")


def test_what_was_saved_comes_in_again_as_it_was() -> None:
    rows = [
        Named(name="Ada Voss", company="Lumen, Inc.", stars=5, lists=("A",), mail="a@b.example"),
        Named(name="=Ben Roy", headline="-", url="https://www.linkedin.com/in/x/", lists=("B",)),
        Named(company="Acme", role="CTO, head of data", decision_makers=True, lists=("B",)),
    ]  # fmt: skip
    table = b"".join(target_table([(rows[0], False), (rows[1], False), (rows[2], False),
                                   (Named(name="By Rule", lists=("B",)), True)]))  # fmt: skip
    read = read_targets(table).rows
    assert [(it.name, it.company, it.stars, it.lists, it.mail, it.url) for it in read] == [
        (it.name, it.company, it.stars, it.lists, it.mail, it.url) for it in rows
    ]
    assert (read[2].role, read[2].decision_makers, read[2].is_rule) == (
        "CTO, head of data",
        True,
        True,
    )


@pytest.mark.parametrize(
    "data", [bytes(range(256)), b"\x01\x02\xc2\xfd" * 8, b'"unclosed,x\n', b"=1+1\n/a/b.csv\n"]
)
def test_what_is_no_list_names_nobody(data: bytes) -> None:
    with pytest.raises(FileRefused):
        read_targets(data)


def test_an_open_quotation_mark_is_told_and_stars_that_are_none_leave_the_row() -> None:
    table = b'Name,Company,Stars\nAda Voss,Orbit,9\n"unclosed,x\nBen Roy,Orbit,4\n'
    read = read_targets(table)
    assert [(it.name, it.stars) for it in read.rows] == [("Ada Voss", None)]
    stars, quote = read.skipped
    assert (stars.row, stars.kept) == (2, True)
    assert "kept without stars" in stars.reason
    assert quote.row == 3
    assert "never closed" in quote.reason
    assert [it.name for it in read_targets(b'Name\nAda 5" Voss\nBen Roy\n').rows] == [
        'Ada 5" Voss',
        "Ben Roy",
    ]


def test_lines_that_name_nobody_are_told_by_number() -> None:
    read = read_text(f"Ada Voss, CTO at Lumen\nname;company\n=cmd|calc\n{'x' * 100_000}\nAcme")
    assert [(it.row, it.name or it.company) for it in read.rows] == [(1, "Ada Voss"), (5, "Acme")]
    assert [it.row for it in read.skipped] == [2, 3, 4]
