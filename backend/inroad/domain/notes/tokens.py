"""A note as words: folded, contractions opened, cut into sentences and clauses.

Everything after this works on the folded words; every word keeps its place in the text, so that
a signal can show the words that it came from.
"""

import re
import unicodedata
from typing import NamedTuple

from inroad.domain.notes.languages import ABBREVIATIONS, ELISIONS, SPELLINGS, TURNS, UNIT_LETTERS

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*(?:\.(?:com|io|ai|org|net)\b)?|[^\w\s]|_|\n")
_NUMBER_AND_UNIT = re.compile(r"(\d{1,4})([a-z]{1,6})")
_QUARTER_YEAR = re.compile(r"([qh])([1-4])(\d{2}|\d{4})")
_SENTENCE_ENDS = frozenset(".!?;\n|•")
_CLAUSE_ENDS = frozenset(",()[]–—…")
_RANGE_MARKS = frozenset("-–—'’/")
"""Marks before a number that ends a range or a year: no ordinal."""
_LONGEST_CLAUSE = 60
_LONGEST_SENTENCE = 120
"""Words; a longer run without a mark is cut, which bounds the work that any text can ask for."""
_TAILS = {"s", "d", "ve", "re", "ll", "m"}
_FOLDED = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})


class Token(NamedTuple):
    """One word, number or mark; `norm` is folded, `sentence` and `clause` number its place."""

    norm: str
    start: int
    end: int
    word: bool
    capital: bool
    sentence: int
    clause: int


def fold(word: str) -> str:
    """`word` in lower case without accents, as the tables hold it."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFD", lowered.translate(_FOLDED))
    return "".join(c for c in parts if not unicodedata.combining(c)).replace("’", "'")


def tokenise(text: str) -> list[Token]:
    """The words and marks of `text` in order."""
    found = [(m.start(), m.end()) for m in _TOKEN.finditer(text)]
    tokens: list[Token] = []
    sentence = clause = begun = opened = 0
    for position, (start, end) in enumerate(found):
        raw = text[start:end]
        if not raw[0].isalnum():
            mark = _mark(text, found, position, tokens)
            if mark == "hidden":
                continue
            if mark:
                clause += 1
                begun = len(tokens)
            if mark == "sentence":
                sentence += 1
                opened = len(tokens)
            norm = {"@": "at", "&": "and", "’": "'", "‘": "'", "`": "'"}.get(raw, raw)
            word = norm != raw and norm.isalpha()
            tokens.append(Token(norm, start, end, word, False, sentence, clause))
            continue
        for norm, first, last in _words(raw, start, end):
            if norm in TURNS or len(tokens) - begun == _LONGEST_CLAUSE:
                clause += 1
                begun = len(tokens)
            if len(tokens) - opened == _LONGEST_SENTENCE:
                sentence += 1
                clause += 1
                begun = opened = len(tokens)
            capital = text[first].isupper()
            tokens.append(Token(norm, first, last, True, capital, sentence, clause))
    return tokens


def _mark(
    text: str, found: list[tuple[int, int]], position: int, tokens: list[Token]
) -> str | None:
    """What a mark does: it ends a sentence or a clause, is part of a word, or nothing."""
    start, end = found[position]
    raw = text[start]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if raw == "-" or raw in "–—":
        if before.isalpha() and after.isalpha() and raw == "-":
            return "hidden"
        return "clause" if before.isspace() and after.isspace() else None
    if raw == "/" and tokens and tokens[-1].norm == "with":
        return "hidden"
    if raw == ".":
        return _full_stop(text, found, position, tokens)
    if raw in _SENTENCE_ENDS:
        return "sentence"
    return "clause" if raw in _CLAUSE_ENDS else None


def _full_stop(
    text: str, found: list[tuple[int, int]], position: int, tokens: list[Token]
) -> str | None:
    """A full stop ends a sentence unless it closes a short form or an ordinal number."""
    end = found[position][1]
    if end < len(text) and not text[end].isspace() and text[end] not in ")\"'":
        return None
    if not tokens or position + 1 >= len(found):
        return "sentence"
    last, following = tokens[-1].norm, text[found[position + 1][0]]
    if last in ABBREVIATIONS:
        return "hidden" if following.isdigit() or following.islower() else "sentence"
    ranged = len(tokens) > 1 and tokens[-2].norm in _RANGE_MARKS
    ordinal = last.isdigit() and len(last) <= 2 and following.isupper() and not ranged
    ordinal = ordinal and "\n" not in text[end:][:1]
    return None if ordinal else "sentence"


def _words(raw: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """`raw` as one or more folded words with their places."""
    folded = fold(raw)
    known = SPELLINGS.get(folded)
    if known is not None:
        return _share(known, start, end)
    if "'" in raw or "’" in raw:
        return _opened(raw, start, end)
    if folded[0].isdigit() and not folded.isdigit():
        match = _NUMBER_AND_UNIT.fullmatch(folded)
        if match and match[2] in UNIT_LETTERS:
            middle = start + len(match[1])
            return [(match[1], start, middle), (UNIT_LETTERS[match[2]], middle, end)]
    match = _QUARTER_YEAR.fullmatch(folded)
    if match:
        return [(match[1] + match[2], start, start + 2), ("20" + match[3][-2:], start + 2, end)]
    return [(folded, start, end)]


def _share(norms: tuple[str, ...], start: int, end: int) -> list[tuple[str, int, int]]:
    """The opened parts of a contraction share its letters; the last part takes the rest."""
    if len(norms) == 1:
        return [(norms[0], start, end)]
    cut = min(start + max(1, (end - start) // 2), end)
    return [(norms[0], start, cut)] + [(norm, cut, end) for norm in norms[1:]]


def _opened(raw: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """A word with an apostrophe: an elided article or an English ending."""
    at = max(raw.find("'"), raw.find("’")) if raw.count("'") + raw.count("’") == 1 else -1
    if at < 0:
        at = next(i for i, c in enumerate(raw) if c in "'’")
    head, tail = fold(raw[:at]), fold(raw[at + 1 :])
    middle = start + at + 1
    if head in ELISIONS:
        rest = SPELLINGS.get(tail, (tail,))
        return [(ELISIONS[head], start, middle), *_share(rest, middle, end)]
    if tail in _TAILS:
        first = SPELLINGS.get(head, (head,))
        return [*_share(first, start, middle - 1), ("'" + tail, middle - 1, end)]
    return [(fold(raw), start, end)]
