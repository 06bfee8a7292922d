"""Text as Inroad keeps it: NFC, visible characters only, within bounds."""

import unicodedata

_KEPT_CONTROLS = frozenset("\n\t")
_INVISIBLE = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_JOINERS = frozenset("\u200c\u200d")
"""Zero-width joiners stay inside a word: Persian, Indic scripts and emoji need them."""


def clean(text: str) -> str:
    """`text` in NFC without control, zero-width and bidi characters; newlines and tabs stay."""
    if text.isascii() and text.isprintable():
        return text.strip()
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(c for c in normal if _is_kept(c))
    return kept.strip().strip("\u200c\u200d")


def one_line(text: str, limit: int) -> str:
    """`text` cleaned, white space folded, cut to `limit` characters with an ellipsis."""
    folded = " ".join(clean(text).split())
    return folded if len(folded) <= limit else folded[: limit - 1].rstrip() + "…"


def _is_kept(character: str) -> bool:
    if character in _KEPT_CONTROLS or character in _JOINERS:
        return True
    return unicodedata.category(character) not in _INVISIBLE
