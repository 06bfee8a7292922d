"""What each mutual unlocks: whom else of the user's targets they could introduce to.

Kept for as long as the process lives and brought up to date by the change log, so that a
suggestion pays for it only where a target or somebody around one has changed.
"""

from collections.abc import Mapping
from datetime import date
from threading import RLock
from typing import TYPE_CHECKING

import sqlalchemy as sa

from inroad.domain.constants import Constants
from inroad.domain.judgement import Reason
from inroad.domain.network.drawing import yes_of
from inroad.domain.network.ties import take
from inroad.domain.network.unlocks import opened, unlocks_reason
from inroad.domain.relationships import Relationship
from inroad.domain.targets.view import NO_TARGET, TargetView, on_lists
from inroad.domain.your_tie import your_tie
from inroad.store import changes, people, target_ties, targets
from inroad.store.engine import reading
from inroad.store.target_ties import Around, Near

if TYPE_CHECKING:  # it holds what is held here
    from inroad.web.connections import Companion


class Unlocks:
    """The targets and their ties with people of the book. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._last = -1
        self._targets: dict[int, Around] = {}
        self._near = Near()
        self._takes: dict[int, dict[int, float]] = {}
        """By introducer: P(take) of each target, on the day `_on`."""
        self._on = date.min

    def wants(self, here: "Companion", person_id: int) -> bool:
        """Whether somebody is a target."""
        with self._lock:
            self._catch_up(here)
            return person_id in self._targets

    def reasons(
        self, here: "Companion", mutuals: Mapping[int, Relationship], besides: int, on: date
    ) -> dict[int, Reason]:
        """For each mutual who opens targets other than `besides`, the sentence that says so."""
        with self._lock:
            self._catch_up(here)
            self._turn_to(on, here.constants)
            takes = {i: dict(self._takes[i]) for i in mutuals if i in self._takes}
        learned, found = here.book.learned(on), {}
        for person_id, theirs in takes.items():
            held = mutuals[person_id]
            you = your_tie(held.acquaintance, on, here.constants)
            yes = yes_of(held, on, here.constants, learned, you)
            reason = unlocks_reason(opened(yes, theirs, besides, here.constants))
            if reason is not None:
                found[person_id] = reason
        return found

    def _turn_to(self, on: date, constants: Constants) -> None:
        """Judge the ties from this day."""
        if on != self._on:
            self._on, self._takes = on, {}
            for target, it in self._targets.items():
                self._judge(target, it, constants)

    def _judge(self, target: int, it: Around, constants: Constants) -> None:
        for introducer, ties in it.ties.items():
            chance = take(ties, introducer, self._on, constants)
            if chance:
                self._takes.setdefault(introducer, {})[target] = chance

    def _catch_up(self, here: "Companion") -> None:
        """Read again what changed; nothing is asked of the store where the book knows no change."""
        if 0 <= here.book.newest == self._last:
            return
        with reading(here.engine) as connection:
            here.book.catch_up(connection)
            if self._last < 0:
                self._last = changes.newest(connection)
                self._read(connection, here, None)
                return
            last, changed = changes.since(connection, self._last)
            whole = None in changed or changes.THE_USER in changed
            if changed:
                ids = {i for i in changed if i is not None}
                self._read(connection, here, None if whole else ids)
            self._last = last

    def _read(self, connection: sa.Connection, here: "Companion", ids: set[int] | None) -> None:
        """Read all targets, or those whom the changes of these people may concern."""
        stale = target_ties.wanted_among(connection, ids)
        gone = (self._targets.keys() if ids is None else self._targets.keys() & ids) - stale
        if ids is not None and self._targets:
            stale |= self._concerned(connection, here, ids) - gone
        for target in gone | (stale & self._targets.keys()):
            it = self._targets.pop(target)
            self._near.drop(target, it)
            for introducer in it.ties:
                self._takes.get(introducer, {}).pop(target, None)
        found = target_ties.around(connection, here.book, stale, here.constants) if stale else {}
        for target, it in found.items():
            self._targets[target] = it
            self._near.add(target, it)
            self._judge(target, it, here.constants)

    def _concerned(self, connection: sa.Connection, here: "Companion", ids: set[int]) -> set[int]:
        """The targets around whom these people are, whom their pages show or their notes name, or
        whose name they bear where a note has it.
        """
        held = [relation for i in ids if (relation := here.book.held(i)) is not None]
        names = [relation.person.name for relation in held]
        if self._near.are_named:
            outside = ids - {relation.person.id for relation in held}
            names += people.called(connection, outside).values()
        found = self._near.to(ids, names) | target_ties.shown_on(connection, ids)
        for relation in held:
            for naming in relation.namings:
                found |= self._near.meant(naming)
        return found & self._targets.keys()


def target_view(here: "Companion", person_id: int) -> TargetView:
    """Whether somebody is a target, for the panel."""
    if not here.unlocks.wants(here, person_id):
        return NO_TARGET
    with reading(here.engine) as connection:
        return on_lists([it.name for it in targets.lists_of(connection, person_id)])
