"""People, who they are, and what joins or parts them."""

import sqlalchemy as sa

from inroad.store.schema.base import metadata, person_key

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
    sa.Column("tags", sa.Text, nullable=False, server_default="[]"),
    sa.Column("country", sa.Text),
    sa.Column("tone", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("decision_maker", sa.Boolean),
    sa.Column("batch_id", sa.Integer),
    sa.Column("added_at", sa.Text, nullable=False),
    sa.Index(None, "name"),
    sa.Index(None, "company"),
    sqlite_autoincrement=True,
)
"""`known`: in the book (noted, contacted, asked, or seen as a mutual); a prospect need not be.

`corrected` lists the fields that the user set: no page overwrites them. `tags` are the user's own;
`tone` and `language` are how the user writes to them, null as to everybody. `decision_maker` is
the user's word against what the headline says, null where they said nothing. Here and in the
tables below, `batch_id` is the import that brought the row, null for all else.
"""

alias = sa.Table(
    "alias",
    metadata,
    sa.Column("alias", sa.Text, primary_key=True),
    person_key(),
    sa.Column("batch_id", sa.Integer),
    sa.Index(None, "person_id"),
)
"""Exact keys of a person: `linkedin:slug`, `linkedin:urn:…`, `mail:…`, `github:…`."""

sighting = sa.Table(
    "sighting",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key(),
    sa.Column("field", sa.Text, nullable=False),
    sa.Column("value", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("first_seen", sa.Text, nullable=False),
    sa.Column("last_seen", sa.Text, nullable=False),
    sa.Column("batch_id", sa.Integer),
    sa.UniqueConstraint("person_id", "field", "value"),
)
"""What pages showed about a person (name, headline, company, history), where and when."""

person_merge = sa.Table(
    "person_merge",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key("kept_id"),
    sa.Column("gone_id", sa.Integer, nullable=False),
    sa.Column("gone_name", sa.Text, nullable=False),
    sa.Column("rows", sa.Text, nullable=False),
    sa.Column("merged_at", sa.Text, nullable=False),
    sa.Index(None, "kept_id"),
)
"""Two people made one. `rows` holds, as JSON, what is needed to make them two again; the record
goes when that is done.
"""

apart = sa.Table(
    "apart",
    metadata,
    person_key("low_id", primary=True),
    person_key("high_id", primary=True),
    sa.Column("said_at", sa.Text, nullable=False),
    sa.Index(None, "high_id"),
)
"""Two people of whom the user said that they are not the same person; `low_id` < `high_id`."""

forgotten = sa.Table(
    "forgotten",
    metadata,
    sa.Column("mark", sa.Text, primary_key=True),
    sa.Column("forgotten_at", sa.Text, nullable=False),
)
"""Who must not come back with an import: keyed hashes of aliases, which name nobody."""

company_word = sa.Table(
    "company_word",
    metadata,
    sa.Column("one", sa.Text, primary_key=True),
    sa.Column("other", sa.Text, primary_key=True),
    sa.Column("same", sa.Boolean, nullable=False),
    sa.Column("said_at", sa.Text, nullable=False),
)
"""What the user said of two names of companies, by their keys: the same company, or not."""
