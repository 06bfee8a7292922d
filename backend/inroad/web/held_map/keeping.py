"""The map that is held, brought up to what the database says: by what changed, or drawn anew."""

from datetime import date
from functools import partial

import sqlalchemy as sa

from inroad.domain.learning import Learned
from inroad.domain.network import Map
from inroad.mapping import door
from inroad.mapping.arrays import ArrayMap
from inroad.store import changes, network
from inroad.store import engine as database
from inroad.web.connections import Companion
from inroad.web.held_map import drawing, filing, judging, renewing
from inroad.web.held_map.facts import Facts
from inroad.web.held_map.held import Drawing

_MANY = 1_000
"""People who changed at once: to read each of them again takes longer than to draw the map."""
_WORN = 20_000
"""People read again one by one: what was added of them lies beside the arrays, and takes more
memory there. Ten thousand changed rows do not make an answer slower."""


def bring_up(here: Companion, connection: sa.Connection) -> Map:
    """The map as the database is now. The caller has the lock."""
    on = here.clock().astimezone().date()
    here.book.catch_up(connection)
    held, here.map.drawing = here.map.drawing, None  # nothing half changed stays after an error
    if held is None or held.on != on or not _renewed(here, connection, held):
        held = filing.opened(here, connection, on, partial(read_facts, here, connection))
        held = held or _drawn(here, connection, on)
    _judged(held, here.book.learned(on))
    here.map.drawing = held
    return held.map


def _renewed(here: Companion, connection: sa.Connection, held: Drawing) -> bool:
    """Whether what is held could be brought up to date."""
    last, changed = changes.since(connection, held.last)
    ids = {one for one in changed if one}
    held.renewed += len(ids)
    if None in changed or len(ids) > _MANY or held.renewed > _WORN:
        return False
    if ids:
        renewing.renew(held.map, connection, held.facts, here.book, ids, held.learned)
    held.last = last
    return True


def _drawn(here: Companion, connection: sa.Connection, on: date) -> Drawing:
    last = changes.newest(connection)
    facts, learned = read_facts(here, connection), here.book.learned(on)
    people = drawing.everybody(connection, facts, on, learned)
    ties = drawing.all_ties(connection, facts)
    over = door.draw_columns(people, ties, on, here.constants)
    if isinstance(over, ArrayMap) and len(people.ids) > drawing.FEW:
        over.roll.decide(partial(_deciders, here))
    held = Drawing(over, facts, last, on, learned)
    filing.file(here, held)
    return held


def _deciders(here: Companion) -> list[int]:
    with database.reading(here.engine) as connection:
        return list(judging.deciders(connection))


def read_facts(here: Companion, connection: sa.Connection) -> Facts:
    """What of the book the map rests on."""
    facts = Facts(here.constants)
    facts.take_in(here.book.everybody())
    if facts.namings.sought:
        facts.namings.take_in_outside(network.outside_names(connection))
    facts.namings.settle()
    return facts


def _judged(held: Drawing, learned: Learned) -> None:
    """What the user's outcomes taught since changes P(yes) of everybody whom they know."""
    if learned == held.learned:
        return
    held.learned = learned
    held.map.judge(held.facts.yes(held.on, learned))
