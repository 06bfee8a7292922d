"""Who in the store may be one person, kept at hand while the user decides pair by pair."""

from collections.abc import Collection, Iterable
from threading import Lock
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.companies import Companies
from inroad.domain.pairs import How, Pair, Reason
from inroad.domain.people import Person, alias_of_phone
from inroad.domain.ties import Source
from inroad.domain.whereabouts import stays_of
from inroad.store import changes, companies, parting, people, schema, sightings

if TYPE_CHECKING:  # how names are compared is loaded with the first question
    from inroad.domain.sameness import Somebody, Stay

_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online"
    " freenet mail proton protonmail pm fastmail hey zoho yandex orange wanadoo free laposte sfr"
    " libero virgilio tiscali hotmail wp onet interia o2 ziggo kpn planet bluewin sapo uol bol"
    " terra comcast verizon att btinternet sky qq 163 126 naver posteo mailbox".split()
)
"""Mail services that anybody may use: an address there says nothing of a company."""
_PEOPLE = sa.select(
    *(schema.person.c[name] for name in ("id", "name", "company", "headline", "country"))
)
_ALIASES = sa.select(schema.alias.c.alias, schema.alias.c.person_id)
_NUMBERS = sa.select(schema.sighting.c.person_id, schema.sighting.c.value).where(
    schema.sighting.c.field == "phone"
)
_CLAIMS = (
    sa.select(schema.sighting.c.person_id, schema.alias.c.person_id)
    .join(schema.alias, schema.alias.c.alias == schema.sighting.c.value)
    .where(
        schema.sighting.c.field == "alias",
        schema.alias.c.person_id != schema.sighting.c.person_id,
    )
)
_ONE, _OTHER = schema.shown.alias(), schema.shown.alias()
_ON_ONE_PAGE = (
    sa.select(_ONE.c.person_id, _OTHER.c.person_id)
    .join(_OTHER, (_ONE.c.reading_id == _OTHER.c.reading_id) & (_ONE.c.place < _OTHER.c.place))
    .where(
        _ONE.c.person_id.in_(sa.bindparam("ids", expanding=True)),
        _OTHER.c.person_id.in_(sa.bindparam("ids", expanding=True)),
    )
)
_MINE, _THEIRS = schema.contact.alias(), schema.contact.alias()
_ON_ONE_OCCASION = (
    sa.select(_MINE.c.person_id, _THEIRS.c.person_id)
    .join(_THEIRS, _MINE.c.occasion == _THEIRS.c.occasion)
    .where(
        _MINE.c.person_id.in_(sa.bindparam("ids", expanding=True)),
        _THEIRS.c.person_id.in_(sa.bindparam("ids", expanding=True)),
        _MINE.c.person_id < _THEIRS.c.person_id,
    )
)
_AT_ONCE = 400
"""People of one query."""


class Proposal(Struct, frozen=True, kw_only=True):
    """Two people who may be one, as they are kept, with how sure that is, and why."""

    one: Person
    other: Person
    how: How
    reasons: list[Reason]


class Doubles:
    """The pairs that are still to be decided. One per process; safe from several threads.

    They are found anew when anything changed that the user did not decide here.
    """

    def __init__(self) -> None:
        self._pairs: list[Pair] = []
        self._as_of = -1
        self._lock = Lock()

    def count(self, connection: sa.Connection) -> int:
        """How many pairs there are."""
        return len(self._standing(connection))

    def proposals(
        self, connection: sa.Connection, most: int = 50, *, after: int = 0
    ) -> list[Proposal]:
        """The surest pairs, those before `after` left out."""
        pairs = self._standing(connection)[after : after + most]
        return [
            Proposal(
                one=people.get(connection, pair.one),
                other=people.get(connection, pair.other),
                how=pair.how,
                reasons=pair.reasons,
            )
            for pair in pairs
        ]

    def decided(self, connection: sa.Connection, one: int, other: int, before: int) -> None:
        """Drop what the user just decided; `before` is the newest change before they did.

        Called in the transaction that writes it.
        """
        with self._lock:
            if self._as_of != before:
                return
            there = {*connection.execute(sa.select(schema.person.c.id)).scalars()}
            self._pairs = [
                pair
                for pair in self._pairs
                if {pair.one, pair.other} <= there and {pair.one, pair.other} != {one, other}
            ]
            self._as_of = changes.newest(connection)

    def _standing(self, connection: sa.Connection) -> list[Pair]:
        newest = changes.newest(connection)
        with self._lock:
            if newest != self._as_of:
                self._pairs, self._as_of = find(connection), newest
            return self._pairs


def addresses(connection: sa.Connection, person_id: int) -> list[str]:
    """The exact keys by which a person is known, as one would read them."""
    mine = _ALIASES.where(schema.alias.c.person_id == person_id).order_by(schema.alias.c.alias)
    return [alias.partition(":")[2] for alias, _ in connection.execute(mine)]


def find(connection: sa.Connection) -> list[Pair]:
    """Every pair of people who may be one, the surest first.

    Left out are those who were said to be apart, and, where no key joins them, those who were seen
    side by side: on one page, in one mail or meeting.
    """
    from inroad.domain.sameness import proposals

    pairs = proposals(everybody(connection))
    apart = parting.apart_pairs(connection)
    beside = _side_by_side(connection, {i for pair in pairs for i in (pair.one, pair.other)})
    return [
        pair
        for pair in pairs
        if (pair.one, pair.other) not in apart
        and (pair.exact or (pair.one, pair.other) not in beside)
    ]


def everybody(connection: sa.Connection) -> "list[Somebody]":
    """All who have a name, as far as it helps to tell who they are."""
    from inroad.domain.name_parts import parts_of
    from inroad.domain.sameness import Somebody

    known = companies.load(connection)
    profiles, mails = _addresses(connection)
    connected = sightings.connected_on(connection, None)
    stays = _stays(connection, known)
    phones, claims = _told(connection)
    found = []
    for person_id, name, company, headline, country in connection.execute(_PEOPLE):
        called = _whole_name(name, mails.get(person_id, ()))
        if (parts := parts_of(called)) is None:
            continue
        found.append(
            Somebody(
                id=person_id,
                name=called,
                parts=parts,
                company=company or "",
                company_key=known.key(company) if company else "",
                headline=headline or "",
                profile=profiles.get(person_id, ""),
                domains=_companies_of(known, mails.get(person_id, ())),
                phones=tuple(phones.get(person_id, ())),
                claimed=frozenset(claims.get(person_id, ())),
                country=country or "",
                connected_on=connected.get(person_id),
                stays=stays.get(person_id, frozenset()),
            )
        )
    return found


def _addresses(connection: sa.Connection) -> tuple[dict[int, str], dict[int, list[str]]]:
    """Everybody's profile, and everybody's mail addresses."""
    profiles: dict[int, str] = {}
    mails: dict[int, list[str]] = {}
    for alias, person_id in connection.execute(_ALIASES):
        if alias.startswith("mail:"):
            mails.setdefault(person_id, []).append(alias.removeprefix("mail:"))
        elif alias.startswith("linkedin:") and alias.count(":") == 1:
            profiles[person_id] = alias
    return profiles, mails


def _companies_of(known: Companies, mails: Iterable[str]) -> tuple[str, ...]:
    """The companies at which these addresses are."""
    domains = (mail.rpartition("@")[2] for mail in mails)
    return tuple(known.key(it) for it in domains if it.partition(".")[0] not in _FREE_MAIL)


def _whole_name(name: str, mails: Iterable[str]) -> str:
    """The name, or what an address says of it where it is less than whole."""
    from inroad.domain.name_parts import name_in_address

    found = (name_in_address(mail, name) for mail in mails)
    return next((spelled for spelled in found if spelled), name)


def _told(connection: sa.Connection) -> tuple[dict[int, list[str]], dict[int, list[int]]]:
    """What imports said beside names and addresses: telephone numbers, and keys of one that are
    another's.
    """
    phones: dict[int, list[str]] = {}
    claims: dict[int, list[int]] = {}
    for person_id, number in connection.execute(_NUMBERS):
        if key := alias_of_phone(number):
            phones.setdefault(person_id, []).append(key.removeprefix("phone:"))
    for person_id, bearer in connection.execute(_CLAIMS):
        claims.setdefault(person_id, []).append(bearer)
        claims.setdefault(bearer, []).append(person_id)
    return phones, claims


def _stays(connection: sa.Connection, known: Companies) -> "dict[int, frozenset[Stay]]":
    """The places that profiles show with the year from which somebody was there."""
    source = Source(kind="profile")
    found = {}
    for person_id, seen in sightings.histories(connection, None).items():
        dated = (it for it in stays_of(seen.history, None, source) if it.since)
        found[person_id] = frozenset((known.key(it.organisation), it.since or 0) for it in dated)
    return found


def _side_by_side(connection: sa.Connection, ids: Collection[int]) -> set[tuple[int, int]]:
    """Pairs who were seen at once, the lower id first: they are two people."""
    found: set[tuple[int, int]] = set()
    for query in (_ON_ONE_PAGE, _ON_ONE_OCCASION):
        for some in _parts(sorted(ids)):
            rows: Iterable[Any] = connection.execute(query, {"ids": some})
            found.update((min(one, other), max(one, other)) for one, other in rows)
    return found


def _parts(ids: list[int]) -> Iterable[list[int]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
