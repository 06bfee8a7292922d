"""`inroad pair` and `inroad pairings`: which extensions may talk to the companion."""

from datetime import UTC, datetime

import click

from inroad.cli.database import opened, served
from inroad.settings import Settings, from_environment


@click.command()
def pair() -> None:
    """Show a code that lets an extension in, for two minutes."""
    from inroad.web.server import is_companion

    settings = from_environment()
    click.echo(new_code(served(settings)))
    if not is_companion(settings.port):
        click.echo("The companion is not running; start it with `inroad`.", err=True)


@click.group(invoke_without_command=True)
@click.pass_context
def pairings(ctx: click.Context) -> None:
    """List the extensions that were let in."""
    if ctx.invoked_subcommand is not None:
        return
    from inroad.store import pairings as kept
    from inroad.store.engine import reading

    with opened(served(from_environment())) as engine, reading(engine) as connection:
        rows = kept.list_pairings(connection)
    for row in rows:
        state = f"revoked {row.revoked_at}" if row.revoked_at else "in force"
        click.echo(f"{row.id:4}  {row.paired_at}  {state:32}  {row.label}  {row.origin}")
    if not rows:
        click.echo("No extension is paired. `inroad pair` shows a code for the panel.")


@pairings.command()
@click.argument("number", type=int)
def revoke(number: int) -> None:
    """End a pairing: its token stops working at once."""
    from inroad.store import pairings as kept
    from inroad.store.engine import writing

    with opened(served(from_environment())) as engine, writing(engine) as connection:
        kept.revoke(connection, number, datetime.now(UTC))
    click.echo(f"Pairing {number} is revoked.")


def new_code(settings: Settings) -> str:
    """Open a pairing code, written as it is typed."""
    from inroad.domain.pairing import spaced
    from inroad.store import pairings as kept
    from inroad.store.engine import writing

    with opened(settings) as engine, writing(engine) as connection:
        return spaced(kept.open_code(connection, datetime.now(UTC)))


def is_paired(settings: Settings) -> bool:
    """Whether any extension is let in."""
    from inroad.store import pairings as kept
    from inroad.store.engine import reading

    with opened(settings) as engine, reading(engine) as connection:
        return any(row.revoked_at is None for row in kept.list_pairings(connection))
