"""The second degree: whom the user saw on pages around the sample, company by company.

Counted out and never drawn by lot: everybody is the same on every day and every computer.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from inroad.demo.crowd_words import FAMILY, GIVEN, PLACES, TITLES
from inroad.demo.invented import InventedPerson, SeenPage, Stage

PEOPLE_A_COMPANY = len(TITLES)


class Company(Struct, frozen=True):
    """Where people of the crowd are, and who of the user's own is seen on their pages.

    The first of `openers` stands on most of them; with none nobody opens the company.
    """

    name: str
    openers: tuple[str, ...]


COMPANIES = (
    Company("Lumen Grid", ("kofi-asante-brandt", "farouk-wintergaard", "sam-okafor")),
    Company("Paystone", ("sam-okafor", "vera-grendalsen", "mei-kato")),
    Company("Harrow Water", ("leila-farahzadeh", "imogen-falkrath", "aroha-tangiora")),
    Company("Marrowstone Hydro", ("aroha-tangiora", "anneke-vosloo-park")),
    Company("Fjellnett", ("ingrid-solheim-baptiste", "tobias-quarnby", "sunniva-hartogsen")),
    Company("Vantmoor", ("rafael-montenegro-dias", "chiara-benedetti-roux")),
    Company("Copperfen", ("dmitri-halvorsen", "chiara-benedetti-roux")),
    Company("Otterbank", ("fatima-zaidan-cole", "tiago-sequeira-lund")),
    Company("Arroyo Power", ("joao-pinterello", "bettina-kraus-adeyemi")),
    Company("Tarn Valley Electric", ("gaspard-tellier-nunn",)),
    Company("Kingsferry Rail", ()),
    Company("Brackwater Grid", ("imogen-falkrath", "sam-okafor", "ruairi-brenquist")),
    Company("Skarvika Kraft", ("tobias-quarnby", "anneke-vosloo-park", "solvei-lindmarrow")),
    Company("Hollowmere Energy", ("daniyar-sokolmere", "vera-grendalsen", "marit-vesterlund")),
    Company("Tidewell Storage", ("marit-vesterlund", "chiara-benedetti-roux")),
    Company("Sundaweir Power", ("joao-pinterello",)),
    Company("Larkfield Metering", ("leocadia-wexmoor", "imogen-falkrath")),
    Company("Elmstead Utilities", ("ikenna-obiadele", "bao-trinh-ellery")),
    Company("Polder Heat Cooperative", ("anneke-vosloo-park",)),
    Company("Brightweir", ("esi-quartey-lamb", "pilar-echeverri-moss", "dana-voss")),
)

_SHOWN = (2, 1, 3, 0, 2, 1, 1, 0, 2, 3, 1, 0, 1, 2, 0, 1, 0, 2, 1, 0, 1, 0)
"""How many of the openers the page of each title showed: some pages showed nobody."""
_LONGEST_AGO = 520
"""Days: a page that was seen longer ago is an old tie."""


@cache
def crowd() -> tuple[InventedPerson, ...]:
    """Everybody of the second degree, company by company, from the top down."""
    return tuple(_people())


@cache
def seen_pages() -> tuple[SeenPage, ...]:
    """Whose pages the user looked at and when, with the mutuals that these showed."""
    pages = []
    for number, person in enumerate(crowd()):
        place, rank = divmod(number, PEOPLE_A_COMPANY)
        shown = COMPANIES[place].openers[: _SHOWN[(rank + place) % len(_SHOWN)]]
        ago = 3 + (number * 37 + place * 11) % _LONGEST_AGO
        pages.append(SeenPage(who=person.slug, mutuals=shown, days_ago=ago))
    return tuple(pages)


def who(company: str, title: str) -> str:
    """The slug of whoever is this at that company."""
    place = next(at for at, it in enumerate(COMPANIES) if it.name == company)
    return crowd()[place * PEOPLE_A_COMPANY + TITLES.index(title)].slug


def _people() -> Iterator[InventedPerson]:
    names = _names()
    for place, company in enumerate(COMPANIES):
        for rank, title in enumerate(TITLES):
            name = next(names)
            number = place * PEOPLE_A_COMPANY + rank
            yield InventedPerson(
                slug=_slug(name),
                name=name,
                headline=f"{title} at {company.name}",
                place=PLACES[number * 5 % len(PLACES)],
                degree=2,
                jobs=_career(place, rank, title),
            )


def _career(place: int, rank: int, title: str) -> tuple[Stage, ...]:
    """Where somebody is and, of two in three, where they were before."""
    since = 8 + (rank * 17 + place * 5) % 70
    now = (COMPANIES[place].name, title, since, None)
    if (rank + place) % 3 == 0:
        return (now,)
    before = COMPANIES[(place + 3 + rank * 7) % len(COMPANIES)]
    until = since + 1
    earlier = TITLES[min(rank + 5, len(TITLES) - 1)]
    return (now, (before.name, earlier, until + 20 + (rank * 11) % 40, until))


def _names() -> Iterator[str]:
    """Pairs of names, no pair twice: both lists end at no common number."""
    for number in range(len(GIVEN) * len(FAMILY)):
        yield f"{GIVEN[number * 13 % len(GIVEN)]} {FAMILY[number * 29 % len(FAMILY)]}"


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]+", "-", plain.lower()).strip("-")
