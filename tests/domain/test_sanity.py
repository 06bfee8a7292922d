"""The rows by which the model was calibrated, with the reasons as a user reads them.

Where a row leaves an input open, the test fixes it: a close person who was "talked to last
week" is at closeness 3 ("good"); three asks in five months ended in a yes, a no and silence;
the one who refused four months ago was last in touch then and has been known for a year; of a
conference contact it is noted that their own tie to the prospect is weak.
"""

import pytest

from inroad.domain.introductions import Verdict, rank
from inroad.domain.scoring import score
from inroad.domain.ties import Acquaintance, Candidate, DayRange
from tests.domain.invented import (
    NOTE,
    PROSPECT,
    TODAY,
    ago,
    around,
    asked,
    mutual,
    overlap,
    said,
)

GOOD_LAST_WEEK = Acquaintance(
    closeness=3,
    closeness_source=NOTE,
    last_contact=DayRange(since=ago(8), until=ago(6)),
    last_contact_source=NOTE,
)
REFUSED = Acquaintance(
    closeness=2,
    closeness_source=NOTE,
    last_contact=around(120),
    last_contact_source=NOTE,
    known_since=ago(365),
    asks=asked((120, "no")),
)
TIRED = Acquaintance(
    closeness=4, closeness_source=NOTE, asks=asked((30, "yes"), (75, "no"), (150, "silent"))
)
BARELY = Acquaintance(closeness=1, closeness_source=NOTE)

ROWS = [
    (mutual("Ada Lindqvist", GOOD_LAST_WEEK, overlap(ended_years_ago=1)), 0.70, 0.43, "ask"),
    (mutual("Bo Ekman", GOOD_LAST_WEEK), 0.70, 0.20, "warm_up"),
    (mutual("Cleo Marsh", BARELY, said("strong")), 0.17, 0.60, "warm_up"),
    (mutual("Dag Moreno", TIRED, said("strong")), 0.54, 0.60, "wait"),
    (mutual("Eli Novak", REFUSED, said("strong")), 0.38, 0.60, "ask"),
    (mutual("Fay Osei", BARELY, said("weak")), 0.16, 0.15, "no_path"),
]


@pytest.mark.parametrize(("row", "p_yes", "p_take", "verdict"), ROWS)
def test_the_rows_of_the_design(
    row: Candidate, p_yes: float, p_take: float, verdict: Verdict
) -> None:
    found = score(row, TODAY)
    assert found.p_yes == pytest.approx(p_yes, abs=0.02)
    assert found.p_take == pytest.approx(p_take, abs=0.02)
    assert found.success.mid == pytest.approx(found.p_yes * found.p_take)
    assert rank(PROSPECT, [row], TODAY).ranked[0].verdict == verdict


def test_the_unknown_tie_is_wide_and_the_known_one_is_not() -> None:
    known, unknown = (score(row, TODAY).success for row, *_ in ROWS[:2])
    assert (unknown.low, unknown.high) == pytest.approx((0.03, 0.39), abs=0.015)
    assert known.high / known.low < unknown.high / unknown.low / 3


READ = {
    "Ada Lindqvist": [
        "+ Ada and Priya overlapped in the same team at Lumen Grid, 2022 to 2025. | their profile",
        "+ You and Ada know each other well and were in touch a week ago. | your note, 1 Nov",
        "- Nothing says that Ada and Priya spoke this year. | not on record",
        "> Ask Ada to introduce you to Priya.",
    ],
    "Bo Ekman": [
        "+ You and Bo know each other well and were in touch a week ago. | your note, 1 Nov",
        "- Nothing says how well Bo and Priya know each other. | not on record",
        "> Ask Bo how well they know Priya before you ask for anything.",
    ],
    "Cleo Marsh": [
        "+ You said that Cleo and Priya know each other well. | your note, 1 Nov",
        "- You and Cleo barely know each other. | your note, 1 Nov",
        "- Nothing says that Cleo and Priya spoke this year. | not on record",
        "- Nothing says when you and Cleo were last in touch. | not on record",
        "> Get to know Cleo better before you ask for an introduction.",
    ],
    "Dag Moreno": [
        "+ You said that Dag and Priya know each other well. | your note, 1 Nov",
        "+ You and Dag are close. | your note, 1 Nov",
        "- You have asked Dag for three introductions within half a year. | ask ledger",
        "+ Dag said yes when you asked in October. | ask ledger",
        "> Wait until 28 January 2027 before you ask Dag.",
    ],
    "Eli Novak": [
        "+ You said that Eli and Priya know each other well. | your note, 1 Nov",
        "- Eli said no when you asked in July. | ask ledger",
        "- Nothing says that Eli and Priya spoke this year. | not on record",
        "+ You and Eli know each other. | your note, 1 Nov",
        "> Ask Eli to introduce you to Priya.",
    ],
    "Fay Osei": [
        "- You and Fay barely know each other. | your note, 1 Nov",
        "- You said that Fay and Priya barely know each other. | your note, 1 Nov",
        "- Nothing says that Fay and Priya spoke this year. | not on record",
        "- Nothing says when you and Fay were last in touch. | not on record",
        "> Look for somebody who knows Priya better than Fay does.",
    ],
}


def test_the_rows_as_a_user_reads_them() -> None:
    ranked = rank(PROSPECT, [row for row, *_ in ROWS], TODAY).ranked
    read = {
        entry.name: [
            *(f"{reason.sign} {reason.text} | {reason.source}" for reason in entry.reasons),
            f"> {entry.next_step}",
        ]
        for entry in ranked
    }
    assert read == READ


def test_the_rows_together_are_ranked_by_success_and_the_first_askable_is_best() -> None:
    ranking = rank(PROSPECT, [row for row, *_ in ROWS], TODAY)
    names = [entry.name for entry in ranking.ranked]
    assert names[:2] in (["Dag Moreno", "Ada Lindqvist"], ["Ada Lindqvist", "Dag Moreno"])
    assert names[-1] == "Fay Osei"
    assert ranking.best is not None
    assert ranking.ranked[ranking.best].name == "Ada Lindqvist"
    assert ranking.verdict == "ask"
