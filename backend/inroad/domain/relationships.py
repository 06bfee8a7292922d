"""What the book holds on one person, and the evidence that it gives of ties."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from inroad.domain.notes.signals import (
    AsksMade,
    Caution,
    Closeness,
    DoNotAsk,
    Favour,
    Knows,
    LastContact,
    Organisation,
)
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person, name_key
from inroad.domain.ties import (
    Acquaintance,
    Contact,
    DayRange,
    Evidence,
    Overlap,
    PastAsk,
    Saying,
    Source,
)
from inroad.domain.whereabouts import Stay, overlaps, stay_noted

_UNDATED_ASK_AGE = timedelta(days=180)


class Naming(Struct, frozen=True, kw_only=True):
    """Somebody whom a note on a person names as known to them; `person_id` where it is settled."""

    key: str
    person_id: int | None
    saying: Saying


class Relationship(Struct, frozen=True, kw_only=True):
    """One person of the book: who they are, how the user knows them, whom and what they know."""

    person: Person
    note: Note | None = None
    acquaintance: Acquaintance = Acquaintance()
    stays: tuple[Stay, ...] = ()
    namings: tuple[Naming, ...] = ()


class Facts(Struct, frozen=True, kw_only=True):
    """What is kept about one person beside the note, as the store reads it."""

    contacts: tuple[Contact, ...] = ()
    asks: tuple[PastAsk, ...] = ()
    favours_given: tuple[date, ...] = ()
    favours_received: tuple[date, ...] = ()
    logs_imported: bool = False
    stays: tuple[Stay, ...] = ()
    settled: Mapping[str, int] = {}
    """Signal key → the person whom a name in the note means."""


def relationship(person: Person, note: Note | None, facts: Facts) -> Relationship:
    """Everything about one person, ready to be judged."""
    if note is None:
        return Relationship(person=person, acquaintance=_from_facts(facts), stays=facts.stays)
    source = Source(kind="note", on=note.written_at.astimezone().date())
    noted = [s for s in note.signals if isinstance(s, Organisation)]
    worked = [s for s in noted if s.relation == "worked_together"]
    stays = [stay_noted(s.name, s.since, s.until, source) for s in worked]
    return Relationship(
        person=person,
        note=note,
        acquaintance=_acquaintance(note, facts, stays, source),
        stays=(*facts.stays, *stays),
        namings=tuple(_namings(note, facts.settled, source)),
    )


def evidence_of_tie(
    mutual: Relationship, prospect: Person, stays: Sequence[Stay]
) -> tuple[Evidence, ...]:
    """What the book holds on a mutual's tie with the prospect, whose `stays` are given."""
    found: list[Evidence] = list(overlaps(mutual.stays, stays)) if stays else []
    if mutual.namings:
        wanted = name_key(prospect.name)
        found += [n.saying for n in mutual.namings if _means(n, prospect.id, wanted)]
    return tuple(found)


def _means(naming: Naming, prospect_id: int, prospect_key: str) -> bool:
    if naming.person_id is not None:
        return naming.person_id == prospect_id
    return " " in naming.key and naming.key == prospect_key


def _namings(note: Note, settled: Mapping[str, int], source: Source) -> Iterable[Naming]:
    for signal in note.signals:
        if isinstance(signal, Knows):
            yield Naming(
                key=name_key(signal.name),
                person_id=settled.get(signal.key),
                saying=Saying(strength=signal.strength, source=source),
            )


def _from_facts(facts: Facts) -> Acquaintance:
    return Acquaintance(
        contacts=facts.contacts,
        logs_imported=facts.logs_imported,
        favours_given=facts.favours_given,
        favours_received=facts.favours_received,
        asks=facts.asks,
    )


def _acquaintance(note: Note, facts: Facts, stays: list[Stay], source: Source) -> Acquaintance:
    said = {type(signal): signal for signal in note.signals}
    closeness = said.get(Closeness)
    favour = said.get(Favour)
    level = closeness.level if isinstance(closeness, Closeness) else None
    years = [stay.since for stay in stays if stay.since]
    return Acquaintance(
        closeness=note.closeness if note.closeness is not None else level,
        closeness_source=source,
        last_contact=_last_contact(note),
        last_contact_source=source,
        contacts=facts.contacts,
        logs_imported=facts.logs_imported,
        worked_together=tuple(_worked(stay) for stay in stays),
        known_since=date(min(years), 7, 1) if years else None,
        favour=favour.balance if isinstance(favour, Favour) else None,
        favour_source=source,
        favours_given=facts.favours_given,
        favours_received=facts.favours_received,
        asks=(*_asks_told(note), *facts.asks),
        do_not_ask=_strictest_hold(note),
        caution=Caution in said,
        noted_on=source.on,
    )


def _strictest_hold(note: Note) -> DoNotAsk | None:
    """For ever before a condition before a date, and the latest date of several."""
    holds = [signal for signal in note.signals if isinstance(signal, DoNotAsk)]
    order = ("date", "condition", "forever")
    return max(holds, key=lambda h: (order.index(h.hold), h.until or date.min), default=None)


def _last_contact(note: Note) -> DayRange | None:
    """The later of the day that the user set and what the text says."""
    told = [
        DayRange(since=signal.since, until=signal.until)
        for signal in note.signals
        if isinstance(signal, LastContact)
    ]
    if note.last_contact:
        told.append(DayRange(since=note.last_contact, until=note.last_contact))
    return max(told, key=lambda days: days.until, default=None)


def _asks_told(note: Note) -> Iterable[PastAsk]:
    """Asks that the note tells of; nothing says when, so they count as half a year old."""
    on = note.written_at.astimezone().date() - _UNDATED_ASK_AGE
    for signal in note.signals:
        if isinstance(signal, AsksMade):
            yield from [PastAsk(on=on, result="yes")] * min(signal.yes, 20)
            yield from [PastAsk(on=on, result="no")] * min(signal.no, 20)
            silent = signal.asked - signal.yes - signal.no
            yield from [PastAsk(on=on, result="silent")] * min(max(silent, 0), 20)


def _worked(stay: Stay) -> Overlap:
    return Overlap(
        organisation=stay.organisation,
        since=date(stay.since, 7, 1) if stay.since else None,
        until=date(stay.until, 7, 1) if stay.until else None,
        months=max(6, 12 * (stay.until - stay.since)) if stay.since and stay.until else None,
        source=stay.source,
    )
