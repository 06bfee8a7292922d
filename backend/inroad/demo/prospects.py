"""The three prospects, and the people whom their pages show beside them. Nobody here exists."""

from inroad.demo.invented import InventedPerson, Prospect

PROSPECT_PEOPLE = (
    InventedPerson(
        slug="priya-natarajan",
        name="Priya Natarajan",
        headline="VP Data at Lumen Grid",
        place="Hamburg, Germany",
        degree=2,
        about="Data for a grid that is changing faster than its meters. Before that, payments.",
        jobs=(
            ("Lumen Grid", "VP Data", 17, None),
            ("Paystone", "Director of data", 66, 18),
            ("Saltmarsh Analytics", "Data engineer", 122, 67),
        ),
        schools=(("Aldermoor University", "MSc Statistics", 146, 123),),
    ),
    InventedPerson(
        slug="marisol-quintanar",
        name="Marisol Quintanar",
        headline="Director of Metering at Arroyo Power",
        place="Valencia, Spain",
        degree=2,
        about="Two million meters, and what they tell us.",
        jobs=(
            ("Arroyo Power", "Director of Metering", 28, None),
            ("Ohmline", "Co-founder", 56, 29),
            ("Quillmark", "Product manager", 98, 57),
        ),
        schools=(("Colegio Técnico de Sagarra", "Industrial Engineering", 170, 110),),
    ),
    InventedPerson(
        slug="casimir-oduya",
        name="Casimir Oduya",
        headline="Chief Technology Officer at Tarn Valley Electric",
        place="Tallinn, Estonia",
        degree=2,
        about="Keeps the lights on in one valley, and would like to do it with fewer spreadsheets.",
        jobs=(
            ("Tarn Valley Electric", "Chief Technology Officer", 39, None),
            ("Kingsferry Rail", "Head of control systems", 102, 40),
        ),
        schools=(("Sankt Olof Institute of Technology", "MSc Electrical Engineering", 230, 172),),
    ),
)

PROSPECTS = (
    Prospect(
        slug="priya-natarajan",
        mutuals=(
            "sam-okafor", "dana-voss", "jonas-lind", "mei-kato", "rafael-montenegro-dias",
            "ingrid-solheim-baptiste", "femi-adelakun-ross", "leila-farahzadeh",
            "kofi-asante-brandt", "hana-yoshikawa-berg", "mateusz-wronowski", "aroha-tangiora",
            "dylan-pryce-whitlock", "noor-elhaddad-vance",
        ),
        shows="One mutual stands out: close to you, and close to her.",
        benefit="Meter data comes out of three old systems there; elsewhere we halved that work.",
    ),
    Prospect(
        slug="marisol-quintanar",
        mutuals=(
            "bettina-kraus-adeyemi", "aroha-tangiora", "femi-adelakun-ross",
            "tiago-sequeira-lund", "sunniva-hartogsen", "yusuf-demirkan-holt",
        ),
        shows="The right introducer is there, but you lost touch. Warm up first.",
    ),
    Prospect(
        slug="casimir-oduya",
        mutuals=("femi-adelakun-ross", "pilar-echeverri-moss", "gaspard-tellier-nunn"),
        shows="Three mutuals, and none who could introduce you. Inroad says so.",
    ),
)  # fmt: skip

ALSO_VIEWED = (
    InventedPerson(
        slug="oksana-petryk-marsh",
        name="Oksana Petryk-Marsh",
        headline="Head of meter operations at Fjellnett",
        place="Stavanger, Norway",
        degree=2,
        jobs=(("Fjellnett", "Head of meter operations", 47, None),),
    ),
    InventedPerson(
        slug="wendell-obuya-frost",
        name="Wendell Obuya-Frost",
        headline="Data platform lead at Kingsferry Rail",
        place="Nairobi, Kenya",
        degree=2,
        jobs=(("Kingsferry Rail", "Data platform lead", 21, None),),
    ),
    InventedPerson(
        slug="saoirse-lindgren-kaur",
        name="Saoirse Lindgren Kaur",
        headline="Chief Data Officer at Copperfen",
        place="Galway, Ireland",
        degree=3,
        jobs=(("Copperfen", "Chief Data Officer", 12, None),),
    ),
    InventedPerson(
        slug="emeka-tranholm",
        name="Emeka Tranholm",
        headline="Director of flexibility at Harrow Water",
        place="Aarhus, Denmark",
        degree=2,
        jobs=(("Harrow Water", "Director of flexibility", 54, None),),
    ),
    InventedPerson(
        slug="thandeka-muir-olsen",
        name="Thandeka Muir-Olsen",
        headline="Head of procurement at Lumen Grid",
        place="Durban, South Africa",
        degree=2,
        jobs=(("Lumen Grid", "Head of procurement", 36, None),),
    ),
    InventedPerson(
        slug="matilde-rossberg",
        name="Matilde Rossberg",
        headline="Innovation manager at Vantmoor",
        place="Turin, Italy",
        degree=2,
        jobs=(("Vantmoor", "Innovation manager", 24, None),),
    ),
    InventedPerson(
        slug="joaquim-adler-sato",
        name="Joaquim Adler-Sato",
        headline="Head of grid IT at Marrowstone Hydro",
        place="Curitiba, Brazil",
        degree=2,
        jobs=(("Marrowstone Hydro", "Head of grid IT", 42, None),),
    ),
)
