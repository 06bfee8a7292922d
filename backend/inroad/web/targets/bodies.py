"""Targets on the wire: what is given, and what became of it."""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from inroad.domain.targets import Stars
from inroad.store.faces import Face

MOST_GIVEN = 500
"""Targets in one request; more come as a file."""
Name = Annotated[str, Meta(max_length=200)]
Line = Annotated[str, Meta(max_length=500)]
Address = Annotated[str, Meta(max_length=2_000)]


class TargetGiven(Struct, kw_only=True, frozen=True):
    """Whom the user wants to meet: somebody who is kept (`person_id`), or by name, address, mail
    and what they do; of a company alone everybody is meant. `new`: somebody else than those whom
    Inroad knows by this name. `lists` are names of lists, each made where there is none.
    """

    person_id: int | None = None
    name: Name = ""
    headline: Line = ""
    company: Line = ""
    url: Address = ""
    email: Line = ""
    stars: Stars | None = None
    new: bool = False
    lists: Annotated[list[Line], Meta(max_length=20)] = []


class TargetsGiven(TargetGiven, kw_only=True, frozen=True):
    """One target, several (`targets`), or a pasted text of a name, address or company a line;
    onto the list `list_id`, or the usual one.
    """

    targets: Annotated[list[TargetGiven], Meta(max_length=MOST_GIVEN)] = []
    text: Annotated[str, Meta(max_length=200_000)] = ""
    list_id: int | None = None


class OnList(Struct, kw_only=True, frozen=True):
    """Somebody who is on a list now."""

    person_id: int
    name: str


class RuleTaken(Struct, kw_only=True, frozen=True):
    """A rule that was made, such as for a company, and how many it finds today."""

    rule_id: int
    text: str
    finds: int


class UnclearView(Struct, kw_only=True, frozen=True):
    """Line or row `row` may mean one of `people`, or somebody new of that name: send what was
    `given` again with the `person_id`, or with `new`.
    """

    row: int
    name: str
    text: str
    given: TargetGiven
    people: list[Face]


class RowLeftOut(Struct, kw_only=True, frozen=True):
    """What could not be used of line or row `row`, and what to do; `kept`: the rest came in."""

    row: int
    reason: str
    kept: bool = False


class TargetsTaken(Struct, kw_only=True, frozen=True):
    """What became of each: none is lost. `said` is all of it in a sentence or two."""

    list_id: int
    said: str
    added: list[OnList]
    there: list[OnList]
    rules: list[RuleTaken]
    unclear: list[UnclearView]
    left_out: list[RowLeftOut]


class TargetChange(Struct, kw_only=True, frozen=True):
    """What changes for a target: the stars (null takes them away, left out they stay), on one list
    or on all where they are; or the one list (`move_to`) that they are to be on.
    """

    stars: Stars | UnsetType | None = UNSET
    list_id: int | None = None
    move_to: int | None = None


class ListName(Struct, kw_only=True, frozen=True):
    """What a list is called."""

    name: Annotated[str, Meta(min_length=1, max_length=80)]


class RuleGiven(Struct, kw_only=True, frozen=True):
    """Whom a rule finds: everybody at this company, with these words in their role (several roles
    are parted by commas), who decides: as far as each is said.
    """

    list_id: int | None = None
    company: Line = ""
    role: Line = ""
    decision_makers: bool = False
    stars: Stars | None = None


class WantedGiven(Struct, kw_only=True, frozen=True):
    """Whether somebody is to be a target."""

    wanted: bool


class Said(Struct, kw_only=True, frozen=True):
    """What was done, in a sentence."""

    said: str
