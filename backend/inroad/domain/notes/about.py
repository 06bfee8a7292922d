"""The person whom a note is about, where it calls them by name.

"Worked with Sam" in a note about Sam Okoro says what "worked with him" says, so the name is read
as the pronoun. It keeps its place in the text, so that a signal still shows the words as written.
"""

from collections.abc import Sequence

from inroad.domain.notes.dates.vocabulary import MONTHS
from inroad.domain.notes.languages.names import PLACES
from inroad.domain.notes.lexicon import VOCABULARY
from inroad.domain.notes.name_kinds import ORGANISATION_LEADS, WITH
from inroad.domain.notes.tokens import Token, tokenise

_PRONOUNS = {
    "en": ("he", "him"),
    "de": ("er", "ihn"),
    "fr": ("il", "lui"),
    "es": ("ella", "ella"),
    "pt": ("ele", "ele"),
}
"""As the subject and otherwise; the cues take those of either sex alike, and Spanish "el" is
mostly an article."""
_OWNED = frozenset(
    "wife husband partner brother sister son daughter father mother dad mum mom cousin uncle aunt"
    " boss manager team company startup friend friends best old kids kid book deck cv site website"
    " wedding birthday board cofounder co assistant nephew niece girlfriend boyfriend fund firm"
    " number email intro job office".split()
)
"""Words after "Sam's" that make it "his" and not "he is"."""


def about_pronouns(tokens: list[Token], about: str, language: str) -> list[Token]:
    """The words with every mention of `about`, by first or full name, as one pronoun."""
    full, first = _parts(about)
    if not full:
        return tokens
    read: list[Token] = []
    i = 0
    while i < len(tokens):
        stop = _mention(tokens, i, full, first)
        if not stop:
            read.append(tokens[i])
            i += 1
            continue
        token, i = _as_pronoun(tokens, i, stop, language)
        read.append(token)
    return read


def _parts(about: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of the full name and those of the first name, folded."""
    full = tuple(token.norm for token in tokenise(about) if token.word)
    given = about.split()[:1]
    return full, tuple(token.norm for token in tokenise(given[0])) if given else ()


def _mention(tokens: Sequence[Token], i: int, full: tuple[str, ...], first: tuple[str, ...]) -> int:
    """Where the mention of them that begins at `i` ends; 0 if none does."""
    if not tokens[i].capital or tokens[i].norm != full[0]:
        return 0
    if i and tokens[i - 1].norm in ORGANISATION_LEADS:
        return 0
    if _stands(tokens, i, full):
        return i + len(full)
    word = len(first) == 1 and _is_word_too(tokens, i)
    after = i + len(first)
    named = after < len(tokens) and tokens[after].capital
    joined = named and tokens[after].clause == tokens[i].clause
    return after if not word and not joined and _stands(tokens, i, first) else 0


def _is_word_too(tokens: Sequence[Token], i: int) -> bool:
    """Whether a name such as May, Will or Paris is not meant as one at this place."""
    norm, before = tokens[i].norm, tokens[i - 1] if i else None
    if before is not None and before.norm in WITH:
        return False
    if norm in MONTHS or norm in PLACES:
        return True
    return norm in VOCABULARY and (before is None or not before.word or not before.norm.islower())


def _stands(tokens: Sequence[Token], i: int, norms: tuple[str, ...]) -> bool:
    here = tokens[i : i + len(norms)]
    return bool(norms) and tuple(token.norm for token in here) == norms


def _as_pronoun(tokens: Sequence[Token], i: int, stop: int, language: str) -> tuple[Token, int]:
    """The mention as a pronoun, and the place of the word after it."""
    opens = i == 0 or tokens[i - 1].clause != tokens[i].clause or not tokens[i - 1].word
    subject, other = _PRONOUNS[language]
    norm = subject if opens else other
    if stop < len(tokens) and tokens[stop].norm == "'s":
        following = tokens[stop + 1].norm if stop + 1 < len(tokens) else ""
        if not opens or following in _OWNED:
            norm, stop = "his", stop + 1
    return tokens[i]._replace(norm=norm, end=tokens[stop - 1].end, capital=False), stop
