"""`inroad open`: the local page in the browser."""

import os
import sys
from datetime import UTC, datetime

import click

from inroad.cli.database import opened, served
from inroad.domain.errors import InroadError
from inroad.settings import Settings, from_environment


class NotRunning(InroadError):
    title = "The companion is not running"

    def __init__(self) -> None:
        super().__init__("Start it with `inroad` in another terminal, then run this again.")


@click.command("open")
@click.option("--print", "only_print", is_flag=True, help="Print the address and open nothing.")
def open_page(only_print: bool) -> None:
    """Open the local page in the browser, with a key that is good once."""
    from inroad.web.server import is_companion

    settings = from_environment()
    if not is_companion(settings.port):
        raise NotRunning
    address = _way_in(settings)
    if only_print or not _shown(address):
        click.echo(address)
        click.echo("Open it within two minutes, in one browser on this computer.", err=True)
    else:
        click.echo("Inroad is open in your browser. If it is not: `inroad open --print`.")


def _way_in(settings: Settings) -> str:
    from inroad.store import visits
    from inroad.store.engine import writing
    from inroad.web.opening import way_in

    with opened(served(settings)) as engine, writing(engine) as connection:
        return way_in(settings.url, visits.new_key(connection, datetime.now(UTC)))


def _shown(address: str) -> bool:
    """Whether a browser was asked to show it; never one that would take over the terminal."""
    import webbrowser

    if not (sys.platform in ("win32", "darwin") or _has_screen()):
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def _has_screen() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"))
