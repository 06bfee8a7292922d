"""Organisations, and whether both were there."""

import pytest

from inroad.domain.notes.signals import Organisation
from tests.domain.notes.said import signal, signals

Row = tuple[str, str, str | None, str | None]
TOLD: dict[str, Row] = {
    "Worked with her at Kiteline 2019-22": ("Kiteline", "worked_together", "2019", "2022"),
    "Worked with her at Kiteline 2019–2022": ("Kiteline", "worked_together", "2019", "2022"),
    "ex-Foxline (2015-18), same team": ("Foxline", "worked_together", "2015", "2018"),
    "Ex-colleague, Foxline '18-'20": ("Foxline", "worked_together", "2018", "2020"),
    "coworker, Foxline 15-17": ("Foxline", "worked_together", "2015", "2017"),
    "My old boss at Foxline (2011-2014)": ("Foxline", "worked_together", "2011", "2014"),
    "colleagues at Foxline since 2020": ("Foxline", "worked_together", "2020", None),
    "she was on my team at Foxline until 2019": ("Foxline", "worked_together", None, "2019"),
    "same Foxline team from 2017 to 2020": ("Foxline", "worked_together", "2017", "2020"),
    "Good friend from Foxline": ("Foxline", "worked_together", None, None),
    "worked w/ him at foxline 2016-19": ("foxline", "worked_together", "2016", "2019"),
    "Roommate at Stanford, 2004-2008": ("Stanford", "school", "2004", "2008"),
    "MIT class of 2009": ("MIT", "school", None, "2009"),
    "Client of ours since 2022 (Vesterholm)": ("Vesterholm", "client", "2022", None),
    "sells us hosting (Nimbus, vendor since 2023)": ("Nimbus", "vendor", "2023", None),
    "Invested in us through Brightpath Ventures, 2016": (
        "Brightpath Ventures",
        "investor",
        "2016",
        "2016",
    ),
    "fellow On Deck Founders 2021": ("On Deck", "community", "2021", "2021"),
    "Same YC batch (S21)": ("YC", "community", "2021", "2021"),
    "met at Lanterncon 2023": ("Lanterncon", "event", "2023", "2023"),
    "conf only (Slush 24)": ("Slush", "event", "2024", "2024"),
    "co-wrote the 2022 ICML paper w/ her": ("ICML", "coauthor", "2022", "2022"),
    "CFO at Vesterholm": ("Vesterholm", "other", None, None),
    "Chief of staff, ex-Vesterholm": ("Vesterholm", "other", None, None),
    "I got her the job at Vesterholm": ("Vesterholm", "other", None, None),
    "asked for the Vesterholm intro": ("Vesterholm", "other", None, None),
    "Reported to Dana Vester at Kiteline 2020-2023": ("Kiteline", "other", "2020", "2023"),
    "Ancienne collègue chez Kiteline (2018-2021)": ("Kiteline", "worked_together", "2018", "2021"),
    "Kollege bei Kiteline, 2016-2019": ("Kiteline", "worked_together", "2016", "2019"),
    "Trabajamos juntos en Kiteline entre 2017 y 2020": (
        "Kiteline",
        "worked_together",
        "2017",
        "2020",
    ),
    "Colega da Kiteline 2019-2022": ("Kiteline", "worked_together", "2019", "2022"),
}


@pytest.mark.parametrize(("text", "row"), TOLD.items())
def test_organisations_are_read_with_relation_and_years(text: str, row: Row) -> None:
    found = signal(text, Organisation)
    assert found is not None
    assert (found.name, found.relation, found.since, found.until) == row


@pytest.mark.parametrize(
    "text",
    [
        "I never worked with him at Kiteline, he joined after I left in 2015",
        "Both ex-Kiteline but didn't overlap",
        "Moved to Berlin in 2019",
        "Sales leader, Chicago. Likes jazz.",
        "knows Mira Castell from Kiteline",
        "May is great",
        "texted on Slack last week",
        "Neighbour. Kids in the same class.",
    ],
)
def test_no_organisation_is_read(text: str) -> None:
    assert signals(text, Organisation) == []


def test_each_of_several_employers_has_its_own_years() -> None:
    text = "Two stints together: Foxline (2014-16) then Kiteline (2018-21)."
    found = [(org.name, org.relation, org.since, org.until) for org in signals(text, Organisation)]
    assert found == [
        ("Foxline", "worked_together", "2014", "2016"),
        ("Kiteline", "worked_together", "2018", "2021"),
    ]


def test_an_organisation_that_is_named_twice_is_one() -> None:
    text = "Left Foxline in Jan, now at Kiteline. We were on the same Foxline team 2020-2024."
    found = {org.name: (org.relation, org.since) for org in signals(text, Organisation)}
    assert found == {"Foxline": ("worked_together", "2020"), "Kiteline": ("other", None)}


def test_brackets_are_closed_in_the_words_of_a_signal() -> None:
    found = signal("My old boss at Foxline (2011-2014).", Organisation)
    assert found is not None
    assert found.words == "Foxline (2011-2014)"
