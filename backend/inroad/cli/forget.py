"""`inroad forget`: a person, with every trace."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from inroad.cli.database import opened, served
from inroad.cli.people import meant
from inroad.domain.errors import InroadError
from inroad.domain.people import alias_of_email, alias_of_url, alias_of_urn
from inroad.settings import from_environment

if TYPE_CHECKING:
    from inroad.store.traces import Standing


class NotForgotten(InroadError):
    title = "Nobody with this address was forgotten"

    def __init__(self) -> None:
        super().__init__("Give the address of the profile, or the mail address, as a file has it.")


@click.command()
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do not ask whether you mean it.")
@click.option("--allow", is_flag=True, help="Let somebody who was forgotten come in again.")
def forget(person: str, yes: bool, allow: bool) -> None:
    """Remove every trace of PERSON (a name, an address or a number); there is no undo.

    Neither an import nor a page brings them back. Copies that Inroad keeps are cleaned as well;
    exports and backups that you put elsewhere are yours to delete.
    """
    if allow:
        _allow(person)
        return
    from inroad.store import forgetting, keeping
    from inroad.store.engine import reading, writing

    now = datetime.now(UTC)
    with opened(served(from_environment())) as engine:
        with reading(engine) as connection:
            found = meant(connection, person)
        if not yes:
            click.confirm(f"Forget {found.name} ({found.id}) for good?", abort=True)
        with writing(engine) as connection:
            gone = forgetting.forget(connection, found.id, now)
        click.echo(f"{gone.name} is forgotten.")
        _tell_standing(gone.still_named)
        if not forgetting.scrub(engine):
            click.echo("The file is cleaned of the last bytes with the next copy of the day.")
        cleaned = keeping.clean_copies(engine, now)
    if cleaned.copies:
        click.echo(f"Older copies that held them: {cleaned.copies}, cleaned too.")
    for file in cleaned.failed:
        click.echo(f"Not cleaned, and tried again with the next copy: {file}")


def _tell_standing(places: Sequence["Standing"]) -> None:
    if places:
        click.echo("Your own words still name them in:")
    for place in places:
        number = f"  (person {place.person_id})" if place.person_id else ""
        click.echo(f"  {place.where}{number}")


def _allow(words: str) -> None:
    from inroad.store import forgotten
    from inroad.store.engine import writing

    address = words if "://" in words or "/" not in words else f"https://{words}"
    aliases = [alias_of_url(address), alias_of_email(words), alias_of_urn(words)]
    with opened(served(from_environment())) as engine, writing(engine) as connection:
        lifted = forgotten.allow(connection, [alias for alias in aliases if alias])
    if not lifted:
        raise NotForgotten
    click.echo("They may come in again, with nothing of what was.")
