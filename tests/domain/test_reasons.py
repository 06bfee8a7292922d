"""Reasons: what is said, from where, and how people are called."""

from datetime import date

import pytest

from inroad.domain.introductions import rank
from inroad.domain.ties import (
    Acquaintance,
    Candidate,
    Coauthored,
    DayRange,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    SeenTogether,
    SharedMutuals,
    Source,
)
from tests.domain.invented import (
    DANA,
    NOTE,
    PROFILE,
    PROSPECT,
    SAM,
    TODAY,
    ago,
    around,
    mail,
    mutual,
    overlap,
    said,
)


def _lines(candidate: Candidate, *others: Candidate) -> list[str]:
    ranked = rank(PROSPECT, [candidate, *others], TODAY).ranked
    entry = next(it for it in ranked if it.name == candidate.name)
    return [f"{it.sign} {it.text} | {it.source}" for it in entry.reasons]


def test_the_reasons_of_a_good_introducer() -> None:
    assert _lines(SAM) == [
        "+ You and Sam are close and were in touch three weeks ago. | your note, 1 Nov",
        "+ Sam and Priya overlapped in the same team at Lumen Grid, 2022 to 2025. | their profile",
        "+ You did something for Sam in May and have asked nothing since. | ask ledger",
        "- Nothing says that Sam and Priya spoke this year. | not on record",
    ]


def test_first_names_are_used_only_where_nobody_else_has_them() -> None:
    other = mutual("Sam Reyes")
    assert _lines(SAM, other)[0].startswith("+ You and Sam Okafor are close")
    alone = rank("Sam Natarajan", [DANA, SAM], TODAY).ranked
    assert any("Sam Okafor and Sam Natarajan" in it.text for entry in alone for it in entry.reasons)


@pytest.mark.parametrize(
    ("piece", "line"),
    [
        (
            SameSchool(school="Harbour College", same_years=True, source=PROFILE),
            "+ Bo and Priya went to Harbour College in the same years. | their profile",
        ),
        (
            SeenTogether(contacts=mail(14, people=4), source=Source(kind="calendar")),
            "+ Bo and Priya took part in the same mail or meeting two weeks ago. | calendar",
        ),
        (
            NamedTogether(days=(date(2026, 8, 2),), source=NOTE),
            "+ Bo and Priya are named together in your records, last in August. | your note, 1 Nov",
        ),
        (
            Coauthored(on=date(2025, 6, 1), source=Source(kind="page")),
            "+ Bo and Priya published together in 2025. | this page",
        ),
        (
            SharedMutuals(count=9, source=Source(kind="page")),
            "+ Bo and Priya have several other connections in common. | this page",
        ),
        (
            Overlap(
                organisation="Aster Bank", since=None, until=None, months=None, team="large",
                source=PROFILE,
            ),
            "+ Bo and Priya are both at Aster Bank, a large organisation. | their profile",
        ),
    ],
)  # fmt: skip
def test_each_kind_of_evidence_has_a_sentence(piece: Evidence, line: str) -> None:
    assert line in _lines(mutual("Bo Ekman", Acquaintance(closeness=3), piece))


def test_a_last_contact_is_told_no_more_precisely_than_it_is_known() -> None:
    vague = DayRange(since=date(2026, 5, 1), until=date(2026, 9, 30))
    them = Acquaintance(closeness=2, last_contact=vague, last_contact_source=NOTE)
    assert "+ You were in touch some time in 2026. | your note, 1 Nov" in _lines(
        mutual("Bo Ekman", them, said("some"))
    )


def test_what_the_user_and_the_mutual_did_together_is_told() -> None:
    work = Overlap(
        organisation="Northwind",
        since=date(2021, 3, 1),
        until=date(2023, 2, 1),
        months=23,
        source=NOTE,
    )
    them = Acquaintance(worked_together=(work,), known_since=date(2014, 1, 1), favour=1)
    lines = _lines(mutual("Bo Ekman", them, said("some")))
    assert "+ You and Bo worked together at Northwind, 2021 to 2023. | your note, 1 Nov" in lines
    assert "+ Bo owes you a favour. | your note" in lines


def test_messages_without_an_answer_are_told() -> None:
    sent = tuple(it for it in mail(10, 11, 20, 21, 30, 31) if it.direction == "out")
    them = Acquaintance(contacts=sent, logs_imported=True)
    assert "- Bo has not answered your last three messages. | mail" in _lines(
        mutual("Bo Ekman", them, said("some"))
    )


def test_an_import_that_shows_nothing_is_told() -> None:
    them = Acquaintance(closeness=2, logs_imported=True)
    assert "- No message that you imported is with Bo. | your import" in _lines(
        mutual("Bo Ekman", them, said("strong"))
    )


def test_an_old_job_in_common_is_a_reason_and_its_age_another() -> None:
    them = Acquaintance(closeness=3, last_contact=around(5))
    lines = _lines(mutual("Bo Ekman", them, overlap(ended_years_ago=8, months=24)))
    assert any("overlapped in the same team at Lumen Grid, 2016 to 2018." in it for it in lines)
    assert "- Nothing says that Bo and Priya are still in touch. | not on record" in lines


def test_where_anything_speaks_against_one_reason_says_so() -> None:
    them = Acquaintance(
        closeness=4,
        last_contact=around(2),
        favours_given=(ago(30),),
        known_since=date(2010, 1, 1),
        worked_together=(overlap(ended_years_ago=2),),
    )
    school = SameSchool(school="Harbour College", same_years=True, source=PROFILE)
    lines = _lines(mutual("Bo Ekman", them, said("strong"), overlap(ended_years_ago=1), school))
    assert len(lines) == 4
    assert [line[0] for line in lines] == ["+", "+", "+", "-"]
