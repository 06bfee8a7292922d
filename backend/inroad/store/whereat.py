"""Who is at a company, however its name is written: quick also with half a million people.

The names of companies as people's rows have them are held in memory by their key, once for each
process; the change log tells which rows to look at again.
"""

from collections.abc import Collection, Iterable, Iterator
from threading import Lock
from typing import TypeVar
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from inroad.domain.companies import Companies, CompanyWord
from inroad.store import changes, companies, schema

T = TypeVar("T")
AT_ONCE = 500
"""Values in one statement; SQLite takes 999 in old builds."""
_person = schema.person
_ALL = sa.select(_person.c.company).where(_person.c.company.is_not(None)).distinct()
_OF_SOME = _ALL.where(_person.c.id.in_(sa.bindparam("ids", expanding=True)))
_AT = sa.select(_person.c.id).where(_person.c.company.in_(sa.bindparam("names", expanding=True)))


def people_at(connection: sa.Connection, key: str) -> list[int]:
    """Everybody at the company of this key (`store.companies.load(…).key`), known or not."""
    return sorted(
        person_id
        for some in in_parts(names_of(connection, key))
        for person_id in connection.execute(_AT, {"names": some}).scalars()
    )


def names_of(connection: sa.Connection, key: str) -> list[str]:
    """Every way in which people's rows write the name of the company of this key."""
    return _FORMS.setdefault(connection.engine, _Forms()).of(connection, key)


def in_parts(values: Collection[T]) -> Iterator[list[T]]:
    """As many at once as one statement takes."""
    held = list(values)
    return (held[start : start + AT_ONCE] for start in range(0, len(held), AT_ONCE))


class _Forms:
    """Key → names, of one database; some may be nobody's any more, which finds nobody."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = -1
        self._words: list[CompanyWord] = []
        self._known = Companies()
        self._keys: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}

    def of(self, connection: sa.Connection, key: str) -> list[str]:
        """The names of this key. What is not committed yet may come to nothing: it is not held."""
        with self._lock:
            last, changed = self._changed(connection)
            if changed == set():
                return list(self._names.get(key, ()))
            words, names = companies.words(connection), _names(connection, changed)
            if not connection.get_execution_options().get("write", False):
                self._last = last
                if changed is None:  # who was forgotten leaves no company behind
                    self._keys, self._names = {}, {}
                self._add(words, names)
                return list(self._names.get(key, ()))
            known = Companies(words)
            also = [name for name in names if known.key(name) == key]
            held = self._names.get(key, ()) if words == self._words else ()
            return list(dict.fromkeys((*held, *also)))

    def _changed(self, connection: sa.Connection) -> tuple[int, set[int] | None]:
        """The newest change, and whose rows are new; None where all are to be read."""
        if self._last < 0:
            return changes.newest(connection), None
        last, changed = changes.since(connection, self._last)
        return last, None if None in changed else {it for it in changed if it is not None}

    def _add(self, words: list[CompanyWord], names: Iterable[str]) -> None:
        if words != self._words:
            self._words, self._known = words, Companies(words)
            names = {*names, *self._keys}
            self._keys, self._names = {}, {}
        for name in names:
            if name not in self._keys:
                key = self._keys[name] = self._known.key(name)
                self._names.setdefault(key, []).append(name)


_FORMS: WeakKeyDictionary[sa.Engine, _Forms] = WeakKeyDictionary()


def _names(connection: sa.Connection, ids: Collection[int] | None) -> list[str]:
    """The names of the companies of these people, or of all (None)."""
    if ids is None:
        return list(connection.execute(_ALL).scalars())
    return [
        name
        for some in in_parts(ids)
        for name in connection.execute(_OF_SOME, {"ids": some}).scalars()
        if name is not None
    ]
