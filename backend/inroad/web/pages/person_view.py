"""All that a person's page shows, put together from what is kept."""

from datetime import date

import msgspec
from litestar.datastructures import State
from msgspec import Struct

from inroad.domain.ask_views import AskView, view
from inroad.domain.called import first_name
from inroad.domain.judgement import TieView
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.reading import History
from inroad.domain.roles import Role, role_of
from inroad.domain.tie_views import you_and_them
from inroad.domain.your_tie import your_tie
from inroad.store import employers, finding, kept_asks, me, notes, parting, people, targets
from inroad.store.engine import reading
from inroad.store.finding import Seen
from inroad.store.parting import Merge
from inroad.web.connections import companion
from inroad.web.favours import LedgerView, ledger_of
from inroad.web.network.paths import place_of
from inroad.web.network.reach import ReachView, reach_of
from inroad.web.network.tie_rows import TiesPage, ties_page

_FIELDS = {
    "name": "Name",
    "headline": "Headline",
    "company": "Company",
    "history": "Positions and schools",
    "connected_on": "Connected since",
}


class Version(Struct, frozen=True, kw_only=True):
    """One version of a note; `number` counts from the oldest, 1."""

    number: int
    note: Note


class Chip(Struct, frozen=True, kw_only=True):
    """One fact read out of the note, with the words that it came from."""

    key: str
    text: str
    words: str


class Source(Struct, frozen=True, kw_only=True):
    """Something that was seen of a person, in words: what, where (an address or a name), when."""

    what: str
    value: str
    where: str
    link: str | None
    when: str


class PersonView(Struct, frozen=True, kw_only=True):
    """One person, whole."""

    person: Person
    called: str
    role: Role
    note: Note | None
    chips: list[Chip]
    versions: list[Version]
    tie: TieView
    asks: list[AskView]
    """Asks to them."""
    about: list[AskView]
    """Asks for an introduction to them."""
    ledger: LedgerView
    reach: ReachView
    ties: TiesPage
    read: bool
    """Whether a page or a paste named mutuals of theirs."""
    company_key: str
    lists: list[str]
    """The lists of targets that they are on."""
    sources: list[Source]
    aliases: list[str]
    merges: list[Merge]
    benefit: str
    touches: int
    last_touch: date | None


def person_view(state: State, person_id: int, page_of_ties: int = 1) -> PersonView:
    """Everything about one person, as of now. Raises UnknownPerson."""
    here = companion(state)
    ledger = ledger_of(here, person_id)
    reach, ties = reach_of(here, person_id), ties_page(here, person_id, page_of_ties)
    now = here.clock()
    today = now.astimezone().date()
    with reading(here.engine) as connection:
        person = people.get(connection, person_id)
        versions = notes.history(connection, person_id)
        relation = here.book.person(connection, person_id)
        contacts = relation.acquaintance.contacts
        asks = kept_asks.listing(connection, introducer_id=person_id)
        about = kept_asks.listing(connection, prospect_id=person_id)
        return PersonView(
            person=person,
            called=first_name(person.name),
            role=role_of(person.headline, None, person.decision_maker),
            note=versions[0] if versions else None,
            chips=_chips(versions[0]) if versions else [],
            versions=_numbered(versions),
            tie=you_and_them(your_tie(relation.acquaintance, today, here.constants)),
            asks=[view(ask, now, constants=here.constants) for ask in asks],
            about=[view(ask, now, constants=here.constants) for ask in about],
            ledger=ledger,
            reach=reach,
            ties=ties,
            read=finding.has_mutuals(connection, person_id),
            company_key=employers.key_of(connection, person.company or ""),
            lists=[it.name for it in targets.lists_of(connection, person_id)],
            sources=[_source(seen) for seen in finding.seen_of(connection, person_id)],
            aliases=finding.aliases_of(connection, person_id),
            merges=parting.merges_of(connection, person_id),
            benefit=me.benefit(connection, person_id) or "",
            touches=len(contacts),
            last_touch=max((contact.on for contact in contacts), default=None),
        )


def _chips(note: Note) -> list[Chip]:
    return [Chip(key=it.key, text=it.text, words=it.words) for it in note.signals]


def _numbered(versions: list[Note]) -> list[Version]:
    count = len(versions)
    return [Version(number=count - place, note=note) for place, note in enumerate(versions)]


def _source(seen: Seen) -> Source:
    where, link = place_of(seen.where)
    return Source(
        what=_FIELDS.get(seen.field, seen.field),
        value=_history(seen.value) if seen.field == "history" else seen.value,
        where=where,
        link=link,
        when=_when(seen.first, seen.last),
    )


def _history(body: str) -> str:
    """Positions and schools on one line each."""
    history = msgspec.json.decode(body, type=History)
    jobs = [
        f"{it.title + ', ' if it.title else ''}{it.company}{_years(it.since, it.until)}"
        for it in history.positions
    ]
    return "\n".join([*jobs, *(f"{it.name}{_years(it.since, it.until)}" for it in history.schools)])


def _years(since: str | None, until: str | None) -> str:
    return f", {since or '?'} to {until or 'now'}" if since or until else ""


def _when(first: date, last: date) -> str:
    days = [f"{day.day} {day:%b %Y}" for day in dict.fromkeys((first, last))]
    return " to ".join(days)
