"""Small invented pages, built as real ones are: tags, attributes, nesting and link shapes."""

from collections.abc import Sequence
from html import escape
from urllib.parse import quote

SITE = "https://www.linkedin.com"
PROFILE = f"{SITE}/in/mara-quill/"
URN = "ACoAAmaraQuillInvented01"
SEARCH = f"{SITE}/search/results/people/?keywords=carpenter&origin=GLOBAL_SEARCH_HEADER"
LIST = f"{SITE}/search/results/people/?network=%5B%22F%22%5D&connectionOf=%5B%22{URN}%22%5D"


def page(body: str, head: str = "") -> str:
    """A whole document."""
    return f"<!doctype html><html><head><title>x</title>{head}</head><body>{body}</body></html>"


def facet(urn: str = URN, network: str = '["F"]', form: str = "new") -> str:
    """Address of a people search narrowed to the connections of one person."""
    names = ("network", "connectionOf") if form == "new" else ("facetNetwork", "facetConnectionOf")
    of = f'["{urn}"]' if network.startswith("[") else f'"{urn}"'
    return (
        f"{SITE}/search/results/people/?{names[0]}={quote(network)}&{names[1]}={quote(of)}"
        "&origin=MEMBER_PROFILE_CANNED_SEARCH"
    )


def link(href: str, inner: str) -> str:
    """An anchor."""
    return f'<a href="{escape(href)}">{inner}</a>'


def strong(names: Sequence[str]) -> str:
    """Names as a profile of 2026 prints them, between commas."""
    return ",<span> </span>".join(f"<strong>{name}</strong>" for name in names)


def top_card(
    name: str = "Mara Quill",
    headline: str = "Boat builder at Tidewright",
    badge: str = "· 2nd",
    slug: str = "mara-quill",
    more: str = "",
) -> str:
    """The first section of a profile of 2026: name in an h2 inside its own link."""
    return f"""<section componentkey="profile.card.ref{URN}Topcard"><div><div>
      <div data-display-contents="true"><a href="{SITE}/in/{slug}/"><div><h2>{name}</h2></div>
      </a></div>
      <p>{badge}</p></div><p>{headline}</p><p>Tidewright · Harbour School</p>
      <div><p>Saltmouth</p><p>·</p>
      <p><a href="{SITE}/in/{slug}/overlay/contact-info/">Contact info</a></p></div>
      {more}</div></section>"""


def profile(sentence: str, *, urn: str = URN, before: str = "", after: str = "") -> str:
    """A profile of 2026 whose link to the mutuals holds `sentence`."""
    block = link(facet(urn), f"<div><ul><li><figure></figure></li></ul><p>{sentence}</p></div>")
    return page(f"<main>{before}{top_card(more=block)}{after}</main>")


def ember_profile(
    sentence: str,
    name: str = "Mara Quill",
    badge: tuple[str, str] = ("2nd degree connection", "2nd"),
    headline: str = "Boat builder at Tidewright",
    more: str = "",
) -> str:
    """A profile of 2020 to 2025: h1, badge and sentence each printed twice."""
    block = link(
        facet(form="old"),
        f'<span><span aria-hidden="true">{sentence}</span>'
        f'<span class="visually-hidden">{sentence}</span></span>',
    )
    return page(f"""<main><section><div><div><span>
      <a href="/in/mara-quill/overlay/about-this-profile/"><h1>{name}</h1></a></span>
      <span><span class="visually-hidden">{badge[0]}</span>
      <span aria-hidden="true">{badge[1]}</span></span>
      <div>{headline}</div></div>
      <ul><li><button aria-label="Current company: Tidewright. Click to skip">
      <div>Tidewright</div></button></li></ul>
      <a href="{escape(facet(network='["F","S"]'))}">
      <span>320</span> connections</a>{block if sentence else ""}</div></section>{more}</main>""")


def named(slug: str, name: str) -> str:
    """A mutual named on a card, with a link."""
    return link(f"{SITE}/in/{slug}/", f"<strong>{name}</strong>")


def card(
    name: str,
    slug: str,
    line: str = "",
    badge: str = "• 2nd",
    headline: str = "Carpenter at Oakfold",
    urn: str | None = None,
) -> str:
    """A result card of 2026."""
    key = f'<div componentkey="SearchResults{urn}"></div>' if urn else ""
    insight = f"<div><ul><li><figure></figure></li></ul><div><p>{line}</p></div></div>"
    return f"""<div role="listitem"><div><figure><img alt="{name}" src=""></figure><div>
      <p><a href="{SITE}/in/{slug}/">{name}</a><span><span> {badge}</span></span></p>
      <div><p>{headline}</p></div><div><p>Saltmouth and around</p></div></div>{key}
      {insight if line else ""}</div></div>"""


def ember_card(name: str, slug: str, line: str, badge: str = "2nd", number: int = 7) -> str:
    """A result card of 2020 to 2025: everything twice, named mutuals by their URN."""
    own = f"{SITE}/in/{slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAA{slug}0000"
    return f"""<li><div data-chameleon-result-urn="urn:li:member:{number}">
      <a aria-hidden="true" href="{own}">
      <img alt="{name}" src=""><span class="visually-hidden">Status is offline</span></a>
      <span><a href="{own}">
      <span dir="ltr"><span aria-hidden="true">{name}</span>
      <span class="visually-hidden">View {name}’s profile</span></span></a>
      <span><div><span><span aria-hidden="true">• {badge}</span>
      <span class="visually-hidden">{badge} degree connection</span></span></div></span></span>
      <div>Carpenter at Oakfold</div><div> Saltmouth and around </div>
      <p>Past: Joiner at <strong>Elmworks</strong></p><div><div><span> {line} </span></div></div>
      <button aria-label="Invite {name} to connect"><span>Connect</span></button></div></li>"""


def results(*cards: str, after: str = "", title: str = "") -> str:
    """A search page of 2026 around result cards."""
    return page(
        f'<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople">'
        f'{title}<div role="list">{"".join(cards)}</div>{after}</div></main>'
    )


def ember_results(*cards: str, after: str = "", title: str = "") -> str:
    """The same of 2020 to 2025."""
    return page(f'<main>{title}<ul role="list">{"".join(cards)}</ul>{after}</main>')


def others(text: str, urn: str = "ACoAAnobody000000001") -> str:
    """The number at the end of a line, linked to the list of mutuals."""
    return link(facet(urn), f"<strong>{text}</strong>")
