"""`inroad targets`: whom the user wants to meet, and more of them from a file or by name."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion
from inroad.domain.errors import NotFound

if TYPE_CHECKING:
    from inroad.store.target_lists import TargetList
    from inroad.web.connections import Companion
    from inroad.web.targets.bodies import TargetsTaken
    from inroad.web.targets.views import TargetsView, TargetView

_MOST = 10_000
_SHOW = "show"


class NoSuchList(NotFound):
    title = "There is no such list"

    def __init__(self, words: str, lists: "list[TargetList]") -> None:
        names = ", ".join(f"“{it.name}”" for it in lists)
        super().__init__(f"No list is called “{words}”. {f'There are: {names}' if names else ''}")


class NoSuchFile(NotFound):
    title = "There is no such file"

    def __init__(self, words: str) -> None:
        super().__init__(
            f"No file is at “{words[:200]}”. Look at how it is written; nothing was added."
        )


class UnreadableFile(NotFound):
    title = "This file cannot be read"

    def __init__(self, words: str) -> None:
        super().__init__(f"“{words[:200]}” is a folder, or closed to you. Nothing was added.")


class _Targets(click.Group):
    """Without a command: the targets are shown, those of a list where one is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What is no command is the name of a list."""
        named = args[0] in self.commands or args[0] == "--help" if args else False
        return super().parse_args(ctx, args if named else [_SHOW, *args])


@click.group(cls=_Targets)
def targets() -> None:
    """Whom you want to meet. `inroad targets [LIST]` shows them, `add` adds more."""


@targets.command(_SHOW, hidden=True)
@click.argument("list_name", metavar="[LIST]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def show(list_name: str | None, as_json: bool) -> None:
    """Targets, those worth most first, with the best introducer of each."""
    from inroad.web.targets.views import Shown, targets_of

    with opened_companion() as here:
        list_id = _list_id(here, list_name)
        found = targets_of(here, Shown(list_id=list_id), most=_MOST)
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


@targets.command()
@click.argument("what", metavar="FILE|NAME")
@click.option("--list", "list_name", help="Onto this list, which is made where there is none.")
@click.option("--stars", type=click.IntRange(1, 5), help="How much you want to meet them.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of it as JSON.")
def add(what: str, list_name: str | None, stars: int | None, as_json: bool) -> None:
    """Add whom a FILE names (CSV, or a line each), or one by NAME, address or company."""
    from inroad.web.targets.adding import add_file, add_text

    data = _file(what)
    with opened_companion() as here:
        on = _made(here, list_name)
        if data is None:
            told = add_text(here, on, what, stars)
        else:
            told = add_file(here, data, Path(what).name, on)
    click.echo(msgspec.json.encode(told).decode() if as_json else "\n".join(_told(told)))


def _file(what: str) -> bytes | None:
    """What is in the file of this name; None where the words are no name of a file."""
    from inroad.importers.odd_lines import is_path

    try:
        return Path(what).expanduser().read_bytes()
    except (OSError, RuntimeError, ValueError) as error:  # no file can be called so, too
        if not is_path(what):
            return None
        if isinstance(error, IsADirectoryError | PermissionError):
            raise UnreadableFile(what) from error
        raise NoSuchFile(what) from error


def _list_id(here: "Companion", words: str | None) -> int | None:
    """The number of the list of this name, or with this number."""
    from inroad.store import target_lists
    from inroad.store.engine import reading

    if words is None:
        return None
    with reading(here.engine) as connection:
        lists = target_lists.listing(connection)
    for it in lists:
        if words.casefold() == it.name.casefold() or words == str(it.id):
            return it.id
    raise NoSuchList(words, lists)


def _made(here: "Companion", name: str | None) -> int | None:
    from inroad.store import target_lists
    from inroad.store.engine import writing

    if name is None:
        return None
    with writing(here.engine) as connection:
        return target_lists.make(connection, name, now=here.clock())


def _lines(found: "TargetsView") -> Iterator[str]:
    if not found.targets:
        yield "Nobody yet. `inroad targets add NAME` adds somebody."
    for it in found.targets:
        stars = "*" * (it.stars or 0)
        yield f"{it.person.id:4}  {it.person.name} {stars}".rstrip()
        way = _way(it)
        yield f"      {it.person.headline or it.person.company or 'nothing else is known'}"
        yield f"      {way[:1].upper()}{way[1:]}. {it.stage_text[:1].upper()}{it.stage_text[1:]}."


def _way(it: "TargetView") -> str:
    if it.best:
        return f"through {it.best.name}: {it.best.text}"
    return it.two.text if it.two else "nobody can introduce them yet"


def _told(told: "TargetsTaken") -> Iterator[str]:
    yield told.said
    for unclear in told.unclear:
        yield f"Row {unclear.row}: {unclear.text}"
        for person in unclear.people:
            yield f"  {person.id:4} {person.name}, {person.headline or person.company or ''}"
        yield "  Give the address of their profile beside the name."
    for row in told.left_out:
        yield f"Row {row.row}: {row.reason}{' (the rest of the row came in)' if row.kept else ''}."
