"""Where the user's own words fit: on their own or after a colon, said to whom.

The user's words are never changed beyond white space and a final stop, so the sentence round
them has to give way.
"""

import re
from functools import lru_cache
from typing import Literal

from inroad.domain.asks import Language
from inroad.domain.called import first_name, full_name
from inroad.domain.text import clean

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""No-break spaces stay: they are part of how "20 %" is written."""
_BLANK_LINES = re.compile(r"\n{3,}")
_ENDED = re.compile(r"[.!?…。！？؟।:;][\"'”’»“)\]]*$")
_STOPPED = re.compile(r"[.。…][\"'”’»“)\]]*$")
_WORD = re.compile(r"\w+")

_SPEAKER = {
    "en": frozenset("i we our my us".split()),
    "de": frozenset("ich wir unser unsere unsre mein meine mit bei".split()),
    "fr": frozenset("je j nous notre nos mon ma mes on chez avec".split()),
    "es": frozenset("yo nosotros nosotras nuestro nuestra nuestros nuestras mi mis".split()),
}
"""First words of a sentence in which the user speaks of their own work."""

_SECOND = {
    "en": re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:[Dd](?:u|ir|ich|ein(?:e[mnrs]?)?)|[Ee]u(?:ch|er|re[mnrs]?)|Ihnen)\b"
                     r"|(?<=[\w,] )(?:Sie|Ihre?[mnrs]?)\b"),
    "fr": re.compile(r"\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes|t(?=['’]))\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:usted|ustedes|tú|tu|tus|te|ti|vosotr[oa]s|vuestr[oa]s?|os)\b", re.IGNORECASE
    ),
}  # fmt: skip
_THIRD = {
    "en": re.compile(
        r"\b(?:she|hers?|herself|he|him|his|himself|they|them|theirs?|themsel\w+)\b", re.IGNORECASE
    ),
    "de": re.compile(r"\b(?:sie|ihre?[mnrs]?|ihnen|er|ihm|ihn|seine?[mnrs]?)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:elles?|ils?|lui|leurs?|son|sa|ses|eux)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:ella|él|ellos|ellas|su|sus|suy[oa]s?|le|les|lo|la)\b", re.IGNORECASE),
}

Listener = Literal["prospect", "others", "anybody"]


@lru_cache(maxsize=1_024)
def folded(text: str | None) -> str:
    """`text` cleaned, on one line; empty when it says nothing (no letter, no digit)."""
    line = _SPACE.sub(" ", clean(text or "")).strip()
    return line if any(c.isalnum() for c in line) else ""


def tidy(text: str) -> str:
    """`text` without the gaps that absent facts leave: double spaces, needless blank lines."""
    if any(gap in text for gap in ("  ", " \n", "\n ")):
        text = "\n".join(" ".join(filter(None, line.split(" "))) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", text).strip()


def sentence(text: str) -> str:
    """`text` with a final stop where it has none; a closing emoji needs no stop."""
    if not text or _ENDED.search(text):
        return text
    return f"{text}." if text[-1].isalnum() or text[-1] in "\"'”’»“)]}%€$£°²³®™" else text


def without_stop(text: str) -> str:
    """`text` without one final stop, to go on in the same sentence: "Founder." but not "Inc."."""
    single = text.endswith(".") and text.count(".") == 1 and len(text.split()[-1]) > 5
    return text[:-1] if single else text


def stands_alone(text: str, language: Language) -> bool:
    """Is `text` a sentence of its own? Else it goes after a colon ("What I do: …")."""
    words = _WORD.findall(text[:60].lower())
    if not words or not text[0].isupper():
        return False
    spanish_we = language == "es" and words[0].endswith("mos")
    return bool(_STOPPED.search(text)) or words[0] in _SPEAKER[language] or spanish_we


def listener(text: str, prospect: str, language: Language) -> Listener:
    """To whom `text` can be said as it is: it says "you", speaks of the prospect, or neither."""
    if _SECOND[language].search(text):
        return "prospect"
    names = {full_name(prospect).casefold(), first_name(prospect).casefold()} - {""}
    said = text.casefold()
    if _THIRD[language].search(text) or any(name in said for name in names):
        return "others"
    return "anybody"
