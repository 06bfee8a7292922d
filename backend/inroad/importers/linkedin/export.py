"""A LinkedIn export as a whole: who the user is first, then people, then what they did."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from inroad.domain.found import Own, Record
from inroad.domain.people import alias_of_email
from inroad.importers.identity import Tally, Who, settled
from inroad.importers.linkedin import connections, invitations, messages, own, praise
from inroad.importers.sources import Member
from inroad.importers.tables import Header

_IN_ALL_MESSAGES = 0.9
"""The user takes part in each of their own messages, bar those that hide who got them."""


class LinkedInFile(Struct, frozen=True):
    """A file of the export by its kind."""

    kind: str
    member: Member
    header: Header


def own_of(files: Sequence[LinkedInFile], given: Own) -> Own:
    """Who the user is: the export's profile has the name, invitations and messages the address."""
    tally = Tally()
    for file in files:
        if file.kind == "invitations":
            invitations.tally(file.member, file.header, tally)
        elif file.kind == "messages":
            messages.tally(file.member, file.header, tally)
    return settled(given, _profile(files), tally, kind="linkedin", share=_IN_ALL_MESSAGES)


def _profile(files: Sequence[LinkedInFile]) -> Own:
    names = [own.own_name(it.member, it.header) for it in files if it.kind == "profile"]
    mails = [
        alias_of_email(address)
        for it in files
        if it.kind == "own addresses"
        for address in own.own_addresses(it.member, it.header)
    ]
    return Own(names=tuple(filter(None, names)), aliases=tuple(filter(None, mails)))


def records(files: Sequence[LinkedInFile], who: Who) -> Iterator[Iterable[Record]]:
    """The records of each file of the export, people before what they did."""
    by_kind: dict[str, LinkedInFile] = {file.kind: file for file in files}
    told = own.history(_pair(by_kind.get("positions")), _pair(by_kind.get("education")))
    yield [told] if told else []
    for file in sorted(files, key=lambda file: _ORDER.index(file.kind)):
        yield _of_file(file.kind, file.member, file.header, who)


_ORDER = (
    "profile",
    "own addresses",
    "positions",
    "education",
    "connections",
    "contacts",
    "contacts of 2018",
    "recommendations",
    "endorsements given",
    "endorsements received",
    "notes",
    "invitations",
    "messages",
)


def _of_file(kind: str, member: Member, header: Header, who: Who) -> Iterable[Record]:
    match kind:
        case "connections":
            return connections.connections(member, header)
        case "contacts" | "contacts of 2018":
            return connections.contacts(member, header)
        case "recommendations":
            return praise.recommendations(member, header)
        case "endorsements given" | "endorsements received":
            return praise.endorsements(member, header, given=kind.endswith("given"))
        case "notes":
            return praise.notes(member, header)
        case "invitations":
            return invitations.invitations(member, header, who)
        case "messages":
            return messages.messages(member, header, who)
    return ()


def _pair(file: LinkedInFile | None) -> tuple[Member, Header] | None:
    return (file.member, file.header) if file else None
