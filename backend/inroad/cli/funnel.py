"""`inroad funnel`: how far your asks go, with a small picture."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion

if TYPE_CHECKING:
    from inroad.domain.funnel import By, Cold, Funnel, Row
    from inroad.web.connections import Companion

_BAR = 24


@click.group(invoke_without_command=True)
@click.option(
    "--by", type=click.Choice(["introducer", "quarter"]), default="introducer", help="The rows."
)
@click.option("--json", "as_json", is_flag=True, help="Print the numbers as JSON.")
@click.pass_context
def funnel(ctx: click.Context, by: "By", as_json: bool) -> None:
    """Asked, agreed, introduced, met, outcome: how many asks reached each step."""
    if ctx.invoked_subcommand is not None:
        return
    from inroad.web.funnel import funnel_of

    with opened_companion() as here:
        found = funnel_of(here, by)
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


@funnel.command()
@click.argument("quarter")
@click.argument("sent", type=click.IntRange(0, 1_000_000))
@click.argument("answered", type=click.IntRange(0, 1_000_000))
@click.argument("met", type=click.IntRange(0, 1_000_000))
def cold(quarter: str, sent: int, answered: int, met: int) -> None:
    """Set your own cold messages of a QUARTER (2026-Q3): SENT, ANSWERED, led to a meeting (MET)."""
    from inroad.domain.funnel import Cold, checked
    from inroad.web.funnel import set_cold

    new = Cold(quarter=quarter.upper(), sent=sent, answered=answered, met=met)
    with opened_companion() as here:
        others = [it for it in _kept(here) if it.quarter != new.quarter]
        set_cold(here, checked([*others, new]))
    click.echo(_cold(new))


def _kept(here: "Companion") -> "list[Cold]":
    from inroad.store import settings
    from inroad.store.engine import reading

    with reading(here.engine) as connection:
        return settings.cold_figures(connection)


def _lines(found: "Funnel") -> Iterator[str]:
    if not found.total.counts[0].count:
        yield "No ask was sent yet. `inroad asked INTRODUCER PROSPECT` logs one."
    else:
        yield from _row(found.total)
    for row in found.rows:
        yield ""
        yield from _row(row)
    if found.compared:
        yield ""
        yield found.compared


def _row(row: "Row") -> Iterator[str]:
    waiting = f" ({row.waiting} waiting for an answer)" if row.waiting else ""
    yield f"{row.name}{waiting}"
    most = max(1, row.counts[0].count)
    for step in row.counts:
        share = f" {step.share:4.0%}" if step.share is not None else ""
        bar = "█" * round(_BAR * step.count / most) or "·"
        yield f"  {step.stage:10}  {bar:{_BAR}} {step.count:4}{share}"
    yield f"  {row.text}"
    if row.cold:
        yield f"  {_cold(row.cold)}"


def _cold(cold: "Cold") -> str:
    return f"Cold in {cold.quarter}: {cold.sent} sent, {cold.answered} answered, {cold.met} met."
