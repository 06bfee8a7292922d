"""The Idempotency-Key: a retry repeats it, and changes nothing."""

import re
from typing import Annotated

from litestar.params import HeaderParameter

from inroad.domain.errors import NotAKey

IdempotencyKey = Annotated[str | None, HeaderParameter(name="Idempotency-Key")]

_KEY = re.compile(r"[A-Za-z0-9_-]{8,100}")


def usable(key: str | None) -> str | None:
    """The key as it was sent, or none; NotAKey for one that cannot be kept."""
    if key is not None and not _KEY.fullmatch(key):
        raise NotAKey
    return key
