"""Somebody, or a company, as the user names them: typed in, pasted, or in a row of a file."""

import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote, urlsplit

from msgspec import Struct, structs

from inroad.domain import pasted
from inroad.domain.called import full_name
from inroad.domain.companies import company_key, written_key
from inroad.domain.pasted import PastedPerson
from inroad.domain.pasted_words import LABEL, ROLE
from inroad.domain.people import alias_of_email, alias_of_url, name_key
from inroad.domain.text import one_line

MOST = 10_000
"""Whom one paste or one file can name; more is a whole market and no list of targets."""
_LABELLED = re.compile(
    r"^(?:company|firm|organi[sz]ation|firma|unternehmen|soci[eé]t[eé]|entreprise|empresa|azienda"
    r"|bedrijf)\s*:\s*",
    re.IGNORECASE,
)
_COMPANY_PAGE = re.compile(r"linkedin\.com/(?:company|school|showcase)/([^/?#]+)", re.IGNORECASE)
_BRACKETS = re.compile(r"^(?P<name>[^(]+?)\s*\((?P<what>[^)]*)\)?$")
_AT = re.compile(r"(?:@|(?<=\s)(?:at|bei|bij|chez|presso|en|w)\s)\s*(?P<where>[^|•·,;]+)")
_ID = re.compile(r"\d")
_LONGEST_NAME, _LONGEST_LINE, _LONGEST_URL = 200, 500, 2_000


class Named(Struct, frozen=True, kw_only=True):
    """Whom or what one line names. Without a name and an address it is a rule: everybody at the
    company, with the words `role` in their role, who decides, as far as each is said.

    `row` is the line or row, counted from 1; `lists` are the lists that it wants them on.
    `person_id` says who it is; `is_new` that it is none of those who bear the name; `is_off` that
    they are to be on those lists no more, although a rule finds them.
    """

    row: int = 0
    person_id: int | None = None
    is_new: bool = False
    name: str = ""
    headline: str | None = None
    company: str | None = None
    url: str | None = None
    mail: str | None = None
    stars: int | None = None
    lists: tuple[str, ...] = ()
    role: str | None = None
    decision_makers: bool = False
    is_off: bool = False

    @property
    def is_rule(self) -> bool:
        """Whether everybody is meant of whom something is so."""
        somebody = self.person_id or self.name or self.url or self.mail
        return not somebody and bool(self.company or self.role or self.decision_makers)

    @property
    def keys(self) -> list[str]:
        """The exact keys that it gives: that of a profile, then that of a mail."""
        found = (_profile(self.url), alias_of_email(self.mail) if self.mail else None)
        return [alias for alias in found if alias]

    @property
    def employer(self) -> str | None:
        """The company, as it is said or as the headline says it."""
        found = _AT.search(self.headline or "")
        return self.company or (found["where"].strip() or None if found else None)

    @property
    def called(self) -> str:
        """The name; without one, what the address says of it."""
        if self.name:
            return self.name
        return name_of_address(self.url or "") or _as_name((self.mail or "").partition("@")[0])


def tidied(named: Named) -> Named:
    """As it is kept: visible characters only, addresses whole, within bounds."""
    mail = (named.mail or "").strip().lower()
    return structs.replace(
        named,
        name=full_name(named.name),
        headline=one_line(named.headline or "", _LONGEST_LINE) or None,
        company=one_line(named.company or "", _LONGEST_LINE) or None,
        url=profile_address(named.url or ""),
        mail=mail if alias_of_email(mail) else None,
    )


def _nothing_odd(_row: int, _line: str) -> bool:
    return False


def read_lines(text: str, is_odd: Callable[[int, str], bool] = _nothing_odd) -> list[Named]:
    """Everybody whom a pasted text names: a person or a company a line, or the cards of a page.

    Lines (by number, from 1) of which `is_odd` says so name nobody.
    """
    lines = pasted.lines_of(text)
    cards = pasted.on_cards(lines)
    if cards:
        found = [_of_person(row, person) for row, person in enumerate(cards, 1)]
    else:
        found = list(_joined(it for it in enumerate(lines, 1) if not is_odd(*it)))
    return found[:MOST]


def profile_address(written: str) -> str | None:
    """The whole address of a profile, with or without `https://`; None for any other page."""
    bare = written.strip()
    whole = pasted.address_of(bare) or (f"https://{bare}" if "://" not in bare else bare)
    return whole[:_LONGEST_URL] if bare and _profile(whole) else None


def name_of_address(url: str) -> str:
    """The name that the address of a profile is made of; empty where it is a mere number."""
    if (alias_of_url(url) or "").startswith("linkedin:urn:"):
        return ""
    try:
        return _as_name(unquote(urlsplit(url).path).strip("/").rpartition("/")[2])
    except ValueError:
        return ""


def _as_name(slug: str) -> str:
    words = [word for word in re.split(r"[-_.+\s]+", slug) if word and not _ID.search(word)]
    return one_line(" ".join(word.capitalize() for word in words), _LONGEST_NAME)


def _joined(lines: Iterable[tuple[int, str]]) -> Iterator[Named]:
    """The lines, an address that stands alone with the name before it if it is of them."""
    last: Named | None = None
    for found in (named for row, line in lines for named in _of_line(row, line)):
        if last is not None and not found.name and not found.company and _belongs(found, last):
            last = structs.replace(last, url=last.url or found.url, mail=last.mail or found.mail)
            continue
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last


def _of_line(row: int, line: str) -> Iterator[Named]:
    """What one line names: nobody where it is a word of the page it was copied from."""
    pieces = [piece for piece in line.split(";") if piece.strip()]
    for piece in pieces if len(pieces) > 1 and all(map(_is_somebody, pieces)) else [line]:
        found = _of_piece(row, piece.strip())
        if isinstance(found, PastedPerson):
            yield from (_of_person(row, person) for person in pasted.several(found))
        elif found is not None:
            yield found


def _of_piece(row: int, line: str) -> Named | PastedPerson | None:
    if page := _COMPANY_PAGE.search(line):
        shown = line[: page.start()].replace("https://www.", "").strip(" \t-–—|:,(<")
        return Named(row=row, company=_label(shown) or name_of_address(f"/{page[1]}"))
    if _LABELLED.match(line):
        return Named(row=row, company=_label(line))
    person = pasted.of_line(line)
    if person.name and LABEL.match(person.name):
        return None
    if not (person.name or person.url or person.mail):
        return None
    if person.url and not (person.name or profile_address(person.url)):
        return Named(row=row, company=urlsplit(person.url).netloc.removeprefix("www."))
    if not (person.url or person.mail or person.headline) and _is_company(person.name):
        return Named(row=row, company=person.name)
    return person


def _of_person(row: int, person: PastedPerson) -> Named:
    name, headline = person.name, person.headline
    if (inside := _BRACKETS.match(name)) and not headline:
        name, headline = inside["name"], inside["what"].strip() or None
    last, comma, first = name.partition(",")
    if comma and " " not in last.strip() and not ROLE.search(first):
        name = f"{first.strip()} {last.strip()}"
    return Named(row=row, name=name.strip(), headline=headline, url=person.url, mail=person.mail)


def _is_somebody(piece: str) -> bool:
    person = pasted.of_line(piece)
    return " " in person.name and not ROLE.search(person.name)


def _is_company(name: str) -> bool:
    """Whether a line of nothing but this means a company: one word, a legal form, a domain."""
    return " " not in name or company_key(name) != written_key(name)


def _belongs(address: Named, to: Named) -> bool:
    """Whether an address is of the name on the line before it, as far as it tells."""
    if (to.url and address.url) or (to.mail and address.mail) or not to.name:
        return False
    said = f"{name_of_address(address.url or '')} {(address.mail or '').partition('@')[0]}"
    words = set(re.findall(r"\w+", name_key(said.replace(".", " "))))
    return not words or any(word in "".join(words) for word in name_key(to.name).split())


def _label(line: str) -> str:
    return one_line(_LABELLED.sub("", line), _LONGEST_LINE)


def _profile(url: str | None) -> str | None:
    """The key of a profile; any other page is no key, for the people of a company share it."""
    alias = alias_of_url(url)
    return None if alias and alias.startswith("web:") else alias
