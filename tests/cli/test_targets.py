"""`inroad targets` in a process of its own: added by name and by file, shown by list."""

import json
from pathlib import Path

from tests.cli.process import run, said


def test_targets_are_added_by_name_and_by_file_and_shown_by_list(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "pilots.csv"
    assert "is on your targets now" in said(home, "targets", "add", "Ada Voss, CTO", "--stars", "4")
    file.write_text("Name,Company,Stars\nBen Roy,Orbit,5\nCleo Ray,Orbit,lots\n,,\n,Brodhaus,\n")
    told = said(home, "targets", "add", str(file), "--list", "Pilots")
    assert "Ben Roy and Cleo Ray are on your targets now." in told
    assert "Everybody at Brodhaus: a rule" in told
    assert "Row 3: “lots” is no number of stars" in told
    found = json.loads(said(home, "targets", "pilots", "--json"))
    assert [it["person"]["name"] for it in found["targets"]] == ["Ben Roy", "Cleo Ray"]
    assert "Ada Voss ****\n      CTO\n      Nobody can introduce them yet." in said(home, "targets")
    wrong = run(home, "targets", "nowhere")
    assert wrong.returncode == 1
    assert "There are: “Targets”, “Pilots”" in wrong.stderr
    wrong = run(home, "targets", "add", "/nope")
    assert "There is no such file" in wrong.stderr
    wrong = run(home, "targets", "add", "name,company")
    assert "it reads as the heading of a table" in wrong.stderr
    assert len(json.loads(said(home, "targets", "--json"))["targets"]) == 3
    wrong = run(home, "reach", "9" * 23)
    assert (wrong.returncode, "Traceback" in wrong.stderr) == (1, False)
    assert "Inroad does not know this person" in wrong.stderr
    wrong = run(home, "asks", "mark", "9" * 23, "agreed")
    assert "Nothing has this number" in wrong.stderr
