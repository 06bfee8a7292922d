"""The ledger: what was given and received, the budget of each person and the user's own."""

from typing import Annotated

from litestar import Controller, delete, get, patch, post
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody
from msgspec import Meta, Struct

from inroad.domain import budget, ledger
from inroad.domain.ask_views import view
from inroad.domain.budget import Budget
from inroad.domain.called import first_name
from inroad.domain.favours import KeptFavour
from inroad.domain.giving import NeedView, ways_to_give
from inroad.domain.ledger import Balance, Line
from inroad.domain.ties import Rules
from inroad.store import favours, kept_asks, people, rules, settings
from inroad.store.engine import reading
from inroad.store.favours import NewFavour
from inroad.store.rules import RuleChange
from inroad.web.connections import Companion, companion, writing
from inroad.web.keys import IdempotencyKey, usable


class LedgerView(Struct, kw_only=True, frozen=True):
    """All that was asked of, given to and received from one person, and what may be asked now."""

    person_id: int
    balance: Balance
    budget: Budget
    lines: list[Line]
    needs: list[NeedView]
    """What they need by the note, and who of those whom the user knows may help."""


class WeekView(Struct, kw_only=True, frozen=True):
    """The user's own budget: asks in the last seven days, the most, and the text when spent.

    `said` is the whole of it in one sentence, also while there is room.
    """

    asked: int
    most: int | None
    own: bool
    """Whether the user set `most`."""
    text: str | None
    said: str


class WeekChange(Struct, kw_only=True, frozen=True):
    """How many asks the user wants to make within seven days at most; null is the usual."""

    most: Annotated[int, Meta(ge=1, le=1000)] | None


class FavoursController(Controller):
    """Giving and receiving, and how much may be asked."""

    path = "/api"
    tags = ("ledger",)

    @post("/favours", sync_to_thread=True)
    def add(
        self, data: JSONBody[NewFavour], state: State, key: IdempotencyKey = None
    ) -> KeptFavour:
        """Keep something given or received. The same key again changes nothing.

        An introduction that came of a logged ask is counted by that ask.
        """
        here, key = companion(state), usable(key)
        with writing(state) as connection:
            return favours.add(connection, data, now=here.clock(), key=key)

    @delete("/favours/{favour_id:int}", sync_to_thread=True)
    def undo(self, favour_id: FromPath[int], state: State) -> None:
        """Take a line back; it counts no more."""
        now = companion(state).clock()
        with writing(state) as connection:
            favours.undo(connection, favour_id, now=now)

    @get("/people/{person_id:int}/ledger", sync_to_thread=True)
    def ledger(self, person_id: FromPath[int], state: State) -> LedgerView:
        """The ledger of one person: balance in words, every line, load and budget."""
        return ledger_of(companion(state), person_id)

    @patch("/people/{person_id:int}/rules", sync_to_thread=True)
    def set_rules(
        self, person_id: FromPath[int], data: JSONBody[RuleChange], state: State
    ) -> Rules:
        """Set the user's own rules for asking a person; what is left out stays."""
        now = companion(state).clock()
        with writing(state) as connection:
            return rules.save(connection, person_id, data, now=now)

    @get("/week", sync_to_thread=True)
    def week(self, state: State) -> WeekView:
        """How many asks the user has made within seven days, and may make."""
        return week_of(companion(state))

    @patch("/week", sync_to_thread=True)
    def set_week(self, data: JSONBody[WeekChange], state: State) -> WeekView:
        """Set how many asks the user makes within seven days at most."""
        here = companion(state)
        with writing(state) as connection:
            settings.save_asks_per_week(connection, data.most, now=here.clock())
        return week_of(here)


def ledger_of(here: Companion, person_id: int) -> LedgerView:
    """The ledger of one person, as it is today. Raises UnknownPerson."""
    now = here.clock()
    today = now.astimezone().date()
    with reading(here.engine) as connection:
        people.get(connection, person_id)
        here.book.catch_up(connection)
        whose = here.book.person(connection, person_id)
        asked = kept_asks.listing(connection, introducer_id=person_id)
        kept = favours.listing(connection, person_id)
    who, them = first_name(whose.person.name), whose.acquaintance
    asks = [view(ask, now, constants=here.constants) for ask in asked]
    return LedgerView(
        person_id=person_id,
        balance=ledger.balance(asks, kept, who, them.favour),
        budget=budget.budget(them, who, today, here.constants),
        lines=ledger.lines(asks, kept, who, today),
        needs=ways_to_give(
            whose, here.book.everybody(), {favour.need for favour in kept if favour.need}
        ),
    )


def week_of(here: Companion) -> WeekView:
    """The user's own budget, as it is today."""
    today = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        own = settings.asks_per_week(connection)
    week = here.book.week
    return WeekView(
        asked=budget.asked_in_week(week, today),
        most=week.most,
        own=own is not None,
        text=budget.week_text(week, today),
        said=budget.week_said(week, today),
    )
