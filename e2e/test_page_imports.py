"""Bringing a network in on the local page, in a real browser: drop, progress, report, undo."""

from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import Page, Playwright, expect

from e2e.local_page import check_looks, opened, plain_browser
from e2e.panel import Companion
from tests.importers.files import CONNECTIONS, MESSAGES, zipped

PEOPLE, WRITTEN = 2_000, 30_000
ME = "https://www.linkedin.com/in/noa-quill"


def export(path: Path) -> Path:
    """An invented export that takes long enough to be watched."""
    people = [f"https://www.linkedin.com/in/person-{number}" for number in range(PEOPLE)]
    rows = "".join(
        f"Person,Number{number},{url},,Feldhaus AG,Buyer,07 Mar 2018\n"
        for number, url in enumerate(people)
    )
    since = date(2020, 1, 1)
    written = "".join(
        f"t{number % PEOPLE},,Person Number{number % PEOPLE},{people[number % PEOPLE]},Noa Quill,"
        f"{ME},{since + timedelta(days=number // 20)} 09:00:{number % 60:02} UTC,,hi,INBOX\n"
        for number in range(WRITTEN)
    )
    files = {
        "Connections.csv": CONNECTIONS + rows + ",,,,,,03 Mar 2020\n",
        "messages.csv": MESSAGES + written,
    }
    path.write_bytes(zipped(dict(files)))
    return path


def drop(page: Page, name: str, body: bytes) -> None:
    """Drops a file on the form, as a hand would."""
    page.evaluate(
        """([name, bytes]) => {
            const held = new DataTransfer();
            held.items.add(new File([new Uint8Array(bytes)], name));
            const form = document.getElementById('drop');
            form.dispatchEvent(new DragEvent('dragover', {dataTransfer: held, bubbles: true}));
            form.dispatchEvent(new DragEvent('drop', {dataTransfer: held, bubbles: true}));
        }""",
        [name, list(body)],
    )


def test_a_network_comes_in_and_goes_again(
    here: Companion, playwright: Playwright, tmp_path: Path
) -> None:
    file = export(tmp_path / "export.zip")
    with plain_browser(playwright) as browser:
        page = opened(browser, here, "/imports")
        expect(page.get_by_text("Nothing was imported yet.")).to_be_visible()
        drop(page, "export.zip", file.read_bytes())
        expect(page.get_by_role("progressbar")).to_be_visible()
        told = page.get_by_role("heading", name="What it would bring")
        expect(told).to_be_visible(timeout=60_000)
        expect(page.get_by_role("row", name="people 2,000 0 0 0")).to_be_visible()
        expect(page.get_by_text("LinkedIn does not say who this is")).to_contain_text("row 2002")
        check_looks(page)
        page.get_by_role("button", name="Bring in").click()
        expect(page.get_by_role("heading", name="It is in")).to_be_visible(timeout=60_000)
        page.goto(page.url.partition("/imports")[0] + "/people?q=Number1234")
        expect(page.get_by_text("Person Number1234")).to_be_visible()
        page.get_by_role("link", name="Imports").click()
        check_looks(page)
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_role("status")).to_contain_text("Taken back: 2,000 people")
        page.goto(page.url.partition("/imports")[0] + "/people?q=Number1234")
        expect(page.get_by_text("Person Number1234")).to_have_count(0)


def test_without_a_script_it_works_as_well(
    here: Companion, playwright: Playwright, tmp_path: Path
) -> None:
    table = tmp_path / "liste.csv"
    table.write_text("Wer,Wo,Adresse\nIlse Brandt,Feldhaus AG,ilse@feldhaus.example\n")
    with plain_browser(playwright) as browser:
        page = opened(browser, here, "/imports", script=False)
        page.get_by_label("The zip of LinkedIn's").set_input_files(table)
        page.get_by_role("button", name="Look into it").click()
        expect(page.get_by_role("heading", name="Are its columns right?")).to_be_visible()
        page.get_by_label("“Wer” is").select_option("name")
        page.get_by_label("“Wo” is").select_option("company")
        page.get_by_role("button", name="Read it so").click()
        expect(page.get_by_role("heading", name="Its columns, as you set them")).to_be_visible()
        page.get_by_role("button", name="Bring in").click()
        expect(page.get_by_role("heading", name="It is in")).to_be_visible()
        page.get_by_role("link", name="See the people").click()
        expect(page.get_by_text("Ilse Brandt")).to_be_visible()
