"""A search for people: the user says whom they want to meet."""

from playwright.sync_api import expect

from e2e.pages.invented import IMKE, JOEL, NORA, PRIYA, TOMAS, search
from e2e.panel import Desk

SEARCH = "https://www.linkedin.com/search/results/people/?keywords=grid"


def test_one_person_of_a_search_is_chosen_and_the_list_is_still_there(desk: Desk) -> None:
    desk.browser.serve("**/search/**", search([(NORA, [TOMAS, PRIYA]), (IMKE, [JOEL])]))
    desk.page.goto(SEARCH)
    panel = desk.panel
    expect(panel.get_by_role("heading", name="Whom do you want to meet?")).to_be_visible()
    panel.get_by_role("button", name=IMKE.name).click()
    expect(panel.get_by_role("heading", name=IMKE.name)).to_be_visible()
    expect(panel.get_by_role("button", name=JOEL.name)).to_be_visible()
    expect(panel.get_by_role("button", name=TOMAS.name)).to_have_count(0)
    panel.get_by_role("button", name="All people of this search").click()
    expect(panel.get_by_role("button", name=NORA.name)).to_be_visible()
