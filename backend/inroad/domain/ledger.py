"""The ledger of one person: what the user asked and received, what they gave, and the balance.

An introduction that came of an ask is counted by the ask; nobody types it again.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.ask_views import AskView
from inroad.domain.favours import FavourKind, KeptFavour
from inroad.domain.wording import long_day, times

_INTRODUCED = frozenset(("introduced", "met", "outcome", "thanked"))
_GIVEN: dict[FavourKind, str] = {
    "introduction": "You introduced {who} to somebody",
    "help": "You helped {who}",
    "referral": "You referred somebody to {who}",
    "hire": "You helped {who} to hire",
    "feedback": "You gave {who} feedback",
    "other": "You did something for {who}",
}
_RECEIVED: dict[FavourKind, str] = {
    "introduction": "{who} introduced you to somebody",
    "help": "{who} helped you",
    "referral": "{who} referred somebody to you",
    "hire": "{who} helped you to hire",
    "feedback": "{who} gave you feedback",
    "other": "{who} did something for you",
}


class Line(Struct, frozen=True, kw_only=True):
    """One line of the ledger; `ask_id` or `favour_id` says what it stands for."""

    on: date
    day: str
    """The day in words."""
    side: Literal["asked", "received", "given"]
    text: str
    ask_id: int | None = None
    favour_id: int | None = None


class Balance(Struct, frozen=True, kw_only=True):
    """Counts of both sides and what they come to: above zero the person owes the user.

    `introduced` are the asks that led to an introduction; `received` are other favours.
    """

    asked: int
    introduced: int
    received: int
    given: int
    owed: int
    text: str


def balance(
    asks: Sequence[AskView], favours: Iterable[KeptFavour], who: str, noted: int | None = None
) -> Balance:
    """The balance with a person called `who`.

    `noted` is what the user's note on them says of it (above zero: they owe the user); it goes
    before what was counted, as it may know of more.
    """
    sides = Counter(favour.given for favour in favours)
    asked = sum(ask.state not in ("draft", "dropped") for ask in asks)
    introduced = sum(_led_to_introduction(ask) for ask in asks)
    given, received = sides[True], sides[False]
    owed = given - received - introduced if noted is None else noted
    return Balance(
        asked=asked,
        introduced=introduced,
        received=received,
        given=given,
        owed=owed,
        text=_in_words(asked, received, given, owed, who, told=noted is not None),
    )


def lines(
    asks: Iterable[AskView], favours: Iterable[KeptFavour], who: str, today: date
) -> list[Line]:
    """Every line between the user and a person, the newest first."""
    found = [
        Line(
            on=ask.on,
            day=long_day(ask.on, today),
            side="received" if _led_to_introduction(ask) else "asked",
            text=f"{ask.prospect}: {ask.text}",
            ask_id=ask.id,
        )
        for ask in asks
        if ask.state != "dropped"
    ]
    found += [
        Line(
            on=favour.on,
            day=long_day(favour.on, today),
            side="given" if favour.given else "received",
            text=_favour_text(favour, who),
            favour_id=favour.id,
        )
        for favour in favours
    ]
    return sorted(found, key=lambda line: line.on, reverse=True)


def _led_to_introduction(ask: AskView) -> bool:
    return any(step.stands and step.step in _INTRODUCED for step in ask.history)


def _favour_text(favour: KeptFavour, who: str) -> str:
    text = (_GIVEN if favour.given else _RECEIVED)[favour.kind].format(who=who)
    return f"{text}: {favour.what}" if favour.what else f"{text}."


def _in_words(asked: int, received: int, given: int, owed: int, who: str, *, told: bool) -> str:
    if not (asked or received or given):
        found = [] if told else [f"Nothing between you and {who} is on record yet."]
    elif asked:
        gave = f"given {times(given)}" if given else "given nothing yet"
        found = [f"You have asked {who} {times(asked)} and {gave}."]
    elif given:
        found = [f"You have given {who} something {times(given)} and asked for nothing."]
    else:
        found = [f"You have asked {who} for nothing and given nothing yet."]
    if received:
        found.append(f"{who} has done something for you {times(received)} besides.")
    if told or asked or received or given:
        found.append(_who_owes(owed, who, told=told))
    return " ".join(found)


def _who_owes(owed: int, who: str, *, told: bool) -> str:
    start = "By your note" if told else ""
    if owed > 0:
        words = f"{who} owes you one"
    elif owed < 0:
        words = f"you owe {who} one" if told else "It is your turn to give"
    else:
        words = "you are even" if told else "You are even"
    return f"{start} {words}.".strip() if not told else f"{start}, {words}."
