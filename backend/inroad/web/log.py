"""The companion's log: one line of key=value a request, and where a fault lies.

It goes to stderr and holds no name, note, token, query, header or body: a path is logged as its
template (`/api/people/{person_id}`), an error as its type and the line of our code, never with
its message, which may quote what was being saved.
"""

import logging
import sys
import traceback
from pathlib import Path

_LOG = logging.getLogger("inroad")
_OURS = Path(__file__).resolve().parent.parent


def start(*, requests: bool = False) -> None:
    """Sends the log to stderr: faults always, with `requests` a line a request as well."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.handlers = [handler]
    _LOG.propagate = False
    _LOG.setLevel(logging.INFO if requests else logging.WARNING)


def request(method: str, template: str | None, status: int, seconds: float) -> None:
    """One answered request; `template` is None when no route was reached."""
    if _LOG.isEnabledFor(logging.INFO):
        _LOG.info(
            "method=%s path=%s status=%d ms=%.1f", method, template or "-", status, seconds * 1000
        )


def failure(error: BaseException) -> None:
    """A fault, by type and place alone; with the type of what caused it."""
    cause = error.__cause__ or error.__context__
    _LOG.error(
        "error=%s cause=%s place=%s",
        type(error).__name__,
        type(cause).__name__ if cause else "-",
        place(error) or (place(cause) if cause else None) or "-",
    )


def place(error: BaseException) -> str | None:
    """`web/app.py:42:suggest`: the innermost line of our own code that `error` passed; or None."""
    for frame, line in reversed(list(traceback.walk_tb(error.__traceback__))):
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(_OURS):
            return f"{file.relative_to(_OURS).as_posix()}:{line}:{frame.f_code.co_name}"
    return None
