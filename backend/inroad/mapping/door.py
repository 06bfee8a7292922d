"""The one door to a map: which engine holds it is decided here, by how many ties there are."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.network import Map, OnMap, Tie

if TYPE_CHECKING:  # numpy is imported with the first map
    from inroad.mapping.columns import People, Ties

FEW = 3_000
"""Ties up to which a graph answers about one person sooner, and is drawn within 15 ms."""


def draw(
    people: Iterable[OnMap], ties: Iterable[Tie], on: date, constants: Constants = DEFAULT
) -> Map:
    """A map of these people and ties, judged on the day `on`."""
    everybody, every = list(people), list(ties)
    if len(every) <= FEW:
        from inroad.mapping.graph import GraphMap

        return GraphMap(everybody, every, on, constants)
    from inroad.mapping.columns import people_of, ties_of

    named = {person.id for person in everybody}
    ends = {end for tie in every for end in (tie.one, tie.other)} - named
    everybody += [OnMap(id=end) for end in sorted(ends)]
    return draw_columns(people_of(everybody), ties_of(every), on, constants)


def draw_columns(people: "People", ties: "Ties", on: date, constants: Constants = DEFAULT) -> Map:
    """The same of columns. Everybody at the end of a tie has to be among `people`."""
    if len(ties.one) <= FEW:
        from inroad.mapping.columns import people_from, ties_from
        from inroad.mapping.graph import GraphMap

        return GraphMap(people_from(people), ties_from(ties), on, constants)
    from inroad.mapping.arrays import array_map

    return array_map(people, ties, on, constants)
