"""The user's answers to "how well does this mutual know the prospect?"."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Literal

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.errors import SamePerson
from inroad.domain.notes.signals import Strength
from inroad.store import people, schema
from inroad.store.changes import touch
from inroad.store.times import local_day, stamp

_ABOUT = (
    sa.select(schema.tie_answer)
    .where(
        (schema.tie_answer.c.prospect_id == sa.bindparam("id"))
        | (schema.tie_answer.c.mutual_id == sa.bindparam("id"))
    )
    .order_by(schema.tie_answer.c.answered_at)
)

Answer = Literal["well", "a_bit", "not_really", "unknown"]
STRENGTHS: Mapping[Answer, Strength] = {"well": "strong", "a_bit": "some", "not_really": "weak"}
"""What an answer says of the tie; that it is not known says nothing."""


class TieAnswer(Struct, frozen=True, kw_only=True):
    """How well a mutual knows a prospect, as the user said on a day."""

    answer: Answer
    on: date


def save_answer(
    connection: sa.Connection, mutual_id: int, prospect_id: int, answer: Answer, now: datetime
) -> None:
    """Keep an answer; the newest counts, whichever of the two was then the prospect."""
    if mutual_id == prospect_id:
        raise SamePerson
    people.get(connection, mutual_id)
    people.get(connection, prospect_id)
    table = schema.tie_answer
    pair = (mutual_id, prospect_id)
    either_way = table.c.mutual_id.in_(pair) & table.c.prospect_id.in_(pair)
    connection.execute(sa.delete(table).where(either_way))
    connection.execute(
        sa.insert(table),
        {
            "mutual_id": mutual_id,
            "prospect_id": prospect_id,
            "answer": answer,
            "answered_at": stamp(now),
        },
    )
    people.mark_known(connection, [mutual_id])
    touch(connection, [mutual_id, prospect_id])


def answers_about(connection: sa.Connection, person_id: int) -> dict[int, TieAnswer]:
    """What the user answered about everybody's tie with one person, whoever was the prospect."""
    return {
        row.mutual_id if row.prospect_id == person_id else row.prospect_id: TieAnswer(
            answer=row.answer, on=local_day(row.answered_at)
        )
        for row in connection.execute(_ABOUT, {"id": person_id})
    }
