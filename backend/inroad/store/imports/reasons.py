"""What is left out of an import and why, counted by reason."""

from inroad.domain.found import Skipped
from inroad.domain.imports import MOST_PLACES, LeftOut, Place

_MOST_REASONS = 200
"""Reasons told apart: one that quotes the file (a date that is none) may be new with each row."""
_OTHERS = "other reasons of the same kinds"


class Reasons:
    """Counts by reason, with the first places of each."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, bool], tuple[int, list[Place]]] = {}

    def add(self, skipped: Skipped) -> None:
        """Count one record, or part of one."""
        self.count(skipped.reason, 1, [Place(skipped.file, skipped.row)], kept=skipped.kept)

    def count(self, reason: str, times: int, places: list[Place], *, kept: bool = False) -> None:
        """Count several records of one reason."""
        key = (reason, kept)
        if key not in self._found and len(self._found) >= _MOST_REASONS:
            key = (_OTHERS, kept)
        before, told = self._found.get(key, (0, []))
        told.extend(places[: MOST_PLACES - len(told)])
        self._found[key] = (before + times, told)

    def left_out(self) -> list[LeftOut]:
        """All of it, the most frequent first."""
        found = [
            LeftOut(reason=reason, count=count, places=places, kept=kept)
            for (reason, kept), (count, places) in self._found.items()
        ]
        return sorted(found, key=lambda it: (it.kept, -it.count, it.reason))
