"""Today: what the user has to close, to send, to remember, ordered by what costs most if forgotten.

Every ask is in one group at most. Sentences are made of names and days, never of a note's words.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from inroad.domain import agenda_words as words
from inroad.domain.ask_life import Standing, path, sent, standing
from inroad.domain.ask_offers import DueKind, Offer, Pause, due, offers, pause
from inroad.domain.ask_views import KeptAsk
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.deepening import Deepened
from inroad.domain.relationships import Relationship
from inroad.domain.wording import called

Kind = Literal[
    "loop", "thanks", "promise", "follow_up", "silent", "pause", "planned", "cooling",
    "anniversary", "draft",
]  # fmt: skip
AHEAD = 14
"""Days that are shown as coming."""
_ENDED_SHOWN = 14
"""Days for which the end of a pause is news."""
_ANNIVERSARY_SHOWN = 7
"""Days for which an anniversary is news."""
_KIND_OF: dict[DueKind, Kind] = {
    "outcome": "loop",
    "thank": "thanks",
    "promise": "promise",
    "follow_up": "follow_up",
    "silent": "silent",
    "send": "draft",
}
_TITLES: dict[Kind, str] = {
    "loop": "Loops to close",
    "thanks": "Thanks to send",
    "promise": "Introductions promised",
    "follow_up": "Follow-ups due",
    "silent": "Without an answer",
    "pause": "Pauses that end",
    "planned": "Asks of your plan",
    "cooling": "Ties that cool",
    "anniversary": "Asked long ago, never answered",
    "draft": "Drafts not sent",
}
"""In the order of what is lost when it is forgotten."""


class Item(Struct, frozen=True, kw_only=True):
    """One thing to do, from the day `since` on: about whom, why, and what to do.

    `key` names it for good. `offers` are the steps that the ask may take, `pause` the rest that
    is suggested for the introducer.
    """

    key: str
    kind: Kind
    person_id: int
    name: str
    why: str
    next: str
    since: date
    ask_id: int | None = None
    prospect_id: int | None = None
    prospect: str | None = None
    offers: list[Offer] = []
    pause: Pause | None = None


class Group(Struct, frozen=True, kw_only=True):
    """Things of one kind, the oldest first."""

    kind: Kind
    title: str
    items: list[Item]


class Today(Struct, frozen=True, kw_only=True):
    """What there is to do on the day `on`; groups that are empty are left out.

    `coming` is what will be due within two weeks, the soonest first.
    """

    on: date
    count: int
    text: str
    groups: list[Group]
    coming: list[Item]


def today(items: Iterable[Item], on: date) -> Today:
    """The agenda as it is on the day `on`."""
    ordered = sorted(items, key=lambda item: (item.since, item.key))
    now = [item for item in ordered if item.since <= on]
    found = {kind: [item for item in now if item.kind == kind] for kind in _TITLES}
    return Today(
        on=on,
        count=len(now),
        text=words.summary(len(now)),
        groups=[
            Group(kind=kind, title=_TITLES[kind], items=some)
            for kind, some in found.items()
            if some
        ],
        coming=[item for item in ordered if on < item.since <= on + timedelta(days=AHEAD)],
    )


def agenda(
    asks: Sequence[KeptAsk],
    everybody: Iterable[Relationship],
    chosen: Iterable[Deepened],
    on: date,
    constants: Constants = DEFAULT,
) -> list[Item]:
    """All that is due by the day `on` or will be, one item a thing.

    `asks` are all asks, newest first; `everybody` those whose pauses count.
    """
    was_sent = [ask for ask in reversed(asks) if sent(path(ask.history))]
    newest = {ask.prospect_id: standing(ask.history).on for ask in was_sent}
    found = [
        item for ask in asks for item in _of_ask(ask, newest.get(ask.prospect_id), on, constants)
    ]
    used = {item.ask_id for item in found if item.ask_id and item.since <= on}
    rests = {ask.introducer_id: ask for ask in was_sent}
    for whose in everybody:
        item = _pause(whose, rests.get(whose.person.id), on, constants)
        if item is not None and (item.since > on or item.ask_id not in used):
            found.append(item)
    return found + [_cooling(it) for it in chosen if not it.over]


def planned_item(
    introducer_id: int, introducer: str, target_id: int, target: str, first: str | None, on: date
) -> Item:
    """An ask of the plan, to be made on the day `on`, and what to do before it, if anything.

    Its key is that of the target.
    """
    who, whom = called([introducer, target])
    return Item(
        key=f"plan-{target_id}",
        kind="planned",
        person_id=introducer_id,
        name=introducer,
        why=f"The plan is to ask {who} to introduce you to {whom}.",
        next=first or f"Write the ask to {who}, about {whom}.",
        since=on,
        prospect_id=target_id,
        prospect=target,
    )


def _of_ask(ask: KeptAsk, newest: date | None, on: date, constants: Constants) -> Iterator[Item]:
    """What an ask waits for: the latest that is due, else the soonest that will be.

    `newest` is the day of the newest ask for the same prospect, through anybody.
    """
    now = standing(ask.history)
    remembered = _anniversary(ask, now, newest, on, constants)
    dues = due(ask.history, "", constants)
    if remembered is not None and (remembered.since <= on or not dues):
        yield remembered
    elif dues:
        past = [it for it in dues if it.on <= on]
        chosen = past[-1] if past else dues[0]
        yield _due(ask, now, chosen.what, chosen.on, on, constants)


def _due(
    ask: KeptAsk, now: Standing, what: DueKind, day: date, on: date, constants: Constants
) -> Item:
    who, whom = called([ask.introducer, ask.prospect])
    next_step = next(it.text for it in due(ask.history, who, constants) if it.what == what)
    return Item(
        key=f"ask-{ask.id}",
        kind=_KIND_OF[what],
        person_id=ask.introducer_id,
        name=ask.introducer,
        why=words.why_due(what, now, who, whom, on),
        next=next_step,
        since=day,
        ask_id=ask.id,
        prospect_id=ask.prospect_id,
        prospect=ask.prospect,
        offers=offers(ask.history, who, max(on, day), constants),
        pause=pause(ask.history, who, max(on, day), constants),
    )


def _anniversary(
    ask: KeptAsk, now: Standing, newest: date | None, on: date, constants: Constants
) -> Item | None:
    """The day on which an ask that never got an answer is a year old, or some years."""
    given_up = now.state == "silent" or (
        now.state == "asked" and on >= now.on + timedelta(days=constants.silent_after)
    )
    if not given_up or newest is None or newest > now.on:
        return None
    years, day = _birthday(now.on, on - timedelta(days=_ANNIVERSARY_SHOWN - 1))
    who, whom = called([ask.introducer, ask.prospect])
    return Item(
        key=f"ask-{ask.id}",
        kind="anniversary",
        person_id=ask.introducer_id,
        name=ask.introducer,
        why=words.why_anniversary(years, who, whom),
        next=f"See who could introduce you to {whom} today, or let it go.",
        since=day,
        ask_id=ask.id,
        prospect_id=ask.prospect_id,
        prospect=ask.prospect,
        offers=offers(ask.history, who, max(on, day), constants),
    )


def _birthday(day: date, first: date) -> tuple[int, date]:
    """The first anniversary of a day from `first` on, and of how many years it is."""
    years = max(1, first.year - day.year)
    found = _in_year(day, day.year + years)
    if found >= first:
        return years, found
    return years + 1, _in_year(day, day.year + years + 1)


def _in_year(day: date, year: int) -> date:
    """The same day of another year; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def _pause(whose: Relationship, ask: KeptAsk | None, on: date, constants: Constants) -> Item | None:
    """The end of the longest pause of a person: after an ask, by a rule, by the note."""
    them = whose.acquaintance
    block = them.do_not_ask
    if block is not None and block.hold != "date":
        return None
    if ask is None and block is None and them.rules.not_before is None:
        return None  # most people by far
    [who] = called([whose.person.name])
    ends: list[tuple[date, str, int | None]] = []
    if ask is not None and (now := standing(ask.history)).state in ("declined", "silent"):
        until = now.since + timedelta(days=constants.pause_days)
        ends.append((until, words.why_rested(now, who, until, on), ask.id))
    if them.rules.not_before is not None:
        until = them.rules.not_before
        ends.append((until, words.why_waited("set", who, until, on), None))
    if block is not None and block.until is not None:
        ends.append((block.until, words.why_waited("noted", who, block.until, on), None))
    until, why, ask_id = max(ends, key=lambda it: it[0], default=(date.min, "", None))
    if until <= on - timedelta(days=_ENDED_SHOWN):
        return None
    return Item(
        key=f"pause-{whose.person.id}",
        kind="pause",
        person_id=whose.person.id,
        name=whose.person.name,
        why=why,
        next=f"You may ask {who} again; give something first if you can.",
        since=until,
        ask_id=ask_id,
    )


def _cooling(it: Deepened) -> Item:
    [who] = called([it.name])
    return Item(
        key=f"touch-{it.person_id}",
        kind="cooling",
        person_id=it.person_id,
        name=it.name,
        why=it.text,
        next=f"Get in touch with {who}, without asking for anything.",
        since=it.due,
    )
