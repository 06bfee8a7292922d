"""mbox and Maildir: headers only."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from inroad.domain.evidence import between_others
from inroad.domain.found import Own
from inroad.importers.errors import OwnUnknown
from inroad.importers.importing import read
from tests.importers.files import TODAY, occasions, parts, reasons, records

ME = Own(aliases=("mail:noa@quill.example",))
ILSE, OTTO = "ilse@feldhaus.example", "otto@feldhaus.example"


def mail(number: int, sender: str, to: str, *more: str, body: str = "Hello\n") -> str:
    """A mail as a Maildir has it."""
    head = [
        f"From: {sender}",
        f"To: {to}",
        f"Message-ID: <m{number}@quill.example>",
        f"Date: Tue, {number} Mar 2026 23:30:00 -0500",
        "Subject: =?utf-8?q?not_kept?=",
        *more,
    ]
    return "\n".join(head) + "\n\n" + body


def mbox(*mails: str) -> str:
    """Several in one file."""
    return "".join(f"From MAILER-DAEMON Tue Mar  3 10:00:00 2026\n{it}\n" for it in mails)


SENT = mail(3, "Noa Quill <noa@quill.example>", f"{ILSE}, Otto Feld <{OTTO}>")
GOT = mail(4, f'"Brandt, Ilse" <{ILSE}>', "noa@quill.example", f"Cc: Otto Feld <{OTTO}>")


def test_direction_people_and_day() -> None:
    sent, got = occasions(mbox(SENT, GOT), ME)
    assert parts(sent) == [(f"mail:{ILSE}", "mail", "out"), (f"mail:{OTTO}", "mail", "out")]
    assert parts(got) == [(f"mail:{ILSE}", "mail", "in"), (f"mail:{OTTO}", "copied", "together")]
    assert (sent.people, got.people, got.on) == (3, 3, date(2026, 3, 4))
    assert got.key == "mail:m4@quill.example"
    assert got.parts[0].who.name == "Ilse Brandt"


def test_a_mail_is_evidence_between_the_two_who_are_on_it() -> None:
    for occasion, kind in zip(occasions(mbox(SENT, GOT), ME), ["copied", "mail"], strict=True):
        (_, one), (_, other) = occasion.contacts()
        assert between_others(one, other).kind == kind


def test_bodies_are_not_taken_for_headers_or_mails() -> None:
    body = "From here on all is text.\n\nTo: otto@elsewhere.example\nFrom: nobody@x.example\n"
    (got,) = occasions(mbox(mail(4, ILSE, "noa@quill.example", body=body)), ME)
    assert parts(got) == [(f"mail:{ILSE}", "mail", "in")]


def test_an_endless_line_in_a_body_is_passed_over() -> None:
    text = mbox(mail(3, ILSE, "noa@quill.example", body="x" * 9_000_000 + "\n"), GOT)
    assert len(occasions(text, ME)) == 2


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (mail(5, ILSE, "noa@quill.example", "List-Id: <fair.example>"), "mailing list"),
        (mail(5, "no-reply@shop.example", "noa@quill.example"), "by a machine"),
        (mail(5, ILSE, "noa@quill.example", "Auto-Submitted: auto-replied"), "by a machine"),
        (mail(5, "noa@quill.example", "noa@quill.example"), "nobody but you"),
        (mail(5, ILSE, ", ".join(f"p{n}@x.example" for n in range(60))), "more than 50"),
        (mail(5, ILSE, "noa@quill.example").replace("Tue, 5 Mar 2026", "some day"), "no date"),
        (mail(5, "undisclosed", "noa@quill.example"), "no person"),
        (mail(5, "Feldhaus <info@feldhaus.example>", "noa@quill.example"), "no person"),
    ],
)
def test_what_says_nothing_of_a_tie_is_skipped(text: str, reason: str) -> None:
    told = reasons(records(mbox(GOT, text), ME))
    assert [(row, reason in why) for row, why in told] == [(2, True)]


def test_encoded_names_are_read_and_broken_ones_do_no_harm() -> None:
    good = mail(4, f"=?iso-8859-1?q?J=F6rg_Wei=DF?= <{ILSE}>", "noa@quill.example")
    broken = mail(5, f"=?no-such-set?q?J=F6rg?= <{OTTO}>", "noa@quill.example")
    one, two = occasions(mbox(good, broken), ME)
    assert one.parts[0].who.name == "Jörg Weiß"
    assert two.parts[0].who.aliases == (f"mail:{OTTO}",)


def test_a_maildir_is_read_file_by_file(tmp_path: Path) -> None:
    for folder in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / folder).mkdir(parents=True)
    (tmp_path / "Mail" / "cur" / "1:2,S").write_text(SENT)
    (tmp_path / "Mail" / "new" / "2").write_text(GOT)
    with read(tmp_path / "Mail", today=TODAY, own=ME) as found:
        assert found.format == "Maildir"
        assert found.has_logs
        assert len(list(found)) == 2


def test_the_user_is_who_is_on_most_mails() -> None:
    other = mail(6, "pia@mill.example", "noa@quill.example")
    with read(BytesIO(mbox(SENT, GOT, other).encode()), today=TODAY) as found:
        assert found.own_mail.aliases == ("mail:noa@quill.example",)
        assert found.own_mail.how == "frequency"


def test_when_it_may_be_either_the_error_says_so() -> None:
    with pytest.raises(OwnUnknown, match=r"ilse@feldhaus\.example"):
        records(mbox(mail(4, ILSE, "noa@quill.example")))


def test_where_it_was_delivered_settles_it() -> None:
    text = mbox(mail(4, ILSE, "noa@quill.example", "Delivered-To: noa@quill.example"))
    assert parts(occasions(text)[0]) == [(f"mail:{ILSE}", "mail", "in")]


def test_a_mail_without_id_has_a_key_that_stays() -> None:
    text = mbox(GOT.replace("Message-ID: <m4@quill.example>\n", ""))
    assert occasions(text, ME)[0].key == occasions(text + "\n", ME)[0].key
