"""Sites that show who of one's own contacts follows somebody; Sales Navigator; the demo."""

import pytest

from inroad.domain.reading import Reading
from tests.extension.reading import built
from tests.extension.reading.reader import Eye

GITHUB = "https://github.com/ada-n"
MASTODON = "https://example.social/@ada"
BLUESKY = "https://bsky.app/profile/ada.invalid"
CARD = (
    '<div><span itemprop="name">Ada North</span><span itemprop="additionalName">ada-n</span></div>'
)
HEAD = "<div><h1><span>Ada North <small>@ada@example.social</small></span></h1>"
GRACE, LINUS = (
    f'<a href="/@{handle}"><bdi><strong>{name}</strong></bdi></a>'
    for handle, name in (("grace@other.example", "Grace Ray"), ("linus", "Linus und Freunde 🦊"))
)


def row(handle: str, name: str) -> str:
    """A row of a list of followers."""
    return (
        f'<div><a data-hovercard-type="user" href="/{handle}"><img alt="@{handle}"></a><div>'
        f'<a data-hovercard-type="user" href="/{handle}"><span>{name}</span> '
        f"<span>{handle}</span></a>"
        "<div>Likes boats</div></div></div>"
    )


def told(reading: Reading) -> tuple[list[str], int | None, int | None, bool | None]:
    """Names, others, total, complete."""
    names = [m.name for m in reading.mutuals]
    return names, reading.others, reading.total, reading.complete


def test_github_list(eye: Eye) -> None:
    rows = row("grace-r", "Grace Ray") + row("linus-x", "")
    reading = eye.read(f"{GITHUB}/followers/you_know", built.page(f"<main>{CARD}{rows}</main>"))
    assert (reading.site, reading.kind, reading.relation) == (
        "github",
        "mutual_list",
        "followed_by",
    )
    assert reading.subject is not None
    assert (reading.subject.name, reading.subject.url) == ("Ada North", GITHUB)
    assert told(reading) == (["Grace Ray", "linus-x"], 0, 2, True)
    assert reading.mutuals[0].url == "https://github.com/grace-r"
    more = '<a rel="next" href="https://github.com/ada-n/followers/you_know?page=2">Next</a>'
    again = eye.read(f"{GITHUB}/followers/you_know", built.page(f"<main>{CARD}{rows}{more}</main>"))
    assert told(again) == (["Grace Ray", "linus-x"], None, None, False)


def test_a_line_that_an_extension_added_on_github_is_not_read(eye: Eye) -> None:
    line = 'Followed by <a href="/grace-r">Grace</a> and <a href="/bo">Bo</a>'
    added = f'<div id="followedby-line">{line}</div>'
    reading = eye.read(GITHUB, built.page(f"<main>{CARD}{added}</main>"))
    assert told(reading) == ([], None, None, None)


@pytest.mark.parametrize(
    ("line", "others", "total", "complete"),
    [
        (
            f"Gefolgt von {GRACE}, {LINUS} und einem weiteren Profil, das dir bekannt ist",
            1,
            3,
            False,
        ),
        (f"Followed by {GRACE}, {LINUS}, and one other you know", 1, 3, False),
        (f"Followed by {GRACE}, {LINUS}, and 12 others you know", 12, 14, False),
        (f"Followed by {GRACE} and {LINUS}", 0, 2, True),
    ],
)
def test_mastodon(eye: Eye, line: str, others: int, total: int, complete: bool) -> None:
    avatars = '<div><a href="/@grace@other.example" title="x"><img alt=""></a></div>'
    html = built.page(f"{HEAD}<div>{avatars}<span>{line}</span></div></div>")
    reading = eye.read(MASTODON, html)
    assert (reading.site, reading.kind, reading.relation) == ("mastodon", "profile", "followed_by")
    assert told(reading) == (["Grace Ray", "Linus und Freunde 🦊"], others, total, complete)
    assert reading.mutuals[1].url == "https://example.social/@linus"
    assert reading.subject is not None
    assert reading.subject.name == "Ada North"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (
            "Followed by <div>Grace Ray, </div><div>linus.invalid</div> and 3 others",
            (["Grace Ray", "linus.invalid"], 3, 5, False),
        ),
        (
            "Followed by <div>Grace Ray and </div><div>linus.invalid </div>",
            (["Grace Ray", "linus.invalid"], 0, 2, True),
        ),
        ("Followed by <div>Grace Ray</div> and 1 other", (["Grace Ray"], 1, 2, False)),
    ],
)
def test_bluesky(eye: Eye, inner: str, expected: tuple[object, ...]) -> None:
    route = built.link(
        "/profile/ada.invalid/known-followers", f"<div><img></div><div>{inner}</div>"
    )
    html = built.page(f"<div><div>Ada North</div><div>@ada.invalid</div>{route}</div>")
    reading = eye.read(BLUESKY, html)
    assert told(reading) == expected
    assert reading.subject is not None
    assert reading.subject.name == "Ada North"
    assert all(m.url is None and m.name_quality == "provisional" for m in reading.mutuals)


def test_bluesky_says_that_there_is_nobody(eye: Eye) -> None:
    html = built.page("<div><div>Ada North</div><div>Not followed by anyone you know</div></div>")
    assert told(eye.read(BLUESKY, html)) == ([], 0, 0, True)


def test_a_number_that_counts_the_named_too(eye: Eye) -> None:
    route = built.link(
        "/ada.north/friends_mutual", "347 mutual friends including Grace Ray and Bo Sy"
    )
    html = built.page(f'<div role="main"><h1>Ada North</h1>{route}</div>')
    reading = eye.read("https://www.facebook.com/ada.north", html)
    assert told(reading) == (["Grace Ray", "Bo Sy"], 345, 347, False)


LEAD = "https://www.linkedin.com/sales/lead/ACwAAmaraQuill000001,NAME_SEARCH,aBcD?_ntb=x"
LEAD_CARD = """<main><section><h1 data-anonymize="person-name">Mara Quill</h1> <span>2nd</span>
    <p data-anonymize="headline">Boat builder</p>
    <a data-anonymize="company-name" href="/sales/company/1">Tidewright</a>
    <button>2 mutual connections</button></section></main>"""
LEAD_LIST = """<div role="dialog"><ul>
    <li><a data-anonymize="person-name" href="/sales/lead/ACwAAotto00001,N,a">Otto Brandt</a></li>
    <li><a data-anonymize="person-name" href="/sales/lead/ACwAAlena00001,N,a">Lena Voss</a></li>
    </ul></div>"""


def test_a_sales_lead(eye: Eye) -> None:
    reading = eye.read(LEAD, built.page(LEAD_CARD))
    subject = reading.subject
    assert subject is not None
    assert (subject.name, subject.headline, subject.company) == (
        "Mara Quill",
        "Boat builder",
        "Tidewright",
    )
    assert subject.urn == "ACwAAmaraQuill000001"
    assert told(reading) == ([], 2, 2, False)
    opened = eye.read(LEAD, built.page(LEAD_CARD + LEAD_LIST))
    assert told(opened) == (["Otto Brandt", "Lena Voss"], 0, 2, True)


def test_the_demo_is_read_like_the_real_site(eye: Eye) -> None:
    html = built.profile("<strong>Otto</strong> and 2 other mutual connections")
    html = html.replace("https://www.linkedin.com", "")
    address = "http://127.0.0.1:4676/in/mara-quill/"
    reading = eye.read(address, html.replace("<html>", "<html data-inroad-demo>"))
    assert (reading.site, reading.kind, reading.total) == ("demo", "profile", 3)
    assert reading.subject is not None
    assert reading.subject.url == address
    assert eye.read(address, html).refusal == "unsupported"


def test_a_list_of_the_demo(eye: Eye) -> None:
    html = built.ember_results(built.ember_card("Ada North", "ada-north", "", "1st"))
    html = html.replace("https://www.linkedin.com", "").replace("<html>", "<html data-inroad-demo>")
    address = (
        'http://localhost:9999/search/results/people/?network=["F"]&connectionOf=["ACoAAdemo0001"]'
    )
    reading = eye.read(address, html)
    assert (reading.site, reading.kind) == ("demo", "mutual_list")
    assert reading.mutuals[0].url == "http://localhost:9999/in/ada-north/"
    assert reading.subject is not None
    assert reading.subject.urn == "ACoAAdemo0001"
