"""`inroad doctor`: how this Inroad is."""

import click

from inroad.cli.database import served
from inroad.settings import from_environment


@click.command()
def doctor() -> None:
    """Say how this Inroad is, without names or notes: what to send with a report."""
    from inroad.doctor import findings

    for name, value in findings(served(from_environment())):
        click.echo(f"{name:12} {value}")
