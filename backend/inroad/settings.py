"""Where Inroad keeps its data and where it listens, from the environment.

The numbers of the model can be set in a file of the data folder, `settings.toml`:

    [constants]
    load_most = 3
"""

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from platformdirs import user_data_path

from inroad.domain.constants import DEFAULT, Constants, with_overrides
from inroad.domain.errors import InroadError, NotAConstant

DEFAULT_PORT = 4676
"""4-6-7-6 spells INRO on a phone."""


class BadSetting(InroadError):
    title = "A setting cannot be used"


class Settings(Struct, frozen=True, kw_only=True):
    """One start of Inroad. `home` holds the database and everything else that is kept.

    `file` is the settings file, `settings.toml` in `home` unless another is given.
    """

    home: Path
    port: int = DEFAULT_PORT
    database_url: str = ""
    settings_file: Path | None = None

    @property
    def url(self) -> str:
        """The companion's address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database; SQLite in `home` unless another is set."""
        return self.database_url or f"sqlite:///{self.home / 'inroad.db'}"

    @property
    def file(self) -> Path:
        """Where the user's settings are read from; it need not exist."""
        return self.settings_file or self.home / "settings.toml"


def from_environment() -> Settings:
    """Settings from `INROAD_HOME`, `INROAD_PORT` and `INROAD_DATABASE_URL`."""
    home = os.environ.get("INROAD_HOME", "")
    return Settings(
        home=Path(home).expanduser() if home else user_data_path("inroad", appauthor=False),
        port=_port(os.environ.get("INROAD_PORT", "")),
        database_url=os.environ.get("INROAD_DATABASE_URL", ""),
    )


def _port(text: str) -> int:
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65_535:
        raise BadSetting(f"INROAD_PORT is “{text}”. Give a number from 1024 to 65535.")
    return int(text)


def constants_of(settings: Settings) -> Constants:
    """The numbers of the model, with those of the settings file in their place.

    Raises BadSetting, naming the file, the line and the name, for whatever cannot be used.
    """
    try:
        text = settings.file.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return DEFAULT
    except UnicodeDecodeError as error:
        raise BadSetting(f"{settings.file} is not UTF-8 text. Save it as UTF-8.") from error
    except OSError as error:
        raise BadSetting(f"{settings.file} cannot be read ({error.strerror}).") from error
    return _constants(text, settings.file)


def _constants(text: str, file: Path) -> Constants:
    """Set one at a time, so that what cannot be used is named with its line."""
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadSetting(f"{file} is no TOML: {error}.") from error
    unknown = next((name for name in given if name != "constants"), None)
    if unknown is not None:
        where = _where(text, unknown, file)
        raise BadSetting(f"{where}: {unknown!r} is no setting. Constants stand under [constants].")
    chosen = given.get("constants", {})
    if not isinstance(chosen, Mapping):
        raise BadSetting(f"{_where(text, 'constants', file)}: [constants] must be a table.")
    for name, value in chosen.items():
        try:
            with_overrides({name: value})
        except NotAConstant as error:
            hint = f"{error} `inroad constants` lists them all."
            raise BadSetting(f"{_where(text, name, file)}: {hint}") from error
    return with_overrides(chosen)


def _where(text: str, name: str, file: Path) -> str:
    """The file and the line on which a name is set, as far as it can be told."""
    sets = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[=.\]]")
    for place, line in enumerate(text.splitlines(), 1):
        if sets.match(line):
            return f"{file}, line {place}"
    return str(file)
