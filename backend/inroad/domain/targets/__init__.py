"""Targets: whom the user wants to meet, on which lists, how much, and the rules that find them."""

import re
from typing import Annotated, Literal

from msgspec import Meta, Struct

from inroad.domain.companies import written_key
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.errors import NotAcceptable

Source = Literal["hand", "paste", "file", "page", "rule"]
"""How somebody came onto a list."""

LEAST_STARS, USUAL_STARS, MOST_STARS = 1, 3, 5
Stars = Annotated[int, Meta(ge=LEAST_STARS, le=MOST_STARS)]
"""How much the user wants to meet somebody: 3 is as much as anybody on a list."""
_OR = re.compile(r"[,;|/\n]|\bor\b", re.IGNORECASE)


_STAR_WORDS = {
    5: "top high highest must urgent critical hoch höchste dringend haute élevée alta alto a",
    3: "medium middle normal usual mittel moyenne media medio média b",
    1: "low lowest later niedrig gering basse faible baja baixa bassa c",
}
_STARS_OF_WORD = {word: stars for stars, words in _STAR_WORDS.items() for word in words.split()}
_NUMBER = re.compile(r"([1-5])(?:[.,]0+)?(?:\s*(?:/|of|von|de|sur)\s*5)?(?:\s*(?:\*|stars?|★))?")


class EmptyRule(NotAcceptable):
    title = "This rule would find everybody"

    def __init__(self) -> None:
        super().__init__("Name a company, words of a role, or ask for decision-makers only.")


class Wanted(Struct, frozen=True, kw_only=True):
    """Somebody whom the user wants to meet, once, whatever lists they are on.

    `stars` are the most that any list or rule gives, null where none gives any; `worth` 1 is the
    usual. `source` is how they came: by the user's own doing where there is any, else by a rule.
    """

    person_id: int
    stars: int | None
    decides: bool
    worth: float
    lists: tuple[int, ...]
    source: Source


class Rule(Struct, frozen=True, kw_only=True):
    """Finds everybody at a company, with these words in their role, who decides: as far as each
    is said. Several roles are parted by commas; of one of them all words have to be there.
    """

    company: str | None = None
    role: str | None = None
    decision_makers: bool = False

    @property
    def roles(self) -> tuple[tuple[str, ...], ...]:
        """The words of each role, plain."""
        written = (written_key(part).split() for part in _OR.split(self.role or ""))
        return tuple(tuple(words) for words in written if words)


def checked(rule: Rule) -> Rule:
    """The rule, if it says anything. Raises EmptyRule."""
    if not (written_key(rule.company or "") or rule.roles or rule.decision_makers):
        raise EmptyRule
    return rule


def has_role(headline: str | None, roles: tuple[tuple[str, ...], ...]) -> bool:
    """Whether a headline has all words of one of these roles, accents and case aside."""
    if not roles or not headline:
        return not roles
    there = set(written_key(headline).split())
    return any(there.issuperset(words) for words in roles)


def worth(stars: int | None, decides: bool | None, constants: Constants = DEFAULT) -> float:
    """How much it is worth to meet somebody: 1 is the usual.

    A star more outweighs whether somebody decides: the user's own word goes first.
    """
    more = (USUAL_STARS if stars is None else stars) - USUAL_STARS
    return constants.star_step**more * (constants.decider_worth if decides else 1.0)


def stars_of(written: str) -> int | None:
    """The stars that a cell says: 4, 4/5, ★★★★, high; None where it says none of these."""
    said = written.strip().casefold()
    if said in _STARS_OF_WORD:
        return _STARS_OF_WORD[said]
    drawn = said.replace("☆", "")
    if drawn and not drawn.strip("★*⭐"):
        return len(drawn) if len(drawn) <= MOST_STARS else None
    found = _NUMBER.fullmatch(said)
    return int(found[1]) if found else None
