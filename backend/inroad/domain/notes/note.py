"""A note made ready for reading: its words, cues, dates and names, with questions about them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import date
from operator import attrgetter
from typing import Protocol, TypeVar

from inroad.domain.notes.about import about_pronouns
from inroad.domain.notes.dates import find_dates
from inroad.domain.notes.dates.found import Words
from inroad.domain.notes.language import Languages
from inroad.domain.notes.lexicon import VOCABULARY, cues_of, mended, mended_name
from inroad.domain.notes.names import find_names
from inroad.domain.notes.patterns import Cue, find_cues
from inroad.domain.notes.signals import Known
from inroad.domain.notes.tokens import Token, tokenise

FIRST_PERSON = frozenset(
    "i we me us my our ours mine ich wir mich mir uns mein meine meiner je nous me"
    " moi mon ma mes yo"
    " nos mi mis nosotros eu nos meu minha meus minhas 'm".split()
)
_LONGEST_CUE = 9
"""Words; no pattern has more."""


class _Placed(Protocol):
    @property
    def first(self) -> int: ...
    @property
    def stop(self) -> int: ...


Placed = TypeVar("Placed", bound=_Placed)
_place: Callable[[_Placed], int] = attrgetter("first")


class Note:
    """The words of one note and everything that was found in them, all in order of place."""

    def __init__(self, text: str, written_on: date, known: Known, about: str = "") -> None:
        self.text = text
        self.written_on = written_on
        self.about = about
        raw = tokenise(text)
        languages = Languages(raw)
        self.language = languages.main
        self.tokens = about_pronouns(_mended(raw, self.language), about, self.language)
        self.norms = [token.norm for token in self.tokens]
        self.words = Words(self.tokens, self.norms, written_on, self.language)
        self._clauses = _stretches([token.clause for token in self.tokens])
        self._sentences = _stretches([token.sentence for token in self.tokens])
        self.dates = find_dates(self.words)
        self.names = find_names(self.words, text, VOCABULARY, known, self.dates)
        self.persons = [name for name in self.names if name.kind == "person"]
        self.others = self.persons
        """Everybody who is named and is not the person of the note."""
        self._cues = self._found_cues(languages)
        self._without: dict[str, list[Cue]] = {}
        self.aside: list[Cue] = []
        """Words that are read already and mean nothing else."""

    def _found_cues(self, languages: Languages) -> dict[str, list[Cue]]:
        cues: dict[str, list[Cue]] = defaultdict(list)
        is_word = [token.word for token in self.tokens]
        for code in languages.spoken:
            for cue in find_cues(self.norms, is_word, cues_of(code)):
                if languages.speaks(self.tokens[cue.first].sentence, code):
                    cues[cue.label].append(cue)
        if len(languages.spoken) > 1:
            for found in cues.values():
                found.sort(key=_place)
        return cues

    def cues(self, label: str) -> list[Cue]:
        """The cues of a label, by place."""
        return self._cues.get(label, [])

    def cues_in(self, label: str, first: int, stop: int) -> list[Cue]:
        """The cues of a label that lie between two places."""
        found = self._cues.get(label)
        return in_range(found, first, stop) if found else []

    def without(self, label: str, blockers: str) -> list[Cue]:
        """The cues of a label that no cue of `blockers` overlaps."""
        if label not in self._without:
            against = self.cues(blockers)
            cues = self.cues(label)
            free = [cue for cue in cues if not touching(against, cue)] if against else cues
            self._without[label] = free
        return self._without[label]

    def set_aside(self, read: Cue, labels: Collection[str] = ()) -> None:
        """Takes words out of what is still to be read: their dates and cues, or these cues only."""
        self._without.clear()
        for label in labels or tuple(self._cues):
            self._cues[label] = [cue for cue in self.cues(label) if not overlap(cue, read)]
        if not labels:
            self.aside.append(read)
            self.dates = [found for found in self.dates if not overlap(found, read)]

    def clause(self, i: int) -> int:
        """The number of the clause that holds the word at `i`."""
        return self.tokens[min(i, len(self.tokens) - 1)].clause

    def same_clause(self, a: int, b: int) -> bool:
        """Whether two words stand in one clause."""
        return self.clause(a) == self.clause(b)

    def same_sentence(self, a: int, b: int) -> bool:
        """Whether two words stand in one sentence."""
        last = len(self.tokens) - 1
        return self.tokens[min(a, last)].sentence == self.tokens[min(b, last)].sentence

    def clause_bounds(self, i: int) -> tuple[int, int]:
        """Where the clause of the word at `i` begins and ends."""
        return self._clauses[i]

    def sentence_bounds(self, i: int) -> tuple[int, int]:
        """Where the sentence of the word at `i` begins and ends."""
        return self._sentences[i]

    def first_person(self, i: int) -> bool:
        """Whether the clause of the word at `i` speaks of the user."""
        first, stop = self._clauses[i]
        return any(norm in FIRST_PERSON for norm in self.norms[first:stop])

    def before(self, i: int, words: int = 1) -> str:
        """The word that stands `words` before `i`, empty at the start."""
        return self.norms[i - words] if i >= words else ""

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The place in the text of the words from `first` up to `stop`."""
        return self.tokens[first].start, self.tokens[stop - 1].end


def _stretches(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """For every place the first and the stop of the run of equal numbers around it."""
    bounds: list[tuple[int, int]] = []
    first = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[first]:
            bounds.extend([(first, i)] * (i - first))
            first = i
    return bounds


def overlap(a: _Placed, b: _Placed) -> bool:
    """Whether two finds share a word."""
    return a.first < b.stop and b.first < a.stop


def starting_in(finds: Sequence[Placed], first: int, stop: int) -> Sequence[Placed]:
    """The finds that begin between two places; `finds` are in order of place."""
    low = bisect_left(finds, first, key=_place)
    return finds[low : bisect_left(finds, stop, lo=low, key=_place)]


def in_range(finds: Sequence[Placed], first: int, stop: int) -> list[Placed]:
    """The finds that lie between two places; `finds` are in order of place."""
    return [found for found in starting_in(finds, first, stop) if found.stop <= stop]


def touching(finds: Sequence[Placed], one: _Placed) -> list[Placed]:
    """The finds that share a word with `one`; `finds` are in order of place."""
    near = starting_in(finds, one.first - _LONGEST_CUE, one.stop)
    return [found for found in near if found.stop > one.first]


def _mended(tokens: list[Token], language: str) -> list[Token]:
    """The words with slips of the keys put right, names left alone."""
    fixed: list[Token] = []
    starts_sentence = True
    for token in tokens:
        if token.word and len(token.norm) > 3 and token.norm not in VOCABULARY:
            small = starts_sentence or not token.capital
            norm = (mended if small else mended_name)(token.norm, language)
            token = token._replace(norm=norm) if norm != token.norm else token
        fixed.append(token)
        starts_sentence = not token.word
    return fixed
