"""Pasted text: what people type, and what they copy out of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.pasted import address_of, pasted_reading, read_pasted
from inroad.domain.reading import PagePerson


def names(text: str, prospect: str = "") -> list[str]:
    """The names that are read."""
    return [person.name for person in read_pasted(text, prospect).mutuals]


def test_one_name_a_line_however_it_is_marked() -> None:
    text = "1. Ines Kalloway\n- Joel Ashgrove\n* [x] \n• mira sandell\n\n2) Tomás Brandvold\t\n"
    assert names(text) == ["Ines Kalloway", "Joel Ashgrove", "mira sandell", "Tomás Brandvold"]


def test_a_headline_or_an_address_may_stand_beside_a_name() -> None:
    found = read_pasted(
        "Ines Kalloway, Head of metering at Tarn Valley\n"
        "Joel Ashgrove | Partner\n"
        "Mira Sandell – https://www.linkedin.com/in/mira-sandell/?trk=x#y\n"
        "Tomás Brandvold <tomas@brandvold.example>\n"
        "Yara Lindholm\n"
        "linkedin.com/in/yara-lindholm\n"
    ).mutuals
    assert [(it.name, it.headline, it.url, it.mail) for it in found] == [
        ("Ines Kalloway", "Head of metering at Tarn Valley", None, None),
        ("Joel Ashgrove", "Partner", None, None),
        ("Mira Sandell", None, "https://www.linkedin.com/in/mira-sandell/", None),
        ("Tomás Brandvold", None, None, "tomas@brandvold.example"),
        ("Yara Lindholm", None, "https://linkedin.com/in/yara-lindholm", None),
    ]


def test_columns_of_a_table() -> None:
    found = read_pasted("Ines\tKalloway\nJoel Ashgrove\tPartner\tAshgrove & Sons").mutuals
    assert [(it.name, it.headline) for it in found] == [
        ("Ines Kalloway", None),
        ("Joel Ashgrove", "Partner | Ashgrove & Sons"),
    ]


def test_how_sure_a_name_is() -> None:
    found = read_pasted("Ines\nJoel Ashgrove\nMira Sandell https://github.com/mira").mutuals
    assert [it.name_quality for it in found] == ["first_only", "provisional", "full"]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Ines Kalloway, Joel Ashgrove and 12 others", 12),
        ("Ines Kalloway, Joel Ashgrove, and 12 other mutual connections", 12),
        ("You both know Ines Kalloway, Joel Ashgrove, and 1,204 others", 1204),
        ("Ines Kalloway, Joel Ashgrove and one other mutual connection", 1),
        ("Ines Kalloway and Joel Ashgrove are mutual connections", 0),
        ("Ines Kalloway, Joel Ashgrove und 12 weitere gemeinsame Kontakte", 12),
        ("Ines Kalloway und Joel Ashgrove sind gemeinsame Kontakte", 0),
        ("Ines Kalloway, Joel Ashgrove et 12 autres relations en commun", 12),
        ("Ines Kalloway et Joel Ashgrove sont des relations en commun", 0),
        ("Ines Kalloway, Joel Ashgrove y 12 contactos más en común", 12),
        ("Ines Kalloway, Joel Ashgrove e outras 12 conexões em comum", 12),
        ("Ines Kalloway, Joel Ashgrove e altri 12 collegamenti in comune", 12),
        ("Ines Kalloway, Joel Ashgrove i 12 innych wspólnych kontaktów", 12),
        ("Ines Kalloway, Joel Ashgrove en 12 andere gemeenschappelijke connecties", 12),
        ("Ines Kalloway, Joel Ashgrove ve diğer 12 ortak bağlantı", 12),
        ("14 mutual connections including Ines Kalloway and Joel Ashgrove", 12),
        ("14 gemeinsame Kontakte, darunter Ines Kalloway und Joel Ashgrove", 12),
        ("Mutual connections: Ines Kalloway and Joel Ashgrove", None),
        ("Ines Kalloway, Joel Ashgrove", None),
    ],
)
def test_a_sentence_of_mutuals_and_how_many_more_there_are(text: str, others: int | None) -> None:
    found = read_pasted(text)
    assert [it.name for it in found.mutuals] == ["Ines Kalloway", "Joel Ashgrove"]
    assert found.others == others
    assert found.total == (None if others is None else others + 2)


def test_a_degree_behind_a_comma_is_nobody() -> None:
    text = "Ines Kalloway, PhD, Joel Ashgrove, MBA, and 3 other mutual connections"
    assert names(text) == ["Ines Kalloway", "Joel Ashgrove"]


def test_who_follows_is_no_mutual() -> None:
    assert names("Followed by Ines Kalloway and 3 others you know\nJoel Ashgrove") == [
        "Joel Ashgrove"
    ]


LIST = """
About 14 results
Ines Kalloway
View Ines Kalloway’s profile
 • 1st
1st degree connection
Head of metering at Tarn Valley
Bergen, Norway
Message
Mutual connections: Yara Lindholm and 31 others
Joel Ashgrove • 1st
Partner at Ashgrove & Sons
Message
Status is online
Previous
1
2
Next
"""


def test_a_copied_list_has_its_cards_and_nobody_else() -> None:
    found = read_pasted(LIST, "Nora Featherby")
    assert [(it.name, it.headline) for it in found.mutuals] == [
        ("Ines Kalloway", "Head of metering at Tarn Valley"),
        ("Joel Ashgrove", "Partner at Ashgrove & Sons"),
    ]
    assert (found.total, found.others) == (14, 12)


@pytest.mark.parametrize(
    "mark", ["• 1.", "• 1er", "1. Grades", "• 1º", "• 1°", "Kontakt 1. stopnia", "· 1e", "1촌"]
)
def test_marks_of_degree_in_other_languages(mark: str) -> None:
    text = f"Ines Kalloway\n{mark}\nLeiterin bei Tarn Valley\nNachricht\nund so weiter"
    [found] = read_pasted(text, "Nora Featherby").mutuals
    assert (found.name, found.degree) == ("Ines Kalloway", 1)


PROFILE = """
Nora Featherby
She/Her
 · 2nd
Head of Grid at Lumen Works
Oslo, Norway · Contact info
500+ connections
Ines Kalloway, Joel Ashgrove, and 12 other mutual connections
Message
About
I once met Mira Sandell in Rome.
Experience
Head of Grid
More profiles for you
Yara Lindholm
 • 1st
Designer
"""


@pytest.mark.parametrize("prospect", ["Nora Featherby", "nora featherby", ""])
def test_a_copied_profile_has_the_names_of_its_sentence(prospect: str) -> None:
    found = read_pasted(PROFILE, prospect)
    assert [it.name for it in found.mutuals] == ["Ines Kalloway", "Joel Ashgrove"]
    assert (found.others, found.headline) == (12, "Head of Grid at Lumen Works")


def test_the_prospect_is_nobodys_mutual_and_everybody_is_there_once() -> None:
    text = "Nora Featherby\nInes Kalloway\nines kalloway\nJoel Ashgrove"
    assert names(text, "Nora Featherby") == ["Ines Kalloway", "Joel Ashgrove"]


def test_two_of_one_name_with_two_addresses_are_two() -> None:
    text = "Joel Ashgrove https://github.com/joel\nJoel Ashgrove https://github.com/ashgrove"
    assert len(names(text)) == 2


@pytest.mark.parametrize("text", ["", "   \n\t\n", "• 1st\n\n2nd", "https://github.com/joel", "•"])
def test_what_names_nobody_gives_nobody(text: str) -> None:
    assert names(text) == []


def test_invisible_characters_and_markup_are_no_part_of_a_name() -> None:
    assert names("\u202eInes\u200b Kalloway\u0000\r\nJoel\tAshgrove") == [
        "Ines Kalloway",
        "Joel Ashgrove",
    ]


@given(st.text(max_size=400), st.text(max_size=30))
def test_any_text_gives_a_reading_that_can_be_kept(text: str, prospect: str) -> None:
    found = read_pasted(text, prospect)
    reading = pasted_reading(found, PagePerson(name=prospect[:200]))
    assert len(reading.mutuals) == len(found.mutuals)
    assert reading.total is None or reading.total >= len(reading.mutuals)
    assert all(person.name.strip() == person.name != "" for person in found.mutuals)


def test_an_address_is_read_without_what_follows_it() -> None:
    assert address_of("see (https://github.com/joel?tab=x#y), please") == "https://github.com/joel"
    assert address_of("javascript:alert(1)") is None
    assert address_of("http://[broken") is None
