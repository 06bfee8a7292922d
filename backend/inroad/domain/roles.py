"""Who decides: read from a headline and a title, with the rule that says so in words.

Precision goes first: somebody is a decision-maker only where a part of the line says that they
head a company, a fund or a whole function today. A part that speaks of somebody else's boss (an
assistant, a coach), of before, or of a wish, speaks for nobody. The user's word is above all.
"""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:  # its patterns are compiled with the first headline, not at the start
    from inroad.domain.role_words import Rule


class Role(Struct, frozen=True, kw_only=True):
    """Whether somebody decides, why in one sentence, and who says so.

    `decides` is None where nothing is known of what they do.
    """

    decides: bool | None
    why: str
    by: Literal["rule", "you"]


_NO = Role(decides=False, why="Nothing in the headline says that they decide.", by="rule")
_SIGNS = re.compile(r"[^\w]")
_CHUNKS = re.compile(r"\s*(?:[|•·;/+\n►]|\s[-–—~]\s)\s*")
_PARTS = re.compile(r"\s*(?:,|&|\b(?:and|und|et|y|e|i|ve)\b)\s*")
_JOINS = re.compile(r"\b(?:and|und|et|y|e|i|ve)\b")
_BARE = re.compile(r"[A-Za-z0-9 .]*")
_PLACE = re.compile(r"\s*(?:@|(?<=\s)(?:at|bei|bij|chez|presso|en|na|w)\s).*$")
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_MOST_KEPT, _MOST_WORDS = 8_192, 32_768
"""Lines, their parts and their words that are kept at once: of many headlines, most come again."""
_GRADE = " atabank"
"""Marks a part of a line that speaks of a bank, where titles are grades."""


def role_of(
    headline: str | None,
    title: str | None = None,
    word: bool | None = None,
    *,
    company: str | None = None,
) -> Role:
    """Whether somebody with this headline, or this title, decides; `word` is the user's own."""
    if word is not None:
        said = "decides" if word else "does not decide"
        return Role(decides=word, why=f"You said that this person {said}.", by="you")
    found = [_of_line(line, company or "") for line in (title, headline) if line]
    if not found:
        return Role(decides=None, why="Nothing is known of what they do.", by="rule")
    return next((role for role in found if role.decides), found[0])


def _of_line(line: str, company: str) -> Role:
    """What one line says. One answer serves everybody of a role, wherever they are: a place at
    its end that changes nothing is left away.
    """
    words = line.lower() if line.isascii() else _plain(line)
    if not any(map(_hints, words.split())):
        return _NO
    head, _, place = line.rpartition(" at ")
    return _read(head if head[-1:].isalnum() and _is_mere(place) else line, company)


@lru_cache(maxsize=_MOST_WORDS)
def _is_mere(place: str) -> bool:
    """Whether these words are a place and nothing more: no second role, no bank, no office of."""
    from inroad.domain.role_words import SERVES, WEAK_PLACE

    if not _BARE.fullmatch(place) and (
        _CHUNKS.search(place) or "(" in place or ")" in place or "&" in place or "," in place
    ):
        return False
    plain = _plain(place)
    return not (_JOINS.search(plain) or SERVES.search(plain) or WEAK_PLACE.search(plain))


@lru_cache(maxsize=_MOST_KEPT)
def _read(line: str, company: str) -> Role:
    """What one line says."""
    from inroad.domain.role_words import SPEAKS_OF_OTHERS, WEAK_PLACE

    grade = _GRADE if WEAK_PLACE.search(_plain(f"{line} {company}")) else ""
    for part in _parts(line):
        plain = SPEAKS_OF_OTHERS.sub("", _plain(part)).strip()
        found = _rule_for(plain + grade) if plain else None
        if found is not None:
            rule, words = found
            said = _as_written(words, part)
            return Role(decides=True, why=f"“{said}” is {rule.means}.", by="rule")
    return _NO


@lru_cache(maxsize=_MOST_WORDS)
def _hints(word: str) -> bool:
    """Whether some rule may be met by a line with this word; most lines have no such word."""
    from inroad.domain.role_words import HINT

    return HINT.search(word) is not None


def _parts(line: str) -> list[str]:
    """The roles that a line names; none of somebody who works for the one named."""
    from inroad.domain.role_words import SERVES

    found = []
    for chunk in _CHUNKS.split(_IN_BRACKETS.sub(" ", line)):
        if not SERVES.search(_plain(chunk)):
            found += [_PLACE.sub("", part).strip() for part in _PARTS.split(chunk)]
    return [part for part in found if part]


@lru_cache(maxsize=_MOST_KEPT)
def _rule_for(part: str) -> "tuple[Rule, str] | None":
    """The first rule that a part meets, and the words that meet it."""
    from inroad.domain.role_words import NOT_NOW, RULES

    if NOT_NOW.search(part):
        return None
    for rule in RULES:
        found = rule.words.search(part)
        if found and not (rule.unless and rule.unless.search(part)):
            return rule, found[0]
    return None


def _as_written(words: str, part: str) -> str:
    """The words of a rule in the spelling of the line."""
    start = _plain(part).find(words)
    as_long = len(_plain(part)) == len(part)
    return part[start : start + len(words)] if as_long and start >= 0 else part


def _plain(text: str) -> str:
    """Lower case without accents; signs become blanks, one for one."""
    lowered = text.strip().casefold()
    if lowered.isascii():
        return _SIGNS.sub(" ", lowered)
    lowered = lowered.replace("ł", "l").replace("ı", "i")
    decomposed = unicodedata.normalize("NFKD", lowered)
    return _SIGNS.sub(" ", "".join(c for c in decomposed if not unicodedata.combining(c)))
