"""How what is kept becomes the map: whose P(yes) counts, and which ties two people have.

What a page showed, what the user or a note said, and mails and meetings of both are seen. Where
two people merely were at one place, that is a guess; on two whom a page also showed connected it
says more of a tie that is there, as it does in the panel.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from inroad.domain import acceptance
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.learning import UNTAUGHT, Learned, own_part, shifted
from inroad.domain.network import Tie, TieKind
from inroad.domain.network.evidence import ties_of
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance, Evidence
from inroad.domain.your_tie import YourTie


def yes_of(
    relation: Relationship,
    on: date,
    constants: Constants = DEFAULT,
    learned: Learned = UNTAUGHT,
    you: YourTie | None = None,
) -> float | None:
    """P(yes) of somebody of the book as the panel judges it, what was learned included.

    0 of whom the user noted not to ask, ever, and of whom they noted trouble with: they are no
    strangers, and no path leads through them. None of whom a page showed at a distance and of
    whose tie with the user nothing is known: a note alone makes nobody an introducer. What only
    speaks against asking now (a day, a budget, an open ask) is for the plan.
    """
    them, degree = relation.acquaintance, relation.person.degree
    if never_asked(them):
        return 0.0
    you = you or YourTie(them, on, constants)
    if degree is not None and degree > 1 and not you.known:
        return None
    if learned is UNTAUGHT:
        return you.p_yes
    points = shifted(learned.yes, you.logit, own_part(them, on, constants), constants)
    return acceptance.probability(you.logit + points)


def never_asked(them: Acquaintance) -> bool:
    """Whether the user noted never to ask somebody, or trouble with them."""
    return them.caution or (them.do_not_ask is not None and them.do_not_ask.hold == "forever")


def shown_tie(prospect: int, mutual: int, on: date, *, follows: bool) -> Tie:
    """A mutual on the page of a prospect, or somebody who only follows them.

    A follower knows of the prospect, and nothing shows that the prospect knows of them.
    """
    kind: TieKind = "followed" if follows else "connected"
    return Tie(one=mutual, other=prospect, kind=kind, on=on, one_way=follows)


def other_ties(
    one: int,
    other: int,
    said: Iterable[Evidence],
    around: Iterable[Evidence],
    constants: Constants = DEFAULT,
    *,
    connected: bool,
) -> Iterator[Tie]:
    """The ties of two people beside what pages showed.

    `said` is what notes, answers, mails and meetings say of the two; `around` is where both were.
    `connected`: whether a page showed them so.
    """
    yield from ties_of(one, other, said, constants)
    for tie in ties_of(one, other, around, constants):
        yield replace(tie, seen=connected)
