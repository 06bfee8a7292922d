"""People: search, read, correct, merge, forget; and why a prospect would gain."""

from typing import Annotated

from litestar import Controller, delete, get, patch, post, put
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct, structs

from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.roles import Role
from inroad.store import forgetting, me, notes, parting, people
from inroad.store.forgetting import Forgotten
from inroad.store.parting import Merge
from inroad.store.people import Correction
from inroad.web.connections import companion, reading, writing
from inroad.web.doubles import merge, role, say_apart, unmerge


class PersonRow(Person, kw_only=True, frozen=True):
    """A person as a line of a list, with whether they decide and why."""

    role: Role


class Found(Struct, kw_only=True, frozen=True):
    """People that a search found; at most fifty."""

    people: list[PersonRow]


class PersonView(Struct, kw_only=True, frozen=True):
    """A person with the note on them, whether they decide, and who was merged into them."""

    person: Person
    note: Note | None
    role: Role
    merges: list[Merge]


class MergeRequest(Struct, kw_only=True, frozen=True):
    """Who else this person is."""

    other_id: int


class UnmergeRequest(Struct, kw_only=True, frozen=True):
    """Who is to come back (null: who was merged last); `apart`: they are not the same person."""

    other_id: int | None = None
    apart: bool = True


class ApartRequest(Struct, kw_only=True, frozen=True):
    """Who else this person is not; `apart` false takes that back."""

    other_id: int
    apart: bool = True


class Benefit(Struct, kw_only=True, frozen=True):
    """The one line on why meeting the user helps this prospect; empty removes it."""

    text: Annotated[str, Meta(max_length=500)]


class PeopleController(Controller):
    """The people of the book."""

    path = "/api/people"
    tags = ("people",)

    @get(sync_to_thread=True)
    def search(self, state: State, q: FromQuery[str] = "") -> Found:
        """People whose name, headline or company holds every word of `q`."""
        with reading(state) as connection:
            return Found(people=[_row(person) for person in people.search(connection, q)])

    @get("/{person_id:int}", sync_to_thread=True)
    def show(self, person_id: FromPath[int], state: State) -> PersonView:
        """One person with the note on them."""
        with reading(state) as connection:
            person = people.get(connection, person_id)
            return PersonView(
                person=person,
                note=notes.current(connection, person_id),
                role=role(person),
                merges=parting.merges_of(connection, person_id),
            )

    @patch("/{person_id:int}", sync_to_thread=True)
    def correct(self, person_id: FromPath[int], data: JSONBody[Correction], state: State) -> Person:
        """Set what the user says about a person; no page overwrites it later."""
        with writing(state) as connection:
            return people.correct(connection, person_id, data)

    @delete("/{person_id:int}", status_code=200, sync_to_thread=True)
    def forget(self, person_id: FromPath[int], state: State) -> Forgotten:
        """Remove every trace of a person; neither an import nor a page brings them back.

        The answer says where the user's own words still name them.
        """
        here = companion(state)
        with writing(state) as connection:
            gone = forgetting.forget(connection, person_id, here.clock())
        forgetting.scrub(here.engine)
        return gone

    @post("/{person_id:int}/merge", status_code=200, sync_to_thread=True)
    def merge(self, person_id: FromPath[int], data: JSONBody[MergeRequest], state: State) -> Person:
        """Make one person of two; everything kept of the other belongs to this one.

        It can be undone for as long as this person is kept.
        """
        return merge(companion(state), person_id, data.other_id)

    @post("/{person_id:int}/unmerge", status_code=200, sync_to_thread=True)
    def unmerge(
        self, person_id: FromPath[int], data: JSONBody[UnmergeRequest], state: State
    ) -> Person:
        """Make two of one again; gives the one who comes back.

        What was added since the merge stays with this one.
        """
        return unmerge(companion(state), person_id, data.other_id, apart=data.apart)

    @post("/{person_id:int}/apart", status_code=200, sync_to_thread=True)
    def say_apart(
        self, person_id: FromPath[int], data: JSONBody[ApartRequest], state: State
    ) -> ApartRequest:
        """Remember for ever that two people are not the same, or (`apart` false) forget it."""
        say_apart(companion(state), person_id, data.other_id, apart=data.apart)
        return data

    @put("/{person_id:int}/benefit", sync_to_thread=True)
    def save_benefit(
        self, person_id: FromPath[int], data: JSONBody[Benefit], state: State
    ) -> Benefit:
        """Keep the one line on why meeting the user helps this prospect."""
        now = companion(state).clock()
        with writing(state) as connection:
            return Benefit(text=me.save_benefit(connection, person_id, data.text, now))


def _row(person: Person) -> PersonRow:
    return PersonRow(**structs.asdict(person), role=role(person))
