"""One spelling for the ways in which a name is written: accents, digraphs, other alphabets.

`plain` takes away case, accents and punctuation; `respelled` goes further, so that "Müller" and
"Mueller", "Łukasz" and "Lukasz", "Дмитрий" and "Dmitri" come out alike. It serves to find who may
be meant, never to write a name.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    dict(zip("ßæœøåłđðþıħŋəöüä", "ss ae oe oe a l d d th i h n e oe ue ae".split(), strict=True))
)
"""Letters that no decomposition takes apart, and umlauts as they are written without dots."""
_CYRILLIC = dict(
    zip(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяђћјљњџѓќѕў",
        (
            "a b v g g d e ie e zh z i i i i k l m n o p r s t u f kh ts ch sh sch  i  e iu ia"
            " d c j l n dz g k dz u"
        ).split(" "),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψως",
        "a v g d e z i th i k l m n x o p r s t i f ch ps o s".split(),
        strict=True,
    )
)
_ROMANISED = str.maketrans({**_CYRILLIC, **_GREEK})
_GREEK_PAIRS = (("ου", "ou"), ("ευ", "ev"), ("αυ", "av"), ("ει", "i"), ("οι", "i"))
_SAME_SOUND = (
    *(
        ("tsch", "ch"),
        ("shch", "sh"),
        ("sch", "sh"),
        ("kh", "h"),
        ("ph", "f"),
        ("ck", "k"),
        ("dzh", "j"),
    ),
    *(("dj", "j"), ("zh", "j"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ou", "u")),
    *(("ks", "x"), ("ts", "c"), ("tz", "c"), ("th", "t"), ("w", "v"), ("gu", "g")),
    *(("iy", "i"), ("ij", "i"), ("yi", "i"), ("ey", "ei"), ("y", "i"), ("j", "i")),
)
"""Spellings of one sound in the languages of the reader, rough on purpose, in this order."""
_DOUBLED = re.compile(r"(.)\1+")


def plain(name: str) -> str:
    """Words without case, accents and punctuation, in their own alphabet."""
    if name.isascii():
        lower = name.lower()
    else:
        decomposed = unicodedata.normalize("NFKD", name.casefold())
        lower = "".join(c for c in decomposed if not unicodedata.combining(c))
        lower = lower.translate(_LETTERS)
    return " ".join(re.findall(r"\w+", lower.replace("'", "").replace("’", "")))


@lru_cache(maxsize=16_384)
def respelled(word: str) -> str:
    """One word of a name in the one spelling."""
    lower = word.casefold()
    if not lower.isascii():
        lower = unicodedata.normalize("NFC", lower).translate(_LETTERS)
        decomposed = unicodedata.normalize("NFKD", lower)
        lower = "".join(c for c in decomposed if not unicodedata.combining(c))
        if not lower.isascii():
            for pair, latin in _GREEK_PAIRS:
                lower = lower.replace(pair, latin)
            lower = lower.translate(_ROMANISED)
    sound = re.sub(r"\W", "", lower)
    for written, heard in _SAME_SOUND:
        if written in sound:
            sound = sound.replace(written, heard)
    if sound.startswith("ie") and len(sound) > 3:
        sound = sound[1:]  # Yevgeny, Evgeny
    return _DOUBLED.sub(r"\1", sound)
