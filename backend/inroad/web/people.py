"""People: search, read, correct, merge, forget; and why a prospect would gain."""

from typing import Annotated

from litestar import Controller, delete, get, patch, post, put
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.store import me, notes, people
from inroad.store.people import Correction
from inroad.web.connections import companion, reading, writing


class Found(Struct, kw_only=True, frozen=True):
    """People that a search found; at most fifty."""

    people: list[Person]


class PersonView(Struct, kw_only=True, frozen=True):
    """A person with the note on them."""

    person: Person
    note: Note | None


class MergeRequest(Struct, kw_only=True, frozen=True):
    """Who else this person is."""

    other_id: int


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
            return Found(people=people.search(connection, q))

    @get("/{person_id:int}", sync_to_thread=True)
    def show(self, person_id: FromPath[int], state: State) -> PersonView:
        """One person with the note on them."""
        with reading(state) as connection:
            person = people.get(connection, person_id)
            return PersonView(person=person, note=notes.current(connection, person_id))

    @patch("/{person_id:int}", sync_to_thread=True)
    def correct(self, person_id: FromPath[int], data: JSONBody[Correction], state: State) -> Person:
        """Set what the user says about a person; no page overwrites it later."""
        with writing(state) as connection:
            return people.correct(connection, person_id, data)

    @delete("/{person_id:int}", sync_to_thread=True)
    def forget(self, person_id: FromPath[int], state: State) -> None:
        """Remove a person with everything that was kept about them."""
        with writing(state) as connection:
            people.forget(connection, person_id)

    @post("/{person_id:int}/merge", status_code=200, sync_to_thread=True)
    def merge(self, person_id: FromPath[int], data: JSONBody[MergeRequest], state: State) -> Person:
        """Make one person of two; everything kept of the other belongs to this one."""
        with writing(state) as connection:
            return people.merge(connection, person_id, data.other_id)

    @put("/{person_id:int}/benefit", sync_to_thread=True)
    def save_benefit(
        self, person_id: FromPath[int], data: JSONBody[Benefit], state: State
    ) -> Benefit:
        """Keep the one line on why meeting the user helps this prospect."""
        now = companion(state).clock()
        with writing(state) as connection:
            return Benefit(text=me.save_benefit(connection, person_id, data.text, now))
