"""A person's page: who they are, what is noted, asked, given; and where each fact is from."""

from typing import Annotated, Any

import msgspec
from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Meta, Struct

from inroad.domain.asks import Language, Tone
from inroad.domain.errors import NotACountry
from inroad.domain.notes.chips import closeness_text
from inroad.domain.saying import VERDICTS
from inroad.store import me, people
from inroad.store.people import Correction, Tags
from inroad.web.connections import companion, writing
from inroad.web.pages.forms import EMPTY, Form, page_number, read_form
from inroad.web.pages.person_view import person_view
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.visitor import visitor_of

Line = Annotated[str, Meta(max_length=500)]

CLOSENESS = [(level, closeness_text(level).capitalize()) for level in range(5)]
TONES = [("", "As to everybody"), ("plain", "Plain"), ("warm", "Warm"), ("formal", "Formal")]
LANGUAGES = [
    *(("", "As to everybody"), ("en", "English"), ("de", "Deutsch")),
    *(("fr", "Français"), ("es", "Español")),
]


class Details(Struct, kw_only=True, frozen=True):
    """What the user says about a person."""

    name: Annotated[str, Meta(min_length=1, max_length=200)]
    headline: Line | None = None
    company: Line | None = None
    tags: Line = ""
    """With commas between them."""
    country: Line | None = None
    tone: Tone | None = None
    language: Language | None = None
    decides: Annotated[str, Meta(pattern="^(yes|no)?$")] = ""
    benefit: Line = ""


class _TagsUnfit(ValueError):
    """More tags than fit, or longer ones."""


class PersonPage(Controller):
    """One person."""

    path = "/people/{person_id:int}"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        person_id: FromPath[int],
        ties: FromQuery[str] = "",
    ) -> Response[str]:
        """All there is on one person; `ties` is the page of the table of their ties."""
        return page(request, "person.html", **shown(state, person_id, page_number(ties)))

    @post(sync_to_thread=True)
    def correct(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Keep what the user says; no page or import overwrites it."""
        form = read_form(request, Details)
        if form.value is not None:
            try:
                _keep(state, person_id, form.value)
            except NotACountry as error:
                form = form.refused("country", str(error))
            except _TagsUnfit:
                form = form.refused("tags", "At most 50 tags, each of at most 80 characters.")
            else:
                visitor_of(request.scope).say("Kept. No page or import overwrites it.")
                return go_to(f"/people/{person_id}")
        return page_again(request, "person.html", **shown(state, person_id, details=form))


def shown(
    state: State, person_id: int, page_of_ties: int = 1, **forms: Form[Any]
) -> dict[str, object]:
    """What the template of a person needs; `forms` are those that come back, by name."""
    empty: dict[str, Form[Any]] = dict.fromkeys(
        ("details", "noting", "logging", "rules", "moving"), EMPTY
    )
    return {
        "it": person_view(state, person_id, page_of_ties),
        "verdicts": VERDICTS,
        "closeness": CLOSENESS,
        "tones": TONES,
        "languages": LANGUAGES,
        "today": companion(state).clock().astimezone().date(),
        **empty,
        **forms,
    }


def _keep(state: State, person_id: int, said: Details) -> None:
    """Only what differs from what is kept is the user's own word from now on.

    Raises _TagsUnfit, NotACountry.
    """
    now = companion(state).clock()
    given = {
        "name": said.name,
        "headline": said.headline,
        "company": said.company,
        "tags": _tags(said.tags),
        "country": said.country,
        "tone": said.tone,
        "language": said.language,
        "decision_maker": {"yes": True, "no": False}.get(said.decides),
    }
    with writing(state) as connection:
        kept = msgspec.structs.asdict(people.get(connection, person_id))
        kept["tags"] = list(kept["tags"])
        changed = {name: value for name, value in given.items() if value != kept[name]}
        if changed:
            people.correct(connection, person_id, msgspec.convert(changed, Correction))
        if said.benefit != (me.benefit(connection, person_id) or ""):
            me.save_benefit(connection, person_id, said.benefit, now)


def _tags(typed: str) -> list[str]:
    tags = [tag.strip() for tag in typed.split(",") if tag.strip()]
    try:
        return msgspec.convert(tags, Tags)
    except msgspec.ValidationError as error:
        raise _TagsUnfit from error
