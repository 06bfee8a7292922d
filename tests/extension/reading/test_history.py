"""Positions and schools that are on the screen."""

import pytest

from inroad.domain.reading import History
from tests.extension.reading import built
from tests.extension.reading.built import PROFILE
from tests.extension.reading.reader import Eye


def twice(text: str) -> str:
    """A line to be seen and the same to be heard."""
    return f'<span><span aria-hidden="true">{text}</span><span class="heard">{text}</span></span>'


def section(heading: str, *items: str) -> str:
    """A section of a profile."""
    return f"<section><h2>{twice(heading)}</h2><ul>{''.join(items)}</ul></section>"


def item(*lines: str, inner: str = "") -> str:
    """An entry with its lines, and entries inside it."""
    return f"<li><div>{''.join(f'<div>{twice(line)}</div>' for line in lines)}</div>{inner}</li>"


def history(eye: Eye, *sections: str) -> History | None:
    """What was read of these sections."""
    return eye.read(PROFILE, built.ember_profile("", more="".join(sections))).history


@pytest.mark.parametrize(
    ("jobs", "schools", "until"),
    [
        ("Experience", "Education", "Present"),
        ("Berufserfahrung", "Ausbildung", "Heute"),
        ("Doświadczenie", "Wykształcenie", "obecnie"),
        ("Experiência", "Formação acadêmica", "o momento"),
        ("경력", "학력", "현재"),
        ("Experience", "Education", "nykyinen"),
    ],
)
def test_positions_and_schools(eye: Eye, jobs: str, schools: str, until: str) -> None:
    roles = item("Head of joinery", "Mar 2018 - Dec 2020 · 2 yrs") + item("Joiner", "2016 – 2018")
    got = history(
        eye,
        section(
            jobs,
            item(
                "Boat builder", "Tidewright · Full-time", f"Jan 2021 - {until} · 3 yrs", "Saltmouth"
            ),
            item("Oakfold", "4 yrs 2 mos", inner=f"<ul>{roles}</ul>"),
        ),
        section(schools, item("Harbour School", "BSc, Wood", "2010 – 2014")),
    )
    assert got is not None
    assert [(p.company, p.title, p.since, p.until) for p in got.positions] == [
        ("Tidewright", "Boat builder", "Jan 2021", ""),
        ("Oakfold", "Head of joinery", "Mar 2018", "Dec 2020"),
        ("Oakfold", "Joiner", "2016", "2018"),
    ]
    assert [(s.name, s.since, s.until) for s in got.schools] == [("Harbour School", "2010", "2014")]


def test_entries_without_dates(eye: Eye) -> None:
    got = history(eye, section("Experience", item("Boat builder", "Tidewright")))
    assert got is not None
    assert [(p.company, p.since, p.until) for p in got.positions] == [("Tidewright", None, None)]


def test_nothing_on_the_screen_is_unknown(eye: Eye) -> None:
    assert history(eye) is None
    assert history(eye, section("Experience")) is None
    assert history(eye, section("Interests", item("Oakfold", "12 followers"))) is None
