"""Slips of the keys are put right in cue words, months, and names that the book holds."""

from inroad.domain.notes.signals import Closeness, DoNotAsk, Known, LastContact, Organisation
from tests.domain.notes.said import reading, signal


def test_swapped_letters_in_cue_words() -> None:
    found = signal("met onec, barley know him", Closeness)
    assert found is not None
    assert found.level == 1


def test_slips_in_months_and_units() -> None:
    found = signal("dinenr in Janaury", LastContact)
    assert found is not None
    assert found.text == "spoke in January 2026"


def test_slips_do_not_hide_a_hold() -> None:
    found = signal("dont ask utnil Setpember", DoNotAsk)
    assert found is not None
    assert found.text == "don't ask before 1 Sep 2026"


def test_a_slip_in_a_company_of_the_book_is_mended() -> None:
    known = Known(companies=("Vesterholm", "Foxline"))
    names = [
        signal.name
        for signal in reading("Worked with her at Vesterhlom 2019-22", known).signals
        if isinstance(signal, Organisation)
    ]
    assert names == ["Vesterholm"]


def test_a_company_outside_the_book_is_left_alone() -> None:
    known = Known(companies=("Vesterholm",))
    names = [
        signal.name
        for signal in reading("Worked with her at Westerhome 2019-22", known).signals
        if isinstance(signal, Organisation)
    ]
    assert names == ["Westerhome"]


def test_a_word_that_is_spelled_right_is_never_changed() -> None:
    assert signal("launch in March", LastContact) is None
    assert signal("tested in March", LastContact) is None
