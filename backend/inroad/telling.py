"""A suggestion in plain text, for the terminal."""

from collections.abc import Iterator
from textwrap import indent

from inroad.domain.saying import VERDICTS
from inroad.domain.suggestion import Entry, Suggestion


def tell(suggestion: Suggestion) -> str:
    """Who should introduce the user, why, and what to send; then the others, ranked."""
    return "\n".join(_lines(suggestion))


def _lines(suggestion: Suggestion) -> Iterator[str]:
    read = suggestion.read
    of = f" of {read.total}" if read.total is not None else ""
    yield f"{suggestion.prospect.name}: {read.named}{of} mutuals read"
    yield VERDICTS[suggestion.verdict]
    if suggestion.best:
        yield ""
        yield from _entry(suggestion.best)
    yield from _ask(suggestion)
    others = [entry for entry in suggestion.ranked if entry != suggestion.best]
    if others:
        yield ""
    for entry in others:
        yield f"{entry.person.name}: {VERDICTS[entry.verdict].lower()}. {entry.next_step}"


def _entry(entry: Entry) -> Iterator[str]:
    yield f"{entry.person.name} ({VERDICTS[entry.verdict].lower()})"
    for reason in entry.reasons:
        yield f"  {reason.sign} {reason.text} [{reason.source}]"
    for caution in entry.cautions:
        yield f"  ! {caution.text}"
    yield f"  {entry.next_step}"


def _ask(suggestion: Suggestion) -> Iterator[str]:
    ask = suggestion.ask
    if ask is None:
        return
    for missing in ask.missing:
        yield f"  ? {missing.question}"
    if not ask.missing:
        yield ""
        yield indent(ask.to_introducer.text, "  | ")
        yield ""
        yield indent(ask.forwardable.text, "  > ")
