"""`inroad plan`: whom to ask for whom, in which week, and who is left out and why."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion

if TYPE_CHECKING:
    from inroad.web.connections import Companion
    from inroad.web.plan.views import LeftOutGroup, PlanAsk, PlanView

_MOST_LISTED = 10
_FILE = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)


@click.command()
@click.argument("targets", type=_FILE, required=False)
@click.option("--asks", type=click.IntRange(1, 100), help="Asks a week; your own week if left out.")
@click.option("--weeks", type=click.IntRange(1, 26), help="This week included; 8 if left out.")
@click.option("--all", "everything", is_flag=True, help="List everybody who is left out.")
@click.option("--seen", is_flag=True, help="What changed counts as seen from now on.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole plan as JSON.")
def plan(
    targets: Path | None,
    asks: int | None,
    weeks: int | None,
    everything: bool,
    seen: bool,
    as_json: bool,
) -> None:
    """Plan the asks for TARGETS, a CSV file or a list of names; without it, for your lists.

    What is planned for a file, or with other asks or weeks than yours, is not kept.
    """
    with opened_companion() as here:
        found = _plan(here, targets, asks, weeks, seen)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
        return
    for line in _lines(found, None if everything else _MOST_LISTED):
        click.echo(line)


def _plan(
    here: "Companion", targets: Path | None, asks: int | None, weeks: int | None, seen: bool
) -> "PlanView":
    from inroad.web.plan.controller import NewPlan, plan_of, plan_with

    new = NewPlan(asks_per_week=asks, weeks=weeks)
    if targets is None:
        return plan_of(here, new, keep=seen)
    from inroad.importers.target_tables import read_targets

    with click.open_file(str(targets), "rb") as file:
        read = read_targets(file.read(), targets.name)
    for skipped in read.skipped:
        click.echo(f"Row {skipped.row} is left out: {skipped.reason}.", err=True)
    return plan_with(here, new, read.rows)


def _lines(found: "PlanView", most: int | None) -> Iterator[str]:
    if found.lists_gone:
        yield found.lists_gone
    elif not found.targets:
        yield "You have no targets yet. `inroad targets add NAME` or a file names some."
        return
    yield found.said
    yield found.budget
    if found.changes:
        yield ""
        yield "What changed"
        yield from (f"  {change.text}" for change in found.changes)
    for week in found.weeks:
        yield ""
        yield week.title
        for ask in week.asks:
            yield from _ask(ask)
        if not week.asks:
            yield "  Nobody is to be asked any more this week."
    for group in found.left_out:
        yield ""
        yield from _group(group, most)


def _ask(ask: "PlanAsk") -> Iterator[str]:
    kept = " Kept." if ask.promised else ""
    late = " Still to be made." if ask.late else ""
    yield f"  {ask.on}  {ask.introducer} ({ask.introducer_id}) → {ask.target} ({ask.target_id})"
    yield f"      {ask.why} {ask.chance}.{late}{kept}"
    if ask.first:
        yield f"      First: {ask.first}"


def _group(group: "LeftOutGroup", most: int | None) -> Iterator[str]:
    yield f"{group.title} ({group.count})"
    if group.help:
        yield f"  {group.help}"
    for left in group.targets[:most]:
        yield f"  {left.target}: {left.text}"
    if most is not None and group.count > most:
        yield f"  and {group.count - most} more; --all lists them."
