"""Whether the prospect is a target, and the button that changes it, in words."""

from collections.abc import Sequence

from msgspec import Struct


class TargetView(Struct, frozen=True, kw_only=True):
    """`label` is on the button that turns `wanted` round, `done` is said once it has."""

    wanted: bool
    text: str
    label: str
    done: str


NO_TARGET = TargetView(wanted=False, text="", label="Add to targets", done="Added to your targets.")


def on_lists(names: Sequence[str]) -> TargetView:
    """Somebody who is on these lists; on none they are no target."""
    if not names:
        return NO_TARGET
    lists = " and ".join(f"“{name}”" for name in names)
    return TargetView(
        wanted=True,
        text=f"On your list {lists}." if len(names) == 1 else f"On your lists {lists}.",
        label="Take off",
        done="Taken off your targets.",
    )
