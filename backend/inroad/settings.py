"""Where Inroad keeps its data and where it listens, from the environment."""

import os
from pathlib import Path

from msgspec import Struct
from platformdirs import user_data_path

from inroad.domain.errors import InroadError

DEFAULT_PORT = 4676
"""4-6-7-6 spells INRO on a phone."""


class BadSetting(InroadError):
    title = "A setting cannot be used"


class Settings(Struct, frozen=True, kw_only=True):
    """One start of Inroad. `home` holds the database and everything else that is kept."""

    home: Path
    port: int = DEFAULT_PORT
    database_url: str = ""

    @property
    def url(self) -> str:
        """The companion's address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database; SQLite in `home` unless another is set."""
        return self.database_url or f"sqlite:///{self.home / 'inroad.db'}"


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
