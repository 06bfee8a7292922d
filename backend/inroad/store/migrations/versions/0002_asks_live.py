"""The life of an ask, kinds of favour, rules for a person, settings."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_STEPS = sa.table(
    "ask_step",
    *(sa.column(name) for name in ("ask_id", "step", "on", "took_meeting", "written_at")),
)
_AFTER_ASKED: dict[tuple[str, bool], tuple[str, ...]] = {
    ("yes", False): ("agreed", "introduced"),
    ("yes", True): ("agreed", "outcome", "thanked"),
    ("no", False): ("declined",),
    ("no", True): ("declined", "thanked"),
    ("silent", False): ("silent",),
    ("silent", True): ("silent",),
}


def upgrade() -> None:
    _new_columns()
    _new_tables()
    _give_steps_to_asks()


def _new_columns() -> None:
    op.add_column("person", sa.Column("tags", sa.Text(), server_default="[]", nullable=False))
    for said in ("country", "tone", "language"):
        op.add_column("person", sa.Column(said, sa.Text(), nullable=True))
    op.create_index(op.f("ix_person_name"), "person", ["name"], unique=False)
    op.add_column("contact", sa.Column("occasion", sa.Text(), nullable=True))
    op.add_column("contact", sa.Column("batch_id", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_contact_occasion"), "contact", ["occasion"], unique=False)
    op.add_column("ask", sa.Column("state", sa.Text(), server_default="asked", nullable=False))
    op.add_column("ask", sa.Column("took_meeting", sa.Boolean(), nullable=True))
    for expected in ("yes_logit", "take_logit", "yes_given", "take_given"):
        op.add_column("ask", sa.Column(expected, sa.Float(), nullable=True))
    op.add_column("ask", sa.Column("key", sa.Text(), nullable=True))
    op.create_index("uq_ask_key", "ask", ["key"], unique=True)
    op.add_column("favour", sa.Column("kind", sa.Text(), server_default="other", nullable=False))
    op.add_column("favour", sa.Column("need", sa.Text(), nullable=True))
    op.add_column("favour", sa.Column("written_at", sa.Text(), nullable=True))
    op.add_column("favour", sa.Column("undone_at", sa.Text(), nullable=True))
    op.add_column("favour", sa.Column("key", sa.Text(), nullable=True))
    op.create_index("uq_favour_key", "favour", ["key"], unique=True)


def _new_tables() -> None:
    op.create_table(
        "ask_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ask_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("on", sa.Text(), nullable=False),
        sa.Column("took_meeting", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["ask_id"], ["ask.id"], name=op.f("fk_ask_step_ask_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask_step")),
    )
    op.create_index(op.f("ix_ask_step_ask_id_id"), "ask_step", ["ask_id", "id"], unique=False)
    op.create_index("uq_ask_step_key", "ask_step", ["key"], unique=True)
    op.create_table(
        "rule",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.Text(), nullable=True),
        sa.Column("most_a_year", sa.Integer(), nullable=True),
        sa.Column("cool_down", sa.Integer(), nullable=True),
        sa.Column("ask_twice", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_rule_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_rule")),
    )
    op.create_table(
        "deepening",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_deepening_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_deepening")),
    )
    op.create_table(
        "template",
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("tone", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("language", "tone", "kind", name=op.f("pk_template")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )


def _give_steps_to_asks() -> None:
    """Asks had a result and no history: each gets the steps that lead to that result.

    All on the day of the ask, as no other day is known, and with an outcome that nobody told.
    """
    connection = op.get_bind()
    ask = sa.table("ask", *(sa.column(n) for n in ("id", "on", "result", "closed", "state")))
    for row in connection.execute(sa.select(ask)).all():
        steps = ["asked", *_AFTER_ASKED.get((row.result, bool(row.closed)), ())]
        connection.execute(sa.insert(_STEPS), list(_rows(row.id, row.on, steps)))
        connection.execute(sa.update(ask).where(ask.c.id == row.id).values(state=steps[-1]))


def _rows(ask_id: int, on: str, steps: list[str]) -> Iterator[dict[str, Any]]:
    for step in steps:
        took = "unknown" if step == "outcome" else None
        yield {
            "ask_id": ask_id,
            "step": step,
            "on": on,
            "took_meeting": took,
            "written_at": f"{on}T00:00:00Z",
        }
