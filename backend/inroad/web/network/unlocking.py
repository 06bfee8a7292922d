"""What each mutual unlocks: whom else of the user's targets they could introduce to.

Kept for as long as the process lives and brought up to date by the change log. A suggestion reads
a few targets at most; more are read beside it, and until then it says what was so before.
"""

import logging
from collections.abc import Collection, Mapping
from datetime import date
from threading import RLock, Thread
from time import sleep
from typing import TYPE_CHECKING

import sqlalchemy as sa

from inroad.domain.constants import Constants
from inroad.domain.judgement import Reason
from inroad.domain.network import Tie
from inroad.domain.network.drawing import yes_of
from inroad.domain.network.ties import take
from inroad.domain.network.unlocks import opened, unlocks_reason
from inroad.domain.relationships import Relationship
from inroad.domain.targets.view import NO_TARGET, TargetView, on_lists
from inroad.domain.your_tie import your_tie
from inroad.store import changes, people, target_rules, target_ties, targets
from inroad.store.engine import reading
from inroad.store.target_rules import KeptRule
from inroad.store.target_ties import Around, Near
from inroad.store.whereat import in_parts

if TYPE_CHECKING:  # it holds what is held here
    from inroad.web.connections import Companion

_AT_ONCE = 25
"""Targets that a suggestion reads itself: each takes a fifth of a millisecond."""
_MOST_CHANGED = 200
"""People whose changes a suggestion looks at itself."""
_PAUSE = 0.002
"""Seconds that the thread leaves to suggestions after every few targets."""
_log = logging.getLogger(__name__)


class Unlocks:
    """The targets and their ties with people of the book. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._thread: Thread | None = None
        self._on = date.min
        self._empty()

    def _empty(self) -> None:
        self._last = -1
        self._rules: list[KeptRule] = []
        self._left_out = False
        self._targets: dict[int, Around] = {}
        self._near = Near()
        self._ties: dict[int, dict[int, tuple[Tie, ...]]] = {}
        """By introducer: the ties with each target."""
        self._takes: dict[int, dict[int, float]] = {}
        """By introducer: P(take) of each target on the day `_on`, of those who were asked for."""

    def wants(self, here: "Companion", person_id: int) -> bool | None:
        """Whether somebody is a target; None where only the store can tell as yet."""
        with self._lock:
            is_true = self._catch_up(here)
            held = person_id in self._targets
            return held if is_true and (held or not self._left_out) else None

    def reasons(
        self, here: "Companion", mutuals: Mapping[int, Relationship], besides: int, on: date
    ) -> dict[int, Reason]:
        """For each mutual who opens targets other than `besides`, the sentence that says so."""
        with self._lock:
            self._catch_up(here)
            if on != self._on:
                self._on, self._takes = on, {}
            takes = {i: dict(self._judged(i, here.constants)) for i in mutuals if i in self._ties}
        learned, found = here.book.learned(on), {}
        for person_id, theirs in takes.items():
            held = mutuals[person_id]
            you = your_tie(held.acquaintance, on, here.constants)
            yes = yes_of(held, on, here.constants, learned, you)
            reason = unlocks_reason(opened(yes, theirs, besides, here.constants))
            if reason is not None:
                found[person_id] = reason
        return found

    def settle(self, here: "Companion") -> None:
        """Bring it up to date, and wait until it is; raises nothing where that fails."""
        with reading(here.engine) as connection:
            here.book.catch_up(connection)
        for _ in range(10):
            with self._lock:
                if self._catch_up(here):
                    return
                thread = self._thread
            if thread is not None:
                thread.join()

    def _judged(self, introducer: int, constants: Constants) -> dict[int, float]:
        held = self._takes.get(introducer)
        if held is None:
            theirs = self._ties[introducer].items()
            chances = ((it, take(ties, introducer, self._on, constants)) for it, ties in theirs)
            held = self._takes[introducer] = {it: chance for it, chance in chances if chance}
        return held

    def _catch_up(self, here: "Companion") -> bool:
        """Read what changed where it is little, else start a thread; whether all is up to date.

        Nothing is asked of the store where the book knows no change.
        """
        if 0 <= here.book.newest == self._last:
            return True
        if self._thread is not None:
            return False
        try:
            with reading(here.engine) as connection:
                here.book.catch_up(connection)
                if self._read_few(connection, here):
                    return True
        except Exception:
            self._empty()
            raise
        self._thread = Thread(target=self._read_many, args=(here,), name="unlocks", daemon=True)
        self._thread.start()
        return False

    def _read_few(self, connection: sa.Connection, here: "Companion") -> bool:
        """Read what changed if that is a matter of milliseconds; whether it was."""
        last, changed = self._changed(connection)
        ids = {i for i in changed if i is not None} - {changes.THE_USER}
        everybody = None in changed
        if everybody and target_ties.are_many(connection, _AT_ONCE - len(self._targets)):
            return False
        if len(ids) > _MOST_CHANGED or (
            changes.THE_USER in changed and target_rules.rules(connection) != self._rules
        ):
            return False
        among = None if everybody else ids
        wanted = target_ties.wanted_among(connection, among).people
        stale = wanted | self._stale(connection, here, among)
        if len(stale) > _AT_ONCE:
            return False
        again = wanted if among is None else wanted | (stale - ids)
        found = target_ties.around(connection, here.book, again, here.constants) if again else {}
        self._put(stale, found)
        if everybody:
            self._rules, self._left_out = [], False
        self._last = last
        return True

    def _changed(self, connection: sa.Connection) -> tuple[int, set[int | None]]:
        """The newest change, and who changed; None stands for everybody."""
        if self._last < 0:
            return changes.newest(connection), {None}
        return changes.since(connection, self._last)

    def _read_many(self, here: "Companion") -> None:
        try:
            with reading(here.engine) as connection:
                self._read_beside(connection, here)
        except Exception as error:
            _log.warning("who unlocks targets could not be read: %s", type(error).__name__)
            with self._lock:
                self._empty()
        finally:
            with self._lock:
                self._thread = None

    def _read_beside(self, connection: sa.Connection, here: "Companion") -> None:
        """Read all that is otherwise, a few targets after the other; suggestions go on meanwhile.

        Only who does so changes what is held, as long as there is a thread.
        """
        (last, changed), rules = self._changed(connection), target_rules.rules(connection)
        here.book.catch_up(connection)
        wanted, left_out = target_ties.wanted_among(connection, None)
        ids = None if None in changed else {i for i in changed if i is not None}
        with self._lock:
            stale = self._stale(connection, here, ids) | (wanted ^ self._targets.keys())
            self._put(stale - wanted, {})
            self._left_out = left_out
        again = wanted if ids is None else wanted & (stale | ids)
        for part in in_parts(sorted(again)):
            quiet = target_ties.quiet(connection, here.book, part)
            with self._lock:
                self._put(quiet.keys(), quiet)
            rest = [it for it in part if it not in quiet]
            for start in range(0, len(rest), _AT_ONCE):
                few = rest[start : start + _AT_ONCE]
                found = target_ties.around(connection, here.book, few, here.constants)
                with self._lock:
                    self._put(few, found)
                sleep(_PAUSE)
        with self._lock:
            self._last, self._rules = last, rules

    def _put(self, stale: Collection[int], found: Mapping[int, Around]) -> None:
        """Hold these targets in place of what was held of those that are stale."""
        for target in [it for it in stale if it in self._targets]:
            it = self._targets.pop(target)
            self._near.drop(target, it)
            for introducer in it.ties:
                self._ties[introducer].pop(target, None)
                self._takes.pop(introducer, None)
        for target, it in found.items():
            self._targets[target] = it
            self._near.add(target, it)
            for introducer, ties in it.ties.items():
                self._ties.setdefault(introducer, {})[target] = ties
                self._takes.pop(introducer, None)

    def _stale(
        self, connection: sa.Connection, here: "Companion", ids: set[int] | None
    ) -> set[int]:
        """The targets held whom the changes of these people, or of everybody, may concern: around
        whom these are, whom their pages show or their notes name, or whose name they bear where a
        note has it.
        """
        if ids is None or not self._targets:
            return set(self._targets)
        held = [relation for i in ids if (relation := here.book.held(i)) is not None]
        names = [relation.person.name for relation in held]
        if self._near.are_named:
            outside = ids - {relation.person.id for relation in held}
            names += people.called(connection, outside).values()
        found = self._near.to(ids, names) | target_ties.shown_on(connection, ids)
        for relation in held:
            for naming in relation.namings:
                found |= self._near.meant(naming)
        return (found | ids) & self._targets.keys()


def target_view(here: "Companion", person_id: int) -> TargetView:
    """Whether somebody is a target, for the panel."""
    if here.unlocks.wants(here, person_id) is False:
        return NO_TARGET
    with reading(here.engine) as connection:
        return on_lists([it.name for it in targets.lists_of(connection, person_id)])
