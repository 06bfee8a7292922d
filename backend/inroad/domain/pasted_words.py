"""The words by which a pasted text is read, in the languages of the reader in the page.

A language that is not here still gives names; only counts and marks of degree need words.
"""

import re


def _any(*words: str) -> str:
    return "|".join(words)


_MUTUAL = _any(
    r"(?:mutual|shared) (?:connections?|contacts?|friends?)",
    r"connections? in common",
    r"you both know",
    r"gemeinsame[rnms]? (?:kontakt(?:en|e)?|verbindung(?:en)?|freunde?n?|bekannten?)",
    r"(?:relations?|contacts?|connaissances?) (?:que vous avez )?(?:en commun|commune?s?)",
    r"(?:contactos?|conexi(?:ón|ones)|amig[oa]s?) (?:más )?en común",
    r"(?:conex(?:ão|ões)|contac?tos?|ligaç(?:ão|ões)) (?:a mais )?em comum",
    r"(?:collegament[oi]|contatt[oi]) in comune",
    r"wspóln(?:ymi|ych|ym|y|e|i) (?:kontakt|znajom)\w*",
    r"(?:gemeenschappelijke|gedeelde|gezamenlijke) (?:connecties?|contact(?:en)?)",
    r"ortak (?:bağlantı|arkadaş|tanıdı)\w*",
    r"공통 ?1촌|공통 인맥|함께 아는 (?:1촌|사람|인맥)",
)
_OTHER = _any(
    *("others?", "other", "more", "(?:weiter|ander)e[rnms]?", "autres?", "más", "otr[oa]s?"),
    *("outr[oa]s?", "mais", "altr[oiea]", r"inn\w+", "andere?n?", "meer", "diğer", "daha", "명"),
)
_ONE_OTHER = _any(
    *("(?:one|an) ?other", "one more", "eine?[rmns]? (?:weiter|ander)e[rnms]?", "une? autre"),
    *("(?:un |una )?otr[oa] contacto", "mais uma?", "un[ao]? ?['’]?altr[oa]", "een ander"),
)
_INCLUDING = _any(
    *("including", "darunter", "einschließlich", "dont", "y compris", "incluid[oa]s?"),
    *("incluyendo", "incluindo", "tra cui", "w tym", "onder wie", "waaronder", "inclusief"),
)
_DEGREE_WORD = _any(
    *("degree(?: connection)?", "(?:kontakt )?grade?s?", "niveau", "degré", "grado", "grau"),
    *("stopnia", "graads?(?: connectie)?", "derece(?:den)?"),
)
_AND = "and|und|et|y|e|i|oraz|en|ed|ve|및|와|과|&"

MUTUAL = re.compile(rf"(?<!\w)(?:{_MUTUAL})(?!\w)", re.IGNORECASE)
"""Marks the sentence that names mutuals."""
OTHERS = re.compile(
    rf"(?<!\w)(?:(?:{_OTHER})\s+)?\+?(\d[\d.,]*)\s*\+?\s*(?:(?:{_OTHER})(?!\w)|(?={_MUTUAL}))"
    rf"|(?<!\w)(?:{_OTHER})\s+(\d[\d.,]*)(?!\w)"
    rf"|외\s*(\d+)",
    re.IGNORECASE,
)
"""How many more there are: a number beside a word for others."""
ONE_OTHER = re.compile(rf"(?<!\w)(?:{_ONE_OTHER})(?!\w)", re.IGNORECASE)
COUNTED = re.compile(rf"(\d[\d.,]*)\s+(?:{_MUTUAL})", re.IGNORECASE)
"""How many there are in all, without a word for others."""
INCLUDING = re.compile(rf"[\s,;:(]+(?:{_INCLUDING})\s+", re.IGNORECASE)
"""The number before it counts those named after it as well."""
RESULTS = re.compile(
    r"^(?:about|around|ungefähr|etwa|environ|unos|cerca de|circa|około|ongeveer)?\s*"
    r"(\d[\d.,]*)\s+(?:results?|ergebnisse?|treffer|résultats?|resultados?|risultati|wyników"
    r"|resultaten|sonuç)$",
    re.IGNORECASE,
)
FOLLOWED = re.compile(
    r"(?<!\w)(?:followed by|gefolgt von|suivie? par|seguid[oa] por|seguit[oa] da|gevolgd door"
    r"|obserwowan\w+ przez)(?!\w)",
    re.IGNORECASE,
)
"""Opens a sentence of people who follow somebody: the weaker, one-way tie."""
BETWEEN = re.compile(rf"\s*[,;、]\s*|\s+(?:{_AND})\s+")
"""Between two names of one sentence; a capital I or E is an initial."""
GLUE = re.compile(
    rf"(?:[\s,;:]|(?<!\w)(?:{_AND}|is|are|an?|ist|sind|eine?|est|sont|une?|es|son|un[ao]?|é|são"
    r"|è|sono|jest|są|zijn|een|your|ihre?|vos|tus|other|autres?|the|die|los|las|les|des)(?!\w))+$",
    re.IGNORECASE,
)
"""What stands between the last name and the words that follow it."""
OPENING = re.compile(
    r"^(?:you(?: and \S+)? both know|you know|(?:mutual|shared) connections? (?:are|include)|"
    r"sie kennen beide)\s*:?\s*",
    re.IGNORECASE,
)
HONORIFIC = re.compile(r"님(?:과|와|은|이|의)?$")
DEGREE = re.compile(
    r"(?:(?P<before>.*?)\s*[•·]\s*|^\(?)"
    r"(?:kontakt\s+)?(?P<degree>[1-3])\s?(?:st|nd|rd|er|re|e|ème|\.|º|°|ª|o|a|촌|度)\+?"
    rf"(?:\s+(?:{_DEGREE_WORD}))?(?:\s+(?:connection|kontakt|contact))?\)?$",
    re.IGNORECASE,
)
"""A mark of how far somebody is, at the end of a line or as all of it: `• 2nd`, `1. Grades`."""
LABEL = re.compile(
    r"^(?:message|connect|follow(?:ing)?|pending|more|save|view .*profile|see all.*|show all.*"
    r"|nachricht(?: senden)?|vernetzen|folgen|ausstehend|profil (?:von .* )?(?:anzeigen|ansehen).*"
    r"|envoyer un message|se connecter|suivre|en attente|voir le profil.*|afficher le profil.*"
    r"|enviar mensaje|mensaje|conectar|seguir|pendiente|ver (?:el )?perfil.*"
    r"|enviar mensagem|mensagem|visualizar perfil.*|messaggio|collegati|segui|visualizza.*profilo.*"
    r"|wiadomość|wyślij wiadomość|obserwuj|wyświetl profil.*|bericht|volgen|profiel.*weergeven"
    r"|mesaj|takip et|profil.* görüntüle"
    r"|status is .*|open to work|hiring|premium|verified|provides services.*|contact info"
    r"|people you may know|more profiles for you|previous|next|page \d+.*|\d+(?:[.,]\d+)? ?k?\+?"
    r"|\d[\d.,]* followers?|\d[\d.,]*\+? connections?|(?:she|he|they)/.*)$",
    re.IGNORECASE,
)
"""Words of the page itself, which are nobody's name and no headline."""
ROLE = re.compile(
    r"(?<!\w)(?:at|@|bei|chez|presso|w|of|for|engineer|manager|director|founder|co-?founder|ceo|cto"
    r"|cfo|coo|vp|head|lead|chief|officer|partner|consultant|developer|designer|analyst|president"
    r"|owner|professor|student|recruiter|advisor|adviser|investor|scientist|specialist|architect"
    r"|ingenieur\w*|leiter\w*|geschäftsführer\w*|berater\w*|entwickler\w*|gründer\w*|directeur"
    r"|directrice|fondateur|fondatrice|ingénieur\w*|responsable|chef|consultor\w*|gerente|jefe"
    r"|fundador\w*|diretor\w*|engenheir\w*|dyrektor|kierownik|direttore|responsabile)(?!\w)",
    re.IGNORECASE,
)
"""Says that a piece of a line is what somebody does, and not a name."""
