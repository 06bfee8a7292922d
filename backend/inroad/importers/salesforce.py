"""Salesforce: contacts from a report, and from the Data Loader with the names of its fields."""

from inroad.importers.contact_tables import TableFormat

_LINKS = ("linkedinurl", "linkedin", "linkedinurlc", "linkedinc", "linkedinprofilec")
REPORT = TableFormat(
    "Salesforce report",
    (
        frozenset(("contactid", "firstname", "lastname", "accountname")),
        frozenset(("salutation", "firstname", "lastname", "accountname")),
        frozenset(("leadid", "firstname", "lastname")),
    ),
    {
        "first": ("firstname",),
        "last": ("lastname",),
        "mail": ("email",),
        "phone": ("phone", "mobile"),
        "company": ("accountname", "companyaccount", "company"),
        "role": ("title",),
        "link": _LINKS,
    },
)
LOADER = TableFormat(
    "Salesforce Data Loader",
    (
        frozenset(("id", "accountid", "lastname", "firstname")),
        frozenset(("id", "lastname", "firstname", "email", "lastmodifieddate")),
    ),
    {
        "first": ("firstname",),
        "last": ("lastname",),
        "name": ("name",),
        "mail": ("email",),
        "phone": ("phone", "mobilephone"),
        "company": ("accountname", "company"),
        "role": ("title",),
        "link": _LINKS,
    },
)
