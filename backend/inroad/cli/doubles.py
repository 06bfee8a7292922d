"""`inroad people`: search, and one person once."""

from typing import TYPE_CHECKING

import click
import msgspec

from inroad.cli.asks import opened_companion
from inroad.cli.people import line_on, meant

if TYPE_CHECKING:
    from inroad.domain.people import Person

_SURE = {"almost_certain": "almost certainly", "likely": "probably", "possible": "perhaps"}


@click.group(invoke_without_command=True)
@click.pass_context
def people(ctx: click.Context) -> None:
    """Find people, and keep each of them once. PERSON is a number, an address or a name."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(find)


@people.command()
@click.argument("words", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def find(words: tuple[str, ...], as_json: bool) -> None:
    """People whose name, headline or company holds every one of WORDS; all without."""
    from inroad.store import people as kept
    from inroad.store.engine import reading
    from inroad.web.doubles import role

    with opened_companion() as here, reading(here.engine) as connection:
        found = kept.search(connection, " ".join(words))
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
        return
    for person in found:
        click.echo(line_on(person) + (f"  ({role(person).why})" if role(person).decides else ""))
    if not found:
        click.echo("Nobody is found.")


@people.command()
@click.option("--most", default=20, show_default=True, help="At most so many pairs.")
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def doubles(most: int, as_json: bool) -> None:
    """Who may be one person, the surest first, with the reasons. Nothing is changed."""
    from inroad.web.doubles import doubles_of

    with opened_companion() as here:
        found = doubles_of(here, most)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
        return
    for pair in found.proposals:
        click.echo(f"{_SURE[pair.how]} one person:\n  {line_on(pair.one)}\n  {line_on(pair.other)}")
        for reason in pair.reasons:
            click.echo(f"    {reason.sign} {reason.text}")
    rest = found.left - len(found.proposals)
    if not found.left:
        click.echo("Nobody seems to be here twice.")
    elif rest > 0:
        click.echo(f"and {rest} more")


@people.command()
@click.argument("person")
@click.argument("other")
def merge(person: str, other: str) -> None:
    """Make one person of PERSON and OTHER. Every note and source of both stays with PERSON."""
    from inroad.web import doubles as decided

    keep, gone = _two(person, other)
    with opened_companion() as here:
        kept = decided.merge(here, keep.id, gone.id)
    undo = f"inroad people unmerge {keep.id} {gone.id}"
    click.echo(f"{line_on(kept)}\nmade of two. To make two of them again: {undo}")


@people.command()
@click.argument("person")
@click.argument("other", type=int, required=False)
def unmerge(person: str, other: int | None) -> None:
    """Make two people of PERSON again: number OTHER, or who was merged last, comes back."""
    from inroad.store.engine import reading
    from inroad.web import doubles as decided

    with opened_companion() as here:
        with reading(here.engine) as connection:
            keep = meant(connection, person)
        back = decided.unmerge(here, keep.id, other)
    click.echo(f"{line_on(back)}\nis back. Inroad will not take the two for one person again.")


@people.command()
@click.argument("person")
@click.argument("other")
@click.option("--undo", is_flag=True, help="Take it back: they may be proposed again.")
def apart(person: str, other: str, undo: bool) -> None:
    """Say that PERSON and OTHER are not the same person, once and for all."""
    from inroad.web import doubles as decided

    one, two = _two(person, other)
    with opened_companion() as here:
        decided.say_apart(here, one.id, two.id, apart=not undo)
    said = "may be proposed again" if undo else "are two people, for good"
    click.echo(f"{one.name} ({one.id}) and {two.name} ({two.id}) {said}.")


def _two(person: str, other: str) -> "tuple[Person, Person]":
    from inroad.store.engine import reading

    with opened_companion() as here, reading(here.engine) as connection:
        return meant(connection, person), meant(connection, other)
