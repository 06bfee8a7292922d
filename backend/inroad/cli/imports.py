"""`inroad import` and `inroad imports`: the network in, what came in, and back out again."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from inroad.cli.asks import opened_companion
from inroad.cli.database import opened, served
from inroad.domain.import_words import brought, kinds_of, left_out, taken_back
from inroad.domain.imports import ImportBatch, Progress, Told
from inroad.settings import from_environment

if TYPE_CHECKING:
    from inroad.domain.found import ColumnMapping
    from inroad.web.connections import Companion
    from inroad.web.importing import Preview, Wanted

_HEAD = 200
_MOST_SHOWN = 12


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Bring it in without asking.")
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@click.option("--me", "said", default="", help="Who you are in it: a name or an address.")
@click.option(
    "--map",
    "pairs",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="What a column of a table of your own is: name, first, last, mail, phone, company, role, "
    "headline or link. Remembered for the next such table.",
)
def import_files(
    files: tuple[Path, ...], yes: bool, dry_run: bool, said: str, pairs: tuple[str, ...]
) -> None:
    """Bring in FILE…: a LinkedIn export, contacts, cards, a mailbox, a calendar.

    What would come in is said first. All of a file comes in, or nothing of it.
    """
    chosen = _chosen(pairs)
    for file in files:
        if _is_own_export(file):
            _fill(file, yes=yes, dry_run=dry_run)
        else:
            with opened_companion() as here:
                _import(here, file, said, chosen, yes=yes, dry_run=dry_run)


def _chosen(pairs: tuple[str, ...]) -> dict[str, list[str]]:
    from inroad.importers.contact_tables import FIELDS

    chosen: dict[str, list[str]] = {}
    for pair in pairs:
        field, divider, column = pair.partition("=")
        if not divider or field.strip() not in FIELDS:
            raise click.BadParameter(
                f"“{pair}” says nothing. Write FIELD=COLUMN, FIELD one of {', '.join(FIELDS)}.",
                param_hint="--map",
            )
        chosen.setdefault(field.strip(), []).append(column.strip())
    return chosen


def _import(
    here: "Companion",
    file: Path,
    said: str,
    chosen: dict[str, list[str]],
    *,
    yes: bool,
    dry_run: bool,
) -> None:
    from inroad.web.importing import Wanted, mapped, ready, told_of, write

    wanted = Wanted(name=file.name, me=said)
    if chosen:
        wanted = Wanted(
            name=file.name, me=said, mappings=mapped(_proposed(here, file, wanted, chosen), chosen)
        )
    with _shown() as told, ready(here, file, wanted, told) as (found, one):
        preview = told_of(found, one)
        _tell(preview)
        if dry_run or not preview.report.counts.brings:
            return
        if not yes:
            click.confirm("Bring this in?", abort=True, err=True)
        number = write(here, found, one, confirmed=not yes)
    if number is not None:
        click.echo(f"It is in, as import {number}. `inroad imports undo {number}` takes it back.")
    else:
        click.echo("Nothing in it is new any more: somebody else brought it in meanwhile.")


def _proposed(
    here: "Companion", file: Path, wanted: "Wanted", chosen: dict[str, list[str]]
) -> "tuple[ColumnMapping, ...]":
    """What the columns of a table would be taken for. Refuses a column that it has not."""
    from inroad.importers.importing import read

    with read(file, today=here.clock().date(), name=wanted.name) as found:
        there = [name for names in found.columns.values() for name in names]
        for column in (it for columns in chosen.values() for it in columns):
            if column not in there:
                listed = ", ".join(there) or "none that need to be told"
                raise click.BadParameter(
                    f"{file.name} has no column “{column}”. Its columns: {listed}.",
                    param_hint="--map",
                )
        return found.mappings


def _tell(preview: "Preview") -> None:
    report = preview.report
    click.echo(f"{report.name}: {report.format}")
    for mapping in preview.mappings:
        what = "I take the columns so" if preview.proposed else "As you set its columns"
        told = ", ".join(f"{field}={'/'.join(names)}" for field, names in mapping.columns.items())
        click.echo(f"  {what}: {told}")
    if preview.proposed:
        click.echo("  (`--map FIELD=COLUMN` sets it otherwise.)")
    for kind, count in kinds_of(report.counts):
        parts = (
            f"{number:,} {word}"
            for word in ("new", "changed", "known", "doubled")
            if (number := getattr(count, word))
        )
        click.echo(f"  {kind}: {', '.join(parts)}")
    for it in report.left_out[:_MOST_SHOWN]:
        click.echo(f"  {left_out(it)}")
    if len(report.left_out) > _MOST_SHOWN:
        click.echo(f"  and {len(report.left_out) - _MOST_SHOWN:,} more reasons")
    if preview.candidates:
        names = " or ".join(preview.candidates)
        click.echo(f"  Inroad cannot tell who you are in it: {names}? Say it with --me.")
    click.echo(brought(report))


@contextmanager
def _shown() -> "Iterator[Told]":
    """Progress in one line of a terminal; nothing where it is no terminal."""
    is_terminal = sys.stderr.isatty()

    def told(progress: Progress) -> None:
        if is_terminal:
            share = f"{100 * progress.bytes // progress.total:3} %  " if progress.total else ""
            records = f"{progress.records:,} records, {progress.rate:,.0f} a second"
            line = f"{share}{progress.phase}: {records}"
            click.echo(f"\r\x1b[K{line}", nl=progress.phase in ("comparing", "done"), err=True)

    yield told


def _is_own_export(file: Path) -> bool:
    from inroad.store.exports import is_export

    if not file.is_file():
        return False
    try:
        with file.open("rb") as stream:
            return is_export(stream.read(_HEAD))
    except OSError:
        return False


def _fill(file: Path, *, yes: bool, dry_run: bool) -> None:
    """An export of Inroad's own goes whole into an empty store."""
    from inroad.store.engine import writing
    from inroad.store.filling import fill_empty, read_export

    found = read_export(file.read_bytes(), file.name)
    people = len(found.tables.get("person", ()))
    click.echo(f"{file.name}: an export of Inroad with {people:,} people")
    if dry_run:
        return
    if not yes:
        click.confirm("Bring this in?", abort=True, err=True)
    with opened(served(from_environment())) as engine, writing(engine) as connection:
        fill_empty(connection, found)
    click.echo("It is in.")


@click.group(invoke_without_command=True)
@click.pass_context
def imports(ctx: click.Context) -> None:
    """List the imports that were made."""
    if ctx.invoked_subcommand is not None:
        return
    from inroad.store.engine import reading
    from inroad.store.imports import batches

    with opened(served(from_environment())) as engine, reading(engine) as connection:
        found = batches.listing(connection)
    for batch in found:
        click.echo(_line(batch))
    if not found:
        click.echo("Nothing was imported yet. `inroad import FILE` brings a network in.")


@imports.command()
@click.argument("number", type=int)
def undo(number: int) -> None:
    """Take the import NUMBER back."""
    from inroad.store.engine import writing
    from inroad.store.imports.undoing import undo as take_back

    with opened_companion() as here, writing(here.engine) as connection:
        undone = take_back(connection, number, now=here.clock())
    click.echo(taken_back(undone))


def _line(batch: ImportBatch) -> str:
    day = batch.imported_at.astimezone().date()
    if batch.undone is not None:
        return f"{batch.id:4}  {day}  {batch.name}: undone. {taken_back(batch.undone)}"
    return f"{batch.id:4}  {day}  {batch.name}: {batch.report.format}. {brought(batch.report)}"
