"""What the person looks for or goes through, where the user could be of help."""

from inroad.domain.notes import chips
from inroad.domain.notes.languages.sought import SOUGHT
from inroad.domain.notes.note import Note, starting_in
from inroad.domain.notes.patterns import Cue
from inroad.domain.notes.signals import Need, NeedKind

_KINDS: dict[int, NeedKind] = {
    1: "hiring",
    2: "raising",
    3: "job",
    4: "moving",
    5: "customers",
    6: "other",
}
_SUBJECTS = frozenset(
    "i we ich wir je j' nous yo nosotros eu nos my our mein meine unser"
    " estamos estoy estou buscamos procuramos cherchons".split()
)
_NOT = frozenset(
    "not never no stopped nicht nie kein keine pas plus jamais ne nunca ya nao jamais".split()
)
_WAS = frozenset(
    "was were had used war waren hatte etait avait cherchait estaba estuvo buscaba estava esteve"
    " procurava".split()
)
_FOUND = frozenset(
    "found filled hired landed closed done sorted gefunden besetzt trouve trouvee pourvu encontro"
    " encontrado encontrou conseguiu consiguio cerro fechou".split()
)
_KIN = frozenset(
    "brother sister son daughter wife husband cousin nephew niece mother father friend friends"
    " bruder schwester sohn tochter frau mann frere soeur fils fille mari femme hermano hermana"
    " hijo hija marido mujer irmao irma filho filha esposa".split()
)
_ENDS = frozenset(
    "since because who until till before after right now but at seit weil bis car depuis desde"
    " porque hasta ate atualmente actualmente derzeit gerade currently asap urgently so if".split()
)
_LINKS = frozenset("to for a an the de un une des ein einen eine um uma una in and with".split())
_LONGEST = 7
"""Words of what is looked for; longer ones are cut."""
_BACK = 4
_HIRING = frozenset(
    "hiring recruiting hire recruit recrute recrutent embauche contrata contratando stellt"
    " einstellen fichar recruter contratar".split()
)
_NEEDING = frozenset(
    "needs need could braucht brauchen benotigt besoin necesita necesitan precisa precisam"
    " precisando".split()
)
"""Words that tell a need only beside something known that one can be helped with."""
_MOST = 5


def read_needs(note: Note) -> list[Need]:
    """Everything that the person is said to look for now, one for each kind and thing."""
    cues = [*note.without("seek", "need_not"), *note.without("need", "need_not")]
    found: dict[str, Need] = {}
    taken = 0
    for cue in sorted(cues, key=lambda cue: (cue.first, cue.label == "need", -cue.stop)):
        need = _need(note, cue) if cue.first >= taken and _stands(note, cue) else None
        if need is not None:
            found.setdefault(f"{need.need} {need.what.casefold()}", need)
            taken = next(i for i, t in enumerate(note.tokens) if t.end >= need.span[1]) + 1
    return list(found.values())[:_MOST]


def _stands(note: Note, cue: Cue) -> bool:
    """Whether the need is theirs and of today: not denied, not over, not the user's own."""
    first, _ = note.clause_bounds(cue.first)
    before = note.norms[first : cue.first]
    if not _SUBJECTS.isdisjoint(before) or not _KIN.isdisjoint(before):
        return False
    near = before[-_BACK:]
    if not _NOT.isdisjoint(near) or not _WAS.isdisjoint(near):
        return False
    return _FOUND.isdisjoint(note.norms[cue.stop : note.sentence_bounds(cue.first)[1]])


def _need(note: Note, cue: Cue) -> Need | None:
    """The need that begins with a cue and the words that name it."""
    stop = _object_stop(note, cue.stop)
    start = cue.stop if stop > cue.stop else cue.first
    if cue.label == "need":
        kind: NeedKind | None = _KINDS[cue.value]
        start = cue.first if kind not in ("raising", "moving") else start
        stop = cue.stop if start == cue.first else stop
    else:
        kind = _sought(note, cue, stop)
    if kind is None:
        return None
    what = note.text[slice(*note.span(start, max(stop, cue.stop)))]
    span = note.span(cue.first, max(stop, cue.stop))
    words = note.text[slice(*span)]
    text = chips.need_text(_doing(note, cue, kind) if start > cue.first else "", what)
    return Need(span=span, words=words, text=text, need=kind, what=what)


def _doing(note: Note, cue: Cue, kind: NeedKind) -> str:
    """How a chip says what they do about it."""
    if cue.label == "need":
        return "raising" if kind == "raising" else "moving to"
    hires = not _HIRING.isdisjoint(note.norms[cue.first : cue.stop])
    return "hiring" if hires else "looking for"


def _sought(note: Note, cue: Cue, stop: int) -> NeedKind | None:
    """What kind of thing the words after "looking for" name."""
    said = note.norms[cue.first : cue.stop]
    if stop == cue.stop:
        return None
    if not _HIRING.isdisjoint(said):
        return "hiring"
    for norm in note.norms[cue.stop : stop]:
        for kind, words in SOUGHT:
            if norm in words:
                return kind
    return "other" if _NEEDING.isdisjoint(said) else None


def _object_stop(note: Note, start: int) -> int:
    """Where the words end that name what is looked for."""
    if start >= len(note.tokens):
        return start
    clause = note.clause(start)
    dated = {found.first for found in starting_in(note.dates, start, start + _LONGEST)}
    stop = start
    while stop < len(note.tokens) and stop - start < _LONGEST:
        token = note.tokens[stop]
        here = token.clause == clause and token.word and token.norm not in _ENDS
        if not here or (stop in dated and not token.norm[0].isdigit() and token.norm != "a"):
            break
        stop += 1
    while stop > start and note.norms[stop - 1] in _LINKS and not note.tokens[stop - 1].capital:
        stop -= 1
    return stop
