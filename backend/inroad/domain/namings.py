"""Whom a note on one person names, and what it says of the tie between the two.

A name alone never makes two people one. A full name counts where nobody else bears it, a first
name only where the page that was open when it was written settled whom it means.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache

from msgspec import Struct

from inroad.domain.called import TITLES, full_name
from inroad.domain.notes.signals import Knows, Organisation
from inroad.domain.notes.versions import Note
from inroad.domain.people import name_key
from inroad.domain.ties import Evidence, NamedTogether, Saying, Source
from inroad.domain.whereabouts import overlaps, stay_noted

_LARGE = "".join(c for c in map(chr, range(0x530)) if c.isupper())
"""Capitals of the Latin, Greek and Cyrillic scripts; others have none."""
_WORD = rf"[{_LARGE}][\w'’-]*"
_PARTICLE = "(?:van|von|de|den|der|del|da|di|dos|du|la|le|bin|ibn|al|el|ter|zu) "
_RUN = re.compile(rf"(?<!\w){_WORD}(?: (?:{_PARTICLE}){{0,2}}{_WORD})*")
"""Capitalised words in a row, as a full name is written."""
_SENTENCE_END = re.compile(r"[.;!?\n]")
_AT_ONE_PLACE = re.compile(
    r"\b(?:overlap\w*|together|both|colleagues?|co-?workers?|same (?:team|class|year)|cofound\w*"
    r"|co-found\w*|(?:worked|working|works|studied|was|were|went)\b[^.;\n]*\bwith|zusammen"
    r"|gemeinsam|ensemble|junt[oa]s)\b",
    re.IGNORECASE,
)
_USER_SPEAKS = re.compile(r"\b(?:I|[Ii]ch|[Jj]'ai|[Yy]o)\b")
_OPENERS = frozenset(
    "mentioned suggested recommended referred backed funded married praised follows followed"
    " replaced succeeded reports brought phoned pinged texted visited hosted joined".split()
)
"""Words that often stand before a name and are written large where they begin a sentence."""
_PAGE_SETTLED = "named:"
_MOST_NAMES = 100
"""Names of one note; the work for any text stays bounded."""


class Naming(Struct, frozen=True, kw_only=True):
    """Somebody whom a note on a person names; `person_id` where it is settled who that is.

    `evidence` is what the note says of the two; `denied`: that they do not know each other.
    """

    key: str
    person_id: int | None
    evidence: tuple[Evidence, ...]
    denied: bool = False


@lru_cache(maxsize=4_096)
def full_key(name: str) -> str:
    """A person's name as a note would write it, to compare: without titles, degrees and emoji."""
    if name.replace(" ", "").isalnum():
        return name_key(name)
    words = name_key(full_name(name)).split()
    while len(words) > 2 and words[0] in TITLES:
        words.pop(0)
    return " ".join(words)


def page_settled(name: str) -> str:
    """The key under which it is kept whom a name that a note merely drops means."""
    return _PAGE_SETTLED + name_key(name)


def namings_of(
    note: Note, about: str, settled: Mapping[str, int], source: Source
) -> tuple[Naming, ...]:
    """Everybody whom the note on `about` names; `settled` are the names that a page settled."""
    said = [signal for signal in note.signals if isinstance(signal, Knows)]
    known = tuple(_known(note, signal, settled, source) for signal in said)
    taken = {full_key(about), *(naming.key for naming in known)}
    dropped = tuple(
        Naming(
            key=key,
            person_id=settled.get(page_settled(key)) if settled else None,
            evidence=(
                NamedTogether(days=_days(source), source=source),
                *_at_one_place(note, span, source),
            ),
        )
        for key, span in names_in(note.text, alone=bool(settled)).items()
        if " " in key or (settled and page_settled(key) in settled)
        if key not in taken and not _is_rejected(key, note.rejected)
    )
    met = {naming.person_id for naming in known if naming.person_id is not None}
    return (*known, *(naming for naming in dropped if naming.person_id not in met))


def names_in(text: str, *, alone: bool = True) -> dict[str, tuple[int, int]]:
    """The names that a text writes with capitals, as keys, each with its first place.

    Without `alone`, a plain word that stands alone is passed over: it is no full name.
    """
    found: dict[str, tuple[int, int]] = {}
    for run in _RUN.finditer(text):
        if not alone and run[0].isalpha():
            continue
        words = [word.removesuffix("'s").removesuffix("’s") for word in run[0].split(" ")]
        for key in _readings_of(words):
            found.setdefault(key, run.span())
        if len(found) >= _MOST_NAMES:
            break
    return found


def _readings_of(words: list[str]) -> Iterator[str]:
    """The words as one name; then without a first word that need not be part of it, and so on:
    an everyday word that begins a sentence, a title, initials of a role.
    """
    while words:
        if key := name_key(" ".join(words)):
            yield key
        first = words[0].lower()
        role = words[0].isupper() and len(words[0]) > 1
        if not (role or words[0] == first or first in TITLES or first in _everyday()):
            return
        words = words[1:]


@cache
def _everyday() -> frozenset[str]:
    """Words that are no part of a name where they begin a sentence.

    The vocabulary is imported with the first note: the companion starts without it.
    """
    from inroad.domain.notes.lexicon import VOCABULARY

    return VOCABULARY | _OPENERS


def _known(note: Note, signal: Knows, settled: Mapping[str, int], source: Source) -> Naming:
    saying = Saying(strength=signal.strength, source=source)
    denied = signal.strength == "no"
    beside = () if denied else _at_one_place(note, signal.span, source)
    return Naming(
        key=name_key(signal.name),
        person_id=settled.get(signal.key),
        evidence=(saying, *beside),
        denied=denied,
    )


def _at_one_place(note: Note, span: tuple[int, int], source: Source) -> tuple[Evidence, ...]:
    """The organisations at which one sentence says that the two were in the same years."""
    places = [s for s in note.signals if isinstance(s, Organisation) and s.since]
    places = [s for s in places if s.relation in ("other", "school") and (s.until or _school(s))]
    if not places:
        return ()
    first, stop = _sentence(note.text, span)
    sentence = note.text[first:stop]
    if not _AT_ONE_PLACE.search(sentence) or _USER_SPEAKS.search(sentence):
        return ()
    found: list[Evidence] = []
    for place in places:
        if first <= place.span[0] < stop:
            stay = stay_noted(place.name, place.since, place.until, source, school=_school(place))
            found += overlaps([stay], [stay])
    return tuple(found)


def _school(place: Organisation) -> bool:
    return place.relation == "school"


def _sentence(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Where the sentence around `span` begins and ends."""
    before = [found.end() for found in _SENTENCE_END.finditer(text, 0, span[0])]
    after = _SENTENCE_END.search(text, span[1])
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _days(source: Source) -> tuple[date, ...]:
    return (source.on,) if source.on else ()


def _is_rejected(key: str, rejected: Iterable[str]) -> bool:
    """Whether the user removed the chip that this name came from."""
    return any(
        key in name_key(words.replace(",", " ")) for words in rejected if words.startswith("knows:")
    )


def joined_days(pieces: Sequence[NamedTogether]) -> NamedTogether:
    """One piece of several, with all their days; the newest says where it is from."""
    newest = max(pieces, key=lambda piece: (max(piece.days, default=date.min), repr(piece.source)))
    days = sorted({day for piece in pieces for day in piece.days})
    return NamedTogether(days=tuple(days), source=newest.source)
