"""What the reader is: one function with one argument, that only looks."""

import json
import re
from typing import Any

import pytest

from tests.extension.reading import built
from tests.extension.reading.built import PROFILE
from tests.extension.reading.reader import READING, Eye, reader_source

FORBIDDEN = (
    r"\bfetch\b", r"XMLHttpRequest", r"sendBeacon", r"\.click\(", r"scroll", r"\bhistory\.",
    r"pushState", r"setTimeout", r"setInterval", r"requestAnimationFrame", r"MutationObserver",
    r"addEventListener", r"dispatchEvent", r"innerHTML", r"setAttribute", r"removeAttribute",
    r"appendChild", r"localStorage", r"sessionStorage", r"\.cookie", r"\beval\b", r"new Function",
    r"window\.open", r"postMessage", r"\bchrome\.(?!-)", r"\bbrowser\.", r"\bimport\(",
    r"location\.(?:assign|replace)", r"location(?:\.href)? ?= ",
)  # fmt: skip


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_nothing_of_the_reader_can_act(pattern: str) -> None:
    for file in sorted(READING.glob("*.js")):
        code = re.sub(r"/\*.*?\*/|(?<!:)//.*", "", file.read_text("utf-8"), flags=re.DOTALL)
        assert not re.search(pattern, code), f"{file.name} uses {pattern}"


def test_the_reader_stands_alone(eye: Eye) -> None:
    """Its text alone is enough: nothing of the module comes along."""
    source, phrases = reader_source()
    assert source.startswith("function readPage(phrases)")
    assert json.loads(phrases)
    html = built.ember_profile("<strong>Otto Brandt</strong> is a mutual connection")
    assert eye.read(PROFILE, html).total == 1


def known() -> Any:
    """The data that goes with the reader."""
    return json.loads(reader_source()[1])


def test_every_language_has_the_words_that_a_count_needs() -> None:
    languages = known()["languages"]
    assert {"en", "de", "fr", "es", "pt", "it", "pl", "nl", "tr", "ko"} <= set(languages)
    needed = {"mutual", "more", "one", "including", "decoy", "and", "glue"}
    for name, words in languages.items():
        assert needed <= set(words), name


def test_every_pattern_is_one_in_lower_case() -> None:
    patterns = [*known()["labels"].values()]
    patterns += [one for words in known()["languages"].values() for one in words.values()]
    for pattern in patterns:
        re.compile(pattern)
        plain = re.sub(r"\\.", "", pattern)
        assert plain == plain.lower(), pattern


def test_the_reading_has_the_fields_of_the_wire_and_no_other(eye: Eye) -> None:
    look = eye.look(PROFILE, built.ember_profile("<strong>Otto B</strong> is a mutual connection"))
    assert list(look.raw) == [
        "url", "site", "kind", "refusal", "subject", "mutuals", "others", "total", "complete",
        "relation", "cards", "history", "language", "matched",
    ]  # fmt: skip
    person = {"name", "url", "urn", "headline", "company", "degree"}
    assert set(look.raw["subject"]) == person
    assert set(look.raw["mutuals"][0]) == person | {"name_quality"}
    assert "Otto" not in json.dumps(look.raw["matched"])
