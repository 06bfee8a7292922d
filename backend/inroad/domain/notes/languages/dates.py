"""Words for days, months, seasons and spans of time in five languages, as one table each.

`RISKY_MONTHS` are also names or everyday words; they need a date word beside them.
"""

MONTHS = {
    "en": "january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;"
    "september sept sep;october oct;november nov;december dec",
    "de": "januar jan janner;februar feb;marz maerz mrz;april apr;mai;juni jun;juli jul;august aug;"
    "september sept sep;oktober okt;november nov;dezember dez",
    "fr": "janvier janv;fevrier fevr fev;mars;avril avr;mai;juin;juillet juil;aout;"
    "septembre sept;octobre oct;novembre nov;decembre dec",
    "es": "enero ene;febrero feb;marzo mar;abril abr;mayo;junio jun;julio jul;agosto ago;"
    "septiembre setiembre sept sep;octubre oct;noviembre nov;diciembre dic",
    "pt": "janeiro jan;fevereiro fev;marco mar;abril abr;maio;junho jun;julho jul;agosto ago;"
    "setembro set;outubro out;novembro nov;dezembro dez",
}
ONLY_IN = {"set": "pt", "out": "pt", "ago": "es pt", "dez": "de pt", "mars": "fr", "marco": "pt"}
"""Short months that mean something else in the other languages."""

RISKY_MONTHS = frozenset(
    "may march mar april june august jan jun dec mai mars marco julio abril avril out set ago"
    " sep".split()
)

WEEKDAYS = {
    "en": "monday mon;tuesday tue tues;wednesday wed;thursday thu thur thurs;friday fri;"
    "saturday sat;sunday sun",
    "de": "montag;dienstag;mittwoch;donnerstag;freitag;samstag sonnabend;sonntag",
    "fr": "lundi;mardi;mercredi;jeudi;vendredi;samedi;dimanche",
    "es": "lunes;martes;miercoles;jueves;viernes;sabado;domingo",
    "pt": "segunda;terca;quarta;quinta;sexta;sabado;domingo",
}

SEASONS = {
    "spring": "spring springtime fruhling fruhjahr printemps primavera",
    "summer": "summer summertime sommer ete verano verao",
    "autumn": "autumn fall herbst automne otono outono",
    "winter": "winter wintertime hiver invierno inverno",
}
RISKY_SEASONS = frozenset({"fall", "spring", "ete"})

UNITS = {
    "day": "day days tag tage tagen jour jours dia dias",
    "week": "week weeks woche wochen semaine semaines semana semanas",
    "weekend": "weekend weekends wochenende wochenenden",
    "fortnight": "fortnight fortnights quinzaine quincena quinzena",
    "month": "month months monat monats monate monaten mois mes meses",
    "quarter": "quarter quarters quartal quartale trimestre trimestres",
    "year": "year years jahr jahres jahre jahren an ans annee annees ano anos",
}

NUMBERS = {
    0.5: "half halbes halben halbe medio media demi",
    1: "a an one ein eine einem einer einen un une uno una um uma",
    2: "two couple zwei paar deux dos dois duas",
    3: "three few drei trois tres",
    4: "four several vier einigen einige quatre cuatro quatro quelques unos varios varias alguns"
    " algumas",
    5: "five funf cinq cinco",
    6: "six sechs seis",
    7: "seven sieben sept siete sete",
    8: "eight acht huit ocho oito",
    9: "nine neun neuf nueve nove",
    10: "ten zehn dix diez dez",
    11: "eleven elf onze once",
    12: "twelve zwolf dozen douze doce doze",
    14: "fourteen vierzehn quatorze catorce",
    15: "fifteen funfzehn quinze quince",
    18: "eighteen achtzehn",
    20: "twenty zwanzig vingt veinte vinte",
}
LOOSE_NUMBERS = frozenset(
    "few several einigen einige quelques unos varios varias alguns algumas paar".split()
)

AGO_AFTER = frozenset("ago back atras prior".split())
AGO_BEFORE = (("vor",), ("hace",), ("ha",), ("il", "y", "a"), ("y", "a"), ("faz",), ("seit",))
WITHIN = frozenset("in within en dans dentro em for".split())

LAST = frozenset(
    "last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangenes"
    " vorige vorigen voriges dernier derniere passe passee pasado pasada ultimo ultima"
    " passado passada".split()
)
THIS = frozenset(
    "this dieser dieses diese diesem diesen ce cet cette este esta neste nesta esse essa".split()
)
NEXT = frozenset(
    "next coming upcoming following nachste nachsten nachster nachstes kommende kommenden kommendes"
    " prochain prochaine proximo proxima vem viene".split()
)

OVER = (
    ("over",),
    ("more", "than"),
    (">",),
    ("well", "over"),
    ("mehr", "als"),
    ("uber",),
    ("plus", "de"),
    ("plus", "d'"),
    ("mas", "de"),
    ("mais", "de"),
    ("at", "least"),
    ("good",),
)
NEARLY = (
    ("almost",),
    ("nearly",),
    ("just", "under"),
    ("fast",),
    ("knapp",),
    ("presque",),
    ("pres", "de"),
    ("casi",),
    ("quase",),
    ("not", "quite"),
)
ABOUT = (
    ("about",),
    ("around",),
    ("roughly",),
    ("~",),
    ("ca",),
    ("circa",),
    ("some",),
    ("maybe",),
    ("like",),
    ("approximately",),
    ("etwa",),
    ("ungefahr",),
    ("rund",),
    ("environ",),
    ("como",),
    ("cerca", "de"),
    ("uns",),
    ("umas",),
    ("unas",),
    ("the", "last"),
    ("c",),
    ("probably",),
    ("good",),
    ("the", "past"),
    ("alrededor", "de"),
    ("aproximadamente",),
)

EARLY = frozenset(
    "early beginning start anfang beginn debut principios inicio inicios comeco primeiros".split()
)
MIDDLE = frozenset("mid middle mitte mi mediados meados".split())
LATE = frozenset("late end ende fin finales fins final fim eo".split())
LINKS = frozenset("of the de des du del da do dem der la le el l' d' to year's".split())

NAMED_DAYS = {
    0: "today heute hoy hoje tonight",
    1: "yesterday gestern hier ayer ontem",
    2: "vorgestern anteayer anteontem avanthier",
}
TODAY_PARTS = (
    ("this", "morning"),
    ("this", "afternoon"),
    ("this", "evening"),
    ("ce", "matin"),
    ("heute", "morgen"),
    ("esta", "manana"),
    ("hoje", "de", "manha"),
    ("just", "now"),
    ("earlier", "today"),
    ("aujourd'hui",),
    ("ce", "soir"),
    ("cet", "apres", "midi"),
)
YESTERDAY_PARTS = (("last", "night"), ("gestern", "abend"), ("hier", "soir"), ("anoche",))
BEFORE_YESTERDAY = (("day", "before", "yesterday"), ("avant", "hier"))

LONG_AGO = (
    ("in", "years"),
    ("for", "years"),
    ("in", "ages"),
    ("for", "ages"),
    ("years", "ago"),
    ("ages", "ago"),
    ("years", "back"),
    ("in", "forever"),
    ("in", "a", "long", "time"),
    ("for", "a", "long", "time"),
    ("long", "time", "no"),
    ("in", "many", "years"),
    ("for", "many", "years"),
    ("many", "years", "ago"),
    ("seit", "jahren"),
    ("vor", "jahren"),
    ("depuis", "des", "annees"),
    ("depuis", "longtemps"),
    ("il", "y", "a", "longtemps"),
    ("il", "y", "a", "des", "annees"),
    ("hace", "anos"),
    ("en", "anos"),
    ("ha", "anos"),
    ("faz", "anos"),
    ("a", "long", "time", "ago"),
    ("long", "ago"),
    ("hace", "mucho", "tiempo"),
    ("ha", "muito", "tempo"),
    ("desde", "hace", "anos"),
    ("seit", "ewigkeiten"),
    ("seit", "langem"),
    ("hace", "muchos", "anos"),
    ("ha", "muitos", "anos"),
    ("seit", "vielen", "jahren"),
    ("depuis", "plusieurs", "annees"),
    ("in", "yrs"),
    ("for", "several", "years"),
    ("in", "several", "years"),
    ("in", "donkey's", "years"),
    ("in", "quite", "some", "time"),
    ("in", "a", "decade"),
    ("been", "ages"),
    ("been", "years"),
    ("been", "forever"),
    ("been", "too", "long"),
    ("been", "a", "long", "time"),
    ("ages", "since"),
    ("years", "since"),
    ("for", "a", "decade"),
    ("ewig",),
    ("schon", "ewig"),
    ("depuis", "une", "eternite"),
    ("depuis", "un", "bail"),
    ("depuis", "belle", "lurette"),
    ("hace", "siglos"),
    ("hace", "una", "eternidad"),
    ("ha", "seculos"),
    ("faz", "tempo"),
    ("faz", "muito", "tempo"),
    ("ha", "tempos"),
)

RHYTHM_WORDS = {
    1: "daily taglich quotidiennement diariamente",
    7: "weekly wochentlich hebdomadairement semanalmente",
    14: "biweekly fortnightly",
    31: "monthly monatlich mensuellement mensualmente mensalmente",
    92: "quarterly vierteljahrlich trimestralmente",
}
EVERY = frozenset(
    "every each most jede jeden jedes chaque cada todos todas tous toutes toda todo".split()
)
EVERY_LINKS = frozenset(
    "other second single couple of few les los las os as the zweite zweiten deux".split()
)

PER = frozenset("a an per every im in pro par por al a ao am each the la le une cada".split())
"""Words between a number of times and the unit: once a week, einmal im Monat."""
TIMES = frozenset("time times mal fois vez veces vezes".split())
THE = frozenset("the am le ce el este no neste o over at on dem this".split())
REST = frozenset("rest remainder reste resto restliche restlichen".split())
WEEKEND_WORDS = (
    ("weekend",),
    ("wochenende",),
    ("week", "end"),
    ("fin", "de", "semana"),
    ("fim", "de", "semana"),
    ("finde",),
)

HOLIDAYS = {
    (12, 25): "christmas xmas weihnachten noel navidad natal",
    (1, 1): "newyear nye silvester neujahr nochebuena reveillon",
    (11, 26): "thanksgiving",
    (10, 31): "halloween",
    (9, 1): "rentree",
    (2, 14): "valentine's",
}
EASTER = frozenset("easter ostern paques pascua pascoa".split())

DATE_LEADS = frozenset(
    "in on since until till before after by of from during around about for end early"
    " late mid this last next at"
    " im am ab bis vor nach seit anfang ende mitte en depuis avant apres jusque debut"
    " fin hasta antes desde de"
    " em ate a partir no na noel ca ~ ( through past beginning start only back le el"
    " again and or".split()
)

RANGE_LINKS = frozenset(
    "- – — to until till through thru bis a y e et and und au ate hasta".split()
)
SINCE = frozenset("since seit depuis desde".split())
PRESENT = frozenset(
    "now present today date current currently heute jetzt hoy actualidad presente"
    " hoje agora ongoing aujourd'hui".split()
)
