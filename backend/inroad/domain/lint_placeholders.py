"""What was meant to be replaced: brackets, blanks, dummy words."""

import re

_BRACKETS = "[{<_%$"
_BRACKETED = re.compile(
    r"\[(?!\d+\]|[ xX]?\])[^\[\]\n]{1,80}\](?!\()|\{[^{}\n]{0,80}\}|\{[{%#]|_{3,}|_{2,}[./]|"
    r"<(?![^<>\n]*(?:@|://))[^\s<>\d][^<>\n]{0,80}>|%[A-Z][A-Z_]{2,}%|\$[A-Z][A-Z_]{2,}\b"
)
_OF_A_DUMMY = (
    "TODO", "XX", "TBD", "FIXME", "orem", "LOREM", " here", " Here", "NAME", "(insert", "(Insert",
    "(your ", "(Your ", "(add ", "(Add ", "COMPANY", "FIRMA", "EMPRESA", "ENTREPRISE", "VORNAME",
    "NOMBRE", "PRENOM", "PRÉNOM", "/MM", ".MM", "-MM", "/mm", ".mm", "-mm",
)  # fmt: skip
_DUMMY = re.compile(
    r"\b(?:TODO|XX+|TBD|FIXME|[Ll]orem|LOREM|[Yy]our [Nn]ame [Hh]ere|[Ii]nsert \w+ here"
    r"|(?:FIRST|LAST|FULL|COMPANY)[ _]?NAME"
    r"|COMPANY|FIRMA|EMPRESA|ENTREPRISE|VORNAME|NOMBRE|PR[EÉ]NOM"
    r"|(?:DD|JJ|TT|dd|jj|tt)[./-](?:MM|mm))\b"
    r"|\((?:[Ii]nsert|[Yy]our|[Aa]dd) [^()\n]{1,40}\)"
)


def placeholder(text: str) -> str | None:
    """The first placeholder that was left in a text."""
    found = _BRACKETED.search(text) if any(mark in text for mark in _BRACKETS) else None
    if found is None and any(part in text for part in _OF_A_DUMMY):
        found = _DUMMY.search(text)
    return found.group() if found else None
