"""`inroad gave`, `received`, `ledger` and `rules`: giving and receiving, person by person."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, get_args

import click
import msgspec

from inroad.cli.asks import opened_companion
from inroad.cli.people import meant
from inroad.domain.favours import FavourKind

if TYPE_CHECKING:
    from inroad.store.rules import RuleChange
    from inroad.web.favours import LedgerView

_DAY = click.DateTime(["%Y-%m-%d"])
_KINDS = click.Choice(get_args(FavourKind))


def _favour(log: Callable[..., None]) -> click.Command:
    for told in (
        click.option("--on", "day", type=_DAY, help="The day; today if left out."),
        click.argument("what", default=""),
        click.argument("kind", type=_KINDS),
        click.argument("person"),
    ):
        log = told(log)
    return click.command()(log)


@_favour
def gave(person: str, kind: FavourKind, what: str, day: datetime | None) -> None:
    """Log something that you gave PERSON: introduction, help, referral, hire, feedback, other."""
    _add(person, kind, what, day, given=True)


@_favour
def received(person: str, kind: FavourKind, what: str, day: datetime | None) -> None:
    """Log something that PERSON gave you. Introductions count by their asks."""
    _add(person, kind, what, day, given=False)


@click.command()
@click.argument("person")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def ledger(person: str, as_json: bool) -> None:
    """What you asked of PERSON, gave and received, and from when an ask is fine."""
    found = _ledger(person)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
        return
    click.echo(found.balance.text)
    click.echo(found.budget.load.text)
    click.echo(found.budget.text)
    for line in found.lines:
        click.echo(f"  {line.on}  {line.side:8}  {line.text}")


@click.command()
@click.argument("person")
@click.option("--not-before", type=_DAY, help="Ask nothing of them before this day.")
@click.option("--most-a-year", type=click.IntRange(1, 100), help="Ask at most so often a year.")
@click.option("--cool-down", type=click.IntRange(0, 3650), help="Days between two asks.")
@click.option("--ask-twice/--ask-once", default=None, help="Make me think twice before an ask.")
@click.option("--clear", is_flag=True, help="Drop all rules of before.")
def rules(
    person: str,
    not_before: datetime | None,
    most_a_year: int | None,
    cool_down: int | None,
    ask_twice: bool | None,
    clear: bool,
) -> None:
    """Show or set your own rules for asking PERSON."""
    from inroad.store import rules as kept
    from inroad.store.engine import writing

    given: dict[str, object] = {
        "not_before": not_before.date() if not_before else None,
        "most_a_year": most_a_year,
        "cool_down": cool_down,
        "ask_twice": ask_twice,
    }
    with opened_companion() as here, writing(here.engine) as connection:
        found = meant(connection, person)
        if clear:
            kept.save(connection, found.id, _no_rules(), now=here.clock())
        change = _change({name: value for name, value in given.items() if value is not None})
        kept.save(connection, found.id, change, now=here.clock())
    click.echo(_ledger(str(found.id)).budget.text)


def _no_rules() -> "RuleChange":
    from inroad.store.rules import RuleChange

    return RuleChange(not_before=None, most_a_year=None, cool_down=None, ask_twice=False)


def _change(given: dict[str, object]) -> "RuleChange":
    from inroad.store.rules import RuleChange

    return msgspec.convert(given, RuleChange)


def _add(person: str, kind: FavourKind, what: str, day: datetime | None, *, given: bool) -> None:
    from inroad.store import favours
    from inroad.store.engine import writing
    from inroad.store.favours import NewFavour

    with opened_companion() as here, writing(here.engine) as connection:
        found = meant(connection, person)
        new = NewFavour(
            person_id=found.id,
            given=given,
            kind=kind,
            what=what,
            on=day.date() if day else None,
        )
        favours.add(connection, new, now=here.clock())
    click.echo(_ledger(str(found.id)).balance.text)


def _ledger(person: str) -> "LedgerView":
    from inroad.store.engine import reading
    from inroad.web.favours import ledger_of

    with opened_companion() as here:
        with reading(here.engine) as connection:
            found = meant(connection, person)
        return ledger_of(here, found.id)
