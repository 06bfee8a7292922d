"""Drives the real side panel of Chromium, and a companion of its own to talk to.

A click on the toolbar button is made over the DevTools protocol on the *tab* target; the panel
is an ordinary page to a connection that is made after it has opened, and to no other.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import BrowserContext, CDPSession, Page, Playwright, expect

from e2e.browsers import SWITCHES, chromium_path

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = ROOT / "extension"
PAGES = Path(__file__).resolve().parent / "pages"
PATIENCE_S = 30
CLICK_AGAIN_S = 3


@dataclass
class Browser:
    """A Chromium with the extension in it."""

    playwright: Playwright
    context: BrowserContext
    profile: Path
    extension: str

    def page(self) -> Page:
        """The tab that Chromium starts with."""
        return self.context.pages[0]

    def serve(self, pattern: str, body: str) -> None:
        """Answers an address on the web with a page of ours."""
        self.context.route(
            pattern, lambda route: route.fulfill(body=body, content_type="text/html; charset=utf-8")
        )

    def click_toolbar_button(self, page: Page) -> None:
        """What the user does to open the panel, and to let it read this tab."""
        page.bring_to_front()
        with self.devtools() as cdp:
            answer = cdp.send("Target.getTargets", {"filter": [{"type": "tab"}]})
            [tab] = [target for target in answer["targetInfos"] if target["url"] == page.url]
            action = {"id": self.extension, "targetId": tab["targetId"]}
            cdp.send("Extensions.triggerAction", action)

    @contextmanager
    def side_panel(self, page: Page) -> Iterator[Page]:
        """Opens the panel beside a page and hands it out as a Page."""
        url = f"chrome-extension://{self.extension}/panel/panel.html"
        self._open(page, url)
        port = (self.profile / "DevToolsActivePort").read_text().split()[0]
        second = self.playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port}")
        try:
            [panel] = [one for one in second.contexts[0].pages if one.url == url]
            yield panel
        finally:
            second.close()

    @contextmanager
    def devtools(self) -> Iterator[CDPSession]:
        """A connection to the DevTools of the whole browser."""
        owner = self.context.browser
        assert owner is not None
        session = owner.new_browser_cdp_session()
        try:
            yield session
        finally:
            session.detach()

    def _open(self, page: Page, url: str) -> None:
        """Clicks until the panel is there: a click before the extension has started is lost."""
        for _ in range(PATIENCE_S // CLICK_AGAIN_S):
            self.click_toolbar_button(page)
            if self._is_open(page, url):
                return
        raise AssertionError(f"the panel did not open: {url}")

    def _is_open(self, page: Page, url: str) -> bool:
        with self.devtools() as cdp:
            for _ in range(CLICK_AGAIN_S * 20):
                targets = cdp.send("Target.getTargets")["targetInfos"]
                if any(target["url"] == url for target in targets):
                    return True
                page.wait_for_timeout(50)  # the browser has no event for it
        return False


@contextmanager
def chromium(playwright: Playwright, extension: Path = EXTENSION) -> Iterator[Browser]:
    """A Chromium with the extension, in a profile of its own."""
    profile = Path(tempfile.mkdtemp(prefix="inroad-chromium-"))
    switches = [
        *SWITCHES,
        "--remote-debugging-port=0",
        "--window-size=1280,900",
        f"--disable-extensions-except={extension}",
        f"--load-extension={extension}",
    ]
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=chromium_path(),
        headless=False,  # --headless=new is among the switches: the old one has no extensions
        args=switches,
        permissions=["clipboard-read", "clipboard-write"],
    )
    try:
        workers = context.service_workers
        worker = workers[0] if workers else context.wait_for_event("serviceworker")
        yield Browser(playwright, context, profile, worker.url.split("/")[2])
    finally:
        context.close()
        shutil.rmtree(profile, ignore_errors=True)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Companion:
    """A real companion with a data folder of its own, to be stopped and started."""

    home: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Starts it and waits until it says where it is."""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "inroad"],
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdout is not None
        said = ""
        for line in self.process.stdout:
            said += line
            if f"http://127.0.0.1:{self.port}" in line:
                return
        raise AssertionError(f"the companion did not start:\n{said}")

    def stop(self) -> None:
        """Ends it, as at the end of a day."""
        if self.process is not None:
            self.process.terminate()
            self.process.communicate(timeout=PATIENCE_S)
            self.process = None

    def command(self, *words: str) -> str:
        """What a command of `inroad` prints."""
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "inroad", *words],
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def _environment(self) -> dict[str, str]:
        ours = {"INROAD_HOME": str(self.home), "INROAD_PORT": str(self.port)}
        return {**os.environ, **ours}


@contextmanager
def companion(home: Path) -> Iterator[Companion]:
    """A companion that runs until the end of the block."""
    it = Companion(home)
    try:
        it.start()
        yield it
    finally:
        it.stop()


@dataclass
class Desk:
    """All that a user has before them, and the companion behind it."""

    browser: Browser
    companion: Companion
    page: Page
    panel: Page

    def ask(self, path: str) -> Any:
        """What the companion answers the extension."""
        return self.tell("GET", path)

    def tell(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Tells the companion something in the panel's name; gives its answer."""
        return self.panel.evaluate(
            """async ([port, method, path, body]) => {
                const { token } = await chrome.storage.local.get('token');
                const headers = { 'X-Inroad-Protocol': '1', Authorization: `Bearer ${token}` };
                if (body) headers['Content-Type'] = 'application/json';
                const call = { method, headers, body: body && JSON.stringify(body) };
                const answer = await fetch(`http://127.0.0.1:${port}${path}`, call);
                if (!answer.ok) throw new Error(await answer.text());
                return answer.status === 204 ? null : answer.json();
            }""",
            [self.companion.port, method, path, body],
        )

    def id_of(self, name: str) -> int:
        """The companion's number of a person."""
        [person] = self.ask(f"/api/people?q={quote(name)}")["people"]
        return int(person["id"])


def agree(panel: Page) -> None:
    """Gives the consent that the panel asks for first."""
    panel.get_by_role("button", name="Read pages when I open the panel").click()


def point_at(panel: Page, port: int) -> None:
    """Sets the companion's port in the settings."""
    panel.get_by_role("button", name="Settings", exact=True).click()
    panel.get_by_label("Port of the companion").fill(str(port))
    panel.get_by_role("button", name="Use this port").click()
    expect(panel.get_by_text(f"http://127.0.0.1:{port}").first).to_be_visible()
    panel.get_by_role("button", name="Close settings").click()


def pairing_code(companion: Companion) -> str:
    """A new code, as the terminal shows it."""
    return companion.command("pair").splitlines()[0].strip()


def pair(panel: Page, code: str) -> None:
    """Types the pairing code into the panel."""
    panel.get_by_label("Pairing code").fill(code)
    panel.get_by_role("button", name="Pair", exact=True).click()
    expect(panel.locator(".dot.ok")).to_be_visible()
