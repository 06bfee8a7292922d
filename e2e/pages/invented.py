"""Pages shaped like those that a large network served in 2026, with invented people.

Names on a profile are first names without links; the mutual list has full names and addresses.
"""

import json
from dataclasses import dataclass
from html import escape
from urllib.parse import quote


@dataclass(frozen=True)
class Somebody:
    """A person as the page shows them."""

    name: str
    slug: str
    headline: str
    urn: str = ""
    degree: str = "1st"


NORA = Somebody("Nora Hallström", "nora-hallstrom", "Head of Data at Tidewater Grid",
                "ACoAAAnoraHallstrom0001", "2nd")  # fmt: skip
IMKE = Somebody("Imke Brandt", "imke-brandt", "Leiterin Netze bei Küstenstrom",
                "ACoAAAimkeBrandt000001", "2.")  # fmt: skip
TOMAS = Somebody("Tomás Arrieta", "tomas-arrieta", "Staff engineer at Northwind Billing")
PRIYA = Somebody("Priya Raman", "priya-raman", "Partner at Quay Street Ventures")
JOEL = Somebody("Joel Anttila", "joel-anttila", "Director of Operations at Tidewater Grid")

WORDS = {
    "en": "<strong>{0}</strong>, <strong>{1}</strong> and {n} other mutual connections",
    "de": "<strong>{0}</strong>, <strong>{1}</strong> und {n} weitere gemeinsame Kontakte",
}


def list_address(subject: Somebody) -> str:
    """Where the mutual list of a person is."""
    facets = {"network": ["F"], "connectionOf": [subject.urn]}
    query = "&".join(f"{key}={quote(json.dumps(value))}" for key, value in facets.items())
    return f"https://www.linkedin.com/search/results/people/?{query}"


def profile_address(somebody: Somebody) -> str:
    """Where the profile of a person is."""
    return f"https://www.linkedin.com/in/{somebody.slug}/"


def profile(
    subject: Somebody, mutuals: list[Somebody], total: int, *, language: str = "en", extra: str = ""
) -> str:
    """A profile that names two mutuals and counts the others; `extra` is put into the page."""
    body = profile_body(subject, mutuals, total, language=language)
    screen = "com.linkedin.sdui.flagshipnav.profile.Profile"
    return _page(f'<div data-sdui-screen="{screen}">{body}{extra}</div>')


def profile_body(
    subject: Somebody, mutuals: list[Somebody], total: int, *, language: str = "en"
) -> str:
    """What is on the screen of a profile."""
    first = [escape(mutual.name.split()[0]) for mutual in mutuals[:2]]
    line = WORDS[language].format(*first, n=total - 2)
    href = escape(list_address(subject).removeprefix("https://www.linkedin.com"))
    return f"""
<section componentkey="com.linkedin.sdui.profile.card.ref{subject.urn}Topcard">
  <div><a href="/in/{subject.slug}/"><h2>{escape(subject.name)}</h2></a>
  <p>· {subject.degree}</p></div>
  <p>{escape(subject.headline)}</p>
  <a href="{href}"><p>{line}</p></a>
</section>
<section componentkey="com.linkedin.sdui.profile.card.ref{subject.urn}About">
  <h2>About</h2><p>Builds things that stay up at night.</p>
</section>"""


def mutual_list(subject: Somebody, mutuals: list[Somebody], *, last: bool = True) -> str:
    """The list of the mutual connections of a person."""
    state = "hidden" if last else "visible"
    cards = "".join(_card(mutual) for mutual in mutuals)
    return _page(f"""
<div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople">
  <div><span>1st</span><span>Connections of: {escape(subject.name)}</span></div>
  <div data-testid="lazy-column"><div role="list">{cards}</div></div>
  <nav><ul data-testid="pagination-controls-list">
    <li><a aria-current="true" data-testid="pagination-indicator-0" href="?page=1">1</a></li></ul>
    <span data-testid="pagination-controls-next-button-{state}">Next</span></nav>
</div>""")


def search(cards: list[tuple[Somebody, list[Somebody]]]) -> str:
    """A search for people, each with the mutuals on their card."""
    body = "".join(_card(person, _mutual_line(mutuals)) for person, mutuals in cards)
    return _page(f"""
<div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople">
  <div data-testid="lazy-column"><div role="list">{body}</div></div>
</div>""")


def _mutual_line(mutuals: list[Somebody]) -> str:
    names = " and ".join(
        f'<a href="{profile_address(one)}">{escape(one.name)}</a>' for one in mutuals
    )
    are = "are mutual connections" if len(mutuals) > 1 else "is a mutual connection"
    return f"<div><p>{names} {are}</p></div>"


def _card(somebody: Somebody, extra: str = "") -> str:
    name = escape(somebody.name)
    return f"""
<div role="listitem">
  <p><a href="{profile_address(somebody)}">{name}</a><span> • {somebody.degree}</span></p>
  <p>{escape(somebody.headline)}</p>{extra}
  <button type="button" aria-label="Send a message to {name}">Message</button>
</div>"""


def _page(body: str) -> str:
    return f"""<!doctype html><html lang="en">
<head><meta charset="utf-8"><title>A network</title></head>
<body><main id="workspace">{body}</main></body></html>"""
