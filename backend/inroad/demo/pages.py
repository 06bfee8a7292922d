"""The demo's pages: a fixed set, of the shape that real ones have in 2026."""

import uuid
from collections.abc import Iterable
from datetime import date
from functools import partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from msgspec import Struct

from inroad.demo import addresses
from inroad.demo.acquaintances import ACQUAINTANCES
from inroad.demo.invented import InventedPerson, Network
from inroad.demo.prospects import ALSO_VIEWED
from inroad.demo.when import span, years

CARDS_A_PAGE = 10
"""A mutual list has ten cards a page, as the real one."""
NAMED_ON_PROFILE = 2
"""A profile names two mutuals at most, and counts the others."""
_ALSO_VIEWED = 3
_DECOYS = len(ACQUAINTANCES) - NAMED_ON_PROFILE


class Page(Struct, frozen=True):
    """What one address answers."""

    media_type: str
    body: bytes


class Card(Struct, frozen=True):
    """One person of a list, with the mutuals that the card names and the count of the others."""

    person: InventedPerson
    named: list[InventedPerson]
    others: int = 0


class Pages:
    """All pages of the network on one day."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._mutuals = {page.who: page.mutuals for page in network.seen if page.mutuals}
        self._mutuals |= {prospect.slug: prospect.mutuals for prospect in network.prospects}
        self._by_urn = {network.people[slug].urn: slug for slug in self._mutuals}
        self._environment = _environment(network.today)

    def page(self, path: str, query: str) -> Page | None:
        """The page at an address, or None when there is none."""
        if path == "/":
            return self._html("index.html", prospects=self._front())
        if path == "/demo.css":
            return Page("text/css; charset=utf-8", _style())
        if path == addresses.SEARCH_PATH:
            return self._search(query)
        start, _, slug = path.rstrip("/").rpartition("/")
        person = self._network.people.get(slug) if start == "/in" else None
        return self._profile(person) if person else None

    def _front(self) -> list[dict[str, object]]:
        return [
            {
                "person": self._network.people[prospect.slug],
                "shows": prospect.shows,
                "count": len(prospect.mutuals),
                "pages": _pages(len(prospect.mutuals)),
            }
            for prospect in self._network.prospects
        ]

    def _profile(self, person: InventedPerson) -> Page:
        also = [other for other in ALSO_VIEWED if other.slug != person.slug][:_ALSO_VIEWED]
        return self._html("profile.html", person=person, card=self._with_mutuals(person), also=also)

    def _search(self, query: str) -> Page | None:
        wanted = addresses.read_query(query)
        if wanted is None:
            return None
        if wanted.mutuals_of:
            return self._mutual_list(wanted.mutuals_of, wanted.page)
        if wanted.words and wanted.page == 1:
            prospects = self._people(prospect.slug for prospect in self._network.prospects)
            cards = [self._with_mutuals(person) for person in (*prospects, *ALSO_VIEWED)]
            return self._html("people.html", cards=cards, whose=None, page=1, last=1)
        return None

    def _mutual_list(self, urn: str, page: int) -> Page | None:
        slug = self._by_urn.get(urn)
        if slug is None:
            return None
        mutuals = self._mutuals[slug]
        last = _pages(len(mutuals))
        if not 1 <= page <= last:
            return None
        shown = self._people(mutuals[(page - 1) * CARDS_A_PAGE : page * CARDS_A_PAGE])
        cards = [Card(mutual, self._shared_with(place)) for place, mutual in enumerate(shown)]
        whose = self._network.people[slug]
        return self._html("people.html", cards=cards, whose=whose, page=page, last=last)

    def _with_mutuals(self, person: InventedPerson) -> Card:
        mutuals = self._people(self._mutuals.get(person.slug, ()))
        return Card(person, mutuals[:NAMED_ON_PROFILE], len(mutuals[NAMED_ON_PROFILE:]))

    def _shared_with(self, place: int) -> list[InventedPerson]:
        """Whom a card of a mutual list names: that mutual's own mutuals, not the prospect's."""
        start = place % _DECOYS
        return list(ACQUAINTANCES[start : start + place % (NAMED_ON_PROFILE + 1)])

    def _people(self, slugs: Iterable[str]) -> list[InventedPerson]:
        return [self._network.people[slug] for slug in slugs]

    def _html(self, template: str, **context: object) -> Page:
        html = self._environment.get_template(template).render(**context)
        return Page("text/html; charset=utf-8", html.encode())


def _pages(count: int) -> int:
    return -(-count // CARDS_A_PAGE)


def _style() -> bytes:
    return files("inroad.demo").joinpath("templates", "demo.css").read_bytes()


def _environment(today: date) -> Environment:
    environment = Environment(
        loader=PackageLoader("inroad.demo"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        mutuals_path=addresses.mutuals_path,
        profile_path=addresses.profile_path,
        search_path=addresses.search_path,
        span=partial(span, today),
        years=partial(years, today),
        key=_key,
        initials=_initials,
        ordinal={1: "1st", 2: "2nd", 3: "3rd"}.__getitem__,
    )
    return environment


def _key(*parts: object) -> str:
    """A component key as real pages have them: of no meaning, the same on each visit."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join(map(str, parts))))


def _initials(name: str) -> str:
    words = name.split()
    return words[0][0] + words[-1][0]
