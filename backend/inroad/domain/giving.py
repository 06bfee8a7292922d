"""Ways to give: what a person's note says they need, and who of those whom the user knows fits.

Words are compared as words: a headline, a company, a note. Nothing is guessed beyond that, so
every suggestion has its reason beside it, and the user judges.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Literal

from msgspec import Struct

from inroad.domain.called import first_name
from inroad.domain.notes.signals import Need, NeedKind
from inroad.domain.relationships import Relationship
from inroad.domain.willingness import is_known

_MOST = 3
"""Suggestions for one need: more are no help."""
_LITTLE_KNOWN = 2
"""Closeness below which one cannot introduce a person to anybody."""
_WORD = re.compile(r"[^\W_]+")
_EMPTY = frozenset(
    "a an the of in on at to for and or with from into new good great big any some one two three"
    " several more people person somebody someone job jobs role roles position work place senior"
    " junior head lead advice intro introduction help her his their my our first next candidates"
    " open customers clients companies users team round un une ein eine einen einem einer um uma"
    " el la le les los las des du de del den der die das do da dos das en im am em et und y e para"
    " pour für por mit avec con com neu neue neuen neuer nouveau nouvelle nuevo nueva novo nova"
    " gut gute guten bon bonne bueno buena bom boa stelle stellen arbeit kunden leute poste postes"
    " emploi clients trabajo puesto clientes empleo emprego vaga trabalho equipo equipe"
    " expert experte expertin responsable leiter leiterin chef directeur directrice director"
    " directora diretor diretora".split()
)
"""Words that say nothing of a field, a role or a place."""
_ROLES: tuple[frozenset[str], ...] = tuple(
    frozenset(role.strip() for role in line.split(","))
    for line in """
    cfo, chief financial officer, finance director, head of finance, vp finance, finanzchef,
        finanzchefin, finanzvorstand, finanzdirektor, kaufmännischer leiter, leiter finanzen,
        leiterin finanzen, leitung finanzen, daf, raf, directeur financier, directrice financière,
        responsable financier, director financiero, directora financiera, director de finanzas,
        diretor financeiro, diretora financeira
    cto, chief technology officer, chief technical officer, head of engineering, vp engineering,
        technikchef, technischer leiter, technische leiterin, technische leitung, technikvorstand,
        leiter entwicklung, entwicklungsleiter, directeur technique, directrice technique,
        director técnico, directora técnica, director de tecnología, diretor técnico,
        diretora técnica, diretor de tecnologia
    ceo, chief executive officer, managing director, geschäftsführer, geschäftsführerin,
        geschäftsführung, vorstandsvorsitzender, vorstandsvorsitzende, pdg, dg, directeur général,
        directrice générale, gérant, gérante, director general, directora general,
        consejero delegado, consejera delegada, director gerente, diretor geral, diretora geral
    coo, chief operating officer, head of operations, vp operations, betriebsleiter,
        betriebsleiterin, leiter operations, directeur des opérations, directrice des opérations,
        director de operaciones, directora de operaciones, diretor de operações
    cmo, chief marketing officer, head of marketing, vp marketing, marketingleiter,
        marketingleiterin, marketingchef, leiter marketing, leiterin marketing,
        directeur marketing, directrice marketing, responsable marketing, director de marketing,
        directora de marketing, diretor de marketing
    cpo, chief product officer, head of product, vp product, produktchef, produktleiter,
        leiter produkt, directeur produit, directrice produit, responsable produit,
        director de producto, directora de producto, diretor de produto
    cro, chief revenue officer, head of sales, vp sales, sales director, vertriebsleiter,
        vertriebsleiterin, vertriebschef, leiter vertrieb, leiterin vertrieb, directeur commercial,
        directrice commerciale, directeur des ventes, directrice des ventes, director comercial,
        directora comercial, director de ventas, diretor comercial, diretora comercial
    hr director, head of hr, head of people, chief people officer, chro, personalleiter,
        personalleiterin, personalchef, drh, directeur des ressources humaines,
        directrice des ressources humaines, director de recursos humanos,
        directora de recursos humanos, diretor de recursos humanos
    developer, software engineer, programmer, software developer, entwickler, entwicklerin,
        softwareentwickler, softwareentwicklerin, programmierer, programmiererin, développeur,
        développeuse, ingénieur logiciel, programmeur, desarrollador, desarrolladora, programador,
        programadora, ingeniero de software, ingeniera de software, desenvolvedor, desenvolvedora
    designer, product designer, ux designer, gestalter, gestalterin, graphiste, diseñador,
        diseñadora, designer ux
    lawyer, attorney, counsel, solicitor, legal counsel, anwalt, anwältin, rechtsanwalt,
        rechtsanwältin, jurist, juristin, syndikus, avocat, avocate, juriste, abogado, abogada,
        advogado, advogada
    accountant, bookkeeper, tax adviser, tax advisor, steuerberater, steuerberaterin, buchhalter,
        buchhalterin, comptable, expert comptable, experte comptable, contable, asesor fiscal,
        asesora fiscal, contador, contadora, contabilista
    recruiter, headhunter, talent partner, talent acquisition, personalberater, personalberaterin,
        personalvermittler, recruteur, recruteuse, chasseur de têtes, cazatalentos, reclutador,
        reclutadora, recrutador, recrutadora
    nurse, krankenpfleger, krankenpflegerin, krankenschwester, pflegefachkraft, infirmier,
        infirmière, enfermero, enfermera, enfermeiro, enfermeira
    """.replace(",\n", ", ")
    .strip()
    .splitlines()
)
"""Names of one and the same role, in the languages of notes."""
_INVESTORS = (
    "investor", "investorin", "investisseur", "investisseuse", "inversor", "inversora",
    "inversionista", "investidor", "investidora", "vc", "venture", "wagniskapital",
    "capital risque", "capital riesgo", "business angel", "angel", "capital", "fund", "fonds",
    "fondo", "beteiligungen",
)  # fmt: skip
_RECRUITERS = next(roles for roles in _ROLES if "recruiter" in roles) | {
    "recruiting", "recrutement", "personalvermittlung", "reclutamiento", "recrutamento",
}  # fmt: skip


class Way(Struct, frozen=True, kw_only=True):
    """Somebody whom the user knows and who may be what is needed, with the reason."""

    person_id: int
    name: str
    reason: str
    source: Literal["headline", "company", "note"]


class NeedView(Struct, frozen=True, kw_only=True):
    """What a person needs, by their note, and who may help. `key` names it for a favour."""

    key: str
    kind: NeedKind
    text: str
    ways: list[Way]


def ways_to_give(
    whose: Relationship, others: Iterable[Relationship], met: Iterable[str] = ()
) -> list[NeedView]:
    """Every need of a person that was not met, with the best fits among `others`."""
    done = set(met)
    needs = [need for need in _needs(whose) if need.key not in done]
    if not needs:
        return []
    known = [other for other in others if _is_at_hand(other) and other.person.id != whose.person.id]
    who = first_name(whose.person.name)
    return [
        NeedView(
            key=need.key,
            kind=need.need,
            text=f"Your note on {who}: “{need.words}”.",
            ways=_best(need, known),
        )
        for need in needs
    ]


def _needs(relation: Relationship) -> list[Need]:
    signals = relation.note.signals if relation.note else []
    return [signal for signal in signals if isinstance(signal, Need)]


def _is_at_hand(other: Relationship) -> bool:
    """Whether the user knows them well enough to bring them together with somebody."""
    them = other.acquaintance
    barely = them.closeness is not None and them.closeness < _LITTLE_KNOWN
    return is_known(them) and not barely and not them.caution


def _best(need: Need, known: Iterable[Relationship]) -> list[Way]:
    found = [fit for other in known for fit in [_fit(need, other)] if fit is not None]
    found.sort(key=lambda fit: (-fit[0], fit[1].name.casefold(), fit[1].person_id))
    return [way for _, way in found[:_MOST]]


def _fit(need: Need, other: Relationship) -> tuple[float, Way] | None:
    """How well somebody fits a need, and why; closer people go first among equals."""
    closeness = other.acquaintance.closeness or 0
    for points, reason, source in _reasons(need, other):
        way = Way(person_id=other.person.id, name=other.person.name, reason=reason, source=source)
        return points + closeness / 10, way
    return None


_Reason = tuple[float, str, Literal["headline", "company", "note"]]


def _reasons(need: Need, other: Relationship) -> Iterator[_Reason]:
    """All reasons for one person, the best first."""
    who = first_name(other.person.name)
    wanted = _wanted(need.what)
    counterpart: dict[NeedKind, NeedKind] = {"hiring": "job", "job": "hiring"}
    for theirs in _needs(other):
        if theirs.need == counterpart.get(need.need) and _share(wanted, theirs.what):
            yield 4.0, f"Your note on {who}: “{theirs.words}”.", "note"
    headline, company = other.person.headline or "", other.person.company or ""
    if _says(headline, need):
        yield 3.0, f"{who} is “{headline}”.", "headline"
    if _says(company, need):
        yield 2.0, f"{who} works at {company}.", "company"
    text = other.note.text if other.note else ""
    if need.need != "hiring" and _says(_without_needs(text, other), need):
        yield 1.0, f"Your note on {who} speaks of it.", "note"
    if need.need in ("hiring", "job") and _has_any(headline, _RECRUITERS):
        yield 0.5, f"{who} is “{headline}”.", "headline"


def _says(text: str, need: Need) -> bool:
    if not text:
        return False
    if need.need == "raising":
        return _has_any(text, _INVESTORS)
    return _has_any(text, _roles(need.what)) or _has_enough(text, _wanted(need.what))


@lru_cache(maxsize=512)
def _wanted(what: str) -> tuple[str, ...]:
    """The words of a need that name something, each in its plainest form."""
    return tuple(word for word in _words(what) if word not in _empty() and not word.isdigit())


@cache
def _empty() -> frozenset[str]:
    return frozenset(_words(" ".join(_EMPTY)))


@lru_cache(maxsize=512)
def _roles(what: str) -> tuple[str, ...]:
    """All names of the role that is named."""
    return tuple(role for roles in _ROLES if _has_any(what, roles) for role in roles)


def _share(wanted: tuple[str, ...], what: str) -> bool:
    theirs = _wanted(what)
    return not wanted or not theirs or not set(wanted).isdisjoint(theirs)


def _has_enough(text: str, wanted: tuple[str, ...]) -> bool:
    """Of one or two words all, of more at least two: one word of many is chance."""
    there = set(_words(text))
    hits = sum(word in there for word in wanted)
    return bool(wanted) and hits >= min(2, len(wanted))


def _has_any(text: str, phrases: Iterable[str]) -> bool:
    return any(_has(text, phrase) for phrase in phrases)


def _has(text: str, phrase: str) -> bool:
    return f" {' '.join(_words(phrase))} " in f" {' '.join(_words(text))} "


def _without_needs(text: str, other: Relationship) -> str:
    """A note without what its person looks for themselves."""
    for need in _needs(other):
        text = text.replace(need.words, " ")
    return text


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, folded and without accents, a plural as its singular."""
    parts = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return tuple(_singular(word) for word in _WORD.findall(plain))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
