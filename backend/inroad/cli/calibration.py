"""`inroad calibration`: how good Inroad's own chances were."""

from collections.abc import Iterator
from math import sqrt
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.database import served
from inroad.settings import from_environment

if TYPE_CHECKING:
    from inroad.domain.calibration import Calibration, Reliability
    from inroad.domain.learning import Shift


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def calibration(as_json: bool) -> None:
    """How Inroad's chances compare with what came of your asks."""
    from inroad.store.engine import reading
    from inroad.web.app import open_companion
    from inroad.web.calibration import calibration_of

    here = open_companion(served(from_environment()))
    try:
        with reading(here.engine) as connection:
            found = calibration_of(here, connection)
    finally:
        here.engine.dispose()
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


def _lines(found: "Calibration") -> Iterator[str]:
    yield found.sentence
    sides = (
        ("They say yes when you ask", found.yes, found.learned.yes),
        ("The other takes the meeting", found.take, found.learned.take),
    )
    for title, side, shift in sides:
        if side is not None:
            yield ""
            yield from _side(title, side)
        if shift.outcomes:
            yield ""
            yield _learned(title, shift)


def _side(title: str, side: "Reliability") -> Iterator[str]:
    yield f"{title}: {side.came:.0%} of {side.outcomes}, expected {side.given:.0%}"
    better = f"{side.base_brier:.3f} for the same guess each time"
    yield f"  Brier score {side.brier:.3f} (0 is perfect; {better})"
    yield "  chance given    asks   mean given   came true"
    for some in side.bins:
        given, came = ("-" if it is None else f"{it:.0%}" for it in (some.given, some.came))
        yield f"  {some.low:4.0%} to {some.high:4.0%}   {some.outcomes:5}   {given:>10}   {came:>9}"


def _learned(title: str, shift: "Shift") -> str:
    of_offset, of_slope = map(sqrt, shift.variances)
    return (
        f"{title}: learned from {shift.outcomes} outcomes\n"
        f"  log-odds become {shift.offset:+.2f} + {shift.slope:.2f} x log-odds,"
        f" give or take {of_offset:.2f} and {of_slope:.2f}"
    )
