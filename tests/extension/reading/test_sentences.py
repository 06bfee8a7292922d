"""How many there are, in the wording of each language."""

import pytest

from tests.extension.reading import built
from tests.extension.reading.built import PROFILE
from tests.extension.reading.reader import Eye

A, B = "<strong>Otto Brandt</strong>", "<strong>Lena e Filhas, PhD</strong>"


@pytest.mark.parametrize(
    ("language", "sentence", "others", "total", "complete"),
    [
        ("en", f"{A} is a mutual connection", 0, 1, True),
        ("en", f"{A} and {B} are mutual connections", 0, 2, True),
        ("en", f"{A}, {B}, and 1,024 other mutual connections", 1024, 1026, False),
        ("en", f"{A} &amp; 1 other mutual connection", 1, 2, False),
        ("en", f"{A} and one other mutual connection", 1, 2, False),
        ("en", f"{A} and 7 other shared connections", 7, 8, False),
        ("en", "38 mutual connections", 38, 38, False),
        ("en", "2K followers • 38 mutual connections", 38, 38, False),
        ("en", f"{A} and 500+ other mutual connections", None, None, False),
        ("en", f"{A} and other mutual connections", None, None, False),
        ("en", f"You and Mara both know {A}, {B}, and 14 others", 14, 16, False),
        ("de", f"{A} ist ein gemeinsamer Kontakt", 0, 1, True),
        ("de", f"{A} und {B} sind gemeinsame Kontakte", 0, 2, True),
        ("de", f"{A}, {B} und 1.204 weitere gemeinsame Kontakte", 1204, 1206, False),
        ("de", f"{A} und ein weiterer gemeinsamer Kontakt", 1, 2, False),
        ("fr", f"{A} est une relation que vous avez en commun", 0, 1, True),
        ("fr", f"{A} et {B} sont des relations que vous avez en commun", 0, 2, True),
        ("fr", f"{A}, {B} et 1\u202f204 autres relations en commun", 1204, 1206, False),
        ("es", f"{A} es contacto en común", 0, 1, True),
        ("es", f"{A}, {B} y 3 contactos más en común", 3, 5, False),
        ("pt", f"{A}, {B} e outras 2 conexões em comum", 2, 4, False),
        ("it", f"{A}, {B} e altri 8 collegamenti in comune", 8, 10, False),
        ("pl", f"{A} jest wspólnym kontaktem", 0, 1, True),
        ("pl", f"345 obserwujących • {A} i {B} są wspólnymi kontaktami", 0, 2, True),
        ("pl", f"{A} i 3 inne wspólne kontakty", 3, 4, False),
        ("nl", f"{A} is een gemeenschappelijke connectie", 0, 1, True),
        ("nl", f"{A} en 12 andere gemeenschappelijke connecties", 12, 13, False),
        ("tr", f"{A} ve {B} ortak bağlantınız", 0, 2, True),
        ("tr", f"{A}, {B} ve 19 diğer ortak bağlantınız", 19, 21, False),
        ("ko", f"{A}님과 {B}님은 공통 1촌", 0, 2, True),
        ("ko", f"{A}님, {B}님 외 6명은 공통 1촌", 6, 8, False),
        (None, f"{A}, {B} и ещё 9 общих контактов", None, None, None),
        (None, f"{A}、{B}、他 12人の共通のつながり", None, None, None),
    ],
)
def test_sentence(
    eye: Eye,
    language: str | None,
    sentence: str,
    others: int | None,
    total: int | None,
    complete: bool | None,
) -> None:
    reading = eye.read(PROFILE, built.ember_profile(sentence))
    assert reading.language == language
    assert (reading.others, reading.total, reading.complete) == (others, total, complete)
    assert [m.name for m in reading.mutuals] == [
        name for name in ("Otto Brandt", "Lena e Filhas, PhD") if name in sentence
    ]


@pytest.mark.parametrize(
    ("badge", "degree"),
    [
        ("2nd", 2),
        ("• 3rd+", 3),
        ("2.", 2),
        ("· 1er", 1),
        ("2e", 2),
        ("3e et +", 3),
        ("2º", 2),
        ("3de+", 3),
        ("2촌", 2),
        ("2-й", 2),
        ("• 2", 2),
    ],
)
def test_degree(eye: Eye, badge: str, degree: int) -> None:
    reading = eye.read(PROFILE, built.page(f"<main>{built.top_card(badge=badge)}</main>"))
    assert reading.subject is not None
    assert reading.subject.degree == degree
    assert reading.subject.headline == "Boat builder at Tidewright"


@pytest.mark.parametrize(
    "network",
    ['["F"]', '"F"', "F", "List(F)"],
)
def test_the_link_to_the_list_in_all_its_forms(eye: Eye, network: str) -> None:
    for names in (("network", "connectionOf"), ("facetNetwork", "facetConnectionOf")):
        of = network.replace("F", built.URN)
        href = f"/search/results/people/?{names[0]}={network}&{names[1]}={of}"
        line = built.link(href, "<p><strong>Otto</strong> and 2 other mutual connections</p>")
        reading = eye.read(PROFILE, built.page(f"<main>{built.top_card(more=line)}</main>"))
        assert (reading.total, reading.subject and reading.subject.urn) == (3, built.URN)
