"""HubSpot's contacts. Its headers are in the language of the account: in any but English the
table is taken for one of its own, with a mapping to confirm.
"""

from inroad.importers.contact_tables import TableFormat

HUBSPOT = TableFormat(
    "HubSpot",
    (
        frozenset(("recordid", "firstname", "lastname", "email")),
        frozenset(("contactid", "firstname", "lastname", "email", "contactowner", "leadstatus")),
    ),
    {
        "first": ("firstname",),
        "last": ("lastname",),
        "mail": ("email", "workemail", "additionalemailaddresses"),
        "phone": ("phonenumber", "mobilephonenumber"),
        "company": ("associatedcompany", "companyname", "primarycompany"),
        "role": ("jobtitle",),
        "link": ("linkedinurl", "linkedinprofileurl", "hslinkedinurl", "linkedin"),
    },
)
