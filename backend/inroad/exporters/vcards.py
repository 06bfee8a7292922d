"""vCard 4.0 (RFC 6350): a card a person, for address books."""

from collections.abc import Iterable, Iterator

from inroad.domain.portraits import Portrait

_FOLD_AT = 75
"""RFC 6350, 3.2: a line should not be longer, in bytes."""
_SAFE = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": ""})


def cards(people: Iterable[Portrait]) -> Iterator[bytes]:
    """The cards, one after the other; whoever has no name is called by their address."""
    for portrait in people:
        lines = ("BEGIN:VCARD", "VERSION:4.0", *_lines(portrait), "END:VCARD")
        yield "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _lines(it: Portrait) -> Iterator[str]:
    person = it.person
    yield f"FN:{_text(person.name or next(iter(it.mails), 'Unknown'))}"
    yield from (f"EMAIL:{_text(mail)}" for mail in it.mails)
    yield from (f"TEL:{_text(phone)}" for phone in it.phones)
    if person.company:
        yield f"ORG:{_text(person.company)}"
    if person.headline:
        yield f"TITLE:{_text(person.headline)}"
    if person.url:
        yield f"URL:{person.url}"
    if person.tags:
        yield f"CATEGORIES:{','.join(map(_text, person.tags))}"
    if it.note:
        if it.note.text:
            yield f"NOTE:{_text(it.note.text)}"
        yield f"REV:{it.note.written_at:%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    return value.translate(_SAFE)


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes; no character is cut in two."""
    pieces, length = [""], 0
    for character in line:
        size = len(character.encode())
        if length + size > _FOLD_AT:
            pieces.append("")
            length = 1  # the space that says that the line goes on
        pieces[-1] += character
        length += size
    return "\r\n ".join(pieces)
