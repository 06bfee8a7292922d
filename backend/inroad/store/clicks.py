"""The second click of a double click: the same act again so soon is one act."""

from datetime import datetime, timedelta

WITHIN = timedelta(seconds=2)
"""Systems let their users set up to 0.9 s between the two clicks; the rest is for the answer, and
for times that are kept to the second."""


def is_second_click(before: datetime, now: datetime) -> bool:
    """Whether `now` is so soon after `before` (both aware) that only one act was meant."""
    return timedelta(0) <= now - before < WITHIN
