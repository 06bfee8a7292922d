"""What is kept beside the database and holds nothing that the database does not: the map's file.

It is thrown away with every change that may concern anybody (`changes.touch_everybody`): somebody
was forgotten, an import undone, a store put in the place of this one.
"""

from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa

_ENDING = ".map"
UNFINISHED = ".new"
"""What the name of the file goes on with while it is being written."""


def map_file(engine: sa.Engine) -> Path | None:
    """Where the map is kept between two starts; None for a database on a server or in memory."""
    url = engine.url
    is_file = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return beside(Path(str(url.database))) if is_file else None


def beside(database: Path) -> Path:
    """The map's file of a database file."""
    return database.with_name(f"{database.name}{_ENDING}")


def remove(file: Path | None) -> None:
    """Throw the map's file away, be it finished or not."""
    for one in (file, file.with_name(f"{file.name}{UNFINISHED}")) if file else ():
        with suppress(OSError):  # the next question finds that it is out of date
            one.unlink(missing_ok=True)
