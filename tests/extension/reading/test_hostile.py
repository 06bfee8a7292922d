"""Pages that are made to mislead, to hang or to break the reader."""

import pytest

from tests.extension.reading import built
from tests.extension.reading.built import LIST, PROFILE, SEARCH
from tests.extension.reading.reader import Eye

MAIN = built.page("<main></main>")
TOP = "<h1>Mara Quill</h1><p>· 2nd</p><p>Boat builder</p>"
HREF = "/search/results/people/?network=%5B%22F%22%5D&connectionOf=%5B%22ACoAAx0000001%22%5D"

LINK = f"<a href='{HREF}'>"
EACH = "Array.from({length: 10000}, (_, n) => %s).join('')"
PERSON = "<li><a href='/in/p${n}/'>Person ${n}a</a><span> • %s</span><p>Head</p></li>"
LONG = "<strong>${'N'.repeat(n % 50 ? 20 : 10000)} x</strong> and 3 other mutual connections</a>"
ON_CARD = "'<li><a href=/in/p/>Person a</a><span> • 2nd</span><p>Head</p><p>' + "

FLOODS = {
    "links to the list": (PROFILE, f"`{TOP}` + " + EACH % f"`{LINK}{LONG}`"),
    "strong names": (
        PROFILE,
        f"`{TOP}{LINK}` + {EACH % '`<strong>Name ${n}x</strong>, `'} + '3 mutual connections</a>'",
    ),
    "cards": (SEARCH, EACH % f"`{PERSON % '2nd'}`"),
    "mutuals on a card": (SEARCH, ON_CARD + EACH % "`<a href='/in/m${n}/'>Mutual ${n}a</a>, `"),
    "mutuals in a list": (LIST, EACH % f"`{PERSON % '1st'}`"),
    "headings": (
        PROFILE,
        "'<h2>Someone</h2><p aria-hidden=true>a b</p><p>a b c</p>'.repeat(10000)",
    ),
    "twins": (PROFILE, f"`{TOP}` + '<b aria-hidden=true>ab</b><span>ab c</span>'.repeat(20000)"),
    "one long text": (PROFILE, f"`{TOP}<p>` + 'x \\u200b'.repeat(1e6)"),
    "depth": (PROFILE, f"`{TOP}` + '<div>'.repeat(500) + 'deep'"),
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_read_in_time_and_within_bounds(eye: Eye, flood: str) -> None:
    address, html = FLOODS[flood]
    build = f"() => {{ document.querySelector('main').innerHTML = '<section>' + {html}; }}"
    look = eye.look(address, MAIN, build)
    assert look.milliseconds < 1_500  # a second on an idle machine
    if look.reading.kind != "people_search" and len(look.reading.mutuals) >= 500:
        assert look.reading.complete is False


def test_fields_named_like_properties_of_the_page(eye: Eye) -> None:
    fields = "".join(
        f'<input name="{name}">'
        for name in (
            "attributes", "parentNode", "getAttribute", "localName", "tagName", "firstChild",
            "nodeType", "nodeValue", "children", "textContent", "getAttributeNames", "matches",
        )
    )  # fmt: skip
    forms = "".join(
        f'<form name="{name}"></form>'
        for name in ("createTreeWalker", "querySelectorAll", "documentElement", "body", "location")
    )
    html = built.ember_profile(
        "<strong>__proto__ Smith</strong> and <strong>constructor</strong> are mutual connections",
        more=f"{forms}<form id='dex'>{fields}</form><form>{fields}<p>x</p></form>",
    )
    reading = eye.read(PROFILE, html)
    assert [m.name for m in reading.mutuals] == ["__proto__ Smith", "constructor"]
    assert reading.total == 2


def test_names_are_cleaned_and_capped(eye: Eye) -> None:
    long = "Ab\u0000\u200bc\u202ed " * 2_000
    html = built.ember_profile(f"<strong>{long}</strong> is a mutual connection", headline=long)
    reading = eye.read(PROFILE, html)
    (one,) = reading.mutuals
    assert len(one.name) <= 200
    assert one.name.startswith("Ab")
    assert not any(bad in one.name for bad in "\u0000\u200b\u202e")
    assert reading.subject is not None
    assert len(reading.subject.headline or "") <= 500


def test_joiners_stay_where_a_script_needs_them(eye: Eye) -> None:
    names = ["می\u200cخواهم نیک", "Otto 👩\u200d🔧 Brandt", "O\u200dtto Voss"]
    reading = eye.read(
        PROFILE, built.ember_profile(f"{built.strong(names)} and 3 other mutual connections")
    )
    assert [m.name for m in reading.mutuals] == [*names[:2], "Otto Voss"]


def test_an_address_that_is_not_one(eye: Eye) -> None:
    bad = "<a href='https://%zz/in/x/'>X Y</a><a href='javascript:alert(1)//in/x/'>Z Z</a>"
    elsewhere = "<a href='https://evil.invalid/in/otto/'>Otto Brandt</a> is a mutual connection"
    reading = eye.read(SEARCH, built.results(built.card("Ada North", "ada", elsewhere + bad)))
    assert reading.cards[0].mutuals == []
