"""Errors as problem details (RFC 9457): the one place that knows the HTTP status of an error."""

import re
import traceback
from typing import Any

import msgspec
import sqlalchemy as sa
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap
from msgspec import UNSET, Struct, UnsetType

from inroad.domain import errors, pairing_errors
from inroad.store.trouble import trouble
from inroad.web import log
from inroad.web.body_errors import FieldError, field_errors, sentence

MEDIA_TYPE = "application/problem+json"

STATUS: dict[type[errors.InroadError], int] = {
    errors.NotFound: 404,
    errors.NotAcceptable: 422,
    errors.NoteTooLong: 413,
    errors.Conflict: 409,
    pairing_errors.PairingRefused: 403,
    pairing_errors.NotPaired: 401,
    pairing_errors.CodeSpent: 429,
    errors.StoreTrouble: 503,
    errors.DiskFull: 507,
}
"""By the nearest base class; an InroadError that is not named here is a 400."""

_BUSY_RETRY_SECONDS = "1"
_WORDS: dict[int, tuple[str, str, str]] = {
    400: ("bad-request", "The request cannot be read", "Send JSON in UTF-8 as the API asks."),
    404: ("not-found", "There is nothing at this address", "The API is listed at /api/openapi."),
    405: ("wrong-method", "This address does not take this method", "Use one that Allow names."),
    500: (
        "fault",
        "Inroad made a mistake",
        "Nothing was lost. Try again; if it stays, `inroad doctor` gathers what to report.",
    ),
}


class GoOn(Struct, frozen=True, kw_only=True):
    """How to go on all the same: the field of the request to set to true, what is said by it."""

    field: str
    text: str


class Problem(Struct, frozen=True, kw_only=True):
    """One problem as it is sent; `type` is `urn:inroad:` and the error's name."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] | UnsetType = UNSET
    go_on: GoOn | UnsetType = UNSET
    companion: int | UnsetType = UNSET
    """The protocol number of this companion, where numbers differ."""
    extension: int | UnsetType | None = UNSET
    """The protocol number that the caller sent; null when it sent none."""


def problem(name: str, status: int, title: str, detail: str) -> Problem:
    """A problem named `urn:inroad:<name>`."""
    return Problem(type=f"urn:inroad:{name}", title=title, status=status, detail=detail)


_NO_SUCH_NUMBER = problem(
    "not-found",
    404,
    "There is nothing under this number",
    "Numbers are those that Inroad gave: look the person or the ask up again.",
)


def of(error: errors.InroadError) -> Problem:
    """A domain error as a problem."""
    kind = type(error)
    status = next((STATUS[base] for base in kind.__mro__ if base in STATUS), 400)
    said = problem(_kebab(kind.__name__), status, error.title, str(error))
    if error.go_on is None:
        return said
    return msgspec.structs.replace(said, go_on=GoOn(field=error.go_on, text=error.go_on_text))


def of_any(error: Exception) -> Problem:
    """Any error as a problem: what is no domain error and no StoreTrouble is a fault of ours."""
    known = error if isinstance(error, errors.InroadError) else trouble(error)
    return of(known) if known is not None else _common(500)


def answer(said: Problem, headers: dict[str, str] | None = None) -> Response[bytes]:
    """A problem as Litestar's response."""
    body = msgspec.json.encode(said)
    return Response(body, status_code=said.status, media_type=MEDIA_TYPE, headers=headers)


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def _common(status: int) -> Problem:
    name, title, detail = _WORDS.get(status, _WORDS[400 if status < 500 else 500])
    return problem(name, status, title, detail)


def _on_domain_error(
    _request: Request[Any, Any, Any], error: errors.InroadError
) -> Response[bytes]:
    if isinstance(error, errors.StoreTrouble):
        log.failure(error)
    busy = isinstance(error, errors.DatabaseBusy)
    return answer(of(error), {"Retry-After": _BUSY_RETRY_SECONDS} if busy else None)


def _on_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    if error.status_code >= 500:
        return _on_fault(request, error)
    said = _common(error.status_code)
    if isinstance(error.extra, list):
        found = field_errors(error.extra)
        said = msgspec.structs.replace(said, detail=sentence(found), errors=found)
    return answer(said, error.headers)


def _on_database_error(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    found = trouble(error)
    return _on_fault(request, error) if found is None else _on_domain_error(request, found)


def _on_overflow(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    # sqlite3 refuses an integer that no column holds, in a way that SQLAlchemy does not wrap.
    # Whatever was asked for by such a number is not kept. Raised by anybody else it is a fault.
    *_, (frame, _line) = traceback.walk_tb(error.__traceback__)
    if not frame.f_globals.get("__name__", "").startswith("sqlalchemy.engine."):
        return _on_fault(request, error)
    return answer(_NO_SUCH_NUMBER)


def _on_decoding_error(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    # Litestar lets two failures of the JSON decoder through as they are: bytes that are not
    # UTF-8, and lists nested too deep. Raised from our own code they are faults of ours.
    if log.place(error) is not None:
        return _on_fault(request, error)
    return answer(_common(400))


def _on_fault(_request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    log.failure(error)
    return answer(_common(500))


EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    errors.InroadError: _on_domain_error,
    HTTPException: _on_http_error,
    sa.exc.SQLAlchemyError: _on_database_error,
    UnicodeDecodeError: _on_decoding_error,
    RecursionError: _on_decoding_error,
    OverflowError: _on_overflow,
    Exception: _on_fault,
}
"""For `Litestar(exception_handlers=…)`."""
