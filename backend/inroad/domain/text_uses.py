"""What each kind of text is for: how it is called, which step sending it is, when it is needed."""

from typing import NamedTuple

from inroad.domain.ask_steps import State, Step
from inroad.domain.asks import Kind
from inroad.domain.judgement import Verdict


class Use(NamedTuple):
    """`label` names the text, `copy` is on its button; `step` is what sending it comes to.

    `channel` is how an ask went out that was sent with this text.
    """

    label: str
    copy: str
    step: Step | None = None
    channel: str = ""


USES: dict[Kind, Use] = {
    "direct": Use("Message to {who}", "Copy ask", "asked", "message"),
    "forwardable": Use("Note to forward", "Copy note"),
    "message": Use("Email", "Copy email", "asked", "mail"),
    "short": Use("Short text", "Copy ask", "asked", "short text"),
    "permission": Use("May I mention you?", "Copy question"),
    "warm_up": Use("Back in touch", "Copy hello"),
    "follow_up": Use("Reminder", "Copy reminder", "followed_up"),
    "thanks": Use("Thank-you", "Copy thank-you", "thanked"),
    "decline": Use("Calling it off", "Copy text", "withdrawn"),
}
"""By kind, in the order in which they are offered."""

_ASKING: tuple[Kind, ...] = ("direct", "forwardable", "message")
_OF_STATE: dict[State, tuple[Kind, ...]] = {
    "agreed": ("forwardable", "decline"),
    "declined": ("thanks", "warm_up"),
    "silent": ("warm_up",),
    "introduced": ("thanks",),
    "met": ("thanks",),
    "outcome": ("thanks",),
    "thanked": ("warm_up", *_ASKING[:2]),
}


def needed(state: State | None, verdict: Verdict | None, *, may_remind: bool = False) -> list[Kind]:
    """The texts that the moment needs, the first one first.

    `state` is that of the ask to this introducer for this prospect, None where there is none;
    `may_remind`: its reminder is due and not sent.
    """
    if state == "asked" and may_remind:
        return ["follow_up", *_ASKING[:2]]
    if state in _OF_STATE:
        return list(_OF_STATE[state])
    if state is None and verdict == "warm_up":
        return ["warm_up", *_ASKING[:2]]
    return list(_ASKING)
