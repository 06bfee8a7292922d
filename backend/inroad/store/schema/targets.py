"""Whom the user wants to meet, and which asks are planned for that.

Who can introduce whom is kept nowhere beside this: the map is drawn from readings, answers,
notes, interactions and positions.
"""

import sqlalchemy as sa

from inroad.store.schema.base import metadata, person_key

target_list = sa.Table(
    "target_list",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("added_at", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)
"""A list of people to meet, such as those for one round of funding."""

target = sa.Table(
    "target",
    metadata,
    sa.Column(
        "list_id",
        sa.Integer,
        sa.ForeignKey("target_list.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    person_key(primary=True),
    sa.Column("stars", sa.Integer),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("added_at", sa.Text, nullable=False),
    sa.Index(None, "person_id"),
)
"""Somebody on a list. `stars`, 1 to 5, say how much the user wants to meet them, null where they
did not say; `source` is how they came onto the list: hand, paste, file, page.
"""

target_rule = sa.Table(
    "target_rule",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "list_id",
        sa.Integer,
        sa.ForeignKey("target_list.id", ondelete="CASCADE"),
        nullable=False,
    ),
    sa.Column("company", sa.Text),
    sa.Column("role", sa.Text),
    sa.Column("decision_makers", sa.Boolean, nullable=False),
    sa.Column("stars", sa.Integer),
    sa.Column("added_at", sa.Text, nullable=False),
    sa.Index(None, "list_id"),
)
"""Everybody who is at this company, has these words in their role, and decides, where each is
said, is on the list, now and later; whom the user knows already is not.
"""

planned_ask = sa.Table(
    "planned_ask",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    person_key("introducer_id"),
    person_key("target_id"),
    sa.Column("on", sa.Text, nullable=False),
    sa.Column("planned_at", sa.Text, nullable=False),
    sa.Column("promised_at", sa.Text),
    sa.Index(None, "introducer_id"),
    sa.Index(None, "target_id"),
)
"""The asks of the plan as the user last saw it, each on its day. One that is promised stays when
all others are planned anew.
"""
