"""A person is a set of aliases: exact keys made from profile addresses, URNs and e-mail.

Two people are the same only when they share an alias. Names never join anybody: they are kept
for people to read, and `name_key` serves to compare a name that the user wrote with one that a
page showed, where something else already says who is meant.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from inroad.domain.asks import Language, Tone
from inroad.domain.reading import PagePerson

_URN = re.compile(r"^AC[a-zA-Z][A-Za-z0-9_-]{12,}$")
_LINKEDIN_HOST = re.compile(r"^(?:[a-z]{2,3}\.)*linkedin\.com$")
_FEWEST_DIGITS, _MOST_DIGITS = 8, 15
"""Of a telephone number with its country: E.164 has at most 15, shorter ones are services."""
_LOCAL_HOSTS = frozenset(("127.0.0.1", "localhost", "[::1]"))
_EXTENSION = re.compile(r"(?:ext\.?|x|#|;ext=|durchwahl|poste)\s*\d+\s*$", re.IGNORECASE)


class Person(Struct, frozen=True, kw_only=True):
    """A person as the book keeps them."""

    id: int
    name: str
    url: str | None = None
    urn: str | None = None
    headline: str | None = None
    company: str | None = None
    degree: int | None = None
    tone: Tone | None = None
    language: Language | None = None
    """How the user writes to them; null as to everybody."""
    tags: tuple[str, ...] = ()
    """The user's own tags."""
    country: str | None = None
    """Where they are, by two letters; null as the user."""
    decision_maker: bool | None = None
    """The user's word on whether they decide; null where they leave it to `roles`."""


def aliases_of(page_person: PagePerson) -> list[str]:
    """Every exact key that a page gives for a person; empty when it gives only a name."""
    found = (alias_of_url(page_person.url), alias_of_urn(page_person.urn))
    return list(dict.fromkeys(alias for alias in found if alias))


def alias_of_urn(urn: str | None) -> str | None:
    """`linkedin:urn:ACoAA…` of a bare or a full URN; None for anything else."""
    bare = (urn or "").rpartition(":")[2].strip()
    return f"linkedin:urn:{bare}" if _URN.match(bare) else None


def alias_of_email(address: str) -> str | None:
    """`mail:name@host`, lower case; None when it is no address."""
    cleaned = address.strip().lower()
    local, _, host = cleaned.rpartition("@")
    return f"mail:{cleaned}" if local and "." in host and " " not in cleaned else None


def alias_of_phone(written: str) -> str | None:
    """`phone:+49…` of a number that is written with its country; None for any other.

    A number is less exact than an address: offices and families share one. Whoever joins people
    by it makes sure that their names agree (`sameness.names_agree`).
    """
    number = written.strip().removeprefix("tel:")
    if _EXTENSION.search(number):
        return None
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if number.startswith("00"):
        digits = digits[2:]
    elif not number.startswith("+"):
        return None
    return f"phone:+{digits}" if _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS else None


@lru_cache(maxsize=4_096)
def alias_of_url(url: str | None) -> str | None:
    """The exact key of a profile address; None when the address names nobody.

    Country hosts, language suffixes, query, fragment, percent-encoding and case make no
    difference. An address without a slug (as some exports have) names nobody.
    """
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    path = [unicodedata.normalize("NFC", unquote(part)) for part in parts.path.split("/") if part]
    if _LINKEDIN_HOST.match(host):
        return _linkedin_alias(path)
    if host in _LOCAL_HOSTS:
        return f"demo:{path[1].lower()}" if len(path) >= 2 and path[0] == "in" else None
    return _alias_elsewhere(host, path)


def _linkedin_alias(path: list[str]) -> str | None:
    if len(path) < 2 or not path[1].strip():
        return None
    if path[0] == "sales" and len(path) > 2:
        return f"linkedin:sales:{path[2].partition(',')[0]}"
    if path[0] not in ("in", "pub"):
        return None
    return alias_of_urn(path[1]) or f"linkedin:{path[1].strip().lower()}"


def _alias_elsewhere(host: str, path: list[str]) -> str | None:
    if not path:
        return None
    if path[0].startswith("@"):
        name = path[0][1:].lower()
        return f"fediverse:{name}" if "@" in name else f"fediverse:{name}@{host}"
    if host == "github.com":
        return f"github:{path[0].lower()}" if len(path) == 1 else None
    if host == "bsky.app":
        return f"bluesky:{path[1].lower()}" if len(path) > 1 and path[0] == "profile" else None
    return f"web:{host}/{'/'.join(path).lower()}"


def name_key(name: str) -> str:
    """A name without accents, case, punctuation and credentials ("Doe, Ph.D."), to compare."""
    if name.isascii():
        plain = name.partition(",")[0].lower()
    else:
        decomposed = unicodedata.normalize("NFKD", name.partition(",")[0])
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    return " ".join(re.findall(r"\w+", plain))


def first_name_key(name: str) -> str:
    """The first word of `name_key`."""
    return name_key(name).partition(" ")[0]
