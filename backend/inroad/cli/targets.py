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
    from inroad.web.targets.views import TargetsView

_MOST = 10_000
_SHOW = "show"


class NoSuchList(NotFound):
    title = "There is no such list"

    def __init__(self, words: str, lists: "list[TargetList]") -> None:
        names = ", ".join(f"“{it.name}”" for it in lists)
        super().__init__(f"No list is called “{words}”. {f'There are: {names}' if names else ''}")


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
    from inroad.domain.named import read_lines
    from inroad.web.targets.adding import NobodyGiven, add_file, take

    file = Path(what)
    with opened_companion() as here:
        on = _made(here, list_name)
        if file.is_file():
            told = add_file(here, file.read_bytes(), file.name, on)
        else:
            lines = [msgspec.structs.replace(it, stars=stars) for it in read_lines(what)]
            if not lines:
                raise NobodyGiven
            told = take(here, on, lines, "hand")
    click.echo(msgspec.json.encode(told).decode() if as_json else "\n".join(_told(told)))


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
        way = f"through {it.best.name}: {it.best.text}" if it.best else "nobody can introduce them"
        yield f"      {it.person.headline or it.person.company or 'nothing else is known'}"
        yield f"      {way[:1].upper()}{way[1:]}. {it.stage_text[:1].upper()}{it.stage_text[1:]}."


def _told(told: "TargetsTaken") -> Iterator[str]:
    yield told.said
    for unclear in told.unclear:
        yield f"Row {unclear.row}: {unclear.text}"
        for person in unclear.people:
            yield f"  {person.id:4} {person.name}, {person.headline or person.company or ''}"
        yield "  Give the address of their profile beside the name."
    for row in told.left_out:
        yield f"Row {row.row}: {row.reason}."
