"""The bytes of files, searched for what must not be in them."""

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote


def forms(word: str) -> set[bytes]:
    """A word as it may stand in a file: any case that was used, UTF-8, UTF-16, percent-encoded."""
    cases = {word, word.lower(), word.upper(), word.casefold()}
    found = {text.encode() for text in cases}
    found |= {text.encode(code) for text in cases for code in ("utf-16-le", "utf-16-be")}
    found |= {quote(text).encode() for text in cases} | {quote(text, "").encode() for text in cases}
    return found | {text.encode("ascii", "backslashreplace") for text in cases}


def files_below(folder: Path) -> list[Path]:
    """Every file of a folder, those of its folders too."""
    return sorted(file for file in folder.rglob("*") if file.is_file())


def found_in(folder: Path, words: Iterable[str]) -> set[tuple[str, str]]:
    """Which words stand in which files of a folder."""
    wanted = {word: forms(word) for word in words}
    return {
        (file.name, word)
        for file in files_below(folder)
        for data in [file.read_bytes()]
        for word, some in wanted.items()
        if any(form in data for form in some)
    }
