"""The two calls that an extension may make before it has a token; the door lets nobody else."""

from typing import Annotated

from litestar import Request, Response, post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Meta, Struct

from inroad.domain.pairing import proof
from inroad.domain.pairing_errors import NotPaired, PairingRefused
from inroad.store import pairings
from inroad.web import problems
from inroad.web.connections import companion, reading, writing


class Hello(Struct, frozen=True):
    """A question that only the paired companion can answer; `nonce` is new each time."""

    nonce: Annotated[str, Meta(min_length=16, max_length=200)]


class Proof(Struct, frozen=True):
    """HMAC-SHA256 of the nonce in hex; the key is the SHA-256 digest of the caller's token."""

    proof: str


class CodeTyped(Struct, frozen=True):
    """The code that `inroad pair` shows, as it was typed; `label` names the browser in lists."""

    code: Annotated[str, Meta(max_length=50)]
    label: Annotated[str, Meta(max_length=100)] = ""


class Paired(Struct, frozen=True):
    """The token: shown once, kept by the extension, good from its Origin only."""

    token: str


@post("/api/hello", status_code=200, sync_to_thread=True)
def hello(data: JSONBody[Hello], request: Request[None, None, State], state: State) -> Proof:
    """Proves that this is the companion which the calling extension was paired with."""
    with reading(state) as connection:
        token_sha256 = pairings.token_sha256_of(connection, _origin(request))
    if token_sha256 is None:
        raise NotPaired
    return Proof(proof(token_sha256, data.nonce))


@post("/api/pairings", sync_to_thread=True)
def pair(
    data: JSONBody[CodeTyped], request: Request[None, None, State], state: State
) -> Response[Paired] | Response[bytes]:
    """Lets the calling extension in, once, for the code that the terminal shows."""
    origin, now = _origin(request), companion(state).clock()
    with writing(state) as connection:
        token = pairings.redeem(connection, data.code, origin, data.label, now)
    if isinstance(token, PairingRefused):  # not raised: the try that it spent is to be kept
        return problems.answer(problems.of(token))
    return Response(Paired(token), status_code=201)


def _origin(request: Request[None, None, State]) -> str:
    origin = request.headers.get("origin")
    if origin is None:  # a caller with a token and no Origin, as a script on this machine
        raise NotPaired
    return origin


pairing_routes = [hello, pair]
