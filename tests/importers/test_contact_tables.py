"""Contact lists: Google, Outlook, HubSpot, Salesforce, and any other with a mapping."""

import pytest

from inroad.domain.found import ColumnMapping, FoundPerson
from inroad.importers.importing import read
from tests.importers.files import TODAY, only, opened, people, reasons, records

GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value,Address 1 - Formatted,Website 1 - Value\n"
    "Ilse,Maria,Brandt,,,Feldhaus AG,Buyer,* myContacts ::: Fair,* Work ::: Home,"
    "ilse@feldhaus.example ::: i.brandt@post.example,+49 30 5550 ::: +49 30 5551,"
    '"Weg 1\nBerlin",https://www.linkedin.com/in/ilse-brandt-0\n'
    "lone@post.example,,,,,,,* Other Contacts,* ,lone@post.example,,,\n"
    ",,,,,,,,,,,,\n"
)
GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Organization 1 - Name,Organization 1 - Title,Website 1 - Value\n"
    "Ilse Maria Brandt,Ilse,Maria,Brandt,* myContacts,* Work,ilse@feldhaus.example ::: "
    "i.brandt@post.example,Feldhaus AG,Buyer,https://linkedin.com/in/ilse-brandt-0\n"
)
OUTLOOK = (
    "\ufeffFirst Name,Last Name,Company,Job Title,Business Phone,E-mail Address,E-mail 2 Address,"
    "Web Page,Categories\r\n"
    "Ilse,Brandt,Feldhaus AG,Buyer,+49 30 5550,ilse@feldhaus.example,i.brandt@post.example,"
    "https://www.linkedin.com/in/ilse-brandt-0,Fair;Friends\r\n"
)
HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Create Date (EST),"
    "Associated Company,Job Title,LinkedIn URL,Additional email addresses\n"
    "7,Ilse,Brandt,ilse@feldhaus.example,,Noa,2024-01-02 09:00,Feldhaus AG;Old Mill,Buyer,"
    "linkedin.com/in/ilse-brandt-0,i.brandt@post.example\n"
)
SALESFORCE = (
    '"Contact ID","Salutation","First Name","Last Name","Title","Account Name","Email","Phone"\n'
    '"003X","Ms.","Ilse","Brandt","Buyer","Feldhaus AG","ilse@feldhaus.example",""\n\n\n'
    '"Contacts of this year"\n"Copyright (c) 2000-2026"\n"Confidential Information"\n'
)
LOADER = (
    '"ID","ACCOUNTID","LASTNAME","FIRSTNAME","NAME","EMAIL","TITLE","LINKEDIN__C"\n'
    '"003X","001X","Brandt","Ilse","Ilse Brandt","ilse@feldhaus.example","Buyer",'
    '"https://www.linkedin.com/in/ilse-brandt-0"\n'
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (GOOGLE_NEW, "Google Contacts"),
        (GOOGLE_OLD, "Google Contacts (until 2024)"),
        (OUTLOOK, "Outlook"),
        (HUBSPOT, "HubSpot"),
        (SALESFORCE, "Salesforce report"),
        (LOADER, "Salesforce Data Loader"),
    ],
)
def test_each_list_is_known_and_gives_the_person(text: str, name: str) -> None:
    with read(opened(text), today=TODAY) as found:
        assert found.format == name
        ilse = only(FoundPerson, list(found))[0]
    assert (ilse.who.name, ilse.role) == ("Ilse Brandt", "Buyer")
    assert ilse.company in ("Feldhaus AG", None)
    assert "mail:ilse@feldhaus.example" in ilse.who.aliases


def test_several_addresses_of_one_cell_are_all_keys() -> None:
    for text in (GOOGLE_NEW, GOOGLE_OLD, OUTLOOK, HUBSPOT):
        assert people(text)[0].who.aliases == (
            "linkedin:ilse-brandt-0",
            "mail:ilse@feldhaus.example",
            "mail:i.brandt@post.example",
        )


def test_the_first_of_several_companies_counts() -> None:
    assert people(HUBSPOT)[0].company == "Feldhaus AG"


def test_an_address_in_place_of_a_name_is_no_name() -> None:
    lone = people(GOOGLE_NEW)[1]
    assert (lone.who.name, lone.who.aliases) == ("", ("mail:lone@post.example",))


def test_what_stands_below_a_report_is_nobody() -> None:
    found = records(SALESFORCE)
    assert [why for _, why in reasons(found)] == ["it has neither a name nor an address"] * 3
    assert len(found) == 4


OWN_TABLE = "Wer;Post;Haus;Rang\nIlse Brandt;ilse@feldhaus.example;Feldhaus AG;Buyer\n"


def test_a_mapping_is_proposed_from_header_and_cells() -> None:
    text = "Vorname;Nachname;Kontaktweg;Firma\nIlse;Brandt;ilse@feldhaus.example;Feldhaus AG\n"
    with read(opened(text), today=TODAY) as found:
        assert found.proposed
        (mapping,) = found.mappings
        (ilse,) = only(FoundPerson, list(found))
    assert mapping.columns == {
        "first": ("Vorname",),
        "last": ("Nachname",),
        "mail": ("Kontaktweg",),
        "company": ("Firma",),
    }
    assert (ilse.who.name, ilse.company) == ("Ilse Brandt", "Feldhaus AG")
    assert ilse.who.aliases == ("mail:ilse@feldhaus.example",)


def test_a_mapping_once_set_is_used_for_every_such_table() -> None:
    with read(opened(OWN_TABLE), today=TODAY) as found:
        (proposed,) = found.mappings
    settled = ColumnMapping(
        fingerprint=proposed.fingerprint,
        columns={"name": ("Wer",), "mail": ("Post",), "company": ("Haus",), "role": ("Rang",)},
    )
    again = OWN_TABLE + "Otto Feld;otto@feldhaus.example;Feldhaus AG;Lead\n"
    with read(opened(again), today=TODAY, mappings=[settled]) as found:
        assert not found.proposed
        otto = only(FoundPerson, list(found))[1]
    assert (otto.who.name, otto.company, otto.role) == ("Otto Feld", "Feldhaus AG", "Lead")


def test_a_mapping_of_another_table_does_not_count() -> None:
    other = ColumnMapping(fingerprint="0" * 16, columns={"name": ("Post",)})
    with read(opened(OWN_TABLE), today=TODAY, mappings=[other]) as found:
        assert found.proposed


def test_a_box_that_several_people_read_is_no_key() -> None:
    text = "Name,Email\nIlse Brandt,info@feldhaus.example\nOtto Feld,info@feldhaus.example\n"
    assert [(it.who.name, it.who.aliases) for it in people(text)] == [
        ("Ilse Brandt", ()),
        ("Otto Feld", ()),
    ]
