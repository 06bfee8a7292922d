"""The demo's pages over real HTTP: a closed set, for this computer only."""

import socket
from datetime import date

import pytest

from inroad import demo
from inroad.demo import PageServer
from inroad.demo.network import network
from inroad.settings import BadSetting
from tests.demo.visits import links, visit

PRIYA = "/in/priya-natarajan/"


def everything_reachable(server: PageServer) -> dict[str, str]:
    """The text of every page that can be reached by links from the front page."""
    found: dict[str, str] = {}
    to_visit = ["/"]
    while to_visit:
        target = to_visit.pop()
        answer = visit(server, target)
        assert answer.status == 200, target
        found[target] = answer.text
        to_visit += [link for link in links(answer.text) if link not in {*found, *to_visit}]
    return found


def test_every_link_leads_to_a_page_of_the_demo(server: PageServer) -> None:
    reached = everything_reachable(server)

    assert all(target.startswith("/") for target in reached)
    assert PRIYA in reached


def test_everybody_of_the_network_has_a_profile_page(server: PageServer) -> None:
    for slug, person in network(date(2026, 11, 22)).people.items():
        answer = visit(server, f"/in/{slug}/")
        assert (answer.status, f">{person.name}</h2>" in answer.text) == (200, True)


def test_the_front_page_leads_to_each_prospect_and_all_their_mutuals(server: PageServer) -> None:
    front = links(visit(server, "/").text)

    profiles = {link for link in front if link.startswith("/in/")}
    lists = [link for link in front if "connectionOf" in link]
    assert profiles == {PRIYA, "/in/marisol-quintanar/", "/in/casimir-oduya/"}
    assert len(lists) == 4  # fourteen mutuals take two pages
    assert "Priya Natarajan" in visit(server, PRIYA).text


def test_every_html_page_says_that_it_is_invented(server: PageServer) -> None:
    for target, text in everything_reachable(server).items():
        if target != "/demo.css":
            assert '<html lang="en" data-inroad-demo>' in text, target
            assert "Invented people. Part of Inroad" in text, target


def test_answers_carry_headers_that_let_nothing_run_or_leak(server: PageServer) -> None:
    for target in (PRIYA, "/demo.css", "/nothing-here"):
        headers = visit(server, target).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Set-Cookie"] is None


def test_pages_and_style_have_their_media_types(server: PageServer) -> None:
    assert visit(server, PRIYA).headers["Content-Type"] == "text/html; charset=utf-8"
    assert visit(server, "/demo.css").headers["Content-Type"] == "text/css; charset=utf-8"


@pytest.mark.parametrize(
    "target",
    [
        "/in/",
        "/in/nobody-of-that-name/",
        "/in/../../etc/passwd",
        "/%2e%2e/%2e%2e/pyproject.toml",
        "/templates/profile.html",
        "/in/priya-natarajan/overlay/",
        "//elsewhere.example/in/priya-natarajan/",
        "http://[",
        "/search/results/people/",
        "/search/results/people/?network=%5B%22F%22%5D&connectionOf=%5B%22ACoAADemoNobody%22%5D",
        "/search/results/people/?keywords=utilities&page=9",
        "/search/results/people/?keywords=utilities&page=x",
    ],
)
def test_what_is_not_a_page_of_the_demo_is_not_found(server: PageServer, target: str) -> None:
    assert visit(server, target).status == 404


def test_a_mutual_list_has_no_page_beyond_its_last(server: PageServer) -> None:
    first = next(link for link in links(visit(server, PRIYA).text) if "connectionOf" in link)

    assert [visit(server, f"{first}&page={page}").status for page in (1, 2, 3)] == [200, 200, 404]


def test_all_connections_of_somebody_are_not_passed_off_as_mutuals(server: PageServer) -> None:
    first = next(link for link in links(visit(server, PRIYA).text) if "connectionOf" in link)

    assert visit(server, first.replace("%5B%22F%22%5D", "%5B%22F%22%2C%22S%22%5D")).status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
def test_only_get_is_answered(server: PageServer, method: str) -> None:
    assert visit(server, PRIYA, method=method).status == 501


@pytest.mark.parametrize("host", ["elsewhere.example", "127.0.0.1", "localhost:1"])
def test_another_host_name_is_refused(server: PageServer, host: str) -> None:
    assert visit(server, PRIYA, host=host).status == 421


def test_the_server_listens_on_the_loopback_address_only(server: PageServer) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"


def test_a_taken_port_gives_way_to_the_next_free_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        server, url = demo.page_server(port)
        assert port < server.server_port < port + 20
        assert url == f"http://127.0.0.1:{server.server_port}/"
        server.close()


def test_the_port_is_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INROAD_DEMO_PORT", raising=False)
    assert demo.port_from_environment() == 4677
    monkeypatch.setenv("INROAD_DEMO_PORT", "5001")
    assert demo.port_from_environment() == 5001
    monkeypatch.setenv("INROAD_DEMO_PORT", "http")
    with pytest.raises(BadSetting, match="INROAD_DEMO_PORT"):
        demo.port_from_environment()
