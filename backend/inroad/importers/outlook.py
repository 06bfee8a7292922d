"""Outlook, as its CSV export is."""

from inroad.importers.contact_tables import TableFormat

OUTLOOK = TableFormat(
    "Outlook",
    (
        frozenset(("firstname", "lastname", "emailaddress", "email2address")),
        frozenset(("firstname", "lastname", "emailaddress", "businessphone")),
        frozenset(("emailaddress", "emaildisplayname")),
    ),
    {
        "first": ("firstname",),
        "last": ("lastname",),
        "name": ("emaildisplayname",),
        "mail": ("emailaddress", "email2address", "email3address"),
        "phone": ("mobilephone", "businessphone", "businessphone2", "homephone", "primaryphone"),
        "company": ("company",),
        "role": ("jobtitle",),
        "link": ("webpage", "personalwebpage"),
    },
)
