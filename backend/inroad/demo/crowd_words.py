"""What the people around the sample are called, where they work, and as what. Nobody exists.

The family names are made up, so that no pair of names is somebody's.
"""

GIVEN = (
    "Abena", "Adaora", "Aiko", "Alvar", "Amadou", "Anwen", "Arash", "Astrid", "Ayla", "Beatriz",
    "Bjarne", "Carmela", "Chidi", "Dagny", "Darius", "Delphine", "Ebba", "Eitan", "Elif", "Emre",
    "Esteban", "Farida", "Fiona", "Gaurav", "Giulia", "Goran", "Hamid", "Heidi", "Hiroko", "Idris",
    "Ilse", "Iman", "Inka", "Jaroslav", "Jelena", "Jorge", "Kamala", "Katya", "Keiko", "Kwame",
    "Laszlo", "Leonor", "Lin", "Lucja", "Maeve", "Malik", "Marguerite", "Mehdi", "Milan", "Nadia",
    "Nils", "Noemi", "Odile", "Omar", "Paloma", "Pavel", "Quentin", "Rania", "Ravi", "Rosa",
    "Ruben", "Sanna", "Silas", "Sofie", "Suresh", "Tamar", "Teresa", "Tomasz", "Uma", "Vikram",
    "Wanjiru", "Xiomara", "Yannick", "Yara", "Zeynep", "Zofia",
)  # fmt: skip

FAMILY = (
    "Abernoth", "Aldercroft", "Amberwick", "Baltaresi", "Bramhollow", "Brenquist", "Caldervane",
    "Carrowmead", "Corvallen", "Dalmontez", "Dunmarsh", "Elverskov", "Eskeldorf", "Fallowby",
    "Fenwarrick", "Ferrandello", "Garrimond", "Glenharrow", "Grendalsen", "Hallowmere",
    "Hartquist", "Hjelmroth", "Ilverstone", "Ivarsmoor", "Jarrowby", "Jorvandal", "Kaldermark",
    "Kestermann", "Kimbolani", "Lanternau", "Larkenveld", "Lindmarrow", "Lowenquell", "Madrigold",
    "Marrowin", "Mossweiler", "Nakahoshi", "Nettlecombe", "Nordhaven", "Obiadele", "Olmstrand",
    "Ostervane", "Pellowick", "Pinterello", "Quarnby", "Quellmann", "Raghuvel", "Rademond",
    "Rowanski", "Saltermane", "Sandervall", "Selkirken", "Sokolmere", "Stavanholt", "Tamberlin",
    "Tavarenko", "Thornwald", "Tindermoor", "Ulverstad", "Umbrecht", "Valdemora", "Vantongren",
    "Vesterlund", "Wallowind", "Weatherell", "Wexmoor", "Wintergaard", "Yarrowgate", "Yoruvanda",
    "Zellmoor", "Zimbrano",
)  # fmt: skip

PLACES = (
    "Bristol, United Kingdom", "Rotterdam, Netherlands", "Gothenburg, Sweden", "Porto, Portugal",
    "Leipzig, Germany", "Nantes, France", "Brno, Czechia", "Turku, Finland", "Zaragoza, Spain",
    "Cork, Ireland", "Graz, Austria", "Bologna, Italy", "Aalborg, Denmark",
)  # fmt: skip

TITLES = (
    "Chief Executive", "Chief Technology Officer", "Chief Data Officer", "VP Operations",
    "Director of metering", "Director of procurement", "Head of billing", "Head of data",
    "Head of grid planning", "Head of digital", "Programme manager", "Product manager",
    "Procurement lead", "Control room lead", "Customer operations lead", "Metering engineer",
    "Data engineer", "Software engineer", "Grid planner", "Billing analyst", "Business analyst",
    "Communications adviser",
)  # fmt: skip
"""From the top down: who is at a company, one of each."""
