"""Notes: what they are understood to say while they are typed, and keeping them."""

from datetime import date

from litestar import Controller, get, post, put
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody
from msgspec import Struct

from inroad.domain.errors import NoteTooLong
from inroad.domain.notes import read_note
from inroad.domain.notes.signals import NoteReading
from inroad.domain.notes.versions import LONGEST_NOTE, Note, NoteDraft
from inroad.store import notes, ties
from inroad.store.ties import Answer
from inroad.web.connections import companion, reading, writing
from inroad.web.keys import IdempotencyKey, usable


class Preview(Struct, kw_only=True, frozen=True):
    """A note that is being typed, on the person `person_id` if it is given.

    Days in it count from `written_on` (today if left out).
    """

    text: str
    written_on: date | None = None
    person_id: int | None = None


class TieQuestion(Struct, kw_only=True, frozen=True):
    """How well the person knows the prospect."""

    prospect_id: int
    answer: Answer


class Versions(Struct, kw_only=True, frozen=True):
    """Every version of one note, newest first."""

    notes: list[Note]


class NotesController(Controller):
    """What the user writes about people, and says about their ties."""

    path = "/api"
    tags = ("notes",)

    @post("/notes/preview", status_code=200, sync_to_thread=True)
    def preview(self, data: JSONBody[Preview], state: State) -> NoteReading:
        """What a note is understood to say, each signal with the words it came from.

        Spans count characters (code points) of the text as it was sent.
        """
        here = companion(state)
        if len(data.text) > LONGEST_NOTE:
            raise NoteTooLong(len(data.text), LONGEST_NOTE)
        day = data.written_on or here.clock().astimezone().date()
        held = here.book.held(data.person_id) if data.person_id else None
        about = held.person.name if held else ""
        return read_note(data.text, day, here.book.known, about)

    @put("/people/{person_id:int}/note", sync_to_thread=True)
    def save(
        self,
        person_id: FromPath[int],
        data: JSONBody[NoteDraft],
        state: State,
        key: IdempotencyKey = None,
    ) -> Note:
        """Keep a note. The same key with the same content again changes nothing."""
        here, key = companion(state), usable(key)
        known = here.book.known
        with writing(state) as connection:
            return notes.save(connection, person_id, data, key=key, now=here.clock(), known=known)

    @post("/people/{person_id:int}/note/undo", status_code=200, sync_to_thread=True)
    def undo(self, person_id: FromPath[int], state: State, key: IdempotencyKey = None) -> Note:
        """Take the last change of a note back; once more brings it back again.

        The same key again changes nothing.
        """
        key = usable(key)
        with writing(state) as connection:
            return notes.undo(connection, person_id, key=key)

    @get("/people/{person_id:int}/notes", sync_to_thread=True)
    def history(self, person_id: FromPath[int], state: State) -> Versions:
        """Every version of the note on a person, newest first."""
        with reading(state) as connection:
            return Versions(notes=notes.history(connection, person_id))

    @put("/people/{person_id:int}/tie", sync_to_thread=True)
    def answer_tie(
        self, person_id: FromPath[int], data: JSONBody[TieQuestion], state: State
    ) -> TieQuestion:
        """Keep the answer to "how well does this mutual know the prospect?"."""
        now = companion(state).clock()
        with writing(state) as connection:
            ties.save_answer(connection, person_id, data.prospect_id, data.answer, now)
        return data
