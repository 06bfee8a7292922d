"""What the map is drawn from, as plain rows: people, and who was seen with whom.

Each question is asked of everybody (None) or of a few people, and is then answered by an index.
Nothing here judges: `web.held_map` puts rows and the book together and draws.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import chain, product
from typing import Any, NamedTuple

import sqlalchemy as sa
from msgspec.structs import replace

from inroad.domain.evidence import between_others
from inroad.domain.network.notes import Two, two
from inroad.domain.ties import Contact, ContactKind, Direction, Source
from inroad.domain.whereabouts import Stay, stays_of
from inroad.store import companies as company_words
from inroad.store import schema, sightings
from inroad.store.ties import TieAnswer
from inroad.store.times import local_day
from inroad.store.whereat import in_parts

_person, _reading, _shown = schema.person.c, schema.reading.c, schema.shown.c
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_PEOPLE = sa.select(
    *(_person.id, _person.name, _person.headline, _person.company, _person.decision_maker)
)
_SOME_PEOPLE = _PEOPLE.where(_person.id.in_(_IDS))
_SHOWN = (
    sa.select(
        _reading.prospect_id,
        _shown.person_id,
        _reading.relation,
        sa.func.max(_reading.read_at).label("at"),
    )
    .join(schema.shown, _shown.reading_id == _reading.id)
    .where(_shown.person_id.is_not(None), _shown.person_id != _reading.prospect_id)
    .group_by(_reading.prospect_id, _shown.person_id, _reading.relation)
)
_SHOWN_ON = _SHOWN.where(_reading.prospect_id.in_(_IDS))
_SHOWN_AS = _SHOWN.where(_shown.person_id.in_(_IDS))
_OTHERS: sa.BindParameter[Any] = sa.bindparam("others", expanding=True)
_SHOWN_ON_OF = _SHOWN_ON.where(_shown.person_id.in_(_OTHERS))
_SHOWN_AS_OF = _SHOWN_AS.where(_reading.prospect_id.in_(_OTHERS))
_ANSWERS = sa.select(schema.tie_answer).order_by(schema.tie_answer.c.answered_at)
_ANSWERS_ON, _ANSWERS_AS = (
    _ANSWERS.where(column.in_(_IDS))
    for column in (schema.tie_answer.c.prospect_id, schema.tie_answer.c.mutual_id)
)
_CONTACT = ("on", "kind", "direction", "people")
_MINE = schema.contact.alias()
_TOGETHER = (
    sa.select(
        _MINE.c.person_id,
        schema.contact.c.person_id,
        *(table.c[name] for table in (_MINE, schema.contact) for name in _CONTACT),
    )
    .select_from(schema.contact)
    .join(_MINE, schema.contact.c.occasion == _MINE.c.occasion)
    .order_by(schema.contact.c.on, schema.contact.c.id)
)
_ALL_TOGETHER = _TOGETHER.where(_MINE.c.person_id < schema.contact.c.person_id)
_TOGETHER_WITH = _TOGETHER.where(
    _MINE.c.person_id.in_(_IDS), _MINE.c.person_id != schema.contact.c.person_id
)

_COMPANIES = (
    sa.select(_person.company, sa.func.aggregate_strings(sa.cast(_person.id, sa.Text), ","))
    .where(_person.company.is_not(None))
    .group_by(_person.company)
)
_AT = sa.select(_person.id).where(_person.company == sa.bindparam("company")).order_by(_person.id)
_UNKNOWN = sa.select(_person.id, _person.name).where(_person.known.is_(False))
_MINUTE = ((1, 4), (6, 2), (9, 2), (12, 2), (15, 2))
"""Where year, month, day, hour and minute stand in a stamp, and how long they are."""


class PersonRow(NamedTuple):
    """Somebody as the map needs them; `decides` is the user's own word."""

    id: int
    name: str
    headline: str | None
    company: str | None
    decides: bool | None


class ShownRow(NamedTuple):
    """A mutual on the page of a prospect, and the day on which it was last seen so.

    `follows`: the page only said that the mutual follows the prospect.
    """

    prospect: int
    mutual: int
    follows: bool
    on: date


class ShownColumns(NamedTuple):
    """All mutuals of all readings: ids and times as numbers, each column as one text with commas.

    SQLite hands over millions of rows so in a third of the time. A time is the minute in UTC, as
    in 202611221815; `reading` are those of `shown`, in no particular order.
    """

    ids: str | None
    prospects: str | None
    follows: str | None
    minutes: str | None
    reading: str | None
    mutuals: str | None


def people(connection: sa.Connection, ids: Collection[int] | None = None) -> Iterator[PersonRow]:
    """These people, or all; those who are gone are left out."""
    for row in _asked(connection, _PEOPLE, _SOME_PEOPLE, ids):
        yield PersonRow(*row)


def shown(connection: sa.Connection, ids: Collection[int] | None = None) -> Iterator[ShownRow]:
    """Who was shown on whose page: all, or where one of the two is among `ids`."""
    found: dict[tuple[int, int, str], str] = {}
    for query in (_SHOWN,) if ids is None else (_SHOWN_ON, _SHOWN_AS):
        for one, other, relation, at in _asked(connection, query, query, ids):
            found[one, other, relation] = at
    for (one, other, relation), at in found.items():
        yield ShownRow(one, other, relation == "followed_by", local_day(at))


def shown_with(
    connection: sa.Connection, person_id: int, others: Collection[int]
) -> Iterator[ShownRow]:
    """Where one person is on the pages of these others, or they on theirs."""
    for query, some in product((_SHOWN_AS_OF, _SHOWN_ON_OF), in_parts(others)):
        for one, other, relation, at in connection.execute(
            query, {"ids": [person_id], "others": some}
        ):
            yield ShownRow(one, other, relation == "followed_by", local_day(at))


def prospects(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Who of these has been on a page as the prospect."""
    query = sa.select(_reading.prospect_id).where(_reading.prospect_id.in_(_IDS)).distinct()
    return {one for (one,) in _asked(connection, query, query, ids)}


def shown_columns(connection: sa.Connection) -> ShownColumns:
    """Who was shown on whose page, of all readings."""
    readings = sa.select(
        *_joined(
            sa.cast(_reading.id, sa.Text),
            sa.cast(_reading.prospect_id, sa.Text),
            sa.case((_reading.relation == "followed_by", "1"), else_="0"),
            _minute(_reading.read_at),
        )
    )
    named = sa.select(
        *_joined(sa.cast(_shown.reading_id, sa.Text), sa.cast(_shown.person_id, sa.Text))
    ).where(_shown.person_id.is_not(None))
    each: Any = (connection.execute(query).one() for query in (readings, named))
    return ShownColumns(*chain.from_iterable(each))


def everybody(connection: sa.Connection) -> str | None:
    """The ids of all people, as one text with commas."""
    [ids] = _joined(sa.cast(_person.id, sa.Text))
    found: str | None = connection.execute(sa.select(ids)).scalar()
    return found


def companies(connection: sa.Connection) -> Iterator[tuple[str, str]]:
    """Every company as pages wrote it, with the ids of those who are there as in `everybody`."""
    yield from _asked(connection, _COMPANIES, _COMPANIES, None)


def at(connection: sa.Connection, company: str, most: int) -> list[int]:
    """Who is at a company that pages wrote just so; more than `most` are not told."""
    found = connection.execute(_AT.limit(most), {"company": company})
    return list(found.scalars())


def outside_names(connection: sa.Connection) -> Iterator[tuple[int, str]]:
    """The names of all who are not in the book."""
    yield from _asked(connection, _UNKNOWN, _UNKNOWN, None)


def stays(connection: sa.Connection, ids: Collection[int]) -> dict[int, tuple[Stay, ...]]:
    """Where pages showed these people."""
    known = company_words.load(connection)
    found: dict[int, tuple[Stay, ...]] = {}
    for some in in_parts(sorted(ids)):
        seen = sightings.histories(connection, some)
        for row in people(connection, some):
            page = seen.get(row.id)
            source = Source(kind="profile", on=page.on if page else None, about=row.name)
            theirs = stays_of(page.history if page else None, row.company, source)
            found[row.id] = tuple(
                replace(stay, key=known.key(stay.organisation)) if known else stay
                for stay in theirs
            )
    return found


def answers(connection: sa.Connection, ids: Collection[int] | None = None) -> dict[Two, TieAnswer]:
    """What the user answered about two people."""
    queries = (_ANSWERS,) if ids is None else (_ANSWERS_ON, _ANSWERS_AS)
    found = [row for query in queries for row in _asked(connection, query, query, ids)]
    return {
        two(row.mutual_id, row.prospect_id): TieAnswer(
            answer=row.answer, on=local_day(row.answered_at)
        )
        for row in sorted(found, key=lambda row: row.answered_at)  # the newest stays
    }


def together(
    connection: sa.Connection, ids: Collection[int] | None = None
) -> dict[Two, tuple[Contact, ...]]:
    """Mails and meetings of the user in which two people took part."""
    found: dict[Two, list[Contact]] = {}
    ids = None if ids is None else set(ids)
    for one, other, *values in _asked(connection, _ALL_TOGETHER, _TOGETHER_WITH, ids):
        if ids is not None and one > other and other in ids:
            continue
        mine, theirs = (_contact(*some) for some in (values[:4], values[4:]))
        found.setdefault(two(one, other), []).append(between_others(mine, theirs))
    return {both: tuple(contacts) for both, contacts in found.items()}


def _joined(*columns: sa.ColumnElement[str]) -> list[sa.ColumnElement[str]]:
    return [sa.func.aggregate_strings(column, ",") for column in columns]


def _minute(stamped: sa.Column[str]) -> sa.ColumnElement[str]:
    """A time without what stands between its numbers, to the minute."""
    parts = [sa.func.substr(stamped, start, size, type_=sa.Text) for start, size in _MINUTE]
    return parts[0] + parts[1] + parts[2] + parts[3] + parts[4]


def _asked(
    connection: sa.Connection,
    every: sa.Select[Any],
    some: sa.Select[Any],
    ids: Collection[int] | None,
) -> Iterable[Any]:
    if ids is None:
        return connection.execute(every)
    parts = in_parts(dict.fromkeys(ids))
    return chain.from_iterable(connection.execute(some, {"ids": part}) for part in parts)


def _contact(on: str, kind: ContactKind, direction: Direction, people: int) -> Contact:
    return Contact(on=date.fromisoformat(on), kind=kind, direction=direction, people=people)
