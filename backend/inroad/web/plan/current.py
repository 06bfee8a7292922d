"""The plan for the kept lists: always the current answer, and what changed since it was last seen.

It is reckoned again when something happened, and once a day. What the user saw is kept, so that
the next plan can say what is not as it was.
"""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from msgspec.structs import replace

from inroad.domain.plan.changes import Change, Seen, changes
from inroad.domain.targets import Wanted
from inroad.store import changes as log
from inroad.store import people, planned, target_lists, targets
from inroad.store.engine import reading, writing
from inroad.store.planned import PlanSettings
from inroad.web.connections import Companion
from inroad.web.plan.last import AsOf
from inroad.web.plan.reckoning import How, Made, Wish, plan_for
from inroad.web.plan.views import LeftOutTarget, PlanView, gone_texts, view


def plan_now(here: Companion, *, keep: bool = True) -> PlanView:
    """The current plan; with `keep` it is what the user last saw from now on."""
    with here.plan.lock:
        as_of, before, wanted = _as_of(here)
        made = here.plan.made
        if made is None or here.plan.as_of != as_of:
            made = plan_for(here, _wishes(wanted), how_of(here, as_of.how), before)
            here.plan.made, here.plan.as_of = made, as_of
        names = _names(here, made, before)
        told = _told(here, made, before, names)
        if keep:
            _keep(here, made, before, told)
    return view(made, names, told, before, wanted=as_of.how.asks_a_week or 0)


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
    before: Sequence[Seen],
    *,
    wanted: int,
    unknown: Sequence[LeftOutTarget] = (),
) -> PlanView:
    """A plan that is not kept."""
    return view(made, _names(here, made, ()), (), before, wanted=wanted, unknown=unknown)


def wishes_of(connection: sa.Connection, how: PlanSettings) -> list[Wish]:
    """The targets of the kept lists that count."""
    lists = _of_lists_kept(connection, how).lists
    return _wishes(targets.wanted(connection, lists))


def _as_of(here: Companion) -> tuple[AsOf, list[Seen], list[Wanted]]:
    on = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        how = _of_lists_kept(connection, planned.load_settings(connection))
        before = planned.seen(connection)
        wanted = targets.wanted(connection, how.lists)
        newest = log.newest(connection)
    promised = tuple(it for it in before if it.promised)
    return AsOf(newest, on, how, promised), before, wanted


def _of_lists_kept(connection: sa.Connection, how: PlanSettings) -> PlanSettings:
    """The settings without lists that are gone; where none is left, all count."""
    if how.lists is None:
        return how
    there = {it.id for it in target_lists.listing(connection)}
    return replace(how, lists=tuple(it for it in how.lists if it in there) or None)


def _wishes(wanted: Sequence[Wanted]) -> list[Wish]:
    return [Wish(person_id=it.person_id, worth=it.worth) for it in wanted]


def _names(here: Companion, made: Made, before: Sequence[Seen]) -> dict[int, str]:
    ids = {*made.worths, *(it.target for it in made.asides)}
    for ask in made.plan.asks:
        ids |= {ask.introducer, ask.target, ask.instead_of or ask.introducer}
    ids |= {it.best for it in made.plan.left_out if it.best is not None}
    ids |= {it.introducer for it in made.asides if it.introducer is not None}
    ids |= {it.introducer for ended in made.asked.ended.values() for it in ended}
    ids |= {i for it in before for i in (it.introducer, it.target)}
    with reading(here.engine) as connection:
        return people.called(connection, ids)


def _told(
    here: Companion, made: Made, before: Sequence[Seen], names: dict[int, str]
) -> list[Change]:
    """What changed, and what changed before on the same day and holds for other targets."""
    new = changes(before, made.seen, gone_texts(made, names), made.asked.ended, names, made.on)
    on, earlier = here.plan.told
    if on != made.on:
        return new
    about = {it.target_id for it in new}
    return new + [it for it in earlier if it.target_id not in about]


def _keep(here: Companion, made: Made, before: Sequence[Seen], told: list[Change]) -> None:
    here.plan.told = (made.on, told)
    over = [it.target for it in before if it.promised and it.target not in made.days]
    if not over and _bare(made.seen) == _bare(before):
        return
    with writing(here.engine) as connection:
        planned.let_go(connection, over)
        planned.keep(connection, made.seen, now=here.clock())


def _bare(asks: Sequence[Seen]) -> set[tuple[int, int, date]]:
    return {(it.introducer, it.target, it.on) for it in asks}
