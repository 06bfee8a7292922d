"""What changed since the plan was last seen, said as a person would."""

from datetime import date, timedelta

from inroad.domain.plan import Plan
from inroad.domain.plan.changes import NotAsked, Pair, Seen, differences, told
from inroad.domain.plan.targets import Aside, Ended
from inroad.domain.plan.words import bound_said, plan_said, week_title

MONDAY = date(2026, 11, 23)
NAMES = {1: "Lea Brandt", 2: "Karim Aziz", 11: "Noor Haddad", 12: "Mei Tanaka"}


def seen(introducer: int, target: int, week: int = 0) -> Seen:
    return Seen(introducer=introducer, target=target, on=MONDAY + timedelta(days=7 * week))


def said(
    before: list[Seen],
    now: list[Seen],
    gone: dict[int, NotAsked] | None = None,
    ended: dict[int, list[Ended]] | None = None,
    barred: frozenset[Pair] = frozenset(),
) -> list[tuple[str, str]]:
    found = differences(before, now, gone or {}, ended or {}, MONDAY, barred)
    return [(it.kind, it.text) for it in told(found, NAMES)]


def test_a_first_plan_and_the_same_plan_change_nothing() -> None:
    assert said([], [seen(1, 11)]) == []
    assert said([seen(1, 11)], [seen(1, 11)]) == []
    later = Seen(introducer=1, target=11, on=MONDAY + timedelta(days=3))
    assert said([seen(1, 11)], [later]) == []


def test_each_change_is_one_sentence() -> None:
    declined = {11: [Ended(introducer=1, state="declined")]}
    assert said([seen(1, 11)], [seen(2, 11)], ended=declined) == [
        ("another", "Lea Brandt said no: ask Karim Aziz to introduce you to Noor Haddad instead.")
    ]
    assert said([seen(1, 11)], [seen(2, 11)]) == [
        ("another", "Karim Aziz is asked for Noor Haddad instead of Lea Brandt.")
    ]
    assert said([seen(1, 11, 0)], [seen(1, 11, 1)]) == [
        ("moved", "The ask to Lea Brandt for Noor Haddad moved from this week to next week.")
    ]
    assert said([seen(1, 11, -1)], [seen(1, 11, 0)]) == [
        ("late", "You have not asked Lea Brandt for Noor Haddad yet: do so this week.")
    ]
    assert said([seen(1, 11)], [seen(1, 11), seen(2, 12, 3)]) == [
        ("new", "New: ask Karim Aziz to introduce you to Mei Tanaka, in the week of 14 December.")
    ]
    assert said([seen(1, 11), seen(2, 12)], [], gone={11: Aside(target=11, why="known")}) == [
        ("gone", "You know Noor Haddad now."),
        ("gone", "Mei Tanaka is on none of the lists of this plan any more."),
    ]


def test_whoever_was_forgotten_is_not_named() -> None:
    assert said([seen(1, 99), seen(1, 11)], [seen(1, 11)]) == []


def test_a_promise_to_ask_whom_one_must_never_ask_is_let_go_in_words() -> None:
    never = frozenset([(1, 11)])
    assert said([seen(1, 11)], [seen(2, 11)], barred=never) == [
        (
            "another",
            "Lea Brandt is never to be asked: ask Karim Aziz to introduce you to Noor Haddad "
            "instead.",
        )
    ]
    assert said([seen(1, 11)], [], barred=never) == [
        ("gone", "Lea Brandt is never to be asked: the ask for Noor Haddad is let go.")
    ]


def test_how_good_a_plan_is_is_said_plainly() -> None:
    def plan(expected: float, bound: float) -> Plan:
        return Plan(asks=[], left_out=[], expected=expected, bound=bound)

    assert bound_said(plan(2.0, 2.0)) == "No plan can do better."
    assert bound_said(plan(2.0, 2.03)) == "At most 2 % better is possible."
    assert plan_said(plan(0.0, 0.0), 8) == "There is nobody to ask in these weeks."


def test_weeks_have_titles() -> None:
    assert week_title(0, MONDAY, MONDAY) == "This week"
    assert week_title(3, date(2026, 12, 14), MONDAY) == "14 to 18 December"
    assert week_title(1, date(2026, 11, 30), MONDAY) == "Next week"
    assert week_title(5, date(2026, 12, 28), MONDAY) == "28 December to 1 January 2027"
