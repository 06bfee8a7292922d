"""Who owes whom."""

from inroad.domain.notes import chips
from inroad.domain.notes.note import Note, in_range, touching
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Favour

_NEGATORS = frozenset("not never no nothing nicht nie pas jamais nunca nao".split())
_INTRODUCING = frozenset(
    "introduced intro connected referred recommended vorgestellt vermittelt empfohlen presente"
    " presentee recommande recommandee recomende indiquei apresentei recomendei".split()
)
_BADLY = frozenset(
    "badly bad south sour soured wrong sideways well poorly terribly horribly flat tears backfired"
    " embarrassed embarrassing embarrassment burned burnt ghosted disaster mess messy imploded"
    " awkward schief schiefgegangen schlecht daneben hinten bose ubel gut blamiert peinlich mal"
    " tourne bien fatal regular errado pessimo bem certo fight streit upset angry annoyed".split()
)
"""Words of a caution that tell how something went."""

_OTHERS = frozenset("he she they who".split())


def read_favour(note: Note) -> Favour | None:
    """The balance of favours: words of debt first, then help that was given."""
    debts = _longest(note.without("favour", "favour_not"))
    given = [*note.without("gave", "gave_not"), *_given_by_name(note)]
    standing = [c for c in given if not _denied(note, c) and not _backfired(note, c)]
    help_given = _longest(standing)
    cues = debts or help_given
    if not cues:
        return None
    even = [cue for cue in debts if cue.value == 0]
    total = sum(sorted({cue.value for cue in cues}))
    balance = 0 if even or (total == 0) else (1 if total > 0 else -1)
    cue = next((c for c in even), None) or next((c for c in cues if c.value == balance), cues[0])
    return _signal(note, cue, balance)


def _backfired(note: Note, cue: Cue) -> bool:
    """Whether an introduction went badly, which nobody owes anything for."""
    if not _INTRODUCING.intersection(note.norms[cue.first : cue.stop]):
        return False
    first, stop = note.sentence_bounds(cue.first)
    if stop < len(note.norms):
        stop = note.sentence_bounds(stop)[1]
    bad = in_range(note.without("caution", "caution_not"), first, stop)
    return any(_BADLY.intersection(note.norms[c.first : c.stop]) for c in bad)


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
