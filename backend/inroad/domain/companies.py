"""One company once: the ways in which a company's name is written, by one key.

`company_key` takes away case, accents, punctuation, legal forms and "ex-"; `Companies` puts the
user's own word above that.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

_FORMS = frozenset(
    "inc incorporated llc llp lp ltd limited plc pllc corp corporation co company cie"
    " gmbh mbh ggmbh ag kg kgaa ohg ug eg ev gbr se"
    " sa sas sasu sarl eurl snc sca scop sl slu sau srl spa sapa sc ltda lda eireli epp"
    " bv nv vof cv bvba ab oy oyj as asa aps ans ehf"
    " zoo spzoo spj sro kft zrt bt doo dd ad eood ood uab sia ou"
    " pty pte pvt kk yk gk bhd sdn tbk pt jsc ojsc cjsc pjsc ooo oao zao pao"
    " ltdsti sti anonim sirketi ооо оао зао пао ао тов".split()
)
"""Legal forms as single words, dots taken out; at the end of a name they are no part of it."""
_LONG_FORMS = (
    *("sp z o o", "sp z oo", "z o o", "s p a", "s a r l", "s a s", "s a", "s l", "s r l", "s r o"),
    *("d o o", "b v", "n v", "a g", "k g", "a s", "k k", "l l c", "l t d", "p l c", "c v", "s c"),
    *("haftungsbeschrankt", "mit beschrankter haftung", "societe anonyme", "s de rl de cv"),
    *("sa de cv", "de cv", "sociedad anonima", "sociedad limitada", "tic ve san", "san ve tic"),
)
_FORMS_IN_WORDS: dict[str, list[tuple[str, ...]]] = {}
for _form in sorted((tuple(form.split()) for form in _LONG_FORMS), key=len, reverse=True):
    _FORMS_IN_WORDS.setdefault(_form[-1], []).append(_form)
_JOINING = frozenset("and und et y e og och en i".split())
_LEADING = frozenset(("the", "firma", "fa"))
_FORMS_IN_FRONT = frozenset(("pt", "ooo", "oao", "zao", "pao", "ооо", "оао", "зао", "пао", "ао"))
_FORMER = re.compile(
    r"^\s*(?:(?:ex|ehem\.?)\s*[-–:]\s*|(?-i:ex)\s+|(?:formerly|previously|former|fka|ehemals"
    r"|vormals|anciennement|voorheen|dawniej|(?-i:anteriormente|antes|già|eski))[\s:]+)"
    r"(?:(?:at|bei|chez|en)\s+)?(?=\S)",
    re.IGNORECASE,
)
"""Words that put a company into the past. "Ex Libris" and "Antes" are names, "ex Libris" is not."""
_BRACKETED = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*")
_DOMAIN = re.compile(
    r"^(?:https?://)?(?:www\.)?([\w-]+(?:\.[\w-]+)*?)\.(?:com|net|org|io|ai|co|app|dev|eu|de|fr|es"
    r"|it|nl|pt|pl|ch|at|be|se|uk|us|biz|info|tech|xyz|cloud|health|example)(?:\.(?:uk|br|au|tr))?/?$",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_MOST_KEPT = 8_192


class CompanyWord(Struct, frozen=True, kw_only=True):
    """What the user said of two names of companies: the same company, or not."""

    one: str
    other: str
    same: bool


class Companies:
    """Which names are one company: by the rules, and by the user's word above them."""

    def __init__(self, words: Iterable[CompanyWord] = ()) -> None:
        said = list(words)
        self._apart = {written_key(word.other) for word in said if not word.same}
        self._joined: dict[str, str] = {}
        for word in said:
            if word.same:
                self._join(self._own(word.one), self._own(word.other))

    def __bool__(self) -> bool:
        return bool(self._apart or self._joined)

    def key(self, name: str) -> str:
        """The key of the company that this name means."""
        own = self._own(name)
        while own in self._joined:
            own = self._joined[own]
        return own

    def _own(self, name: str) -> str:
        if self._apart and (written := written_key(name)) in self._apart:
            return f"={written}"
        return company_key(name)

    def _join(self, one: str, other: str) -> None:
        while one in self._joined:
            one = self._joined[one]
        while other in self._joined:
            other = self._joined[other]
        if one != other:
            self._joined[other] = one


@lru_cache(maxsize=_MOST_KEPT)
def company_key(name: str) -> str:
    """A company's name without case, accents, punctuation, legal form and "ex-", to compare."""
    shown = _FORMER.sub("", name)
    if "(" in shown or "[" in shown:
        shown = _BRACKETED.sub(" ", shown).strip() or shown
    if "." in shown and (domain := _DOMAIN.match(shown.strip())):
        shown = domain[1].rpartition(".")[2]
    words = _words(shown)
    return " ".join(_without_forms(words))


def written_key(name: str) -> str:
    """A company's name as it is written, but for case, accents and punctuation."""
    return " ".join(_words(name))


def display_names(names: Iterable[str], key: Mapping[str, str]) -> dict[str, str]:
    """Key → the form of its name that is written most often, the shortest of equals."""
    counts = Counter(names)
    best: dict[str, tuple[int, int, str]] = {}
    for name, count in counts.items():
        candidate = (-count, len(name), name)
        best[key[name]] = min(best.get(key[name], candidate), candidate)
    return {of: name for of, (_, _, name) in best.items()}


def _words(name: str) -> list[str]:
    """Words without accents and case; dots join ("S.A."), other signs part."""
    plain = name.replace("’", "'").replace("'", "").replace(".", "" if _is_dotted(name) else " ")
    if plain.isascii():
        return _WORDS.findall(plain.lower())
    decomposed = unicodedata.normalize("NFKD", plain.casefold().replace("ł", "l"))
    return _WORDS.findall("".join(c for c in decomposed if not unicodedata.combining(c)))


def _is_dotted(name: str) -> bool:
    """Whether dots stand for what is left out ("S.A.", "Inc."), and not between words."""
    return not re.search(r"\w{3}\.\w{2}", name)


def _without_forms(words: list[str]) -> list[str]:
    kept = list(words)
    if len(kept) > 1 and kept[0] in _LEADING:
        kept = kept[1:]
    if len(kept) > 1 and kept[0] in _FORMS_IN_FRONT:
        kept = kept[1:]
    while len(kept) > 1:
        shorter = _shorter(kept)
        if shorter == len(kept):
            break
        kept = kept[:shorter]
    return kept


def _shorter(words: list[str]) -> int:
    """How many words are left when the last legal form is taken away; at least one."""
    for form in _FORMS_IN_WORDS.get(words[-1], ()):
        if len(words) > len(form) and tuple(words[-len(form) :]) == form:
            return len(words) - len(form)
    return len(words) - (words[-1] in _FORMS or words[-1] in _JOINING)
