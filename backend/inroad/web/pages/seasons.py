"""When to ask: busy seasons, the user's country and how many asks a week."""

import re
from collections.abc import Callable
from typing import Annotated, Literal

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Meta, Struct

from inroad.domain.countries import country_name
from inroad.domain.errors import NotACountry, SeasonRefused
from inroad.domain.season_choice import (
    OwnSeason,
    SeasonChoice,
    edited,
    removed,
    switched,
)
from inroad.domain.season_data import BUILT_IN
from inroad.domain.seasons import day_parts
from inroad.store import seasons, settings
from inroad.store.engine import reading, writing
from inroad.web.connections import Companion, companion
from inroad.web.favours import WeekChange, week_of
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.seasons import SeasonView, seasons_view
from inroad.web.visitor import visitor_of

_HERE = "/settings/seasons"
_NEW = "new"
_NAMED = 5
"""People who are named beside a season; of the others there is the number."""
_FEW = 5_000
"""People who are looked through unasked; five times as many take a second."""
_MONTHS = "January February March April May June July August September October November December"
MONTHS = list(enumerate(_MONTHS.split(), 1))


class SeasonForm(Struct, kw_only=True, frozen=True):
    """A season as it is typed; words and countries are parted by commas or lines."""

    name: Annotated[str, Meta(max_length=100)]
    first_day: Annotated[int, Meta(ge=1, le=31)]
    first_month: Annotated[int, Meta(ge=1, le=12)]
    last_day: Annotated[int, Meta(ge=1, le=31)]
    last_month: Annotated[int, Meta(ge=1, le=12)]
    key: str = ""
    words: Annotated[str, Meta(max_length=8_000)] = ""
    countries: Annotated[str, Meta(max_length=2_000)] = ""
    places: Annotated[str, Meta(max_length=8_000)] = ""
    unless: Annotated[str, Meta(max_length=8_000)] = ""
    why: Annotated[str, Meta(max_length=300)] = ""


class Key(Struct, kw_only=True, frozen=True):
    """Which season; `on`: it is to count."""

    key: str
    on: Literal["yes", "no"] = "yes"


class CountryForm(Struct, kw_only=True, frozen=True):
    """Where the user is; empty where nobody knows."""

    country: Annotated[str, Meta(max_length=80)] | None = None


class Busy(Struct, frozen=True, kw_only=True):
    """Whom of those the user knows a season keeps busy: some names, and how many in all."""

    names: list[str]
    count: int


class SeasonsPage(Controller):
    """The seasons."""

    path = _HERE

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        edit: FromQuery[str] = "",
        whom: FromQuery[bool] = False,
    ) -> Response[str]:
        """All seasons; the one of the key `edit` in a form, or a new one.

        `whom`: with the people whom each keeps busy, however many have to be looked through.
        """
        shown = _shown(companion(state), edit, EMPTY, everybody=whom)
        return page(request, "seasons.html", **shown)

    @post(sync_to_thread=True)
    def save(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Keep a season as it was typed."""
        form, here = read_form(request, SeasonForm), companion(state)
        typed = form.value
        if typed is not None:
            try:
                _change(here, lambda choice: edited(choice, typed.key, _own(typed)))
            except (SeasonRefused, NotACountry) as error:
                form = form.refused(_field_of(error), str(error))
            else:
                visitor_of(request.scope).say(f"“{typed.name}” is kept.")
                return go_to(_HERE)
        return page_again(request, "seasons.html", **_shown(here, form.text("key") or _NEW, form))

    @post("/switch", sync_to_thread=True)
    def switch(self, request: PageRequest, state: State) -> Response[None]:
        """Let a season of Inroad's count, or not."""
        with told(visitor_of(request.scope)):
            asked = whole(read_form(request, Key))
            _change(companion(state), lambda it: switched(it, asked.key, on=asked.on == "yes"))
            said = "counts again" if asked.on == "yes" else "counts no more"
            visitor_of(request.scope).say(f"“{_name(asked.key)}” {said}.")
        return go_to(_HERE)

    @post("/remove", sync_to_thread=True)
    def remove(self, request: PageRequest, state: State) -> Response[None]:
        """Remove a season of the user's own; one of Inroad's is as it came again."""
        with told(visitor_of(request.scope)):
            key = whole(read_form(request, Key)).key
            _change(companion(state), lambda choice: removed(choice, key))
            built_in = any(season.key == key for season in BUILT_IN)
            visitor_of(request.scope).say(
                f"“{_name(key)}” is as it came with Inroad." if built_in else "The season is gone."
            )
        return go_to(_HERE)

    @post("/country", sync_to_thread=True)
    def set_country(self, request: PageRequest, state: State) -> Response[None]:
        """Set the user's own country, whose public holidays count."""
        visitor, here = visitor_of(request.scope), companion(state)
        with told(visitor), writing(here.engine) as connection:
            given = whole(read_form(request, CountryForm)).country
            seasons.save_country(connection, given, now=here.clock())
            code = seasons.country(connection)
            where = f"Public holidays are those of {country_name(code)}." if code else ""
            visitor.say(where or "No public holidays count; weekends do.")
        return go_to(_HERE)

    @post("/week", sync_to_thread=True)
    def set_week(self, request: PageRequest, state: State) -> Response[None]:
        """Set how many asks the user wants to make within seven days."""
        visitor, here = visitor_of(request.scope), companion(state)
        with told(visitor):
            most = whole(read_form(request, WeekChange)).most
            with writing(here.engine) as connection:
                settings.save_asks_per_week(connection, most, now=here.clock())
            visitor.say(week_of(here).said)
        return go_to(f"{_HERE}#week")


def _shown(
    here: Companion, edit: str, form: Form[SeasonForm], *, everybody: bool = False
) -> dict[str, object]:
    with reading(here.engine) as connection:
        found = seasons_view(connection, here.clock().astimezone().date())
        here.book.catch_up(connection)
    few = len(here.book.everybody()) <= _FEW
    opened = next((it for it in found.seasons if it.key == edit), None)
    return {
        "seasons": found.seasons,
        "country": found.country,
        "country_name": country_name,
        "busy": _busy(here) if everybody or few else {},
        "few": few,
        "week": week_of(here),
        "edit": edit if opened or edit == _NEW else "",
        "kept": _kept(opened),
        "form": form,
        "months": MONTHS,
        "day_of": day_of,
    }


def _busy(here: Companion) -> dict[str, Busy]:
    """Whom each season that counts keeps busy, of those whom the user knows."""
    year = here.book.year
    found: dict[str, list[str]] = {season.key: [] for season in year.seasons}
    for whose in here.book.everybody():
        for season in year.seasons_of(whose.person):
            found[season.key].append(whose.person.name)
    return {
        key: Busy(names=sorted(names, key=str.casefold)[:_NAMED], count=len(names))
        for key, names in found.items()
    }


def _change(here: Companion, how: Callable[[SeasonChoice], SeasonChoice]) -> None:
    """Change which seasons count. Raises SeasonRefused, NotACountry."""
    with writing(here.engine) as connection:
        seasons.save(connection, how(seasons.load(connection)), now=here.clock())


def _own(typed: SeasonForm) -> OwnSeason:
    built_in = {season.key for season in BUILT_IN}
    return OwnSeason(
        name=typed.name,
        first=f"{typed.first_month:02}-{typed.first_day:02}",
        last=f"{typed.last_month:02}-{typed.last_day:02}",
        words=_listed(typed.words),
        countries=_listed(typed.countries),
        places=_listed(typed.places),
        unless=_listed(typed.unless),
        why=typed.why,
        replaces=typed.key if typed.key in built_in else "",
    )


def _kept(season: SeasonView | None) -> dict[str, str]:
    """What stands in the fields before anything is typed."""
    if season is None:
        return dict.fromkeys(SeasonForm.__struct_fields__, "")
    (first_month, first_day), (last_month, last_day) = map(day_parts, (season.first, season.last))
    return {
        "key": season.key,
        "name": season.name,
        "first_day": str(first_day),
        "first_month": str(first_month),
        "last_day": str(last_day),
        "last_month": str(last_month),
        "words": ", ".join(season.words),
        "countries": ", ".join(season.countries),
        "places": ", ".join(season.places),
        "unless": ", ".join(season.unless),
        "why": season.why,
    }


def day_of(text: str) -> str:
    """A day of every year in words: 2 January."""
    month, day = day_parts(text)
    return f"{day} {MONTHS[month - 1][1]}"


def _listed(text: str) -> list[str]:
    return [piece for part in re.split(r"[,;\n]", text) if (piece := part.strip())]


def _field_of(error: SeasonRefused | NotACountry) -> str:
    return "countries" if isinstance(error, NotACountry) else ""


def _name(key: str) -> str:
    return next((season.name for season in BUILT_IN if season.key == key), key)
