"""`inroad` within the process of the tests: what a command prints, without a start for each."""

from pathlib import Path

from click.testing import CliRunner, Result

from inroad.cli import main
from tests.cli.process import environment, free_port


def asked(home: Path, *arguments: str, given: str = "", port: int = 0) -> Result:
    """What came of a command; an error that it did not expect is raised."""
    done = CliRunner(env=environment(home, port or free_port())).invoke(
        main, list(arguments), input=given
    )
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done
