"""Traces of a person outside of the rows that go with them: addresses, names, ids in JSON.

What pages and imports left behind is taken out. What the user wrote about others is theirs: it
stays, and they are told where it names the person.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import msgspec
import sqlalchemy as sa

from inroad.domain.people import name_key
from inroad.store import parting, schema

_HIDDEN = "…"
_NOBODY = -1
_BY_JSON = (
    (schema.import_change, "before"),
    (schema.import_change, "after"),
    (schema.setting, "body"),
)
"""JSON that may name people by id, alias or address; merges are taken care of by themselves."""
_ADDRESSES = ((schema.reading, "url"), (schema.sighting, "url"))
_ADDRESSES_IN_JSON = ((schema.person_merge, "rows"),)
_FILES = {"name", "file"}
"""What a report calls the files of an import: their words are not the user's own."""
_NOT_IN_WORDS = {"format", "kind"}
"""Values of a report that stand for something, whatever slug reads the same."""
_LEAST_DIGITS = 7
"""Of a telephone number that can be nothing else; ITU-T E.164 allows 15, local ones have 7."""
_GENITIVE = "(?:['’]?e?s|e?n)?"
_NO_PROSE = {
    *("signals", "rejected", "signal_key"),  # made of a note's text: it is told of itself
    *("on", "kind", "direction", "occasion", "field", "first_seen", "last_seen", "digest"),
}
"""Columns in which nobody writes; all others are looked through."""
_ALIAS_SEEN = "alias"
_NOT_ABOUT_PEOPLE = {"history", "headline", "company", "name", "connected_on"}


Key = tuple[Any, ...]


class Trace(msgspec.Struct, frozen=True):
    """How one person is known: their id, full names, and what an address can hold of them."""

    person_id: int
    names: tuple[str, ...]
    words: tuple[str, ...]

    def in_words(self, text: str) -> bool:
        """Whether `text` holds a slug, URN, mail address or number of theirs."""
        found = _any(self.words)
        return bool(self.words) and bool(found.search(text) or found.search(unquote(text)))

    def plainly_in(self, text: str) -> bool:
        """The same, but a slug that is an ordinary word counts only in an alias or address."""
        found = _plainly(self.words)
        return bool(self.words) and bool(found.search(text) or found.search(unquote(text)))

    def in_names(self, text: str) -> bool:
        """Whether `text` holds their full name, be it in the genitive (“Ada Linds idea”)."""
        return bool(self.names) and bool(_any(self.names, _GENITIVE).search(text))

    def is_called(self, name: str) -> bool:
        """Whether `name` is a full name of theirs."""
        return name_key(name) in {name_key(own) for own in self.names}


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """A place in which the user's own words, or those about somebody else, name the person.

    `person_id` is whose page shows it; null where it belongs to nobody.
    """

    where: str
    person_id: int | None = None


def of(connection: sa.Connection, person_id: int) -> Trace:
    """How the person is known, before they are gone."""
    person, alias, seen = schema.person.c, schema.alias.c, schema.sighting.c
    row = connection.execute(
        sa.select(person.name, person.url, person.urn).where(person.id == person_id)
    ).one()
    facts = connection.execute(
        sa.select(seen.field, seen.value).where(seen.person_id == person_id)
    ).all()
    aliases = connection.execute(sa.select(alias.alias).where(alias.person_id == person_id))
    merged = [merge.name for merge in parting.merges_of(connection, person_id)]
    names = {row.name, *merged, *(fact.value for fact in facts if fact.field == "name")}
    words = {_word(alias) for alias in aliases.scalars()} | {row.url or "", row.urn or ""}
    words |= {
        _word(fact.value) if fact.field == _ALIAS_SEEN else fact.value
        for fact in facts
        if fact.field not in _NOT_ABOUT_PEOPLE
    }
    return Trace(
        person_id=person_id,
        names=tuple(sorted(name for name in names if " " in name.strip())),
        words=tuple(sorted(word for word in words if len(word) > 2 and not _is_count(word))),
    )


def take_out(connection: sa.Connection, trace: Trace) -> None:
    """Take out what pages and imports left of a person beside their own rows."""
    parting.scrub(connection, trace.person_id)
    _names_on_pages(connection, trace)
    _taken_for(connection, trace)
    for table, column in _ADDRESSES:
        for key, text in _holding(connection, table, column, trace.names + trace.words):
            if "://" not in text:  # the name of a file that was imported
                _set(connection, table, key, column, _masked(text, trace.names + trace.words))
            elif trace.in_words(text):
                _set(connection, table, key, column, _origin(text))
    for table, column in _BY_JSON:
        _clean(connection, table, column, trace)
    for table, column in _ADDRESSES_IN_JSON:
        _clean(connection, table, column, msgspec.structs.replace(trace, person_id=_NOBODY))
    table = schema.import_batch
    for key, text in _holding(connection, table, "name", (*trace.names, *trace.words)):
        _set(connection, table, key, "name", _masked(text, trace.names + trace.words))
    for key, text in _holding(connection, table, "report", (*trace.names, *trace.words)):
        report = _report(msgspec.json.decode(text), trace)
        _set(connection, table, key, "report", msgspec.json.encode(report).decode())


def standing(connection: sa.Connection, trace: Trace) -> list[Standing]:
    """Where the person's name or address still stands, each place once."""
    found: dict[Standing, None] = {}
    needles = (*trace.names, *trace.words)
    for table in schema.metadata.sorted_tables:
        for column in table.c:
            if isinstance(column.type, sa.Text) and column.name not in _NO_PROSE:
                for key, text in _holding(connection, table, column.name, needles):
                    if trace.in_names(text) or trace.in_words(text):
                        found[_place(connection, table, key)] = None
    return list(found)


def _clean(connection: sa.Connection, table: sa.Table, column: str, trace: Trace) -> None:
    for key, text in _holding(connection, table, column, (*trace.words, str(trace.person_id))):
        held = msgspec.json.decode(text)
        if (kept := _cleaned(held, trace)) != held:
            _set(connection, table, key, column, msgspec.json.encode(kept).decode())


def _names_on_pages(connection: sa.Connection, trace: Trace) -> None:
    """Pages that gave only a name: whose it was is not known, and it is this person's."""
    shown = schema.shown
    query = sa.select(shown).where(shown.c.person_id.is_(None))
    for row in connection.execute(query).all():
        if trace.is_called(row.name):
            here = (shown.c.reading_id == row.reading_id) & (shown.c.place == row.place)
            connection.execute(sa.delete(shown).where(here))


def _taken_for(connection: sa.Connection, trace: Trace) -> None:
    """What imports kept of others because it bears a key of this person's."""
    alias, seen = schema.alias.c, schema.sighting
    theirs = sa.select(alias.alias).where(alias.person_id == trace.person_id)
    connection.execute(sa.delete(seen).where(seen.c.field == _ALIAS_SEEN, seen.c.value.in_(theirs)))


def _holding(
    connection: sa.Connection, table: sa.Table, column: str, needles: tuple[str, ...]
) -> Iterator[tuple[Key, str]]:
    """Primary key and text of the rows whose column may hold one of these words."""
    held = table.c[column]
    wanted = _forms(needles)
    if wanted:
        keys = list(table.primary_key.columns)
        query = sa.select(*keys, held.label("held_text")).where(
            sa.or_(*(_like(connection, held, _pattern(form)) for form in wanted))
        )
        for row in connection.execute(query).all():
            yield tuple(row)[: len(keys)], row.held_text


def _set(connection: sa.Connection, table: sa.Table, key: Key, column: str, text: str) -> None:
    connection.execute(sa.update(table).where(_row(table, key)).values({column: text}))


def _row(table: sa.Table, key: Key) -> sa.ColumnElement[bool]:
    """The row of this primary key."""
    return sa.and_(*(c == value for c, value in zip(table.primary_key.columns, key, strict=True)))


def _cleaned(value: object, trace: Trace) -> object:
    """JSON without the objects that name the person, and without their addresses."""
    if isinstance(value, list):
        return [_cleaned(item, trace) for item in value if not _names(item, trace)]
    if isinstance(value, dict):
        return {
            key: _cleaned(item, trace)
            for key, item in value.items()
            if not trace.plainly_in(key) and not _names(item, trace)
        }
    if isinstance(value, str) and trace.plainly_in(value):
        return _origin(value) if "://" in value else _plainly(trace.words).sub(_HIDDEN, value)
    return value


def _report(value: object, trace: Trace, of: str = "") -> object:
    """The report of an import with its words masked; its keys and numbers are nobody's."""
    if isinstance(value, list):
        return [_report(item, trace, of) for item in value]
    if isinstance(value, dict):
        return {key: _report(item, trace, key) for key, item in value.items()}
    if not isinstance(value, str) or of in _NOT_IN_WORDS:
        return value
    if of in _FILES:
        return _masked(value, trace.names + trace.words)
    return _plainly(trace.words).sub(_HIDDEN, _masked(value, trace.names))


def _names(value: object, trace: Trace) -> bool:
    return isinstance(value, dict) and any(
        key.endswith("_id") and item == trace.person_id for key, item in value.items()
    )


def _origin(address: str) -> str:
    """The site of an address, without the page."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""


def _masked(text: str, words: tuple[str, ...]) -> str:
    return _any(words).sub(_HIDDEN, text) if words else text


def _any(words: tuple[str, ...], ending: str = "") -> re.Pattern[str]:
    """Any of these words, not as a part of a longer one."""
    either = "|".join(re.escape(form) for form in _forms(words))
    return re.compile(rf"(?<![\w-])(?:{either}){ending}(?![\w-])", re.IGNORECASE)


def _plainly(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these words; one of letters alone only behind what an alias or address has there."""
    ordinary = tuple(word for word in words if word.isalpha())
    others = tuple(word for word in words if not word.isalpha())
    patterns = [_any(others).pattern] if others else []
    patterns += [f"(?<=[:/]){_any(ordinary).pattern}"] if ordinary else []
    return re.compile("|".join(patterns) or "(?!)", re.IGNORECASE)


def _is_count(word: str) -> bool:
    """Whether a word is a number so short that it may be any number."""
    digits = sum(letter.isdigit() for letter in word)
    return digits < _LEAST_DIGITS and not any(letter.isalpha() for letter in word)


def _like(
    connection: sa.Connection, column: sa.Column[Any], pattern: str
) -> sa.ColumnElement[bool]:
    """Whatever the case; SQLite's LIKE alone does not mind it, and is quicker."""
    if connection.dialect.name == "sqlite":
        return column.like(pattern, escape="\\")
    return column.ilike(pattern, escape="\\")


def _pattern(word: str) -> str:
    """A pattern for LIKE; SQLite knows upper and lower case of ASCII letters alone."""
    safe = re.sub(r"([\\%_])", r"\\\1", word)
    return "%" + re.sub(r"[^\x00-\x7f]", "_", safe) + "%"


def _forms(words: tuple[str, ...]) -> list[str]:
    """The words as they are and as an address writes them, the longest first."""
    forms = {form for word in words for form in (word, unquote(word), quote(word), quote(word, ""))}
    return sorted(forms, key=lambda form: (-len(form), form))


def _word(alias: str) -> str:
    """What an address holds of an alias: `linkedin:urn:ACo…` gives `ACo…`."""
    kind, _, rest = alias.partition(":")
    return rest.removeprefix("urn:").removeprefix("sales:") if kind == "linkedin" else rest


_WHERE = {
    "note": "your note on {}",
    "favour": "the ledger of {}",
    "ask_step": "an ask to {}",
    "benefit": "the line on why meeting you helps {}",
    "deepening": "why you want to know {} better",
    "person": "what pages show of {}",
    "sighting": "what pages show of {}",
    "shown": "a page about {}",
    "reading": "a page about {}",
    "me": "what you say about yourself",
    "template": "your templates",
    "import_batch": "the list of your imports",
}

_VIA = {
    "ask_step": (schema.ask, "ask_id", "introducer_id"),
    "shown": (schema.reading, "reading_id", "prospect_id"),
}
"""Tables that name nobody themselves: the table that does, and by what."""


def _place(connection: sa.Connection, table: sa.Table, key: Key) -> Standing:
    person_id = _whose(connection, table, key)
    query = sa.select(schema.person.c.name).where(schema.person.c.id == person_id)
    name = connection.execute(query).scalar() if person_id else None
    words = _WHERE.get(table.name, table.name.replace("_", " "))
    if "{}" in words and name is None:
        words = table.name.replace("_", " ")
    return Standing(where=words.format(name), person_id=person_id if name else None)


def _whose(connection: sa.Connection, table: sa.Table, key: Key) -> int | None:
    """Whom a row is about."""
    if table is schema.person:
        return int(key[0])
    if table.name in _VIA:
        other, link, column = _VIA[table.name]
        query = sa.select(other.c[column]).join(table, table.c[link] == other.c.id)
        query = query.where(_row(table, key))
    else:
        names = [name for name in ("person_id", "prospect_id", "kept_id") if name in table.c]
        if not names:
            return None
        query = sa.select(table.c[names[0]]).where(_row(table, key))
    return connection.execute(query).scalar()
