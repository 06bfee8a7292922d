"""Evidence of a tie is the same whichever of the two is the mutual."""

from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.bearers import Bearers
from inroad.domain.evidence import between_others, beyond_chance, evidence_between
from inroad.domain.namings import full_key, names_in
from inroad.domain.notes import read_note
from inroad.domain.notes.versions import Note
from inroad.domain.people import Person
from inroad.domain.reading import History, Position, School
from inroad.domain.relationships import Facts, Relationship, relationship
from inroad.domain.ties import (
    Contact,
    ContactKind,
    Direction,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    Source,
)
from inroad.domain.whereabouts import stays_of
from tests.domain.evidence import steady

WRITTEN = datetime(2026, 11, 20, 12, tzinfo=UTC)
NAMES = ("Sam Okafor", "Priya Natarajan", "Dana Voss", "Mei Kato", "Dana Voss")
"""Two of them bear one name."""
SENTENCES = (
    *(f"{verb} {name}." for name in NAMES for verb in ("Knows", "Tight with", "Mentioned")),
    *(f"Doesn't know {name}." for name in NAMES),
    *(f"Overlapped with {name} at Stripe 2016-2019." for name in NAMES),
    "Worked together at Larkspur 2017-2021.",
    "Was at Lumen Grid 2015-2018.",
    "Studied together at Harbour College 2001-2005.",
)
years = st.integers(2000, 2026).map(str)
spans = st.tuples(st.none() | years, st.none() | years)
histories = st.builds(
    lambda jobs, schools: History(
        positions=[Position(company=c, since=s, until=u) for c, (s, u) in jobs],
        schools=[School(name=c, since=s, until=u) for c, (s, u) in schools],
    ),
    st.lists(st.tuples(st.sampled_from(("Larkspur Inc.", "Lumen Grid", "Stripe")), spans)),
    st.lists(st.tuples(st.sampled_from(("Harbour College", "Northwold")), spans), max_size=2),
)
texts = st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join)


def noted(person_id: int, text: str, history: History | None = None) -> Relationship:
    name = NAMES[person_id - 1]
    note = Note(
        text=text,
        closeness=None,
        relation="",
        last_contact=None,
        rejected=[],
        signals=read_note(text, WRITTEN.date(), about=name).signals,
        written_at=WRITTEN,
    )
    seen = Source(kind="profile", on=date(2026, 11, 1), about=name)
    facts = Facts(stays=stays_of(history, None, seen))
    return relationship(Person(id=person_id, name=name), note, facts)


def plain(pieces: tuple[Evidence, ...]) -> list[bytes]:
    """The pieces without the order in which they, and their two sources, are told."""
    told = []
    for piece in pieces:
        if isinstance(piece, Overlap | SameSchool) and piece.other_source is not None:
            first, second = sorted((piece.source, piece.other_source), key=repr)
            piece = msgspec.structs.replace(piece, source=first, other_source=second)
        told.append(msgspec.json.encode(piece))
    return sorted(told)


@steady
@given(st.lists(st.tuples(texts, histories), min_size=5, max_size=5))
def test_a_tie_is_the_same_from_both_sides(notes: list[tuple[str, History]]) -> None:
    held = [noted(place, *told) for place, told in enumerate(notes, 1)]
    names = Bearers()
    for relation in held:
        names.add(relation)
    for one in held:
        others = dict(names.named_with(one, namesake=False))
        for other in held:
            there = evidence_between(one, other, names.means)
            back = evidence_between(other, one, names.means)
            assert plain(there) == plain(back)
            beside = dict(names.named_with(other, namesake=False)).get(one.person.id)
            assert beside == others.get(other.person.id)


@steady
@given(st.lists(texts, min_size=5, max_size=5), st.integers(1, 5))
def test_nobody_leaves_anything_behind(notes: list[str], gone: int) -> None:
    held = {place: noted(place, text) for place, text in enumerate(notes, 1)}
    all_of_them, without = Bearers(), Bearers()
    for place, relation in held.items():
        all_of_them.add(relation)
        if place != gone:
            without.add(relation)
    all_of_them.drop(gone)
    for place, relation in held.items():
        if place == gone:
            continue
        named = list(all_of_them.named_with(relation, namesake=False))
        assert named == list(without.named_with(relation, namesake=False))
        for other in held.values():
            for naming in other.namings:
                assert all_of_them.means(naming, relation) == without.means(naming, relation)


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("Dinner with Priya Natarajan.", "Priya Natarajan", True),
        ("Mentioned Priya Natarajan’s talk", "Priya Natarajan", True),
        ("Works for CEO Priya Natarajan", "Dr. Priya Natarajan, PhD", True),
        ("Kollege von Jürgen Ämmer.", "Jürgen Ämmer", True),
        ("Saw Ludwig van Beek there", "Ludwig van Beek", True),
        ("Anna Maria Lind was there.", "Maria Lind", False),
        ("Priya Natarajan-Cole was there.", "Priya Natarajan", False),
        ("Priya was there, Natarajan too.", "Priya Natarajan", False),
        ("eBay Priya Natarajan", "Priya Natarajan", True),
        ("", "Priya Natarajan", False),
    ],
)
def test_a_full_name_is_found_as_it_is_written(text: str, name: str, named: bool) -> None:
    assert (full_key(name) in names_in(text)) is named


@given(st.text(max_size=300))
def test_any_text_is_searched_for_names(text: str) -> None:
    for first, stop in names_in(text).values():
        assert text[first:stop].strip()


def test_no_more_is_made_of_a_note_on_a_third_than_that_it_names_both() -> None:
    names = Bearers()
    for place, text in ((1, ""), (2, ""), (4, "Knows Sam Okafor and Priya Natarajan well.")):
        names.add(noted(place, text))
    [(other, piece)] = [
        found for found in names.named_with(noted(1, ""), namesake=False) if found[0] == 2
    ]
    assert other == 2
    assert isinstance(piece, NamedTogether)
    assert piece.source.about == "Mei Kato"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (("mail", "in"), ("copied", "together"), "mail"),
        (("mail", "out"), ("mail", "out"), "copied"),
        (("copied", "together"), ("copied", "together"), "copied"),
        (("meeting", "together"), ("meeting", "together"), "meeting"),
    ],
)
def test_what_a_mail_of_the_user_is_between_two_others(
    one: tuple[ContactKind, Direction], other: tuple[ContactKind, Direction], kind: ContactKind
) -> None:
    day = date(2026, 11, 1)
    contacts = [Contact(on=day, kind=k, direction=d, people=4) for k, d in (one, other)]
    found = between_others(*contacts)
    assert (found.kind, found.people) == (kind, 4)
    assert found == between_others(*reversed(contacts))


@given(st.integers(1, 500), st.integers(0, 60), st.integers(0, 3_000))
def test_a_hub_gains_nothing_by_its_connections(everybody: int, of_other: int, more: int) -> None:
    hub = beyond_chance(of_other, everybody, of_other, everybody)
    assert hub == 0
    common = min(of_other, 10)
    few = beyond_chance(common, 20, of_other, everybody)
    assert 0 <= beyond_chance(common, 20 + more, of_other, everybody) <= few <= common
