"""Today: each thing once, what costs most when forgotten first, in sentences without a note."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.calendars.export import icalendar as exported
from inroad.domain import agenda_words, ask_life
from inroad.domain.ask_life import AFTER, Marked
from inroad.domain.ask_steps import Step
from inroad.domain.ask_views import KeptAsk
from inroad.domain.deepening import Chosen, deepened
from inroad.domain.people import Person
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance, Contact, Rules
from inroad.domain.today import Item, Today, agenda, today
from tests.domain.evidence import acquaintances, steady
from tests.domain.invented import TODAY, ago, around

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NAMES = {1: "Sam Okafor", 2: "Dana Voss", 3: "Mei Kato", 8: "Priya Natarajan", 9: "Jonas Lind"}


def ask(*steps: tuple[Step, int], number: int = 1, introducer: int = 1,
        prospect: int = 8) -> KeptAsk:  # fmt: skip
    """An ask whose steps were so many days ago."""
    return KeptAsk(
        id=number,
        introducer_id=introducer,
        introducer=NAMES[introducer],
        prospect_id=prospect,
        prospect=NAMES[prospect],
        channel="mail",
        history=tuple(Marked(step=step, on=ago(days), written_at=NOW) for step, days in steps),
    )


def knows(person_id: int, them: Acquaintance) -> Relationship:
    return Relationship(person=Person(id=person_id, name=NAMES[person_id]), acquaintance=them)


def of(*asks: KeptAsk, people: Sequence[Relationship] | None = None, on: date = TODAY) -> Today:
    """The day with these asks, newest first, and these people (the introducers if left out)."""
    if people is None:
        people = [knows(i, Acquaintance()) for i in sorted({it.introducer_id for it in asks})]
    return today(agenda(asks, people, [], on), on)


def only(found: Today) -> tuple[str, Item]:
    [group] = found.groups
    [item] = group.items
    return group.kind, item


@pytest.mark.parametrize(
    ("kept", "kind", "why", "since"),
    [
        (
            ask(("asked", 60), ("introduced", 30)),
            "loop",
            "Sam introduced you to Priya on 23 October and has not heard how it went.",
            16,
        ),
        (
            ask(("asked", 60), ("introduced", 30), ("met", 4)),
            "loop",
            "You met Priya on 18 November through Sam, who has not heard how it went.",
            4,
        ),
        (
            ask(("asked", 60), ("introduced", 30), ("outcome", 2)),
            "thanks",
            "You have known since 20 November how it went with Priya; Sam has not been told.",
            2,
        ),
        (
            ask(("asked", 60), ("agreed", 12)),
            "promise",
            "Sam agreed on 10 November to introduce you to Priya; nothing says that it went out.",
            2,
        ),
        (
            ask(("asked", 8)),
            "follow_up",
            "You asked Sam on 14 November about Priya; there is no answer yet.",
            1,
        ),
        (
            ask(("asked", 30), ("followed_up", 20)),
            "silent",
            "You asked Sam on 23 October about Priya; no answer has come.",
            9,
        ),
        (
            ask(("asked", 120), ("declined", 93)),
            "pause",
            "Sam said no on 21 August; the rest after it ended on 20 November.",
            2,
        ),
        (
            ask(("asked", 366), ("silent", 340)),
            "anniversary",
            "A year ago you asked Sam to introduce you to Priya; no answer ever came.",
            1,
        ),
        (
            ask(("draft", 3)),
            "draft",
            "You wrote an ask to Sam about Priya on 19 November and have not marked it as sent.",
            3,
        ),
    ],
)
def test_everything_that_waits_is_named_with_why_and_since_when(
    kept: KeptAsk, kind: str, why: str, since: int
) -> None:
    found, item = only(of(kept))
    assert (found, item.why, item.since) == (kind, why, ago(since))
    assert item.next
    assert item.ask_id == kept.id


@pytest.mark.parametrize(
    "kept",
    [
        ask(("asked", 3)),
        ask(("asked", 60), ("agreed", 9)),
        ask(("asked", 60), ("introduced", 5)),
        ask(("asked", 60), ("introduced", 30), ("outcome", 2), ("thanked", 1)),
        ask(("asked", 60), ("withdrawn", 30)),
        ask(("asked", 60), ("silent", 30)),
        ask(("asked", 380), ("silent", 350)),
    ],
)
def test_what_does_not_wait_is_left_in_peace(kept: KeptAsk) -> None:
    found = of(kept)
    assert (found.groups, found.count, found.text) == ([], 0, "Nothing is to be done today.")


def test_loops_come_first_and_the_oldest_of_a_kind() -> None:
    asks = [
        ask(("asked", 8), number=1),
        ask(("asked", 60), ("introduced", 20), number=2, introducer=2),
        ask(("asked", 90), ("introduced", 60), number=3, introducer=3),
        ask(("asked", 90), ("introduced", 60), ("outcome", 9), number=4, prospect=9),
    ]
    found = of(*asks)
    assert [group.kind for group in found.groups] == ["loop", "thanks", "follow_up"]
    assert [item.ask_id for item in found.groups[0].items] == [3, 2]
    assert (found.count, found.text) == (4, "Four things are to be done.")


def test_what_is_due_soon_is_coming() -> None:
    found = of(ask(("asked", 3)), ask(("asked", 40), ("introduced", 9), number=2, introducer=2))
    assert found.groups == []
    assert [(item.ask_id, item.since) for item in found.coming] == [(1, ago(-4)), (2, ago(-5))]


def test_an_old_ask_is_no_birthday_once_the_prospect_was_asked_for_again() -> None:
    old = ask(("asked", 366), ("silent", 340))
    again = ask(("asked", 20), ("declined", 10), number=2, introducer=2)
    assert of(again, old).groups == []


def test_the_users_own_day_and_the_longest_pause_count() -> None:
    them = Acquaintance(rules=Rules(not_before=ago(1)))
    kind, item = only(of(people=[knows(2, them)]))
    assert (kind, item.why) == (
        "pause",
        "You set not to ask Dana before 21 November; that day has come.",
    )
    later = Acquaintance(rules=Rules(not_before=ago(-30)))
    refused = ask(("asked", 120), ("declined", 93))
    assert of(refused, people=[knows(1, later)]).groups == []
    long_over = Acquaintance(rules=Rules(not_before=ago(30)))
    assert of(people=[knows(2, long_over)]).groups == []


def cooling(them: Acquaintance, *, since: int = 60, until: int = -60) -> Today:
    chosen = Chosen(person_id=2, since=ago(since), until=ago(until))
    return today(agenda([], [], [deepened(knows(2, them), chosen, TODAY)], TODAY), TODAY)


@pytest.mark.parametrize(("closeness", "every"), [(4, 7), (3, 30), (2, 182), (1, 365)])
def test_a_tie_cools_when_its_rhythm_is_missed(closeness: int, every: int) -> None:
    warm = Acquaintance(closeness=closeness, contacts=(Contact(on=ago(every - 1)),))
    assert cooling(warm).groups == []
    kind, item = only(
        cooling(Acquaintance(closeness=closeness, contacts=(Contact(on=ago(every)),)))
    )
    assert (kind, item.person_id, item.since) == ("cooling", 2, TODAY)
    noted = Acquaintance(
        closeness=closeness, contacts=(Contact(on=ago(every)),), last_contact=around(1)
    )
    assert cooling(noted).groups == []
    copied = Acquaintance(
        closeness=closeness, contacts=(Contact(on=ago(every)), Contact(on=ago(1), kind="copied"))
    )
    assert only(cooling(copied))[0] == "cooling"


def test_when_the_months_are_over_nobody_cools() -> None:
    assert cooling(Acquaintance(closeness=4), until=0).groups == []
    assert only(cooling(Acquaintance(closeness=4)))[1].since == ago(60)


@st.composite
def kept_asks(draw: st.DrawFn) -> list[KeptAsk]:
    """Asks that went any way, newest first."""
    found = []
    for number in range(draw(st.integers(0, 6))):
        day, history = draw(st.integers(0, 900)), list[Marked]()
        step: Step = draw(st.sampled_from(("draft", "asked")))
        for _ in range(draw(st.integers(1, 5))):
            history.append(Marked(step=step, on=ago(day), written_at=NOW))
            nexts = AFTER[ask_life.state_of(history)]
            if not nexts:
                break
            step, day = draw(st.sampled_from(nexts)), draw(st.integers(0, day))
        found.append((history, number + 1, draw(st.sampled_from((1, 2, 3)))))
    found.sort(key=lambda it: it[0][0].on, reverse=True)
    return [
        KeptAsk(id=number, introducer_id=who, introducer=NAMES[who], prospect_id=8 + number % 2,
                prospect=NAMES[8 + number % 2], channel="", history=tuple(history))
        for history, number, who in found
    ]  # fmt: skip


everybody = st.lists(acquaintances, min_size=3, max_size=3).map(
    lambda all_of_them: [knows(i, them) for i, them in enumerate(all_of_them, 1)]
)


@steady
@given(kept_asks(), everybody)
def test_nothing_is_on_the_list_twice_and_no_words_of_a_note(
    asks: list[KeptAsk], people: list[Relationship]
) -> None:
    chosen = [
        deepened(it, Chosen(person_id=it.person.id, since=ago(90), until=ago(-90)), TODAY)
        for it in people
    ]
    items = agenda(asks, people, chosen, TODAY)
    found = today(items, TODAY)
    listed = [item for group in found.groups for item in group.items]
    assert found.count == len(listed)
    assert set(Counter(item.key for item in listed).values()) <= {1}
    assert set(Counter(item.ask_id for item in listed if item.ask_id).values()) <= {1}
    assert all(item.since <= TODAY for item in listed)
    assert not {item.key for item in listed} & {item.key for item in found.coming}
    assert "zzyzx" not in str(found)

    events = icalendar.Calendar.from_ical(exported(items, NOW)).walk("VEVENT")
    days = {str(event["uid"]): event.decoded("dtstart") for event in events}
    assert len(days) == len(events)
    assert {f"{item.key}@inroad": TODAY for item in listed}.items() <= days.items()
    assert all(TODAY <= day <= TODAY + timedelta(days=92) for day in days.values())
    assert all(type(day) is date for day in days.values())


def test_an_export_that_is_imported_again_makes_no_doubles() -> None:
    items = agenda([ask(("asked", 3)), ask(("draft", 3), number=2)], [], [], TODAY)
    first, later = (
        {str(event["uid"]) for event in icalendar.Calendar.from_ical(file).walk("VEVENT")}
        for file in (exported(items, NOW), exported(items, NOW + timedelta(days=2)))
    )
    assert first == later == {"ask-1@inroad", "ask-2@inroad"}


def test_a_day_that_a_note_set_is_told_as_the_notes() -> None:
    said = agenda_words.why_waited("noted", "Ana", ago(-30), ago(0))
    assert said.startswith("Your note says not to ask Ana before ")
