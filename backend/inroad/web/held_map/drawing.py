"""The whole map drawn from the tables: in columns, for there may be millions of ties."""

from datetime import date

import numpy as np
import sqlalchemy as sa

from inroad.domain.learning import Learned
from inroad.domain.network import Tie
from inroad.mapping.columns import STRANGER, People, Ties, ties_of
from inroad.mapping.shown import chances_of, joined, numbers, shown_of, ties_shown
from inroad.store import network
from inroad.web.held_map.facts import Facts
from inroad.web.held_map.judging import deciders
from inroad.web.held_map.places import Places

FEW = 20_000
"""People whose headlines are judged with the drawing: it takes 10 us each."""


def all_ties(connection: sa.Connection, facts: Facts) -> Ties:
    """Every tie of every two people."""
    shown = shown_of(network.shown_columns(connection))
    places, said = Places(connection, facts), facts.said(connection)
    pairs = said.keys() | places.sharing(shown)
    alike, others = places.guesses(pairs)
    every = [*pairs, *others]
    stays = network.stays(connection, {one for it in every for one in it} - facts.relations.keys())
    ends = np.array(every, np.int64).reshape(-1, 2)
    kept: list[Tie] = []
    for both, connected in zip(every, shown.connect(ends[:, 0], ends[:, 1]).tolist(), strict=True):
        kept += facts.ties(both, said.get(both, ()), stays, connected=connected)
    return joined((ties_shown(shown), ties_of(kept), alike))


def everybody(connection: sa.Connection, facts: Facts, on: date, learned: Learned) -> People:
    """All people; who decides is left open where there are many."""
    ids = np.sort(numbers(network.everybody(connection)))
    facts.highest = int(ids.max(initial=0))
    deciding = deciders(connection) if len(ids) <= FEW else ()
    makers = np.isin(ids, np.fromiter(deciding, np.int64))
    return People(ids, chances_of(ids, facts.yes(on, learned), STRANGER), makers)
