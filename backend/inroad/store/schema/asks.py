"""Asks, what came of them, and what the user gave, received and planned."""

import sqlalchemy as sa

from inroad.store.schema.base import metadata, person_key

ask = sa.Table(
    "ask",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key("introducer_id"),
    person_key("prospect_id"),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False, server_default="asked"),
    sa.Column("result", sa.Text, nullable=False),
    sa.Column("closed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("took_meeting", sa.Boolean),
    sa.Column("yes_logit", sa.Float),
    sa.Column("take_logit", sa.Float),
    sa.Column("yes_given", sa.Float),
    sa.Column("take_given", sa.Float),
    sa.Column("key", sa.Text),
    sa.Index(None, "introducer_id"),
    sa.Index(None, "prospect_id"),
    sa.Index("uq_ask_key", "key", unique=True),
)
"""An ask. `ask_step` holds what happened; `on`, `state`, `result`, `closed` and `took_meeting` say
where that led, set again with every step (`took_meeting` null: not known).

The four numbers are what was expected on the day of the ask, never changed after: log-odds before
the user's own record, and the probabilities that were shown. Null for asks logged from the past.
"""

ask_step = sa.Table(
    "ask_step",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("ask_id", sa.Integer, sa.ForeignKey("ask.id", ondelete="CASCADE"), nullable=False),
    sa.Column("step", sa.Text, nullable=False),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("took_meeting", sa.Text),
    sa.Column("detail", sa.Text, nullable=False, server_default=""),
    sa.Column("written_at", sa.Text, nullable=False),
    sa.Column("undone_at", sa.Text),
    sa.Column("key", sa.Text),
    sa.Index(None, "ask_id", "id"),
    sa.Index("uq_ask_step_key", "key", unique=True),
)
"""What happened to an ask, in order; nothing is overwritten. A step that was taken back stays,
with when that was. `detail` is the user's own line: it goes into no text.
"""

favour = sa.Table(
    "favour",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key(),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("given", sa.Boolean, nullable=False),
    sa.Column("kind", sa.Text, nullable=False, server_default="other"),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("need", sa.Text),
    sa.Column("written_at", sa.Text),
    sa.Column("undone_at", sa.Text),
    sa.Column("key", sa.Text),
    sa.Index(None, "person_id"),
    sa.Index("uq_favour_key", "key", unique=True),
)
"""Something given to (`given`) or received from a person, by kind; `need` is the key of the
signal in their note that it answered. A line that was taken back stays.
"""

rule = sa.Table(
    "rule",
    metadata,
    person_key(primary=True),
    sa.Column("not_before", sa.Text),
    sa.Column("most_a_year", sa.Integer),
    sa.Column("cool_down", sa.Integer),
    sa.Column("ask_twice", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""The user's own rules for asking a person; `cool_down` is in days. Null: the usual."""

deepening = sa.Table(
    "deepening",
    metadata,
    person_key(primary=True),
    sa.Column("since", sa.Text, nullable=False),
    sa.Column("until", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("ended_at", sa.Text),
)
"""The few people whom the user wants to know better, from a day to a day."""

benefit = sa.Table(
    "benefit",
    metadata,
    person_key(primary=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""The one line on why meeting the user helps this prospect."""

template = sa.Table(
    "template",
    metadata,
    sa.Column("language", sa.Text, primary_key=True),
    sa.Column("tone", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("subject", sa.Text, nullable=False, server_default=""),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""Templates of the user's own, in place of those that come with Inroad."""
