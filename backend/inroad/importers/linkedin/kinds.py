"""Which file of a LinkedIn export a table is, by its columns. Names of files do not count.

Headers are English whatever the language of the account; translated ones are understood all the
same, for people who have had them translated on the way.
"""

from inroad.importers.tables import Header, column_key, header_where

_COLUMNS: dict[str, tuple[str, ...]] = {
    "connections": ("firstname", "lastname", "connectedon"),
    "messages": ("from", "to", "date", "content", "folder"),
    "invitations": ("from", "to", "sentat", "direction"),
    "endorsements received": ("endorsementdate", "skillname", "endorserfirstname"),
    "endorsements given": ("endorsementdate", "skillname", "endorseefirstname"),
    "recommendations": ("firstname", "lastname", "jobtitle", "text", "creationdate"),
    "positions": ("companyname", "title", "startedon", "finishedon"),
    "education": ("schoolname", "startdate", "enddate"),
    "profile": ("firstname", "lastname", "maidenname", "headline"),
    "own addresses": ("emailaddress", "confirmed", "primary"),
    "notes": ("connectionfirstname", "connectionprofileurl", "note"),
    "contacts of 2018": ("firstname", "companies", "emailaddress", "createdat", "profiles"),
    "contacts": ("firstname", "lastname", "companies", "emails", "phonenumbers"),
}
UNUSED: dict[str, tuple[str, ...]] = {
    "registration": ("registrationdate", "registrationipaddress"),
    "companies followed": ("organization", "followedon"),
    "reactions": ("date", "type", "link"),
    "comments": ("date", "link", "message"),
    "shares": ("date", "sharelink", "sharecommentary"),
    "searches": ("time", "searchquery"),
    "rich media": ("datetime", "mediadescription", "medialink"),
    "phone numbers": ("extension", "number", "type"),
    "logins": ("logindate", "ipaddress", "useragent", "logintype"),
    "learning": ("contenttitle", "contentdescription", "contenttype"),
}
"""Files of the export that say nothing of how the user knows people."""

_TRANSLATED = {
    "firstname": "vorname prénom nombre nome voornaam förnamn fornavn imię",
    "lastname": "nachname nom apellidos apellido sobrenome cognome achternaam efternamn nazwisko",
    "url": "profilurl urldelperfil urldoperfil",
    "emailaddress": "emailadresse adresseemail direccióndecorreoelectrónico endereçodeemail"
    " indirizzoemail emailadres epostadress adresemail",
    "company": "unternehmen firma entreprise empresa azienda bedrijf företag",
    "position": "stelle posición poste cargo posizione functie befattning stanowisko",
    "connectedon": "verbundenam verbundenseit connectéle conectadoel conectadoem connessoil"
    " verbondenop anslöts nawiązanokontakt",
}
_ENGLISH = {word: key for key, words in _TRANSLATED.items() for word in words.split()}


def header_of(head: bytes) -> tuple[str, Header] | None:
    """The kind of LinkedIn file that begins so, with its header row in English."""
    found = header_where(head, lambda header: kind_of(header) is not None)
    if found is not None:
        return str(kind_of(found)), found
    found = header_where(head, lambda header: kind_of(english(header)) is not None)
    return (str(kind_of(english(found))), english(found)) if found is not None else None


def kind_of(header: Header) -> str | None:
    """The kind of file that has these columns, whatever else it has."""
    keys = set(header.keys)
    return next((kind for kind, needed in _COLUMNS.items() if keys.issuperset(needed)), None)


def is_unused(head: bytes) -> str | None:
    """The kind of a LinkedIn file that gives nothing; None for all others."""

    def known(header: Header) -> bool:
        return any(set(header.keys).issuperset(needed) for needed in UNUSED.values())

    found = header_where(head, known)
    if found is None:
        return None
    keys = set(found.keys)
    return next(kind for kind, needed in UNUSED.items() if keys.issuperset(needed))


def english(header: Header) -> Header:
    """The header with known translations of its columns put back."""
    names = tuple(_ENGLISH.get(column_key(name), name) for name in header.names)
    return Header(names, header.divider, header.row)
