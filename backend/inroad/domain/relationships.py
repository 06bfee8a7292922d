"""What the book holds on one person, and the evidence that it gives of ties."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec
from msgspec import Struct

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.namings import Naming, namings_of
from inroad.domain.notes.signals import (
    AsksMade,
    Caution,
    Closeness,
    DoNotAsk,
    Favour,
    LastContact,
    Organisation,
    OwnRule,
)
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.ties import (
    Acquaintance,
    AskResult,
    Contact,
    DayRange,
    Overlap,
    PastAsk,
    Rules,
    Source,
)
from inroad.domain.whereabouts import Stay, overlaps, stay_noted

_MOST_TOLD = 20
"""More asks of one result than this are a slip of the pen."""
_IMPORT = Source(kind="import")


class Relationship(Struct, frozen=True, kw_only=True):
    """One person of the book: who they are, how the user knows them, whom and what they know."""

    person: Person
    note: Note | None = None
    acquaintance: Acquaintance = Acquaintance()
    stays: tuple[Stay, ...] = ()
    namings: tuple[Naming, ...] = ()

    @property
    def was_asked(self) -> bool:
        """Whether an ask to them is kept, whatever their note tells."""
        return any(ask.noted is None for ask in self.acquaintance.asks)


class Facts(Struct, frozen=True, kw_only=True):
    """What is kept about one person beside the note, as the store reads it."""

    contacts: tuple[Contact, ...] = ()
    asks: tuple[PastAsk, ...] = ()
    favours_given: tuple[date, ...] = ()
    favours_received: tuple[date, ...] = ()
    rules: Rules = Rules()
    logs_imported: bool = False
    stays: tuple[Stay, ...] = ()
    own: tuple[Stay, ...] = ()
    """Where the user was, as an import says."""
    connected_on: date | None = None
    """The day since which an import says that the user and they are connected."""
    settled: Mapping[str, int] = {}
    """Signal key → the person whom a name in the note means."""


def relationship(
    person: Person, note: Note | None, facts: Facts, constants: Constants = DEFAULT
) -> Relationship:
    """Everything about one person, ready to be judged."""
    if note is None:
        return Relationship(person=person, acquaintance=_from_facts(facts), stays=facts.stays)
    source = Source(kind="note", on=note.written_at.astimezone().date())
    noted = [s for s in note.signals if isinstance(s, Organisation)]
    worked = [s for s in noted if s.relation == "worked_together"]
    told = msgspec.structs.replace(source, about=person.name)
    return Relationship(
        person=person,
        note=note,
        acquaintance=_acquaintance(
            note, facts, _stays_noted(worked, source), source, constants.undated_ask_age
        ),
        stays=(*facts.stays, *_stays_noted(filter(_is_stay, noted), told)),
        namings=namings_of(note, person.name, facts.settled, told),
    )


def _stays_noted(noted: Iterable[Organisation], source: Source) -> list[Stay]:
    return [
        stay_noted(s.name, s.since, s.until, source, school=s.relation == "school") for s in noted
    ]


def _is_stay(noted: Organisation) -> bool:
    """Whether the note says that its person was there, and not merely names the place.

    Years that only stand beside a name are a stay where they are a span: a visit has one day.
    """
    if noted.relation in ("worked_together", "school"):
        return True
    span = bool(noted.since and noted.until and noted.since != noted.until)
    return noted.relation == "other" and span


def _from_facts(facts: Facts) -> Acquaintance:
    return Acquaintance(
        contacts=facts.contacts,
        logs_imported=facts.logs_imported,
        worked_together=_worked_with_user(facts),
        known_since=facts.connected_on,
        known_since_source=_IMPORT if facts.connected_on else None,
        favours_given=facts.favours_given,
        favours_received=facts.favours_received,
        asks=facts.asks,
        rules=facts.rules,
    )


def _acquaintance(
    note: Note, facts: Facts, stays: list[Stay], source: Source, told_age: float
) -> Acquaintance:
    said = {type(signal): signal for signal in note.signals}
    closeness = said.get(Closeness)
    favour = said.get(Favour)
    level = closeness.level if isinstance(closeness, Closeness) else None
    years = [stay.since for stay in stays if stay.since]
    since, since_source = _known_since(years, facts.connected_on, source)
    return Acquaintance(
        closeness=note.closeness if note.closeness is not None else level,
        closeness_source=source,
        last_contact=_last_contact(note),
        last_contact_source=source,
        contacts=facts.contacts,
        logs_imported=facts.logs_imported,
        worked_together=(*(_worked(stay) for stay in stays), *_worked_with_user(facts)),
        known_since=since,
        known_since_source=since_source,
        favour=favour.balance if isinstance(favour, Favour) else None,
        favour_source=source,
        favours_given=facts.favours_given,
        favours_received=facts.favours_received,
        asks=(*_asks_told(note, source, told_age), *facts.asks),
        rules=with_noted(facts.rules, note),
        year_noted=facts.rules.most_a_year is None,
        do_not_ask=_strictest_hold(note),
        caution=Caution in said,
        noted_on=source.on,
    )


def with_noted(rules: Rules, note: Note | None) -> Rules:
    """The rules with those of the note, each where the user has set none."""
    for noted in note.signals if note else ():
        if isinstance(noted, OwnRule):
            rules = msgspec.structs.replace(
                rules,
                most_a_year=rules.most_a_year or noted.most_a_year,
                cool_down=noted.cool_down if rules.cool_down is None else rules.cool_down,
                ask_twice=rules.ask_twice or noted.ask_twice,
            )
    return rules


def _known_since(
    years: list[int], connected_on: date | None, source: Source
) -> tuple[date | None, Source | None]:
    """The earliest day by which the two knew each other, and what says so."""
    noted = date(min(years), 7, 1) if years else None
    if connected_on and (noted is None or connected_on < noted):
        return connected_on, _IMPORT
    return noted, source if noted else None


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


def _asks_told(note: Note, source: Source, age: float) -> Iterable[PastAsk]:
    """Asks that the note tells of. Nothing says when, so they are as old as such asks usually are:
    too old to count as lately, and young enough for an answer to bear on the next.
    """
    for signal in note.signals:
        if isinstance(signal, AsksMade):
            written = note.written_at.astimezone().date()
            on = written - timedelta(days=age)
            results: dict[AskResult, int] = {
                "yes": signal.yes,
                "no": signal.no,
                "silent": signal.asked - signal.yes - signal.no,
            }
            for result, count in results.items():
                ask = PastAsk(on=on, result=result, noted=source)
                yield from [ask] * min(max(count, 0), _MOST_TOLD)


def _worked_with_user(facts: Facts) -> tuple[Overlap, ...]:
    """Where the user was at the same time, by an import on the one and a page on the other."""
    if not facts.own:
        return ()
    shared = overlaps(facts.own, facts.stays)
    return tuple(it for it in shared if isinstance(it, Overlap))


def _worked(stay: Stay) -> Overlap:
    return Overlap(
        organisation=stay.organisation,
        since=date(stay.since, 7, 1) if stay.since else None,
        until=date(stay.until, 7, 1) if stay.until else None,
        months=max(6, 12 * (stay.until - stay.since)) if stay.since and stay.until else None,
        source=stay.source,
    )
