"""The little language in which cues are written, and the matcher for it.

A pattern is a row of words. `a|b` is a choice, `a?` may be missing, `_` is any one word, `<name>`
a set of words of the language. The first word is always given, so a pattern is looked up by it;
nothing repeats, so the work for a word is bounded.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
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


class Starts(NamedTuple):
    """The patterns that begin with a word: by their second word, and those with an open one."""

    by_second: dict[str, list[Pattern]]
    open: list[Pattern]


Index = dict[str, Starts]


def patterns_of(tables: Iterable[tuple[str, int, str]], sets: Mapping[str, str]) -> list[Pattern]:
    """Each row of `tables` is a label, a value and patterns that are parted by semicolons."""
    elements = cache(lambda part: tuple(_elements(part, sets)))
    return [
        Pattern(label, value, tuple(chain.from_iterable(map(elements, _parts(row)))))
        for label, value, rows in tables
        for row in rows.split(";")
        if row.strip()
    ]


def index_of(patterns: Iterable[Pattern]) -> Index:
    """Patterns by their first words."""
    index: Index = {}
    for pattern in patterns:
        _enter(index, pattern)
    return index


def _enter(index: Index, pattern: Pattern) -> None:
    """Files a pattern under each word, or pair of words, that it can start with."""
    first, optional = pattern.elements[0]
    if first is None:
        raise ValueError(f"a pattern must start with given words: {pattern}")
    if optional:
        _enter(index, pattern._replace(elements=pattern.elements[1:]))
    begun = list(_by_second(pattern))
    for word in first:
        starts = index.setdefault(word, Starts({}, []))
        for seconds, variant in begun:
            if seconds is None:
                starts.open.append(variant)
            else:
                for second in seconds:
                    starts.by_second.setdefault(second, []).append(variant)


def _by_second(pattern: Pattern) -> Iterator[tuple[frozenset[str] | None, Pattern]]:
    """The words that may come second, each time with the pattern that has them there."""
    second, optional = pattern.elements[1] if len(pattern.elements) > 1 else (None, False)
    if second is None or not optional:
        yield second, pattern
        return
    begun, _, *rest = pattern.elements
    yield from _by_second(pattern._replace(elements=(begun, *rest)))
    yield second, pattern._replace(elements=(begun, (second, False), *rest))


def _parts(row: str) -> list[str]:
    return row.replace(" |", "|").split()


def _elements(part: str, sets: Mapping[str, str]) -> Iterator[Element]:
    """What a part of a row stands for: more than one element where it is read as two words."""
    optional = part.endswith("?") and part != "?"
    body = part[:-1] if optional else part
    if body == "_":
        yield None, optional
        return
    choices = [word for choice in body.split("|") for word in _choice(choice, sets)]
    if len(choices) == 1:
        yield from ((frozenset((word,)), optional) for word in as_read(choices[0]))
    else:
        singles = (as_read(word) for word in choices)
        yield frozenset(words[0] for words in singles if len(words) == 1), optional


def _choice(choice: str, sets: Mapping[str, str]) -> list[str]:
    return sets[choice[1:-1]].split() if choice.startswith("<") else [choice]


@cache
def as_read(word: str) -> tuple[str, ...]:
    """`word` of a table as the reader sees it in a note: folded and opened."""
    if "'" not in word or word.startswith("'"):
        folded = fold(word)
        return SPELLINGS.get(folded, (folded,))
    return tuple(token.norm for token in tokenise(word))


def words_of(patterns: Iterable[Pattern]) -> frozenset[str]:
    """Every word that some pattern names."""
    named = {words for pattern in patterns for words, _ in pattern.elements if words}
    return frozenset().union(*named)


def find_cues(norms: Sequence[str], is_word: Sequence[bool], index: Index) -> list[Cue]:
    """Every cue in the words, the longest of each label and value at each place."""
    cues: list[Cue] = []
    last = len(norms) - 1
    for first, norm in enumerate(norms):
        starts = index.get(norm)
        if starts is None:
            continue
        best: dict[tuple[str, int], int] = {}
        second = starts.by_second.get(norms[first + 1], ()) if first < last else ()
        for begun, patterns in ((1, starts.open), (2, second)):
            for label, value, elements in patterns:
                stop = _match(elements, begun, norms, is_word, first + begun)
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
