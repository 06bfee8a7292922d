"""`inroad constants`: every number of the model, and which of them the user has set."""

from textwrap import wrap

import click
import msgspec

from inroad.settings import constants_of, from_environment

_INDENT = " " * 6


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the table as JSON.")
def constants(as_json: bool) -> None:
    """Every number of the model: value, unit, source. Those marked * are your own.

    Set one in settings.toml of the data folder, under [constants]: half_life = 60
    """
    from inroad.domain.constants import DEFAULT, table

    settings = from_environment()
    rows = table(constants_of(settings))
    if as_json:
        click.echo(msgspec.json.encode(rows).decode())
        return
    width = max(len(row.name) for row in rows)
    for row in rows:
        usual = getattr(DEFAULT, row.name)
        own = row.value != usual
        told = f"  (yours; else {usual:g})" if own else ""
        click.echo(
            f"{'*' if own else ' '} {row.name:{width}} {row.value:8g} {row.unit}{told}".rstrip()
        )
        source = f"{row.source} [{row.low:g} to {row.high:g}]"
        click.echo("\n".join(wrap(source, 80, initial_indent=_INDENT, subsequent_indent=_INDENT)))
    click.echo(f"\nYour settings: {settings.file}{'' if settings.file.exists() else ' (none yet)'}")
