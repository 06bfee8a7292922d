"""The note on a person: edited in place, its chips taken away, older versions brought back."""

from datetime import date
from typing import Annotated

from litestar import Controller, Response, post
from litestar.datastructures import State
from litestar.params import FromPath
from msgspec import Meta, Struct, structs

from inroad.domain.errors import DayInTheFuture, NoteTooLong
from inroad.domain.notes.versions import Level, NoteDraft
from inroad.store import notes
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.forms import read_form
from inroad.web.pages.person import shown
from inroad.web.pages.rendering import PageRequest, go_to, page_again
from inroad.web.visitor import visitor_of


class Noted(Struct, kw_only=True, frozen=True):
    """A note as it is typed; on the page of a prospect, with who that is."""

    text: str = ""
    closeness: Level | None = None
    last_contact: date | None = None
    prospect_id: int | None = None


class Removed(Struct, kw_only=True, frozen=True):
    """A chip that is wrong, or (`back`) right after all."""

    signal: Annotated[str, Meta(max_length=1_000)]
    back: bool = False


class Restored(Struct, kw_only=True, frozen=True):
    """A version, counted from the oldest, 1."""

    number: Annotated[int, Meta(ge=1)]


class NotePage(Controller):
    """Writing on a person."""

    path = "/people/{person_id:int}/note"

    @post(sync_to_thread=True)
    def save(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Keep the note as a new version."""
        form = read_form(request, Noted)
        if form.value is not None:
            about = form.value.prospect_id
            back = f"/meet/{about}?to={person_id}" if about else f"/people/{person_id}#note"
            try:
                _save(state, person_id, form.value)
            except NoteTooLong as error:
                form = form.refused("text", str(error))
            except DayInTheFuture as error:
                form = form.refused("last_contact", str(error))
            else:
                visitor_of(request.scope).say("Saved.")
                return go_to(back)
        return page_again(request, "person.html", **shown(state, person_id, noting=form))

    @post("/chips", sync_to_thread=True)
    def remove(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[None]:
        """Take a chip away, or put it back; the text stays."""
        said = read_form(request, Removed).value
        if said is not None:
            _reject(state, person_id, said)
        return go_to(f"/people/{person_id}#note")

    @post("/restore", sync_to_thread=True)
    def restore(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[None]:
        """Make an older version the newest; nothing in between is lost."""
        chosen = read_form(request, Restored).value
        with reading(state) as connection:
            versions = notes.history(connection, person_id)
        if chosen is not None and chosen.number <= len(versions):
            _keep(state, person_id, notes.draft_of(versions[-chosen.number]))
            visitor_of(request.scope).say(f"Version {chosen.number} is the note again.")
        return go_to(f"/people/{person_id}#note")


def _save(state: State, person_id: int, typed: Noted) -> None:
    """What the form does not show of the note stays as it was."""
    before = _current(state, person_id)
    _keep(
        state,
        person_id,
        structs.replace(
            before,
            text=typed.text,
            closeness=typed.closeness,
            last_contact=typed.last_contact,
            prospect_id=typed.prospect_id,
        ),
    )


def _reject(state: State, person_id: int, said: Removed) -> None:
    before = _current(state, person_id)
    kept = {key for key in before.rejected if key != said.signal}
    rejected = sorted(kept if said.back else {*kept, said.signal})
    _keep(state, person_id, structs.replace(before, rejected=rejected))


def _current(state: State, person_id: int) -> NoteDraft:
    with reading(state) as connection:
        return notes.current_draft(connection, person_id)


def _keep(state: State, person_id: int, draft: NoteDraft) -> None:
    here = companion(state)
    known = here.book.known
    with writing(state) as connection:
        notes.save(connection, person_id, draft, key=None, now=here.clock(), known=known)
