"""Templates that the user wrote in place of the built-in ones."""

from datetime import datetime

import sqlalchemy as sa

from inroad.domain.templates import Own, Place, Template, has_subject
from inroad.store import schema
from inroad.store.changes import THE_USER, touch
from inroad.store.times import stamp

_TABLE = schema.template
_ALL = sa.select(*(_TABLE.c[name] for name in ("language", "tone", "kind", "subject", "text")))


def load(connection: sa.Connection) -> Own:
    """Every template that the user wrote."""
    return {
        (language, tone, kind): Template(subject if has_subject(kind) else None, text)
        for language, tone, kind, subject, text in connection.execute(_ALL)
    }


def save(connection: sa.Connection, place: Place, template: Template, now: datetime) -> None:
    """Keep the user's template for this place; it takes the place of an earlier one."""
    remove(connection, place)
    language, tone, kind = place
    values = {
        "language": language,
        "tone": tone,
        "kind": kind,
        "subject": template.subject or "",
        "text": template.text,
        "written_at": stamp(now),
    }
    connection.execute(sa.insert(_TABLE), values)


def remove(connection: sa.Connection, place: Place) -> None:
    """Go back to the built-in template."""
    language, tone, kind = place
    here = (_TABLE.c.language == language, _TABLE.c.tone == tone, _TABLE.c.kind == kind)
    connection.execute(sa.delete(_TABLE).where(*here))
    touch(connection, [THE_USER])
