"""`inroad` and `inroad demo`: starting the companion, and what to load into the browser."""

import gc
import shutil
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from inroad.cli.database import mark_served
from inroad.cli.pairings import is_paired, new_code
from inroad.settings import Settings, constants_of, from_environment

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
_OPEN = "Without the extension, or beside it: `{command} open` opens the page in your browser.\n"


def start(settings: Settings, *, requests: bool = False, greeting: str = "") -> None:
    """Run the companion until it is stopped, and say how to reach it."""
    gc.disable()  # nothing that is imported is garbage; collections begin when all is read
    from inroad.web.server import serve

    afterwards = ExitStack()

    def ready() -> None:
        afterwards.callback(mark_served(settings).unlink, missing_ok=True)
        click.echo(f"Inroad is at {settings.url}  (stop it with Ctrl+C)")
        click.echo(f"Your data is in {settings.home}\n")
        click.echo(greeting, nl=False)
        click.echo(_OPEN.format(command=_as_typed()))
        click.echo(_LOAD.format(folder=_extension_folder()))
        if not is_paired(settings):
            click.echo(_PAIR.format(code=new_code(settings), command=_as_typed()))
        sys.stdout.flush()

    with afterwards:
        try:
            serve(settings, ready, requests=requests)
        except KeyboardInterrupt:
            click.echo("Inroad has stopped.")


def _as_typed() -> str:
    """How the user started this, for the next command to be typed the same way."""
    started = Path(sys.argv[0])
    if started.name == "__main__.py":
        return "python -m inroad"
    return started.name if shutil.which(started.name) else sys.argv[0]


def _extension_folder() -> Path:
    """The extension to load: beside the code in a checkout, inside the package when installed."""
    package = Path(__file__).resolve().parent.parent
    checkout = package.parent.parent / "extension"
    return checkout if (checkout / "manifest.json").is_file() else package / "extension"


@click.command()
def extension() -> None:
    """Print the folder of the extension, to load into the browser."""
    click.echo(_extension_folder())


@click.command()
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
    constants_of(settings)  # what is wrong there is said before anything is made
    today = datetime.now(UTC).astimezone().date()
    database = sample.prepare(settings.home, today, fresh=fresh)
    pages, address = sample.page_server(today=sample.made_on(settings.home))
    shown = msgspec.structs.replace(
        settings,
        home=sample.folder_in(settings.home),
        database_url=database,
        settings_file=settings.file,
    )
    try:
        start(shown, requests=requests, greeting=f"Invented profiles to open: {address}\n\n")
    finally:
        pages.close()
