"""`inroad today` and `inroad deepen`: what to do today, and whom to know better."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

import click
import msgspec

from inroad.cli.asks import opened_companion
from inroad.cli.people import meant

if TYPE_CHECKING:
    from inroad.domain.today import Item, Today
    from inroad.web.connections import Companion
    from inroad.web.deepening import DeepeningView

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
@click.option("--ics", type=click.File("wb"), help="Write it as iCalendar to a file, or to -.")
def today(as_json: bool, ics: BinaryIO | None) -> None:
    """What to close, whom to thank, what is due: what costs most when forgotten first."""
    from inroad.domain.today import today as of_day
    from inroad.web.today import agenda_of, calendar_of

    with opened_companion() as here:
        if ics is not None:
            ics.write(calendar_of(here))
            return
        day = here.clock().astimezone().date()
        found = of_day(agenda_of(here, day), day)
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


@click.command()
@click.argument("person", required=False)
@click.option("--until", "day", type=_DAY, help="Until this day; four months if left out.")
@click.option("--why", default="", help="A line for yourself.")
@click.option("--end", is_flag=True, help="Choose PERSON no more.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def deepen(person: str | None, day: datetime | None, why: str, end: bool, as_json: bool) -> None:
    """Choose PERSON to know them better over some months; without PERSON: list those chosen."""
    from inroad.web.deepening import deepening_of

    with opened_companion() as here:
        if person is not None:
            for line in _choose(here, person, day, why, end=end):
                click.echo(line)
            return
        found = deepening_of(here)
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_listed(found)))


def _choose(
    here: "Companion", person: str, day: datetime | None, why: str, *, end: bool
) -> Iterator[str]:
    from inroad.store import deepening
    from inroad.store.engine import reading, writing
    from inroad.web.deepening import choose

    with reading(here.engine) as connection:
        found = meant(connection, person)
    if end:
        with writing(here.engine) as connection:
            deepening.end(connection, found.id, now=here.clock())
        yield f"{found.name} is chosen no more."
        return
    chosen = choose(here, found.id, day.date() if day else None, why)
    yield f"{found.name}, until {chosen.person.until}. {chosen.person.text}"
    yield from chosen.advice


def _lines(found: "Today") -> Iterator[str]:
    yield found.text
    for group in found.groups:
        yield ""
        yield group.title
        for item in group.items:
            yield from _item(item)
    if found.coming:
        yield ""
        yield "Coming"
        for item in found.coming:
            yield f"  {item.since}  {item.name}: {item.next}"


def _item(item: "Item") -> Iterator[str]:
    number = f" (ask {item.ask_id})" if item.ask_id else ""
    yield f"  {item.name}{number}: {item.why}"
    yield f"    {item.next}"


def _listed(found: "DeepeningView") -> Iterator[str]:
    for it in found.people:
        ending = " The time is over: choose again, or end it." if it.over else ""
        yield f"{it.person_id:4}  {it.name}, until {it.until}, in touch on {it.touches} days since"
        yield f"      {it.text}{ending}"
    if found.advice:
        yield found.advice
    if found.proposals:
        yield ""
        yield "Worth it, perhaps"
    for proposal in found.proposals:
        yield f"{proposal.person_id:4}  {proposal.name}: {' '.join(proposal.reasons)}"
