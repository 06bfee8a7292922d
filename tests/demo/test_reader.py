"""The real page reader in the real browser reads the demo's pages as they are meant."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Playwright

from e2e.browsers import SWITCHES, chromium_path
from inroad.demo import PageServer, looks
from inroad.demo.invented import Network, Prospect
from inroad.demo.network import network
from inroad.domain.people import alias_of_url
from inroad.domain.reading import Reading
from tests.demo.conftest import TODAY
from tests.demo.reader import read, reader_source
from tests.demo.visits import links, visit

Look = Callable[[str], Reading]

PROSPECTS = {prospect.slug: prospect for prospect in network(TODAY).prospects}


@pytest.fixture(scope="module")
def look(playwright: Playwright, server: PageServer) -> Iterator[Look]:
    """Reads the page at a path of the demo."""
    browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
    source = reader_source(browser.new_page())
    page = browser.new_page()
    yield lambda path: read(page, source, server.url.rstrip("/") + path)
    browser.close()


@pytest.fixture(params=PROSPECTS, scope="module")
def prospect(request: pytest.FixtureRequest) -> Prospect:
    return PROSPECTS[request.param]


@pytest.fixture(scope="module")
def invented() -> Network:
    return network(TODAY)


def mutual_lists(server: PageServer, prospect: Prospect) -> list[str]:
    """The addresses of the pages of a prospect's mutual list, the first page first."""
    profile = visit(server, f"/in/{prospect.slug}/").text
    first = next(link for link in links(profile) if "connectionOf" in link)
    return sorted({first, *(link for link in links(visit(server, first).text) if "page=" in link)})


def names(reading: Reading) -> list[str]:
    return [mutual.name for mutual in reading.mutuals]


def test_a_profile_gives_the_prospect_and_how_many_mutuals_there_are(
    look: Look, server: PageServer, prospect: Prospect, invented: Network
) -> None:
    reading = look(f"/in/{prospect.slug}/")

    person = invented.people[prospect.slug]
    assert reading.kind == "profile"
    assert reading.site == "demo"
    assert reading.subject is not None
    assert reading.subject.name == person.name
    assert reading.subject.headline == person.headline
    assert reading.subject.urn == person.urn
    assert reading.subject.degree == 2
    assert reading.subject.url == f"{server.url}in/{prospect.slug}/"
    first_names = [invented.people[slug].name.split()[0] for slug in prospect.mutuals[:2]]
    assert names(reading) == first_names
    assert {mutual.name_quality for mutual in reading.mutuals} == {"first_only"}
    assert reading.total == len(prospect.mutuals)
    assert reading.complete is False


def test_a_profile_gives_the_career_that_is_on_the_screen(look: Look) -> None:
    history = look("/in/priya-natarajan/").history

    assert history is not None
    assert [(p.company, p.title, p.since, p.until) for p in history.positions] == [
        ("Lumen Grid", "VP Data", "Jun 2025", ""),
        ("Paystone", "Director of data", "May 2021", "May 2025"),
        ("Saltmarsh Analytics", "Data engineer", "Sep 2016", "Apr 2021"),
    ]
    assert [(s.name, s.since, s.until) for s in history.schools] == [
        ("Aldermoor University", "2014", "2016")
    ]


def test_the_looks_that_the_demo_begins_with_are_what_the_reader_reads(
    look: Look, server: PageServer, prospect: Prospect, invented: Network
) -> None:
    profile = look(f"/in/{prospect.slug}/")
    first = look(mutual_lists(server, prospect)[0])

    assert gist(looks.at_profile(prospect, invented, server.url)) == gist(profile)
    assert gist(looks.at_mutual_list(prospect, invented, server.url)) == gist(first)


def gist(reading: Reading) -> tuple[object, ...]:
    """All of a reading that a suggestion depends on."""
    subject = reading.subject
    return (
        reading.kind,
        subject and (subject.name, subject.urn),
        [(mutual.name, mutual.url, mutual.name_quality) for mutual in reading.mutuals],
        (reading.others, reading.total, reading.complete),
        reading.history,
    )


def test_a_mutual_list_gives_the_cards_and_not_their_own_mutuals(
    look: Look, server: PageServer, prospect: Prospect, invented: Network
) -> None:
    first = mutual_lists(server, prospect)[0]

    reading = look(first)

    assert reading.kind == "mutual_list"
    assert reading.subject is not None
    assert reading.subject.urn == invented.people[prospect.slug].urn
    shown = prospect.mutuals[:10]
    assert names(reading) == [invented.people[slug].name for slug in shown]
    assert [alias_of_url(m.url) for m in reading.mutuals] == [f"demo:{slug}" for slug in shown]
    assert {mutual.name_quality for mutual in reading.mutuals} == {"full"}
    assert (reading.complete is True) == (len(prospect.mutuals) <= 10)


def test_the_pages_of_a_mutual_list_add_up(
    look: Look, server: PageServer, prospect: Prospect, invented: Network
) -> None:
    found = [name for page in mutual_lists(server, prospect) for name in names(look(page))]

    assert found == [invented.people[slug].name for slug in prospect.mutuals]


def test_a_search_page_gives_each_person_with_their_own_mutuals(
    look: Look, invented: Network
) -> None:
    reading = look("/search/results/people/?keywords=utilities&origin=GLOBAL_SEARCH_HEADER")

    assert reading.kind == "people_search"
    totals = {card.subject.name: card.total for card in reading.cards}
    assert len(totals) == 10
    for prospect in invented.prospects:
        assert totals[invented.people[prospect.slug].name] == len(prospect.mutuals)


def test_the_front_page_is_nobodys_profile(look: Look) -> None:
    assert look("/").kind == "refused"


def test_a_mutuals_own_profile_is_read_without_mutuals(look: Look) -> None:
    reading = look("/in/sam-okafor/")

    assert reading.subject is not None
    assert reading.subject.name == "Sam Okafor"
    assert reading.subject.degree == 1
    assert names(reading) == []
    assert reading.total is None
