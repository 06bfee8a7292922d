"""The texts of an ask: from the book to what is copied, for a page or for two people."""

from typing import Any

import msgspec
import sqlalchemy as sa
from litestar import post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Struct

from inroad.domain.ask_life import standing
from inroad.domain.ask_views import AskView
from inroad.domain.asks import Ask, AskFacts, Language, Me, Outcome, Tone
from inroad.domain.introductions import Ranking
from inroad.domain.relationships import Relationship
from inroad.domain.sayable import our_place, outcome_to_tell, shared_place
from inroad.domain.text_uses import needed
from inroad.store import kept_asks, people
from inroad.store.book import Book, Prospect
from inroad.store.engine import reading as reading_connection
from inroad.web.connections import Companion, companion
from inroad.writing import write_ask


class TextsRequest(Struct, kw_only=True, frozen=True):
    """Whom to write to about whom; `tone` and `language` for once, unlike what is remembered.

    Without an `outcome`, a thank-you tells that of the newest ask between the two.
    """

    introducer_id: int
    prospect_id: int
    outcome: Outcome | None = None
    tone: Tone | None = None
    language: Language | None = None


@post("/api/texts", status_code=200, sync_to_thread=True, tags=["asks"])
def write_texts(data: JSONBody[TextsRequest], state: State) -> Ask:
    """Every text to an introducer about a prospect, as the book knows the two today."""
    here = companion(state)
    facts = facts_of(here, data.introducer_id, data.prospect_id, data.outcome)
    once = spoken(facts.me, data.tone, data.language)
    facts = msgspec.structs.replace(facts, me=once)
    return write_ask(facts, data.introducer_id, here.book.templates)


def ask_for(
    book: Book,
    introducer: Relationship,
    prospect: Prospect,
    ranking: Ranking,
    asked: AskView | None,
) -> Ask:
    """The texts, from what the user gave and profiles show; nothing else is handed over.

    `asked` says what the moment needs, and what a thank-you may tell.
    """
    who = introducer.person.id
    mine = asked if asked and asked.introducer_id == who else None
    told = outcome_to_tell(standing(prospect.asked.history)) if mine and prospect.asked else None
    ask = write_ask(facts_for(book, introducer, prospect, told), who, book.templates)
    verdict = next((it.verdict for it in ranking.ranked if it.id == who), None)
    may_remind = mine is not None and any(it.step == "followed_up" for it in mine.next)
    first = needed(mine.state if mine else None, verdict, may_remind=may_remind)
    return msgspec.structs.replace(ask, needed=first)


def facts_of(
    here: Companion, introducer_id: int, prospect_id: int, outcome: Outcome | None = None
) -> AskFacts:
    """The facts of an ask between two people of the book. UnknownPerson."""
    with reading_connection(here.engine) as connection:
        for person_id in (introducer_id, prospect_id):
            people.get(connection, person_id)
        here.book.catch_up(connection)
        prospect = here.book.prospect(connection, prospect_id)
        introducer = here.book.person(connection, introducer_id)
        told = outcome or _newest_outcome(connection, introducer_id, prospect_id)
    return facts_for(here.book, introducer, prospect, told)


def facts_for(
    book: Book, introducer: Relationship, prospect: Prospect, outcome: Outcome | None
) -> AskFacts:
    """What the texts may be made of, in the language and tone for this introducer."""
    to, about = introducer.person, prospect.person
    return AskFacts(
        me=spoken(book.me, to.tone, to.language),
        introducer_name=to.name,
        introducer_headline=to.headline,
        introducer_company=to.company,
        prospect_name=about.name,
        prospect_headline=about.headline,
        prospect_company=about.company,
        benefit=prospect.benefit,
        benefit_proposal=prospect.benefit_proposal,
        shared_place=shared_place(introducer.stays, prospect.relation.stays),
        our_place=our_place(introducer.stays, book.me.places),
        outcome=outcome,
    )


def spoken(me: Me, tone: Tone | None, language: Language | None) -> Me:
    """The user in this tone and language; None leaves their own."""
    given: dict[str, Any] = {"tone": tone, "language": language}
    changed = {name: value for name, value in given.items() if value}
    return msgspec.structs.replace(me, **changed) if changed else me


def _newest_outcome(
    connection: sa.Connection, introducer_id: int, prospect_id: int
) -> Outcome | None:
    made = kept_asks.listing(connection, introducer_id=introducer_id, prospect_id=prospect_id)
    return outcome_to_tell(standing(made[0].history)) if made else None
