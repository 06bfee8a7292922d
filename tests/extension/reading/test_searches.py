"""Search pages: a card a person, each with mutuals of its own; and the list of one's mutuals."""

import pytest

from inroad.domain.reading import Card, Reading
from tests.extension.reading import built
from tests.extension.reading.built import LIST, SEARCH, SITE, URN, card, ember_card, named, others
from tests.extension.reading.reader import Eye

FIRST = "1st"

NESTED = """() => {
    const el = (tag, at, ...inner) => {
        const made = document.createElement(tag);
        for (const [name, value] of Object.entries(at)) made.setAttribute(name, value);
        made.append(...inner);
        return made;
    };
    const own = 'https://www.linkedin.com/in/ada-north/';
    const list = '/search/results/people/?network=F&connectionOf=ACoAAadaNorth00001';
    document.querySelector('main').append(el('div', { role: 'listitem' }, el('a', { href: own },
        el('figure', {}, el('img', { alt: '' })),
        el('p', {}, el('a', { href: own }, 'Ada North'), el('span', {}, ' • 2nd')),
        el('p', {}, 'Carpenter at Oakfold'),
        el('p', {}, el('a', { href: '/in/otto-b/' }, el('strong', {}, 'Otto Brandt')), ', ',
            el('a', { href: '/in/lena-v/' }, el('strong', {}, 'Lena Voss, MD')), ' and ',
            el('a', { href: list }, el('strong', {}, '12 other mutual connections'))))));
}"""

SPLIT = f"""<main><div role="listitem"><a href="/in/ada-north/"><figure></figure></a>
    <p><a href="/in/ada-north/"></a><a href="/in/ada-north/">Ada North</a><span> • 2nd</span></p>
    <a href="/in/ada-north/"><p>Carpenter at Oakfold</p></a><div><a href="/in/ada-north/"></a>
    <p><a href="/in/ada-north/"></a><a href="/in/otto-b/"><strong>Otto Brandt</strong></a>,
    <a href="/in/lena-v/"><strong>Lena Voss, MD</strong></a> and
    {others("12 other mutual connections")}</p></div></div></main>"""


def shown(one: Card) -> tuple[list[str], int | None, int | None, bool | None]:
    """What a card says of mutuals."""
    return [m.name for m in one.mutuals], one.others, one.total, one.complete


def subjects(reading: Reading) -> list[str]:
    """The people of the cards."""
    return [one.subject.name for one in reading.cards]


def test_a_card_of_2026(eye: Eye) -> None:
    many = others("5 other mutual connections", "ACoAAadaNorth00001")
    line = f"{named('otto-b', 'Otto Brandt')}, {named('lena-v', 'Lena Voss')} and {many}"
    reading = eye.read(
        SEARCH, built.results(card("Ada North", "ada-north", line), card("Bo South", "bo-south"))
    )
    first, second = reading.cards
    assert (reading.kind, reading.language) == ("people_search", "en")
    assert first.subject.url == "https://www.linkedin.com/in/ada-north/"
    assert first.subject.urn == "ACoAAadaNorth00001"
    assert (first.subject.headline, first.subject.degree) == ("Carpenter at Oakfold", 2)
    assert shown(first) == (["Otto Brandt", "Lena Voss"], 5, 7, False)
    assert first.mutuals[0].url == "https://www.linkedin.com/in/otto-b/"
    assert shown(second) == ([], None, None, None)


def test_a_card_of_2024(eye: Eye) -> None:
    many = others("1,211 other mutual connections")
    otto = named("ACoAAottoBrandt0001", "Otto Brandt")
    line = f"345 followers •<span> </span>{otto}, and {many}"
    alone = f"{named('ACoAAottoBrandt0001', 'Otto e Filho')} jest wspólnym kontaktem"
    reading = eye.read(
        SEARCH,
        built.ember_results(
            ember_card("Ada North", "ada-north", line),
            ember_card("Bo South", "bo-south", alone, "2."),
        ),
    )
    first, second = reading.cards
    assert first.subject.name == "Ada North"
    assert first.subject.headline == "Carpenter at Oakfold"
    assert shown(first) == (["Otto Brandt"], 1211, 1212, False)
    assert first.mutuals[0].urn == "ACoAAottoBrandt0001"
    assert shown(second) == (["Otto e Filho"], 0, 1, True)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            '<a href="/in/ola-w/"><strong>Ola 🌿 i Spółka</strong> jest wspólnym kontaktem</a>',
            "Ola 🌿 i Spółka",
        ),
        ('<a href="/in/ola-w/">Ola Wierzba jest wspólnym kontaktem</a>', "Ola Wierzba"),
        ('<a href="/in/ola-w/pl/?x=1">Ola Wierzba</a> jest wspólnym kontaktem', "Ola Wierzba"),
    ],
)
def test_the_sentence_inside_the_link(eye: Eye, line: str, name: str) -> None:
    if "/pl/" in line:
        line = line.replace("/pl/", "/")
    reading = eye.read(SEARCH, built.ember_results(ember_card("Ada North", "ada-north", line)))
    assert shown(reading.cards[0]) == ([name], 0, 1, True)


@pytest.mark.parametrize(
    ("html", "build"), [(built.page("<main></main>"), NESTED), (built.page(SPLIT), None)]
)
def test_links_in_links_live_and_split_by_a_parser(eye: Eye, html: str, build: str | None) -> None:
    (one,) = eye.read(SEARCH, html, build).cards
    assert one.subject.name == "Ada North"
    assert one.subject.headline == "Carpenter at Oakfold"
    assert shown(one) == (["Otto Brandt", "Lena Voss, MD"], 12, 14, False)


def test_posts_and_companies_between_the_people(eye: Eye) -> None:
    mutual = f"{named('otto-b', 'Otto Brandt')} is a mutual connection"
    people = ember_card("Ada North", "ada-north", mutual) + ember_card("Bo South", "bo-south", "")
    post = (
        '<li><div data-chameleon-result-urn="urn:li:activity:1">'
        '<a href="/in/poster/">Poster P</a><span>• 2nd</span>'
        + "".join(f'<a href="/in/tagged-{n}/">Tagged {n}</a>' for n in range(30))
        + "</div></li>"
    )
    company = (
        '<li><a href="/company/oakfold/">Oakfold</a><a href="/in/zed/">Zed works here</a></li>'
    )
    html = built.page(
        f"<main><ul><li><h2>People</h2><ul>{people}</ul></li>{post}{company}</ul></main>"
    )
    reading = eye.read(f"{SITE}/search/results/all/?keywords=x", html)
    assert subjects(reading) == ["Ada North", "Bo South"]
    assert shown(reading.cards[0]) == (["Otto Brandt"], 0, 1, True)


def test_links_that_nothing_calls_mutual_are_no_mutuals(eye: Eye) -> None:
    line = f"Posted with {named('otto-b', 'Otto Brandt')} and {named('lena-v', 'Lena Voss')}"
    reading = eye.read(SEARCH, built.results(card("Ada North", "ada-north", line)))
    assert shown(reading.cards[0]) == ([], None, None, None)


def test_an_unknown_language_gives_names_and_no_count(eye: Eye) -> None:
    many = others("9 общих контактов")
    line = f"{named('otto-b', 'Отто Лес')}, {named('lena-v', 'Лена Река')} и ещё {many}"
    alone = f"{named('otto-b', 'Отто Лес')} — ваш общий контакт"
    reading = eye.read(
        SEARCH, built.results(card("Ада Север", "ada", line), card("Бо Юг", "bo", alone))
    )
    assert reading.language is None
    assert shown(reading.cards[0]) == (["Отто Лес", "Лена Река"], None, None, None)
    assert shown(reading.cards[1]) == (["Отто Лес"], None, None, None)


def test_people_without_a_name_are_left_out(eye: Eye) -> None:
    hidden = '<div role="listitem"><p>LinkedIn Member <span>• 3rd+</span></p><p>Carpenter</p></div>'
    reading = eye.read(SEARCH, built.results(hidden, card("Ada North", "ada-north")))
    assert subjects(reading) == ["Ada North"]


def test_cards_without_any_list_around_them(eye: Eye) -> None:
    html = "".join(
        f'<section><a href="/in/{slug}/?lipi=x"></a><p><a href="/in/{slug}/">{name}<span> '
        "</span></a><span> • 2nd</span></p><div><p>Carpenter</p></div>"
        f"<p>{named('otto-b', 'Otto Brandt, RCC')}"
        "<span> </span>is a mutual connection</p></section>"
        for name, slug in (("Ada North", "ada-north"), ("Bo South", "bo-south"))
    )
    reading = eye.read(SEARCH, built.page(f"<main>{html}</main>"))
    assert subjects(reading) == ["Ada North", "Bo South"]
    assert all(shown(one) == (["Otto Brandt, RCC"], 0, 1, True) for one in reading.cards)


def test_a_card_that_is_one_link(eye: Eye) -> None:
    one = (
        '<li><a href="/in/ada-north/"><div><span>Ada North</span></div><div>• 2nd</div>'
        "<p>Carpenter</p><p>5 mutual connections</p></a></li>"
    )
    (read,) = eye.read(SEARCH, built.page(f"<main><ul>{one}</ul></main>")).cards
    assert (read.subject.name, read.subject.degree) == ("Ada North", 2)
    assert read.subject.headline == "Carpenter"
    assert shown(read) == ([], 5, 5, False)


def test_a_number_on_a_button(eye: Eye) -> None:
    lead = (
        '<li><a data-anonymize="person-name" href="/sales/lead/ACwAAada0000001,N,a">Ada North</a>'
        "<p>Carpenter</p><button>4 mutual connections</button></li>"
    )
    html = built.page(f"<main><ol>{lead}</ol></main>")
    (read,) = eye.read(f"{SITE}/sales/search/people?query=x", html).cards
    assert read.subject.urn == "ACwAAada0000001"
    assert shown(read) == ([], 4, 4, False)


def test_what_is_only_heard_is_no_part_of_a_name(eye: Eye) -> None:
    style = "<style>.heard{position:absolute;width:1px;height:1px;clip:rect(0 0 0 0)}</style>"
    one = card("Ada North", "ada-north").replace(
        ">Ada North</a>", '><span>Ada North</span><span class="heard">See her page</span></a>'
    )
    reading = eye.read(SEARCH, built.page(f"<main>{one}</main>", style))
    assert subjects(reading) == ["Ada North"]


@pytest.mark.parametrize(
    "query",
    [
        "connectionOf=%5B%22ACoAAx000001%22%5D",
        "network=%5B%22F%22%2C%22S%22%5D&connectionOf=%22ACoAAx000001%22",
        "followerOf=%22ACoAAx000001%22&network=F",
    ],
)
def test_other_facets_do_not_make_the_cards_mutuals(eye: Eye, query: str) -> None:
    reading = eye.read(
        f"{SITE}/search/results/people/?{query}", built.results(card("Ada North", "ada-north"))
    )
    assert reading.kind == "people_search"
    assert subjects(reading) == ["Ada North"]


def test_the_cards_of_a_mutual_list_are_the_mutuals(eye: Eye) -> None:
    decoy = f"{named('otto-b', 'Otto Brandt')} and {others('10 other mutual connections')}"
    footer = f"<aside><footer>{built.link(LIST, '<p>More</p>')}</footer></aside>"
    reading = eye.read(
        LIST,
        built.ember_results(
            ember_card("Ada North", "ada-north", decoy, FIRST),
            ember_card("Ada North", "ada-north-2", "", FIRST),
            after=footer,
        ),
    )
    assert reading.kind == "mutual_list"
    assert reading.subject is not None
    assert (reading.subject.name, reading.subject.url, reading.subject.urn) == ("", None, URN)
    assert [(m.name, m.url) for m in reading.mutuals] == [
        ("Ada North", "https://www.linkedin.com/in/ada-north/"),
        ("Ada North", "https://www.linkedin.com/in/ada-north-2/"),
    ]
    assert reading.mutuals[0].headline == "Carpenter at Oakfold"
    assert (reading.others, reading.total, reading.complete) == (0, 2, True)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("<h2>Connections of Mara Quill</h2>", "Mara Quill"),
        ("<button>Connections of: <span>Mara Quill</span></button>", "Mara Quill"),
        (
            '<button aria-label="Connections of filter. Mara Quill is currently selected">'
            "Connections of</button>",
            "Mara Quill",
        ),
        (
            '<button aria-pressed="true" aria-label="Filter: Kontakte von Mara Quill">1</button>',
            "Mara Quill",
        ),
        ("<h1>People</h1><button>Connections of</button>", ""),
    ],
)
def test_whose_connections_a_list_shows(eye: Eye, before: str, name: str) -> None:
    one = ember_card("Ada North", "ada-north", "", FIRST)
    reading = eye.read(LIST, built.ember_results(one, title=before))
    assert reading.subject is not None
    assert (reading.subject.name, reading.subject.urn) == (name, URN)
    assert [m.name for m in reading.mutuals] == ["Ada North"]


TEN = "".join(ember_card(f"Person {chr(65 + n)}", f"person-{n}", "", FIRST, n) for n in range(10))
ONE = ember_card("Ada North", "ada-north", "", FIRST)
NEXT = (
    '<div><button aria-label="Page 1" aria-current="true">1</button>'
    '<button aria-label="Next">Next</button></div>'
)
NO_NEXT = "<p>Seite 1 von 1</p><button disabled>Weiter</button>"
HIDDEN_NEXT = '<button data-testid="pagination-controls-next-button-hidden"></button>'
LAZY = '<div data-testid="lazy-column">{}</div>'
MEMBER = (
    '<li><div data-chameleon-result-urn="urn:li:member:headless">'
    "LinkedIn Member <span>• 1st</span></div></li>"
)


@pytest.mark.parametrize(
    ("address", "cards", "after", "others_", "total", "complete"),
    [
        (LIST, TEN, "", 0, 10, True),
        (LIST, TEN, NEXT, None, None, False),
        (LIST, ONE, NO_NEXT, 0, 1, True),
        (LIST, LAZY.format(ONE), "", None, None, None),
        (LIST, LAZY.format(ONE), HIDDEN_NEXT, 0, 1, True),
        (LIST, TEN, "<h2>About 49 results</h2>", 39, 49, False),
        (LIST, TEN, "<h2>49 gemeinsame Bekannte</h2>", 39, 49, False),
        (LIST, TEN, "<p>공통 1촌</p><h2>About 49 results</h2>", 39, 49, False),
        (LIST, TEN, "<h2>10 Ergebnisse</h2>", 0, 10, True),
        (f"{LIST}&page=2", ONE, "<p>Page 2 of 2</p>", None, None, False),
        (f"{LIST}&keywords=carpenter", ONE, "", None, None, False),
        (f"{LIST}&geoUrn=%5B%22103%22%5D", ONE, "", None, None, False),
        (LIST, ONE + MEMBER, "", 1, 2, False),
        (
            LIST,
            "",
            "<h2>No results found</h2><p>Try other or fewer words, please.</p>",
            None,
            None,
            None,
        ),
    ],
)
def test_is_the_whole_list_here(
    eye: Eye,
    address: str,
    cards: str,
    after: str,
    others_: int | None,
    total: int | None,
    complete: bool | None,
) -> None:
    reading = eye.read(address, built.ember_results(cards, after=after))
    assert reading.kind == "mutual_list"
    assert (reading.others, reading.total, reading.complete) == (others_, total, complete)
