"""The busy seasons that come with Inroad: whom they keep busy, when, why, and what says so.

Words are those of headlines in English, German, French, Spanish and Portuguese.
"""

from inroad.domain.seasons import Season

_RULE = "a rule that people who live by introductions share"
_CUSTOM = "custom of the trade; weeks are a judgement"

_INVESTORS = (
    *("ventures", "venture capital", "venture capitalist*", "vc", "vcs", "venture partner*"),
    *("venture investor", "venture fund", "venture associate", "venture principal"),
    *("investor", "angel investor", "business angel", "investorin", "wagniskapital*"),
    *("risikokapital*", "frühphaseninvestor*", "capital risque*", "capital investissement"),
    *("investisseur", "investisseuse", "capital riesgo", "capital de riesgo"),
    *("capital emprendedor", "inversor", "inversora", "capital de risco"),
    *("investidor", "investidora"),
)
_NO_INVESTORS = (
    *("joint ventures", "new ventures", "venture builder", "venture backed", "vc backed"),
    *("vc funded", "venture funded", "raising venture capital", "raising vc"),
    *("investor relations", "investor reporting", "real estate investor", "property investor"),
    *("retail investor", "relations investisseurs", "relación con inversores"),
    *("relações com investidores",),
)
_FINANCE = (
    *("cfo", "chief financial officer", "finance director", "director of finance"),
    *("head of finance", "vp finance", "financial controller", "controller", "controlling"),
    *("accountant*", "accounting", "auditor*", "audit", "bookkeep*", "treasurer"),
    *("finanzvorstand", "finanzchef*", "finanzleiter*", "leiter finanzen", "leitung finanzen"),
    *("controllerin", "buchhalt*", "bilanzbuchhalt*", "steuerberat*", "wirtschaftsprüf*"),
    *("directeur financier", "directrice financière", "daf", "comptab*", "expert comptable"),
    *("experte comptable", "contrôleur de gestion", "contrôleuse de gestion", "commissaire aux"),
    *("director financiero", "directora financiera", "contable", "contabilidad", "contador*"),
    *("diretor financeiro", "diretora financeira", "contabilista", "contabilidade", "auditoria"),
)
_NO_FINANCE = (
    *("traffic controller", "flight controller", "game controller", "motor controller"),
    *("security audit*", "safety audit*", "smart contract audit*"),
)
_RETAIL = (
    *("retail", "retailer", "retailers", "e commerce", "ecommerce", "merchandis*"),
    *("store manager", "department store", "online shop"),
    *("einzelhandel*", "onlinehandel*", "versandhandel*", "handelskette", "filialleit*"),
    *("commerce de détail", "vente au détail", "grande distribution", "commerce en ligne"),
    *("comercio minorista", "minorista", "comercio electrónico", "grandes almacenes"),
    *("retalho", "varejo", "varejista", "comércio eletrónico", "comércio eletrônico"),
)
_NO_RETAIL = ("retail banking", "retail investor", "retail investors", "retail bank")
_SOUTH = ("IT", "ES", "PT", "FR", "GR", "MT", "CY")
_SOUTHERN_PLACES = (
    *("spain", "españa", "espagne", "spanien", "espanha", "madrid", "barcelona", "valencia"),
    *("italy", "italia", "italie", "italien", "itália", "milan", "milano", "mailand", "rome"),
    *("roma", "torino", "bologna", "portugal", "lisbon", "lisboa", "lissabon", "lisbonne", "porto"),
    *("france", "frankreich", "francia", "frança", "paris", "lyon", "marseille", "toulouse"),
    *("greece", "griechenland", "grèce", "grecia", "grécia", "athens", "athen", "athènes"),
    *("malta", "cyprus", "zypern", "chypre"),
)
_ACADEMIC = (
    *("professor*", "prof", "lecturer", "postdoc*", "dean", "faculty", "phd student"),
    *("phd candidate", "doctoral researcher", "professur", "hochschullehrer*", "dozent*"),
    *("doktorand*", "professeur*", "enseignant chercheur", "enseignante chercheuse"),
    *("maître de conférences", "maîtresse de conférences", "doctorant*"),
    *("profesor", "profesora", "catedrátic*", "docente", "doctorand*", "doutorand*"),
)

BUILT_IN: tuple[Season, ...] = (
    Season(
        key="venture-capital",
        name="venture capital at the start of the year",
        first="01-02",
        last="03-07",
        words=_INVESTORS,
        unless=_NO_INVESTORS,
        why="Funds take most new companies in from early January to early March.",
        source=_RULE,
    ),
    Season(
        key="year-end-finance",
        name="the close of the year in finance",
        first="12-10",
        last="01-31",
        words=_FINANCE,
        unless=_NO_FINANCE,
        why="Books are closed, audited and planned anew around the turn of the year.",
        source=_CUSTOM,
    ),
    Season(
        key="retail-christmas",
        name="retail before Christmas",
        first="11-15",
        last="12-26",
        words=_RETAIL,
        unless=_NO_RETAIL,
        why="The weeks around Black Friday and before Christmas carry a shop's year.",
        source=_CUSTOM,
    ),
    Season(
        key="august-south",
        name="August in southern Europe",
        first="08-01",
        last="08-31",
        places=_SOUTHERN_PLACES,
        countries=_SOUTH,
        why="Offices are nearly empty in August.",
        source="custom of these countries",
    ),
    Season(
        key="academic-autumn",
        name="the start of the academic year",
        first="09-10",
        last="10-15",
        words=_ACADEMIC,
        why="Courses begin and new students come.",
        source="usual terms of northern universities; weeks are a judgement",
    ),
    Season(
        key="academic-winter",
        name="winter exams at universities",
        first="01-15",
        last="02-15",
        words=_ACADEMIC,
        why="Exams are held and marked.",
        source="usual terms of northern universities; weeks are a judgement",
    ),
    Season(
        key="academic-summer",
        name="summer exams at universities",
        first="05-20",
        last="06-30",
        words=_ACADEMIC,
        why="Exams and theses are marked.",
        source="usual terms of northern universities; weeks are a judgement",
    ),
)
