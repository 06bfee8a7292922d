"""Who the user is, and people of their book who stand beside no prospect. Nobody exists."""

from inroad.demo.invented import InventedPerson
from inroad.domain.asks import Me

ME = Me(
    name="Ada Lindqvist",
    role="Founder",
    company="Gridlark",
    offer="We cut the cost of meter data by a third.",
    proof="Harrow Water and Marrowstone Hydro have run on it for a year.",
    links=["https://gridlark.example/harrow-water"],
    tone="warm",
)

ACQUAINTANCES = (
    InventedPerson(
        slug="anneke-vosloo-park",
        name="Anneke Vosloo-Park",
        headline="Chair of the Polder Heat Cooperative",
        place="Groningen, Netherlands",
        jobs=(("Polder Heat Cooperative", "Chair", 49, None),),
    ),
    InventedPerson(
        slug="bao-trinh-ellery",
        name="Bao Trinh-Ellery",
        headline="Founder of Quillmark",
        place="Da Nang, Vietnam",
        jobs=(("Quillmark", "Founder", 65, None), ("Northwind", "Designer", 103, 66)),
    ),
    InventedPerson(
        slug="chiara-benedetti-roux",
        name="Chiara Benedetti-Roux",
        headline="Investor at Cold Spring Capital",
        place="Geneva, Switzerland",
        jobs=(("Cold Spring Capital", "Investor", 80, None),),
    ),
    InventedPerson(
        slug="dmitri-halvorsen",
        name="Dmitri Halvorsen",
        headline="Chief Executive at Copperfen",
        place="Riga, Latvia",
        jobs=(("Copperfen", "Chief Executive", 90, None),),
    ),
    InventedPerson(
        slug="esi-quartey-lamb",
        name="Esi Quartey-Lamb",
        headline="Head of people at Brightweir",
        place="Accra, Ghana",
        jobs=(("Brightweir", "Head of people", 23, None),),
    ),
    InventedPerson(
        slug="fatima-zaidan-cole",
        name="Fatima Zaidan-Cole",
        headline="Head of billing at Otterbank",
        place="Amman, Jordan",
        jobs=(("Otterbank", "Head of billing", 71, None),),
    ),
    InventedPerson(
        slug="gunnar-ekeby-diaz",
        name="Gunnar Ekeby Díaz",
        headline="Hardware engineer at Lanternworks",
        place="Monterrey, Mexico",
        jobs=(("Lanternworks", "Hardware engineer", 34, None),),
    ),
    InventedPerson(
        slug="ludmila-oravecova",
        name="Ľudmila Oravecová",
        headline="Contracts lawyer, energy",
        place="Bratislava, Slovakia",
    ),
    InventedPerson(
        slug="nikhil-warrier-boone",
        name="Nikhil Warrier-Boone",
        headline="Reader in energy statistics at Aldermoor University",
        place="Kochi, India",
        jobs=(("Aldermoor University", "Reader in energy statistics", 99, None),),
    ),
    InventedPerson(
        slug="rosalind-achterveld",
        name="Rosalind Achterveld",
        headline="Chief Commercial Officer at Brightweir",
        place="Ghent, Belgium",
        degree=2,
        jobs=(("Brightweir", "Chief Commercial Officer", 27, None),),
    ),
)
