"""Invitations.csv: who asked whom to connect. One with a message is a message."""

from collections.abc import Iterator
from itertools import islice

from inroad.domain.found import FoundOccasion, Part, Record, Skipped
from inroad.domain.ties import Direction
from inroad.importers.days import NoSuchDay, day_of
from inroad.importers.identity import Tally, Who
from inroad.importers.names import full_name, is_hidden, party
from inroad.importers.sources import Member
from inroad.importers.tables import Header, cells_of

_MOST_LOOKED_AT = 2_000
_COLUMNS = [
    (key,) for key in "from to sentat message direction inviterprofileurl inviteeprofileurl".split()
]


def tally(member: Member, header: Header, into: Tally) -> None:
    """Count who invited or was invited by the user; the user is in every row."""
    for got in islice(cells_of(member, header, *_COLUMNS), _MOST_LOOKED_AT):
        if not isinstance(got, Skipped):
            sender, receiver, _, _, direction, sender_url, receiver_url = got[1]
            out = direction.upper() == "OUTGOING"
            one, two = (
                party(full_name(sender), sender_url),
                party(full_name(receiver), receiver_url),
            )
            into.add((one, two))
            into.add([one if out else two], weight=1)


def invitations(member: Member, header: Header, who: Who) -> Iterator[Record]:
    """An occasion a row. Addresses without a slug, as some exports have them, name nobody."""
    file = member.name
    for got in cells_of(member, header, *_COLUMNS):
        if isinstance(got, Skipped):
            yield got
            continue
        row, (sender, receiver, sent, message, direction, sender_url, receiver_url) = got
        one, two = party(full_name(sender), sender_url), party(full_name(receiver), receiver_url)
        way = _direction(direction, who.is_me(one))
        other = two if way == "out" else one
        if not (other.name or other.aliases) or is_hidden(other.name) or who.is_me(other):
            reason = "it does not say who the other one is"
            yield Skipped(file=file, row=row, reason=reason)
            continue
        try:
            day = day_of(sent)
        except NoSuchDay as trouble:
            yield Skipped(file=file, row=row, reason=str(trouble))
            continue
        if day is None:
            yield Skipped(file=file, row=row, reason="it does not say when")
            continue
        part = Part(other, "message" if message else "reaction", way)
        key = f"linkedin:invitation:{other.key}:{way}:{day}"
        yield FoundOccasion(key, day, 2, (part,), file, row)


def _direction(written: str, from_me: bool) -> Direction:
    if written.upper() in ("INCOMING", "OUTGOING"):
        return "out" if written.upper() == "OUTGOING" else "in"
    return "out" if from_me else "in"
