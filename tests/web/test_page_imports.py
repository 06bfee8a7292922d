"""Imports on the local page, without a script."""

from pathlib import Path

from tests.importers.files import CONNECTIONS, ILSE
from tests.web.served import Served
from tests.web.visiting import Visit, visit

PEOPLE = (CONNECTIONS + f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018\n").encode()


def settled(browser: Visit) -> Visit:
    """The page of a file once nothing more happens by itself."""
    while "a second" in browser.text:
        browser.get(browser.path)
    return browser


def test_a_file_comes_in_and_goes_again(served: Served) -> None:
    with visit(served) as browser:
        browser.get("/imports")
        assert "Nothing was imported yet." in browser.text
        page = settled(browser.bring("/imports", [("Connections.csv", PEOPLE)]))
        assert "What it would bring" in page.text
        assert "people 1 0 0 0" in page.text
        where = page.path
        page = settled(browser.send(f"{where}/write"))
        assert "It is in" in page.text
        assert "Ilse Brandt" in browser.get("/people?q=ilse").text
        browser.get("/imports")
        browser.send("/imports/made/1/undo")
        assert "Taken back: 1 person." in browser.text
        assert "Ilse Brandt" not in browser.get("/people?q=ilse").text


def test_several_files_are_one_import_and_names_lead_nowhere(served: Served) -> None:
    files = [
        ("../../Connections.csv", PEOPLE),
        (
            "Recommendations_Given.csv",
            b"First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
            b'Ilse,Brandt,Feldhaus AG,Buyer,Great,"01/24/18, 03:00 PM",VISIBLE\n',
        ),
    ]
    with visit(served) as browser:
        browser.get("/imports")
        page = settled(browser.bring("/imports", files))
        assert "people 1 0 0" in page.text
        assert "recommendations and endorsements 1 0 0" in page.text
        browser.send(f"{page.path}/drop")
        assert "Nothing came in" in browser.text


def test_what_cannot_be_used_says_why_and_no_file_is_asked_for(served: Served) -> None:
    with visit(served) as browser:
        browser.get("/imports")
        page = settled(browser.bring("/imports", [("cv.pdf", b"%PDF-1.7 ...")]))
        assert "It could not be used" in page.text
        assert "it looks like a PDF" in page.text
        browser.get("/imports")
        browser.bring("/imports", [])
        assert "Choose a file first." in browser.text


def test_a_name_of_a_file_is_shown_as_text(served: Served) -> None:
    with visit(served) as browser:
        browser.get("/imports")
        settled(browser.bring("/imports", [("<img src=x>.csv", PEOPLE)]))
        assert "<img src=x>" not in browser.answer.text
        assert Path(browser.path).name
