"""A suggestion in sentences: what was read, how close the race is, a line on each mutual."""

from collections.abc import Sequence

from inroad.domain.called import first_name
from inroad.domain.judgement import Introduction, Verdict
from inroad.domain.merging import Merged
from inroad.domain.reading import Reading

VERDICTS: dict[Verdict, str] = {
    "ask": "Good to ask",
    "warm_up": "Warm up first",
    "wait": "Wait",
    "no_path": "No good path yet",
}
_MOST_NAMED = 3
"""Of those who are about as good as the best."""


def line_on(judged: Introduction, *, noted: bool) -> str:
    """A mutual in one line: why to ask, or what speaks against it; `noted`: there is a note."""
    if judged.id is None:
        return "Only part of the name is shown"
    first = judged.reasons[0].text if judged.reasons else judged.next_step
    if judged.verdict == "ask":
        return first
    if not noted and not judged.you_and_them.known:
        return f"No note yet. How do you know {first_name(judged.name)}?"
    against = [it.text for it in judged.cautions]
    against += [it.text for it in judged.reasons if it.sign == "-"]
    return f"{VERDICTS[judged.verdict]}: {next(iter(against), first)}"


def close_race(others: Sequence[str]) -> str | None:
    """That some are about as good as the best; None where nobody is."""
    if not others:
        return None
    names = list(others[:_MOST_NAMED])
    said = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    return f"Too close to call; about as good: {said}."


def no_path(prospect: str, ranked: Sequence[Introduction], *, noted: bool) -> str:
    """Why nobody is a good introducer, and what can change it; `noted`: of somebody is a note."""
    who = first_name(prospect) or "this person"
    if all(judged.id is None for judged in ranked):
        return (
            "This page shows only a part of their names. Open the full list of mutual connections "
            f"with {who}, so that Inroad can tell who they are."
        )
    if noted:
        return (
            f"None of these mutuals is a good one to ask for an introduction to {who}. See why "
            "below."
        )
    return (
        "Inroad does not know yet how you know these people. Open one below, and say it in a line."
    )


def what_was_read(read: Merged, page: Reading) -> str:
    """How many mutuals were read of how many, and how to read the rest."""
    named, total = len(read.mutuals), read.total
    one = (total if total is not None else named) == 1
    s = "" if one else "s"
    what = f"follower{s} you know" if page.relation == "followed_by" else f"mutual{s}"
    if read.complete:
        return f"Read {'the one' if one else f'all {named}'} {what}."
    if total is None or total <= named:
        return f"Read {named} {what}. The page does not say whether there are more."
    turn = "Turn to the next page of the" if page.kind == "mutual_list" else "Open the full"
    return f"Read {named} of {total} {what}. {turn} list to include the rest."
