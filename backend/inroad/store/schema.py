"""All tables on one page: the data model, to read first.

A person is a set of aliases. What the user wrote is versioned and never overwritten; what a
page showed is kept with where and when it was seen. `change` tells every process that keeps
people in memory (the book) whom to read again.
"""

import sqlalchemy as sa

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _person_key(name: str = "person_id", *, primary: bool = False) -> sa.Column[int]:
    reference = sa.ForeignKey("person.id", ondelete="CASCADE")
    return sa.Column(name, sa.Integer, reference, nullable=False, primary_key=primary)


person = sa.Table(
    "person",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("headline", sa.Text),
    sa.Column("company", sa.Text),
    sa.Column("url", sa.Text),
    sa.Column("urn", sa.Text),
    sa.Column("degree", sa.Integer),
    sa.Column("known", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("logs_imported", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("corrected", sa.Text, nullable=False, server_default="[]"),
    sa.Column("added_at", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)
"""`known`: in the book (noted, contacted, asked, or seen as a mutual); a prospect need not be.

`corrected` lists the fields that the user set: no page overwrites them.
"""

alias = sa.Table(
    "alias",
    metadata,
    sa.Column("alias", sa.Text, primary_key=True),
    _person_key(),
    sa.Index(None, "person_id"),
)
"""Exact keys of a person: `linkedin:slug`, `linkedin:urn:…`, `mail:…`, `github:…`."""

sighting = sa.Table(
    "sighting",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key(),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("first_seen", sa.Text, nullable=False),
    sa.Column("last_seen", sa.Text, nullable=False),
    sa.UniqueConstraint("person_id", "field", "value"),
)
"""What pages showed about a person (name, headline, company, history), where and when."""

reading = sa.Table(
    "reading",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key("prospect_id"),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("relation", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("total", sa.Integer),
    sa.Column("complete", sa.Boolean),
    sa.Column("read_at", sa.Text, nullable=False),
    sa.UniqueConstraint("prospect_id", "digest"),
    sa.Index(None, "digest"),
)
"""Readings of one prospect, to be merged as the user pages on; `digest` names what it said."""

shown = sa.Table(
    "shown",
    metadata,
    sa.Column(
        "reading_id",
        sa.Integer,
        sa.ForeignKey("reading.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.Integer, sa.ForeignKey("person.id", ondelete="CASCADE")),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("name_quality", sa.Text, nullable=False),
    sa.Index(None, "person_id"),
)
"""The mutuals that a reading named. `person_id` is null where the page gave only a name."""

note = sa.Table(
    "note",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key(),
    sa.Column("key", sa.Text, unique=True),
    sa.Column("prospect_id", sa.Integer, sa.ForeignKey("person.id", ondelete="SET NULL")),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("closeness", sa.Integer),
    sa.Column("relation", sa.Text, nullable=False, server_default=""),
    sa.Column("last_contact", sa.Text),
    sa.Column("rejected", sa.Text, nullable=False, server_default="[]"),
    sa.Column("signals", sa.Text, nullable=False, server_default="[]"),
    sa.Column("written_at", sa.Text, nullable=False),
    sa.Column("current", sa.Boolean, nullable=False),
    sa.Index(None, "person_id", "id"),
)
"""Every version of every note; `current` marks the newest. `prospect_id`: whose page was open."""

mention = sa.Table(
    "mention",
    metadata,
    _person_key(primary=True),
    sa.Column("signal_key", sa.Text, primary_key=True),
    _person_key("other_id"),
    sa.Index(None, "other_id"),
)
"""Whom a first name in a note means: settled by the page that was open when it was written."""

tie_answer = sa.Table(
    "tie_answer",
    metadata,
    _person_key("mutual_id", primary=True),
    _person_key("prospect_id", primary=True),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("answered_at", sa.Text, nullable=False),
    sa.Index(None, "prospect_id"),
)
"""The user's answer to "how well does this mutual know the prospect?"."""

contact = sa.Table(
    "contact",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key(),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Index(None, "person_id", "on"),
)
"""Interactions of the user with a person."""

ask = sa.Table(
    "ask",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key("introducer_id"),
    _person_key("prospect_id"),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("result", sa.Text, nullable=False),
    sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Index(None, "introducer_id"),
    sa.Index(None, "prospect_id"),
)

favour = sa.Table(
    "favour",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key(),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("given", sa.Boolean, nullable=False),
    sa.Column("what", sa.Text, nullable=False),
    sa.Index(None, "person_id"),
)
"""Something given to (`given`) or received from a person."""

benefit = sa.Table(
    "benefit",
    metadata,
    _person_key(primary=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""The one line on why meeting the user helps this prospect."""

me = sa.Table(
    "me",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""Every version of who the user is; the newest counts. `body` is JSON."""

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

change = sa.Table(
    "change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person_id", sa.Integer),
    sqlite_autoincrement=True,
)
"""Whom the book must read again; `person_id` null means everybody. Written with every write."""
