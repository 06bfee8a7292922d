"""Why the door refuses a request."""

from inroad import PROTOCOL
from inroad.domain.pairing_errors import NotPaired
from inroad.web import problems
from inroad.web.problems import Problem, problem


class Stranger(Exception):
    """Somebody who has no business here: told the status and nothing else."""

    def __init__(self, status: int) -> None:
        self.status = status


class CallerGone(Exception):
    """The caller hung up before the request was whole."""


class Refused(Exception):
    """A caller that may know what is wrong and what to do."""

    def __init__(self, said: Problem, *headers: tuple[bytes, bytes]) -> None:
        self.problem = said
        self.headers = list(headers)


def no_preflight() -> Refused:
    """OPTIONS without an Origin asks for nothing."""
    said = problem("wrong-method", 405, "OPTIONS is for browsers", "Use the method of the API.")
    return Refused(said, (b"allow", b"GET, POST, PUT, PATCH, DELETE"))


def not_json() -> Refused:
    """A form or a beacon sends one of three simple types, and never this one."""
    said = problem(
        "json-only", 415, "Only JSON is taken here", "Send Content-Type: application/json."
    )
    return Refused(said, (b"accept", b"application/json"))


def other_protocol(sent: bytes) -> Refused:
    """The extension speaks another major version, or does not say which."""
    theirs = int(sent) if sent.isdigit() and len(sent) < 10 else None
    said = Problem(
        type="urn:inroad:protocol-mismatch",
        title="Extension and companion do not speak the same protocol",
        status=426,
        detail=_which_to_update(theirs),
        companion=PROTOCOL,
        extension=theirs,
    )
    return Refused(said, (b"upgrade", b"x-inroad-protocol/%d" % PROTOCOL))


def _which_to_update(theirs: int | None) -> str:
    if theirs is None:
        return f"Send X-Inroad-Protocol: {PROTOCOL}; this companion speaks protocol {PROTOCOL}."
    older = "extension" if theirs < PROTOCOL else "companion"
    return (
        f"The extension speaks protocol {theirs}, this companion protocol {PROTOCOL}. "
        f"Update the {older}."
    )


def only_looked_at() -> Refused:
    """A page takes GET and POST."""
    said = problem("wrong-method", 405, "A page is looked at or sent to", "Open it in a browser.")
    return Refused(said, (b"allow", b"GET, POST"))


def no_form() -> Refused:
    """What is sent to a page comes out of one of its forms."""
    said = problem(
        "forms-only",
        415,
        "Only forms are taken here",
        "Use the form of the page; the API takes JSON.",
    )
    return Refused(said)


def garbled_form() -> Refused:
    """A form whose fields cannot be read."""
    said = problem(
        "garbled-form", 400, "The form cannot be read", "Go back, load the page again, and send it."
    )
    return Refused(said)


def old_form() -> Refused:
    """A form of another visit, or of none."""
    said = problem(
        "old-form",
        403,
        "This form is from an earlier visit",
        "Nothing was changed. Go back, copy what you typed, load the page again and send it.",
    )
    return Refused(said)


def no_visit() -> Refused:
    """A browser that was not let in, or whose visit is over."""
    said = problem(
        "not-let-in",
        401,
        "This browser is not let in",
        "Run `inroad open` in a terminal, or follow the link in the settings of the panel.",
    )
    return Refused(said)


def not_paired() -> Refused:
    """No token, a wrong one, a revoked one, or one of another Origin: all the same."""
    return Refused(problems.of(NotPaired()), (b"www-authenticate", b"Bearer"))


def too_many_failures(seconds: int) -> Refused:
    """Wrong tokens beyond the limit."""
    said = problem(
        "too-many-failures",
        429,
        "Too many wrong tokens",
        f"Wait {seconds} seconds. If this is your own extension, pair it again: `inroad pair`.",
    )
    return Refused(said, (b"retry-after", str(seconds).encode()))


def too_large(limit: int) -> Refused:
    """More than any honest request holds."""
    detail = f"At most {limit // 1024:,} KB fit in one request. Send less at once."
    return Refused(problem("body-too-large", 413, "This is too much at once", detail))


def too_slow(seconds: float) -> Refused:
    """A body that does not arrive."""
    detail = f"It has to arrive within {seconds:g} seconds. Try again."
    return Refused(problem("body-too-slow", 408, "The request did not arrive in full", detail))
