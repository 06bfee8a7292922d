"""Whom rules find that name no company: looked for among everybody once, then kept true.

Words of a role and who decides stand in no index. With half a million people the first look takes
seconds; after it only those are looked at whom the change log names. One memory for each database
and process.
"""

from collections.abc import Callable, Collection, Set
from threading import Lock
from typing import NamedTuple
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from inroad.domain.targets import Rule
from inroad.store import changes

_MOST_RULES = 50

Look = Callable[[sa.Connection, Rule, Collection[int] | None], Set[int]]
"""Whom a rule finds among these people, or among all (None)."""


def remembered(connection: sa.Connection, asks: Rule, look: Look) -> Set[int]:
    """Whom a rule finds, as the database is now."""
    return _MEMORIES.setdefault(connection.engine, _Memory()).found(connection, asks, look)


class _Held(NamedTuple):
    """Whom a rule found as of the change `last`."""

    last: int
    found: Set[int]


class _Memory:
    """What rules found of one database, each as of a change of its own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: dict[Rule, _Held] = {}

    def found(self, connection: sa.Connection, asks: Rule, look: Look) -> Set[int]:
        """Whom a rule finds, as this connection sees the database.

        What is not committed yet may come to nothing, and who reads what was so before knows
        nothing newer: neither is held.
        """
        with self._lock:
            newest, held = changes.newest(connection), self._held.get(asks)
            if held is None or newest < held.last:
                found = look(connection, asks, None)
            else:
                found = _renewed(connection, asks, look, held)
            writes = connection.get_execution_options().get("write", False)
            if not writes and (held is None or newest >= held.last):
                self._hold(asks, _Held(newest, found))
            return found

    def _hold(self, asks: Rule, held: _Held) -> None:
        while asks not in self._held and len(self._held) >= _MOST_RULES:
            del self._held[next(iter(self._held))]
        self._held[asks] = held


def _renewed(connection: sa.Connection, asks: Rule, look: Look, held: _Held) -> Set[int]:
    _, changed = changes.since(connection, held.last)
    if None in changed:
        return look(connection, asks, None)
    again = {person_id for person_id in changed if person_id is not None}
    return (held.found - again) | look(connection, asks, again) if again else held.found


_MEMORIES: WeakKeyDictionary[sa.Engine, _Memory] = WeakKeyDictionary()
