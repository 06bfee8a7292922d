"""How long one look at a page takes, in a real engine.

    python tests/benchmarks/reading.py [--pages FOLDER] [--loads 7] [--runs 12]

Without a folder, large pages are invented: search pages of ten rich cards and more. `FOLDER` holds
saved pages with an `index.json`: a list of `{file, address}`. Each page is loaded afresh `--loads`
times, rendered, and looked at. For each: its size; in milliseconds the median and the worst of the
first (cold) looks, each the first run of the code in a new page, and the median of the further
(warm) ones; and that as a ratio to a plain walk over all elements and their text in the same run.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, Route, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from e2e.browsers import SWITCHES, chromium_path
from tests.extension.reading.reader import reader_source

MEASURE = """(runs) => {
    const readPage = (%s);
    const phrases = %s;
    const timed = (work) => {
        const start = performance.now();
        work();
        return performance.now() - start;
    };
    const walk = () => {
        let length = 0;
        for (const element of document.querySelectorAll('*')) length += element.textContent.length;
        return length;
    };
    const cold = timed(() => readPage(phrases));
    const reads = [], walks = [];
    for (let run = 0; run < runs; run += 1) {
        reads.push(timed(() => readPage(phrases)));
        walks.push(timed(walk));
    }
    return { cold, reads, walks, kind: readPage(phrases).kind };
}"""


RENDERED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass(frozen=True)
class Measured:
    """Milliseconds of one page."""

    name: str
    kilobytes: float
    kind: str
    cold: float
    worst_cold: float
    warm: float
    ratio: float


def card(number: int, padding: int) -> str:
    """One rich result card; `padding` pieces of furniture make it as heavy as real ones."""
    slug, urn = f"invented-person-{number}", f"ACoAAInvented{number:012d}"
    noise = " ".join(f"_{number * 7919 + n:08x}" for n in range(12))
    piece = f'<div class="{noise}"><span class="{noise}" aria-hidden="true"></span></div>'
    furniture = piece * padding
    named = "".join(
        f'<a class="{noise}" href="https://www.linkedin.com/in/friend-{number}-{n}/">'
        f"<strong>Friend {n} Invented</strong></a>, "
        for n in range(2)
    )
    facet = f"network=%5B%22F%22%5D&connectionOf=%5B%22{urn}%22%5D"
    return f"""<div role="listitem" class="{noise}">{furniture}
      <figure class="{noise}"><img alt="Person {number} Invented" src=""></figure>
      <p class="{noise}"><a href="https://www.linkedin.com/in/{slug}/">Person {number} Invented</a>
      <span><span class="{noise}"> • 2nd</span></span></p>
      <div class="{noise}"><p class="{noise}">Head of Example {number} at Invented Works</p></div>
      <div class="{noise}"><p class="{noise}">Examplebury and around</p></div>
      <div class="{noise}"><p class="{noise}">{named} and <a href="https://www.linkedin.com/search/results/people/?{facet}">
      <strong>{number + 3} other mutual connections</strong></a></p></div>{furniture}</div>"""


def search_page(cards: int, padding: int) -> str:
    """A search page with so many cards."""
    body = "".join(card(n, padding) for n in range(cards))
    return f"<!doctype html><html><body><main><div role='list'>{body}</div></main></body></html>"


def invented() -> Iterator[tuple[str, str, str]]:
    """Name, address and page."""
    address = "https://www.linkedin.com/search/results/people/?keywords=invented"
    for name, cards, padding in (
        ("10 rich cards", 10, 15),
        ("10 very rich cards", 10, 150),
        ("100 rich cards", 100, 15),
    ):
        yield name, address, search_page(cards, padding)


def saved(folder: Path) -> Iterator[tuple[str, str, str]]:
    """The same of a folder."""
    for entry in json.loads((folder / "index.json").read_text()):
        if entry.get("address"):
            yield entry["file"], entry["address"], (folder / entry["file"]).read_text()


def look(page: Page, script: str, address: str, html: str, runs: int) -> dict[str, Any]:
    """Serve one page under its address and time the reader in it."""

    def serve(route: Route) -> None:
        if route.request.is_navigation_request():
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            route.abort()

    page.route("**/*", serve)
    page.goto(address, wait_until="load")
    page.evaluate(RENDERED)
    got: dict[str, Any] = page.evaluate(script, runs)
    return got


def measure_all(
    browser: Browser, pages: Iterator[tuple[str, str, str]], loads: int, runs: int
) -> None:
    """Print a line for each page."""
    script = MEASURE % reader_source()
    print(f"{'page':52} {'kB':>7} {'cold ms':>8} {'worst':>7} {'warm':>7} {'/ walk':>7}  kind")
    for name, address, html in pages:
        looks = []
        for _ in range(loads):
            with browser.new_context() as context:
                looks.append(look(context.new_page(), script, address, html, runs))
        colds = [one["cold"] for one in looks]
        warm = median(ms for one in looks for ms in one["reads"])
        walk = median(ms for one in looks for ms in one["walks"])
        one = Measured(
            name=name,
            kilobytes=len(html.encode()) / 1000,
            kind=looks[0]["kind"],
            cold=median(colds),
            worst_cold=max(colds),
            warm=warm,
            ratio=warm / max(0.1, walk),
        )
        print(
            f"{one.name[:52]:52} {one.kilobytes:7.0f} {one.cold:8.1f} {one.worst_cold:7.1f}"
            f" {one.warm:7.2f} {one.ratio:7.1f}  {one.kind}"
        )


def main() -> None:
    """Measure the pages asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, help="a folder of saved pages with an index.json")
    parser.add_argument("--loads", type=int, default=7)
    parser.add_argument("--runs", type=int, default=12)
    options = parser.parse_args()
    pages = saved(options.pages) if options.pages else invented()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        measure_all(browser, pages, options.loads, options.runs)
        browser.close()


if __name__ == "__main__":
    main()
