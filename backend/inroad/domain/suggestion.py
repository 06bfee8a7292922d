"""Suggestion: the companion's whole answer to a reading, as the panel gets it."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from inroad.domain import saying
from inroad.domain.ask_life import UNDER_WAY
from inroad.domain.ask_views import AskView
from inroad.domain.asks import Ask
from inroad.domain.budget import Load
from inroad.domain.introductions import (
    CautionView,
    Introduction,
    Likelihood,
    Ranking,
    Reason,
    TieView,
    Verdict,
)
from inroad.domain.merging import Merged, ShownMutual
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.reading import NameQuality, Reading
from inroad.domain.targets.view import TargetView
from inroad.domain.wording import long_day


class MutualView(Struct, frozen=True, kw_only=True):
    """A mutual as the book knows them; `id` is null where the page gave only a name."""

    id: int | None
    name: str
    name_quality: NameQuality
    url: str | None = None
    urn: str | None = None
    headline: str | None = None
    company: str | None = None
    degree: int | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """One mutual of the ranking with everything that the panel shows about them."""

    person: MutualView
    verdict: Verdict
    success: Likelihood
    confidence: float
    you_and_them: TieView
    them_and_prospect: TieView
    reasons: list[Reason]
    cautions: list[CautionView]
    next_step: str
    question: bool
    tie_answer: str | None
    note: Note | None
    line: str
    """All of it in one line."""
    load: Load | None
    """How much of their goodwill is in use; null where the page gave only a name."""


class ReadSoFar(Struct, frozen=True, kw_only=True):
    """How many mutuals were read over all readings of this prospect; null is unknown."""

    named: int
    total: int | None
    complete: bool | None
    text: str


class Suggestion(Struct, frozen=True, kw_only=True):
    """Who should introduce the user to the prospect, and what to send."""

    prospect: Person
    verdict: Verdict
    best: Entry | None
    ranked: list[Entry]
    too_close: list[int]
    text: str | None
    """What there is to say of the ranking as a whole: a close race, or why there is no path."""
    ask: Ask | None
    asked: AskView | None
    """The ask for this prospect that was logged, where it stands and what comes next."""
    target: TargetView
    read: ReadSoFar


class Held(Struct, frozen=True, kw_only=True):
    """What is held on a mutual beside the judgement."""

    person: Person
    note: Note | None
    tie_answer: str | None
    load: Load
    unlocks: Reason | None = None
    """That they open other targets: no matter of the ranking."""


def suggestion(
    prospect: Person,
    read: Merged,
    page: Reading,
    ranking: Ranking,
    held: Mapping[int, Held],
    ask: Ask | None,
    asked: AskView | None,
    target: TargetView,
    on: date,
) -> Suggestion:
    """The ranking with what is known of each mutual, ready to be sent; `page` is looked at now."""
    unnamed = {m.name: m for m in read.mutuals if m.person_id is None}
    qualities = {m.person_id: m.name_quality for m in read.mutuals}
    entries = [_entry(judged, held, qualities, unnamed, asked, on) for judged in ranking.ranked]
    return Suggestion(
        prospect=prospect,
        verdict=ranking.verdict,
        best=entries[ranking.best] if ranking.best is not None else None,
        ranked=entries,
        too_close=_ids(entries, ranking.too_close),
        text=_on_the_whole(prospect, ranking, held),
        ask=ask,
        asked=asked,
        target=target,
        read=ReadSoFar(
            named=len(read.mutuals),
            total=read.total,
            complete=read.complete,
            text=saying.what_was_read(read, page),
        ),
    )


def _on_the_whole(prospect: Person, ranking: Ranking, held: Mapping[int, Held]) -> str | None:
    if ranking.best is None:
        noted = any(about.note for about in held.values())
        return saying.no_path(prospect.name, ranking.ranked, noted=noted)
    close = [ranking.ranked[place] for place in ranking.too_close if place != ranking.best]
    return saying.close_race([judged.name for judged in close if judged.id is not None])


def _ids(entries: Sequence[Entry], places: Sequence[int]) -> list[int]:
    return [i for place in places if (i := entries[place].person.id) is not None]


def _entry(
    judged: Introduction,
    held: Mapping[int, Held],
    qualities: Mapping[int | None, NameQuality],
    unnamed: Mapping[str, ShownMutual],
    asked: AskView | None,
    on: date,
) -> Entry:
    about = held[judged.id] if judged.id is not None else None
    return Entry(
        person=_view(about.person, qualities) if about else _stranger(unnamed[judged.name]),
        verdict=judged.verdict,
        success=judged.success,
        confidence=judged.confidence,
        you_and_them=judged.you_and_them,
        them_and_prospect=judged.them_and_prospect,
        reasons=[*judged.reasons, about.unlocks] if about and about.unlocks else judged.reasons,
        cautions=[*_news(judged, on), *_somebody_else(judged.id, asked)],
        next_step=judged.next_step,
        question=bool(judged.question and about and about.tie_answer is None),
        tie_answer=about.tie_answer if about else None,
        note=about.note if about else None,
        line=saying.line_on(judged, noted=bool(about and about.note)),
        load=about.load if about else None,
    )


def _news(judged: Introduction, on: date) -> list[CautionView]:
    """The cautions that no reason says already."""
    said = {reason.text for reason in judged.reasons}
    return [
        _dated(caution, on)
        for caution in judged.cautions
        if caution.until or caution.text not in said
    ]


def _dated(caution: CautionView, on: date) -> CautionView:
    day = caution.until and long_day(caution.until, on)
    if not day or day in caution.text:
        return caution
    return CautionView(text=caution.text, until=caution.until, until_text=f"until {day}")


def _somebody_else(person_id: int | None, asked: AskView | None) -> list[CautionView]:
    """The warning that another mutual is at work on this introduction."""
    if asked is None or asked.state not in UNDER_WAY or asked.introducer_id == person_id:
        return []
    text = f"{asked.introducer} is asked for this introduction already."
    return [CautionView(text=text, until=None)]


def _view(person: Person, qualities: Mapping[int | None, NameQuality]) -> MutualView:
    return MutualView(
        id=person.id,
        name=person.name,
        name_quality=qualities.get(person.id, "full"),
        url=person.url,
        urn=person.urn,
        headline=person.headline,
        company=person.company,
        degree=person.degree,
    )


def _stranger(shown: ShownMutual) -> MutualView:
    return MutualView(id=None, name=shown.name, name_quality=shown.name_quality)
