"""Whom a word on the command line means: a number, an address or a name."""

from typing import TYPE_CHECKING

from inroad.domain.errors import InroadError
from inroad.domain.people import Person, alias_of_email, alias_of_url, alias_of_urn

if TYPE_CHECKING:
    import sqlalchemy as sa

_MOST_LISTED, _MOST_FOUND = 10, 1_000
_MOST_DIGITS = 18
"""Of the number of a person: a database counts to 2**63."""


class NobodyMeant(InroadError):
    title = "Inroad does not know this person"

    def __init__(self, words: str) -> None:
        super().__init__(
            f"Nobody is found by “{words}”. Give a name, a profile address or the person's number."
        )


class SeveralMeant(InroadError):
    title = "Several people are meant"

    def __init__(self, words: str, found: list[Person]) -> None:
        listed = "\n".join(f"  {line_on(person)}" for person in found[:_MOST_LISTED])
        more = len(found) - _MOST_LISTED
        rest = f"\n  and {more} more" if more > 0 else ""
        super().__init__(f"“{words}” may be any of these; give the number:\n{listed}{rest}")


def meant(connection: "sa.Connection", words: str) -> Person:
    """The one person of this number, address or name.

    A whole name goes before a part of one. Raises NobodyMeant and SeveralMeant.
    """
    from inroad.store import people

    if words.isascii() and words.isdigit():
        if len(words) > _MOST_DIGITS:
            raise NobodyMeant(words[:_MOST_DIGITS] + "…")
        return people.get(connection, int(words))
    alias = _alias(words)
    if alias is not None:
        person_id = people.ids_of(connection, [alias]).get(alias)
        if person_id is None:
            raise NobodyMeant(words)
        return people.get(connection, person_id)
    found = people.search(connection, words, _MOST_FOUND) if words.strip() else []
    whole = [person for person in found if person.name.casefold() == words.strip().casefold()]
    named = whole or [person for person in found if _is_named(person, words)] or found
    if not named:
        raise NobodyMeant(words)
    if len(named) > 1:
        raise SeveralMeant(words, named)
    return named[0]


def _alias(words: str) -> str | None:
    """The exact key of an address; None when the words are a name."""
    address = words if "://" in words or "/" not in words else f"https://{words}"
    return alias_of_url(address) or alias_of_email(words) or alias_of_urn(words)


def _is_named(person: Person, words: str) -> bool:
    name = person.name.casefold()
    return all(word in name for word in words.casefold().split())


def line_on(person: Person) -> str:
    """A person in a line: the number to call them by, the name, what they do."""
    return ", ".join(filter(None, (f"{person.id:4} {person.name}", person.headline)))
