"""`POST /api/suggestions`: the main walk, from a reading to who should introduce the user."""

from datetime import date

from litestar import post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Struct

from inroad.domain.asks import Ask, AskFacts
from inroad.domain.errors import NoProspect, RefusedReading, SeveralProspects, UnknownPerson
from inroad.domain.introductions import Ranking, rank
from inroad.domain.notes.signals import Strength
from inroad.domain.people import aliases_of
from inroad.domain.reading import PagePerson, Reading, cleaned
from inroad.domain.relationships import Relationship, evidence_of_tie
from inroad.domain.suggestion import Held, Suggestion, suggestion
from inroad.domain.ties import Candidate, Saying, Source
from inroad.store import readings
from inroad.store.book import Book, Prospect
from inroad.store.engine import reading as reading_connection
from inroad.store.engine import writing as writing_connection
from inroad.store.ties import TieAnswer
from inroad.web.connections import Companion, companion
from inroad.writing import write_ask

_STRENGTHS: dict[str, Strength] = {"well": "strong", "a_bit": "some", "not_really": "weak"}


class SuggestionRequest(Struct, kw_only=True, frozen=True):
    """A reading to judge, on a day (today if left out), with the ask for one introducer.

    Without `introducer_id` the ask is written for the best.
    """

    reading: Reading
    on: date | None = None
    introducer_id: int | None = None


@post("/api/suggestions", status_code=200, sync_to_thread=True)
def suggest(data: JSONBody[SuggestionRequest], state: State) -> Suggestion:
    """Who should introduce the user to the person on the page, and what to send."""
    return suggestion_for(companion(state), data)


def suggestion_for(here: Companion, asked: SuggestionRequest) -> Suggestion:
    """The main walk: reading → people → evidence → ranking → texts. A new reading is kept."""
    _subject(asked.reading)
    digest = readings.digest(asked.reading)
    with reading_connection(here.engine) as connection:
        here.book.catch_up(connection)
        prospect = here.book.prospect_of(connection, digest)
    if prospect is None:
        prospect = _record(here, asked.reading, digest)
    on = asked.on or here.clock().astimezone().date()
    return _answer(here, prospect, on, asked.introducer_id)


def _subject(reading: Reading) -> PagePerson:
    """Whom the reading is about, in a form that can be found again."""
    if reading.kind == "refused":
        raise RefusedReading(reading.refusal)
    if reading.kind == "people_search" and not reading.subject:
        raise SeveralProspects
    if reading.subject is None:
        raise NoProspect
    return reading.subject


def _record(here: Companion, reading: Reading, digest: str) -> Prospect:
    tidy = cleaned(reading)
    subject = _subject(tidy)
    with writing_connection(here.engine) as connection:
        if not subject.name and here.book.id_of(connection, aliases_of(subject)) is None:
            raise NoProspect
        found = readings.record(connection, subject, tidy, digest, here.clock())
    with reading_connection(here.engine) as connection:
        here.book.catch_up(connection)
        return here.book.prospect(connection, found)


def _answer(here: Companion, prospect: Prospect, on: date, introducer_id: int | None) -> Suggestion:
    held = _mutuals(here, prospect)
    if introducer_id is not None and introducer_id not in held:
        raise UnknownPerson(introducer_id)
    ranking = rank(prospect.person.name, _candidates(prospect, held), on)
    chosen = held.get(_chosen(ranking, introducer_id) or 0)
    known = {
        person_id: Held(
            person=relation.person,
            note=relation.note,
            tie_answer=_answered(prospect.answers.get(person_id)),
        )
        for person_id, relation in held.items()
    }
    ask = _ask(here.book, prospect, chosen) if chosen else None
    return suggestion(prospect.person, prospect.read, ranking, known, ask)


def _mutuals(here: Companion, prospect: Prospect) -> dict[int, Relationship]:
    """What is held on each mutual; the prospect is nobody's introducer to themselves."""
    ids = [m.person_id for m in prospect.read.mutuals if m.person_id]
    held = {i: r for i in ids if i != prospect.person.id and (r := here.book.held(i))}
    missing = [i for i in ids if i not in held and i != prospect.person.id]
    if missing:
        with reading_connection(here.engine) as connection:
            held |= {i: here.book.person(connection, i) for i in missing}
    return held


def _candidates(prospect: Prospect, held: dict[int, Relationship]) -> list[Candidate]:
    found = [
        Candidate(
            id=person_id,
            name=relation.person.name,
            headline=relation.person.headline,
            acquaintance=relation.acquaintance,
            evidence=(
                *_said(prospect.answers.get(person_id)),
                *evidence_of_tie(relation, prospect.person, prospect.stays),
            ),
        )
        for person_id, relation in held.items()
    ]
    found += [Candidate(id=None, name=m.name) for m in prospect.read.mutuals if not m.person_id]
    return found


def _said(answer: TieAnswer | None) -> tuple[Saying, ...]:
    if answer is None or answer.answer not in _STRENGTHS:
        return ()
    source = Source(kind="answer", on=answer.on)
    return (Saying(strength=_STRENGTHS[answer.answer], source=source),)


def _answered(answer: TieAnswer | None) -> str | None:
    return answer.answer if answer else None


def _chosen(ranking: Ranking, introducer_id: int | None) -> int | None:
    if introducer_id is not None:
        return introducer_id
    return ranking.ranked[ranking.best].id if ranking.best is not None else None


def _ask(book: Book, prospect: Prospect, introducer: Relationship) -> Ask:
    """The texts, from what the user gave and a page showed; nothing else is handed over."""
    facts = AskFacts(
        me=book.me,
        introducer_name=introducer.person.name,
        prospect_name=prospect.person.name,
        prospect_headline=prospect.person.headline,
        prospect_company=prospect.person.company,
        benefit=prospect.benefit,
        benefit_proposal=prospect.benefit_proposal,
    )
    return write_ask(facts, introducer.person.id)
