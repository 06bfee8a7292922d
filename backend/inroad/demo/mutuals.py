"""The people whom the user shares with the three prospects. Nobody here exists."""

from inroad.demo.invented import InventedPerson

_SANKT_OLOF = ("Sankt Olof Institute of Technology", "MSc Computer Science", 190, 132)

MUTUALS = (
    InventedPerson(
        slug="sam-okafor",
        name="Sam Okafor",
        headline="Staff engineer at Northwind",
        place="Lisbon, Portugal",
        jobs=(
            ("Northwind", "Staff engineer", 18, None),
            ("Paystone", "Senior engineer, payments data", 61, 19),
            ("Northwind", "Engineer, billing", 112, 62),
        ),
        schools=(("Aldermoor University", "BSc Mathematics", 168, 132),),
    ),
    InventedPerson(
        slug="dana-voss",
        name="Dana Voss",
        headline="Partner at Fennel Street Ventures",
        place="Zurich, Switzerland",
        jobs=(
            ("Fennel Street Ventures", "Partner", 70, None),
            ("Brightweir", "Chief Financial Officer", 130, 71),
        ),
    ),
    InventedPerson(
        slug="jonas-lind",
        name="Jonas Lind",
        headline="Principal consultant at Kestrel & Rowe",
        place="Malmö, Sweden",
        jobs=(
            ("Kestrel & Rowe", "Principal consultant", 52, None),
            ("Saltmarsh Analytics", "Head of data", 124, 66),
        ),
        schools=(_SANKT_OLOF,),
    ),
    InventedPerson(
        slug="mei-kato",
        name="Mei Kato",
        headline="Product lead at Paystone",
        place="Osaka, Japan",
        jobs=(("Paystone", "Product lead", 40, None),),
    ),
    InventedPerson(
        slug="rafael-montenegro-dias",
        name="Rafael Montenegro Dias",
        headline="Head of standards at Vantmoor",
        place="Porto Alegre, Brazil",
        jobs=(
            ("Vantmoor", "Head of standards", 60, None),
            ("Northwind", "Engineering manager", 104, 61),
        ),
    ),
    InventedPerson(
        slug="ingrid-solheim-baptiste",
        name="Ingrid Solheim Baptiste",
        headline="Director of data exchange at Fjellnett",
        place="Bergen, Norway",
        jobs=(("Fjellnett", "Director of data exchange", 88, None),),
    ),
    InventedPerson(
        slug="femi-adelakun-ross",
        name="Femi Adelakun-Ross",
        headline="Sales lead, utilities, at Lanternworks",
        place="Manchester, United Kingdom",
        jobs=(("Lanternworks", "Sales lead, utilities", 26, None),),
    ),
    InventedPerson(
        slug="leila-farahzadeh",
        name="Leila Farahzadeh",
        headline="Chief Operating Officer at Harrow Water",
        place="Leeds, United Kingdom",
        jobs=(("Harrow Water", "Chief Operating Officer", 58, None),),
    ),
    InventedPerson(
        slug="kofi-asante-brandt",
        name="Kofi Asante-Brandt",
        headline="Grid analytics lead at Lumen Grid",
        place="Hamburg, Germany",
        jobs=(("Lumen Grid", "Grid analytics lead", 31, None),),
    ),
    InventedPerson(
        slug="hana-yoshikawa-berg",
        name="Hana Yoshikawa-Berg",
        headline="Data engineer at Saltmarsh Analytics",
        place="Oslo, Norway",
        jobs=(("Saltmarsh Analytics", "Data engineer", 44, None),),
    ),
    InventedPerson(
        slug="mateusz-wronowski",
        name="Mateusz Wronowski",
        headline="Independent adviser on smart meters",
        place="Gdańsk, Poland",
    ),
    InventedPerson(
        slug="aroha-tangiora",
        name="Aroha Tangiora",
        headline="Network planner at Marrowstone Hydro",
        place="Hamilton, New Zealand",
        jobs=(("Marrowstone Hydro", "Network planner", 75, None),),
    ),
    InventedPerson(
        slug="dylan-pryce-whitlock",
        name="Dylan Pryce-Whitlock",
        headline="Recruiter for energy and data at Thistle & Hare",
        place="Cardiff, United Kingdom",
        jobs=(("Thistle & Hare", "Recruiter, energy and data", 20, None),),
    ),
    InventedPerson(
        slug="noor-elhaddad-vance",
        name="Noor Elhaddad-Vance",
        headline="Policy adviser at Open Meter Forum",
        place="Brussels, Belgium",
        jobs=(("Open Meter Forum", "Policy adviser", 33, None),),
    ),
    InventedPerson(
        slug="bettina-kraus-adeyemi",
        name="Bettina Kraus-Adeyemi",
        headline="Chief Executive at Ohmline",
        place="Vienna, Austria",
        jobs=(
            ("Ohmline", "Chief Executive, co-founder", 56, None),
            ("Northwind", "Director of engineering", 118, 57),
        ),
    ),
    InventedPerson(
        slug="tiago-sequeira-lund",
        name="Tiago Sequeira Lund",
        headline="Business development at Otterbank",
        place="Braga, Portugal",
        jobs=(("Otterbank", "Business development", 29, None),),
    ),
    InventedPerson(
        slug="sunniva-hartogsen",
        name="Sunniva Hartogsen",
        headline="Smart metering programme lead at Dovecote Software",
        place="Trondheim, Norway",
        jobs=(("Dovecote Software", "Smart metering programme lead", 15, None),),
    ),
    InventedPerson(
        slug="yusuf-demirkan-holt",
        name="Yusuf Demirkan-Holt",
        headline="Editor of the Load Curve newsletter",
        place="Izmir, Türkiye",
    ),
    InventedPerson(
        slug="pilar-echeverri-moss",
        name="Pilar Echeverri Moss",
        headline="Solutions architect at Brightweir",
        place="Medellín, Colombia",
        jobs=(("Brightweir", "Solutions architect", 37, None),),
    ),
    InventedPerson(
        slug="gaspard-tellier-nunn",
        name="Gaspard Tellier-Nunn",
        headline="Energy lawyer at Marchand Ilse",
        place="Lyon, France",
        jobs=(("Marchand Ilse", "Energy lawyer", 64, None),),
    ),
)
