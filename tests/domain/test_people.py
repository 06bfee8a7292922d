"""Who is who: exact keys only."""

import pytest

from inroad.domain.people import (
    alias_of_email,
    alias_of_phone,
    alias_of_url,
    alias_of_urn,
    aliases_of,
    name_key,
)
from inroad.domain.reading import PagePerson

SAME = [
    "https://www.linkedin.com/in/r%C3%B3%C5%BCa-d%C4%85b/",
    "https://www.linkedin.com/in/róża-dąb",
    "http://linkedin.com/in/R%C3%93%C5%BBA-D%C4%84B/",
    "https://pl.linkedin.com/in/r%c3%b3%c5%bca-d%c4%85b?trk=people",
    "https://www.linkedin.com/in/róża-dąb/pl/",
    "https://www.linkedin.com/in/r%C3%B3%C5%BCa-d%C4%85b/overlay/contact-info/#top",
    "https://uk.www.linkedin.com/in/ro\u0301z\u0307a-da\u0328b/",
]


@pytest.mark.parametrize("url", SAME)
def test_one_profile_has_one_alias_however_its_address_is_written(url: str) -> None:
    assert alias_of_url(url) == "linkedin:róża-dąb"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://www.linkedin.com/in",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/in/%20/",
        "https://www.linkedin.com/company/lumen-grid/",
        "https://www.linkedin.com/search/results/people/?keywords=a",
        "javascript:alert(1)",
        "https://[broken",
        "https://github.com/features/actions",
    ],
)
def test_an_address_that_names_nobody_gives_no_alias(url: str | None) -> None:
    assert alias_of_url(url) is None


def test_a_urn_is_one_alias_in_an_address_and_on_its_own() -> None:
    urn = "ACoAABcdEfGhIjKlMnOp_-1"
    alias = f"linkedin:urn:{urn}"
    assert alias_of_url(f"https://www.linkedin.com/in/{urn}/") == alias
    assert alias_of_urn(f"urn:li:fsd_profile:{urn}") == alias
    assert alias_of_urn(urn) == alias
    assert alias_of_urn("not-a-urn") is None


def test_a_sales_navigator_id_is_not_a_profile_urn() -> None:
    sales = alias_of_url("https://www.linkedin.com/sales/lead/ACwAABcdEfGhIjKlMnOp,NAME,x1")
    assert sales == "linkedin:sales:ACwAABcdEfGhIjKlMnOp"


@pytest.mark.parametrize(
    ("url", "alias"),
    [
        ("https://github.com/Odette-R", "github:odette-r"),
        ("https://example.social/@Odette", "fediverse:odette@example.social"),
        ("https://example.social/@odette@other.example", "fediverse:odette@other.example"),
        ("https://bsky.app/profile/Odette.example", "bluesky:odette.example"),
        ("http://127.0.0.1:4677/in/odette/", "demo:odette"),
        ("https://people.example/Odette/", "web:people.example/odette"),
    ],
)
def test_other_sites_have_their_own_aliases(url: str, alias: str) -> None:
    assert alias_of_url(url) == alias


def test_an_email_is_an_alias_whatever_its_case() -> None:
    assert alias_of_email(" Odette@Example.COM ") == "mail:odette@example.com"
    assert alias_of_email("odette") is None


def test_a_name_alone_gives_no_alias() -> None:
    assert aliases_of(PagePerson(name="Odette Redfern")) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Zoë O'Hara", "ZOE O’HARA, Ph.D."),
        ("Łucja  Dąb", "Łucja Dąb"),
        ("Strauß", "STRAUSS"),
    ],
)
def test_names_compare_without_accents_case_and_credentials(left: str, right: str) -> None:
    assert name_key(left) == name_key(right)


def test_a_phone_number_is_a_key_only_with_its_country_and_without_an_extension() -> None:
    written = ("+49 (0)151 2345 6789", "0049 151 23456789", "tel:+49-151-2345-6789")
    assert {alias_of_phone(number) for number in written} == {"phone:+4915123456789"}
    for number in ("0151 23456789", "+49 30 1234 ext. 12", "+49 30 123456 x7", "110", "+1", ""):
        assert alias_of_phone(number) is None
