"""vCards of every version."""

import pytest

from inroad.importers.errors import LineTooLong
from tests.importers.files import people, reasons, records


def card(*lines: str) -> str:
    """A card of these lines."""
    return "\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""])


OLD = card(
    "VERSION:2.1",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Wei=C3=9Fenb=C3=B6ck;J=C3=B6rg;;;",
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=20=",
    "Wei=C3=9Fenb=C3=B6ck",
    "ORG:Feldhaus AG;Einkauf",
    "TITLE:Buyer",
    "EMAIL;PREF;INTERNET:Joerg@Feldhaus.example",
    "TEL;WORK;VOICE:+49 30 5550",
    "PHOTO;ENCODING=BASE64;TYPE=JPEG:",
    " " + "A" * 70,
    "",
)
THREE = card(
    "VERSION:3.0",
    "FN:Dr. Jörg Weißenböck\\, PhD",
    "N:Weißenböck;Jörg;;Dr.;PhD",
    "ORG:Feldhaus AG",
    "TITLE:Buyer",
    "item1.EMAIL;type=INTERNET:joerg@feldhaus.example",
    "item2.URL:https\\://www.linkedin.com/in/joerg-w",
    "item2.X-ABLabel:LinkedIn",
    "NOTE:folded and",
    "  folded again",
)
FOUR = card(
    "VERSION:4.0",
    "FN:Jörg Weißenböck",
    "ORG;TYPE=work:Feldhaus AG",
    "TITLE:Buyer",
    "EMAIL;TYPE=work:joerg@feldhaus.example",
    "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/joerg-w",
    "TEL;VALUE=uri;TYPE=work:tel:+49-30-5550;ext=7",
)


@pytest.mark.parametrize("text", [OLD, THREE, FOUR], ids=["2.1", "3.0", "4.0"])
def test_every_version_gives_the_person(text: str) -> None:
    (joerg,) = people(text)
    assert (joerg.who.name, joerg.company, joerg.role) == (
        "Jörg Weißenböck",
        "Feldhaus AG",
        "Buyer",
    )
    assert "mail:joerg@feldhaus.example" in joerg.who.aliases


def test_a_profile_is_a_key_however_it_is_given() -> None:
    apple = "X-SOCIALPROFILE;TYPE=linkedin;x-user=jw:https://www.linkedin.com/in/joerg-w"
    for text in (THREE, FOUR, card("VERSION:3.0", "N:W;Jo;;;", "FN:Jo W", apple)):
        assert people(text)[0].who.aliases[0] == "linkedin:joerg-w"


def test_the_page_of_a_company_is_no_key() -> None:
    (joerg,) = people(card("VERSION:3.0", "FN:Jo W", "N:W;Jo", "URL:https://feldhaus.example/team"))
    assert joerg.who.aliases == ()


def test_a_broken_card_harms_no_other() -> None:
    found = records(card("VERSION:3.0", "N") + THREE + card("VERSION:4.0", "KIND:group", "FN:Fair"))
    assert len(found) == 3
    assert [row for row, _ in reasons(found)] == [1, 3]
    assert "group" in reasons(found)[1][1]


def test_utf_16_and_windows_cards() -> None:
    for encoding in ("utf-16", "cp1252"):
        assert people(THREE.encode(encoding))[0].who.name == "Jörg Weißenböck"


def test_a_card_without_name_is_known_by_its_address() -> None:
    (one,) = people(card("VERSION:3.0", "FN:jo@feldhaus.example", "EMAIL:jo@feldhaus.example"))
    assert (one.who.name, one.who.aliases) == ("", ("mail:jo@feldhaus.example",))


def test_a_line_without_end_is_refused_with_its_row() -> None:
    with pytest.raises(LineTooLong, match="row 13:"):
        records(FOUR + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jo\r\nNOTE:" + "x" * 5_000_000)
