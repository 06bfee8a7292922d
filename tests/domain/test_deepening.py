"""Whom to know better: touches, proposals with their reasons, advice and no wall."""

import pytest

from inroad.domain.deepening import (
    MOST,
    Chosen,
    Proposal,
    advice,
    advice_on_time,
    deepened,
    proposals,
)
from inroad.domain.notes.signals import DoNotAsk
from inroad.domain.people import Person
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance, Contact, DayRange
from tests.domain.invented import TODAY, ago, around

NEVER = DoNotAsk(span=(0, 1), words="-", text="-", hold="forever", until=None, condition=None)


def knows(name: str, them: Acquaintance, person_id: int = 1) -> Relationship:
    return Relationship(person=Person(id=person_id, name=name), acquaintance=them)


def test_touches_are_days_from_records_and_the_note() -> None:
    mails = (Contact(on=ago(40)), Contact(on=ago(3)), Contact(on=ago(3)), Contact(on=ago(-2)))
    copied = Contact(on=ago(1), kind="copied")
    noted = DayRange(since=ago(12), until=ago(8))
    them = Acquaintance(closeness=3, contacts=(*mails, copied), last_contact=noted)
    found = deepened(
        knows("Sam Okafor", them), Chosen(person_id=1, since=ago(20), until=ago(-100)), TODAY
    )
    assert (found.touches, found.last_touch, found.every) == (2, ago(3), 30)
    assert (found.due, found.cooling, found.over) == (ago(-27), False, False)
    assert found.text == (
        "You were last in touch with Sam three days ago; the next time is due by 19 December."
    )


def names(found: list[Proposal]) -> list[str]:
    return [proposal.name for proposal in found]


def test_close_ties_that_cool_and_mutuals_of_many_are_proposed() -> None:
    people = [
        knows("Sam Okafor", Acquaintance(closeness=4, last_contact=around(70)), 1),
        knows("Dana Voss", Acquaintance(closeness=3, last_contact=around(200)), 2),
        knows("Mei Kato", Acquaintance(closeness=4, last_contact=around(10)), 3),
        knows("Ivo Brandt", Acquaintance(closeness=1, last_contact=around(900)), 4),
        knows("Cleo Marsh", Acquaintance(closeness=2, last_contact=around(5)), 5),
        knows("Nils Holm", Acquaintance(closeness=4, last_contact=around(900), caution=True), 6),
        knows(
            "Ada Brook", Acquaintance(closeness=4, last_contact=around(900), do_not_ask=NEVER), 7
        ),
        knows("Otto Reiss", Acquaintance(), 8),
    ]
    wanted = {5: 12, 2: 1, 8: 30}
    found = proposals(people, wanted, [], TODAY)
    assert names(found) == ["Cleo Marsh", "Sam Okafor", "Dana Voss"]
    assert found[0].reasons == ["Cleo is a mutual of twelve people whom you looked at."]
    assert found[1].reasons == ["Sam is close to you, and you have not been in touch since "
                                "September."]  # fmt: skip
    assert names(proposals(people, wanted, [1], TODAY)) == ["Cleo Marsh", "Dana Voss"]
    assert names(proposals(people, wanted, range(50, 50 + MOST - 1), TODAY)) == ["Cleo Marsh"]
    assert proposals(people, wanted, range(50, 50 + MOST), TODAY) == []


@pytest.mark.parametrize(
    ("count", "said"), [(0, "nobody yet"), (9, "chosen nine"), (10, ""), (20, ""), (21, "depth")]
)
def test_ten_to_twenty_people_are_advice(count: int, said: str) -> None:
    assert said in (advice(count) or "")
    assert bool(said) == (advice(count) is not None)


@pytest.mark.parametrize(
    ("days", "said"), [(30, "less than three months"), (91, ""), (184, ""), (200, "half a year")]
)
def test_three_to_six_months_are_advice(days: int, said: str) -> None:
    chosen = Chosen(person_id=1, since=TODAY, until=ago(-days))
    assert said in (advice_on_time(chosen) or "")
    assert bool(said) == (advice_on_time(chosen) is not None)
