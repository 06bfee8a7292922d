"""Any other table: which column is what is proposed from header and cells, to be remembered."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence

from inroad.domain.found import ColumnMapping
from inroad.importers.contact_tables import FIELDS, Columns
from inroad.importers.tables import Header, column_key, headers_in

WORDS = {
    "first": "firstname givenname forename vorname rufname prénom prenom nombre nombres nome"
    " primeironome voornaam förnamn fornavn etunimi imię imie first given",
    "last": "lastname surname familyname nachname familienname nomdefamille apellido apellidos"
    " sobrenome cognome achternaam efternamn etternavn efternavn sukunimi nazwisko last family",
    "name": "name fullname displayname contact contactname person vollständigername kontakt"
    " nomcomplet nombrecompleto nomecompleto namn navn nimi who",
    "mail": "email emailaddress mail mailaddress emails emailadresse adresseemail courriel"
    " correoelectrónico correo correio sähköposti epost eposta workemail privateemail email1"
    " email2 emailwork emailhome adresemail emailadres",
    "phone": "phone phonenumber telephone mobile mobilephone cell tel telefon telefonnummer handy"
    " téléphone telephone teléfono telefone telefono puhelin telefoon",
    "company": "company companyname organization organisation employer account accountname firma"
    " unternehmen zugeordnetesunternehmen société entreprise empresa azienda bedrijf företag"
    " yritys firm org",
    "role": "title jobtitle position role job function occupation titel stelle rolle poste cargo"
    " puesto ruolo functie befattning stanowisko",
    "headline": "headline tagline bio",
    "link": "linkedin linkedinurl linkedinprofile profile profileurl profilelink url link website"
    " webpage linkedinlink profil",
}
_FIELD_OF = {word: field for field, words in WORDS.items() for word in words.split()}
_MAIL = re.compile(r"^[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+$")
_PROFILE = re.compile(r"linkedin\.com/(?:in|pub)/", re.IGNORECASE)
_NAMES = ("name", "first", "last")


def proposed(head: bytes) -> tuple[Header, ColumnMapping] | None:
    """The likeliest header row and what its columns are; None when none names people.

    A mail column or a profile column is known by its cells too, whatever its header says.
    """
    best: tuple[int, Header, dict[str, tuple[str, ...]]] | None = None
    rows: dict[str, list[Header]] = {}
    for header in headers_in(head):
        rows.setdefault(header.divider, []).append(header)
    for group in rows.values():
        for at, header in enumerate(group[:10]):
            columns = _columns(header, [row.names for row in group[at + 1 :]])
            score = 10 * len(columns) + sum(map(len, columns.values())) - at
            if _says_who(columns) and (best is None or score > best[0]):
                best = score, header, columns
    if best is None:
        return None
    return best[1], ColumnMapping(fingerprint=fingerprint(best[1]), columns=best[2])


def fingerprint(header: Header) -> str:
    """The same for every table with these columns in this order."""
    return hashlib.sha256("\x1f".join(header.keys).encode()).hexdigest()[:16]


def remembered(
    head: bytes, mappings: Sequence[ColumnMapping]
) -> tuple[Header, ColumnMapping] | None:
    """The header row that one of these mappings was made for."""
    known = {mapping.fingerprint: mapping for mapping in mappings}
    for header in headers_in(head) if known else ():
        if mapping := known.get(fingerprint(header)):
            return header, mapping
    return None


def columns_of(mapping: ColumnMapping) -> Columns:
    """The mapping by keys. A field that Inroad does not know is left out."""
    return {
        field: tuple(column_key(name) for name in names)
        for field, names in mapping.columns.items()
        if field in FIELDS
    }


def _columns(header: Header, below: Sequence[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for at, name in enumerate(header.names):
        field = field_of(name, list(cells_below(below, at)))
        if field and name:
            found[field] = (*found.get(field, ()), name)
    return found


def field_of(
    name: str, cells: Sequence[str], field_of_word: Mapping[str, str] = _FIELD_OF
) -> str | None:
    """What a column is, by its name and the cells below; None where neither tells."""
    if _MAIL.match(name):
        return None
    if cells and sum(bool(_MAIL.match(cell)) for cell in cells) * 2 > len(cells):
        return "mail"
    if cells and sum(bool(_PROFILE.search(cell)) for cell in cells) * 2 > len(cells):
        return "link"
    return field_of_word.get(column_key(name))


def cells_below(below: Sequence[tuple[str, ...]], at: int) -> Iterator[str]:
    """What stands in a column."""
    return (row[at] for row in below if at < len(row) and row[at])


def _says_who(columns: dict[str, tuple[str, ...]]) -> bool:
    """A single column must be a mail or a link; a name alone may stand over anything."""
    named = any(field in columns for field in _NAMES)
    return "mail" in columns or (named and len(columns) > 1) or ("link" in columns and named)
