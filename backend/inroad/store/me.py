"""Who the user is, for the ask; and why meeting them helps a prospect."""

from datetime import datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.domain.text import clean, one_line
from inroad.store import people, schema
from inroad.store.changes import THE_USER, touch
from inroad.store.times import stamp

_NEWEST = sa.select(schema.me.c.body).order_by(schema.me.c.id.desc()).limit(1)
_BENEFIT = sa.select(schema.benefit.c.text).where(schema.benefit.c.person_id == sa.bindparam("id"))
_SAME_COMPANY = sa.func.lower(schema.person.c.company) == sa.bindparam("company")
_COLLEAGUES = sa.select(schema.person.c.id).where(_SAME_COMPANY)
_COLLEAGUES_BENEFIT = (
    sa.select(schema.benefit.c.text)
    .join(schema.person, schema.person.c.id == schema.benefit.c.person_id)
    .where(_SAME_COMPANY, schema.benefit.c.person_id != sa.bindparam("id"))
    .order_by(schema.benefit.c.written_at.desc())
    .limit(1)
)


def load(connection: sa.Connection) -> Me:
    """Who the user is; an empty Me before the first save."""
    body = connection.execute(_NEWEST).scalar()
    return msgspec.json.decode(body, type=Me) if body else Me()


def save(connection: sa.Connection, me: Me, now: datetime) -> Me:
    """Keep who the user is; earlier versions stay."""
    kept = msgspec.structs.replace(
        me,
        name=one_line(me.name, 500),
        role=one_line(me.role, 500),
        company=one_line(me.company, 500),
        offer=clean(me.offer),
        proof=clean(me.proof),
        links=[one_line(link, 500) for link in me.links if link.strip()],
        places=[one_line(place, 500) for place in me.places if place.strip()],
    )
    body = msgspec.json.encode(kept).decode()
    connection.execute(sa.insert(schema.me), {"body": body, "written_at": stamp(now)})
    touch(connection, [THE_USER])
    return kept


def save_benefit(connection: sa.Connection, person_id: int, text: str, now: datetime) -> str:
    """Keep the one line on why meeting the user helps this person; empty removes it."""
    person = people.get(connection, person_id)
    line = one_line(text, 500)
    table = schema.benefit
    connection.execute(sa.delete(table).where(table.c.person_id == person_id))
    if line:
        values = {"person_id": person_id, "text": line, "written_at": stamp(now)}
        connection.execute(sa.insert(table), values)
    company = (person.company or "").lower()
    touch(connection, [person_id, *connection.execute(_COLLEAGUES, {"company": company}).scalars()])
    return line


def benefit(connection: sa.Connection, person_id: int) -> str | None:
    """The line kept for a person."""
    return connection.execute(_BENEFIT, {"id": person_id}).scalar()


def benefit_proposal(connection: sa.Connection, person_id: int, company: str | None) -> str | None:
    """The newest line kept for somebody else at the same company."""
    if not company:
        return None
    known = {"id": person_id, "company": company.lower()}
    return connection.execute(_COLLEAGUES_BENEFIT, known).scalar()
