"""The map as a picture, over HTTP: on the page without a script, and as data."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from inroad.web.door import Limits
from tests.companion import person, profile
from tests.web.rooms import PRIYA, House, house
from tests.web.served import serve
from tests.web.visiting import visit

HOSTILE = (
    "</text><script>alert(1)</script>",
    "\"'><a href=//evil.example>x",
    "ليلى حداد المنصوري",
    "\u202eevil\u202c Okafor",
    "🎈🎈 Nadia 🎈",
    "W" * 200,
    "]]> <!-- &lt;b&gt;",
)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Sam and Vera know Priya, and so does everybody with a name that is meant to break pages."""
    with house(Path(tmp_path_factory.mktemp("map")) / "home") as found:
        people = [
            person(name, url=f"https://www.linkedin.com/in/hostile-{at}/", company="Works & <Co>")
            for at, name in enumerate(HOSTILE)
        ]
        found.panel.suggest(profile(PRIYA, people))
        note = {"text": "Close friend. Sam Okafor knows her well.", "closeness": 4}
        found.panel.put(f"/api/people/{found.vera}/note", note)
        yield found


def pictures(here: House, path: str) -> list[ElementTree.Element]:
    """The drawings of a page; each has to be well-formed by itself."""
    text = here.browser.get(path).answer.text
    assert here.browser.answer.status_code == 200, text
    parts = text.split('<svg class="net')[1:]
    found = []
    for part in parts:
        body = f'<svg xmlns="http://www.w3.org/2000/svg" class="net{part.split("</svg>")[0]}</svg>'
        found.append(ElementTree.fromstring(body))  # noqa: S314 - it is our own
    return found


def links(picture: ElementTree.Element) -> dict[str, str]:
    """What each spot is called, and where it leads."""
    return {a.findtext(f"{SVG}title", ""): a.get("href", "") for a in picture.iter(f"{SVG}a")}


def test_the_paths_to_a_target_are_a_picture_and_a_table(here: House) -> None:
    wide, narrow = pictures(here, f"/map?about={here.priya}")
    page = here.browser
    assert "How to reach Priya Natarajan" in page.text
    assert links(wide) == links(narrow)
    found = links(wide)
    assert found["Sam Okafor, you know them"] == f"/map?about={here.sam}"
    assert found["Priya Natarajan, a target"] == f"/people/{here.priya}"
    assert wide.get("role") == "graphics-document document"
    assert wide.find(f"{SVG}title") is not None
    assert wide.find(f"{SVG}desc") is not None
    assert f'href="/people/{here.sam}"' in page.answer.text.split("<table")[1]
    for href in found.values():
        assert here.browser.get(href).answer.status_code == 200, href


def test_names_stay_names(here: House) -> None:
    for path in (f"/map?about={here.priya}", "/map?about=companies"):
        for picture in pictures(here, path):
            inside = {element.tag.removeprefix(SVG) for element in picture.iter()}
            assert inside <= {"svg", "title", "desc", "g", "path", "a", "circle", "rect", "text"}
            for element in picture.iter():
                assert not [name for name in element.attrib if name.startswith("on")]
                href = element.get("href") or "/"
                assert href.startswith(("/map", "/people", "/companies")) or href == "/"
            labels = [text.text or "" for text in picture.iter(f"{SVG}text")]
            assert "\u202e" not in "".join(labels)
            assert max(map(len, labels)) < 30
    assert "<script>alert" not in here.browser.answer.text
    assert "evil.example>x" not in here.browser.answer.text


def test_the_reach_of_an_introducer(here: House) -> None:
    here.panel.put(f"/api/people/{here.priya}/target", {"wanted": True})
    wide, _ = pictures(here, f"/map?about={here.sam}")
    assert "Whom Sam Okafor can introduce you to" in here.browser.text
    assert "Sam Okafor knows one of your targets" in here.browser.text
    found = links(wide)
    assert found["Priya Natarajan, a target"] == f"/map?about={here.priya}"
    assert found["Sam Okafor, you know them"] == f"/people/{here.sam}"
    chips = here.browser.answer.text.split('aria-labelledby="targets-kicker"')[1]
    assert f'href="/map?about={here.priya}"' in chips.split("</ul>")[0]


def test_the_network_in_clusters_down_to_one_person(here: House) -> None:
    wide, _ = pictures(here, "/map?about=companies")
    [company] = [href for name, href in links(wide).items() if name.endswith("people")]
    assert "Works &amp; &lt;Co&gt;" in here.browser.answer.text
    assert f"Whom you know at {'Works & <Co>'}" in here.browser.get(company).text
    members, _ = pictures(here, company)
    assert len(links(members)) == len(HOSTILE)
    for about in ("years", "circles"):
        assert here.browser.get(f"/map?about={about}").answer.status_code == 200
        assert 'aria-current="page">' in here.browser.answer.text


def test_a_search_leads_to_the_person_or_asks_whom_one_means(here: House) -> None:
    assert "How to reach Priya" in here.browser.get("/map?q=natarajan").text
    assert "Whom do you mean?" in here.browser.get("/map?q=okafor").text
    assert "Nobody is called that" in here.browser.get("/map?q=nobodyatall").text
    assert 'value="nobodyatall"' in here.browser.answer.text


@pytest.mark.parametrize(
    ("path", "status"),
    [("about=999999", 404), ("about=weather", 422), ("about=companies&cluster=none", 404)],
)
def test_what_the_map_does_not_know_is_said(here: House, path: str, status: int) -> None:
    assert here.browser.get(f"/map?{path}").answer.status_code == status
    assert "Traceback" not in here.browser.text
    assert here.panel.http.get(f"/api/map?{path}").status_code == status


def test_the_same_as_data(here: House) -> None:
    def picture(about: object, **more: str) -> Any:
        return here.panel.get("/api/map", params={"about": about, **more})

    found = picture(here.priya)
    assert found["question"] == "paths"
    roles = {spot["name"]: spot["role"] for spot in found["picture"]["spots"]}
    assert roles["Priya Natarajan"] == "target"
    assert roles["Vera Lund"] == "introducer"
    best = [line for line in found["picture"]["lines"] if line["best"]]
    assert [best[0]["one"], best[1]["other"]] == ["you", str(here.priya)]
    assert found["table"]["rows"][0]["who"]["person"] == int(best[0]["other"])
    assert picture(here.priya) == found
    assert picture(here.sam)["question"] == "reach"
    companies = picture("companies")
    key = companies["table"]["rows"][0]["who"]["cluster"]
    inside = picture("companies", cluster=key)
    assert inside["question"] == "cluster"
    described = here.panel.http.get("/api/openapi/openapi.json").json()
    assert "/api/map" in described["paths"]


def test_a_map_of_nobody_says_where_to_begin(tmp_path: Path) -> None:
    with serve(tmp_path / "home", Limits()) as served, visit(served) as browser:
        browser.get("/map")
        assert "Begin here" in browser.text
        assert "The same as a table" not in browser.text
