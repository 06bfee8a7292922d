"""One person once: pairs that may be one, and what the user decides on them."""

from litestar import get
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Struct

from inroad.domain.people import Person
from inroad.domain.roles import Role, role_of
from inroad.store import changes, people
from inroad.store.engine import reading, writing
from inroad.store.sameness import Proposal
from inroad.web.connections import Companion, companion

MOST_PROPOSALS = 200


class DoublesView(Struct, kw_only=True, frozen=True):
    """The surest pairs, each with its reasons, and how many there are in all."""

    proposals: list[Proposal]
    left: int


@get("/api/doubles", sync_to_thread=True, tags=["people"])
def show_doubles(state: State, most: FromQuery[int] = 50) -> DoublesView:
    """Who may be one person. Nobody is joined by a name: the user decides."""
    return doubles_of(companion(state), min(max(most, 0), MOST_PROPOSALS))


def doubles_of(here: Companion, most: int, *, after: int = 0) -> DoublesView:
    """The surest pairs, those before `after` left out."""
    with reading(here.engine) as connection:
        proposals = here.doubles.proposals(connection, most, after=after)
        return DoublesView(proposals=proposals, left=here.doubles.count(connection))


def merge(here: Companion, keep: int, gone: int) -> Person:
    """Make one person of two. Raises UnknownPerson, SamePerson."""
    with writing(here.engine) as connection:
        before = changes.newest(connection)
        kept = people.merge(connection, keep, gone, now=here.clock())
        here.doubles.decided(connection, keep, gone, before)
    return kept


def unmerge(here: Companion, keep: int, gone: int | None = None, *, apart: bool = True) -> Person:
    """Make two people of one again. Raises UnknownPerson, NotMerged."""
    with writing(here.engine) as connection:
        return people.unmerge(connection, keep, gone, now=here.clock(), apart=apart)


def say_apart(here: Companion, one: int, other: int, *, apart: bool = True) -> None:
    """Remember for ever that two are not the same, or take that back."""
    with writing(here.engine) as connection:
        before = changes.newest(connection)
        people.say_apart(connection, one, other, now=here.clock(), apart=apart)
        if apart:
            here.doubles.decided(connection, one, other, before)


def role(person: Person) -> Role:
    """Whether somebody decides, by their headline and company or by the user's word."""
    return role_of(person.headline, word=person.decision_maker, company=person.company)
