"""The command line, as processes of its own."""

import json
import re
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.cli.process import environment, free_port, run, started
from tests.companion import ORIGIN, person, profile

PRIYA = person("Priya Natarajan", degree=2)
READING = json.dumps(profile(PRIYA, [person("Sam Okafor"), person("Dana Voss")]))


def test_a_start_says_where_it_is_what_to_load_and_how_to_pair(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port) as printed:
        assert f"http://127.0.0.1:{port}" in printed
        folder = re.search(r"the folder is (.+)", printed)
        assert folder
        assert (Path(folder[1]) / "manifest.json").is_file()
        code = re.search(r"^ +(\d{4} \d{4})$", printed, re.MULTILINE)
        assert code
        answer = httpx.post(
            f"http://127.0.0.1:{port}/api/pairings",
            json={"code": code[1], "label": "here"},
            headers={"Origin": ORIGIN, "X-Inroad-Protocol": "1"},
        )
        assert answer.status_code == 201
        listed = run(tmp_path, "pairings", port=port).stdout
        assert "in force" in listed
        run(tmp_path, "pairings", "revoke", listed.split()[0], port=port)
        headers = {"Authorization": f"Bearer {answer.json()['token']}", "X-Inroad-Protocol": "1"}
        assert httpx.get(f"http://127.0.0.1:{port}/api/me", headers=headers).status_code == 401


def test_the_demo_can_be_paired_and_thrown_away(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port, "demo") as printed:
        pages = re.search(r"Invented profiles to open: (\S+)", printed)
        assert pages
        assert "Priya Natarajan" in httpx.get(pages[1]).text
        code = run(tmp_path, "pair", port=port).stdout.strip()
        answer = httpx.post(
            f"http://127.0.0.1:{port}/api/pairings",
            json={"code": code, "label": "here"},
            headers={"Origin": ORIGIN, "X-Inroad-Protocol": "1"},
        )
        assert answer.status_code == 201
    assert run(tmp_path, "demo", "--remove").returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_second_start_says_that_one_is_running(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port, "demo"):
        second = run(tmp_path, port=port)
        assert re.fullmatch(r"\d{4} \d{4}\n", run(tmp_path, "pair", port=port).stdout)
        assert not (tmp_path / "inroad.db").exists(), "the code was opened in another database"
    assert second.returncode == 1
    assert "Inroad is running already" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_port_that_another_program_holds_is_said_with_a_way_out(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        taken_port = taken.getsockname()[1]
        refused = run(tmp_path, port=taken_port)
    assert refused.returncode == 1
    assert f"listens on port {taken_port}" in refused.stderr
    assert "INROAD_PORT=" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize("port", ["four", "70000", "-1"])
def test_a_port_that_is_none_is_said(tmp_path: Path, port: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "inroad"],
        env={**environment(tmp_path, 1), "INROAD_PORT": port},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "Give a number" in done.stderr


def test_a_damaged_database_is_said_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "inroad.db"
    file.write_bytes(b"no database at all" * 100)
    before = file.read_bytes()
    done = run(tmp_path)
    assert done.returncode == 1
    assert "The database is damaged" in done.stderr
    assert "Traceback" not in done.stderr
    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = run(tmp_path / "file" / "home")
    assert done.returncode == 1
    assert "set INROAD_HOME to another folder" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_suggestion_in_the_terminal(tmp_path: Path) -> None:
    told = run(tmp_path, "suggest", "-", given=READING)
    assert told.returncode == 0, told.stderr
    assert "Priya Natarajan: 2 of 2 mutuals read" in told.stdout
    assert "No good path yet" in told.stdout
    answer = json.loads(run(tmp_path, "suggest", "-", "--json", given=READING).stdout)
    assert len(answer["ranked"]) == 2
    wrong = run(tmp_path, "suggest", "-", given="[]")
    assert wrong.returncode == 1
    assert "This is no reading" in wrong.stderr


def test_the_doctor_names_nobody(tmp_path: Path) -> None:
    run(tmp_path, "suggest", "-", given=READING)
    report = run(tmp_path, "doctor").stdout
    assert "sound" in report
    assert "3 rows" in report
    assert "Okafor" not in report


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    heavy = "{'litestar', 'sqlalchemy', 'alembic', 'jinja2', 'uvicorn', 'rapidfuzz'}"
    code = f"import sys, inroad.cli; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
