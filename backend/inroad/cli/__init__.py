"""The command line: one file a group of commands. What is heavy is imported where it is used."""

import sys
from traceback import walk_tb

import click

from inroad import __version__
from inroad.cli.asks import asked, asks
from inroad.cli.backups import backup, restore
from inroad.cli.calibration import calibration
from inroad.cli.companion import demo, extension, start
from inroad.cli.constants import constants
from inroad.cli.doctor import doctor
from inroad.cli.doubles import people
from inroad.cli.explain import explain
from inroad.cli.exports import export
from inroad.cli.forget import forget
from inroad.cli.funnel import funnel
from inroad.cli.imports import import_files, imports
from inroad.cli.ledger import gave, ledger, received, rules
from inroad.cli.map import reach, show_map
from inroad.cli.open import open_page
from inroad.cli.pairings import pair, pairings
from inroad.cli.plan import plan
from inroad.cli.seasons import seasons
from inroad.cli.suggestions import suggest
from inroad.cli.targets import targets
from inroad.cli.today import deepen, today
from inroad.domain.errors import InroadError, NotFound
from inroad.settings import from_environment


class NoSuchNumber(NotFound):
    title = "Nothing has this number"

    def __init__(self) -> None:
        super().__init__("It is larger than any that Inroad gives. Look at the list again.")


class Commands(click.Group):
    """Commands whose expected errors are two plain sentences and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except InroadError as error:
            raise click.ClickException(f"{error.title}. {error}") from error
        except Exception as error:
            if (known := _trouble(error)) is None:
                raise
            raise click.ClickException(f"{known.title}. {known}") from error


def _trouble(error: Exception) -> InroadError | None:
    """What the database complained of, if it was the database."""
    if "sqlalchemy" not in sys.modules:
        return None
    if isinstance(error, OverflowError) and _is_of_the_database(error):
        return NoSuchNumber()
    from inroad.store.trouble import trouble

    return trouble(error)


def _is_of_the_database(error: Exception) -> bool:
    """sqlite3 refuses a number that no column holds, in a way that SQLAlchemy does not wrap."""
    *_, (frame, _line) = walk_tb(error.__traceback__)
    return str(frame.f_globals.get("__name__", "")).startswith("sqlalchemy.engine.")


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="inroad")
@click.option("--log", "requests", is_flag=True, help="Log a line for each request.")
@click.pass_context
def main(ctx: click.Context, requests: bool) -> None:
    """Who should introduce you, and what to send. Without a command: start the companion."""
    if ctx.invoked_subcommand is None:
        start(from_environment(), requests=requests)


for _command in (
    *(asked, asks, gave, ledger, received, rules),
    *(deepen, funnel, people, plan, seasons, targets, today),
    *(backup, export, forget, restore),
    *(calibration, constants, explain, suggest),
    *(reach, show_map),
    *(import_files, imports),
    *(demo, doctor, extension, open_page, pair, pairings),
):
    main.add_command(_command)
