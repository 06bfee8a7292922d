"""The Readings that a look at the demo's pages gives, for what the user looked at before."""

from inroad.demo import addresses
from inroad.demo.invented import InventedPerson, Network, Prospect, SeenPage
from inroad.demo.pages import CARDS_A_PAGE, NAMED_ON_PROFILE
from inroad.demo.when import month_and_year, months_before
from inroad.domain.reading import History, PageMutual, PagePerson, Position, Reading, School


def shown(person: InventedPerson, site: str) -> PagePerson:
    """A person as the pages at the address `site` show them."""
    return PagePerson(
        name=person.name,
        url=_address(person, site),
        urn=person.urn,
        headline=person.headline,
        company=person.company or None,
        degree=person.degree,
    )


def history(person: InventedPerson, network: Network) -> History:
    """The positions and schools of their profile page."""
    today = network.today
    positions = [
        Position(
            company=company,
            title=title,
            since=month_and_year(today, since),
            until="" if until is None else month_and_year(today, until),
        )
        for company, title, since, until in person.jobs
    ]
    schools = [
        School(
            name=school,
            since=str(months_before(today, since).year),
            until="" if until is None else str(months_before(today, until).year),
        )
        for school, _, since, until in person.schools
    ]
    return History(positions=positions, schools=schools)


def at_profile(prospect: Prospect, network: Network, site: str) -> Reading:
    """What the prospect's profile page gives: two first names and how many there are."""
    person = network.people[prospect.slug]
    named = [network.people[slug] for slug in prospect.mutuals[:NAMED_ON_PROFILE]]
    total = len(prospect.mutuals)
    return Reading(
        url=_address(person, site),
        site="demo",
        kind="profile",
        subject=shown(person, site),
        mutuals=[
            PageMutual(name=mutual.name.split()[0], name_quality="first_only") for mutual in named
        ],
        others=total - len(named),
        total=total,
        complete=total == len(named),
        history=history(person, network),
        language="en",
    )


def at_mutual_list(prospect: Prospect, network: Network, site: str) -> Reading:
    """What the first page of the prospect's mutual list gives."""
    person = network.people[prospect.slug]
    named = [network.people[slug] for slug in prospect.mutuals[:CARDS_A_PAGE]]
    complete = len(named) == len(prospect.mutuals)
    return Reading(
        url=site.rstrip("/") + addresses.mutuals_path(person.urn),
        site="demo",
        kind="mutual_list",
        subject=PagePerson(name="", urn=person.urn),
        mutuals=[_card(mutual, site) for mutual in named],
        others=0 if complete else None,
        total=len(named) if complete else None,
        complete=complete,
        language="en",
    )


def at_seen(page: SeenPage, network: Network, site: str) -> Reading:
    """What somebody's profile page gave on the day on which the user looked at it."""
    person = network.people[page.who]
    return Reading(
        url=_address(person, site),
        site="demo",
        kind="profile",
        subject=shown(person, site),
        mutuals=[_card(network.people[slug], site) for slug in page.mutuals],
        others=0,
        total=len(page.mutuals),
        complete=True,
        history=history(person, network),
        language="en",
    )


def _card(mutual: InventedPerson, site: str) -> PageMutual:
    return PageMutual(
        name=mutual.name,
        url=_address(mutual, site),
        urn=mutual.urn,
        headline=mutual.headline,
        degree=1,
    )


def _address(person: InventedPerson, site: str) -> str:
    return site.rstrip("/") + addresses.profile_path(person.slug)
