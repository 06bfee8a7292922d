"""Which languages a note is written in, sentence by sentence.

Short words mean different things in different languages ("mal", "out", "mar"), so cues count only
where their language is spoken. English is heard in notes of any language.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from inroad.domain.notes.languages import STOP_WORDS
from inroad.domain.notes.languages.dates import MONTHS
from inroad.domain.notes.languages.names import COMMON
from inroad.domain.notes.lexicon import LANGUAGES, WORDS
from inroad.domain.notes.tokens import Token


def _own_words() -> dict[str, frozenset[str]]:
    """The words that speak for each language: not those that several of them have."""
    words = {
        code: STOP_WORDS[code] | WORDS[code] | frozenset(MONTHS[code].replace(";", " ").split())
        for code in LANGUAGES
    }
    shared = frozenset().union(*(own for code, own in STOP_WORDS.items() if code != "en"))
    english = (words["en"] | COMMON) - shared
    return {code: english if code == "en" else own - english for code, own in words.items()}


def _speakers() -> dict[str, tuple[str, ...]]:
    """Each word with the languages that it speaks for."""
    speakers: dict[str, tuple[str, ...]] = {}
    for code, words in _own_words().items():
        for word in words:
            speakers[word] = (*speakers.get(word, ()), code)
    return speakers


_SPEAKERS = _speakers()


class Languages:
    """The language of the note as a whole and of each of its sentences."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        votes: dict[int, Counter[str]] = defaultdict(Counter)
        whole: Counter[str] = Counter()
        for token in tokens:
            for code in _SPEAKERS.get(token.norm, ()) if token.word else ():
                votes[token.sentence][code] += 1
                whole[code] += 1
        self.main = max(LANGUAGES, key=lambda code: (whole[code], code == "en"))
        self._leaders = {sentence: _leading(count) for sentence, count in votes.items()}
        spoken = {"en", self.main}.union(*self._leaders.values())
        self.spoken = [code for code in LANGUAGES if code in spoken]

    def speaks(self, sentence: int, code: str) -> bool:
        """Whether cues of a language count in a sentence."""
        return code in ("en", self.main) or code in self._leaders.get(sentence, ())


def _leading(count: Counter[str]) -> frozenset[str]:
    most = max(count.values())
    return frozenset(code for code, votes in count.items() if votes == most)
