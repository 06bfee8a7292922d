"""More people whom the user knows, each with a company that they open. Nobody here exists."""

from inroad.demo.crowd import who
from inroad.demo.invented import InventedPerson, WrittenNote

_NORTHWIND = "Northwind"

CONNECTIONS = (
    InventedPerson(
        slug="tobias-quarnby",
        name="Tobias Quarnby",
        headline="Chief of staff at Skarvika Kraft",
        place="Kristiansand, Norway",
        jobs=(
            ("Skarvika Kraft", "Chief of staff", 30, None),
            (_NORTHWIND, "Product manager", 100, 31),
        ),
    ),
    InventedPerson(
        slug="imogen-falkrath",
        name="Imogen Falkrath",
        headline="VP Engineering at Brackwater Grid",
        place="Aberdeen, United Kingdom",
        jobs=(
            ("Brackwater Grid", "VP Engineering", 44, None),
            (_NORTHWIND, "Engineer, settlement", 110, 45),
        ),
    ),
    InventedPerson(
        slug="daniyar-sokolmere",
        name="Daniyar Sokolmere",
        headline="Head of data at Hollowmere Energy",
        place="Tartu, Estonia",
        jobs=(
            ("Hollowmere Energy", "Head of data", 26, None),
            ("Saltmarsh Analytics", "Data scientist", 90, 27),
        ),
    ),
    InventedPerson(
        slug="marit-vesterlund",
        name="Marit Vesterlund",
        headline="Partner at Tidewell Storage",
        place="Esbjerg, Denmark",
        jobs=(
            ("Tidewell Storage", "Partner", 50, None),
            ("Fennel Street Ventures", "Associate", 96, 51),
        ),
    ),
    InventedPerson(
        slug="joao-pinterello",
        name="João Pinterello",
        headline="Head of operations at Sundaweir Power",
        place="Coimbra, Portugal",
        jobs=(
            ("Sundaweir Power", "Head of operations", 22, None),
            ("Arroyo Power", "Control room lead", 88, 23),
        ),
    ),
    InventedPerson(
        slug="leocadia-wexmoor",
        name="Leocadia Wexmoor",
        headline="General counsel at Larkfield Metering",
        place="Norwich, United Kingdom",
        jobs=(("Larkfield Metering", "General counsel", 61, None),),
    ),
    InventedPerson(
        slug="ikenna-obiadele",
        name="Ikenna Obiadele",
        headline="Programme director at Elmstead Utilities",
        place="Enugu, Nigeria",
        jobs=(
            ("Elmstead Utilities", "Programme director", 37, None),
            (_NORTHWIND, "Programme manager", 92, 38),
        ),
    ),
    InventedPerson(
        slug="vera-grendalsen",
        name="Vera Grendalsen",
        headline="Data architect at Paystone",
        place="Tampere, Finland",
        jobs=(
            ("Paystone", "Data architect", 48, None),
            ("Saltmarsh Analytics", "Data engineer", 108, 49),
        ),
    ),
    InventedPerson(
        slug="petronella-marrowin",
        name="Petronella Marrowin",
        headline="Head of engineering at Northwind",
        place="Lisbon, Portugal",
        jobs=((_NORTHWIND, "Head of engineering", 84, None),),
    ),
    InventedPerson(
        slug="bartel-elverskov",
        name="Bartel Elverskov",
        headline="Designer at Northwind",
        place="Setúbal, Portugal",
        jobs=((_NORTHWIND, "Designer", 53, None),),
    ),
    InventedPerson(
        slug="nkechi-hallowmere",
        name="Nkechi Hallowmere",
        headline="Finance lead at Northwind",
        place="Lisbon, Portugal",
        jobs=((_NORTHWIND, "Finance lead", 96, None),),
    ),
    InventedPerson(
        slug="ruairi-brenquist",
        name="Ruairí Brenquist",
        headline="Settlement lead at Brackwater Grid",
        place="Aberdeen, United Kingdom",
        jobs=(
            ("Brackwater Grid", "Settlement lead", 40, None),
            (_NORTHWIND, "Engineer, settlement", 98, 41),
        ),
    ),
    InventedPerson(
        slug="solvei-lindmarrow",
        name="Solvei Lindmarrow",
        headline="Market analyst at Skarvika Kraft",
        place="Kristiansand, Norway",
        jobs=(("Skarvika Kraft", "Market analyst", 19, None),),
    ),
    InventedPerson(
        slug="teodor-castervane",
        name="Teodor Castervane",
        headline="Lecturer in statistics at Aldermoor University",
        place="Durham, United Kingdom",
        jobs=(("Aldermoor University", "Lecturer in statistics", 64, None),),
    ),
    InventedPerson(
        slug="farouk-wintergaard",
        name="Farouk Wintergaard",
        headline="Forecasting lead at Lumen Grid",
        place="Hamburg, Germany",
        jobs=(
            ("Lumen Grid", "Forecasting lead", 16, None),
            ("Saltmarsh Analytics", "Analyst", 84, 17),
        ),
    ),
)

CONNECTION_NOTES = (
    WrittenNote(
        about="tobias-quarnby",
        text="Worked together at Northwind {y100}-{yy40}, good friend. Dinner last week. Reports to"
        f" {{{who('Skarvika Kraft', 'Chief Technology Officer')}}}.",
        days_ago=6,
        closeness=3,
    ),
    WrittenNote(
        about="imogen-falkrath",
        text="Worked together at Northwind {y110}-{yy50}. Coffee two weeks ago, owes me one.",
        days_ago=13,
        closeness=3,
    ),
    WrittenNote(
        about="daniyar-sokolmere",
        text="Spoke at the Load Forum with him. Call last month.",
        days_ago=35,
        closeness=2,
    ),
    WrittenNote(
        about="marit-vesterlund",
        text="Close friend, we sail together. Lunch three weeks ago. Knows"
        f" {{{who('Tidewell Storage', 'VP Operations')}}} well.",
        days_ago=20,
        closeness=4,
    ),
    WrittenNote(
        about="joao-pinterello",
        text="Met at two fairs. Mails now and then.",
        days_ago=75,
        closeness=2,
    ),
    WrittenNote(
        about="ikenna-obiadele",
        text="Worked together at Northwind {y92}-{yy40}. Call six weeks ago. Works with"
        f" {{{who('Elmstead Utilities', 'Chief Technology Officer')}}}.",
        days_ago=41,
        closeness=3,
    ),
    WrittenNote(
        about="petronella-marrowin",
        text="My team lead at Northwind {y84}-{yy40}. Lunch two months ago.",
        days_ago=60,
        closeness=3,
    ),
    WrittenNote(
        about="ruairi-brenquist",
        text="Worked together at Northwind {y98}-{yy50}. Met once since, in {y14}.",
        days_ago=90,
        closeness=2,
    ),
)
