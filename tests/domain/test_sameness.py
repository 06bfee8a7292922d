"""Who may be one person: what is proposed, and what never is."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.name_parts import name_in_address, parts_of
from inroad.domain.pairs import Pair
from inroad.domain.sameness import Somebody, names_agree, proposals

DAY = date(2021, 3, 4)


def somebody(number: int, name: str, **given: Any) -> Somebody:
    parts = parts_of(name)
    assert parts, name
    key = given.get("company", "").lower()
    return Somebody(id=number, name=name, parts=parts, **{"company_key": key, **given})


def pair(one: str, other: str, **both: Any) -> Pair | None:
    """What is proposed of two of these names, with what both have, in a store of these two."""
    found = proposals([somebody(1, one, **both), somebody(2, other, **both)])
    return found[0] if found else None


SAME = (
    ("Dana Voss", "Dana Voss"),
    ("Dana Voss", "DANA VOSS, Ph.D."),
    ("Dana Voss", "Dr. Dana Voss MBA"),
    ("Voss, Dana", "Dana Voss"),
    ("Dana Voss 🚀", "Dana Voss (she/her)"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Jürgen Müller", "Jurgen Muller"),
    ("Łukasz Żak", "Lukasz Zak"),
    ("Søren Kjær", "Soeren Kjaer"),
    ("Дмитрий Иванов", "Dmitri Ivanov"),
    ("Сергей Кузнецов", "Sergey Kuznetsov"),
    ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"),
    ("Robert Lake", "Bob Lake"),
    ("Elizabeth Finch", "Liz Finch"),
    ("José Marlowe", "Pepe Marlowe"),
    ("Hans Lindqvist", "Johannes Lindqvist"),
    ("Katarzyna Sowa", "Kasia Sowa"),
    ("Robert (Bob) Lake", "Bob Lake"),
    ("Anna Weber (geb. Schmidt)", "Anna Schmidt"),
    ("Mary-Ann O'Neil", "MaryAnn O’Neil"),
    ("Jan van der Berg", "Jan Vanderberg"),
    ("Lake Robert", "Robert Lake"),
    ("Dana Maria Voss", "Dana Voss"),
    ("Dana M. Voss", "Dana Voss"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_in_two_ways_is_proposed_with_the_company_and_says_why(
    one: str, other: str
) -> None:
    found = pair(one, other, company="Lumen")
    assert found
    assert found.how in ("almost_certain", "likely")
    assert [reason.sign for reason in found.reasons[:2]] == ["+", "+"]
    assert "Both are at Lumen." in [reason.text for reason in found.reasons]


OTHERS = (
    ("Dana Voss", "Dana Vossberg"),
    ("Dana Voss", "Sam Voss"),
    ("Dan Voss", "Ian Voss"),
    ("Sam Okafor Sr.", "Sam Okafor Jr."),
    ("Dana", "Dana Voss"),
    ("Dana", "Dana"),
    ("Sam V.", "Sam O."),
    ("Marco Rossi", "Mirco Russo"),
    ("Ana Silva", "Eva Silva"),
)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_names_and_first_names_are_not_proposed(one: str, other: str) -> None:
    assert pair(one, other) is None


def test_a_first_name_alone_is_never_enough() -> None:
    assert pair("Dana", "Dana Voss", company="Lumen") is None
    assert pair("Dana", "Dana Voss", connected_on=DAY) is None
    known = pair("Dana", "Dana Voss", company="Lumen", headline="Plans the freight of Lumen")
    assert known
    assert known.how != "almost_certain"


@pytest.mark.parametrize("name", ["LinkedIn Member", "Linkedin-Mitglied", "dana@lumen.example"])
def test_whoever_is_hidden_has_no_name(name: str) -> None:
    assert parts_of(name) is None


def test_two_real_people_of_one_name_are_not_proposed() -> None:
    one = somebody(1, "Michael Schmidt", company="Lumen", profile="linkedin:michael-schmidt-1")
    other = somebody(2, "Michael Schmidt", company="Tidewell", profile="linkedin:mschmidt")
    assert proposals([one, other]) == []
    mail = somebody(3, "Michael Schmidt", company="Tidewell")
    first, *others = proposals([one, other, mail])
    assert (first.one, first.other) == (2, 3)
    assert {it.how for it in others} <= {"possible"}
    assert all((it.one, it.other) != (1, 2) for it in others)


def test_other_middle_names_speak_against_it() -> None:
    assert pair("John Adam Smith", "John Peter Smith") is None
    assert pair("John A. Smith", "John P. Smith") is None


def test_a_common_name_needs_more_than_itself() -> None:
    names = enumerate(("Ada Smith", "Victor Smith", "Quentin Smith", "Oona Smith"), 9)
    many = [somebody(number, name, company="X") for number, name in names]
    bare = [somebody(1, "Bob Smith"), somebody(2, "Robert Smith")]
    assert proposals([*bare, *many]) == []
    assert len(proposals(bare)) == 1


def test_a_changed_name_needs_company_and_dates() -> None:
    both = {"company": "Lumen", "connected_on": DAY}
    found = pair("Ines Marlowe", "Ines Finch", **both)
    assert found
    assert "changed" in found.reasons[0].text
    assert found.how != "almost_certain"
    assert pair("Ines Marlowe", "Ines Finch", company="Lumen") is None
    assert pair("Ines Marlowe", "Ines Finch", connected_on=DAY) is None
    began = {"company": "Lumen", "stays": frozenset({("lumen", 2019)})}
    assert pair("Ines Marlowe", "Ines Finch", **began)


def test_an_address_at_the_company_speaks_for_it() -> None:
    profile = somebody(1, "Dana Voss", company="Lumen", profile="linkedin:dana")
    mail = somebody(2, "Dana Voss", domains=("lumen",))
    [found] = proposals([profile, mail])
    assert found.how == "almost_certain"
    assert any("address of one is at Lumen" in reason.text for reason in found.reasons)


@pytest.mark.parametrize(
    ("address", "name", "whole"),
    [
        ("dana.voss@lumen.example", "Dana", "Dana Voss"),
        ("dana_voss@lumen.example", "", "Dana Voss"),
        ("dana.voss@lumen.example", "dana.voss@lumen.example", "Dana Voss"),
        ("dana.voss@lumen.example", "Sam", None),
        ("dana.voss@lumen.example", "Dana Finch", None),
        ("d.voss@lumen.example", "Dana", None),
        ("dana@lumen.example", "Dana", None),
        ("dana.voss2@lumen.example", "Dana", None),
    ],
)
def test_an_address_may_spell_out_the_name(address: str, name: str, whole: str | None) -> None:
    assert name_in_address(address, name) == whole


def test_names_that_can_be_one_persons() -> None:
    assert names_agree("Bob Lake", "Robert Lake")
    assert names_agree("Dana Voss, PhD", "Voss, Dana")
    assert not names_agree("Dana Voss", "Sam Okafor")
    assert not names_agree("Dana", "Dana Voss")
    assert not names_agree("LinkedIn Member", "LinkedIn Member")


@given(st.permutations([*range(len(SAME))]))
@settings(max_examples=20, deadline=None)
def test_the_order_of_a_store_changes_nothing(order: list[int]) -> None:
    people = [
        somebody(2 * number + side, SAME[number][side], company="Lumen")
        for number in order
        for side in (0, 1)
    ]
    found = proposals(people)
    assert found == proposals(sorted(people, key=lambda it: it.id))
    assert len({(it.one, it.other) for it in found}) == len(found)


@given(st.text(max_size=40))
@settings(deadline=None)
def test_any_text_can_stand_as_a_name(text: str) -> None:
    parts = parts_of(text)
    assert parts is None or parts.first
    assert not names_agree(text, "Zebulon Quince") or "quince" in text.casefold()
