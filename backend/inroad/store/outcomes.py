"""How the user's asks came out beside what was expected of them: what Inroad learns from."""

from datetime import date

import sqlalchemy as sa

from inroad.domain.ask_life import NEVER_SENT
from inroad.domain.learning import Given, Outcome
from inroad.store.schema import ask

_ANSWERS = ("yes", "no", "silent", "open")
_NUMBERS = (ask.c.yes_logit, ask.c.take_logit, ask.c.yes_given, ask.c.take_given)
_OUTCOMES = (
    sa.select(ask.c.on, ask.c.result, ask.c.took_meeting, *_NUMBERS)
    .where(ask.c.state.not_in(sorted(NEVER_SENT)), ask.c.result.in_(_ANSWERS))
    .where(*(number.is_not(None) for number in _NUMBERS))
    .order_by(ask.c.on, ask.c.id)
)


def outcomes(connection: sa.Connection) -> list[Outcome]:
    """Every ask that was sent with an expectation, those without an answer yet included.

    An ask that was logged from the past has none: it stands in the person's own record alone.
    """
    return [
        Outcome(
            on=date.fromisoformat(row.on),
            given=Given(
                yes_logit=row.yes_logit,
                take_logit=row.take_logit,
                yes_given=row.yes_given,
                take_given=row.take_given,
            ),
            said=row.result,
            took_meeting=row.took_meeting,
        )
        for row in connection.execute(_OUTCOMES)
    ]
