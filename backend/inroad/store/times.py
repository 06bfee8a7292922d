"""Times as they are kept: ISO 8601, UTC, to the second."""

from datetime import UTC, date, datetime


def stamp(at: datetime) -> str:
    """An aware `at` as text that sorts by time."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_day(stamped: str) -> date:
    """The day of the user's clock on which a `stamp` falls."""
    return datetime.fromisoformat(stamped).astimezone().date()
