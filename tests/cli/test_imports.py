"""`inroad import` and `inroad imports`, as processes of their own."""

from pathlib import Path

from tests.cli.process import run, said
from tests.importers.files import CONNECTIONS, ILSE, OTTO

PEOPLE = (
    f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018\n"
    f"Otto,Feld,{OTTO},,Nordlicht,,08 Mar 2018\n,,,,,,03 Mar 2020\n"
)


def test_an_import_is_told_asked_for_listed_and_undone(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "Connections.csv"
    file.write_text(CONNECTIONS + PEOPLE)
    asked = run(home, "import", str(file), given="n\n")
    assert asked.returncode == 1
    assert "people: 2 new" in asked.stdout
    assert "1 left out: LinkedIn does not say who this is (Connections.csv, row 4)." in asked.stdout
    assert "Bring this in?" in asked.stderr
    twice = said(home, "import", "--yes", str(file), str(file))
    assert "It is in, as import 1." in twice
    assert "Nothing in it is new" in twice
    assert "Connections.csv: LinkedIn export. New: 2 people." in said(home, "imports")
    assert "Taken back: 2 people." in said(home, "imports", "undo", "1")


def test_what_cannot_be_read_is_refused_with_a_sentence(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "cv.pdf"
    file.write_bytes(b"%PDF-1.7 ...")
    refused = run(home, "import", "--yes", str(file))
    assert refused.returncode == 1
    assert "cv.pdf: it looks like a PDF. Inroad can read a LinkedIn export" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_columns_of_a_table_are_told_set_and_remembered(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "liste.csv"
    file.write_text("Wer,Wo,Adresse\nIlse Brandt,Feldhaus AG,ilse@feldhaus.example\n")
    wrong = run(home, "import", "--yes", str(file), "--map", "name=Wen")
    assert wrong.returncode == 2
    assert "no column “Wen”. Its columns: Wer, Wo, Adresse." in wrong.stderr
    said(home, "import", "--yes", str(file))
    assert "I take the columns so" in said(home, "import", "--dry-run", str(file))
    said(home, "import", "--yes", str(file), "--map", "name=Wer", "--map", "company=Wo")
    file.write_text("Wer,Wo,Adresse\nIda Feld,Nordlicht,ida@nordlicht.example\n")
    assert "As you set its columns" in said(home, "import", "--dry-run", str(file))
