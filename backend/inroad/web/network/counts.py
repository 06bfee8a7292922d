"""What is on the map: how many people and ties, of which kind and from where, seen or guessed."""

from collections import Counter
from datetime import date, timedelta

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.network import TIE_KINDS, TieKind
from inroad.domain.network.words import KIND_NAMES, OLD_AFTER
from inroad.store.engine import reading
from inroad.store.faces import how_many
from inroad.web.connections import Companion
from inroad.web.network.reach import yes_to_user

_SOURCES: dict[TieKind, str] = {
    "connected": "pages",
    "followed": "pages",
    "worked_together": "positions on pages and in notes",
    "mentioned": "notes",
    "mailed": "mails and calendars",
    "said": "notes",
}
_ANSWERS = "your answers"


class KindCount(Struct, frozen=True, kw_only=True):
    """The ties of one kind from one source; `old` counts those seen that are old."""

    kind: TieKind
    text: str
    source: str
    seen: int = 0
    guessed: int = 0
    old: int = 0


class MapCounts(Struct, frozen=True, kw_only=True):
    """The whole map in numbers. `known` are those of the `people` whom the user knows."""

    people: int
    known: int
    seen: int
    guessed: int
    old: int
    kinds: list[KindCount]


def counts_of(here: Companion) -> MapCounts:
    """How many people and ties there are today."""
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        people, kinds = how_many(connection), _kinds(here, connection, on)
    known = sum(yes_to_user(here, it.person.id, on) is not None for it in here.book.everybody())
    return MapCounts(
        people=people,
        known=known,
        seen=sum(it.seen for it in kinds),
        guessed=sum(it.guessed for it in kinds),
        old=sum(it.old for it in kinds),
        kinds=kinds,
    )


def _kinds(here: Companion, connection: sa.Connection, on: date) -> list[KindCount]:
    """The ties by kind and by where they come from."""
    from inroad.mapping.counting import tally
    from inroad.web.held_map.drawing import all_ties
    from inroad.web.held_map.keeping import read_facts

    found: dict[tuple[TieKind, bool], Counter[str]] = {}
    ties = all_ties(connection, read_facts(here, connection))
    for it in tally(ties, on - timedelta(days=OLD_AFTER)):
        counts = found.setdefault((it.kind, it.answered), Counter())
        counts["seen" if it.seen else "guessed"] += it.ties
        counts["old"] += it.ties if it.seen and it.old else 0
    order = sorted(found, key=lambda it: (TIE_KINDS.index(it[0]), it[1]))
    return [
        KindCount(
            kind=kind,
            text=KIND_NAMES[kind],
            source=_ANSWERS if answered else _SOURCES[kind],
            seen=found[kind, answered]["seen"],
            guessed=found[kind, answered]["guessed"],
            old=found[kind, answered]["old"],
        )
        for kind, answered in order
    ]
