"""A pasted text becomes a Reading, as if a page had shown it.

Two forms come in: a list of names, one a line or in a sentence, as people type it; and the text
of a page as it was copied, in which marks of degree ("• 1st") tell who stands on a card of their
own. Nobody is made up: a line that is not surely a name in a copied page is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from msgspec import Struct

from inroad.domain import pasted_words as words
from inroad.domain.called import full_name
from inroad.domain.people import name_key
from inroad.domain.reading import MOST_MUTUALS, NameQuality, PageMutual, PagePerson, Reading
from inroad.domain.text import clean, one_line

LONGEST = 300_000
"""Characters: the text of a few hundred cards; more is no page that anybody reads."""
_MOST_LINES = 6_000
"""A card has ten or twelve lines, and a reading 500 mutuals."""
_LONGEST_NAME, _LONGEST_LINE = 200, 500
_MOST_WORDS = 6
_ADDRESS = re.compile(r"https?://[^\s<>\")]+|(?:www\.)?linkedin\.com/in/[^\s<>\")]+", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BULLET = re.compile(
    r"^(?:\s*(?:[-–—*•·▪◦‣>]+|\d{1,3}[.)]|\[[ x]?\])(?:\s+|$)){1,3}", re.IGNORECASE
)
_COLUMN = " | "
_ENDS = " \t-–—*•·|,;:<>()[]\"'"
_SECOND_PART = re.compile(r"\s+[|–—•·]\s+|\s+-\s+|\s*;\s+")
_NOT_IN_NAMES = re.compile(r"[\d@/#=_!?]|https?:|\.\s+\w+\s+\w+\s+\w")
_SMALL = frozenset(
    "de da do dos das del della di du des la le van von der den ter ten zu zur bin ibn bint al el "
    "y e i af av of 'd d'".split()
)


class PastedPerson(Struct, frozen=True, kw_only=True):
    """Somebody in a pasted text, with what stands beside the name."""

    name: str
    url: str | None = None
    mail: str | None = None
    headline: str | None = None
    degree: int | None = None

    @property
    def name_quality(self) -> NameQuality:
        """A name is only sure to be whole with an address beside it."""
        if self.url:
            return "full"
        return "provisional" if " " in self.name else "first_only"


class Pasted(Struct, frozen=True, kw_only=True):
    """What a pasted text says. `others` and `total` are null where it does not say."""

    mutuals: list[PastedPerson]
    others: int | None = None
    total: int | None = None
    headline: str | None = None
    """Of the prospect, where their own page was copied."""


class _Card(NamedTuple):
    person: PastedPerson
    first: int
    stop: int


class _Sentence(NamedTuple):
    names: list[str]
    others: int | None
    total: int | None


def read_pasted(text: str, prospect: str = "") -> Pasted:
    """The mutuals that a text names; the prospect's own name is nobody's mutual."""
    lines = lines_of(text)
    cards = _cards(lines)
    found = _of_page(lines, cards, prospect) if cards else _of_list(lines)
    mutuals = [it for it in _each_once(found.mutuals) if name_key(it.name) != name_key(prospect)]
    named = len(mutuals)
    others, total = found.others, found.total
    if total is None and others is not None:
        total = named + others
    if total is not None and total < named:
        total = others = None
    return Pasted(
        mutuals=mutuals[:MOST_MUTUALS],
        others=total - named if total is not None else None,
        total=total,
        headline=found.headline,
    )


def lines_of(text: str) -> list[str]:
    """The lines of a pasted text that say something, within bounds."""
    written = clean(text[:LONGEST]).replace("\t", _COLUMN).splitlines()[:_MOST_LINES]
    return [line for line in (one_line(line, _LONGEST_LINE) for line in written) if line]


def on_cards(lines: Sequence[str]) -> list[PastedPerson]:
    """Everybody who stands on a card of a copied page, whatever their degree."""
    return list(_each_once(card.person for card in _cards(lines)))


def pasted_reading(pasted: Pasted, prospect: PagePerson) -> Reading:
    """The Reading of a pasted text about `prospect`."""
    mutuals = [
        PageMutual(
            name=it.name,
            url=it.url,
            headline=it.headline,
            degree=1,
            name_quality=it.name_quality,
        )
        for it in pasted.mutuals
    ]
    total = pasted.total
    return Reading(
        url=prospect.url or "about:blank",
        site="other",
        kind="mutual_list",
        subject=prospect,
        mutuals=mutuals,
        others=pasted.others,
        total=total,
        complete=None if total is None else total == len(mutuals),
        matched={"mutuals": "pasted"},
    )


def address_of(text: str) -> str | None:
    """The address of a page in a text, without query and fragment; None where there is none."""
    found = _ADDRESS.search(text)
    if not found:
        return None
    written = found[0].rstrip(".,;>]")
    try:
        parts = urlsplit(written if written.lower().startswith("http") else f"https://{written}")
    except ValueError:
        return None
    return f"{parts.scheme}://{parts.netloc}{parts.path}"[:2_000] if parts.netloc else None


def _of_page(lines: Sequence[str], cards: Sequence[_Card], prospect: str) -> Pasted:
    """A copied page: the prospect's own, or a list whose cards are the mutuals."""
    key = name_key(prospect)
    own = next((card for card in cards if key and name_key(card.person.name) == key), None)
    first = cards[0]
    if (
        own is None
        and first.person.degree != 1
        and _first_sentence(lines[first.first : first.stop])
    ):
        own = first
    near = [card.person for card in cards if card.person.degree == 1 and card is not own]
    if own is not None:
        said = _first_sentence(lines[own.first : own.stop])
        if said is not None:
            people = [PastedPerson(name=name) for name in said.names]
            headline = own.person.headline
            return Pasted(mutuals=people, others=said.others, total=said.total, headline=headline)
    total = next((_number(it[1]) for line in lines if (it := words.RESULTS.match(line))), None)
    return Pasted(mutuals=near, total=total, headline=own.person.headline if own else None)


def _of_list(lines: Sequence[str]) -> Pasted:
    """Names one a line, with an address on the same line or the next; or a sentence of names."""
    found: list[PastedPerson] = []
    others = total = None
    for line in lines:
        if words.FOLLOWED.search(line) or words.DEGREE.match(line):
            continue
        said = _sentence(line)
        if said is not None:
            found += [PastedPerson(name=name) for name in said.names]
            others = said.others if said.others is not None else others
            total = said.total if said.total is not None else total
            continue
        person = of_line(line)
        if not person.name:
            _add_address(found, person)
        elif not words.LABEL.match(person.name):
            found += several(person)
    return Pasted(mutuals=found, others=others, total=total)


def of_line(line: str) -> PastedPerson:
    """One line as a name and what stands beside it."""
    url, mail = address_of(line), _MAIL.search(line) if "@" in line else None
    without = line.replace(mail[0], " ") if mail else line
    bare = _BULLET.sub("", _ADDRESS.sub(" ", without))
    name, *rest = _SECOND_PART.split(bare.strip(_ENDS.replace(")", "")), maxsplit=1)
    if rest and " " not in name and _is_name(rest[0]) and " " not in rest[0]:
        name, rest = f"{name} {rest[0]}", []  # two columns of a table
    first, comma, after = name.partition(",")
    if comma and not rest and words.ROLE.search(after):
        name, rest = first, [after]
    headline = one_line(rest[0].strip(_ENDS), _LONGEST_LINE) if rest else ""
    return PastedPerson(
        name=one_line(name.strip(_ENDS), _LONGEST_NAME),
        url=url,
        mail=mail[0].lower() if mail else None,
        headline=headline or None,
    )


def several(person: PastedPerson) -> list[PastedPerson]:
    """Several names on one line, where each piece is surely one; else the line is one person."""
    pieces = [piece for piece in words.BETWEEN.split(person.name) if full_name(piece)]
    alone = not (person.url or person.mail or person.headline)
    if alone and len(pieces) > 1 and all(_is_whole_name(piece) for piece in pieces):
        return [PastedPerson(name=piece.strip(_ENDS)) for piece in pieces]
    return [person]


def _add_address(found: list[PastedPerson], beside: PastedPerson) -> None:
    """A line of nothing but an address belongs to the name before it."""
    if not found or not (beside.url or beside.mail):
        return
    last = found[-1]
    found[-1] = PastedPerson(
        name=last.name,
        url=last.url or beside.url,
        mail=last.mail or beside.mail,
        headline=last.headline,
    )


def _cards(lines: Sequence[str]) -> list[_Card]:
    """Everybody with a mark of degree, each with the lines up to the next."""
    marked: list[tuple[int, str, int]] = []
    for place, line in enumerate(lines):
        mark = words.DEGREE.match(line)
        if not mark:
            continue
        start, name = _name_at(lines, place, mark["before"] or "")
        if name and not (marked and name_key(marked[-1][1]) == name_key(name)):
            marked.append((start, name, int(mark["degree"])))
    stops = [*(start for start, _, _ in marked[1:]), len(lines)][: len(marked)]
    return [
        _Card(
            PastedPerson(
                name=name,
                degree=degree,
                headline=_headline(lines[start + 1 : stop], name),
                url=next(filter(None, map(address_of, lines[start:stop])), None),
            ),
            start,
            stop,
        )
        for (start, name, degree), stop in zip(marked, stops, strict=True)
    ]


def _name_at(lines: Sequence[str], place: int, before: str) -> tuple[int, str]:
    """The name that a mark belongs to: before it on its line, or on one of the lines above."""
    if before:
        name = before.strip(_ENDS)
        return place, name if _is_name(name) else ""
    for above in range(place - 1, max(place - 5, -1), -1):
        line = lines[above].strip(_ENDS)
        if not words.DEGREE.match(lines[above]) and not words.LABEL.match(line) and _is_name(line):
            return above, line
    return place, ""


def _headline(lines: Iterable[str], name: str) -> str | None:
    """The first line of a card that says what somebody does."""
    for line in lines:
        is_own = name_key(line) == name_key(name) or words.DEGREE.match(line)
        if not is_own and not words.LABEL.match(line) and not words.MUTUAL.search(line):
            return line
    return None


def _first_sentence(lines: Iterable[str]) -> _Sentence | None:
    said = (_sentence(line) for line in lines if words.MUTUAL.search(line))
    return next((it for it in said if it is not None), None)


def _sentence(line: str) -> _Sentence | None:
    """The names and the number of a sentence of mutuals; None for any other line."""
    if words.FOLLOWED.search(line):
        return None
    number, mutual = words.OTHERS.search(line), words.MUTUAL.search(line)
    one = words.ONE_OTHER.search(line)
    if including := words.INCLUDING.search(line):
        counted = words.COUNTED.search(line[: including.start()])
        if counted:
            names = _names(line[including.end() :])
            total = _number(counted[1])
            return _Sentence(names, None, total)
    if number and (number.start() > 0 or mutual):
        count = _number(next(filter(None, number.groups())))
        names = _names(line[: number.start()])
        return _Sentence(names, count, None) if names else _Sentence([], None, count)
    if one and one.start() > 0:
        return _Sentence(_names(line[: one.start()]), 1, None)
    if mutual is None:
        return None
    before, after = line[: mutual.start()], line[mutual.end() :]
    names = _names(before) or _names(after.lstrip(" :–-"))
    return _Sentence(names, 0 if names and before.strip() else None, None)


def _names(text: str) -> list[str]:
    """The names of a stretch of a sentence, without degrees that stand after a comma."""
    bare = words.GLUE.sub("", words.OPENING.sub("", text.strip()))
    bare = re.sub(r"^[^:]{0,60}:\s*", "", bare)
    pieces = (words.HONORIFIC.sub("", it.strip(_ENDS)) for it in words.BETWEEN.split(bare))
    found = (piece.strip(_ENDS) for piece in pieces)
    return [name for name in found if name and _is_name(name) and full_name(name)]


def _is_name(text: str) -> bool:
    """Whether a line or a piece has the form of a name: a few words, each large or a particle."""
    parts = text.split()
    if not 1 <= len(parts) <= _MOST_WORDS or len(text) > 80 or _NOT_IN_NAMES.search(text):
        return False
    return any(part[0].isalpha() for part in parts) and all(map(_is_name_word, parts))


def _is_name_word(word: str) -> bool:
    bare = word.strip("(),.“”\"'’")
    if not bare:
        return True
    return not bare[0].islower() or bare.lower() in _SMALL or "’" in bare or "'" in bare


def _is_whole_name(text: str) -> bool:
    return len(text.split()) > 1 and _is_name(text) and not words.ROLE.search(text)


def _each_once(people: Iterable[PastedPerson]) -> Iterator[PastedPerson]:
    seen: set[str] = set()
    for person in people:
        key = person.url or person.mail or name_key(person.name)
        if key and key not in seen:
            seen.add(key)
            yield person


def _number(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return min(int(digits), 100_000) if digits else 0
