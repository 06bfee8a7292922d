"""What an import does or did, in sentences."""

from collections.abc import Iterator

from inroad.domain.imports import Count, Counts, ImportReport, LeftOut, Undone

KINDS = (
    ("people", "person", "people"),
    ("interactions", "interaction", "interactions"),
    ("notes", "note", "notes"),
    ("praise", "recommendation or endorsement", "recommendations and endorsements"),
    ("positions", "job or school of yours", "jobs and schools of yours"),
)
"""Field of Counts, one of it, several of it."""


def kinds_of(counts: Counts) -> Iterator[tuple[str, Count]]:
    """The kinds that the import has, by their names, with the counts."""
    for field, _, several in KINDS:
        count: Count = getattr(counts, field)
        if count.found:
            yield several, count


def brought(report: ImportReport) -> str:
    """“122 people and 1,161 interactions are new.” in one sentence."""
    new = _listed(report.counts, "new")
    changed = _listed(report.counts, "changed")
    if not new and not changed:
        return "Nothing in it is new: all of it is here already."
    first = f"New: {new}." if new else ""
    second = f"Known, with something new: {changed}." if changed else ""
    return " ".join(filter(None, (first, second)))


def left_out(it: LeftOut) -> str:
    """“3 left out: it is a draft that was never sent (messages.csv, rows 4, 9 and 12).”"""
    files = dict.fromkeys(place.file for place in it.places)
    where = "; ".join(_where(it, file) for file in files)
    more = ", and more" if it.count > len(it.places) else ""
    what = "kept in part" if it.kept else "left out"
    return f"{it.count:,} {what}: {it.reason} ({where}{more})."


def taken_back(undone: Undone) -> str:
    """What an undo took away, and who stays."""
    gone = (
        (undone.people, "person", "people"),
        (undone.interactions, "interaction", "interactions"),
        (undone.notes, "note", "notes"),
    )
    said = [_number(count, one, several) for count, one, several in gone if count]
    first = f"Taken back: {_joined(said)}." if said else "It is taken back."
    if not undone.stay:
        return first
    stay = _number(undone.stay, "person stays", "people stay")
    return f"{first} {stay}, because you or another import said something of them."


def _where(it: LeftOut, file: str) -> str:
    rows = [str(place.row) for place in it.places if place.file == file and place.row]
    if not rows:
        return file
    return f"{file}, {'row' if len(rows) == 1 else 'rows'} {', '.join(rows)}"


def _listed(counts: Counts, which: str) -> str:
    found = [
        _number(count, one, several)
        for field, one, several in KINDS
        if (count := getattr(getattr(counts, field), which))
    ]
    return _joined(found)


def _joined(found: list[str]) -> str:
    return " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found)


def _number(count: int, one: str, several: str) -> str:
    return f"{count:,} {one if count == 1 else several}"
