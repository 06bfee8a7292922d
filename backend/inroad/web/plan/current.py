"""The plan for the kept lists: always the current answer, and what changed since it was last seen.

It is reckoned again when something happened, and once a day. What the user saw is kept, so that
the next plan can say what is not as it was.
"""

from collections.abc import Collection, Sequence
from datetime import date

import sqlalchemy as sa
from msgspec.structs import replace

from inroad.domain.plan.changes import Difference, Seen, differences, told, within_reach
from inroad.domain.plan.words import lists_gone_said
from inroad.store import changes as log
from inroad.store import people, planned, targets
from inroad.store.engine import reading, writing
from inroad.store.planned import PlanSettings
from inroad.web.connections import Companion
from inroad.web.plan.last import AsOf
from inroad.web.plan.reckoning import How, Made, Wish, plan_for
from inroad.web.plan.views import LeftOutTarget, PlanAsk, PlanView, asks_of, view


def plan_now(here: Companion, *, keep: bool = True, most: int | None = None) -> PlanView:
    """The current plan; with `keep` it is what the user last saw from now on.

    Of each group that is left out, `most` are named.
    """
    with here.plan.lock:
        how, before, made = _now(here)
        found = _different(here, made, before)
        names = _names(here, made, {i for it in found for i in it.people})
        if keep:
            _keep(here, made, before, found)
    return view(
        made,
        names,
        told(found, names),
        wanted=how.asks_a_week or 0,
        lists_gone=_lists_gone(here, how),
        most=most,
    )


def asks_until(here: Companion, until: date) -> list[PlanAsk]:
    """The asks of the current plan up to a day; whoever looks at them has not seen the plan."""
    with here.plan.lock:
        _, _, made = _now(here)
    asks = [it for it in made.plan.asks if made.days[it.target] <= until]
    few = replace(made, plan=replace(made.plan, asks=asks, left_out=[]))
    with reading(here.engine) as connection:
        names = people.called(connection, _asked(few))
    return asks_of(few, names)


def how_of(here: Companion, how: PlanSettings) -> How:
    """How the user plans, within their own week."""
    most = here.book.week.most or here.constants.asks_a_week
    return How(asks_a_week=min(how.asks_a_week or most, most), weeks=how.weeks)


def has_targets(here: Companion) -> bool:
    """Whether there is anything to plan for."""
    with reading(here.engine) as connection:
        return planned.is_anything(connection)


def view_of(
    here: Companion,
    made: Made,
    *,
    wanted: int,
    unknown: Sequence[LeftOutTarget] = (),
    most: int | None = None,
) -> PlanView:
    """A plan that is not kept."""
    return view(made, _names(here, made, ()), (), wanted=wanted, unknown=unknown, most=most)


def wishes_of(connection: sa.Connection, how: PlanSettings) -> list[Wish]:
    """The targets of the kept lists that count."""
    wanted = targets.wanted(connection, planned.lists_there(connection, how))
    return [Wish(person_id=it.person_id, worth=it.worth) for it in wanted]


def seen_by(connection: sa.Connection, on: date) -> list[Seen]:
    """The asks that the user last saw, as a plan of the day `on` can have them."""
    return within_reach(planned.seen(connection), on)


def _now(here: Companion) -> tuple[PlanSettings, list[Seen], Made]:
    """The current plan: the last one, if nothing happened since. The lock is held."""
    as_of, before = _as_of(here)
    made = here.plan.made
    if made is None or here.plan.as_of != as_of:
        with reading(here.engine) as connection:
            wishes = wishes_of(connection, as_of.how)
        made = plan_for(here, wishes, how_of(here, as_of.how), before)
        here.plan.made, here.plan.as_of = made, as_of
    return as_of.how, before, made


def _as_of(here: Companion) -> tuple[AsOf, list[Seen]]:
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        how = planned.load_settings(connection)
        before = seen_by(connection, on)
        newest = log.newest(connection)
    promised = tuple(it for it in before if it.promised)
    return AsOf(newest, on, how, promised), before


def _lists_gone(here: Companion, how: PlanSettings) -> str | None:
    if not how.lists:
        return None
    with reading(here.engine) as connection:
        left = len(planned.lists_there(connection, how) or ())
    gone = len(how.lists) - left
    return lists_gone_said(gone, left) if gone else None


def _names(here: Companion, made: Made, more: Collection[int]) -> dict[int, str]:
    ids = {*made.worths, *(it.target for it in made.asides), *_asked(made), *more}
    ids |= {it.best for it in made.plan.left_out if it.best is not None}
    ids |= {it.introducer for it in made.asides if it.introducer is not None}
    with reading(here.engine) as connection:
        return people.called(connection, ids)


def _asked(made: Made) -> set[int]:
    """Everybody whom the asks of a plan name."""
    return {
        i
        for ask in made.plan.asks
        for i in (ask.introducer, ask.target, ask.instead_of or ask.introducer)
    }


def _different(here: Companion, made: Made, before: Sequence[Seen]) -> list[Difference]:
    """What changed, and what changed before on the same day and holds for other targets."""
    why_not = {it.target: it for it in made.not_asked}
    new = differences(before, made.seen, why_not, made.asked.ended, made.on, made.barred)
    on, earlier = here.plan.told
    if on != made.on:
        return new
    about = {it.target for it in new}
    return new + [it for it in earlier if it.target not in about]


def _keep(here: Companion, made: Made, before: Sequence[Seen], found: list[Difference]) -> None:
    here.plan.told = (made.on, found)
    pairs = {(it.introducer, it.target) for it in made.plan.asks}
    over = [it.pair for it in before if it.promised and it.pair not in pairs]
    if not over and _bare(made.seen) == _bare(before):
        return
    with writing(here.engine) as connection:
        planned.end(connection, over)
        planned.keep(connection, made.seen, now=here.clock())


def _bare(asks: Sequence[Seen]) -> set[tuple[int, int, date]]:
    return {(*it.pair, it.on) for it in asks}
