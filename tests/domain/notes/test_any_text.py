"""What holds for every text: spans, days, and bounded work."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inroad.domain.notes import read_note
from inroad.domain.notes.signals import DoNotAsk, Known, LastContact
from tests.domain.notes.said import WRITTEN_ON

_PIECES = [
    "don't ask", "until", "before", "May", "june", "Q3", "2019-22", "'18", "since 2020", "(", ")",
    ",", ".", "-", "–", "\n", "met", "coffee", "last week", "two weeks ago", "next", "at Foxline",
    "ex-Kiteline", "Mira Castell", "knows", "owes me", "not", "never", "close", "yesterday", "31",
    "11/02/26", "2.11.", "2025-13-45", "31 Feb 2025", "end of", "mid", "il y a", "vor", "hace",
    "jusqu'en", "bis", "0 years ago", "99 years ago", "999 months ago", "asked", "twice", "yes",
    "no", "İ", "ß", "é", "\u200d", "🙂", "'", "''", "@", "w/", "over a", "every", "29 Feb", "9999",
]  # fmt: skip
_NOTES = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join)
)
_DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 12, 31))


@settings(max_examples=150, deadline=None)
@given(_NOTES, _DAYS)
def test_spans_show_the_words_and_no_contact_lies_ahead(text: str, written_on: date) -> None:
    reading = read_note(text, written_on)
    for signal in reading.signals:
        start, end = signal.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == signal.words
        if isinstance(signal, LastContact):
            assert signal.until <= written_on
            assert signal.since is None or signal.since <= signal.until
        if isinstance(signal, DoNotAsk) and signal.until:
            assert signal.until > written_on
    assert all(0 <= start < end <= len(text) for start, end in reading.unused)


@settings(max_examples=60, deadline=None)
@given(_NOTES)
@example(":0A")
def test_trailing_white_space_changes_nothing(text: str) -> None:
    assert read_note(text, WRITTEN_ON).signals == read_note(text + "  \n\t ", WRITTEN_ON).signals


@settings(max_examples=50, deadline=None)
@given(
    _NOTES, st.lists(st.text(max_size=20), max_size=5), st.lists(st.text(max_size=20), max_size=5)
)
def test_no_book_makes_the_reader_fail(text: str, people: list[str], companies: list[str]) -> None:
    known = Known(people=tuple(people), companies=tuple(companies))
    assert read_note(text, WRITTEN_ON, known) is not None


@settings(max_examples=60, deadline=None)
@given(_NOTES, st.text(max_size=20) | st.sampled_from(["Sam Okoro", "May Lin", "Jean-Luc Moreau"]))
def test_no_name_of_their_own_makes_the_reader_fail(text: str, about: str) -> None:
    for signal in read_note(text, WRITTEN_ON, about=about).signals:
        assert text[slice(*signal.span)] == signal.words


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_odd_days_of_writing(day: date) -> None:
    for text in ("spoke a year ago", "met on the 31st", "lunch last month", "don't ask in 1 month"):
        read_note(text, day)


_HOSTILE = {
    "spaces": lambda n: " " * n,
    "digits": lambda n: "1" * n,
    "numbers": lambda n: "1 " * (n // 2),
    "letters": lambda n: "a " * (n // 2),
    "brackets": lambda n: "(" * n,
    "quotes": lambda n: "'" * n,
    "dashes": lambda n: "2019-" * (n // 5),
    "names": lambda n: "Ab, " * (n // 4),
    "people": lambda n: "knows Ann Bee " * (n // 14),
    "holds": lambda n: "don't ask until May " * (n // 20),
    "denials": lambda n: "not close " * (n // 10),
    "years": lambda n: "worked at Foxline 2019-22, " * (n // 27),
    "contacts": lambda n: "met two weeks ago " * (n // 18),
    "one word": lambda n: "abcdefghijkl" * (n // 12),
}


def _cost(text: str) -> float:
    """The least of three runs, in seconds of this process."""
    runs = []
    for _ in range(3):
        start = time.process_time()
        read_note(text, WRITTEN_ON)
        runs.append(time.process_time() - start)
    return min(runs)


@pytest.mark.parametrize("make", _HOSTILE.values(), ids=_HOSTILE)
def test_work_grows_with_the_length_of_a_note(make: Callable[[int], str]) -> None:
    """Eight times the text may take about eight times as long, never sixty-four times."""
    short, long = _cost(make(2_000)), _cost(make(16_000))
    assert long < 24 * max(short, 0.001)
