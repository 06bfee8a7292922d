"""The tools that watch over the extension, one test each, in their own words."""

import json
import re
from pathlib import Path

import pytest

from tests.extension import tools
from tests.extension.tools import EXTENSION

LARGEST_KB = 150
"""Plain bytes of all files, so that it does not grow."""

KNOWN_WARNINGS = {
    # One manifest serves all browsers; each of them ignores what is for the others.
    "MANIFEST_PERMISSIONS": '"sidePanel"',
    "BACKGROUND_SERVICE_WORKER_IGNORED": "service_worker",
}

FORBIDDEN_ANYWHERE = {
    "markup out of text": r"\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write",
    "code out of text": r"\beval\(|new Function\(",
    "other ways into the net": r"XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts",
    "opening or driving tabs": r"tabs\.(create|update|remove|reload|sendMessage)|windows\.create",
    "cookies and history": r"document\.cookie|api\.cookies|api\.history|api\.webRequest",
}
FORBIDDEN_IN_A_PAGE = {
    "clicking": r"\.(click|dispatchEvent|submit|requestSubmit)\(",
    "moving about": r"\bhistory\.|scroll(To|By|IntoView)\(|location\.(assign|replace|href\s*=)",
    "fetching": r"\bfetch\(|\bimport\(",
    "changing the page": r"\.(append|appendChild|prepend|remove|setAttribute|replaceChildren)\(",
    "keeping things there": r"localStorage|sessionStorage|indexedDB",
}


def scripts(folder: str = "") -> list[Path]:
    """All scripts of the extension, or those in one of its folders."""
    return sorted((EXTENSION / folder).rglob("*.js"))


def places(pattern: str, files: list[Path]) -> list[str]:
    """Where a pattern stands in code, comments left out."""
    return [
        f"{file.relative_to(EXTENSION)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if re.search(pattern, re.sub(r"(^|\s)(//|\*|/\*).*", "", line))
    ]


def test_the_types_fit() -> None:
    done = tools.run("tsc", "--project", "tests/extension/tsconfig.json")
    assert done.returncode == 0, done.stdout + done.stderr


def test_eslint_finds_nothing() -> None:
    config = "tests/extension/eslint.config.js"
    done = tools.run("eslint", "--max-warnings=0", "--config", config, "extension")
    assert done.returncode == 0, done.stdout + done.stderr


def test_web_ext_finds_nothing_new() -> None:
    done = tools.run("web-ext", "lint", "--source-dir", "extension", "--output", "json")
    report = json.loads(done.stdout)
    findings = report["errors"] + [
        warning
        for warning in report["warnings"]
        if KNOWN_WARNINGS.get(warning["code"], "\0") not in warning["message"]
    ]
    assert not findings, json.dumps(findings, indent=1)


def test_the_extension_is_small() -> None:
    size = sum(file.stat().st_size for file in EXTENSION.rglob("*") if file.is_file())
    assert size <= LARGEST_KB * 1024, f"{size / 1024:.0f} KB"


def test_only_the_companions_client_fetches() -> None:
    files = [file for file in scripts() if file.relative_to(EXTENSION).as_posix() != CLIENT]
    found = places(r"\bfetch\(", files)
    assert not found, "\n".join(found)


CLIENT = "companion/client.js"


@pytest.mark.parametrize("what", FORBIDDEN_ANYWHERE)
def test_the_extension_does_without(what: str) -> None:
    found = places(FORBIDDEN_ANYWHERE[what], scripts())
    assert not found, "\n".join(found)


@pytest.mark.parametrize("what", FORBIDDEN_IN_A_PAGE)
def test_the_reader_does_without(what: str) -> None:
    found = places(FORBIDDEN_IN_A_PAGE[what], scripts("reading"))
    assert not found, "\n".join(found)


def test_the_manifest_asks_for_no_more_than_it_needs() -> None:
    manifest = json.loads((EXTENSION / "manifest.json").read_text())
    assert sorted(manifest["permissions"]) == ["activeTab", "scripting", "sidePanel", "storage"]
    assert manifest["host_permissions"] == ["http://127.0.0.1/*"]
    for key in ("content_scripts", "web_accessible_resources", "externally_connectable"):
        assert key not in manifest
    policy = manifest["content_security_policy"]["extension_pages"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "connect-src http://127.0.0.1:*;" in policy
