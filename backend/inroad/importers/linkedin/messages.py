"""messages.csv of every year: who wrote to whom, and when. What was written is not kept."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from operator import itemgetter

from msgspec import Struct

from inroad.domain.found import FoundOccasion, Part, Party, Record, Skipped
from inroad.importers.days import NoSuchDay, day_of
from inroad.importers.identity import Tally, Who
from inroad.importers.names import is_hidden, names_in, party, somebody
from inroad.importers.sources import Member
from inroad.importers.tables import Header, fitted, rows_of

_MOST_LOOKED_AT = 1_000
"""Rows that settle who the user is."""
_WEIGHT_OF_A_DRAFT = 5
_MOST_KEPT = 20_000
"""Envelopes (the same people on the same side) that are kept at once."""
_ADVERTS = ("sponsored conversation", "linkedin offer")


_SENT = frozenset(("", "No", "no", "false", "False", "FALSE"))
_Outside = tuple[str, str, str, str, str]
"""What stands on a message: from, its address, to, their addresses, direction (2018 only)."""


class _Columns:
    """Where in a row what stands; a column that the year has not is at the end, empty."""

    def __init__(self, header: Header) -> None:
        self.width = len(header.names)

        def place(key: str) -> int:
            at = header.place(key)
            return self.width if at is None else at

        self.conversation = place("conversationid")
        self.title = place("conversationtitle")
        self.sender, self.sender_url = place("from"), place("senderprofileurl")
        self.to, self.to_urls = place("to"), place("recipientprofileurls")
        self.date, self.content = place("date"), place("content")
        self.direction = place("direction")
        self.draft = place("ismessagedraft")
        self.addressing: Callable[[Sequence[str]], _Outside] = itemgetter(
            self.sender, self.sender_url, self.to, self.to_urls, self.direction
        )


class Envelope(Struct, gc=False):
    """Who wrote to whom. `sender` is None for a hidden one; `people` counts the hidden too.

    `parts` are what it is for the user; where there are none, `why_not` tells the reason. `thread`
    stands in for the number that exports of 2018 do not give: a digest, for it would name people.
    """

    sender: Party | None
    others: tuple[Party, ...]
    people: int
    parts: tuple[Part, ...] = ()
    why_not: str = ""
    thread: str = ""


def tally(member: Member, header: Header, into: Tally) -> None:
    """Count who takes part; who left a draft must be the user."""
    columns = _Columns(header)
    with rows_of(member, header) as rows:
        for _, cells in islice(rows, _MOST_LOOKED_AT):
            fitted(cells, columns.width, "", 0)
            cells.append("")
            if not _is_advert(cells, columns):
                envelope = _envelope(*columns.addressing(cells)[:4])
                sender = (envelope.sender,) if envelope.sender else ()
                into.add((*sender, *envelope.others))
                if _is_yes(cells[columns.draft]):
                    into.add(sender, weight=_WEIGHT_OF_A_DRAFT)


def messages(member: Member, header: Header, who: Who) -> Iterator[Record]:
    """An occasion a message: `out` to each whom the user wrote, `in` from who wrote to the user.

    Others who got the same message are in it as `copied`. Drafts, advertisements and messages
    that name nobody but the user are skipped.
    """
    columns, file = _Columns(header), member.name
    width, at_date, at_draft, at_title = columns.width, columns.date, columns.draft, columns.title
    at_content, at_thread, addressing = columns.content, columns.conversation, columns.addressing
    known: dict[_Outside, Envelope] = {}
    days: dict[str, date] = {}
    with rows_of(member, header) as rows:
        for row, cells in rows:
            if len(cells) != width:
                if not cells:
                    continue
                if wrong := fitted(cells, width, file, row):
                    yield wrong
                    continue
            cells.append("")
            outside = addressing(cells)
            envelope = known.get(outside) or _kept(known, outside, who)
            written = cells[at_date]
            day = days.get(written[:10])
            if (
                day is None
                or not envelope.parts
                or cells[at_title]
                or cells[at_draft] not in _SENT
                or cells[at_content][:1] == "<"
            ):
                found = _day_or_why_not(cells, columns, envelope, days)
                if isinstance(found, str):
                    yield Skipped(file=file, row=row, reason=found)
                    continue
                day = found
            thread = cells[at_thread] or envelope.thread
            key = f"linkedin:{thread}:{written}"
            yield FoundOccasion(key, day, envelope.people, envelope.parts, file, row, thread)


def _kept(known: dict[_Outside, Envelope], outside: _Outside, who: Who) -> Envelope:
    if len(known) >= _MOST_KEPT:
        known.clear()
    envelope = known[outside] = _addressed(outside, who)
    sides = "\n".join(sorted((outside[0], outside[2])))
    envelope.thread = hashlib.sha256(sides.encode()).hexdigest()[:20]
    return envelope


def _day_or_why_not(
    cells: Sequence[str], columns: _Columns, envelope: Envelope, days: dict[str, date]
) -> date | str:
    """The day of a message, kept in `days` by its first ten characters; or why it is left out."""
    if _is_advert(cells, columns):
        return "it is an advertisement"
    if _is_yes(cells[columns.draft]):
        return "it is a draft that was never sent"
    written = cells[columns.date]
    try:
        day = day_of(written)
    except NoSuchDay as trouble:
        return str(trouble)
    if day is None:
        return "it does not say when"
    if written[4:5] == "-" and len(days) < _MOST_KEPT:
        days[written[:10]] = day
    return envelope.why_not or day


def _envelope(sender: str, sender_url: str, to: str, to_urls: str) -> Envelope:
    wrote = somebody(sender, sender_url)
    others, count = _recipients(to, to_urls)
    return Envelope(wrote, others, 1 + count)


def _recipients(to: str, to_urls: str) -> tuple[tuple[Party, ...], int]:
    """Whom it went to, and how many they are. Names contain commas and hidden ones no address:
    only lists of one length go together, else the addresses count.
    """
    if to_urls and "," not in to and "," not in to_urls:
        only = somebody(to, to_urls)
        return (only,) if only else (), 1
    urls = [url.strip() for url in to_urls.split(",") if url.strip()]
    names = names_in(to)
    visible = [name for name in names if not is_hidden(name)]
    if not urls:
        found = [party(name) for name in visible]
    elif len(urls) == len(visible):
        found = [party(name, url) for name, url in zip(visible, urls, strict=True)]
    else:
        found = [party("", url) for url in urls]
    kept = tuple(one for one in found if one.name or one.aliases)
    return kept, max(len(names), len(urls), 1)


def _addressed(outside: _Outside, who: Who) -> Envelope:
    """The envelope with each one's part in it, as the user sees them."""
    envelope = _envelope(*outside[:4])
    sender, others = envelope.sender, [it for it in envelope.others if not who.is_me(it)]
    way = outside[4].strip().upper()
    from_me = way == "OUTGOING" or (way != "INCOMING" and sender is not None and who.is_me(sender))
    parts: list[Part] = []
    if from_me:
        parts = [Part(other, "message", "out") for other in others]
    elif not way and not who.known:
        envelope.why_not = "it is not clear which of the people in it you are"
    else:
        others = [] if way and not who.known else others
        parts = [Part(sender, "message", "in")] if sender else []
        others = [it for it in others if not sender or it.key != sender.key]
        parts += [Part(it, "copied", "together") for it in others]
    envelope.parts = tuple(parts)
    if not parts and not envelope.why_not:
        envelope.why_not = "it names nobody but you"
    return envelope


def _is_advert(cells: Sequence[str], columns: _Columns) -> bool:
    if cells[columns.title].strip().casefold() in _ADVERTS:
        return True
    content = cells[columns.content][:400]
    return 'class="spinmail' in content or "%FIRSTNAME%" in content


def _is_yes(cell: str) -> bool:
    return cell.strip().casefold() in ("yes", "true")
