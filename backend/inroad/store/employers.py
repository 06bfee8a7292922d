"""Companies by everybody who is there, known or not: looked for, and one with all its names."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.companies import Companies, written_key
from inroad.domain.errors import NotFound
from inroad.store import companies, schema
from inroad.store.companies import Form
from inroad.store.whereat import in_parts, names_of

_person = schema.person.c
_KNOWN = sa.func.sum(sa.cast(_person.known, sa.Integer)).label("known")
_BY_NAME = (
    sa.select(_person.company, sa.func.count().label("people"), _KNOWN)
    .where(_person.company.is_not(None))
    .group_by(_person.company)
)
_MOST_NAMES = 5_000
"""Names of companies that one search looks at, those with most people first."""


class UnknownCompany(NotFound):
    title = "Nobody is at this company"

    def __init__(self) -> None:
        super().__init__("Nobody whom Inroad has read of is there. Look for it by its name.")


class Employer(Struct, frozen=True, kw_only=True):
    """One company: how many people are there, how many of them in the user's book.

    `name` is the form that is written most often; `forms` are all.
    """

    key: str
    name: str
    people: int
    known: int
    forms: list[Form]


def search(connection: sa.Connection, words: str = "", most: int = 100) -> list[Employer]:
    """Companies with all of these words in a name, those with most of the book first.

    Without words: those with people of the book.
    """
    query = _BY_NAME
    if not words.strip():
        query = query.where(_person.known)
    for word in words.split():
        query = query.where(_person.company.icontains(word, autoescape=True))
    rows = connection.execute(query.order_by(sa.desc("people")).limit(_MOST_NAMES))
    found = sorted(_joined(rows, companies.load(connection)), key=_order)
    return sorted((employer(connection, it.key) for it in found[:most]), key=_order)


def employer(connection: sa.Connection, key: str) -> Employer:
    """The company of this key. Raises UnknownCompany."""
    rows = [
        row
        for some in in_parts(names_of(connection, key))
        for row in connection.execute(_BY_NAME.where(_person.company.in_(some)))
    ]
    if not rows:
        raise UnknownCompany
    [found] = _joined(rows, companies.load(connection))
    return found


def meant(connection: sa.Connection, key: str) -> Employer:
    """The company of this key, else that of this name. Raises UnknownCompany."""
    try:
        return employer(connection, key)
    except UnknownCompany:
        return employer(connection, key_of(connection, key))


def key_of(connection: sa.Connection, name: str) -> str:
    """The key of the company of this name; empty where the name says nothing."""
    return companies.load(connection).key(name) if written_key(name) else ""


def _order(it: Employer) -> tuple[int, int, str]:
    return (-it.known, -it.people, it.name.casefold())


def _joined(rows: Iterable[sa.Row[Any]], known: Companies) -> list[Employer]:
    """One company each, whatever names it has."""
    by_key: dict[str, list[sa.Row[Any]]] = {}
    for row in rows:
        by_key.setdefault(known.key(row.company), []).append(row)
    return [_one(key, forms) for key, forms in by_key.items() if key]


def _one(key: str, rows: list[sa.Row[Any]]) -> Employer:
    counts = Counter({row.company: int(row.people) for row in rows})
    forms = [Form(name=name, people=people) for name, people in counts.most_common()]
    return Employer(
        key=key,
        name=min(forms, key=lambda it: (-it.people, len(it.name), it.name)).name,
        people=counts.total(),
        known=sum(int(row.known or 0) for row in rows),
        forms=forms,
    )
