"""Everything the reader knows of words, compiled once: cue patterns, vocabulary, slips of keys."""

from functools import cache, lru_cache

from inroad.domain.notes.dates import STARTS as DATE_WORDS
from inroad.domain.notes.dates.vocabulary import MONTHS, WEEKDAYS
from inroad.domain.notes.languages import CUES, SPELLINGS, STOP_WORDS
from inroad.domain.notes.languages import names as name_tables
from inroad.domain.notes.patterns import Index, index_of, patterns_of, words_of

_SHORTEST_SWAP = 4
_SHORTEST_LOSS = 6
"""A shorter word is too often another word that is spelled right."""
_LONGEST = 16


_PATTERNS = {code: patterns_of(rows, sets) for code, (rows, sets) in CUES.items()}
LANGUAGES = tuple(_PATTERNS)
WORDS = {code: words_of(patterns) for code, patterns in _PATTERNS.items()}
"""The words of the cues of each language."""
VOCABULARY = (
    frozenset().union(*WORDS.values())
    | DATE_WORDS
    | frozenset(SPELLINGS)
    | frozenset(word for words in SPELLINGS.values() for word in words)
    | frozenset(word for words in STOP_WORDS.values() for word in words)
    | name_tables.COMMON
    | name_tables.NOT_NAMES
)

_DATE_NAMES = frozenset(word for word in (*MONTHS, *WEEKDAYS) if len(word) > _SHORTEST_SWAP)


@cache
def cues_of(language: str) -> Index:
    """The cue patterns of a language by their first words, made when it is first read."""
    return index_of(_PATTERNS[language])


def _targets(code: str) -> frozenset[str]:
    words = WORDS["en"] | WORDS[code] | DATE_WORDS
    return frozenset(w for w in words if len(w) >= _SHORTEST_SWAP and w.isalpha())


@cache
def slips_of(code: str) -> tuple[frozenset[str], dict[tuple[str, int], list[str]]]:
    """The words that a slip may have meant in a note of this language, and the longer ones of
    them by first letter and length."""
    targets = _targets(code)
    shelves: dict[tuple[str, int], list[str]] = {}
    for word in sorted(targets):
        if len(word) >= _SHORTEST_LOSS:
            shelves.setdefault((word[0], len(word)), []).append(word)
    return targets, shelves


def _with_one_more(word: str, shelf: list[str]) -> str:
    """The word of the shelf that `word` is without one of its letters; `word` if there is none."""
    for longer in shelf:
        at = next((i for i, letter in enumerate(word) if longer[i] != letter), len(word))
        if longer[at + 1 :] == word[at:]:
            return longer
    return word


@lru_cache(maxsize=4096)
def mended(word: str, language: str) -> str:
    """`word`, or the cue word of which it is a slip: two letters swapped, one lost or doubled.

    The first letter is taken to be right; a word of the vocabulary is never changed.
    """
    if word in VOCABULARY or not _SHORTEST_SWAP <= len(word) <= _LONGEST or not word.isalpha():
        return word
    targets, shelves = slips_of(language)
    for i in range(1, len(word) - 1):
        swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        if swapped in targets:
            return swapped
    longer = _with_one_more(word, shelves.get((word[0], len(word) + 1), []))
    return longer if longer != word else _with_one_less(word, targets)


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
