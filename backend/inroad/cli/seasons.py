"""`inroad seasons`: when people have no time, as it comes with Inroad and as you know it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion

if TYPE_CHECKING:
    from inroad.domain.season_choice import SeasonChoice
    from inroad.web.connections import Companion
    from inroad.web.seasons import SeasonsView, SeasonView


class NoSuchSeason(click.ClickException):
    """Neither a season of Inroad's nor one of the user's own."""

    def __init__(self, name: str) -> None:
        super().__init__(f"No season is called “{name}”. `inroad seasons` lists them.")


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
@click.pass_context
def seasons(ctx: click.Context, as_json: bool) -> None:
    """List the busy seasons that count, whom they keep busy, and those switched off."""
    if ctx.invoked_subcommand is None:
        with opened_companion() as here:
            found = _view(here)
        click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


@seasons.command()
@click.argument("name")
@click.argument("first")
@click.argument("last")
@click.option("--word", "words", multiple=True, help="A word of the headline, company or tags.")
@click.option("--country", "countries", multiple=True, help="Where it counts; else everywhere.")
@click.option("--why", default="", help="Why, in a line.")
def add(
    name: str, first: str, last: str, words: Sequence[str], countries: Sequence[str], why: str
) -> None:
    """Add the season NAME from the day FIRST to the day LAST (month and day, such as 01-31).

    A season of yours that has the same name is replaced. --word and --country may be repeated; a
    word that ends with * fits all that begin so.
    """
    from inroad.domain.season_choice import OwnSeason, SeasonChoice

    new = OwnSeason(
        name=name, first=first, last=last, words=list(words), countries=list(countries), why=why
    )
    with opened_companion() as here:
        kept = _choice(here)
        others = [it for it in kept.own if it.replaces or it.name.casefold() != name.casefold()]
        _save(here, SeasonChoice(off=kept.off, own=[*others, new]))
    click.echo(f"“{name}” counts from {first} to {last}.")


@seasons.command()
@click.argument("name")
def off(name: str) -> None:
    """Switch the season NAME off; one of yours is removed."""
    from inroad.domain.season_choice import SeasonChoice

    with opened_companion() as here:
        kept, found = _choice(here), _named(here, name)
        own = [it for it in kept.own if it.key != found.key or found.built_in]
        keys = [*kept.off, found.key] if found.built_in else kept.off
        _save(here, SeasonChoice(off=keys, own=own))
    click.echo(f"“{found.name}” counts no more.")


@seasons.command()
@click.argument("name")
def on(name: str) -> None:
    """Switch the season NAME of Inroad's on again."""
    from inroad.domain.season_choice import SeasonChoice

    with opened_companion() as here:
        kept, found = _choice(here), _named(here, name)
        keys = [key for key in kept.off if key != found.key]
        _save(here, SeasonChoice(off=keys, own=kept.own))
    click.echo(f"“{found.name}” counts.")


@seasons.command()
@click.argument("name", default="")
def country(name: str) -> None:
    """Say in which country you are (DE, or Germany): public holidays go by it. Empty: unknown."""
    from inroad.store import seasons as kept
    from inroad.store.engine import writing

    with opened_companion() as here, writing(here.engine) as connection:
        kept.save_country(connection, name or None, now=here.clock())
        found = kept.country(connection)
    click.echo(f"Your country is {found}." if found else "Your country is not known.")


def _view(here: "Companion") -> "SeasonsView":
    from inroad.store.engine import reading
    from inroad.web.seasons import seasons_view

    with reading(here.engine) as connection:
        return seasons_view(connection, here.clock().astimezone().date())


def _choice(here: "Companion") -> "SeasonChoice":
    from inroad.store import seasons as kept
    from inroad.store.engine import reading

    with reading(here.engine) as connection:
        return kept.load(connection)


def _save(here: "Companion", choice: "SeasonChoice") -> None:
    from inroad.store import seasons as kept
    from inroad.store.engine import writing

    with writing(here.engine) as connection:
        kept.save(connection, choice, now=here.clock())


def _named(here: "Companion", name: str) -> "SeasonView":
    wanted = name.casefold()
    for season in _view(here).seasons:
        if wanted in (season.key, season.name.casefold()):
            return season
    raise NoSuchSeason(name)


def _lines(found: "SeasonsView") -> Iterator[str]:
    for season in found.seasons:
        state = "off" if not season.on else "now" if season.now else ""
        yield f"{season.first} to {season.last}  {state:3}  {season.name} ({_called(season)})"
        if season.why:
            yield f"                     {season.why} Source: {season.source}."
        yield f"                     {_whom(season)}"
    where = found.country or "not known: `inroad seasons country DE` sets it"
    yield f"Your country is {where}."


def _called(season: "SeasonView") -> str:
    if not season.built_in:
        return "yours"
    return f"{season.key}, edited" if season.edited else season.key


def _whom(season: "SeasonView") -> str:
    shown = ", ".join(season.words[:6]) + (", …" if len(season.words) > 6 else "")
    where = f"in {', '.join(season.countries)}" if season.countries else ""
    return "Whom: " + " ".join(filter(None, (shown, where)))
