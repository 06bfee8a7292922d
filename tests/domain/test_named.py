"""Lines that name somebody or a company, as they are typed and pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.named import Named, profile_address, read_lines, tidied
from inroad.domain.targets import MOST_STARS, stars_of

IN = "https://www.linkedin.com/in/"


def said(text: str) -> list[tuple[str, ...]]:
    return [
        tuple(it for it in (one.name, one.headline, one.company, one.url, one.mail) if it)
        for one in read_lines(text)
    ]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Ada Voss", ("Ada Voss",)),
        ("- Ada Voss, CTO at Lumen", ("Ada Voss", "CTO at Lumen")),
        ("Ada Voss (CTO)", ("Ada Voss", "CTO")),
        ("Voss, Ada", ("Ada Voss",)),
        ("Ada Voss\tCTO", ("Ada Voss", "CTO")),
        (f"Ada Voss {IN}ada-voss/?trk=x", ("Ada Voss", f"{IN}ada-voss/")),
        ("Ada Voss <Ada@Lumen.example>", ("Ada Voss", "ada@lumen.example")),
        ("Lumen", ("Lumen",)),
        ("Lumen Grid GmbH", ("Lumen Grid GmbH",)),
        ("Firma: Brodhaus Nord", ("Brodhaus Nord",)),
        ("https://www.linkedin.com/company/lumen-grid/", ("Lumen Grid",)),
        ("https://www.lumen.example/about", ("lumen.example",)),
    ],
)
def test_a_line_is_read_as_one_would(line: str, meant: tuple[str, ...]) -> None:
    assert said(line) == [meant]


def test_companies_are_told_from_people() -> None:
    lines = read_lines("Lumen\nAda Voss\nOrbit Ltd\ncompany: Blue Fern\nada@lumen.example")
    assert [it.is_rule for it in lines] == [True, False, True, True, False]


def test_an_address_alone_goes_with_the_name_before_it_if_it_is_theirs() -> None:
    text = f"Ada Voss\n{IN}ada-voss-12a/\nBen Roy\n{IN}cleo-ray/\nDan Ott\ndan.ott@orbit.example"
    assert said(text) == [
        ("Ada Voss", f"{IN}ada-voss-12a/"),
        ("Ben Roy",),
        (f"{IN}cleo-ray/",),
        ("Dan Ott", "dan.ott@orbit.example"),
    ]
    assert [it.called for it in read_lines(text)][2] == "Cleo Ray"


def test_several_names_of_one_line_are_several() -> None:
    assert said("Ada Voss; Ben Roy\nCleo Ray, Dan Ott and Eve Lo") == [
        *(("Ada Voss",), ("Ben Roy",)),
        *(("Cleo Ray",), ("Dan Ott",), ("Eve Lo",)),
    ]


def test_the_cards_of_a_copied_page_are_all_meant_whatever_their_degree() -> None:
    page = "Ada Voss\n• 2nd\nCTO at Lumen\nConnect\nBen Roy\n• 3rd+\nBaker\nMessage"
    assert said(page) == [("Ada Voss", "CTO at Lumen"), ("Ben Roy", "Baker")]


@given(st.text(max_size=300))
def test_whatever_is_pasted_is_read(text: str) -> None:
    for one in read_lines(text):
        assert one.row >= 1
        assert one.is_rule or one.name or one.url or one.mail
        assert tidied(tidied(one)) == tidied(one)


def test_a_page_of_a_company_is_nobodys_key() -> None:
    assert profile_address("https://lumen.example/team") is None
    assert profile_address("linkedin.com/in/ada-voss") == "https://linkedin.com/in/ada-voss"
    assert tidied(Named(name="Ada Voss", url="https://lumen.example")).keys == []


@pytest.mark.parametrize(
    ("cell", "stars"),
    [("4", 4), ("4/5", 4), ("★★★☆☆", 3), ("Hoch", 5), ("medium", 3), ("5 stars", 5), ("2.0", 2),
     ("", None), ("6", None), ("often", None), ("★★★★★★", None), ("-3", None)],
)  # fmt: skip
def test_stars_are_read_and_never_guessed(cell: str, stars: int | None) -> None:
    assert stars_of(cell) == stars
    assert stars is None or 1 <= stars <= MOST_STARS
