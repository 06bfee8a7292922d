"""Companies as people's rows name them, and what the user said of their names."""

from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.companies import Companies, CompanyWord, display_names, written_key
from inroad.store import schema
from inroad.store.changes import touch_everybody
from inroad.store.times import stamp

_TABLE = schema.company_word
_WORDS = sa.select(_TABLE.c.one, _TABLE.c.other, _TABLE.c.same).order_by(_TABLE.c.said_at)
_NAMES = (
    sa.select(schema.person.c.company, sa.func.count().label("people"))
    .where(schema.person.c.company.is_not(None), schema.person.c.known)
    .group_by(schema.person.c.company)
)


class Form(Struct, frozen=True, kw_only=True):
    """One way in which a company's name is written, and for how many people."""

    name: str
    people: int


class Company(Struct, frozen=True, kw_only=True):
    """One company with the people of the book who are there; `name` is the usual form."""

    key: str
    name: str
    people: int
    forms: list[Form]


def load(connection: sa.Connection) -> Companies:
    """Which names are one company, by the rules and the user's word."""
    return Companies(words(connection))


def words(connection: sa.Connection) -> list[CompanyWord]:
    """What the user said, the oldest first."""
    return [
        CompanyWord(one=row.one, other=row.other, same=row.same)
        for row in connection.execute(_WORDS)
    ]


def say(
    connection: sa.Connection, one: str, other: str, same: bool | None, *, now: datetime
) -> None:
    """Remember that two names are one company, or are not; None takes the word back."""
    pair = sorted((written_key(one), written_key(other)))
    if not pair[0] or pair[0] == pair[1]:
        return
    mine = (_TABLE.c.one == pair[0]) & (_TABLE.c.other == pair[1])
    connection.execute(sa.delete(_TABLE).where(mine))
    if same is not None:
        row = {"one": pair[0], "other": pair[1], "same": same, "said_at": stamp(now)}
        connection.execute(sa.insert(_TABLE), row)
    touch_everybody(connection)


def listing(connection: sa.Connection, words: str = "", most: int = 100) -> list[Company]:
    """Companies with people of the book, those with most first; `words` are looked for in names."""
    known = load(connection)
    counts = {row.company: int(row.people) for row in connection.execute(_NAMES)}
    keys = {name: known.key(name) for name in counts}
    forms: dict[str, list[Form]] = {}
    for name, people in sorted(counts.items(), key=lambda it: (-it[1], it[0])):
        forms.setdefault(keys[name], []).append(Form(name=name, people=people))
    names = display_names((n for n, count in counts.items() for _ in range(count)), keys)
    wanted = written_key(words).split()
    found = [
        Company(key=key, name=names[key], people=sum(it.people for it in theirs), forms=theirs)
        for key, theirs in forms.items()
        if key and all(any(word in written_key(it.name) for it in theirs) for word in wanted)
    ]
    return sorted(found, key=lambda it: (-it.people, it.name.casefold()))[:most]
