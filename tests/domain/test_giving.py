"""Ways to give: what a note says that somebody needs, and who may help, with the reason."""

from datetime import UTC, date, datetime

import pytest

from inroad.domain.giving import NeedView, ways_to_give
from inroad.domain.notes import read_note
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.relationships import Facts, Relationship, relationship

WRITTEN = datetime(2026, 11, 1, 12, tzinfo=UTC)


def known(
    number: int, name: str, text: str = "", headline: str | None = None, closeness: int = 3
) -> Relationship:
    note = Note(
        text=text,
        closeness=closeness,
        relation="",
        last_contact=None,
        rejected=[],
        signals=read_note(text, date(2026, 11, 1)).signals,
        written_at=WRITTEN,
    )
    return relationship(Person(id=number, name=name, headline=headline), note, Facts())


PEOPLE = [
    known(2, "Mara Lund", headline="CFO at Lumen Grid"),
    known(3, "Ivo Brandt", headline="Chief Financial Officer, Harbour Foods", closeness=4),
    known(4, "Dana Voss", headline="Partner at Saltmarsh Ventures"),
    known(5, "Kofi Asante", "Good friend, lives in Berlin.", headline="Architect"),
    known(6, "Leila Farahzadeh", "Looking for a job as a backend engineer."),
    known(7, "Femi Ross", headline="CFO at Gate Works", closeness=1),
    known(8, "Noor Vance", "Hiring two backend engineers.", headline="CTO at Ohmline"),
    known(9, "Mei Tan", headline="Logistics lead at Marrow Freight"),
]


def needs(text: str, met: tuple[str, ...] = ()) -> list[NeedView]:
    return ways_to_give(known(1, "Sam Okafor", text), PEOPLE, met)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Looking for a CFO.",
            {
                "Ivo Brandt": "Chief Financial Officer",
                "Mara Lund": "CFO at Lumen Grid",
            },
        ),
        (
            "Raising a seed round.",
            {"Dana Voss": "Partner at Saltmarsh Ventures"},
        ),
        (
            "Moving to Berlin in spring.",
            {"Kofi Asante": "Your note"},
        ),
        (
            "Hiring backend engineers.",
            {"Leila Farahzadeh": "job as a backend engineer"},
        ),
        (
            "Looking for a job as a backend engineer.",
            {"Noor Vance": "two backend engineers"},
        ),
        (
            "Looking for customers in logistics.",
            {"Mei Tan": "Logistics lead"},
        ),
        ("Looking for a CEO.", {}),
    ],
)
def test_a_need_finds_who_may_help_and_says_why(text: str, found: dict[str, str]) -> None:
    [need] = needs(text)
    assert need.text.startswith("Your note on Sam: “")
    assert {way.name for way in need.ways} == set(found)
    for way in need.ways:
        assert found[way.name] in way.reason
        assert way.name.split()[0] in way.reason


def test_the_closest_comes_first_and_those_barely_known_never() -> None:
    [need] = needs("Looking for a CFO.")
    assert [way.name for way in need.ways] == ["Ivo Brandt", "Mara Lund"]


def test_a_need_that_was_met_is_not_suggested_again() -> None:
    [need] = needs("Looking for a CFO.")
    assert needs("Looking for a CFO.", met=(need.key,)) == []


def test_nobody_is_introduced_to_themselves() -> None:
    both = known(2, "Mara Lund", "Looking for a CFO.", headline="CFO at Lumen Grid")
    [need] = ways_to_give(both, [both])
    assert need.ways == []


def test_a_note_without_needs_suggests_nothing() -> None:
    assert needs("Good friend, coffee last week.") == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Looking for a CFO.", "Finanzchefin bei Küstenstrom"),
        ("Sucht einen Finanzchef.", "CFO at Gate Works"),
        ("Cherche un directeur financier.", "Kaufmännischer Leiter, Nordwerk"),
        ("Busca directora financiera.", "DAF chez Ondine"),
        ("Precisa de um diretor técnico.", "Head of Engineering at Ohmline"),
        ("Hiring a developer.", "Développeuse indépendante"),
        ("Busca una abogada.", "Rechtsanwalt für Arbeitsrecht"),
        ("Sucht Steuerberater.", "Expert-comptable à Lyon"),
        ("Needs an introduction to a recruiter.", "Personalberaterin"),
        ("Cherche des investisseurs.", "Partner bei Wagniskapital Nord"),
    ],
)
def test_a_role_is_the_same_in_every_language(text: str, headline: str) -> None:
    whose = known(1, "Sam Okafor", text)
    others = [known(2, "Mara Lund", headline=headline), known(3, "Mei Tan", headline="Baker")]
    [need] = ways_to_give(whose, others)
    assert [(way.name, way.source) for way in need.ways] == [("Mara Lund", "headline")]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Sucht einen Finanzchef.", "Technischer Leiter, Nordwerk"),
        ("Cherche un directeur financier.", "Directeur des opérations"),
        ("Busca un director de ventas.", "Directora de recursos humanos"),
    ],
)
def test_another_role_does_not_fit(text: str, headline: str) -> None:
    [need] = ways_to_give(known(1, "Sam Okafor", text), [known(2, "Mara Lund", headline=headline)])
    assert need.ways == []
