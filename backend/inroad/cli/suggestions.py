"""`inroad suggest`: the suggestion for a reading in a file."""

from typing import BinaryIO

import click
import msgspec

from inroad.settings import from_environment


@click.command()
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
