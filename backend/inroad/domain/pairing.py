"""Pairing: how an extension is let in, and how it knows that this is its own companion.

`inroad pair` opens a code; the panel sends it back from its own Origin and gets a token. Only
the token's hash is kept, and both sides hold that hash: the panel makes it, the companion keeps
it. It is the key of the proof that the companion gives before the panel sends anything.
"""

import hashlib
import hmac
import re
import secrets

from msgspec import Struct

CODE_DIGITS = 8
CODE_SECONDS = 120
"""A code is good for two minutes: long enough to walk from the terminal to the panel."""
CODE_TRIES = 5
"""Five tries at 8 digits: a stranger's chance is 1 in 20 million for each code opened."""
TOKEN_BYTES = 32

_EXTENSION = re.compile(
    r"chrome-extension://[a-p]{32}"
    r"|moz-extension://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)


class Pairing(Struct, frozen=True, kw_only=True):
    """An extension that was let in. Times are ISO 8601, UTC."""

    id: int
    origin: str
    label: str
    paired_at: str
    revoked_at: str | None = None


def is_extension(origin: str) -> bool:
    """Whether `origin` has the form of a browser extension's; says nothing about trust."""
    return _EXTENSION.fullmatch(origin) is not None


def new_code() -> str:
    """A code of 8 digits from the system's source of randomness."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"


def spaced(code: str) -> str:
    """A code as it is shown: `1234 5678`."""
    return f"{code[:4]} {code[4:]}"


def typed_code(text: str) -> str:
    """A code as it was typed, without spaces and dashes of any kind."""
    return re.sub(r"[\s\-\u2010-\u2014]", "", text)


def new_token() -> str:
    """A token: 32 random bytes, safe in a header."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def fingerprint(secret: str) -> str:
    """The SHA-256 of a token or a code, in hex: all that is ever kept of it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def proof(token_sha256: str, nonce: str) -> str:
    """HMAC-SHA256 of `nonce` in hex; its key is the 32 bytes of the token's fingerprint."""
    return hmac.new(bytes.fromhex(token_sha256), nonce.encode(), hashlib.sha256).hexdigest()
