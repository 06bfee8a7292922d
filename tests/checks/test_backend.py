"""The tools that watch over the Python code, one test each, in their own words."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPTS = Path(sys.executable).parent


def finding(*command: str) -> str:
    """What a tool has to say about the code; empty when it is content."""
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    return "" if done.returncode == 0 else f"{done.stdout}\n{done.stderr}"


def test_ruff_finds_nothing() -> None:
    found = finding(sys.executable, "-m", "ruff", "check", "--no-cache", ".")
    assert not found, found


def test_the_code_is_formatted() -> None:
    found = finding(sys.executable, "-m", "ruff", "format", "--check", "--no-cache", ".")
    assert not found, found


def test_mypy_finds_nothing() -> None:
    found = finding(sys.executable, "-m", "mypy")
    assert not found, found


def test_imports_go_down_only() -> None:
    found = finding(str(SCRIPTS / "lint-imports"))
    assert not found, found
