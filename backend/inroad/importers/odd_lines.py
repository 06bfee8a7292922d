"""Lines of a list that name nobody, although something could be made of them; and bytes that are
no text.
"""

import re
import unicodedata
from collections.abc import Collection

from inroad.importers.tables import column_key

_PATH = re.compile(
    r"(?:~|\.{1,2})?[/\\]\S*"
    r"|[A-Za-z]:\\.*"
    r"|.*\.(?:csv|tsv|txt|xlsx?|ods|numbers|json|pdf|vcf|docx?)",
    re.IGNORECASE,
)
_DIVIDER = re.compile(r"[,;|\t·]")
_OPENED = re.compile(r'(?:^|[,;\t])\s*"')
_CUT = 500
"""Characters that are read of a line (`domain.pasted`); the last is “…” where there were more."""
_BREAKS = frozenset("\t\n\v\f\r\x1a\x1c\x1d\x1e\x1f\x85")
_WRITTEN_NOWHERE = frozenset(("Cc", "Cn", "Co"))


def is_path(words: str) -> bool:
    """Whether words read as where a file is, and as no name, address or company."""
    return _PATH.fullmatch(words.strip()) is not None


def is_heading(line: str, words: Collection[str]) -> bool:
    """Whether a line holds nothing but names of columns (`words`, as keys)."""
    cells = [column_key(cell) for cell in _DIVIDER.split(line)]
    return all(cell in words for cell in cells if cell) and any(cells)


def why_odd(line: str) -> str | None:
    """Why nothing should be made of a line, with what to do; None where it is as lines are."""
    if len(line) >= _CUT and line.endswith("…"):
        return f"it has more than {_CUT} characters; write one person or company a line"
    if line.startswith("="):
        return "it begins with “=”, as a formula does; write the name itself"
    if is_path(line):
        return "it reads as the name of a file; choose the file itself, or write the name"
    if line.count('"') % 2 and _OPENED.search(line):
        return "a quotation mark is opened and never closed; close it or leave it out"
    return None


def is_text(text: str) -> bool:
    """Whether decoded bytes read as written text: marks that nobody types are rare in it."""
    signs = sum(c < " " and c not in _BREAKS for c in text)
    strange = sum(
        c == "\ufffd" or (c not in _BREAKS and unicodedata.category(c) in _WRITTEN_NOWHERE)
        for c in text
    )
    return signs * 100 <= len(text) and strange * 20 <= len(text)
