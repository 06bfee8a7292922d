"""What a hostile page, and our own extension, reach from a real Chromium."""

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Playwright

from e2e.browsers import SWITCHES, chromium_path
from tests.web.served import Served

_FORM = """(() => {
    const form = document.createElement('form');
    form.method = 'POST'; form.enctype = 'text/plain'; form.action = T + '/api/notes/preview';
    const field = document.createElement('input');
    field.name = '{"text":"'; field.value = '"}';
    form.append(field); document.body.append(form); form.submit();
})()"""
_JSON = "{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }"
ATTACKS = {
    "form": _FORM,
    "link": "location.assign(T + '/api/people?q=a')",
    "simple fetch": "fetch(T + '/api/pairings', { method: 'POST', mode: 'no-cors', body: '{}' })",
    "json fetch": f"fetch(T + '/api/notes/preview', {_JSON})",
    "get": "fetch(T + '/api/people?q=a', { mode: 'no-cors' })",
    "image": "new Promise((r) => { const i = new Image(); i.onerror = r; i.src = T + '/api/me'; })",
    "beacon": "navigator.sendBeacon(T + '/api/notes/preview', '{\"text\":\"x\"}')",
    "socket": "new Promise((r) => { new WebSocket(T.replace('http', 'ws') + '/ws').onerror = r; })",
    "frame": """new Promise((r) => {
        const frame = document.createElement('iframe');
        frame.onload = r; frame.src = T + '/api/me'; document.body.append(frame);
    })""",
}


class _Empty(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>hostile</title><body>")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def hostile_port() -> Iterator[int]:
    """A web site of somebody else's."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Empty) as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield site.server_port
        site.shutdown()
        thread.join()


@contextmanager
def _chromium(playwright: Playwright, profile: Path, *switches: str) -> Iterator[BrowserContext]:
    context = playwright.chromium.launch_persistent_context(
        str(profile),
        executable_path=chromium_path(),
        headless=False,
        args=[*SWITCHES, *switches],
        ignore_default_args=["--disable-extensions"],
    )
    yield context
    context.close()


def test_rows_1_to_4_no_attack_of_a_page_runs_a_handler(
    playwright: Playwright, served: Served, hostile_port: int, tmp_path: Path
) -> None:
    hostile, there = f"http://127.0.0.1:{hostile_port}/", f"http://127.0.0.1:{served.port}"
    public = f"--ip-address-space-overrides=127.0.0.1:{hostile_port}=public"
    for switches in ([public], []):  # as a site of the internet, and as one of this machine
        profile = tmp_path / f"profile{len(switches)}"
        with _chromium(playwright, profile, *switches) as context:
            for attack in ATTACKS.values():
                _attack(context.new_page(), hostile, there, attack)
    assert "POST /api/notes/preview" in served.arrived  # the form at least comes this far
    assert served.passed == []


def _attack(page: Page, hostile: str, there: str, attack: str) -> None:
    page.goto(hostile)
    patience = "new Promise((r) => setTimeout(r, 400))"
    page.evaluate(
        f"(async () => {{ const T = '{there}';"
        f"await Promise.race([{attack}, {patience}]).catch(() => 0); }})()"
    )
    page.wait_for_timeout(200)
    page.close()


def test_row_3_a_rebound_name_reads_nothing(
    playwright: Playwright, served: Served, hostile_port: int, tmp_path: Path
) -> None:
    """The page's own name leads to the companion: for the browser they are one site."""
    there = f"http://evil.test:{served.port}"
    # The browser is to take the companion for a public site: the door must hold by itself.
    public = f"--ip-address-space-overrides=127.0.0.1:{served.port}=public"
    rebound = "--host-resolver-rules=MAP evil.test 127.0.0.1"
    with _chromium(playwright, tmp_path / "profile", rebound, public) as context:
        page = context.new_page()
        statuses: list[int] = []
        page.on("response", lambda answer: statuses.append(answer.status))
        for path in ("/api/health", "/api/people?q=a"):
            with pytest.raises(Error, match="ERR_HTTP_RESPONSE_CODE_FAILURE"):
                page.goto(there + path)  # an error without a body is all that the page gets
        assert statuses == [421, 421]
        for attack in (ATTACKS["form"], ATTACKS["simple fetch"], ATTACKS["get"]):
            _attack(context.new_page(), f"http://evil.test:{hostile_port}/", there, attack)
    assert "POST /api/pairings" in served.arrived
    assert served.passed == []


MANIFEST = {
    "manifest_version": 3,
    "name": "A caller",
    "version": "1",
    "background": {"service_worker": "worker.js"},
}


def _extension(folder: Path, *hosts: str) -> str:
    folder.mkdir()
    manifest = {**MANIFEST, "host_permissions": list(hosts)}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    (folder / "worker.js").write_text("")
    (folder / "page.html").write_text("<!doctype html><title>panel</title>")
    return str(folder)


@contextmanager
def _panel(playwright: Playwright, tmp_path: Path, *hosts: str) -> Iterator[Page]:
    """A page of an extension that may or may not have the right to reach the companion."""
    folder = _extension(tmp_path / "extension", *hosts)
    with _chromium(playwright, tmp_path / "profile", f"--load-extension={folder}") as context:
        workers = context.service_workers or [context.wait_for_event("serviceworker")]
        page = context.new_page()
        page.goto(workers[0].url.replace("worker.js", "page.html"))
        yield page


_CALL = """async ([address, method, token, body]) => {
    const headers = { 'x-inroad-protocol': '1' };
    if (token) headers.authorization = 'Bearer ' + token;
    if (body) headers['content-type'] = 'application/json';
    try {
        const answer = await fetch(address, { method, headers, body: body || undefined });
        const protocol = answer.headers.get('x-inroad-protocol');
        return [answer.status, protocol, await answer.text()];
    } catch (error) { return [0, null, '']; }
}"""


@pytest.mark.parametrize("hosts", [("http://127.0.0.1/*",), ()], ids=["with right", "without"])
def test_row_6_an_extension_pairs_and_is_let_in_and_no_other(
    playwright: Playwright, served: Served, tmp_path: Path, hosts: tuple[str, ...]
) -> None:
    with _panel(playwright, tmp_path, *hosts) as page:

        def call(method: str, path: str, token: str = "", body: str = "") -> list[Any]:
            address = f"http://127.0.0.1:{served.port}{path}"
            answer: list[Any] = page.evaluate(_CALL, [address, method, token, body])
            return answer

        assert call("GET", "/api/health")[:2] == [200, "1"]
        assert call("POST", "/api/hello", body='{"nonce":"0123456789abcdef"}')[0] == 401
        assert call("GET", "/api/me", served.token)[0] in (0, 200 if hosts else 0)
        assert call("PUT", "/api/me", served.token, '{"name":"Eve"}')[0] in (0, 403)
        assert "PUT /api/me" not in served.passed

        typed = json.dumps({"code": served.open_code(), "label": "a browser"})
        status, protocol, paired = call("POST", "/api/pairings", body=typed)
        assert (status, protocol) == (201, "1")
        token = json.loads(paired)["token"]
        assert call("GET", "/api/me", token)[:2] == [200, "1"]
        assert call("PUT", "/api/me", token, '{"name":"Ada"}')[:2] == [200, "1"]
        assert call("DELETE", "/api/people/1", token)[:2] == [404, "1"]
