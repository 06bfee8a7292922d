"""Who decides, read from headlines and titles."""

import pytest

from inroad.domain.roles import role_of
from tests.domain.titles import KEPT_APART, LOOKED_AT


def measured(titles: tuple[tuple[str, bool], ...]) -> tuple[float, float]:
    """Precision and recall."""
    found = [(bool(role_of(title).decides), wanted) for title, wanted in titles]
    right = sum(said and wanted for said, wanted in found)
    return right / sum(said for said, _ in found), right / sum(wanted for _, wanted in found)


@pytest.mark.parametrize(("title", "decides"), LOOKED_AT)
def test_titles_that_were_looked_at(title: str, decides: bool) -> None:
    assert role_of(title).decides is decides, role_of(title).why


def test_titles_that_were_kept_apart_are_read_with_precision_first() -> None:
    precision, recall = measured(KEPT_APART)
    assert precision >= 0.97
    assert recall >= 0.95


@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Geschäftsführer bei Voss Maschinenbau", "“Geschäftsführer” is the head of a company."),
        ("Speaker | Co-Founder @ Tidewell", "“Co-Founder” is a founder."),
        ("VP Sales, Brightwater", "“VP” is a vice president."),
        ("Directora general en Aceites", "“Directora general” is the head of a company."),
    ],
)
def test_the_rule_is_shown_in_words_with_what_it_was_read_from(headline: str, why: str) -> None:
    assert role_of(headline).why == why


def test_a_title_counts_beside_the_headline_and_a_bank_makes_a_grade_of_it() -> None:
    assert role_of("Making freight quieter", "Head of Sales").decides
    assert role_of("Vice President", company="Harrow Bank").decides is False
    assert role_of("Managing Director", company="Harrow Bank").decides


@pytest.mark.parametrize(
    ("headline", "decides"),
    [
        ("Engineer at Larkspur", False),
        ("Head of Data at Larkspur", True),
        ("Head of Data at Larkspur and Sons", True),
        ("Engineer at Larkspur | CEO of Tidewell", True),
        ("Engineer at Larkspur, CEO at Tidewell", True),
        ("Engineer at Chief Executive Services", False),
        ("Vice President at Harrow Bank", False),
        ("Head of Data at the office of the chair", False),
    ],
)
def test_where_somebody_is_changes_nothing_of_their_role_but_where_it_does(
    headline: str, decides: bool
) -> None:
    assert role_of(headline).decides is decides


def test_the_users_word_is_above_every_rule() -> None:
    assert role_of("CEO", word=False).decides is False
    said = role_of("Intern", word=True)
    assert (said.decides, said.by) == (True, "you")
    assert role_of(None).decides is None


@pytest.mark.parametrize("line", ["", " ", "|||", "& and et", "🚀", "a" * 500, "CEO" * 100])
def test_any_line_can_be_read(line: str) -> None:
    assert role_of(line).why
