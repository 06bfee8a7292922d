"""vCard 2.1, 3.0 and 4.0: address books of phones, mail programs and directories."""

import re
from collections.abc import Iterator

from inroad.domain.found import FoundPerson, Record, Skipped
from inroad.importers.blocks import blocks
from inroad.importers.names import alias_of, company_of, full_name, party, person_name
from inroad.importers.sources import Member

_WANTED = frozenset(
    "VERSION N FN ORG TITLE EMAIL URL TEL NICKNAME X-SOCIALPROFILE SOCIALPROFILE IMPP KIND".split()
)
_ESCAPED = re.compile(r"\\([:;,\\])")
_GROUPS = {"group", "org", "location"}


def cards(member: Member) -> Iterator[Record]:
    """A person a card; groups, companies and places are skipped."""
    for number, text in blocks(member, "VCARD", _WANTED):
        try:
            properties = _properties(text)
        except Exception as trouble:  # a parser of foreign text may raise anything
            reason = f"the card cannot be read ({_short(trouble)})"
            yield Skipped(file=member.name, row=number, reason=reason)
            continue
        yield _person(member.name, number, properties)


def _properties(text: str) -> dict[str, list[object]]:
    import vobject

    card = vobject.readOne(text, allowQP=True, ignoreUnreadable=True)
    return {name: [line.value for line in lines] for name, lines in card.contents.items()}


def _person(file: str, number: int, card: dict[str, list[object]]) -> Record:
    if any(str(kind).casefold() in _GROUPS for kind in card.get("kind", [])):
        return Skipped(file=file, row=number, reason="it is a group or a place, no person")
    links = [link for link in _links(card) if alias_of(link)]
    mails = tuple(text.removeprefix("mailto:") for text in _texts(card, "email"))
    who = party(_name(card), links[0] if links else "", mails)
    if not who.name and not who.aliases:
        return Skipped(file=file, row=number, reason="it has neither a name nor an address")
    organisation = next((_first(value) for value in card.get("org", [])), "")
    return FoundPerson(
        who=who,
        relation="address_book",
        company=company_of(organisation),
        role=company_of(next(iter(_texts(card, "title")), "")),
        phones=tuple(text.removeprefix("tel:").partition(";")[0] for text in _texts(card, "tel")),
        file=file,
        row=number,
    )


def _name(card: dict[str, list[object]]) -> str:
    """From the parts of the name; else as it is shown, unless it only repeats the address."""
    for parts in card.get("n", []):
        name = person_name(_part(parts, "given"), _part(parts, "family"))
        if name:
            return name
    shown = full_name(next(iter(_texts(card, "fn")), ""))
    return "" if "@" in shown else shown


def _part(name: object, part: str) -> str:
    return _first(getattr(name, part, "")).strip()


def _first(value: object) -> str:
    if isinstance(value, list):
        return _plain(value[0]) if value else ""
    return _plain(value)


def _links(card: dict[str, list[object]]) -> list[str]:
    """The first that is a profile names the person; sites of social networks come first."""
    return [
        text for key in ("socialprofile", "x-socialprofile", "url") for text in _texts(card, key)
    ]


def _texts(card: dict[str, list[object]], key: str) -> list[str]:
    return [text for value in card.get(key, []) if (text := _first(value).strip())]


def _plain(value: object) -> str:
    """Some programs escape colons too, which no version of the format asks for."""
    return _ESCAPED.sub(r"\1", str(value))


def _short(trouble: Exception) -> str:
    return str(trouble).split("\n")[0][:120] or type(trouble).__name__
