"""Why one mutual of one prospect is judged as they are: the numbers behind a suggestion."""

from datetime import date

from inroad.domain.explanation import Explanation, explanation
from inroad.store.engine import reading
from inroad.web.connections import Companion
from inroad.web.suggestions import candidates_for, mutuals_of


def explanation_for(
    here: Companion, mutual_id: int, prospect_id: int, on: date | None = None
) -> Explanation:
    """The whole sum, as in a suggestion for the same prospect on the same day (today if None).

    Somebody who was not seen among the prospect's mutuals is judged beside them. UnknownPerson.
    """
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        prospect = here.book.prospect(connection, prospect_id)
        mutual = here.book.person(connection, mutual_id)
    day = on or here.clock().astimezone().date()
    held = {**mutuals_of(here, prospect), mutual_id: mutual}
    return explanation(
        mutual_id,
        prospect.person.name,
        candidates_for(here.book, prospect, held, day),
        day,
        here.constants,
        here.book.learned(day),
        here.book.week,
        prospect.person.id,
    )
