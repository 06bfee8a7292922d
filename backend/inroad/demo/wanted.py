"""Whom the user of the sample wants to meet, and what they wrote and did around that."""

from inroad.demo.crowd import who
from inroad.demo.invented import Met, SeenPage, WantedPerson, WrittenNote

LIST = "Pilot customers"
COMPANY_WANTED = "Harrow Water"
"""Everybody who decides there is a target, by a rule."""

_KINGSFERRY_CHIEF = who("Kingsferry Rail", "Chief Executive")
_KINGSFERRY_TECHNOLOGY = who("Kingsferry Rail", "Chief Technology Officer")

WANTED = (
    WantedPerson(who="priya-natarajan", stars=5),
    WantedPerson(who="marisol-quintanar", stars=4),
    WantedPerson(who="casimir-oduya", stars=5),
    WantedPerson(who="saoirse-lindgren-kaur", stars=4),
    WantedPerson(who="emeka-tranholm"),
    WantedPerson(who=_KINGSFERRY_CHIEF, stars=5),
    WantedPerson(who=_KINGSFERRY_TECHNOLOGY, stars=4),
    WantedPerson(who=who("Kingsferry Rail", "Head of data")),
    WantedPerson(who=who("Brackwater Grid", "Chief Executive"), stars=4),
    WantedPerson(who=who("Brackwater Grid", "Director of metering"), stars=3),
    WantedPerson(who=who("Brackwater Grid", "Head of billing")),
    WantedPerson(who=who("Paystone", "VP Operations"), stars=3),
    WantedPerson(who=who("Skarvika Kraft", "Chief Technology Officer"), stars=3),
    WantedPerson(who=who("Hollowmere Energy", "Chief Executive")),
    WantedPerson(who=who("Hollowmere Energy", "Programme manager"), stars=2),
    WantedPerson(who=who("Tidewell Storage", "VP Operations"), stars=3),
    WantedPerson(who=who("Sundaweir Power", "Director of metering"), stars=4),
    WantedPerson(who=who("Larkfield Metering", "Chief Technology Officer"), stars=2),
    WantedPerson(who=who("Elmstead Utilities", "Chief Technology Officer"), stars=4),
    WantedPerson(who=who("Elmstead Utilities", "Product manager")),
    WantedPerson(who=who("Fjellnett", "Director of metering"), stars=3),
    WantedPerson(who=who("Marrowstone Hydro", "Chief Data Officer"), stars=3),
    WantedPerson(who=who("Otterbank", "Head of billing"), stars=3),
)

SEEN_BESIDE = (
    SeenPage(who="wendell-obuya-frost", mutuals=("sam-okafor",), days_ago=402),
    SeenPage(who="emeka-tranholm", mutuals=("leila-farahzadeh", "imogen-falkrath"), days_ago=31),
    SeenPage(who="thandeka-muir-olsen", mutuals=("kofi-asante-brandt",), days_ago=12),
    SeenPage(who="matilde-rossberg", mutuals=("rafael-montenegro-dias",), days_ago=20),
    SeenPage(
        who="joaquim-adler-sato",
        mutuals=("rafael-montenegro-dias", "aroha-tangiora"),
        days_ago=40,
    ),
    SeenPage(who="oksana-petryk-marsh", mutuals=("ingrid-solheim-baptiste",), days_ago=155),
    SeenPage(who="rosalind-achterveld", mutuals=("dana-voss", "esi-quartey-lamb"), days_ago=29),
    SeenPage(who="saoirse-lindgren-kaur", mutuals=(), days_ago=9),
)
"""The pages that the user looked at beside those of the crowd."""

NOTES_ON_STRANGERS = (
    WrittenNote(
        about="wendell-obuya-frost",
        text=f"Works with {{{_KINGSFERRY_CHIEF}}} on the control centre. Reports to"
        f" {{{_KINGSFERRY_TECHNOLOGY}}}.",
        days_ago=9,
    ),
)
"""What is known of people whom the user has not met; a slug in braces stands for the name."""

MET = (
    Met(
        what="Grid data round table",
        people=("tobias-quarnby", "imogen-falkrath", "daniyar-sokolmere", "ikenna-obiadele"),
        days_ago=41,
    ),
    Met(
        what="Meter tariff paper",
        people=("daniyar-sokolmere", "joao-pinterello", "nikhil-warrier-boone"),
        days_ago=75,
        kind="mail",
    ),
    Met(
        what="Storage dinner",
        people=("marit-vesterlund", "anneke-vosloo-park", "chiara-benedetti-roux"),
        days_ago=20,
    ),
    Met(
        what="Northwind alumni",
        people=(
            "tobias-quarnby",
            "imogen-falkrath",
            "ikenna-obiadele",
            "bao-trinh-ellery",
            "petronella-marrowin",
            "ruairi-brenquist",
        ),
        days_ago=160,
    ),
)
