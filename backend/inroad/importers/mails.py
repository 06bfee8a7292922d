"""Mail in mbox and Maildir: the headers alone, by the standard library. Bodies are never read
further than to find where the next mail begins.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime
from hashlib import sha256

from msgspec import Struct

from inroad.domain.found import FoundOccasion, Part, Party, Record, Skipped
from inroad.domain.people import alias_of_email
from inroad.importers.identity import Tally, Who
from inroad.importers.names import mail_party
from inroad.importers.sources import Member

_PIECE = 1 << 16
"""Bytes read of a line at once: a longer line comes in pieces."""
_MOST_OF_HEADERS = 256 << 10
"""Bytes of the headers of one mail; what comes after is not looked at."""
_MOST_LOOKED_AT = 300
"""Mails that settle who the user is."""
_MOST_PEOPLE = 50
"""A mail to more is a circular: being on it says nothing of a tie."""
_WANTED = frozenset(
    b"from to cc date message-id delivered-to x-original-to list-id list-unsubscribe precedence"
    b" auto-submitted x-spam-flag x-gmail-labels status x-mozilla-status".split()
)
_BEGINS = re.compile(rb"^From \S+.*\d{4}\s*$|^From .*\d\d:\d\d.*\d{4}")
_FIELD = re.compile(rb"^([!-9;-~]+):")
_ROBOT = re.compile(
    r"^mail:(?:no-?_?reply|do-?not-?reply|mailer-daemon|postmaster|notifications?|bounces?"
    r"|automated|newsletter)[^@]*@"
)


class Envelope(Struct):
    """The headers of one mail that count; `why_not` tells why it is left out."""

    number: int
    key: str
    day: date | None
    sender: Party | None
    others: list[Party]
    delivered_to: str | None
    why_not: str = ""


def is_mbox(head: bytes) -> bool:
    """Whether it begins as a file of many mails does."""
    return _BEGINS.match(head.lstrip(b"\r\n").partition(b"\n")[0]) is not None


def is_mail(head: bytes) -> bool:
    """Whether it begins with the headers of one mail, as the files of a Maildir do."""
    names = set()
    for line in head.splitlines()[:80]:
        if not line:
            break
        field = _FIELD.match(line)
        if field:
            names.add(field[1].lower())
        elif line[:1] not in (b" ", b"\t"):
            return False
    return b"from" in names and bool(names & {b"date", b"message-id", b"received", b"to"})


def tally(members: Sequence[Member], into: Tally) -> None:
    """Count who takes part; to whom a mail was delivered must be the user."""
    count = 0
    for member in members:
        for envelope in envelopes(member):
            count += 1
            if count > _MOST_LOOKED_AT:
                return
            sender = [envelope.sender] if envelope.sender else []
            into.add([*sender, *envelope.others])
            if envelope.delivered_to and (me := mail_party("", envelope.delivered_to)):
                into.add([me], weight=2)


def mails(member: Member, who: Who) -> Iterator[Record]:
    """An occasion a mail: `out` to each whom the user wrote, `in` from who wrote to the user, and
    `copied` with the others who got it.
    """
    for envelope in envelopes(member):
        found = _occasion(envelope, who, member.name)
        if isinstance(found, str):
            yield Skipped(file=member.name, row=envelope.number, reason=found)
        else:
            yield found


def _occasion(mail: Envelope, who: Who, file: str) -> FoundOccasion | str:
    if mail.why_not or mail.day is None or mail.sender is None:
        return mail.why_not or ("it has no date" if mail.day is None else "no person sent it")
    if not who.known:
        return "it is not clear which of the people in it you are"
    others = [it for it in mail.others if not who.is_me(it) and it.key != mail.sender.key]
    people = 1 + len({it.key for it in mail.others} - {mail.sender.key})
    if who.is_me(mail.sender):
        parts = [Part(other, "mail", "out") for other in others]
    else:
        people = max(people, 2 + len(others))
        parts = [Part(mail.sender, "mail", "in")]
        parts += [Part(other, "copied", "together") for other in others]
    if not parts:
        return "it went to nobody but you"
    return FoundOccasion(mail.key, mail.day, people, tuple(parts), file, mail.number)


def envelopes(member: Member) -> Iterator[Envelope]:
    """Each mail of an mbox, or the one mail of a Maildir's file, numbered from 1."""
    parser = BytesHeaderParser(policy=compat32)
    for number, headers in enumerate(_headers(member), 1):
        yield _envelope(number, parser.parsebytes(headers))


def _headers(member: Member) -> Iterator[bytes]:
    """The wanted headers of each mail."""
    kept: list[bytes] = []
    size, inside, keeps, blank = 0, True, False, True
    with member.reading() as stream:
        for line in iter(lambda: stream.readline(_PIECE), b""):
            if blank and line.startswith(b"From ") and _BEGINS.match(line):
                if kept:
                    yield b"".join(kept)
                kept, size, inside, keeps = [], 0, True, False
            elif inside:
                if line in (b"\n", b"\r\n"):
                    inside = False
                elif size < _MOST_OF_HEADERS:
                    keeps = _is_wanted(line, keeps)
                    size += len(line)
                    if keeps:
                        kept.append(line)
            blank = line in (b"\n", b"\r\n")
    if kept:
        yield b"".join(kept)


def _is_wanted(line: bytes, goes_on: bool) -> bool:
    if line[:1] in (b" ", b"\t"):
        return goes_on
    field = _FIELD.match(line)
    return field is not None and field[1].lower() in _WANTED


def _envelope(number: int, message: Message) -> Envelope:
    sender = next(iter(_parties(message, "From")), None)
    others = {it.key: it for it in (*_parties(message, "To"), *_parties(message, "Cc"))}
    day = _day(str(message.get("Date", "")))
    delivered = alias_of_email(str(message.get("Delivered-To", message.get("X-Original-To", ""))))
    return Envelope(
        number=number,
        key=_key(message),
        day=day,
        sender=sender,
        others=list(others.values()),
        delivered_to=delivered.removeprefix("mail:") if delivered else None,
        why_not=_why_not(message, sender, len(others)),
    )


def _why_not(message: Message, sender: Party | None, others: int) -> str:
    if "List-Id" in message or "List-Unsubscribe" in message:
        return "it came through a mailing list"
    automatic = str(message.get("Auto-Submitted", "no")).casefold() not in ("no", "")
    bulk = str(message.get("Precedence", "")).casefold() in ("bulk", "list", "junk")
    if automatic or bulk or (sender is not None and _ROBOT.match(sender.aliases[0])):
        return "it was sent by a machine"
    if str(message.get("X-Spam-Flag", "")).casefold() == "yes":
        return "it is spam"
    if "draft" in _text(message.get("X-Gmail-Labels", "")).casefold():
        return "it is a draft that was never sent"
    if others > _MOST_PEOPLE:
        return f"it went to more than {_MOST_PEOPLE} people"
    return ""


def _parties(message: Message, header: str) -> Iterator[Party]:
    for name, address in getaddresses([str(value) for value in message.get_all(header, [])]):
        found = mail_party(_text(name), address)
        if found is not None:
            yield found


def _text(value: object) -> str:
    """A header as it reads; where its encoding is broken, as it stands."""
    try:
        return str(make_header(decode_header(str(value))))
    except (LookupError, UnicodeError, ValueError):
        return str(value)


def _day(written: str) -> date | None:
    """The day by the sender's clock; None when there is none."""
    try:
        return parsedate_to_datetime(written).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _key(message: Message) -> str:
    found = str(message.get("Message-ID", "")).strip().strip("<>")
    if found:
        return f"mail:{found}"
    told = "\x1f".join(str(message.get(name, "")) for name in ("Date", "From", "To", "Cc"))
    return f"mail:without-id:{sha256(told.encode(errors='replace')).hexdigest()[:32]}"
