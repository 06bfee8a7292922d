"""What hostile pages, other programs and our own pages reach from a real Chromium."""

import http.server
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright

from e2e.browsers import SWITCHES, chromium_path
from inroad.web.fields import TOKEN
from inroad.web.visitors import COOKIE
from tests.web.served import Served
from tests.web.visiting import new_key


class _Other(http.server.BaseHTTPRequestHandler):
    """Another program of this machine, on its own port; notes the cookies that it gets."""

    cookies: list[str]

    def do_GET(self) -> None:
        self.cookies.append(self.headers.get("Cookie", ""))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>other</title><body>")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def other() -> Iterator[str]:
    """The address of another program of this machine."""
    handler = type("Other", (_Other,), {"cookies": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{site.server_port}/"
        site.shutdown()
        thread.join()


@pytest.fixture
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """A browser for which evil.test leads to this machine."""
    browser = playwright.chromium.launch(
        executable_path=chromium_path(),
        headless=False,
        args=[*SWITCHES, "--host-resolver-rules=MAP evil.test 127.0.0.1"],
    )
    yield browser
    browser.close()


def _address(served: Served, path: str = "") -> str:
    return f"http://127.0.0.1:{served.port}{path}"


def _come_in(served: Served, context: BrowserContext) -> Page:
    """Opens the page as `inroad open` does."""
    page = context.new_page()
    page.goto(_address(served, f"/open#{new_key(served)}/people"))
    page.wait_for_url("**/people")
    return page


@pytest.fixture
def context(served: Served, chromium: Browser) -> BrowserContext:
    """A browser with a visit."""
    made = chromium.new_context()
    _come_in(served, made).close()
    return made


def test_the_address_lets_in_and_leaves_no_key_behind(served: Served, chromium: Browser) -> None:
    page = _come_in(served, chromium.new_context())
    assert page.get_by_role("heading", name="People").is_visible()
    [cookie] = page.context.cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["sameSite"]) == (COOKIE, True, "Strict")
    assert page.evaluate("document.cookie") == ""
    page.go_back()
    page.wait_for_load_state()
    assert "#" not in page.url
    assert all("?" not in seen for seen in served.arrived)


def test_a_link_of_another_site_lets_in_all_the_same(
    served: Served, chromium: Browser, other: str
) -> None:
    """The panel and other programs open the address from a page that is not ours."""
    page = chromium.new_context().new_page()
    page.goto(other.replace("127.0.0.1", "evil.test"))
    page.evaluate("(a) => location.assign(a)", _address(served, f"/open#{new_key(served)}"))
    page.get_by_role("heading", level=1).wait_for()
    page.wait_for_url(_address(served, "/"))
    assert page.title() != ""


def test_without_script_the_key_is_typed(served: Served, chromium: Browser) -> None:
    page = chromium.new_context(java_script_enabled=False).new_page()
    printed = _address(served, f"/open#{new_key(served)}")
    page.goto(printed)
    page.get_by_label("The key, or the whole address").fill(printed)
    page.get_by_role("button", name="Open").click()
    page.wait_for_url(_address(served, "/"))


_FORM = """([to, fields, type]) => {
    const form = document.createElement('form');
    form.method = 'POST'; form.action = to; form.enctype = type;
    for (const [name, text] of Object.entries(fields)) {
        const field = document.createElement('input');
        field.name = name; field.value = text; form.append(field);
    }
    document.body.append(form); form.submit();
}"""


@pytest.mark.parametrize("name", ["evil.test", "127.0.0.1", "localhost"])
def test_a_form_of_another_site_or_port_changes_nothing(
    served: Served, context: BrowserContext, other: str, name: str
) -> None:
    ours = context.new_page()
    ours.goto(_address(served, "/people"))
    token = ours.locator(f"input[name={TOKEN}]").first.get_attribute("value")
    before = list(served.passed)
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data", "text/plain"):
        page = context.new_page()
        page.goto(other.replace("127.0.0.1", name))
        try:
            with page.expect_navigation():
                page.evaluate(_FORM, [_address(served, "/leave"), {TOKEN: token}, kind])
        except Error:
            pass  # an error without a body is all that the page gets
        page.close()
    assert served.arrived.count("POST /leave") == 3
    assert served.passed == before


@pytest.mark.parametrize("name", ["evil.test", "127.0.0.1"])
def test_nobody_frames_fetches_or_embeds_a_page(
    served: Served, context: BrowserContext, other: str, name: str
) -> None:
    page = context.new_page()
    page.goto(other.replace("127.0.0.1", name))
    before = list(served.passed)
    seen = page.evaluate(
        """async (to) => {
            const gone = (make) => Promise.race([
                make(), new Promise((r) => setTimeout(() => r('nothing'), 700)),
            ]).catch(() => 'nothing');
            const frame = document.createElement('iframe');
            frame.src = to; document.body.append(frame);
            const framed = await gone(() => new Promise((r) => frame.onload = () => {
                try { r(frame.contentDocument.body.textContent || 'nothing'); }
                catch { r('nothing'); }
            }));
            const read = await gone(async () =>
                (await fetch(to, { credentials: 'include' })).text());
            const blind = await gone(async () =>
                (await fetch(to, { mode: 'no-cors', credentials: 'include' })).text());
            const image = await gone(() => new Promise((r, wrong) => {
                const it = new Image(); it.onload = () => r('loaded'); it.onerror = wrong;
                it.src = to;
            }));
            return [framed, read, blind, image].map((text) => text || 'nothing');
        }""",
        _address(served, "/people"),
    )
    assert seen == ["nothing"] * 4
    assert "GET /people" in served.arrived
    assert served.passed == before


def test_no_script_of_a_note_or_an_address_runs(served: Served, context: BrowserContext) -> None:
    page = context.new_page()
    told: list[str] = []
    page.on("dialog", lambda it: told.append(it.message))
    page.goto(_address(served, "/people?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
    assert (
        page.get_by_label("Name, headline or company").input_value()
        == '"><script>alert(1)</script>'
    )
    with pytest.raises(Error, match="blocked"):
        page.evaluate(
            """() => new Promise((right, wrong) => {
                addEventListener('securitypolicyviolation', () => wrong('blocked'));
                const it = document.createElement('script'); it.textContent = 'alert(2)';
                document.body.append(it);
            })"""
        )
    assert told == []
