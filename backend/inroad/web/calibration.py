"""`GET /api/calibration`: how good Inroad's chances were, as far as there is enough to judge by."""

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State

from inroad.domain.calibration import Calibration, calibration
from inroad.domain.learning import known_on
from inroad.store.outcomes import outcomes
from inroad.web.connections import Companion, companion, reading


@get("/api/calibration", sync_to_thread=True)
def show_calibration(state: State) -> Calibration:
    """One sentence for the panel; the figures from thirty outcomes on."""
    with reading(state) as connection:
        return calibration_of(companion(state), connection)


def calibration_of(here: Companion, connection: sa.Connection) -> Calibration:
    """The chances that were shown beside what came of them until today."""
    today = here.clock().astimezone().date()
    counted = known_on(outcomes(connection), today, here.constants)
    return calibration(counted, here.constants)
