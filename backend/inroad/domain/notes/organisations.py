"""Organisations that the note names, with what they are to both and since when."""

from typing import NamedTuple

from inroad.domain.notes import chips
from inroad.domain.notes.dates.vocabulary import MONTHS, NUMBERS
from inroad.domain.notes.dates.years import year_at
from inroad.domain.notes.languages import names as tables
from inroad.domain.notes.lexicon import VOCABULARY
from inroad.domain.notes.names import Name, is_batch
from inroad.domain.notes.note import Note, in_range, starting_in
from inroad.domain.notes.relations import Relations
from inroad.domain.notes.signals import Organisation, Relation
from inroad.domain.notes.tenures import Years, years_follow, years_of

_LEADS = frozenset(
    "at ex former from for of through via fellow left joined founded by to into between previously"
    " currently bei beim chez au aux du en del al na nas nos da do em pela pelo during les ehemals"
    " fruher vs after cofounded quit runs built called sold started ran backed funded acquired"
    " advises".split()
)
_FIRM_LEADS = frozenset("at ex bei beim chez from a en na no joined left via to".split())
_WEAK_LEADS = frozenset(
    "a the with in on my our his her their before old new same de la le il l' d' der"
    " den dem das den"
    " no von vom zu zur aus fur mit".split()
)
"""Words that lead to a name only beside words of work."""
_GERMAN_NOUN_LEADS = frozenset(
    "von vom aus zu zur im am beim der den dem das die nach mit fur auf".split()
)
"""German writes every noun large, so these lead to names and nouns alike."""
_TRAILS = frozenset(
    "intro thing stuff mess story candidate referral opening hire interview offer meeting deal role"
    " connection situation saga round acquisition merger launch business club team"
    " alumni paper days"
    " conference cohort job colleague colleagues manager boss friend office article book board pm"
    " crew gig client customer investor years time conf summit program accelerator"
    " fellow batch mate"
    " alum mafia ex together class reunion times era stint account group panel booth dinner meetup"
    " webinar hackathon party event lead founder ceo people".split()
)
_TITLES = frozenset(
    "ceo cfo cto coo cmo cpo head founder founders vp team chief director board sales".split()
)
_BUSINESS_WITH = frozenset(
    "is 's was now been are currently today nowadays meeting call deal intro contact connection"
    " contract interview".split()
)
_DEPARTMENTS_OF = frozenset("head vp lead chief manager".split())
_FEW = 5
_ARTICLES = frozenset("the my our der die l' le la el o a dem den".split())
_NO_ORGANISATIONS = frozenset(("person", "given", "place"))
_AND = frozenset("and und et y e".split())
_TELLING = tables.EVENTS | tables.SCHOOLS | tables.COMMUNITIES
_WORK = ("job", "worked", "client", "vendor", "investor", "community", "school", "event")
_RANK: dict[Relation, int] = {"worked_together": 3, "other": 1}


class _Place(NamedTuple):
    name: Name
    relation: Relation
    years: Years


def read_organisations(note: Note) -> list[Organisation]:
    """Every organisation of the note once, with the closest relation that is told of it."""
    relations = Relations(note)
    merged: dict[str, _Place] = {}
    for name in _candidates(note):
        relation = relations.of(name)
        if relation is None:
            continue
        place = _Place(name, relation, years_of(note, name, relation))
        key = name.text.casefold()
        merged[key] = _closer(merged[key], place) if key in merged else place
    return [_signal(note, place) for place in merged.values()]


def _closer(a: _Place, b: _Place) -> _Place:
    """The mention that tells more, with the years of either."""
    best, rest = (a, b) if _RANK.get(a.relation, 2) >= _RANK.get(b.relation, 2) else (b, a)
    if best.years.since or best.years.until:
        return best
    kept = best.years._replace(since=rest.years.since, until=rest.years.until)
    return best._replace(years=kept)


def _signal(note: Note, place: _Place) -> Organisation:
    name, relation, (since, until, first, stop) = place
    closes = note.words.at(stop) == ")" and "(" in note.norms[first:stop]
    span = note.span(first, stop + closes)
    return Organisation(
        span=span,
        words=note.text[slice(*span)],
        text=chips.tie_text(name.text, relation, since, until),
        name=name.text,
        relation=relation,
        since=since,
        until=until,
    )


def _candidates(note: Note) -> list[Name]:
    """Names that stand where an organisation would, and lower-case ones after "ex-" and "at"."""
    found: list[Name] = []
    for name in note.names:
        if _stands_as_one(note, name, found):
            found.append(_trimmed(note, name))
    taken = {name.first for name in note.names}
    for i, norm in enumerate(note.norms[:-1]):
        if norm in ("ex", "at", "chez", "bei") and i + 1 not in taken and _is_lower_name(note, i):
            text = note.text[slice(*note.span(i + 1, i + 2))]
            found.append(Name(i + 1, i + 2, text, "organisation"))
    return sorted(found, key=lambda name: name.first)


def _is_lower_name(note: Note, i: int) -> bool:
    token = note.tokens[i + 1]
    if not token.word or token.capital or token.norm in VOCABULARY or not token.norm[0].isalpha():
        return False
    dated = any(found.stop > i + 1 for found in starting_in(note.dates, i - 6, i + 2))
    if dated or token.norm in tables.PLACES:
        return False
    if note.norms[i] == "ex":
        return True
    bracket = note.words.at(i + 2) == "("
    clause = note.clause_bounds(i)
    return bool(year_at(note.words, i + 3 if bracket else i + 2)[0]) or any(
        note.cues_in(label, *clause) for label in ("worked", "job")
    )


def _stands_as_one(note: Note, name: Name, earlier: list[Name]) -> bool:
    if name.kind in _NO_ORGANISATIONS or _is_month(note, name) or _of_a_person(note, name):
        return False
    if _is_no_name(note, name):
        return False
    before, lead, after = (
        note.before(name.first),
        note.before(name.first, 2),
        note.words.at(name.stop),
    )
    if after == "'s":
        titled = note.words.at(name.stop + 1) in _TITLES or name.kind == "organisation"
        return titled or before in ("at", "ex", "former", "bei", "chez")
    if name.kind == "organisation" or after in _TRAILS or years_follow(note, name):
        return True
    if _tells(note, name):
        return True
    if note.language == "de" and before in _GERMAN_NOUN_LEADS and lead not in ("bei", "chez"):
        return not name.text[1:].islower()
    if note.language == "de" and name.kind == "unknown" and (before in NUMBERS or before.isdigit()):
        return False
    if before in _LEADS or (before in _ARTICLES and lead in _FIRM_LEADS) or lead == "lo":
        return True
    return _is_led(note, name, before, earlier)


def _is_no_name(note: Note, name: Name) -> bool:
    """A verb that opens a clause ("Holidayed together"), or the field of a "head of"."""
    if name.kind == "organisation" or name.stop - name.first > 1:
        return False
    norm = note.norms[name.first]
    if note.before(name.first) == "of" and note.before(name.first, 2) in _DEPARTMENTS_OF:
        return not years_follow(note, name)
    opens = name.first == 0 or not note.tokens[name.first - 1].word
    return opens and norm.endswith(("ed", "ing", "ly")) and note.words.at(name.stop).isalpha()


def _is_month(note: Note, name: Name) -> bool:
    return all(norm in MONTHS for norm in note.norms[name.first : name.stop])


def _of_a_person(note: Note, name: Name) -> bool:
    """Whether the name only tells where a third person is known from."""
    if note.before(name.first) != "from":
        return False
    return any(
        p.stop == name.first - 1 for p in starting_in(note.persons, name.first - 6, name.first)
    )


def _tells(note: Note, name: Name) -> bool:
    return any(norm in _TELLING for norm in note.norms[name.first : name.stop])


def _is_led(note: Note, name: Name, before: str, earlier: list[Name]) -> bool:
    """Whether a weak lead, or none, is made good by words of work beside it."""
    clause = note.clause_bounds(name.first)
    if before in ("with", "avec"):
        return note.before(name.first, 2) in _BUSINESS_WITH
    if before in ("his", "her", "their"):
        return False
    if _follows_work(note, name):
        return True
    if before in ("(", ":"):
        after = note.words.at(name.stop)
        return after in (")", ",", "", "\n", "-") or after.isdigit()
    if before == "," and _is_list(note, name):
        return _beside_work(note, note.sentence_bounds(name.first))
    if before in (",", *_AND):
        return bool(earlier) and earlier[-1].stop == name.first - 1
    if before in _WEAK_LEADS or before in ("-", "–"):
        return any(note.cues_in(label, *clause) for label in _WORK if label != "event")
    return any(
        cue.stop == name.first or cue.first == name.stop
        for label in _WORK
        if label not in ("event", "worked")
        for cue in note.cues_in(label, *clause)
    )


def _follows_work(note: Note, name: Name) -> bool:
    """ "Ex-boss, Nokia": a name that is all of its clause, after a few words of work."""
    first, stop = note.clause_bounds(name.first)
    alone = all(name.first <= i < name.stop or not note.tokens[i].word for i in range(first, stop))
    if not alone or name.kind != "unknown" or first == 0:
        return False
    before = note.clause_bounds(first - 1)
    if before[1] - before[0] > _FEW or not note.same_sentence(first - 1, first):
        return False
    return any(note.cues_in(label, *before) for label in _WORK if label not in ("event", "job"))


def _beside_work(note: Note, bounds: tuple[int, int]) -> bool:
    return any(note.cues_in(label, *bounds) for label in _WORK)


def _is_list(note: Note, name: Name) -> bool:
    """Whether the clause holds nothing but names: "two startups, Quibly and Norsk"."""
    first, stop = note.clause_bounds(name.first)
    named = {i for n in in_range(note.names, first, stop) for i in range(n.first, n.stop)}
    rest = [i for i in range(first, stop) if note.tokens[i].word and i not in named]
    return stop - first > 2 and all(note.norms[i] in _AND for i in rest)


def _trimmed(note: Note, name: Name) -> Name:
    """The name without "Founders", "Alumni" or a batch at its end."""
    stop = name.stop
    while stop - name.first > 1 and (
        note.norms[stop - 1] in tables.COHORT_TAILS or is_batch(note.norms[stop - 1])
    ):
        stop -= 1
    if stop == name.stop:
        return name
    return name._replace(stop=stop, text=note.text[slice(*note.span(name.first, stop))])
