"""Times as they are kept: ISO 8601, UTC, to the second."""

from datetime import UTC, datetime


def stamp(at: datetime) -> str:
    """An aware `at` as text that sorts by time."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
