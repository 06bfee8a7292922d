"""`inroad explain`: the whole sum behind one mutual of one prospect, as a table."""

from collections.abc import Iterator
from datetime import date, datetime
from textwrap import wrap
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.database import served
from inroad.settings import from_environment

if TYPE_CHECKING:
    from inroad.domain.explanation import Explanation, Sum

_NAME, _WORDS, _WIDTH = 18, 50, 80


@click.command()
@click.argument("person")
@click.argument("prospect")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Judge as of this day.")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def explain(person: str, prospect: str, day: datetime | None, as_json: bool) -> None:
    """The whole sum: would PERSON introduce you to PROSPECT, and would PROSPECT meet you?

    Name each by number, profile address, mail address or name.
    """
    found = _explained(person, prospect, day.date() if day else None)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
    else:
        click.echo("\n".join(_lines(found)))


def _explained(person: str, prospect: str, on: date | None) -> "Explanation":
    from inroad.cli.people import meant
    from inroad.store.engine import reading
    from inroad.web.app import open_companion
    from inroad.web.explanations import explanation_for

    here = open_companion(served(from_environment()))
    try:
        with reading(here.engine) as connection:
            one, other = meant(connection, person), meant(connection, prospect)
        if one.id == other.id:
            raise click.ClickException(f"Both are {one.name}. Name two different people.")
        return explanation_for(here, one.id, other.id, on)
    finally:
        here.engine.dispose()


def _lines(found: "Explanation") -> Iterator[str]:
    from inroad.domain.saying import VERDICTS

    mutual, prospect = found.mutual, found.prospect
    yield f"{mutual} to {prospect}, on {found.on}: place {found.place} of {found.of}"
    yield from _sum(f"You and {mutual}", "P(yes)", found.yes)
    yield from _sum(f"{mutual} and {prospect}", "P(take)", found.take)
    low, mid, high = found.success.low, found.success.mid, found.success.high
    yield ""
    yield _row("Success", "P(yes) x P(take)", f"{mid:.3f}")
    yield _row("", "80 % interval", f"{low:.3f} to {high:.3f}")
    yield ""
    yield "What may speak against asking, in this order"
    yield from _checks(found)
    yield ""
    for reason in found.reasons:
        yield from _wrapped(f"{reason.sign} ", f"{reason.text} [{reason.source}]")
    yield ""
    yield f"Verdict: {VERDICTS[found.verdict].lower()}"
    yield from _wrapped("Next: ", found.next_step)


def _sum(title: str, name: str, side: "Sum") -> Iterator[str]:
    yield ""
    yield title
    for row in side.rows:
        first, *more = wrap(f"{row.evidence} [{row.source}]", _WORDS) or [""]
        yield _row(row.name, first, f"{round(row.points, 2) + 0.0:+.2f}")  # never -0.00
        for line in more:
            yield _row("", line, "")
    yield _row("log-odds", "", f"{side.log_odds:+.2f}")
    yield _row(name, "", f"{side.probability:.3f}")


def _checks(found: "Explanation") -> Iterator[str]:
    for check in found.checks:
        if not check.found:
            yield f"    {check.name}: no"
        for caution in check.found:
            until = f" [until {caution.until}]" if caution.until else ""
            late = "" if check.counts else " [settled before]"
            yield from _wrapped("  ! ", f"{check.name}: {caution.text}{until}{late}")


def _row(name: str, words: str, figure: str) -> str:
    room = _WIDTH - 2 - _NAME - _WORDS
    if len(figure) > room:
        return f"  {name:{_NAME}}{words:{_WIDTH - 2 - _NAME - len(figure)}}{figure}".rstrip()
    return f"  {name:{_NAME}}{words:{_WORDS}}{figure:>{room}}".rstrip()


def _wrapped(mark: str, text: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark))
