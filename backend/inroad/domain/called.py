"""How a person is called: the name for a greeting and the name for a sentence.

Pages and exports show names with titles, degrees, pronouns, emoji and in capitals. Here they
become what one would write by hand. Whatever else stands in a name is kept as it is.
"""

import re
from functools import lru_cache
from itertools import dropwhile

from inroad.domain.text import one_line

LONGEST_NAME = 200
"""Characters of a name: the cap of a Reading."""

_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[\"“„«][^\"”“»]*[\"”“»]")
_SECOND_PART = re.compile(r"\s+[|•·–—~-]+\s+|[|•]\s+|\s+[|•]")
_ORNAMENT = re.compile(
    "[\u00a9\u00ae\u2000-\u200f\u2030-\u206f\u20d0-\u20ff\u2100-\u2bff\ufe0e\ufe0f"
    "\U0001f000-\U0001faff\U000e0000-\U000e01ef]"
)
"""Emoji, arrows, signs such as ™, and what joins them."""
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ][\w.'’-]*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+|[^\W\d_]")
_PIECES = re.compile(r"[^\W\d_]+")

TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx sir dame rev hon herr frau mme mlle monsieur madame "
    "sra srta señor señora ing dipl dipl-ing mag dott dottssa dra eng lic arq capt "
    "med rer nat phil jur h.c habil".split()
)
_CREDENTIALS = frozenset(
    "phd dphil edd md do dds dvm jd llm llb esq mba emba msc bsc ma ba ms bs meng beng mph mpa "
    "mfa cfa cpa ca cma fca acca cissp cism pmp psm csm cspo pe rn frcs frsa fcca mbe obe cbe "
    "shrm-cp shrm-scp sphr phr cfp chfc mcips fcips mrics prince2 itil ccim aia riba leed "
    "dipl-ing drrernat aws gcp ceng cphr mbb".split()
)
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))
_WRITTEN_BEFORE_A_NAME = frozenset(("abdul", "abd", "abu", "sri", "shri"))
_PARTICLES = frozenset("van von de der den del da di du la le bin ibn al el ter zu".split())
_FAMILY_NAMES_FIRST = frozenset(
    "park choi jung jeong kang cho yoon jang kwon hwang ahn hong zhang wang liu chen yang huang "
    "zhao wu zhou xu zhu guo nguyen tran pham hoang bui".split()
)
"""Korean, Chinese and Vietnamese family names that are hardly ever given names elsewhere."""
_FAMILY_NAMES_FIRST_IF_HYPHENATED = frozenset("kim lee han song lim shin oh seo yoo li ma".split())


@lru_cache(maxsize=8_192)
def full_name(name: str) -> str:
    """`name` for a sentence: without degrees, nicknames, pronouns and emoji; empty if unknown.

    A title in front stays ("Dr. Mira Sand"); capitals become "Mira Sand". A name without any
    letter or digit is not known.
    """
    line = one_line(name, LONGEST_NAME)
    words = _words(_BRACKETED.sub(" ", line)) or _words(line)
    everything_large = len(words) > 1 and all(w.isupper() for w in words if len(_bare(w)) > 1)
    return " ".join(_sized(word, everything_large) for word in words)


@lru_cache(maxsize=8_192)
def first_name(name: str) -> str:
    """What `name` is called in a greeting; empty if the name is unknown.

    East Asian names stay whole, and so do those of which no given name is known ("J. Lind",
    "Dr. Sand"); "J. Robert Lind" is called Robert.
    """
    titled = full_name(name).split()
    words = list(dropwhile(lambda word: _bare(word) in TITLES, titled))
    if len(words) < 2:
        return " ".join(titled)
    latin = [word for word in words if _LATIN_WORD.match(word)]
    if latin and len(latin) < len(words) and _EAST_ASIAN.search(" ".join(words)):
        words = latin
    if len(words) < 2 or _is_family_name_first(words):
        return " ".join(words)
    return _given(words)


def _given(words: list[str]) -> str:
    if words[0] in _PARTICLES or not _is_said(words[0]):
        return " ".join(words)
    if _bare(words[0]) in _WRITTEN_BEFORE_A_NAME:
        return " ".join(words[:2])
    if not _INITIALS.fullmatch(words[0]) or words[0].count(".") > 1:
        return words[0]
    return words[1] if len(words) > 2 and not _INITIALS.fullmatch(words[1]) else " ".join(words)


def _is_family_name_first(words: list[str]) -> bool:
    if _EAST_ASIAN.search(words[0]):
        return True
    first, last = _bare(words[0]), _bare(words[-1])
    if first in _FAMILY_NAMES_FIRST_IF_HYPHENATED:
        return "-" in words[1]
    return first in _FAMILY_NAMES_FIRST and last not in _FAMILY_NAMES_FIRST


def _words(line: str) -> list[str]:
    """The words of the name itself: no second part, no degrees, no ornament."""
    first_part = next((part for part in _SECOND_PART.split(line) if _is_said(part)), "")
    parts = [part.split() for part in _ORNAMENT.sub(" ", first_part).split(",")]
    return _in_order([_without_credentials(part) for part in parts if _is_said(" ".join(part))])


def _in_order(parts: list[list[str]]) -> list[str]:
    """The words before the comma, or "Lind, Mira" turned round."""
    named = [part for part in parts if part]
    if len(named) == 2 and len(named[0]) == 1 and len(named[1]) <= 2:
        return named[1] + named[0]
    return named[0] if named else []


def _without_credentials(words: list[str]) -> list[str]:
    """`words` without degrees at the end; a part of nothing but degrees becomes empty."""
    kept = list(words)
    while kept and _is_credential(kept[-1]) and not (len(kept) == 1 and kept[0].istitle()):
        kept.pop()
    return [] if len(kept) == 1 and _bare(kept[0]) in _GENERATIONS else kept


def _is_credential(word: str) -> bool:
    if _bare(word).replace(".", "") not in _CREDENTIALS:
        return False
    return sum(c.isupper() for c in word) > 1 or "." in word


def _sized(word: str, everything_large: bool) -> str:
    """`word` in title case where it is in capitals; initials such as JP keep theirs."""
    letters = _bare(word)
    if not word.isupper() or _INITIALS.fullmatch(word) or letters in _GENERATIONS - {"jr", "sr"}:
        return word
    if len(letters) > 3 or (everything_large and any(c in "aeiouyäöüåæøéèáíóúı" for c in letters)):
        return _PIECES.sub(lambda piece: piece[0].capitalize(), word)
    return word


def _is_said(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _bare(word: str) -> str:
    return word.strip(".,").lower()
