"""Whom do you want to meet? A pasted or typed list of names gives the same answer as the panel."""

from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Meta, Struct

from inroad.domain.data_errors import ForgottenPerson
from inroad.domain.pasted import LONGEST, Pasted, address_of, pasted_reading, read_pasted
from inroad.domain.people import Person, name_key
from inroad.domain.reading import PagePerson
from inroad.domain.text import one_line
from inroad.store import pasting, people
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.forms import Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.visitor import visitor_of

_SOMEBODY_NEW = "new"
_NOBODY_NAMED = (
    "No name was found in it. Give one name a line, or copy the list of mutual connections."
)
_TOO_MUCH = f"This is too long to be one page. At most {LONGEST:,} characters are read at once."


class Wish(Struct, kw_only=True, frozen=True):
    """Whom the user wants to meet, and who is known to know them.

    `meant` is the person of that name, by id, or `new`; empty where it was not asked. `named` is
    the name for which that was said: it says nothing of anybody else.
    """

    who: Annotated[str, Meta(min_length=1, max_length=200)]
    address: Annotated[str, Meta(max_length=2_000)] = ""
    headline: Annotated[str, Meta(max_length=500)] = ""
    names: str
    meant: Annotated[str, Meta(pattern=r"^(new|\d{1,15})?$")] = ""
    named: Annotated[str, Meta(max_length=200)] = ""


class MeetPage(Controller):
    """The way to an introduction without the extension."""

    path = "/meet"

    @get(sync_to_thread=True)
    def show(
        self, request: PageRequest, state: State, person: FromQuery[int | None] = None
    ) -> Response[str]:
        """The form; `person` is somebody of whom the user comes."""
        known = None
        if person is not None:
            with reading(state) as connection:
                known = people.get(connection, person)
        return page(request, "meet.html", known=known, bearers=[])

    @post(sync_to_thread=True)
    def look(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Read what was pasted, and go on to who should introduce the user."""
        form = read_form(request, Wish)
        if form.value is None:
            return _again(request, form)
        wish = form.value
        if len(wish.names) > LONGEST:
            return _again(request, form.refused("names", _TOO_MUCH))
        pasted = read_pasted(wish.names, wish.who)
        if not pasted.mutuals:
            return _again(request, form.refused("names", _NOBODY_NAMED))
        prospect = _prospect(wish, pasted)
        if wish.address and prospect.url is None:
            why = "This is no address of a page. Paste it as the browser shows it, or leave it out."
            return _again(request, form.refused("address", why))
        meant = _meant(state, wish)
        if meant is not None and not _same_name(meant.name, wish.who) and meant.url == prospect.url:
            why = f"This is the address of {meant.name}. Take it out if you mean somebody else."
            return _again(request, form.refused("address", why))
        bearers = _bearers(state, wish, prospect, meant)
        if len(bearers) > 1:
            return _again(request, form, bearers)
        return _keep(request, state, form, prospect, pasted, bearers)


def _again(
    request: PageRequest, form: Form[Wish], bearers: list[Person] | None = None
) -> Response[str]:
    return page_again(request, "meet.html", form=form, known=None, bearers=bearers or [])


def _prospect(wish: Wish, pasted: Pasted) -> PagePerson:
    return PagePerson(
        name=one_line(wish.who, 200),
        url=address_of(wish.address),
        headline=one_line(wish.headline or pasted.headline or "", 500) or None,
    )


def _meant(state: State, wish: Wish) -> Person | None:
    """Who was said to be meant, whatever stands in the name's field by now."""
    if wish.meant in ("", _SOMEBODY_NEW):
        return None
    with reading(state) as connection:
        return people.get(connection, int(wish.meant))


def _bearers(state: State, wish: Wish, prospect: PagePerson, meant: Person | None) -> list[Person]:
    """Who may be meant by the prospect's name; nobody where something else says it."""
    if prospect.url:
        return []
    if meant is not None and _same_name(meant.name, wish.who):
        return [meant]
    if wish.meant == _SOMEBODY_NEW and _same_name(wish.named or wish.who, wish.who):
        return []
    with reading(state) as connection:
        return pasting.bearers_of(connection, prospect.name)


def _same_name(one: str, other: str) -> bool:
    return name_key(one) == name_key(other)


def _keep(
    request: PageRequest,
    state: State,
    form: Form[Wish],
    prospect: PagePerson,
    pasted: Pasted,
    bearers: list[Person],
) -> Response[str] | Response[None]:
    known = bearers[0].id if bearers else None
    try:
        with writing(state) as connection:
            told = pasted_reading(pasted, prospect)
            now = companion(state).clock()
            found = pasting.keep(connection, known, told, pasted.mutuals, now)
    except ForgottenPerson as error:
        return _again(request, form.refused("who", f"{error.title}. {error}"))
    visitor_of(request.scope).say(_what_was_read(pasted))
    return go_to(f"/meet/{found}")


def _what_was_read(pasted: Pasted) -> str:
    named = len(pasted.mutuals)
    names = "one name" if named == 1 else f"{named} names"
    return f"Read {names}." if not pasted.others else f"Read {names} of {pasted.total}."
