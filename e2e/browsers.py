"""Finds a Chromium or gets one; a test run without a browser fails, it never skips."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from playwright.sync_api import sync_playwright

SWITCHES = [
    "--headless=new",  # the old headless mode has no extensions and no side panel
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_NAMES = ("chromium", "chromium-browser")  # branded Chrome refuses --load-extension since 137


@cache
def chromium_path() -> str:
    """The path of a Chromium: $CHROMIUM, the system's, Playwright's, or one installed now."""
    found = _installed()
    if found:
        return found
    problems = [problem for get in (_from_playwright, _from_debian) if (problem := get())]
    found = _installed()
    if found:
        return found
    raise RuntimeError("No Chromium was found and none could be installed:\n" + "\n".join(problems))


def _installed() -> str | None:
    for name in (os.environ.get("CHROMIUM"), *_NAMES):
        if name and (path := shutil.which(name)):
            return path
    with sync_playwright() as playwright:
        bundled = playwright.chromium.executable_path
    return bundled if Path(bundled).is_file() else None


def _from_playwright() -> str | None:
    return _run([sys.executable, "-m", "playwright", "install", "chromium"])


def _from_debian() -> str | None:
    if not shutil.which("apt-get"):
        return "apt-get: not on this machine"
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    update = _run([*sudo, "apt-get", "-qq", "update"])
    return update or _run([*sudo, "apt-get", "-qq", "-y", "install", "chromium"])


def _run(command: list[str]) -> str | None:
    """None when it worked, else what went wrong."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{' '.join(command)}: {error}"
    return None if done.returncode == 0 else f"{' '.join(command)}: {done.stderr.strip()[-500:]}"
