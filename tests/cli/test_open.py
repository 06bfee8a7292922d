"""`inroad open`: the way to the local page from a terminal."""

import re
import stat
from pathlib import Path

import httpx

from tests.cli.process import free_port, run, started


def test_it_says_that_the_companion_is_not_running(tmp_path: Path) -> None:
    done = run(tmp_path, "open")
    assert done.returncode == 1
    assert "The companion is not running. Start it with `inroad`" in done.stderr
    assert done.stdout == ""


def test_the_address_that_it_prints_lets_one_browser_in(tmp_path: Path) -> None:
    port = free_port()
    with started(tmp_path, port) as printed:
        assert "open` opens the page in your browser" in printed
        done = run(tmp_path, "open", "--print", port=port)
        assert done.returncode == 0, done.stderr
        address = f"http://127.0.0.1:{port}"
        found = re.fullmatch(rf"{address}/open#([\w-]{{43}})", done.stdout.strip())
        assert found
        with httpx.Client(base_url=address, headers={"Origin": address}, trust_env=False) as http:
            came = http.post("/open", data={"key": found[1]})
            assert came.status_code == 303
            assert http.get("/people").status_code == 200
            assert http.post("/open", data={"key": found[1]}).status_code == 403


def test_it_opens_the_browser_of_the_system(tmp_path: Path) -> None:
    """The browser is any program that is given the address."""
    port, seen = free_port(), tmp_path / "seen"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {seen}.new && mv {seen}.new {seen}\n')
    browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
    with started(tmp_path, port):
        ours = {"BROWSER": f"{browser} %s", "DISPLAY": ":0"}
        done = run(tmp_path, "open", port=port, more=ours)
    assert done.returncode == 0, done.stderr
    assert "#" not in done.stdout
    assert seen.read_text().startswith(f"http://127.0.0.1:{port}/open#")


def test_without_a_screen_the_address_is_printed(tmp_path: Path) -> None:
    port = free_port()
    without = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "WSL_DISTRO_NAME": ""}
    with started(tmp_path, port):
        done = run(tmp_path, "open", port=port, more=without)
    assert done.stdout.startswith(f"http://127.0.0.1:{port}/open#")
