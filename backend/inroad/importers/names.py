"""Names and addresses of people as files write them, made fit to be shown and compared."""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import unquote

from inroad.domain.found import Party
from inroad.domain.people import alias_of_email, alias_of_url, name_key
from inroad.domain.text import one_line

_MOST = 200
_MOST_KEPT = 20_000
"""Names and companies that are kept at once: most come again."""
_HIDDEN = {
    "linkedinmember",
    "linkedinuser",
    "linkedinmitglied",
    "membrelinkedin",
    "utilisateurlinkedin",
    "miembrodelinkedin",
    "usuáriodolinkedin",
    "membrodolinkedin",
    "utentelinkedin",
    "linkedinlid",
}
_DEGREES = (
    r"Ph\.?\s?D\.?|MBA|M\.B\.A\.|M\.?Sc\.?|B\.?Sc\.?|M\.D\.|MPH|CPA|CFA|PMP|PMI|SHRM-S?CP|"
    r"P\.?Eng\.?|P\.E\.|J\.D\.|LL\.?M\.?|Esq\.?|CISSP|CISA|CSM|CSPO|ACC|PCC|MCC|RN|DDS|ACCA|FCCA|EMBA"
)
_TRAILING = re.compile(rf"(?:[\s|/–-]+(?:{_DEGREES}))+[\s.]*$")
_IS_DEGREE = re.compile(rf"^(?:{_DEGREES}|[A-Z][A-Za-z]?\.[A-Za-z.]+|[A-Z]{{2,6}}[®™]?)$")
_PLAIN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*$")
_IN_BRACKETS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]\s*")
_PLAIN_PROFILE = re.compile(r"https://www\.linkedin\.com/in/([a-z0-9-]+)$")
_CODED_PROFILE = re.compile(r"https://www\.linkedin\.com/in/([b-z0-9%-][A-Za-z0-9%-]+)$")
"""As all exports write them; the second with letters beyond ASCII. A URN begins with `AC`."""
_SHARED = re.compile(
    r"^mail:(?:info|office|contact|kontakt|hello|hi|hallo|mail|sales|support|service|help|team|admin"
    r"|post|jobs|careers|press|billing|accounts|bookings?|enquiries|marketing|reception)@"
)
"""Boxes that several people read: as a key they would make one person of them."""
_PICTURES = frozenset(("So", "Sk", "Cs", "Co", "Cn"))
_JOINING = frozenset("\u200d\ufe0e\ufe0f")


def is_hidden(name: str) -> bool:
    """Whether this stands for somebody whom LinkedIn does not name."""
    return "inkedin" in name.casefold() and "".join(name.casefold().split()) in _HIDDEN


def person_name(first: str, last: str) -> str:
    """The name of two columns: credentials after a comma and pictures are no part of it."""
    if (
        _PLAIN.match(first)
        and _PLAIN.match(last)
        and unicodedata.is_normalized("NFC", first + last)
    ):
        return f"{first} {last}"
    return full_name(f"{first.partition(',')[0]} {last.partition(',')[0]}")


@lru_cache(maxsize=_MOST_KEPT)
def full_name(written: str) -> str:
    """A name of one column: “Voss, Dana” turned round, credentials and pictures left out."""
    shown = one_line(_without_pictures(written), _MOST).strip(" ,;|·•-\"'")
    if "," in shown:
        shown = _without_comma(shown)
    shorter = _TRAILING.sub("", _IN_BRACKETS.sub(" ", shown)).strip(" ,")
    return " ".join((shorter or shown).split())


def _without_comma(name: str) -> str:
    """A comma sets off credentials (“Dana Voss, PhD”) or a surname (“Voss, Dana”)."""
    before, _, after = name.partition(",")
    pieces = [piece.strip() for piece in after.split(",") if piece.strip()]
    if all(_IS_DEGREE.match(word) for piece in pieces for word in piece.split()):
        return before
    from nameparser import HumanName

    read = HumanName(name)
    named = " ".join(part for part in (read.first, read.middle, read.last) if part)
    return named or before


def _without_pictures(name: str) -> str:
    if name.isascii():
        return name
    return "".join(
        c for c in name if c not in _JOINING and unicodedata.category(c) not in _PICTURES
    )


def names_in(written: str) -> list[str]:
    """The names of a list that is joined with commas, credentials not taken for names."""
    pieces = [piece.strip() for piece in written.split(",")]
    return [full_name(p) for p in pieces if p and not all(map(_IS_DEGREE.match, p.split()))]


@lru_cache(maxsize=_MOST_KEPT)
def somebody(written: str, url: str) -> Party | None:
    """Whom a message names; None where it hides them or names nobody."""
    found = party(full_name(written), url)
    return None if is_hidden(found.name) or not (found.name or found.aliases) else found


def alias_of(url: str) -> str | None:
    """As `domain.people.alias_of_url`, also of an address without its `https://`.

    Any other web page is no key here: the entries of a whole company share it.
    """
    if plain := _PLAIN_PROFILE.match(url):
        return f"linkedin:{plain[1]}"
    if coded := _CODED_PROFILE.match(url):
        slug = unicodedata.normalize("NFC", unquote(coded[1])).strip().lower()
        return f"linkedin:{slug}" if slug and "/" not in slug else None
    if not url:
        return None
    alias = alias_of_url(url if "://" in url else f"https://{url}")
    return None if alias and alias.startswith("web:") else alias


def party(name: str, url: str = "", mails: tuple[str, ...] = ()) -> Party:
    """Somebody by a name, the address of a profile and mail addresses, as far as there are."""
    address = url.strip()
    if not mails and (plain := _PLAIN_PROFILE.match(address)):
        return Party(name, (f"linkedin:{plain[1]}",), address)
    profile = alias_of(address)
    found = [profile, *(_own_box(mail) for mail in mails)]
    aliases = tuple(dict.fromkeys(alias for alias in found if alias))
    shown = address if "://" in address else f"https://{address}"
    return Party(name, aliases, one_line(shown, 2000) if profile else None)


def _own_box(address: str) -> str | None:
    alias = alias_of_email(address)
    return None if alias is None or _SHARED.match(alias) else alias


@lru_cache(maxsize=_MOST_KEPT)
def mail_party(name: str, address: str) -> Party | None:
    """Somebody of a mail or a meeting; None for a box that several people read. A name that only
    repeats the address is none.
    """
    alias = _own_box(address)
    if alias is None:
        return None
    shown = full_name(name)
    return Party("" if "@" in shown or not name_key(shown) else shown, (alias,))


@lru_cache(maxsize=_MOST_KEPT)
def company_of(written: str) -> str | None:
    """A company's name as it can be shown; None for signs that say "none"."""
    shown = one_line(written, 500)
    return shown if shown and any(c.isalnum() for c in shown) else None
