"""What a copy holds."""

from pathlib import Path

from inroad.store import backups


def names(file: Path) -> list[str]:
    """The names of everybody in a copy, the oldest first."""
    with backups.peeked(file) as opened:
        return [name for (name,) in opened.execute("select name from person order by id")]
