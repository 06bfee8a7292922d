"""The words of roles, in the languages of the reader and a few more: who heads what.

Patterns meet plain text: lower case, without accents, every sign a blank. English, German,
French, Spanish, Italian, Portuguese, Dutch, Polish and Turkish, as far as a title is sure.
"""

import re

from msgspec import Struct


class Rule(Struct, frozen=True):
    """One kind of decision-maker: what it means in words, what shows it, what speaks against."""

    means: str
    words: re.Pattern[str]
    unless: re.Pattern[str] | None = None


def _rule(means: str, words: str, unless: str = "") -> Rule:
    against = re.compile(rf"\b(?:{unless})\b") if unless else None
    return Rule(means, re.compile(rf"\b(?:{words})\b"), against)


_CHIEFS = r"ceo|cto|cfo|coo|cmo|cro|cpo|cio|ciso|chro|cso|cdo|cco|clo"

RULES: tuple[Rule, ...] = (
    _rule(
        "a founder",
        r"(?:co )?founder(?! s\b)|cofounder|founding partner"
        r"|(?:mit)?grunder(?:in)?|grundungspartner(?:in)?|co fondat(?:eur|rice)"
        r"|(?:co)?fondat(?:eur|rice)"
        r"|(?:soci[oa] )?(?:co)?fundador[a]?|(?:socio )?(?:co)?fondatore|(?:mede)?oprichter"
        r"|(?:mede)?oprichtster|(?:wspol)?zalozyciel(?:ka)?|kurucu(?: ortak)?"
        r"|associee? fondateur|associee? fondatrice",
        r"of the \w+ (?:club|society)|founder s?\s?associate|founder s? ?office"
        r"|founder relations|founder success",
    ),
    _rule(
        "the head of a company",
        r"chief executive|managing director|general manager|country manager|general director"
        r"|deputy ceo|geschaftsfuhrer(?:in)?|geschaftsfuhrend\w+ \w+"
        r"|mitglied der geschafts(?:leitung|fuhrung)|unternehmer(?:in)? und inhaber(?:in)?"
        r"|vorstand(?:in|svorsitzend\w*|smitglied|ssprecher(?:in)?)?|vorstandin"
        r"|mitglied des vorstands"
        r"|pdg|dg|gerante?(?: associee?)?|directeur general|directrice generale|dirigeante?"
        r"|associee? gerante?|chef d entreprise|cheffe d entreprise"
        r"|director[a]? general|director[a]? geral|diretor[a]? geral|diretor[a]? executiv[oa]"
        r"|gerente (?:general|geral)|consejer[oa] delegad[oa]|administrador[a]? (?:unic[oa]|unico)"
        r"|soci[oa] (?:gerente|director[a]?|administrador[a]?|diretor[a]?)"
        r"|amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|direttore generale|direttrice generale"
        r"|algemeen directeur|zaakvoerder|directeur bestuurder"
        r"|prezes(?:ka)?|czlon(?:ek|kini) zarzadu|dyrektor (?:generaln\w|zarzadzajac\w)"
        r"|genel mudur(?: yardimcisi)?|yonetim kurulu (?:baskani|uyesi)|murahhas uye",
        r"chef de cabinet",
    ),
    _rule(
        "one of the chief officers",
        rf"{_CHIEFS}|chief (?:\w+ ){{1,3}}officer|drh|daf|dsi",
        rf"(?:{_CHIEFS}) (?:s |ship )?(?:office|coach\w*|advis\w+|circle|club|community|staff"
        r"|search|support|summit|forum|network|magazine|training|podcast|analyst|specialist"
        r"|relations)",
    ),
    _rule(
        "at the head of a board or a company",
        r"(?<!vice )president(?:e|a)?(?! s\b)|prasident(?:in)?|executive chair|chair(?:man"
        r"|woman|person)"
        r"|chair of the board|board chair|presidente ejecutiv[oa]|voorzitter",
        r"student\w*|class|club|rotary|alumni|chapter|society|association|verein\w*|vice|vize\w*"
        r"|school|university|asociacion|elternbeirat\w*|betriebsrat\w*|union|committee|council"
        r"|vize prasident|fan|toastmasters|of ceremonies",
    ),
    _rule(
        "an owner",
        r"(?:co )?owner(?! s\b)|coowner|inhaber(?:in)?|eigentumer(?:in)?|proprietor|proprietaire"
        r"|propietari[oa]|duen[oa]|proprietari[oa]|titolare|eigenaar|eigenaresse"
        r"|wlasciciel(?:ka)?|wspolwlasciciel(?:ka)?|(?:sirket|isletme|firma) sahibi",
        r"(?:product|process|service|data|home|system|control|risk|platform|feature|epic|asset"
        r"|property|dog|cat|pet|horse|content|category|problem|application|app|solution|journey"
        r"|model|domain|backlog|project|program|tool|capability|value stream|portfolio|component"
        r"|boat|car) owner|owner s rep\w*|owner operator driver|owner of \w+ product",
    ),
    _rule(
        "a partner of the firm",
        r"(?:managing|general|equity|founding|limited) partner"
        r"|^(?:senior |tax |audit |advisory |law |litigation |corporate |investment |deal "
        r"|assurance )?"
        r"partner"
        r"(?= (?:of|in)\b| atabank|$)|^soci[oa](?= atabank|$)"
        r"|^geschaftsfuhrende[rn]? partner(?:in)?"
        r"|^partnerin(?= atabank|$)|^ortak(?= atabank|$)|^vennoot(?= atabank|$)",
        r"limited partner|business partner|in crime"
        r"|partner (?:manager|lead|success|marketing|sales)",
    ),
    _rule(
        "the head of a function",
        r"head of (?!year|house\b|class|the class|line)\w+"
        r"|leiter(?:in)? (?!atabank)\w+|leitung (?!atabank)\w+|\w+(?:er|e) leiter(?:in)?"
        r"|(?:bereichs|abteilungs|vertriebs|marketing|personal|finanz|entwicklungs|werks|betriebs"
        r"|einkaufs|produktions|niederlassungs|standort|ressort|hauptabteilungs|verkaufs|it)"
        r"(?: )?leiter(?:in)?|hoofd (?:van )?\w+",
        r"hoofd (?:docent|verpleeg\w*|redact\w*)",
    ),
    _rule(
        "a vice president",
        r"[se]?vp|(?:senior |executive |group |corporate )*vice president",
        r"atabank|student\w*|club|assistant|associate|avp|junior",
    ),
    _rule(
        "a director",
        r"director[a]?|directeur|directrice|diretor[a]?|direttore|direttrice|direktor(?:in)?"
        r"|dyrektor(?:ka)?|direktoru?",
        r"(?:art|creative|film|movie|music|musical|stage|funeral|casting|account|associate|project"
        r"|program|programme|artistic|choir|theatre|theater|fitness|activity|activities|camp|spa"
        r"|non executive|independent|tournament|athletic|nursing|video|design|photo|content|client"
        r"|sanat|yaratici|proje) direct\w+|(?:art|kreativ|film) direktor(?:in)?"
        r"|direct\w+ (?:de (?:arte|orquesta|cine|fotografia|proyectos?|tesis|these|projets?"
        r"|clientele|casting|creation|cuentas|escena|projetos?)|d orchestra|d orchestre"
        r"|artisti\w+|creativ\w+"
        r"|musical\w*|della fotografia|of photography|of nursing|photo)"
        r"|dire[tc]t\w+ (?:artisti\w+|artistic[oa]|della fotografia|d orchestra|creativ[oa])"
        r"|diretor[a]? (?:de (?:arte|fotografia|projetos?|cinema)|criativ[oa]|artistic[oa])"
        r"|dyrektor(?:ka)? (?:artystyczn\w+|kreatywn\w+|projektu)|board of",
    ),
)
"""The first that meets counts."""

HINT = re.compile(
    rf"found|grund|fond|fund|opricht|zaloz|kuruc|soci|{_CHIEFS}|chief|ceo|direct|diret|direkt"
    r"|dyrek|manager|geschaftsf|vorstand|mitglied|pdg|dg|gerant|gerent|dirigeant|chef|consejer"
    r"|admin|ammin|zaakvoer|preze|czlon|mudur|yonetim|murahhas|presid|prasid|chair|voorzitt|owner"
    r"|inhaber|eigen|propri|propiet|duen|titolare|wlascic|sahibi|partner|ortak|vennoot|head|leit"
    r"|hoofd|vp|vice|drh|daf|dsi|unternehm"
)
"""Without any of these no rule is met: most headlines are done with that."""

SERVES = re.compile(
    r"\b(?:assist\w*|asist\w*|asyst\w*|asistan\w*|sekretar\w*|secretar\w*|secretaire\w*|sekreter\w*"
    r"|\w*sekretar\w*|\w*secretaresse|\w*assist\w*|attachee?|charge\w? de mission|aupres"
    r"|referent\w*|ea|pa|office of|s office"
    r"|buro der|buro des|chief of staff|stabs\w*|adiutant|au service de|bureau du|bureau de la"
    r"|gabinete|executive support|associate)\b"
)
"""Words of those who work for the one named beside them."""
SPEAKS_OF_OTHERS = re.compile(
    r"\b(?:i |we )?(?:help\w*|support\w*|coach\w*|mentor\w* (?:of|to|for)|advis\w+ (?:to|of|for)"
    r"|trusted by|working with|work with|serving|serve|partnering with|placing|place|headhunt\w*"
    r"|recruit\w*|ghostwrit\w*|connect\w*|empower\w*|teach\w*|trains|trainer"
    r"|training (?:of|for)|speaker for"
    r"|interview\w*|looking for|seeking|wants? to be|hoping|berat\w+ (?:von|fur)|fur|aide les"
    r"|j aide|accompagn\w*|ayudo|ayudando|aiuto|for|to|friend of|fan of|married to|wife of"
    r"|husband of|son of|daughter of|reporting to)\b.*$"
)
"""From here on a line tells of other people."""
NOT_NOW = re.compile(
    r"\b(?:ex|former|formerly|previous|previously|past|retired|onetime|fmr|until \d{4}"
    r"|ehemalig\w*|ehem|vormals|fruher\w*|ancien|anciennement|ancienne|antigu[oa]"
    r"|anteriormente|voormalig\w*|byl[ya]|eski|emekli|emerit\w*"
    r"|in training|in residence|in waiting"
    r"|aspiring|wannabe|wanna be|would be|student|studentin|studying|to be|angehend\w*|werdend\w*"
    r"|aspirante|praktikant\w*|intern|trainee|stagiaire|becari[oa]|stagist\w*|stazyst\w*|stajyer)\b"
    r"|^(?:future|futur|future|futuro|futura|incoming|next|deputy head of year)\b"
)
"""Words that put a role into the past or into a wish."""
WEAK_PLACE = re.compile(
    r"\b(?:\w*bank|banking|bankers|banque|banco|banca|sparkasse|volksbank|securities|brokerage"
    r"|credit risk|goldman|jp ?morgan|j p morgan|morgan stanley|citi|citigroup|barclays|hsbc|ubs"
    r"|bnp paribas|wells fargo|nomura|jefferies|global markets|investment banking)\b"
)
"""Where a vice president is one of thousands: a grade, and no office."""
