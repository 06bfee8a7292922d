"""Names in a note: which capitalised words belong together, and what they may name."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from inroad.domain.notes.dates.found import Found, Words
from inroad.domain.notes.languages import names as tables
from inroad.domain.notes.name_kinds import ORGANISATION_LEADS, TELLING, NameKind, kind_of
from inroad.domain.notes.signals import Known
from inroad.domain.notes.tokens import fold

_INNER = frozenset("of de da do dos del van von der den la le du di".split())
_LONGEST_NAME = 5
_ALIKE = 88
"""Least similarity in percent for a slip in a known name; "Strpie" and "Stripe" have 83 at six
letters, so short names get one swap by length below."""
_SHORT_ALIKE = 80
_MOST_FUZZY = 40
"""Names that are compared with the book, so that a long list of names stays cheap."""


_RELATION_WORDS = frozenset(
    "promo class promotion turma promocion jahrgang batch cohort abitur abi master".split()
)
_TAILS = tables.COMPANY_TAILS | tables.EVENTS
_BY_MEANS_OF = frozenset("on via by over per uber por sur em".split())
_TITLES = frozenset(
    "ceo cto cfo coo cmo cpo cro vp svp evp md gp lp pm i ms mr mrs dr ex mba phd".split()
)


class Name(NamedTuple):
    """A name at the tokens from `first` up to, not with, `stop`."""

    first: int
    stop: int
    text: str
    kind: NameKind


def find_names(
    words: Words, text: str, vocabulary: frozenset[str], known: Known, dates: Sequence[Found]
) -> list[Name]:
    """The runs of name words, in order."""
    dated = {i for found in dates if not found.bare for i in range(found.first, found.stop)}
    companies = _folded(known.companies)
    names: list[Name] = []
    i = 0
    while i < len(words.norms):
        if i in dated or not _is_name_word(words, text, i, vocabulary, companies):
            i += 1
            continue
        stop = _run_stop(words, text, i, vocabulary, companies, dated)
        raw = text[words.tokens[i].start : words.tokens[stop - 1].end]
        names.append(_named(words, i, stop, raw, known, len(names)))
        i = stop
    return names


@lru_cache(maxsize=8)
def _folded(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


@lru_cache(maxsize=8)
def _first_names(people: tuple[str, ...]) -> frozenset[str]:
    """The first names of the people in the book."""
    return frozenset(fold(name.split()[0]) for name in people if name.strip())


def _is_name_word(
    words: Words, text: str, i: int, vocabulary: frozenset[str], companies: frozenset[str]
) -> bool:
    """Whether the word at `i` can be part of a name."""
    token, norm = words.tokens[i], words.norms[i]
    if (norm == "on" and words.at(i + 1) == "deck") or (norm == "deck" and words.at(i - 1) == "on"):
        return True
    if not token.word or norm[0] == "'" or is_batch(norm):
        return False
    if norm in companies and norm not in vocabulary:
        return True
    raw = text[token.start : token.end]
    if raw.isupper() and len(raw) > 1 and norm in TELLING:
        return True
    if norm in tables.NOT_NAMES or (len(raw) == 1 and raw.isalpha()):
        return token.capital and len(raw) > 1 and _inside_a_name(words, i)
    if not token.capital:
        return norm not in vocabulary and _is_mixed(raw)
    if _is_channel_or_role(words, i):
        return False
    return norm not in vocabulary or norm in companies or _is_capital_on_purpose(words, i)


def _is_mixed(raw: str) -> bool:
    """Capitals or digits inside of a word: eBay, a16z."""
    return any(c.isupper() for c in raw) or (raw[0].isalpha() and any(c.isdigit() for c in raw))


def _is_channel_or_role(words: Words, i: int) -> bool:
    """Texted on Slack, VP Sales: no companies here."""
    norm, before = words.norms[i], words.at(i - 1)
    if norm == "linkedin" and before not in ORGANISATION_LEADS:
        return True
    if norm in tables.CHANNELS and before in _BY_MEANS_OF:
        return True
    return norm in tables.ROLE_WORDS and before not in ("at", "ex")


def _is_capital_on_purpose(words: Words, i: int) -> bool:
    """Whether an everyday word is written large for another reason than to open a clause."""
    norm = words.norms[i]
    if words.language == "de":
        return i > 0 and norm in _TAILS and words.tokens[i - 1].capital
    opens = i == 0 or (not words.tokens[i - 1].word and words.norms[i - 1] not in ("'", '"', "-"))
    if not opens:
        return True
    usual = norm in _RELATION_WORDS or norm in tables.COMMON
    return _has_year_next(words, i) and (words.at(i - 1) == "(" or not usual)


def is_batch(norm: str) -> bool:
    """Season and year as accelerators count their batches: W21, S19."""
    return len(norm) == 3 and norm[0] in "wsfx" and norm[1:].isdigit()


def _inside_a_name(words: Words, i: int) -> bool:
    """Whether a small word is written large between words of a clause, as in "fellow On Deck"."""
    if i == 0 or i + 1 >= len(words.tokens) or words.norms[i] in _TITLES:
        return False
    before, after = words.tokens[i - 1], words.tokens[i + 1]
    return (
        before.word and not before.capital and after.capital and after.norm not in tables.NOT_NAMES
    )


def _has_year_next(words: Words, i: int) -> bool:
    """Whether years follow: "(Slack 2016-19)" names a company even at the head of a clause."""
    at = i + 2 if words.at(i + 1) in ("(", "'", "’") else i + 1
    following = words.at(at)
    short = words.at(at - 1) in ("'", "’") and len(following) == 2
    return following.isdigit() and (len(following) == 4 or short)


def _run_stop(
    words: Words,
    text: str,
    i: int,
    vocabulary: frozenset[str],
    companies: frozenset[str],
    dated: set[int],
) -> int:
    """Where the name that begins at `i` ends."""

    def goes_on(at: int) -> bool:
        here = at < len(words.norms) and at not in dated
        one_clause = here and words.tokens[at].clause == words.tokens[i].clause
        return one_clause and _is_name_word(words, text, at, vocabulary, companies)

    stop = i + 1
    while stop - i < _LONGEST_NAME and stop < len(words.norms):
        if goes_on(stop) and not {words.norms[stop], words.norms[i]} <= companies:
            stop += 1
        elif _is_inner(words, text, stop) and goes_on(stop + 1) and words.tokens[stop + 1].capital:
            stop += 2
        else:
            break
    return stop


def _is_inner(words: Words, text: str, i: int) -> bool:
    """Small words inside of names: Bank of America, Bain & Company, van der Berg."""
    return words.norms[i] in _INNER or text[words.tokens[i].start] == "&"


def _named(words: Words, first: int, stop: int, raw: str, known: Known, count: int) -> Name:
    if count < _MOST_FUZZY:
        mended, kind = _from_book(raw, known)
        if kind != "unknown":
            return Name(first, stop, mended, kind)
    return Name(first, stop, raw, kind_of(words, first, stop, raw, _first_names(known.people)))


def _from_book(raw: str, known: Known) -> tuple[str, NameKind]:
    """A name of the book that `raw` is, or is a slip of; never for a name of under five letters."""
    if known.people and raw in known.people:
        return raw, "person"
    folded = fold(raw)
    for company in known.companies if folded in _folded(known.companies) else ():
        if fold(company) == folded:
            return company, "organisation"
    if len(raw) < 5:
        return raw, "unknown"
    cutoff = _ALIKE if len(raw) > 7 else _SHORT_ALIKE
    books: tuple[tuple[tuple[str, ...], NameKind], ...] = (
        (known.companies, "organisation"),
        (known.people if " " in raw else (), "person"),
    )
    for book, kind in books:
        found = process.extractOne(raw, book, scorer=fuzz.ratio, score_cutoff=cutoff)
        if found and found[0][0] == raw[0] and abs(len(found[0]) - len(raw)) < 2:
            return found[0], kind
    return raw, "unknown"
