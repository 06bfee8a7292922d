"""Asks that a note tells of without a day: they count, but nobody is told when they were."""

from datetime import UTC, date, datetime, timedelta

import pytest

from inroad.domain import willingness
from inroad.domain.constants import DEFAULT, Constants, with_overrides
from inroad.domain.introductions import Introduction, rank
from inroad.domain.notes.signals import AsksMade
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.relationships import Facts, relationship
from inroad.domain.ties import Acquaintance, PastAsk
from tests.domain.invented import PROSPECT, TODAY, asked, mutual, said

WRITTEN = datetime(2026, 11, 1, 12, tzinfo=UTC)


def _told(
    asked: int,
    yes: int = 0,
    no: int = 0,
    ledger: Facts | None = None,
    constants: Constants = DEFAULT,
) -> Acquaintance:
    signal = AsksMade(span=(0, 4), words="told", text="told", asked=asked, yes=yes, no=no)
    note = Note(
        text="told",
        closeness=3,
        relation="",
        last_contact=None,
        rejected=[],
        signals=[signal],
        written_at=WRITTEN,
    )
    person = Person(id=1, name="Ada Lindqvist")
    return relationship(person, note, ledger or Facts(), constants).acquaintance


def _ranked(them: Acquaintance) -> Introduction:
    return rank(PROSPECT, [mutual("Ada Lindqvist", them, said("strong"))], TODAY).ranked[0]


@pytest.mark.parametrize(
    ("them", "sentence"),
    [
        (_told(1, yes=1), "Ada said yes when you asked before."),
        (_told(1, no=1), "Ada said no when you asked before."),
        (_told(1), "Ada did not answer when you asked before."),
    ],
)
def test_the_reason_names_the_note_and_no_month(them: Acquaintance, sentence: str) -> None:
    found = {reason.text: reason.source for reason in _ranked(them).reasons}
    assert found[sentence] == "your note, 1 Nov"


def test_many_old_asks_are_no_reason_to_wait() -> None:
    entry = _ranked(_told(4))
    assert entry.verdict == "ask"
    assert not any("half a year" in reason.text for reason in entry.reasons)


def test_an_answer_that_is_told_still_bears_on_the_next() -> None:
    by_answer = [_ranked(them).success.mid for them in (_told(2, no=2), _told(0), _told(2, yes=2))]
    assert by_answer == sorted(by_answer)
    assert len(set(by_answer)) == 3


def test_the_ledger_comes_before_what_is_told() -> None:
    recent = Facts(asks=asked((20, "no")))
    texts = [reason.text for reason in _ranked(_told(1, yes=1, ledger=recent)).reasons]
    assert "Ada said no when you asked in November." in texts


def test_an_ask_that_was_taken_back_is_no_reason() -> None:
    back = PastAsk(on=TODAY - timedelta(days=3), result="withdrawn", prospect_id=9)
    texts = [reason.text for reason in _ranked(Acquaintance(closeness=3, asks=(back,))).reasons]
    assert not any("ask" in text for text in texts)


def test_the_age_of_a_told_ask_is_a_setting() -> None:
    note = _told(1, no=1)
    fresh = _told(1, no=1, constants=with_overrides({"undated_ask_age": 30}))
    assert fresh.asks[0].on > note.asks[0].on


def test_to_be_connected_is_not_to_know_somebody() -> None:
    day = date(2019, 5, 1)
    connected = relationship(Person(id=1, name="Ada"), None, Facts(connected_on=day)).acquaintance
    assert connected.known_since == day
    assert not willingness.is_known(connected)
    assert willingness.is_known(Acquaintance(known_since=day))
