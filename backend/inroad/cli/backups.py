"""`inroad backup` and `inroad restore`: a copy of everything, and a copy put in its place."""

from datetime import UTC, datetime
from pathlib import Path

import click

from inroad.cli.database import opened, served
from inroad.domain.data_errors import NoCopies, StoreInUse
from inroad.settings import Settings, from_environment


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
def backup(path: Path | None) -> None:
    """Copy the database, while Inroad runs or not, to PATH: a file or a folder.

    Without PATH it goes into the folder `backups` beside the data, where Inroad also keeps a copy
    of each of the last seven days on which something changed.
    """
    from inroad.store import backups, keeping

    now = datetime.now(UTC)
    with opened(served(from_environment())) as engine:
        database = backups.file_of(engine)
        to = path or backups.by_hand(database, now)
        if path is not None and path.is_dir():
            to = path / backups.name_by_hand(now)
        backups.copy(database, to)
        cleaned = keeping.clean_copies(engine, now)
    click.echo(f"Everything is in {to}.")
    if cleaned.copies:
        count = cleaned.copies
        click.echo(f"Older copies hold nobody any more whom you had forgotten ({count} cleaned).")
    for file in cleaned.failed:
        click.echo(f"Not cleaned of them, and tried again with the next copy: {file}")


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
def restore(path: Path) -> None:
    """Put PATH in the place of your data: a backup, or a file of `inroad export`.

    It is checked first, and the data of now is kept beside. Whom you have forgotten stays
    forgotten, and who is let in stays so. The companion must not run.
    """
    from inroad.store.restore import restore as put_in_place
    from inroad.web.server import is_companion

    settings = from_environment()
    database = _file(settings)
    if is_companion(settings.port):
        raise StoreInUse
    done = put_in_place(path, database, datetime.now(UTC))
    click.echo(f"{done.people:,} people are back, from {path}.")
    if not done.marks_kept:
        click.echo(
            "Your data of before could not be read: whom you had forgotten may be back, and the "
            "extension must be paired again."
        )
    if done.kept is not None:
        click.echo(f"The data of before is in {done.kept}.")


def _file(settings: Settings) -> Path:
    """The database file, whether it is there or not. Raises NoCopies."""
    import sqlalchemy as sa

    url = sa.make_url(settings.database)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise NoCopies
    file = Path(url.database)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return file
