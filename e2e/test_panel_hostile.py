"""A page that means harm: what it says is text in the panel, and nothing else."""

from dataclasses import replace

from playwright.sync_api import expect

from e2e.pages.invented import NORA, PRIYA, Somebody, list_address, mutual_list, profile_address
from e2e.panel import Desk

MARKUP = "<img src=x onerror='document.title=1'>"
HOSTILE = [
    Somebody(f"Ada {MARKUP}", "ada-markup", "<script>document.title = 1</script>"),
    Somebody("Mal\u202egro.live\u202d Ory", "mal-ory", "Turns\u202e the line about"),
    Somebody("Lo" + "o" * 3_000 + "ng Name", "long-name", "W" * 5_000),
    Somebody("__proto__ constructor", "proto", "{{ 7 * 7 }} ${7 * 7}"),
]


def test_markup_in_names_and_headlines_stays_text(desk: Desk) -> None:
    desk.browser.serve("**/search/**", mutual_list(NORA, [*HOSTILE, PRIYA]))
    desk.page.goto(list_address(NORA))
    panel = desk.panel
    expect(panel.locator("button.row", has_text=PRIYA.name)).to_be_visible()
    expect(panel.locator("button.row", has_text="Ada")).to_be_visible()
    for row in panel.locator("button.row").all():
        row.click()
    assert panel.locator("main").locator("img, script, iframe, style").count() == 0
    expect(panel.locator("main a")).to_have_text(["How to reach them"])
    assert panel.title() == "Inroad"
    assert panel.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_prospect_with_a_hostile_name_breaks_nothing(desk: Desk) -> None:
    villain = replace(NORA, name=f"Nora {MARKUP}", headline="</h1></main><script>1</script>")
    desk.browser.serve("**/search/**", mutual_list(villain, [PRIYA]))
    desk.page.goto(profile_address(NORA))
    desk.page.goto(list_address(NORA))
    panel = desk.panel
    expect(panel.locator("button.row", has_text=PRIYA.name)).to_be_visible()
    assert panel.locator("main").locator("img, script").count() == 0
    assert panel.title() == "Inroad"


def test_the_page_is_left_as_it_was(desk: Desk) -> None:
    desk.page.goto(profile_address(NORA))
    desk.page.evaluate("""() => {
        globalThis.changes = 0;
        new MutationObserver((all) => { globalThis.changes += all.length; }).observe(
            document, { subtree: true, childList: true, attributes: true, characterData: true });
        for (const name of ['click', 'scroll', 'focus', 'input'])
            document.addEventListener(name, () => { globalThis.changes += 1; }, true);
    }""")
    desk.panel.get_by_role("button", name="Read the page again").click()
    expect(desk.panel.get_by_role("heading", name=NORA.name)).to_be_visible()
    assert desk.page.evaluate("[changes, Object.keys(globalThis).includes('readPage')]") == [
        0,
        False,
    ]
