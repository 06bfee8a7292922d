"""Cells of a table that a spreadsheet would run as a formula, and back again.

Which characters begin one: OWASP, "CSV Injection", with their full-width forms.
"""

import re

_RUNS = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def defused(cell: str) -> str:
    """The cell as text for every spreadsheet: with an apostrophe before what would be run."""
    return f"'{cell}" if _RUNS.match(cell) else cell


def undefused(cell: str) -> str:
    """The cell as it was before `defused`; anything else is left as it is."""
    return cell[1:] if _DEFUSED.match(cell) else cell
