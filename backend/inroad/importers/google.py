"""Google Contacts, as its CSV was until 2024 and as it is since."""

from inroad.importers.contact_tables import TableFormat, numbered

_SAME = {
    "mail": numbered("email{}value"),
    "phone": numbered("phone{}value"),
    "link": numbered("website{}value"),
}
OLD = TableFormat(
    "Google Contacts (until 2024)",
    (
        frozenset(("name", "givenname", "familyname", "email1value")),
        frozenset(("givenname", "familyname", "groupmembership")),
    ),
    {
        **_SAME,
        "first": ("givenname",),
        "last": ("familyname",),
        "name": ("name",),
        "company": ("organization1name",),
        "role": ("organization1title",),
    },
    several=":::",
)
NEW = TableFormat(
    "Google Contacts",
    (
        frozenset(("firstname", "lastname", "fileas", "labels")),
        frozenset(("firstname", "lastname", "email1label", "email1value")),
    ),
    {
        **_SAME,
        "first": ("firstname",),
        "last": ("lastname",),
        "name": ("fileas", "nickname"),
        "company": ("organizationname",),
        "role": ("organizationtitle",),
    },
    several=":::",
)
