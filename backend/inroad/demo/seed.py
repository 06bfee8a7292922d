"""Writes the invented network into an empty database, through the store's own functions."""

from datetime import date, datetime, time, timedelta

import sqlalchemy as sa

from inroad.demo import looks
from inroad.demo.invented import Network, SeenPage, WrittenNote
from inroad.demo.network import network
from inroad.demo.server import DEFAULT_PORT
from inroad.demo.wanted import COMPANY_WANTED, LIST
from inroad.domain.notes.versions import NoteDraft
from inroad.domain.targets import Rule
from inroad.domain.ties import Contact
from inroad.store import (
    contacts,
    ledger,
    me,
    notes,
    people,
    readings,
    sightings,
    target_lists,
    target_rules,
    targets,
    ties,
)

SITE = f"http://127.0.0.1:{DEFAULT_PORT}/"
"""Where the pages were seen. People are found by the ends of their addresses on any port."""
_LOOKED_DAYS_AGO = 2
_FIRST_DAY = 400
"""Days: when the people of the network came into the book."""

Ids = dict[str, int]


def seed(connection: sa.Connection, today: date) -> None:
    """Write the network as it is on `today`."""
    invented = network(today)
    ids = _people(connection, invented)
    me.save(connection, invented.me, noon_of(today, _FIRST_DAY))
    _looks(connection, invented, ids)
    for page in invented.seen:
        _seen(connection, invented, ids, page)
    for note in invented.notes:
        _note(connection, invented, ids, note)
    _interactions(connection, invented, ids)
    for answered in invented.answers:
        mutual, prospect = ids[answered.mutual], ids[answered.prospect]
        at = noon_of(today, _LOOKED_DAYS_AGO)
        ties.save_answer(connection, mutual, prospect, answered.answer, at)
    _wanted(connection, invented, ids)


def _people(connection: sa.Connection, invented: Network) -> Ids:
    first_day = noon_of(invented.today, _FIRST_DAY)
    ids: Ids = {}
    for known in (True, False):
        some = [it for it in invented.people.values() if (it.degree == 1) is known]
        shown = [looks.shown(person, SITE) for person in some]
        found = people.resolve(connection, shown, where=SITE, at=first_day, known=known)
        ids.update((person.slug, i) for person, i in zip(some, found, strict=True) if i)
    return ids


def _looks(connection: sa.Connection, invented: Network, ids: Ids) -> None:
    """What the user saw on pages two days ago: the prospects, and the careers of mutuals."""
    at = noon_of(invented.today, _LOOKED_DAYS_AGO)
    for prospect in invented.prospects:
        shown = looks.shown(invented.people[prospect.slug], SITE)
        for look in (looks.at_profile, looks.at_mutual_list):
            read = look(prospect, invented, SITE)
            readings.record(connection, shown, read, readings.digest(read), at)
        if prospect.benefit:
            me.save_benefit(connection, ids[prospect.slug], prospect.benefit, at)
    for person in invented.people.values():
        if person.degree == 1 and len(person.jobs) > 1:
            career = looks.history(person, invented)
            where = looks.shown(person, SITE).url or SITE
            sightings.record_history(connection, ids[person.slug], career, where=where, at=at)


def _seen(connection: sa.Connection, invented: Network, ids: Ids, page: SeenPage) -> None:
    """A profile that the user looked at on its day, with the mutuals that it showed."""
    read = looks.at_seen(page, invented, SITE)
    mutuals = [ids[slug] for slug in page.mutuals]
    at = noon_of(invented.today, page.days_ago)
    readings.keep(connection, ids[page.who], mutuals, read, readings.digest(read), at)


def _wanted(connection: sa.Connection, invented: Network, ids: Ids) -> None:
    """The list of whom the user wants to meet, with a rule for everybody who decides somewhere."""
    at = noon_of(invented.today, _LOOKED_DAYS_AGO)
    number = target_lists.make(connection, LIST, now=at)
    stars = {ids[it.who]: it.stars for it in invented.wanted}
    targets.add(connection, number, stars, "hand", now=at)
    rule = Rule(company=COMPANY_WANTED, decision_makers=True)
    target_rules.add_rule(connection, number, rule, None, now=at)


def _note(connection: sa.Connection, invented: Network, ids: Ids, note: WrittenNote) -> None:
    open_page = [p.slug for p in invented.prospects if invented.people[p.slug].name in note.text]
    draft = NoteDraft(
        text=note.text,
        closeness=note.closeness,
        prospect_id=ids[open_page[0]] if open_page else None,
    )
    at = noon_of(invented.today, note.days_ago)
    notes.save(connection, ids[note.about], draft, key=None, now=at)


def _interactions(connection: sa.Connection, invented: Network, ids: Ids) -> None:
    today = invented.today
    for made in invented.contacts:
        contact = Contact(on=_day(today, made.days_ago), kind=made.kind, direction=made.direction)
        contacts.add(connection, ids[made.who], [contact])
    for ask in invented.asks:
        ledger.add_ask(
            connection,
            introducer_id=ids[ask.introducer],
            prospect_id=ids[ask.prospect],
            on=_day(today, ask.days_ago),
            channel=ask.channel,
            result=ask.result,
            closed=ask.closed,
        )
    for favour in invented.favours:
        ledger.add_favour(
            connection,
            ids[favour.who],
            on=_day(today, favour.days_ago),
            given=favour.given,
            what=favour.what,
        )


def _day(today: date, days_ago: int) -> date:
    return today - timedelta(days=days_ago)


def noon_of(today: date, days_ago: int) -> datetime:
    """Noon of that day here, so that it is that day in every time zone's near past."""
    return datetime.combine(_day(today, days_ago), time(12)).astimezone()
