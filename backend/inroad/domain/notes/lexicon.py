"""Everything the reader knows of words, compiled once: cue patterns, vocabulary, slips of keys."""

from functools import lru_cache

from inroad.domain.notes import relative_dates, written_dates
from inroad.domain.notes.languages import CUES, SPELLINGS, STOP_WORDS
from inroad.domain.notes.languages import names as name_tables
from inroad.domain.notes.patterns import compile_patterns, words_of

_SHORTEST_SWAP = 4
_SHORTEST_LOSS = 6
"""A shorter word is too often another word that is spelled right."""
_LONGEST = 16


INDEXES = {code: compile_patterns(rows, sets) for code, (rows, sets) in CUES.items()}
CUE_WORDS = frozenset().union(*(words_of(index) for index in INDEXES.values()))
DATE_WORDS = relative_dates.STARTS | written_dates.STARTS
VOCABULARY = (
    CUE_WORDS
    | DATE_WORDS
    | frozenset(SPELLINGS)
    | frozenset(word for words in SPELLINGS.values() for word in words)
    | frozenset(word for words in STOP_WORDS.values() for word in words)
    | name_tables.COMMON
    | name_tables.NOT_NAMES
)

_DATE_NAMES = frozenset(
    word for word in (*written_dates.MONTHS, *relative_dates.WEEKDAYS) if len(word) > _SHORTEST_SWAP
)


def _targets(code: str) -> frozenset[str]:
    words = words_of(INDEXES["en"]) | words_of(INDEXES[code]) | DATE_WORDS
    return frozenset(w for w in words if len(w) >= _SHORTEST_SWAP and w.isalpha())


def _with_one_lost(targets: frozenset[str]) -> dict[str, str]:
    """Every target without one of its letters."""
    lost: dict[str, str] = {}
    for word in sorted(targets):
        if len(word) >= _SHORTEST_LOSS:
            for i in range(1, len(word)):
                lost.setdefault(word[:i] + word[i + 1 :], word)
    return lost


@lru_cache(maxsize=None)
def _slips(code: str) -> tuple[frozenset[str], dict[str, str]]:
    """The words that a slip may have meant in a note of this language."""
    targets = _targets(code)
    return targets, _with_one_lost(targets)


@lru_cache(maxsize=4096)
def mended(word: str, language: str) -> str:
    """`word`, or the cue word of which it is a slip: two letters swapped, one lost or doubled.

    The first letter is taken to be right; a word of the vocabulary is never changed.
    """
    if word in VOCABULARY or not _SHORTEST_SWAP <= len(word) <= _LONGEST or not word.isalpha():
        return word
    targets, lost = _slips(language)
    for i in range(1, len(word) - 1):
        swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        if swapped in targets:
            return swapped
    if word in lost:
        return lost[word]
    return _with_one_less(word, targets)


def _with_one_less(word: str, targets: frozenset[str]) -> str:
    """`word` without a letter too many: a doubled one, or any one of a long word."""
    for i in range(1, len(word)):
        less = word[:i] + word[i + 1 :]
        doubled = word[i] == word[i - 1]
        if less in targets and (doubled or len(word) > 7) and not word.endswith("s"):
            return less
    return word


def mended_name(word: str, language: str) -> str:
    """A capitalised word that is a slip in the name of a month or a day, put right."""
    fixed = mended(word, language)
    return fixed if fixed in _DATE_NAMES else word
