"""The user's own numbers: one file, said what is wrong with it, and used by every command."""

import json
from pathlib import Path

import pytest

from inroad.domain.constants import DEFAULT, table
from inroad.settings import BadSetting, Settings, constants_of
from tests.cli.process import run
from tests.companion import NOON, person, profile, running

SAM, PRIYA = person("Sam Okafor"), person("Priya Natarajan", degree=2)


def written(home: Path, text: str) -> Path:
    file = home / "settings.toml"
    file.write_text(text)
    return file


def test_without_a_file_everything_is_as_it_comes(tmp_path: Path) -> None:
    assert constants_of(Settings(home=tmp_path)) is DEFAULT
    written(tmp_path, "")
    assert constants_of(Settings(home=tmp_path)) == DEFAULT


def test_numbers_of_the_file_take_the_place_of_the_usual_ones(tmp_path: Path) -> None:
    written(tmp_path, "# mine\n[constants]\nload_most = 3\nyes_base = -0.1\n")
    found = constants_of(Settings(home=tmp_path))
    assert (found.load_most, found.yes_base) == (3.0, -0.1)
    assert found.half_life == DEFAULT.half_life


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("[constants]\nhalf_lief = 3\n", 2, "no constant 'half_lief'; the nearest is 'half_life'"),
        ("[constants]\n\n\nhalf_life = '60'\n", 4, "half_life must be a number from 7 to 3650"),
        ("[constants]\nhalf_life = true\n", 2, "half_life must be a number from 7 to 3650"),
        ("[constants]\nhalf_life = 1e400\n", 2, "half_life must be a number from 7 to 3650"),
        ("[constants]\nhalf_life = nan\n", 2, "half_life must be a number from 7 to 3650"),
        ('[constants]\n"load_most" = 99\n', 2, "load_most must be a number from 0.5 to 20"),
        ("[constants]\nload_most = [1]\n", 2, "load_most must be a number from 0.5 to 20"),
        ("[constants]\nsilent_after = 2.5\n", 2, "must be a whole number from 1 to 365"),
        ("half_life = 60\n", 1, "'half_life' is no setting"),
        ("[other]\nx = 1\n", 1, "'other' is no setting"),
        ("constants = 3\n", 1, "[constants] must be a table"),
        ("[constants.half_life]\nx = 1\n", None, "half_life must be a number"),
        ("[constants]\nhalf_life = \n", None, "at line 2"),
        ("[constants]\nhalf_life = 9\nhalf_life = 8\n", None, "at line 3"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, text: str, line: int | None, message: str
) -> None:
    file = written(tmp_path, text)
    with pytest.raises(BadSetting) as refused:
        constants_of(Settings(home=tmp_path))
    said = str(refused.value)
    assert str(file) in said
    assert message in said
    if line is not None:
        assert f"line {line}:" in said


def test_an_editor_that_marks_utf_8_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xef\xbb\xbf[constants]\r\nload_most = 3\r\n")
    assert constants_of(Settings(home=tmp_path)).load_most == 3


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadSetting, match="not UTF-8"):
        constants_of(Settings(home=tmp_path))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "settings.toml").mkdir()
    with pytest.raises(BadSetting, match="cannot be read"):
        constants_of(Settings(home=tmp_path / "other"))


@pytest.mark.parametrize("command", [(), ("suggest", "-"), ("explain", "a", "b"), ("demo",)])
def test_a_command_stops_before_it_touches_anything(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    written(tmp_path, "[constants]\nhalf_lief = 3\n")
    done = run(tmp_path, *command, given=json.dumps(profile(PRIYA, [SAM])))
    assert done.returncode == 1
    assert "settings.toml, line 2: There is no constant 'half_lief'" in done.stderr
    assert "Traceback" not in done.stderr
    assert [it.name for it in tmp_path.iterdir()] == ["settings.toml"]


def test_the_doctor_says_what_is_set_and_what_is_wrong(tmp_path: Path) -> None:
    written(tmp_path, "[constants]\nload_most = 3\n")
    assert "load_most = 3" in run(tmp_path, "doctor").stdout
    written(tmp_path, "[constants]\nload_most = 300\n")
    report = run(tmp_path, "doctor")
    assert report.returncode == 0
    assert "load_most must be a number from 0.5 to 20" in report.stdout
    assert "sound" in report.stdout


def test_the_table_marks_what_is_set(tmp_path: Path) -> None:
    written(tmp_path, "[constants]\nload_most = 3\n")
    told = run(tmp_path, "constants").stdout
    assert max(map(len, told.splitlines()[:-2])) <= 80
    assert [line.split()[1] for line in told.splitlines() if line.startswith("*")] == ["load_most"]
    assert "(yours; else 1.5)" in told
    rows = json.loads(run(tmp_path, "constants", "--json").stdout)
    assert [row["name"] for row in rows] == [row.name for row in table()]
    assert all(row["source"] for row in rows)


def test_the_companion_and_the_commands_judge_by_the_same_numbers(tmp_path: Path) -> None:
    page = profile(PRIYA, [SAM])
    with running(tmp_path) as caller:
        usual = caller.suggest(page)["ranked"][0]["success"]
    written(tmp_path, "[constants]\nyes_base = 2.0\n")
    with running(tmp_path) as caller:
        mine = caller.suggest(page)["ranked"][0]["success"]
    assert mine["mid"] > usual["mid"]
    told = run(tmp_path, "suggest", "-", "--json", given=json.dumps(page)).stdout
    assert json.loads(told)["ranked"][0]["success"] == mine
    day = NOON.date().isoformat()
    told = run(tmp_path, "explain", "Sam Okafor", "Priya Natarajan", "--on", day, "--json").stdout
    assert json.loads(told)["success"] == mine
