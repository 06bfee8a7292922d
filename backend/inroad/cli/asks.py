"""`inroad asks` and `inroad asked`: what was asked of whom, and how it went on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, get_args

import click
import msgspec

from inroad.cli.database import served
from inroad.domain.ask_steps import Step, Took
from inroad.settings import from_environment

if TYPE_CHECKING:
    from inroad.domain.ask_views import AskView
    from inroad.web.connections import Companion

_STEPS = [step for step in get_args(Step) if step != "draft"]
_DAY = click.DateTime(["%Y-%m-%d"])


@contextmanager
def opened_companion() -> "Iterator[Companion]":
    """The companion's database and book, for one command."""
    from inroad.web.app import open_companion

    here = open_companion(served(from_environment()))
    try:
        yield here
    finally:
        here.engine.dispose()


@click.group(invoke_without_command=True)
@click.option("--all", "everything", is_flag=True, help="Those at their end as well.")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
@click.pass_context
def asks(ctx: click.Context, everything: bool, as_json: bool) -> None:
    """List the asks that are open, and what each waits for."""
    if ctx.invoked_subcommand is not None:
        return
    from inroad.domain.ask_views import view
    from inroad.store import kept_asks
    from inroad.store.engine import reading

    with opened_companion() as here:
        with reading(here.engine) as connection:
            kept = kept_asks.listing(connection, only_open=not everything)
        found = [view(ask, here.clock(), constants=here.constants) for ask in kept]
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
    elif found:
        click.echo("\n".join(_line(ask) for ask in found))
    else:
        click.echo("No ask is open. `inroad asked INTRODUCER PROSPECT` logs one.")


@asks.command()
@click.argument("number", type=int)
@click.argument("step", type=click.Choice(_STEPS))
@click.option("--on", "day", type=_DAY, help="The day on which it happened; today if left out.")
@click.option("--met", type=click.Choice(get_args(Took)), help="With the outcome.")
@click.option("--how", default="", help="How it went, in a line for yourself.")
def mark(
    number: int,
    step: Step,
    day: datetime | None,
    met: Took | None,
    how: str,
) -> None:
    """Mark what happened to the ask NUMBER: agreed, declined, introduced, met, outcome, …"""
    from inroad.web.asks import AskMove, move_ask

    on = day.date() if day else None
    move = AskMove(step=step, on=on, took_meeting=met, detail=how)
    with opened_companion() as here:
        _tell(move_ask(here, number, move))


@asks.command()
@click.argument("number", type=int)
def undo(number: int) -> None:
    """Take back the newest mark of the ask NUMBER, as long as it is fresh."""
    from inroad.web.asks import AskMove, move_ask

    with opened_companion() as here:
        _tell(move_ask(here, number, AskMove(undo=True)))


@click.command()
@click.argument("introducer")
@click.argument("prospect")
@click.option("--on", "day", type=_DAY, help="The day on which you asked; today if left out.")
@click.option("--by", "channel", default="", help="How: mail, message, call, …")
@click.option("--anyway", is_flag=True, help="Although somebody else is asked for them too.")
@click.option("--again", is_flag=True, help="Although you asked for the same before.")
def asked(
    introducer: str,
    prospect: str,
    day: datetime | None,
    channel: str,
    anyway: bool,
    again: bool,
) -> None:
    """Log that you asked INTRODUCER to introduce you to PROSPECT.

    Name each by number, profile address, mail address or name.
    """
    from inroad.cli.people import meant
    from inroad.store.asks import NewAsk
    from inroad.store.engine import reading
    from inroad.web.asks import log_ask

    with opened_companion() as here:
        with reading(here.engine) as connection:
            one, other = meant(connection, introducer), meant(connection, prospect)
        new = NewAsk(
            introducer_id=one.id,
            prospect_id=other.id,
            on=day.date() if day else None,
            channel=channel,
            anyway=anyway,
            again=again,
        )
        _tell(log_ask(here, new))


def _tell(ask: "AskView") -> None:
    for warning in ask.warnings:
        click.echo(warning, err=True)
    click.echo(_line(ask))
    if ask.pause:
        click.echo(f"      {ask.pause.text}")


def _line(ask: "AskView") -> str:
    due = next((it for it in ask.due), None)
    waits = f" Next, from {due.on}: {due.text}" if due else ""
    return f"{ask.id:4}  {ask.introducer} → {ask.prospect}: {ask.state}. {ask.text}{waits}"
