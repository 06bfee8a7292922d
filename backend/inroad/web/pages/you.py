"""Who the user is, as the asks introduce them."""

from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from msgspec import Meta, Struct

from inroad.domain.asks import Field, Language, Me, Tone
from inroad.store import me
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.person import LANGUAGES, TONES
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.visitor import visitor_of

_MOST_LINKS, _MOST_PLACES = 5, 20
_LONGEST_LINE = 500
_Lines = Annotated[str, Meta(max_length=12_000)]


class You(Struct, kw_only=True, frozen=True):
    """The user; `links` and `places` have one a line."""

    name: Field = ""
    role: Field = ""
    company: Field = ""
    offer: Field = ""
    proof: Field = ""
    links: _Lines = ""
    places: _Lines = ""
    tone: Tone = "plain"
    language: Language = "en"


class YouPage(Controller):
    """The user."""

    path = "/settings/me"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """Who the user is."""
        return page(request, "you.html", **_shown(state))

    @post(sync_to_thread=True)
    def save(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Keep who the user is."""
        form = _checked(read_form(request, You))
        if form.value is None:
            return page_again(request, "you.html", **_shown(state, form))
        with writing(state) as connection:
            me.save(connection, _me(form.value), companion(state).clock())
        visitor_of(request.scope).say("Kept. The next texts are written with it.")
        return go_to("/settings/me")


def _checked(form: Form[You]) -> Form[You]:
    """Every line counts by itself."""
    you = form.value
    if you is None:
        return form
    for name, text, most in (
        ("links", you.links, _MOST_LINKS),
        ("places", you.places, _MOST_PLACES),
    ):
        lines = _lines(text)
        if len(lines) > most:
            form = form.refused(name, f"At most {most}; there are {len(lines)}.")
        elif any(len(line) > _LONGEST_LINE for line in lines):
            form = form.refused(name, f"A line has at most {_LONGEST_LINE} characters.")
    return form


def _me(you: You) -> Me:
    return Me(
        name=you.name,
        role=you.role,
        company=you.company,
        offer=you.offer,
        proof=you.proof,
        links=_lines(you.links),
        places=_lines(you.places),
        tone=you.tone,
        language=you.language,
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _shown(state: State, form: Form[You] = EMPTY) -> dict[str, object]:
    with reading(state) as connection:
        kept = me.load(connection)
    return {"me": kept, "form": form, "tones": TONES[1:], "languages": LANGUAGES[1:]}
