"""The command line."""

import shutil
import sys
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click
import msgspec

from inroad import __version__
from inroad.domain.errors import InroadError
from inroad.settings import Settings, from_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlalchemy as sa

_LOAD = """\
1. Load the extension (once):
     Chrome, Edge, Chromium: chrome://extensions → Developer mode → Load unpacked
     Firefox: about:debugging → This Firefox → Load Temporary Add-on → manifest.json
     the folder is {folder}
"""
_PAIR = """\
2. Open a profile page, click Inroad's button in the toolbar, and type this code in the panel:

     {code}

   It is good for two minutes; `{command} pair` shows a new one.
"""

_SERVED = "served"
"""Names the database that the running companion has open: the user's own, or the demo's."""


class Commands(click.Group):
    """Commands whose expected errors are two plain sentences and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except InroadError as error:
            raise click.ClickException(f"{error.title}. {error}") from error


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="inroad")
@click.option("--log", "requests", is_flag=True, help="Log a line for each request.")
@click.pass_context
def main(ctx: click.Context, requests: bool) -> None:
    """Who should introduce you, and what to send. Without a command: start the companion."""
    if ctx.invoked_subcommand is None:
        _start(from_environment(), requests=requests)


def _start(settings: Settings, *, requests: bool = False, greeting: str = "") -> None:
    from inroad.web.server import serve

    afterwards = ExitStack()

    def ready() -> None:
        afterwards.callback(_mark(settings).unlink, missing_ok=True)
        click.echo(f"Inroad is at {settings.url}  (stop it with Ctrl+C)")
        click.echo(f"Your data is in {settings.home}\n")
        click.echo(greeting, nl=False)
        click.echo(_LOAD.format(folder=extension_folder()))
        if not _paired(settings):
            click.echo(_PAIR.format(code=_new_code(settings), command=_command()))
        sys.stdout.flush()

    with afterwards:
        try:
            serve(settings, ready, requests=requests)
        except KeyboardInterrupt:
            click.echo("Inroad has stopped.")


def _mark(settings: Settings) -> Path:
    """A file that says which database the running companion has open."""
    marker = from_environment().home / _SERVED
    marker.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    marker.touch(mode=0o600)  # the address of a server's database may hold a password
    marker.write_text(settings.database)
    return marker


def _command() -> str:
    """How the user started this, for the next command to be typed the same way."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return "python -m inroad"
    return started.name if shutil.which(started.name) else sys.argv[0]


def extension_folder() -> Path:
    """The extension to load: beside the code in a checkout, inside the package when installed."""
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent / "extension"
    return checkout if (checkout / "manifest.json").is_file() else package / "extension"


@main.command()
def extension() -> None:
    """Print the folder of the extension, to load into the browser."""
    click.echo(extension_folder())


@main.command()
@click.argument("reading", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print the whole answer as JSON.")
def suggest(reading: BinaryIO, as_json: bool) -> None:
    """Who should introduce you to the person of a READING (a JSON file, or - for input)."""
    from inroad.telling import tell
    from inroad.web.app import open_companion
    from inroad.web.suggestions import SuggestionRequest, suggestion_for

    try:
        asked = msgspec.json.decode(b'{"reading":' + reading.read() + b"}", type=SuggestionRequest)
    except msgspec.DecodeError as error:
        raise click.ClickException(f"This is no reading: {error}.") from error
    found = suggestion_for(open_companion(from_environment()), asked)
    click.echo(msgspec.json.encode(found).decode() if as_json else tell(found))


@main.command()
def doctor() -> None:
    """Say how this Inroad is, without names or notes: what to send with a report."""
    from inroad.doctor import findings

    settings = from_environment()
    for name, value in findings(_served(settings)):
        click.echo(f"{name:12} {value}")


@main.command()
@click.option("--fresh", is_flag=True, help="Begin with the sample network anew.")
@click.option("--remove", is_flag=True, help="Throw the sample network away and stop.")
@click.option("--log", "requests", is_flag=True, help="Log a line for each request.")
def demo(fresh: bool, remove: bool, requests: bool) -> None:
    """Start the companion on a sample network, with profile pages to look at."""
    from inroad import demo as sample

    settings = from_environment()
    if remove:
        gone = sample.remove(settings.home)
        click.echo("The sample network is gone." if gone else "There was no sample network.")
        return
    today = datetime.now(UTC).astimezone().date()
    database = sample.prepare(settings.home, today, fresh=fresh)
    pages, address = sample.page_server(today=sample.made_on(settings.home))
    shown = msgspec.structs.replace(
        settings, home=sample.folder_in(settings.home), database_url=database
    )
    try:
        _start(shown, requests=requests, greeting=f"Invented profiles to open: {address}\n\n")
    finally:
        pages.close()


@main.command()
def pair() -> None:
    """Show a code that lets an extension in, for two minutes."""
    from inroad.web.server import is_companion

    settings = from_environment()
    click.echo(_new_code(_served(settings)))
    if not is_companion(settings.port):
        click.echo("The companion is not running; start it with `inroad`.", err=True)


@main.group(invoke_without_command=True)
@click.pass_context
def pairings(ctx: click.Context) -> None:
    """List the extensions that were let in."""
    if ctx.invoked_subcommand is not None:
        return
    from inroad.store import pairings as kept
    from inroad.store.engine import reading

    with _database(_served(from_environment())) as engine, reading(engine) as connection:
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

    with _database(_served(from_environment())) as engine, writing(engine) as connection:
        kept.revoke(connection, number, datetime.now(UTC))
    click.echo(f"Pairing {number} is revoked.")


def _served(settings: Settings) -> Settings:
    """The settings with the database that the running companion has open."""
    from inroad.web.server import is_companion

    marker = settings.home / _SERVED
    if not marker.is_file() or not is_companion(settings.port):
        return settings
    return msgspec.structs.replace(settings, database_url=marker.read_text())


@contextmanager
def _database(settings: Settings) -> "Iterator[sa.Engine]":
    """The database, for one command."""
    from inroad.store.migrations import open_migrated

    engine = open_migrated(settings.database)
    try:
        yield engine
    finally:
        engine.dispose()


def _new_code(settings: Settings) -> str:
    from inroad.domain.pairing import spaced
    from inroad.store import pairings as kept
    from inroad.store.engine import writing

    with _database(settings) as engine, writing(engine) as connection:
        return spaced(kept.open_code(connection, datetime.now(UTC)))


def _paired(settings: Settings) -> bool:
    from inroad.store import pairings as kept
    from inroad.store.engine import reading

    with _database(settings) as engine, reading(engine) as connection:
        return any(row.revoked_at is None for row in kept.list_pairings(connection))
