"""The people whom a note names beside the one whom it is about."""

import pytest

from inroad.domain.notes.signals import Closeness, Knows, Organisation
from tests.domain.notes.said import reading, signal, signals

Row = tuple[str, str, str | None, str | None]
ABOUT = "Ola Brandt"

THERE_TOO: dict[str, tuple[str, Row]] = {
    "Ex-Kiteline with Mira 2019–21": ("Mira", ("Kiteline", "other", "2019", "2021")),
    "at Kiteline with Mira Castell 2019-21": (
        "Mira Castell",
        ("Kiteline", "other", "2019", "2021"),
    ),
    "Kiteline 2017-20, with Mira": ("Mira", ("Kiteline", "other", "2017", "2020")),
    "worked with Mira Castell at Foxline until 2023": (
        "Mira Castell",
        ("Foxline", "other", None, "2023"),
    ),
    "same team as Mira at Foxline": ("Mira", ("Foxline", "other", None, None)),
    "Ex-Kiteline mit Mira, 2019-2021": ("Mira", ("Kiteline", "other", "2019", "2021")),
    "im selben Team wie Mira bei Kiteline": ("Mira", ("Kiteline", "other", None, None)),
    "chez Kiteline avec Mira 2019-2021": ("Mira", ("Kiteline", "other", "2019", "2021")),
    "même équipe que Mira chez Kiteline": ("Mira", ("Kiteline", "other", None, None)),
    "ex-Kiteline con Mira 2019-21": ("Mira", ("Kiteline", "other", "2019", "2021")),
    "mismo equipo que Mira en Kiteline": ("Mira", ("Kiteline", "other", None, None)),
    "ex-Kiteline com Mira 2019-21": ("Mira", ("Kiteline", "other", "2019", "2021")),
    "mesma equipe que a Mira na Kiteline": ("Mira", ("Kiteline", "other", None, None)),
}


def organisation(text: str, about: str = "") -> Row:
    """The one organisation that a note names."""
    [found] = signals(text, Organisation, about)
    return found.name, found.relation, found.since, found.until


@pytest.mark.parametrize("about", ["", ABOUT])
@pytest.mark.parametrize(("text", "told"), THERE_TOO.items())
def test_who_was_there_too_is_known_well(text: str, told: tuple[str, Row], about: str) -> None:
    known, row = told
    assert [(one.name, one.strength) for one in signals(text, Knows, about)] == [(known, "strong")]
    assert organisation(text, about) == row


@pytest.mark.parametrize(
    "text",
    [
        "shared an office with Mira",
        "teilte sich ein Büro mit Mira",
        "partageait un bureau avec Mira",
        "compartía oficina con Mira",
        "dividia o escritório com Mira",
        "on the board with Mira",
        "Mira's boss",
    ],
)
def test_a_shared_place_is_a_strong_tie_and_no_organisation(text: str) -> None:
    assert [(one.name, one.strength) for one in signals(text, Knows)] == [("Mira", "strong")]
    assert signals(text, Organisation) == []


def test_several_who_were_there_are_all_known() -> None:
    text = "at Kiteline with Mira and Olu Ferrand 2019-21"
    assert {one.name for one in signals(text, Knows)} == {"Mira", "Olu Ferrand"}
    assert organisation(text) == ("Kiteline", "other", "2019", "2021")


THEIRS: dict[str, str] = {
    "worked with Ola at Kiteline 2019-21": "2019",
    "worked with Ola Brandt at Kiteline 2019-21": "2019",
    "Ex-Kiteline with Ola 2019–21": "2019",
    "habe mit Ola bei Kiteline gearbeitet, 2019-21": "2019",
    "J'ai travaillé avec Ola chez Kiteline 2019-21": "2019",
    "Trabajé con Ola en Kiteline 2019-21": "2019",
    "Trabalhei com Ola na Kiteline 2019-21": "2019",
}


@pytest.mark.parametrize(("text", "since"), THEIRS.items())
def test_the_name_of_the_person_of_the_note_is_themself(text: str, since: str) -> None:
    assert signals(text, Knows, ABOUT) == []
    assert organisation(text, ABOUT) == ("Kiteline", "worked_together", since, "2021")


@pytest.mark.parametrize("about", ["", ABOUT])
def test_a_pronoun_is_the_person_of_the_note(about: str) -> None:
    for whom in ("her", "him", "them"):
        row = organisation(f"worked with {whom} at Kiteline 2019-21", about)
        assert row == ("Kiteline", "worked_together", "2019", "2021")


def test_a_first_name_after_worked_with_is_theirs_unless_the_note_is_about_another() -> None:
    text = "Worked with Mira at Foxline until 2023"
    assert organisation(text) == ("Foxline", "worked_together", None, "2023")
    assert organisation(text, ABOUT) == ("Foxline", "other", None, "2023")
    assert [one.name for one in signals(text, Knows, ABOUT)] == ["Mira"]


def test_a_name_that_is_a_word_too_is_left_alone_where_the_word_is_meant() -> None:
    assert organisation("worked with Will at Kiteline", "Will Tanner")[1] == "worked_together"
    assert signals("Will meet him in May", Knows, "Will Tanner") == []


def test_the_words_of_a_signal_are_those_that_were_written() -> None:
    note = "I owe Ola a coffee"
    [found] = reading(note, about=ABOUT).signals
    assert note[slice(*found.span)] == found.words
    assert "Ola" in found.words


PLACES: dict[str, int] = {
    "Good friend from Sankt Olof": 3,
    "old friend from Lyon": 3,
    "old friend from Port Ellery": 3,
    "Guter Freund aus Bad Neudorf": 3,
}


@pytest.mark.parametrize(("text", "level"), PLACES.items())
def test_where_a_friend_is_from_is_nobody_and_no_organisation(text: str, level: int) -> None:
    found = signal(text, Closeness)
    assert found is not None
    assert found.level == level
    assert signals(text, Knows) == []
    assert signals(text, Organisation) == []


BOARDS = [
    "on the board of Quay Harbour (with Mira Castell)",
    "on the board of Quay Harbour with Mira Castell",
    "im Aufsichtsrat von Quay Harbour (mit Mira Castell)",
    "au conseil d'administration de Quay Harbour avec Mira Castell",
    "en el consejo de Quay Harbour con Mira Castell",
    "no conselho da Quay Harbour com Mira Castell",
]


@pytest.mark.parametrize("text", BOARDS)
def test_a_board_belongs_to_an_organisation_and_its_members_know_each_other(text: str) -> None:
    assert organisation(text) == ("Quay Harbour", "other", None, None)
    assert [(one.name, one.strength) for one in signals(text, Knows)] == [
        ("Mira Castell", "strong")
    ]


def test_a_seat_on_a_board_alone_is_an_organisation() -> None:
    for text in ("board member at Quay Harbour", "sits on the board of Quay Harbour"):
        assert organisation(text)[:2] == ("Quay Harbour", "other")
        assert signals(text, Knows) == []


@pytest.mark.parametrize(
    "text",
    [
        "mentions Mira, 2019 to 2021",
        "old colleague of Mira",
        "met through Mira in 2019",
        "Met at Mira's birthday, March 2024",
    ],
)
def test_a_first_name_is_never_an_organisation(text: str) -> None:
    assert signals(text, Organisation) == []


def test_a_company_after_with_keeps_its_years() -> None:
    assert organisation("Worked with Foxline 2015-18")[2:] == ("2015", "2018")
