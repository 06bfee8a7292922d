"""Who is asked about first, and what is shown of them."""

from datetime import date

from inroad.domain.people import Person
from inroad.domain.relationships import Facts, Relationship, relationship
from inroad.domain.ties import Acquaintance, Contact, Source
from inroad.domain.triage import Sought, card, in_order
from inroad.domain.whereabouts import Stay, stays_of

ON = date(2026, 11, 20)
PAGE = Source(kind="profile")


def whose(number: int, name: str, *contacts: Contact, company: str | None = None) -> Relationship:
    stays: tuple[Stay, ...] = stays_of(None, company, PAGE)
    facts = Facts(contacts=contacts, stays=stays, connected_on=date(2020, 3, 4))
    return relationship(Person(id=number, name=name, company=company), None, facts)


def mail(month: int, way: str, year: int = 2026) -> Contact:
    return Contact(on=date(year, month, 5), kind="mail", direction="in" if way == "in" else "out")


def test_mutuals_of_many_then_colleagues_then_those_who_wrote_back() -> None:
    people = [
        whose(1, "Ada Plain"),
        whose(2, "Bo Wrote", mail(9, "out"), mail(10, "in")),
        whose(3, "Cy There", company="Tidewell GmbH"),
        whose(4, "Di Mutual"),
        whose(5, "Eve Silent", mail(9, "out"), mail(10, "out")),
        whose(6, "Flo Long ago", mail(9, "out", 2019), mail(10, "in", 2019)),
    ]
    sought = Sought(prospects={4: 3}, places={"tidewell": "Nora Adler"})
    assert in_order(people, sought, (), ON) == [4, 3, 2, 1, 5, 6]
    assert in_order(people, sought, {4, 2}, ON) == [3, 1, 5, 6]


def test_who_is_known_already_is_not_asked_about() -> None:
    close = Relationship(person=Person(id=1, name="Ada"), acquaintance=Acquaintance(closeness=0))
    assert in_order([close], Sought(), (), ON) == []


def test_a_card_says_how_they_were_met_and_why_they_come_now() -> None:
    shown = card(
        whose(2, "Bo Wrote", mail(9, "out"), mail(11, "in"), company="Tidewell"),
        Sought(prospects={2: 1}, places={"tidewell": "Nora Adler"}),
        ON,
    )
    assert shown.met == [
        "Connected since 4 March 2020.",
        "Last in touch two weeks ago.",
        "In touch on two days.",
    ]
    assert shown.reasons == [
        "A mutual of somebody whom you looked at.",
        "At the same company as Nora Adler.",
        "You exchanged messages within a year.",
    ]
    assert card(whose(1, "Ada"), Sought(), ON).note is None
