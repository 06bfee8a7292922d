"""`POST /api/suggestions`: the main walk, from a reading to who should introduce the user."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from litestar import post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Struct

from inroad.domain import budget
from inroad.domain.ask_views import AskView, view
from inroad.domain.budget import Load
from inroad.domain.called import first_name
from inroad.domain.errors import NoProspect, RefusedReading, SeveralProspects
from inroad.domain.introductions import Ranking, Reason, rank
from inroad.domain.learning import Given
from inroad.domain.people import aliases_of
from inroad.domain.reading import PagePerson, Reading, cleaned
from inroad.domain.relationships import Relationship
from inroad.domain.scoring import given
from inroad.domain.suggestion import Held, Suggestion, suggestion
from inroad.domain.ties import Candidate, Evidence, Saying, Source
from inroad.domain.when import When
from inroad.domain.your_tie import MOST, YourTie, your_tie
from inroad.store import people, readings
from inroad.store.book import Book, Prospect
from inroad.store.engine import reading as reading_connection
from inroad.store.engine import writing as writing_connection
from inroad.store.ties import STRENGTHS, TieAnswer
from inroad.web.connections import Companion, companion
from inroad.web.network.unlocking import target_view
from inroad.web.texts import ask_for
from inroad.web.timing import whom


class SuggestionRequest(Struct, kw_only=True, frozen=True):
    """A reading to judge, on a day (today if left out), with the ask for one introducer.

    Without `introducer_id` the texts go to who is being asked already, else to the best; so they
    do where that person is no mutual any more: they were merged or forgotten, or the page changed.
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
    return _answer(here, prospect, on, asked)


def suggestion_about(
    here: Companion, prospect_id: int, introducer_id: int | None = None
) -> Suggestion:
    """The suggestion for a prospect from all that was read of them so far. UnknownPerson."""
    with reading_connection(here.engine) as connection:
        people.get(connection, prospect_id)
        here.book.catch_up(connection)
        prospect = here.book.prospect(connection, prospect_id)
    nothing_new = Reading(url="about:blank", site="other", kind="mutual_list")
    asked = SuggestionRequest(reading=nothing_new, introducer_id=introducer_id)
    on = here.clock().astimezone().date()
    return _answer(here, prospect, on, asked, besides=introducer_id)


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


def _answer(
    here: Companion,
    prospect: Prospect,
    on: date,
    request: SuggestionRequest,
    besides: int | None = None,
) -> Suggestion:
    held = mutuals_of(here, prospect, besides)
    learned = here.book.learned(on)
    candidates = candidates_for(here.book, prospect, held, on)
    ranking = rank(
        prospect.person.name,
        candidates,
        on,
        here.constants,
        learned,
        here.book.week,
        prospect.person.id,
    )
    unlocks = here.unlocks.reasons(here, held, prospect.person.id, on)
    known = {i: _held(here, prospect, it, on, unlocks.get(i)) for i, it in held.items()}
    asked = _asked(here, prospect, on)
    kept = held.get(request.introducer_id or 0)
    chosen = kept or held.get(_to_write_to(ranking, asked) or 0)
    ask = ask_for(here.book, chosen, prospect, ranking, asked) if chosen else None
    target = target_view(here, prospect.person.id)
    page = request.reading
    return suggestion(prospect.person, prospect.read, page, ranking, known, ask, asked, target, on)


def _held(
    here: Companion, prospect: Prospect, relation: Relationship, on: date, unlocks: Reason | None
) -> Held:
    """What is held on a mutual beside the judgement."""
    person = relation.person
    return Held(
        person=person,
        note=relation.note,
        tie_answer=_answered(prospect.answers.get(person.id)),
        load=_load(
            your_tie(relation.acquaintance, on, here.constants),
            first_name(person.name),
        ),
        unlocks=unlocks,
    )


def _asked(here: Companion, prospect: Prospect, on: date) -> AskView | None:
    if prospect.asked is None:
        return None
    return view(prospect.asked, here.clock(), on=on, constants=here.constants)


@lru_cache(maxsize=MOST)
def _load(you: YourTie, who: str) -> Load:
    return budget.load(you.them, who, you.on, you.constants)


def mutuals_of(
    here: Companion, prospect: Prospect, besides: int | None = None
) -> dict[int, Relationship]:
    """What is held on each mutual; the prospect is nobody's introducer to themselves.

    `besides` is somebody of the book who is judged as well: a note or an answer may say that they
    know the prospect, where no page does.
    """
    ids = [m.person_id for m in prospect.read.mutuals if m.person_id]
    if besides is not None and here.book.held(besides):
        ids.append(besides)
    held = {i: r for i in ids if i != prospect.person.id and (r := here.book.held(i))}
    missing = [i for i in ids if i not in held and i != prospect.person.id]
    if missing:
        with reading_connection(here.engine) as connection:
            held |= {i: here.book.person(connection, i) for i in missing}
    return held


def candidates_for(
    book: Book, prospect: Prospect, held: Mapping[int, Relationship], on: date
) -> list[Candidate]:
    """Everybody in `held` and those of whom only a name was read, with all that is known.

    Seasons and days off are those of the year of `on` and the next two.
    """
    evidence = book.evidence(prospect, held)
    theirs = whom(book.year, prospect.person, on)
    found = [
        candidate(
            prospect,
            mutual,
            evidence[i],
            When(introducer=whom(book.year, mutual.person, on), prospect=theirs),
        )
        for i, mutual in held.items()
    ]
    found += [Candidate(id=None, name=m.name) for m in prospect.read.mutuals if not m.person_id]
    return found


def candidate(
    prospect: Prospect,
    mutual: Relationship,
    evidence: Sequence[Evidence],
    when: When | None = None,
) -> Candidate:
    """A mutual with all that is known of both ties, as the model weighs it."""
    return Candidate(
        id=mutual.person.id,
        name=mutual.person.name,
        headline=mutual.person.headline,
        acquaintance=mutual.acquaintance,
        evidence=(*_said(prospect.answers.get(mutual.person.id)), *evidence),
        when=when,
    )


def given_for(here: Companion, prospect_id: int, introducer_id: int, on: date) -> Given:
    """What is expected of an ask on the day `on`, to be kept with it. UnknownPerson."""
    with reading_connection(here.engine) as connection:
        here.book.catch_up(connection)
        prospect = here.book.prospect(connection, prospect_id)
        mutual = here.book.person(connection, introducer_id)
    evidence = here.book.evidence(prospect, {introducer_id: mutual})[introducer_id]
    return given(candidate(prospect, mutual, evidence), on, here.constants, here.book.learned(on))


def _said(answer: TieAnswer | None) -> tuple[Saying, ...]:
    if answer is None or answer.answer not in STRENGTHS:
        return ()
    source = Source(kind="answer", on=answer.on)
    return (Saying(strength=STRENGTHS[answer.answer], source=source),)


def _answered(answer: TieAnswer | None) -> str | None:
    return answer.answer if answer else None


def _to_write_to(ranking: Ranking, asked: AskView | None) -> int | None:
    """Who is at work on this introduction, whom the next text goes to; else the best."""
    if asked is not None and asked.open:
        return asked.introducer_id
    return ranking.ranked[ranking.best].id if ranking.best is not None else None
