"""The linter of an ask: what a careful friend would say before it is sent.

It judges the texts as they stand, whoever wrote them. Each rule is one function; `lint` runs
them all.
"""

import re
from collections.abc import Callable, Iterator

from inroad.domain.asks import AskFacts, Finding
from inroad.domain.called import first_name, full_name
from inroad.domain.lint_reader import Reader, Sentence, fold, names, read, says, whole

FEWEST_WORDS_TOO_MANY = 120
"""A message stays under this many words (product rule)."""

FLATTERY_PILE = 2
"""Praise from which on it is a pile; a single kind word is none."""

_COULD = (" could ", " konntest ", " konnten ", " pourrais ", " pourriez ", " podria", " pudiera")
"""With a condition in front this still asks: "If you could introduce us, …"."""

_BRACKETS = "[{<_%$"
_BRACKETED = re.compile(
    r"\[(?!\d+\]|[ xX]?\])[^\[\]\n]{1,80}\](?!\()|\{[^{}\n]{0,80}\}|\{[{%#]|_{3,}|"
    r"<(?![^<>\n]*(?:@|://))[^\s<>\d][^<>\n]{0,80}>|%[A-Z][A-Z_]{2,}%|\$[A-Z][A-Z_]{2,}\b"
)
_OF_A_DUMMY = ("TODO", "XXX", "TBD", "FIXME", "orem", "LOREM", " here", " Here")
_DUMMY = re.compile(
    r"\b(?:TODO|XXX+|TBD|FIXME|[Ll]orem|LOREM|[Yy]our [Nn]ame [Hh]ere|[Ii]nsert \w+ here)\b"
)

Rule = Callable[[Reader, Reader, AskFacts], str | None]
"""From the message, the note to forward and the facts to what has to change, if anything."""


def lint(message: str, forwardable: str, facts: AskFacts) -> list[Finding]:
    """What to change in these texts, a plain sentence each; nothing when they are good."""
    letter = read(message, facts.me.language)
    note = read(forwardable, facts.me.language)
    found = ((name, rule(letter, note, facts)) for name, rule in RULES.items())
    return [Finding(rule=name, text=text) for name, text in found if text]


def _names_the_prospect(letter: Reader, _: Reader, facts: AskFacts) -> str | None:
    prospect = full_name(facts.prospect_name)
    if not prospect or _is_identified(letter, facts):
        return None
    return f"Name {prospect} in full, so that it is clear who is meant."


def _asks_one_question(letter: Reader, _: Reader, facts: AskFacts) -> str | None:
    example = f"“Would you introduce me to {full_name(facts.prospect_name) or 'them'}?”"
    requests = list(_requests(letter))
    if not requests:
        return f"Ask one question that can be answered with yes or no, such as {example}"
    if len(requests) > 1:
        return "Keep a single request: the message asks for more than one thing."
    request = requests[0]
    if request.opens(letter, "open_question"):
        return f"Ask so that a yes or a no is an answer, such as {example}"
    if not says(letter.spoken("introduce"), request.said):
        return f"Say exactly what you ask for, such as {example}"
    return None


def _says_why_it_helps(letter: Reader, _: Reader, facts: AskFacts) -> str | None:
    if _is_told(facts.benefit, letter):
        return None
    if any(_helps(sentence, letter, facts) for sentence in letter.sentences()):
        return None
    return f"Add one line on why it would help {_called(facts)}."


def _leaves_a_way_out(letter: Reader, _: Reader, __: AskFacts) -> str | None:
    if letter.spoken("way_out"):
        return None
    return "Add an easy way out, such as “No worries at all if not.”"


def _says_who_you_are(_: Reader, note: Reader, facts: AskFacts) -> str | None:
    me = facts.me
    background = [fact for fact in (me.role, me.company, me.offer) if whole(fact)]
    if not says(names(me.name), note.said):
        return "Say in the note to forward who you are, with your name."
    if background and not any(_is_told(fact, note) for fact in background):
        return "Say in the note to forward what you do: your role, your company or your offer."
    return None


def _note_names_the_prospect(_: Reader, note: Reader, facts: AskFacts) -> str | None:
    prospect = full_name(facts.prospect_name)
    if not prospect or says(names(prospect), note.said):
        return None
    return f"Greet or name {prospect} in the note to forward."


def _stands_on_its_own(_: Reader, note: Reader, facts: AskFacts) -> str | None:
    introducer = full_name(facts.introducer_name)
    called = (*whole(introducer), *whole(first_name(introducer)))
    said = [name for name in called if name in note.said and not _is_of_others(name, facts)]
    if said:
        return f"Leave {introducer} out of the note to forward: it goes to {_called(facts)}."
    phrases = note.spoken("refers")
    if not phrases:
        return None
    said_to = _whole_words(phrases[0], note.said)
    return f"Leave “{said_to}” out of the note to forward: it goes to {_called(facts)}."


def _is_short(letter: Reader, _: Reader, __: AskFacts) -> str | None:
    words = letter.raw.split()
    if len(words) < FEWEST_WORDS_TOO_MANY:
        return None
    count = sum(any(c.isalnum() for c in word) for word in words)
    if count < FEWEST_WORDS_TOO_MANY:
        return None
    return f"Shorten the message from {count} words to under {FEWEST_WORDS_TOO_MANY}."


def _has_no_placeholder(letter: Reader, note: Reader, _: AskFacts) -> str | None:
    found = _placeholder(letter.raw) or _placeholder(note.raw)
    return f"Replace “{found.group()}” with what belongs there, or remove it." if found else None


def _does_not_press(letter: Reader, note: Reader, facts: AskFacts) -> str | None:
    said = _of_kind("pressure", letter, facts) or _of_kind("pressure", note, facts)
    return f"Leave out “{said[0]}”: it puts pressure on the reader." if said else None


def _is_not_vague(letter: Reader, _: Reader, facts: AskFacts) -> str | None:
    said = _of_kind("vague", letter, facts)
    return f"Replace “{said[0]}” with the one person whom you want to meet." if said else None


def _does_not_flatter(letter: Reader, note: Reader, facts: AskFacts) -> str | None:
    for text in (letter, note):
        praise = _of_kind("flattery", text, facts)
        if len(praise) >= FLATTERY_PILE:
            return f"Take back some of the praise, such as “{praise[0]}” and “{praise[1]}”."
    return None


RULES: dict[str, Rule] = {
    "names_prospect": _names_the_prospect,
    "one_request": _asks_one_question,
    "benefit": _says_why_it_helps,
    "way_out": _leaves_a_way_out,
    "who_you_are": _says_who_you_are,
    "forwardable_names_prospect": _note_names_the_prospect,
    "self_contained": _stands_on_its_own,
    "length": _is_short,
    "placeholder": _has_no_placeholder,
    "pressure": _does_not_press,
    "vague": _is_not_vague,
    "flattery": _does_not_flatter,
}
"""Every rule by the name that a `Finding` carries."""


def _called(facts: AskFacts) -> str:
    return first_name(facts.prospect_name) or "the prospect"


def _placeholder(text: str) -> re.Match[str] | None:
    bracketed = _BRACKETED.search(text) if any(mark in text for mark in _BRACKETS) else None
    if bracketed or not any(part in text for part in _OF_A_DUMMY):
        return bracketed
    return _DUMMY.search(text)


def _requests(letter: Reader) -> Iterator[Sentence]:
    """Questions that ask for something, and statements that ask to be introduced."""
    asking, introducing = letter.spoken("request"), letter.spoken("introduce")
    pleasantries = letter.spoken("pleasantry")
    for sentence in letter.sentences():
        said = sentence.said
        if sentence.asks:
            if not says(pleasantries, said):
                yield sentence
            continue
        only_if = sentence.opens(letter, "condition") and not says(_COULD, said)
        if says(introducing, said) and says(asking, said) and not only_if:
            yield sentence


def _helps(sentence: Sentence, letter: Reader, facts: AskFacts) -> bool:
    """Does the sentence say that something is good for the prospect, not for the user?"""
    said = sentence.said
    if not says(letter.spoken("helps"), said) or says(letter.spoken("helps_me"), said):
        return False
    if sentence.opens(letter, "condition") and says(letter.spoken("way_out"), said):
        return False
    theirs = (*names(facts.prospect_name), *whole(facts.prospect_company))
    return says(theirs, said) or says(letter.spoken("them"), said)


def _is_identified(text: Reader, facts: AskFacts) -> bool:
    """Is the prospect named in full, or by one name and the company?"""
    called = names(facts.prospect_name)
    if says(whole(full_name(facts.prospect_name)), text.said):
        return True
    if called and all(name in text.said for name in called):
        return True
    return says(whole(facts.prospect_company), text.said) and says(called, text.said)


def _is_told(fact: str | None, text: Reader) -> bool:
    """Does the text say at least half of the telling words of this fact?"""
    words = set(fold(fact or "").split())
    telling = {word for word in words if len(word) > 3 or not word.isascii()} or words
    return bool(telling) and 2 * len(telling & text.bag) >= len(telling)


def _is_of_others(name: str, facts: AskFacts) -> bool:
    """Is this name of the introducer also said of the prospect or the user?"""
    me = facts.me
    theirs = (facts.prospect_name, facts.prospect_company, facts.benefit)
    mine = (me.name, me.company, me.role, me.offer, me.proof, *me.links)
    return name in fold(" ".join(filter(None, (*theirs, *mine))))


def _of_kind(kind: str, text: Reader, facts: AskFacts) -> list[str]:
    """What the text says of this kind, in its order; names of people and companies are not."""
    phrases = text.spoken(kind)
    if not phrases:
        return []
    said = text.said
    given = (facts.prospect_company, facts.me.company, facts.prospect_name, facts.me.name)
    for harmless in (*text.words["harmless"].every, *(p for name in given for p in whole(name))):
        said = said.replace(harmless, " ")
    found = sorted((said.find(phrase), phrase) for phrase in phrases if phrase in said)
    return [_whole_words(phrase, said) for _, phrase in found]


def _whole_words(phrase: str, said: str) -> str:
    """The phrase as a text says it, with the end of its last word."""
    at = said.find(phrase)
    return said[at : said.find(" ", at + len(phrase) - 1)].strip()
