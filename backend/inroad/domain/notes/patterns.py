"""The little language in which cues are written, and the matcher for it.

A pattern is a row of words. `a|b` is a choice, `a?` may be missing, `_` is any one word, `<name>`
a set of words of the language. The first word is always given, so a pattern is looked up by it;
nothing repeats, so the work for a word is bounded.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from inroad.domain.notes.languages import SPELLINGS
from inroad.domain.notes.tokens import fold, tokenise

Element = tuple[frozenset[str] | None, bool]
"""The words that fit (None: any word), and whether the element may be missing."""


class Pattern(NamedTuple):
    """A compiled pattern and what it stands for."""

    label: str
    value: int
    elements: tuple[Element, ...]


class Cue(NamedTuple):
    """Words that mean something: token positions from `first` up to, not with, `stop`."""

    label: str
    value: int
    first: int
    stop: int


Index = Mapping[str, Sequence[Pattern]]


def compile_patterns(
    tables: Iterable[tuple[str, int, str]], sets: Mapping[str, str]
) -> dict[str, list[Pattern]]:
    """Patterns by their first word. Each row of `tables` is a label, a value and patterns that
    are parted by semicolons."""
    index: dict[str, list[Pattern]] = {}
    for label, value, rows in tables:
        for row in filter(None, (part.strip() for part in rows.split(";"))):
            elements = tuple(_elements(row, sets))
            _enter(index, Pattern(label, value, elements))
    return index


def _enter(index: dict[str, list[Pattern]], pattern: Pattern) -> None:
    """Files a pattern under each word that it can start with."""
    first, optional = pattern.elements[0]
    if first is None:
        raise ValueError(f"a pattern must start with given words: {pattern}")
    for word in first:
        index.setdefault(word, []).append(pattern)
    if optional:
        _enter(index, pattern._replace(elements=pattern.elements[1:]))


def _elements(row: str, sets: Mapping[str, str]) -> Iterator[Element]:
    for part in row.replace(" |", "|").split():
        optional = part.endswith("?") and part != "?"
        body = part[:-1] if optional else part
        if body == "_":
            yield None, optional
            continue
        choices = [word for choice in body.split("|") for word in _choice(choice, sets)]
        if len(choices) == 1:
            yield from ((frozenset((word,)), optional) for word in as_read(choices[0]))
        else:
            singles = (as_read(word) for word in choices)
            yield frozenset(words[0] for words in singles if len(words) == 1), optional


def _choice(choice: str, sets: Mapping[str, str]) -> list[str]:
    return sets[choice[1:-1]].split() if choice.startswith("<") else [choice]


def as_read(word: str) -> tuple[str, ...]:
    """`word` of a table as the reader sees it in a note: folded and opened."""
    if "'" not in word or word.startswith("'"):
        folded = fold(word)
        return SPELLINGS.get(folded, (folded,))
    return tuple(token.norm for token in tokenise(word))


def words_of(index: Index) -> frozenset[str]:
    """Every word that some pattern names."""
    rows = (pattern.elements for patterns in index.values() for pattern in patterns)
    return frozenset(word for row in rows for words, _ in row if words for word in words)


def find_cues(norms: Sequence[str], is_word: Sequence[bool], index: Index) -> list[Cue]:
    """Every cue in the words, the longest of each label and value at each place."""
    cues: list[Cue] = []
    for first, norm in enumerate(norms):
        patterns = index.get(norm)
        if patterns is None:
            continue
        best: dict[tuple[str, int], int] = {}
        for label, value, elements in patterns:
            stop = _match(elements, 1, norms, is_word, first + 1)
            if stop > best.get((label, value), 0):
                best[label, value] = stop
        cues.extend(Cue(label, value, first, stop) for (label, value), stop in best.items())
    return cues


def _match(
    elements: tuple[Element, ...], at: int, norms: Sequence[str], is_word: Sequence[bool], i: int
) -> int:
    """Where the words from `i` on stop fitting `elements[at:]` as a whole; 0: they do not fit."""
    if at == len(elements):
        return i
    words, optional = elements[at]
    if i < len(norms) and (norms[i] in words if words is not None else is_word[i]):
        stop = _match(elements, at + 1, norms, is_word, i + 1)
        if stop:
            return stop
    return _match(elements, at + 1, norms, is_word, i) if optional else 0
