"""Whom rules find that name no company: looked for among everybody once, then kept true.

Words of a role and who decides stand in no index. With half a million people the first look takes
seconds; after it only those are looked at whom the change log names. One memory for each database
and process.
"""

from collections.abc import Callable, Collection, Set
from threading import Lock
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


class _Memory:
    """What rules found of one database, as of the change `_last`."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = -1
        self._found: dict[Rule, Set[int]] = {}

    def found(self, connection: sa.Connection, asks: Rule, look: Look) -> Set[int]:
        """Whom a rule finds. What is not committed yet may come to nothing: it is not held."""
        with self._lock:
            held, changed = self._found.get(asks), set[int | None]()
            if self._last < 0:
                self._last = changes.newest(connection)
            else:
                last, changed = changes.since(connection, self._last)
            if connection.get_execution_options().get("write", False):
                if held is None or None in changed:
                    return look(connection, asks, None)
                return _renewed(connection, asks, look, held, changed)
            if changed:
                self._catch_up(connection, look, changed)
                self._last = last
            if asks not in self._found:
                while len(self._found) >= _MOST_RULES:
                    del self._found[next(iter(self._found))]
                self._found[asks] = look(connection, asks, None)
            return self._found[asks]

    def _catch_up(self, connection: sa.Connection, look: Look, changed: Set[int | None]) -> None:
        if None in changed:
            self._found = {}
        for asks, held in self._found.items():
            self._found[asks] = _renewed(connection, asks, look, held, changed)


def _renewed(
    connection: sa.Connection, asks: Rule, look: Look, held: Set[int], changed: Set[int | None]
) -> Set[int]:
    again = {person_id for person_id in changed if person_id is not None}
    return (held - again) | look(connection, asks, again) if again else held


_MEMORIES: WeakKeyDictionary[sa.Engine, _Memory] = WeakKeyDictionary()
