"""The words for the steps and states of an ask."""

from typing import Literal

State = Literal[
    "draft", "asked", "agreed", "declined", "silent", "introduced", "met", "outcome", "thanked",
    "dropped", "withdrawn", "undone",
]  # fmt: skip
"""`dropped`: a draft that was never sent. `undone`: not even the first step stands."""
Step = Literal[
    "draft", "asked", "followed_up", "agreed", "declined", "silent", "introduced", "met",
    "outcome", "thanked", "dropped", "withdrawn", "corrected",
]  # fmt: skip
Took = Literal["yes", "no", "unknown"]
