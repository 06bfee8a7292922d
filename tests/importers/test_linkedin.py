"""LinkedIn exports of every year, whole and in parts."""

from datetime import date
from pathlib import Path

import pytest

from inroad.domain.found import FoundHistory, FoundNote, FoundPraise, Own
from inroad.importers.errors import NothingFound, OwnUnknown
from inroad.importers.importing import read
from tests.importers.files import (
    CONNECTIONS,
    ILSE,
    MESSAGES,
    NOA,
    OTTO,
    TODAY,
    occasions,
    only,
    parts,
    people,
    reasons,
    records,
    zipped,
)

NOTES = 'Notes:\n"Some of the addresses are missing, see the settings"\n\n'
ERAS = {
    "spring 2018": (
        "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,"
        "Instant Messengers\r\n"
        'Ilse,Brandt,,ilse@brandt.example,Feldhaus AG,Buyer,"03/07/18, 9:05 PM",,\r\n'
    ),
    "autumn 2018": (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        'Ilse,Brandt,ilse@brandt.example,Feldhaus AG,Buyer,"3/7/18, 9:05 PM"\n'
    ),
    "2020": (
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
        "Ilse,Brandt,ilse@brandt.example,Feldhaus AG,Buyer,07 Mar 2018\n"
    ),
    "2022": NOTES
    + "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    + "Ilse,Brandt,ilse@brandt.example,Feldhaus AG,Buyer,07 Mar 2018",
    "2026": NOTES
    + CONNECTIONS
    + f"Ilse,Brandt,{ILSE},ilse@brandt.example,Feldhaus AG,Buyer,07 Mar 2018",
    "saved again by a spreadsheet": (
        "\ufeff"
        + CONNECTIONS.replace(",", ";").replace("\n", "\r\n")
        + f"Ilse;Brandt;{ILSE};ilse@brandt.example;Feldhaus AG;Buyer;07-mar-18\r\n"
    ),
}


@pytest.mark.parametrize("text", ERAS.values(), ids=ERAS.keys())
def test_connections_of_every_year_give_the_same_person(text: str) -> None:
    (ilse,) = people(text)
    assert (ilse.who.name, ilse.company, ilse.role) == ("Ilse Brandt", "Feldhaus AG", "Buyer")
    assert ilse.connected_on == date(2018, 3, 7)
    assert "mail:ilse@brandt.example" in ilse.who.aliases
    assert ilse.relation == "connection"


def test_translated_headers_are_understood() -> None:
    text = (
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
        f"Ilse,Brandt,{ILSE},,Feldhaus AG,Einkauf,07 Mar 2018\n"
    )
    (ilse,) = people(text)
    assert (ilse.company, ilse.who.aliases) == ("Feldhaus AG", ("linkedin:ilse-brandt-0",))
    assert ilse.connected_on == date(2018, 3, 7)


def test_hidden_members_are_skipped_with_their_row() -> None:
    found = records(CONNECTIONS + f",,,,,,03 Mar 2020\nIlse,Brandt,{ILSE},,,,03 Mar 2020\n")
    assert reasons(found) == [(2, "LinkedIn does not say who this is")]


def test_a_day_that_does_not_exist_is_told_and_the_person_kept() -> None:
    found = records(CONNECTIONS + f"Ilse,Brandt,{ILSE},,,,31 Feb 2021\n")
    assert reasons(found) == [(2, "there is no day “31 Feb 2021”")]
    assert people(CONNECTIONS + f"Ilse,Brandt,{ILSE},,,,31 Feb 2021\n")[0].connected_on is None


def test_addresses_without_a_slug_join_nobody() -> None:
    bare = "https://www.linkedin.com/in"
    text = (
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        f'Ilse Brandt,Noa Quill,"9/14/23, 11:41 AM",Hello,INCOMING,{bare},{bare}\n'
        f'Noa Quill,Otto Feld,"9/15/23, 11:41 AM",,OUTGOING,{bare},{bare}\n'
    )
    one, two = occasions(text)
    assert parts(one) == [("Ilse Brandt", "message", "in")]
    assert parts(two) == [("Otto Feld", "reaction", "out")]
    assert not one.parts[0].who.aliases


def test_a_profile_beside_the_messages_tells_direction() -> None:
    files: dict[str, str | bytes] = {
        "Profile.csv": "First Name,Last Name,Maiden Name,Headline\nNoa,Quill,,Designer\n",
        "messages.csv": MESSAGES
        + f"t1,,Noa Quill,{NOA},Ilse Brandt,{ILSE},2025-02-01 09:00:00 UTC,,Hi,INBOX\n"
        + f"t1,,Ilse Brandt,{ILSE},Noa Quill,{NOA},2025-02-02 09:00:00 UTC,,Hi,INBOX\n",
    }
    one, two = occasions(zipped(files))
    assert parts(one) == [("linkedin:ilse-brandt-0", "message", "out")]
    assert parts(two) == [("linkedin:ilse-brandt-0", "message", "in")]
    assert (one.on, one.people) == (date(2025, 2, 1), 2)
    assert one.key == "linkedin:t1:2025-02-01 09:00:00 UTC"


def test_without_a_profile_who_is_in_every_message_is_the_user() -> None:
    text = (
        MESSAGES
        + f"t1,,Noa Quill,{NOA},Ilse Brandt,{ILSE},2025-02-01 09:00:00 UTC,,Hi,INBOX\n"
        + f"t2,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-02-02 09:00:00 UTC,,Hi,INBOX\n"
    )
    assert [parts(it)[0][2] for it in occasions(text)] == ["out", "in"]


def test_when_it_may_be_either_the_error_names_both_and_a_word_settles_it() -> None:
    text = MESSAGES + f"t1,,Noa Quill,{NOA},Ilse Brandt,{ILSE},2025-02-01 09:00:00 UTC,,Hi,INBOX\n"
    with pytest.raises(OwnUnknown, match=r"Noa Quill.*or Ilse Brandt") as trouble:
        records(text)
    assert len(trouble.value.candidates) == 2
    (message,) = occasions(text, Own(aliases=("linkedin:ilse-brandt-0",)))
    assert parts(message) == [("linkedin:noa-quill", "message", "in")]


def test_a_namesake_of_the_user_is_somebody_else() -> None:
    other = "https://www.linkedin.com/in/noa-quill-the-other"
    text = (
        MESSAGES
        + f"t1,,Noa Quill,{other},Noa Quill,{NOA},2025-02-01 09:00:00 UTC,,Hi,INBOX\n"
        + f"t2,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-02-02 09:00:00 UTC,,Hi,INBOX\n"
    )
    assert parts(occasions(text)[0]) == [("linkedin:noa-quill-the-other", "message", "in")]


GROUP = (
    MESSAGES
    + f't1,Plan,Otto Feld,{OTTO},"Noa Quill,LinkedIn Member,Ilse Brandt","{NOA},{ILSE}",'
    + "2025-02-01 09:00:00 UTC,,Hi,INBOX\n"
    + f"t2,,Noa Quill,{NOA},Otto Feld,{OTTO},2025-03-01 09:00:00 UTC,,Hi,INBOX\n"
    + f"t3,,Ilse Brandt,{ILSE},Noa Quill,{NOA},2025-03-02 09:00:00 UTC,,Hi,INBOX\n"
)


def test_in_a_group_the_others_are_copied_and_the_hidden_are_counted() -> None:
    group = occasions(GROUP)[0]
    assert parts(group) == [
        ("linkedin:otto-feld", "message", "in"),
        ("linkedin:ilse-brandt-0", "copied", "together"),
    ]
    assert group.people == 4
    assert [contact.people for _, contact in group.contacts()] == [4, 4]


def test_names_with_commas_are_not_counted_as_several_people() -> None:
    text = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,"
        "FOLDER\n"
        f't1,,Otto Feld,{OTTO},"Noa Quill, Ilse Brandt, M.Sc.",2022-02-01 09:00:00 UTC,,Hi,INBOX\n'
        "t2,,Ada Moor,,Noa Quill,2022-02-02 09:00:00 UTC,,Hi,INBOX\n"
    )
    group = occasions(text, Own(names=("Noa Quill",)))[0]
    assert group.people == 3
    assert parts(group)[1] == ("Ilse Brandt", "copied", "together")


def test_the_direction_of_2018_is_enough() -> None:
    text = (
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Ilse Brandt,Noa Quill,"10/2/18, 8:15 AM",,Hi,INCOMING,INBOX\n'
        'Noa Quill,Ilse Brandt,"10/3/18, 8:15 AM",,Hi,OUTGOING,SENT\n'
    )
    one, two = occasions(text)
    assert (parts(one)[0][2], one.on) == ("in", date(2018, 10, 2))
    assert (parts(two)[0], two.on) == (("Ilse Brandt", "message", "out"), date(2018, 10, 3))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"t,Sponsored Conversation,Ad Vert,,Noa Quill,{NOA},2025-01-01,,Hi,INBOX", "advert"),
        (f't,,Ad,,Noa Quill,{NOA},2025-01-01,,"<p class=""spinmail-x"">Hi</p>",INBOX', "advert"),
        (f"t,,LinkedIn Member,,Noa Quill,{NOA},2025-01-01,,Hi,INBOX", "nobody but you"),
        (f"t,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-13-01,,Hi,INBOX", "no day"),
        (f"t,,Otto Feld,{OTTO},Noa Quill,{NOA},,,Hi,INBOX", "when"),
        (f"t,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-01-01,,Hi,INBOX,one,too many", "12 cells"),
    ],
)
def test_what_is_no_message_is_skipped_and_says_why(row: str, reason: str) -> None:
    told = reasons(records(GROUP + row + "\n", Own(aliases=("linkedin:noa-quill",))))
    assert [(number, reason in why) for number, why in told] == [(5, True)]


def test_a_draft_is_no_message_and_shows_who_writes() -> None:
    header = MESSAGES.replace("FOLDER", "FOLDER,IS MESSAGE DRAFT")
    text = (
        header
        + f"t,,Ilse Brandt,{ILSE},Noa Quill,{NOA},2025-01-01 09:00:00 UTC,,Hi,INBOX,No\n"
        + f"t,,Noa Quill,{NOA},Ilse Brandt,{ILSE},2025-01-02 09:00:00 UTC,,Hi,INBOX,Yes\n"
    )
    (message,) = occasions(text)
    assert parts(message) == [("linkedin:ilse-brandt-0", "message", "in")]


def test_line_breaks_and_quotes_in_a_message_do_no_harm() -> None:
    text = (
        GROUP
        + f"t4,,Otto Feld,{OTTO},Noa Quill,{NOA},2025-04-01 09:00:00 UTC,,"
        + '"One\r\n""two""\n,three",\n'
    )
    assert occasions(text)[-1].on == date(2025, 4, 1)


EXPORT: dict[str, str | bytes] = {
    "Profile.csv": "First Name,Last Name,Maiden Name,Headline\nNoa,Quill,,Designer\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\n"
    "noa@quill.example,Yes,Yes,\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Reedworks,Designer,"a\nb",,Aug 2019,\nOld Mill,Intern,,,2016,2018\n',
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
    "Coast School,2012,2016,,BA,\n",
    "Endorsement_Given_Info.csv": "Endorsement Date,Skill Name,Endorsee First Name,"
    "Endorsee Last Name,Endorsee Public Url,Endorsement Status\n"
    "2019/05/07 01:01:57 UTC,Weaving,Ilse,Brandt,www.linkedin.com/in/ilse-brandt-0,ACCEPTED\n",
    "Recommendations_Received.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,"
    'Status\nOtto,Feld,Feldhaus,Lead,"Good, very.","01/24/18, 03:00 PM",VISIBLE\n',
    "Notes.csv": "Connection First Name,Connection Last Name,Connection Profile URL,Note,"
    f"Created On,Edited On\nIlse,Brandt,{ILSE},met at the loom fair,2025-07-30 18:20:00 UTC,\n",
    "Connections.csv": CONNECTIONS + f"Ilse,Brandt,{ILSE},,Feldhaus AG,Buyer,07 Mar 2018",
    "Logins.csv": "Login Date,IP Address,User Agent,Login Type\n2025,192.0.2.1,x,y\n",
}


def test_a_whole_export_gives_everything_and_says_what_it_left_out() -> None:
    found = records(zipped(EXPORT))
    (history,) = only(FoundHistory, found)
    assert [it.company for it in history.history.positions] == ["Reedworks", "Old Mill"]
    assert history.history.schools[0].name == "Coast School"
    endorsed, recommended = sorted(only(FoundPraise, found), key=lambda it: it.kind)
    assert (endorsed.given, endorsed.who.aliases) == (True, ("linkedin:ilse-brandt-0",))
    assert (recommended.given, recommended.on) == (False, date(2018, 1, 24))
    (note,) = only(FoundNote, found)
    assert (note.text, note.on) == ("met at the loom fair", date(2025, 7, 30))


def test_a_folder_and_its_zip_give_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    for name, content in EXPORT.items():
        assert isinstance(content, str)
        (folder / name).write_text(content)
    packed = tmp_path / "it.zip"
    packed.write_bytes(zipped(EXPORT))
    assert sorted(map(repr, records(folder))) == sorted(map(repr, records(packed)))


def test_files_are_known_by_what_is_in_them(tmp_path: Path) -> None:
    path = tmp_path / "holiday.jpg"
    path.write_text(EXPORT["Connections.csv"] if isinstance(EXPORT["Connections.csv"], str) else "")
    with read(path, today=TODAY) as found:
        assert found.format == "LinkedIn export"
        assert not found.has_logs
        assert len(list(found)) == 1


def test_who_the_user_is_comes_from_profile_and_addresses(tmp_path: Path) -> None:
    path = tmp_path / "it.zip"
    path.write_bytes(zipped(EXPORT))
    with read(path, today=TODAY) as found:
        assert found.own.names == ("Noa Quill",)
        assert found.own.aliases == ("mail:noa@quill.example",)
        assert {it.file for it in found.files if not it.used} == {"Logins.csv"}


def test_a_profile_alone_is_no_success() -> None:
    with pytest.raises(NothingFound, match="only who you are"):
        records(EXPORT["Profile.csv"])


def test_a_header_without_rows_is_no_success() -> None:
    with pytest.raises(NothingFound, match="no row below the header"):
        records(MESSAGES)
