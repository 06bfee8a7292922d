"""What ties people: what pages showed, notes, answers, interactions."""

import sqlalchemy as sa

from inroad.store.schema.base import metadata, person_key

reading = sa.Table(
    "reading",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key("prospect_id"),
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
    person_key(),
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
    sa.Column("batch_id", sa.Integer),
    sa.Index(None, "person_id", "id"),
)
"""Every version of every note; `current` marks the newest. `prospect_id`: whose page was open."""

mention = sa.Table(
    "mention",
    metadata,
    person_key(primary=True),
    sa.Column("signal_key", sa.Text, primary_key=True),
    person_key("other_id"),
    sa.Index(None, "other_id"),
)
"""Whom a first name in a note means: settled by the page that was open when it was written."""

tie_answer = sa.Table(
    "tie_answer",
    metadata,
    person_key("mutual_id", primary=True),
    person_key("prospect_id", primary=True),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("answered_at", sa.Text, nullable=False),
    sa.Index(None, "prospect_id"),
)
"""The user's answer to "how well does this mutual know the prospect?"."""

contact = sa.Table(
    "contact",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key(),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("occasion", sa.Text),
    sa.Column("batch_id", sa.Integer),
    sa.Index(None, "person_id", "on"),
    sa.Index(None, "occasion"),
)
"""Interactions of the user with a person; one mail or meeting of several is one `occasion`."""

triage = sa.Table(
    "triage",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key(),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("note_id", sa.Integer, sa.ForeignKey("note.id", ondelete="SET NULL")),
    sa.Column("note_before", sa.Integer),
    sa.Column("answered_at", sa.Text, nullable=False),
    sa.Column("undone_at", sa.Text),
    sa.Index(None, "person_id"),
)
"""Answers to "do I really know them?", in order; the closeness itself is a version of the note,
`note_id`, in place of `note_before`.
"""

import_batch = sa.Table(
    "import_batch",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("report", sa.Text, nullable=False),
    sa.Column("imported_at", sa.Text, nullable=False),
    sa.Column("undone_at", sa.Text),
    sqlite_autoincrement=True,
)
"""One import, written as a whole or not at all. `name` is what the user dropped, `report` the
counts and what was skipped and why, as JSON.
"""

import_change = sa.Table(
    "import_change",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "batch_id",
        sa.Integer,
        sa.ForeignKey("import_batch.id", ondelete="CASCADE"),
        nullable=False,
    ),
    sa.Column("person_id", sa.Integer, sa.ForeignKey("person.id", ondelete="CASCADE")),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("before", sa.Text),
    sa.Column("after", sa.Text),
    sa.Index(None, "batch_id"),
    sa.Index(None, "person_id"),
)
"""What an import changed in rows that were there before it, so that it can be taken back: each
value as JSON. `person_id` is null for what is the user's own (their positions).
"""
