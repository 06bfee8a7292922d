"""How much two names speak for one person, and why, in plain words."""

from typing import Literal

from msgspec import Struct

from inroad.domain.name_parts import NameParts
from inroad.domain.nicknames import names_of

Kind = Literal[
    "same",
    "apart",
    "bracketed",
    "respelled",
    "middle",
    "form",
    "longer",
    "swapped",
    "slip",
    "letter",
    "changed",
    "first",
]
_FULL = frozenset(
    ("same", "apart", "bracketed", "respelled", "middle", "form", "longer", "swapped")
)
_SHORTEST_MISSPELT = 5
"""Letters: in a shorter name one other letter makes another name."""
_OTHER_MIDDLE_NAME = 1.5
"""Points that two middle names which differ speak against it."""


class Likeness(Struct, frozen=True):
    """How two names go together; `points` as in `sameness`."""

    kind: Kind
    points: float

    @property
    def full(self) -> bool:
        """Whether given and family name both agree, as far as a form of a name does."""
        return self.kind in _FULL

    def text(self, name: str, others: str) -> str:
        """It in a sentence, with the names as they are written."""
        return _TEXTS[self.kind].format(name=name, both=f"“{name}” and “{others}”")


_TEXTS: dict[Kind, str] = {
    "same": "Both are called {name}.",
    "apart": "{both} are one name, written apart.",
    "bracketed": "{both} share a family name, one in brackets.",
    "respelled": "{both} are spellings of one name.",
    "middle": "{both} differ only by a middle name.",
    "form": "{both}: forms of one given name.",
    "longer": "{both}: one name holds the other.",
    "swapped": "{both} are one name in another order.",
    "slip": "{both} differ by a letter.",
    "letter": "{both}: one gives only a first letter.",
    "changed": "{both} share a given name; the family name may have changed.",
    "first": "{both}: only the given name is known of one.",
}
_SAME, _APART = Likeness("same", 2.0), Likeness("apart", 2.0)
_BRACKETED, _RESPELLED = Likeness("bracketed", 2.0), Likeness("respelled", 2.0)
_MIDDLE, _SWAPPED = Likeness("middle", 1.8), Likeness("swapped", 1.7)
_FORM, _LONGER = Likeness("form", 1.4), Likeness("longer", 1.4)
_SLIP, _LETTER = Likeness("slip", 1.0), Likeness("letter", 0.6)
_CHANGED, _FIRST = Likeness("changed", 0.5), Likeness("first", 0.0)


def likeness(one: NameParts, other: NameParts) -> Likeness | None:
    """How two names go together; None where they do not."""
    if one.generation != other.generation and one.generation and other.generation:
        return None
    found = _whole(one, other) if one.family and other.family else None
    if found is None:
        return _in_part(one, other)
    if _contradict(one, other):
        return Likeness(found.kind, found.points - _OTHER_MIDDLE_NAME)
    return found


def _whole(one: NameParts, other: NameParts) -> Likeness | None:
    """Both names are whole: a given and a family name."""
    if one.plain == other.plain:
        return _SAME
    if one.family == other.family:
        return _of_family(one, other, _RESPELLED)
    if one.family in other.others or other.family in one.others:
        return _of_family(one, other, _BRACKETED)
    if one.plain.replace(" ", "") == other.plain.replace(" ", ""):
        return _APART
    if one.given == (other.family,) and other.given == (one.family,):
        return _SWAPPED
    if one.first != other.first:
        return None
    if one.family in other.given or other.family in one.given:
        return _LONGER
    return _SLIP if _is_slip(one.family, other.family) else None


def _of_family(one: NameParts, other: NameParts, same: Likeness) -> Likeness | None:
    """The family names agree."""
    if one.given and one.given == other.given:
        return same
    if one.first == other.first and one.given:
        return _MIDDLE
    if names_of(one.first) & names_of(other.first) or _is_called(one, other):
        return _FORM
    if one.plain.replace(" ", "") == other.plain.replace(" ", ""):
        return _APART
    if not one.first or not other.first or one.first[0] != other.first[0]:
        return None
    if min(len(one.first), len(other.first)) == 1:
        return _LETTER
    return _SLIP if _is_slip(one.first, other.first) else None


def _is_called(one: NameParts, other: NameParts) -> bool:
    """Whether one's further name is what the other is called: "Robert (Bob) Lake"."""
    return other.first in (*one.given, *one.others) or one.first in (*other.given, *other.others)


def _in_part(one: NameParts, other: NameParts) -> Likeness | None:
    """A family name is missing, or another: by itself that says nothing."""
    if len(one.first) < 2 or one.first != other.first:
        return None
    if one.family and other.family:
        return _CHANGED
    mine, theirs = (parts.letter or parts.family[:1] for parts in (one, other))
    if mine and theirs:
        return _LETTER if mine == theirs else None
    return _FIRST


def _contradict(one: NameParts, other: NameParts) -> bool:
    """Whether both have middle names, and other ones."""
    mine, theirs = _middle(one), _middle(other)
    shortest = min(len(mine), len(theirs))
    return shortest > 0 and (mine[0] != theirs[0] if shortest == 1 else mine != theirs)


def _middle(parts: NameParts) -> str:
    if len(parts.given) > 1:
        return parts.given[1]
    return parts.initials[0] if parts.given and parts.initials else ""


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing, too many, or two are the wrong way round."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < _SHORTEST_MISSPELT:
        return False
    from rapidfuzz.distance import OSA  # here, so that a start does not wait for it

    return OSA.distance(one, other, score_cutoff=1) == 1
