"""A plan: what is kept becomes a request, and the best plan of it gets its days.

Targets whom the user knows, or for whom an ask is under way, need none; whoever was asked for a
target before is not asked again. Nothing is written here.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.ask_views import KeptAsk
from inroad.domain.budget import Week, week_fine_on
from inroad.domain.network import Map, Path, TieKind
from inroad.domain.people import Person
from inroad.domain.plan import MOST_WEEKS, Chance, Plan, PlanTarget, Promise, Request
from inroad.domain.plan.changes import NotAsked, Pair, Seen
from inroad.domain.plan.days import Start, days_of, made_already, monday, start_of, week_of
from inroad.domain.plan.rooms import closed_weeks
from inroad.domain.plan.targets import Aside, Asked, asked_so_far, set_aside
from inroad.domain.relationships import Relationship
from inroad.domain.your_tie import your_tie
from inroad.store import kept_asks, people
from inroad.store.engine import reading
from inroad.web.connections import Companion
from inroad.web.plan.steady import solved
from inroad.web.plan.steps import first_steps
from inroad.web.timing import whom

_INTRODUCERS, _ALL_INTRODUCERS = 20, 1_000
"""The best introducers of a target, with whom is planned; and all, to find one among them."""
_SHOWN: frozenset[TieKind] = frozenset(("connected", "followed"))
"""Ties that a page shows, and of which nothing else is known."""
_TOO_WEAK = 0.99


class Wish(Struct, frozen=True, kw_only=True):
    """Whom to plan for: a person, and what it is worth to meet them."""

    person_id: int
    worth: float = 1.0


class How(Struct, frozen=True, kw_only=True):
    """How many asks a week, and for how many weeks, the running one included."""

    asks_a_week: int
    weeks: int


class Made(Struct, frozen=True, kw_only=True):
    """A plan with all that is needed to tell it.

    By target, `days` are those of the asks, and `first` is what to do before the ask. `barred` are
    promises that cannot stand, for their introducer is never to be asked.
    """

    on: date
    how: How
    week: Week
    worths: dict[int, float]
    plan: Plan
    days: dict[int, date]
    asides: list[Aside]
    asked: Asked
    first: dict[int, str]
    barred: frozenset[Pair]

    @property
    def not_asked(self) -> list[NotAsked]:
        """The targets that nobody is asked for, and why."""
        return [*self.plan.left_out, *self.asides]

    @property
    def seen(self) -> list[Seen]:
        """The asks as they are kept."""
        return [
            Seen(introducer=it.introducer, target=it.target, on=self.days[it.target])
            for it in self.plan.asks
        ]


class _Kept(Struct, frozen=True, kw_only=True):
    """What a plan is made of, as it is kept."""

    on: date
    asks: list[KeptAsk]
    persons: dict[int, Person]


def plan_for(
    here: Companion, wishes: Sequence[Wish], how: How, before: Sequence[Seen] = ()
) -> Made:
    """The best plan for these targets today.

    Of what was seen `before`, the promises stay where they are, and all of it where no other plan
    is worth much more: so nothing moves unless something happened.
    """
    kept = _read(here, wishes, before)
    asked = asked_so_far(kept.asks)
    worths = {it.person_id: it.worth for it in wishes if it.person_id in kept.persons}
    settled, barred = _settled(here, kept, before)
    every = [*worths, *(it.target for it in settled if it.target not in worths)]
    known = {i for i in every if _is_known(here, here.book.held(i), kept.on)}
    asides = set_aside(every, known, asked)
    need_none = {it.target for it in asides}
    left = {i: worths.get(i, 1.0) for i in every if i not in need_none}
    promised = [it for it in settled if it.target in left and not asked.is_tried(*it.pair)]
    weeks = max([how.weeks, *(1 + week_of(it.on, kept.on) for it in promised)])
    request, starts = _request(here, kept, left, asked, promised, how, min(weeks, MOST_WEEKS))
    plan = solved(here, request, before, kept.on)
    return Made(
        on=kept.on,
        how=how,
        week=here.book.week,
        worths=worths,
        plan=plan,
        days=_days(here, how, plan, starts, promised, before, kept.on),
        asides=asides,
        asked=asked,
        first=first_steps(here, plan),
        barred=barred,
    )


def _settled(
    here: Companion, kept: _Kept, before: Iterable[Seen]
) -> tuple[list[Seen], frozenset[Pair]]:
    """The promises that stand, and those whose introducer is never to be asked."""
    every = [it for it in before if it.promised and it.target in kept.persons]
    barred = frozenset(it.pair for it in every if _is_barred(here.book.held(it.introducer)))
    return [it for it in every if it.pair not in barred], barred


def _is_barred(relation: Relationship | None) -> bool:
    block = relation.acquaintance.do_not_ask if relation else None
    return block is not None and block.hold == "forever"


def _week(here: Companion, how: How) -> Week:
    """The user's own week, with no more asks than the plan has in any seven days."""
    return replace(here.book.week, most=how.asks_a_week)


def _read(here: Companion, wishes: Iterable[Wish], before: Iterable[Seen]) -> _Kept:
    ids = {it.person_id for it in wishes} | {it.target for it in before}
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        return _Kept(
            on=here.clock().astimezone().date(),
            asks=kept_asks.listing(connection),
            persons=people.several(connection, ids),
        )


def _is_known(here: Companion, relation: Relationship | None, on: date) -> bool:
    """Whether the user knows a target: a note on whom one wants to meet makes no acquaintance."""
    if relation is None:
        return False
    you = your_tie(relation.acquaintance, on, here.constants)
    return relation.person.degree == 1 or you.known


def _request(
    here: Companion,
    kept: _Kept,
    worths: Mapping[int, float],
    asked: Asked,
    promised: Sequence[Seen],
    how: How,
    weeks: int,
) -> tuple[Request, dict[int, Start]]:
    first, book = monday(kept.on), here.book
    week = _week(here, how)
    since = week_fine_on(week, kept.on)
    targets = tuple(
        PlanTarget(
            id=i, worth=worth, closed=_closed(here, kept.persons.get(i), first, weeks, kept.on)
        )
        for i, worth in sorted(worths.items())
    )
    chances, promises = _chances(here, targets, asked, promised, kept.on) if targets else ((), ())
    introducers = {it.introducer for it in chances} | {it.introducer for it in promises}
    starts = {
        i: start_of(
            i,
            it.acquaintance,
            whom(book.year, it.person, first),
            kept.on,
            weeks,
            here.constants,
            since,
        )
        for i in sorted(introducers)
        if (it := book.held(i))
    }
    request = Request(
        on=first,
        weeks=weeks,
        asks_a_week=how.asks_a_week,
        targets=targets,
        rooms=tuple(start.room for start in starts.values()),
        chances=chances,
        promises=promises,
        enough=here.constants.weak_success,
        made=made_already(week, how.asks_a_week, kept.on, [it.on for it in promised]),
    )
    return request, starts


def _closed(
    here: Companion, person: Person | None, first: date, weeks: int, since: date
) -> frozenset[int]:
    if person is None:
        return frozenset()
    return closed_weeks(whom(here.book.year, person, first), first, weeks, since)


def _chances(
    here: Companion,
    targets: Sequence[PlanTarget],
    asked: Asked,
    promised: Sequence[Seen],
    on: date,
) -> tuple[tuple[Chance, ...], tuple[Promise, ...]]:
    from inroad.web.held_map import map_of

    chances: list[Chance] = []
    with map_of(here) as over:
        for target in targets:
            paths = over.introducers(target.id, _INTRODUCERS)
            every = (_chance(here, path, on) for path in paths)
            chances += (it for it in every if not asked.is_tried(it.introducer, target.id))
        promises = tuple(_promise(over, it, on) for it in promised)
    return tuple(chances), promises


def _chance(here: Companion, path: Path, on: date) -> Chance:
    """A path of which nothing is known, neither of the one tie nor of the other, is too weak for
    an ask, as the suggestion has it.
    """
    ask, success = path.asks[0], path.success
    relation = here.book.held(ask.introducer)
    if relation is not None and _SHOWN.issuperset(ask.kinds):
        you = your_tie(relation.acquaintance, on, here.constants)
        if not you.known:
            success = min(success, _TOO_WEAK * here.constants.weak_success)
    return Chance(introducer=ask.introducer, target=path.target, success=success)


def _promise(over: Map, settled: Seen, on: date) -> Promise:
    """A promise of a day that has passed is due now."""
    paths = over.introducers(settled.target, _ALL_INTRODUCERS)
    found = (path.success for path in paths if path.asks[0].introducer == settled.introducer)
    return Promise(
        introducer=settled.introducer,
        target=settled.target,
        week=min(max(0, week_of(settled.on, on)), MOST_WEEKS - 1),
        success=next(found, 0.0),
    )


def _days(
    here: Companion,
    how: How,
    plan: Plan,
    starts: Mapping[int, Start],
    promised: Sequence[Seen],
    before: Sequence[Seen],
    on: date,
) -> dict[int, date]:
    """The day of each ask; one that is late keeps the day of this week that it was planned for."""
    settled = {it.target: it.on for it in promised}
    pairs = {(it.introducer, it.target) for it in plan.asks}
    old = {it.target: it.on for it in before if (it.introducer, it.target) in pairs}
    found = days_of(plan, starts, settled, old, _week(here, how), on, here.constants)
    for target, was in old.items():
        if monday(on) <= was < on and week_of(found[target], on) == 0:
            found[target] = was
    return found
