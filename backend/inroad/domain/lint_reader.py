"""How the linter reads a text: folded, in the language it is written in, by sentences."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from inroad.domain.called import first_name, full_name
from inroad.domain.lint_words import WORDS

CLEARLY_SPOKEN = 6
"""Different small words of a language that leave no doubt; other languages share three or four."""

CLEARLY_FOREIGN = 2
"""Different words of another language alone, and none of the expected one's."""

_LINK = re.compile(r"(?:https?://|www\.)\S+")
_GREETING = re.compile(
    r"\s*(?:hi|hey|hello|dear|hallo|guten tag|liebe[rs]?|bonjour|salut|cher|chère|hola|buenos días)"
    r"\b[^.!?\n,:]{0,60}[,:!]\s+",
    re.IGNORECASE,
)
_WRAPPED = re.compile(r"\n(?<=[^\n]{39}[^\n.!?:]\n)(?=\S)")
_SAID, _ASKED = "\x01", "\x02"
"""In a folded text: the end of a sentence, and that a question mark stood in it."""

_NO_WORD = re.compile(r"[^\w\x01\x02]+")
_PUNCTUATION = {code: " " for code in range(3, 128) if not chr(code).isalnum()}
_TYPOGRAPHY = {ord(mark): " " for mark in "’‘“”„«»‹›–—…¿¡·•"}
_MARKS = re.compile(r"[\u0300-\u036f]+")
_END = re.compile(r"[.!?…。？！][\"”’»“)]*(?=[\s¿])(?!\s*[?!:;,)])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Mrs?|Ms|Jr|Sra?|St|Inc|Ltd|Co|Corp|Prof|Nr|B|g|e)|\b[A-Z])\.[)\"”’»“]*$"
)


_GAP = r"(?:\w+ ){0,3}?"


class Phrases(NamedTuple):
    """Phrases of one kind, folded: by their first word, those with an open end, and patterns."""

    every: tuple[str, ...]
    first_words: frozenset[str]
    by_word: dict[str, tuple[str, ...]]
    opened: tuple[str, ...]
    pattern: re.Pattern[str] | None


class Sentence(NamedTuple):
    """A sentence, folded, with a space at both ends; `asks`: it has a question mark."""

    said: str
    asks: bool

    def opens(self, reader: "Reader", kind: str) -> bool:
        """Does it begin with a phrase of this kind?"""
        return self.said.startswith(reader.words[kind].every)


class Reader(NamedTuple):
    """A text as the linter reads it: as written, folded, its words, the phrases to look for.

    `heard` keeps what was looked for already.
    """

    raw: str
    said: str
    bag: frozenset[str]
    words: dict[str, Phrases]
    heard: dict[str, list[str]]

    def spoken(self, kind: str) -> list[str]:
        """The phrases of this kind that the text says, in no order."""
        found = self.heard.get(kind)
        if found is None:
            table, said = self.words[kind], self.said
            begun = self.bag & table.first_words
            found = [phrase for word in begun for phrase in table.by_word[word] if phrase in said]
            found += [phrase for phrase in table.opened if phrase in said]
            if table.pattern is not None:
                found += [match.group() for match in table.pattern.finditer(said)]
            self.heard[kind] = found
        return found

    def sentences(self) -> list[Sentence]:
        """The sentences in their order, the greeting as one of them."""
        parts = [part for part in self.said.split(_SAID) if part.strip()]
        return [Sentence(said.rstrip(_ASKED), _ASKED in said) for said in parts]


def read(text: str, language: str) -> Reader:
    """`text`, expected to be in `language`, and read in the one that it is in."""
    said = fold(_marked(text))
    bag = frozenset(said.split())
    return Reader(text, said, bag, _words(_language(said, bag, language)), {})


def says(phrases: Iterable[str], said: str) -> bool:
    """Does a folded text say one of the phrases?"""
    return any(phrase in said for phrase in phrases)


def fold(text: str) -> str:
    """`text` in small letters without accents and punctuation, a space round each word."""
    lowered = text.casefold()
    if not lowered.isascii():
        lowered = _MARKS.sub("", unicodedata.normalize("NFKD", lowered)).translate(_TYPOGRAPHY)
    if lowered.isascii():
        return f" {' '.join(lowered.translate(_PUNCTUATION).split())} "
    return f" {_NO_WORD.sub(' ', lowered).strip()} "


@lru_cache(maxsize=1_024)
def names(name: str) -> tuple[str, ...]:
    """The first and the last name, folded; of East Asian names the whole."""
    full, first = full_name(name), first_name(name)
    last = full if first == full or not full else full.split()[-1]
    return tuple(sorted(part for part in {fold(first), fold(last)} if part.strip()))


def whole(fact: str | None) -> tuple[str, ...]:
    """The fact as one phrase; none when it says nothing."""
    phrase = fold(fact or "")
    return (phrase,) if phrase.strip() else ()


def foreign_to(text: str, language: str) -> str | None:
    """The language of `text` where it is clearly not in `language`."""
    bag = frozenset(fold(text).split())
    if bag & _words(language)["own"].first_words:
        return None
    counts = {other: len(bag & _words(other)["own"].first_words) for other in WORDS}
    spoken = max(counts, key=lambda other: counts[other])
    return spoken if counts[spoken] >= CLEARLY_FOREIGN else None


@cache
def _words(language: str) -> dict[str, Phrases]:
    return {kind: _phrases(source) for kind, source in WORDS[language]._asdict().items()}


def _phrases(source: str) -> Phrases:
    patterns = [entry for entry in source.split(";") if "|" in entry or "~" in entry]
    entries = [entry for entry in source.split(";") if entry not in patterns]
    closed = [fold(entry) for entry in entries if not entry.endswith("*")]
    opened = tuple(fold(entry[:-1]).rstrip() for entry in entries if entry.endswith("*"))
    by_word: dict[str, tuple[str, ...]] = {}
    for phrase in closed:
        first = phrase.split()[0]
        by_word[first] = (*by_word.get(first, ()), phrase)
    pattern = re.compile(" (?:" + "|".join(map(_pattern, patterns)) + ")(?= )")
    return Phrases(
        (*closed, *opened), frozenset(by_word), by_word, opened, pattern if patterns else None
    )


def _pattern(entry: str) -> str:
    """`a|b ~ c*`: a or b, up to three words, a word that begins with c."""
    parts = (
        _GAP if part == "~" else f"(?:{part.replace('*', r'[^ ]*')}) " for part in entry.split()
    )
    return "".join(parts).removesuffix(" ")


def _marked(text: str) -> str:
    """`text` with a mark after the greeting and each sentence, without links.

    A line that was only wrapped goes on; the dot of "Dr." and of an initial ends nothing.
    """
    greeting = _GREETING.match(text)
    marked = [greeting.group()] if greeting else []
    rest = _WRAPPED.sub(" ", text[greeting.end() :] if greeting else text)
    plain = _LINK.sub(" ", rest) if "://" in rest or "www." in rest else rest
    for line in plain.split("\n"):
        start = 0
        for end in _END.finditer(line):
            if not _ABBREVIATION.search(line, max(0, end.end() - 6), end.end()):
                marked.append(line[start : end.end()])
                start = end.end()
        marked.append(line[start:])
    return f" {_SAID} ".join(
        f"{part} {_ASKED}" if "?" in part or "？" in part or "؟" in part else part
        for part in marked
    )


def _language(said: str, bag: frozenset[str], expected: str) -> str:
    """The language of a text: the expected one unless another is spoken far more."""
    if len(bag & _words(expected)["common"].first_words) >= CLEARLY_SPOKEN:
        return expected
    counts = {
        language: sum(map(said.count, _words(language)["common"].every)) for language in WORDS
    }
    spoken = max(counts, key=lambda language: counts[language])
    return spoken if counts[spoken] > 2 * counts[expected] else expected
