"""Pages that are not read: a refusal with its reason, and never a person."""

import pytest

from tests.extension.reading import built
from tests.extension.reading.built import LIST, PROFILE, SEARCH, SITE
from tests.extension.reading.reader import Eye

BLAH = "something that somebody wrote and many read " * 12
FEED = "".join(
    f'<div data-id="urn:li:activity:{n}"><h2>Feed post number {n}</h2><a href="/in/poster-{n}/">'
    f"<span>Poster {n}</span></a><span>• 2nd</span><p>{BLAH}</p></div>"
    for n in range(4)
)
GROW = (
    '<main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow"><h2>Mara Quill</h2>'
    '<div role="listitem"><a href="/in/x/">Xan Yew</a><p>Otto and 7 other mutual connections</p>'
    f"</div>{BLAH}</div></main>"
)
MUTUAL = "<strong>Otto Brandt</strong> is a mutual connection"
SIGN_IN = (
    '<main><h1>Sign in</h1><form action="/uas/login-submit"><input name="session_key">'
    '<input type="password" name="session_password"></form></main>'
)


@pytest.mark.parametrize(
    ("refusal", "address", "body"),
    [
        ("address_and_page_disagree", PROFILE, GROW),
        ("address_and_page_disagree", PROFILE, f"<main>{FEED}</main>"),
        ("address_and_page_disagree", f"{SITE}/in/someone-else/", built.ember_profile(MUTUAL)),
        ("address_and_page_disagree", f"{SITE}/in/someone-else/", built.profile(MUTUAL)),
        ("address_and_page_disagree", SEARCH, built.ember_profile(MUTUAL)),
        (
            "address_and_page_disagree",
            LIST,
            built.ember_results(
                built.ember_card("Ada North", "ada-north", ""),
                built.ember_card("Bo South", "bo-south", ""),
            ),
        ),
        ("still_loading", PROFILE, ""),
        ("still_loading", PROFILE, '<div id="app"></div>'),
        ("still_loading", PROFILE, '<main aria-busy="true"></main>'),
        (
            "still_loading",
            PROFILE,
            '<main><section aria-busy="true"><h1>Mara Quill</h1></section></main>',
        ),
        ("still_loading", SEARCH, '<main><div role="progressbar"></div></main>'),
        ("still_loading", LIST, "<main></main>"),
        ("checkpoint", PROFILE, SIGN_IN),
        ("checkpoint", SEARCH, SIGN_IN),
        ("checkpoint", f"{SITE}/authwall?trk=x", "<main><h1>Join LinkedIn</h1></main>"),
        ("checkpoint", f"{SITE}/checkpoint/challenge/x", "<main><h1>A quick check</h1></main>"),
        ("checkpoint", f"{SITE}/login", "<main><h1>Welcome back</h1></main>"),
        ("not_a_profile", f"{SITE}/feed/", f"<main>{FEED}</main>"),
        ("not_a_profile", f"{SITE}/company/tidewright/", "<main><h1>Tidewright</h1></main>"),
        ("not_a_profile", f"{SITE}/mynetwork/grow/", GROW),
        (
            "not_a_profile",
            f"{SITE}/search/results/companies/?keywords=x",
            "<main><h1>x</h1></main>",
        ),
        ("not_a_profile", PROFILE, "<main><h1>This page doesn’t exist</h1><p>Go home</p></main>"),
        ("not_a_profile", PROFILE, "<main><h1>Diese Seite existiert leider nicht</h1></main>"),
        ("not_a_profile", PROFILE, "<main><h1>Perfil no disponible</h1></main>"),
        ("unsupported", f"{SITE}/talent/hire/1/", "<main><h1>Mara Quill</h1></main>"),
        ("unsupported", "https://example.invalid/in/mara-quill/", built.ember_profile(MUTUAL)),
    ],
)
def test_refused(eye: Eye, refusal: str, address: str, body: str) -> None:
    html = body if body.startswith("<!doctype") else built.page(body)
    reading = eye.read(address, html)
    assert (reading.kind, reading.refusal) == ("refused", refusal)
    assert reading.subject is None
    assert not reading.mutuals
    assert not reading.cards
    assert reading.total is None


def test_a_public_profile_beside_a_sign_in_form_is_a_profile(eye: Eye) -> None:
    person = '<script type="application/ld+json">{"@type": "Person", "name": "Mara Quill"}</script>'
    body = (
        "<main><section><h1>Mara Quill</h1><h2>Boat builder</h2></section>"
        '<form><input type="password"></form></main>'
    )
    reading = eye.read(PROFILE, built.page(body, person))
    assert reading.kind == "profile"
    assert reading.total is None
