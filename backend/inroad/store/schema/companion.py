"""The companion's own: who the user is, settings, who is let in, what changed."""

import sqlalchemy as sa

from inroad.store.schema.base import metadata

me = sa.Table(
    "me",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""Every version of who the user is; the newest counts. `body` is JSON."""

setting = sa.Table(
    "setting",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""Small things that the user sets, each as JSON: asks a week, busy seasons, country."""

pairing = sa.Table(
    "pairing",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("token_sha256", sa.Text, nullable=False, unique=True),
    sa.Column("paired_at", sa.Text, nullable=False),
    sa.Column("revoked_at", sa.Text),
)
"""Extensions that were let in. Only the hash of a token is kept."""

pairing_code = sa.Table(
    "pairing_code",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code_sha256", sa.Text, nullable=False),
    sa.Column("expires_at", sa.Text, nullable=False),
    sa.Column("tries_left", sa.Integer, nullable=False),
)
"""At most one row: the code that `inroad pair` shows, until used, spent or old."""

open_key = sa.Table(
    "open_key",
    metadata,
    sa.Column("key_sha256", sa.Text, primary_key=True),
    sa.Column("expires_at", sa.Text, nullable=False),
)
"""One-time keys to the local page, as `inroad open` and the panel make them; only the hash."""

visit = sa.Table(
    "visit",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("token_sha256", sa.Text, nullable=False, unique=True),
    sa.Column("begun_at", sa.Text, nullable=False),
    sa.Column("last_seen_at", sa.Text, nullable=False),
    sa.Column("ended_at", sa.Text),
)
"""Browsers that were let in to the local page with a one-time key: the hash of their cookie."""

change = sa.Table(
    "change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.Integer),
    sqlite_autoincrement=True,
)
"""Whom the book must read again; `person_id` null means everybody. Written with every write."""
