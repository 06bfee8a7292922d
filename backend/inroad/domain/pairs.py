"""Two people who may be one, as `sameness` finds them: how sure that is, and why."""

from typing import Literal

from msgspec import Struct

How = Literal["almost_certain", "likely", "possible"]


class Reason(Struct, frozen=True):
    """One line on why two people may be one, or may not."""

    sign: Literal["+", "-"]
    text: str


class Pair(Struct, frozen=True, kw_only=True):
    """Two people who may be one; `one` has the lower id. `exact`: by a key, not by their names."""

    one: int
    other: int
    how: How
    points: float
    reasons: list[Reason]
    exact: bool = False
