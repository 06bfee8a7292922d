"""The user's own positions and schools: what the newest import in force says of them."""

import msgspec
import sqlalchemy as sa

from inroad.domain.reading import History
from inroad.store.schema import import_batch, import_change

HISTORY = "history"
"""The field under which an import keeps them."""

_NEWEST = (
    sa.select(import_change.c.after)
    .join(import_batch, import_batch.c.id == import_change.c.batch_id)
    .where(import_change.c.field == HISTORY, import_change.c.person_id.is_(None))
    .where(import_batch.c.undone_at.is_(None))
    .order_by(import_change.c.batch_id.desc())
    .limit(1)
)
_DECODER = msgspec.json.Decoder(History)


def history(connection: sa.Connection) -> History | None:
    """The user's own positions and schools; None before an import that tells of them."""
    kept = connection.execute(_NEWEST).scalar()
    return _DECODER.decode(kept) if kept else None
