"""One company once, however its name is written."""

import pytest

from inroad.domain.companies import (
    Companies,
    CompanyWord,
    company_key,
    display_names,
)

ONE = (
    ("Lumen LLC", "Lumen", "lumen", "LUMEN, Inc.", "ex-Lumen", "formerly Lumen", "lumen.io"),
    ("ACME GmbH & Co. KG", "Acme", "ACME GmbH", "ACME GmbH und Co. KG"),
    ("Société Brumeval S.A.", "Societe Brumeval", "SOCIÉTÉ BRUMEVAL SA"),
    ("Brume Sp. z o.o.", "Brume sp.zoo", "Brume"),
    ("Grupo Sol S.A. de C.V.", "Grupo Sol"),
    ("Harrow & Co.", "Harrow"),
    ("The Redfern Company", "Redfern"),
    ("ООО Ромашка", "Ромашка"),
    ("L'Aurore", "L’Aurore", "LAurore"),
    ("Lumen Ltd. Şti.", "Lumen A.Ş.", "Lumen"),
    ("Fennwick Pty Ltd", "Fennwick"),
    ("J.P. Marlowe", "JP Marlowe"),
    ("Alphadale Inc. (Goolet)", "Alphadale"),
    ("https://www.tidewell.co/", "Tidewell"),
)


@pytest.mark.parametrize("names", ONE)
def test_one_company_has_one_key(names: tuple[str, ...]) -> None:
    assert len({company_key(name) for name in names}) == 1, [company_key(n) for n in names]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme", "Acme Labs"),
        ("Exxel", "xel"),
        ("Ex Libris", "Libris"),
        ("Antes", ""),
        ("Co", ""),
        ("Lumen Bank", "Lumen"),
        ("Export AG", "Port AG"),
    ],
)
def test_other_companies_have_other_keys(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


def test_the_usual_form_is_shown() -> None:
    names = ["ACME GmbH", "Acme", "Acme", "ACME"]
    keys = {name: company_key(name) for name in names}
    assert display_names(names, keys) == {"acme": "Acme"}


def test_the_users_word_is_above_the_rules() -> None:
    known = Companies(
        [
            CompanyWord(one="Alphadale", other="Goolet", same=True),
            CompanyWord(one="apollo gmbh", other="apollo inc", same=False),
        ]
    )
    assert known.key("Goolet LLC") == known.key("Alphadale Inc.") == known.key("goolet")
    assert known.key("Apollo Inc.") != known.key("Apollo GmbH") == known.key("Apollo")
    assert not Companies()


def test_words_may_run_in_a_ring() -> None:
    words = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e")]
    known = Companies(CompanyWord(one=one, other=other, same=True) for one, other in words)
    assert len({known.key(name) for name in "abc"}) == 1
    assert known.key("d") == known.key("e") != known.key("a")
