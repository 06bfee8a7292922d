"""Targets, the rules that find them, and the asks that are planned for them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _lists()
    _planned_asks()
    op.create_index(op.f("ix_person_company"), "person", ["company"], unique=False)


def _lists() -> None:
    op.create_table(
        "target_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_list")),
        sa.UniqueConstraint("name", name=op.f("uq_target_list_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "target",
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"], ["target_list.id"], name=op.f("fk_target_list_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_target_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("list_id", "person_id", name=op.f("pk_target")),
    )
    op.create_index(op.f("ix_target_person_id"), "target", ["person_id"], unique=False)
    op.create_table(
        "target_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("company", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("decision_makers", sa.Boolean(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=True),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"], ["target_list.id"], name=op.f("fk_target_rule_list_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_target_rule")),
    )
    op.create_index(op.f("ix_target_rule_list_id"), "target_rule", ["list_id"], unique=False)


def _planned_asks() -> None:
    op.create_table(
        "planned_ask",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("introducer_id", sa.Integer(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("on", sa.Text(), nullable=False),
        sa.Column("planned_at", sa.Text(), nullable=False),
        sa.Column("promised_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["introducer_id"],
            ["person.id"],
            name=op.f("fk_planned_ask_introducer_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["person.id"], name=op.f("fk_planned_ask_target_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_ask")),
    )
    op.create_index(
        op.f("ix_planned_ask_introducer_id"), "planned_ask", ["introducer_id"], unique=False
    )
    op.create_index(op.f("ix_planned_ask_target_id"), "planned_ask", ["target_id"], unique=False)
