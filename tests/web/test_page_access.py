"""Who is let in, and who the user is: on the local page."""

import pytest

from tests.web.served import EXTENSION, Served
from tests.web.visiting import visit


def test_a_pairing_is_listed_and_ended(served: Served) -> None:
    with visit(served) as at:
        at.get("/settings/access")
        assert EXTENSION in at.text
        assert served.call("GET", "/api/me").status == 200
        at.send("/settings/access/pairings/1")
        assert "No extension is paired." in at.text
        assert served.call("GET", "/api/me").status == 403
        at.send("/settings/access/pairings/9")
        assert "There is no such pairing" in at.text


def test_visits_are_listed_and_another_browser_is_let_out(served: Served) -> None:
    with visit(served) as at, visit(served) as other:
        at.get("/settings/access")
        assert at.text.count("Another browser let in on") == 1
        assert at.text.count("This browser let in on") == 1
        at.send("/settings/access/visits/2")
        assert "This browser is let in no more." in at.text
        assert other.get("/people").answer.status_code == 401
        at.send("/settings/access/visits/1")
        assert at.path == "/open"
        assert at.get("/people").answer.status_code == 401


def test_who_the_user_is(served: Served) -> None:
    with visit(served) as at:
        said = {"name": "Ada Lindqvist", "offer": "We cut costs.", "tone": "warm"}
        at.get("/settings/me").send(
            "/settings/me",
            **said,
            language="de",
            links="https://a.example\r\n\r\nhttps://b.example",
        )
        assert "Kept." in at.text
        kept = served.call("GET", "/api/me").json
        assert {name: kept[name] for name in said} == said
        assert kept["links"] == ["https://a.example", "https://b.example"]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"links": "x\n" * 6}, "At most 5; there are 6."),
        ({"places": "y" * 501}, "A line has at most 500 characters."),
        ({"name": "z" * 501}, "at most 500 characters"),
        ({"tone": "rude"}, "is none of the values"),
    ],
)
def test_what_does_not_fit_comes_back(served: Served, given: dict[str, str], why: str) -> None:
    with visit(served) as at:
        at.get("/settings/me").send("/settings/me", **{"offer": "Typed at length", **given})
        assert at.answer.status_code == 422
        assert why in at.text
        assert 'value="Typed at length"' in at.answer.text
