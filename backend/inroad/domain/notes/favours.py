"""Who owes whom."""

from inroad.domain.notes import chips
from inroad.domain.notes.note import Note, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Favour

_NEGATORS = frozenset("not never no nothing nicht nie pas jamais nunca nao".split())


_OTHERS = frozenset("he she they who".split())


def read_favour(note: Note) -> Favour | None:
    """The balance of favours: words of debt first, then help that was given."""
    debts = _longest(note.without("favour", "favour_not"))
    given = [*note.without("gave", "gave_not"), *_given_by_name(note)]
    help_given = [cue for cue in given if not _denied(note, cue)]
    cues = debts or help_given
    if not cues:
        return None
    even = [cue for cue in debts if cue.value == 0]
    total = sum(sorted({cue.value for cue in cues}))
    balance = 0 if even or (total == 0) else (1 if total > 0 else -1)
    cue = next((c for c in even), None) or next((c for c in cues if c.value == balance), cues[0])
    return _signal(note, cue, balance)


def _given_by_name(note: Note) -> list[Cue]:
    """Help to somebody by name, such as "Fixed Ana's website", where nobody else is the helper."""
    starts = {name.first for name in note.names if name.kind in ("person", "given", "unknown")}
    return [
        cue
        for cue in note.without("help", "gave_not")
        if cue.stop in starts and not _OTHERS.intersection(note.norms[slice(*_before(note, cue))])
    ]


def _before(note: Note, cue: Cue) -> tuple[int, int]:
    return note.clause_bounds(cue.first)[0], cue.first


def _longest(cues: list[Cue]) -> list[Cue]:
    """The cues without those that lie in a longer one of another balance."""
    return [
        cue
        for cue in cues
        if not any(o.stop - o.first > cue.stop - cue.first for o in touching(cues, cue))
    ]


def _signal(note: Note, cue: Cue, balance: int) -> Favour:
    span = note.span(cue.first, cue.stop)
    words = note.text[slice(*span)]
    return Favour(span=span, words=words, text=chips.favour_text(balance), balance=balance)


def _denied(note: Note, cue: Cue) -> bool:
    first, _ = note.clause_bounds(cue.first)
    return any(norm in _NEGATORS for norm in note.norms[max(first, cue.first - 3) : cue.first])
