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
    sa.Column("tags", sa.Text, nullable=False, server_default="[]"),
    sa.Column("country", sa.Text),
    sa.Column("tone", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("added_at", sa.Text, nullable=False),
    sa.Index(None, "name"),
    sqlite_autoincrement=True,
)
"""`known`: in the book (noted, contacted, asked, or seen as a mutual); a prospect need not be.

`corrected` lists the fields that the user set: no page overwrites them. `tags` are the user's own;
`tone` and `language` are how the user writes to them, null as to everybody.
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
    sa.Column("occasion", sa.Text),
    sa.Column("batch_id", sa.Integer),
    sa.Index(None, "person_id", "on"),
    sa.Index(None, "occasion"),
)
"""Interactions of the user with a person; one mail or meeting of several is one `occasion`."""

ask = sa.Table(
    "ask",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _person_key("introducer_id"),
    _person_key("prospect_id"),
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
    _person_key(),
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
    _person_key(primary=True),
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
    _person_key(primary=True),
    sa.Column("since", sa.Text, nullable=False),
    sa.Column("until", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("ended_at", sa.Text),
)
"""The few people whom the user wants to know better, from a day to a day."""

setting = sa.Table(
    "setting",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("written_at", sa.Text, nullable=False),
)
"""Small things that the user sets, each as JSON: asks a week, busy seasons, country."""

benefit = sa.Table(
    "benefit",
    metadata,
    _person_key(primary=True),
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
