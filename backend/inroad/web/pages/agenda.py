"""The day as the first screen shows it: each thing with its buttons and the text to copy."""

from datetime import date

import msgspec
from msgspec import Struct

from inroad.domain import ask_offers
from inroad.domain.ask_offers import Offer
from inroad.domain.ask_steps import Step, Took
from inroad.domain.ask_views import AskView, view
from inroad.domain.asks import Kind, WrittenText
from inroad.domain.errors import StepMissing
from inroad.domain.today import Item, Today, today
from inroad.domain.today import Kind as ItemKind
from inroad.store import kept_asks
from inroad.store.engine import reading
from inroad.web.asks import AskMove
from inroad.web.connections import Companion
from inroad.web.texts import facts_of
from inroad.web.today import agenda_of
from inroad.writing import write_ask

_MAIN = 2
"""Buttons beside each thing; the others are a click away."""
_TEXT_OF: dict[ItemKind, tuple[Kind, str]] = {
    "thanks": ("thanks", "Thank-you to copy"),
    "follow_up": ("follow_up", "Follow-up to copy"),
    "draft": ("message", "The ask to copy"),
    "cooling": ("warm_up", "A few words to copy"),
}


_FIRST: dict[ItemKind, Step] = {
    "loop": "met",
    "thanks": "thanked",
    "promise": "introduced",
    "follow_up": "followed_up",
    "silent": "silent",
    "draft": "asked",
}
"""What most likely happened."""


class Button(Struct, frozen=True, kw_only=True):
    """One answer to "what happened?": its words, and the step that it marks."""

    answer: str
    text: str


class Row(Struct, frozen=True, kw_only=True):
    """One thing to do. `line`: its main buttons may come with a line on how it went."""

    item: Item
    main: list[Button]
    others: list[Button]
    line: bool
    copy_title: str = ""
    written: WrittenText | None = None


class Section(Struct, frozen=True, kw_only=True):
    """Things of one kind."""

    kind: ItemKind
    title: str
    rows: list[Row]


class Agenda(Struct, frozen=True, kw_only=True):
    """The day, what is coming, and the asks whose newest step can still be taken back."""

    day: Today
    sections: list[Section]
    just_marked: list[AskView]


def agenda(here: Companion) -> Agenda:
    """All that the first screen shows of the asks, as on this day."""
    now = here.clock()
    day = today(agenda_of(here, now.astimezone().date()), now.astimezone().date())
    sections = [
        Section(kind=it.kind, title=it.title, rows=[_row(here, item) for item in it.items])
        for it in day.groups
    ]
    return Agenda(day=day, sections=sections, just_marked=just_marked(here))


def just_marked(here: Companion) -> list[AskView]:
    """Asks with a step of the last minutes, the newest first."""
    now = here.clock()
    with reading(here.engine) as connection:
        asks = kept_asks.listing(connection)
    recent = [ask for ask in asks if ask_offers.undo_offer(ask.history, now)]
    recent.sort(key=lambda ask: ask.history[-1].written_at, reverse=True)
    return [view(ask, now, constants=here.constants) for ask in recent]


def move_of(answer: str, on: date | None, detail: str) -> AskMove:
    """The step that a button names, with whether the prospect took the meeting.

    Raises StepMissing for an answer that no button gives.
    """
    step, _, took = answer.partition(":")
    given = {"step": step, "took_meeting": took or None, "on": on, "detail": detail}
    try:
        return msgspec.convert(given, AskMove)
    except msgspec.ValidationError:
        raise StepMissing from None


def _row(here: Companion, item: Item) -> Row:
    offers = _in_order(item)
    main = [] if item.kind == "anniversary" else offers[:_MAIN]
    kind, title = _TEXT_OF.get(item.kind, (None, ""))
    return Row(
        item=item,
        main=[_button(offer) for offer in main],
        others=[_button(offer) for offer in offers[len(main) :]],
        line=item.kind == "loop",
        copy_title=title,
        written=_written(here, item, kind) if kind else None,
    )


def _in_order(item: Item) -> list[Offer]:
    """What most likely happened first, then what is suggested."""
    first = _FIRST.get(item.kind)
    return sorted(item.offers, key=lambda it: (it.step != first, not it.suggested))


def _button(offer: Offer) -> Button:
    took: Took | None = "no" if offer.asks_met else None
    return Button(answer=f"{offer.step}:{took}" if took else offer.step, text=offer.text)


def _written(here: Companion, item: Item, kind: Kind) -> WrittenText:
    """The text for one thing; a few words to keep a tie warm are about nobody else."""
    facts = facts_of(here, item.person_id, item.prospect_id or item.person_id)
    ask = write_ask(facts, item.person_id, here.book.templates)
    return next(text for text in ask.texts if text.kind == kind)
