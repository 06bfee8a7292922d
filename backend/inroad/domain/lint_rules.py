"""The rules of the linter: each one function, from a text and the facts to what has to change."""

from collections.abc import Callable

from inroad.domain.asks import AskFacts
from inroad.domain.called import first_name, full_name
from inroad.domain.lint_placeholders import placeholder
from inroad.domain.lint_reader import Reader, Sentence, fold, foreign_to, names, says, whole
from inroad.domain.lint_requests import one_request

FEWEST_WORDS_TOO_MANY = 120
"""A message stays under this many words (product rule)."""

MOST_CHARACTERS = 300
"""Of a short text: what a note to a new connection may hold."""

FLATTERY_PILE = 2
"""Praise from which on it is a pile; a single kind word is none."""

_LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}

Rule = Callable[[Reader, AskFacts], str | None]
"""From a text and the facts to what has to change, if anything."""


def names_the_prospect(text: Reader, facts: AskFacts) -> str | None:
    """Named in full, or by one name and the company."""
    prospect = full_name(facts.prospect_name)
    if not prospect or _is_identified(text, facts):
        return None
    return f"Name {prospect} in full, so that it is clear who is meant."


def asks_to_introduce(text: Reader, facts: AskFacts) -> str | None:
    """One request for an introduction that a yes or a no answers."""
    them = full_name(facts.prospect_name) or "them"
    return one_request(text, "introduce", f"“Would you introduce me to {them}?”")


def asks_to_mention(text: Reader, facts: AskFacts) -> str | None:
    """One request to be allowed to say the introducer's name."""
    them = full_name(facts.prospect_name) or "them"
    return one_request(text, "mention", f"“May I mention your name to {them}?”")


def says_why_it_helps(text: Reader, facts: AskFacts) -> str | None:
    """One line that is good for the prospect, not for the user."""
    if _is_told(facts.benefit, text):
        return None
    if any(_helps(sentence, text, facts) for sentence in text.sentences()):
        return None
    return f"Add one line on why it would help {_called(facts)}."


def leaves_a_way_out(text: Reader, _: AskFacts) -> str | None:
    """A no is made easy."""
    if text.spoken("way_out"):
        return None
    return "Add an easy way out, such as “No worries at all if not.”"


def says_who_you_are(note: Reader, facts: AskFacts) -> str | None:
    """The user's name and something on what they do."""
    me = facts.me
    background = [fact for fact in (me.role, me.company, me.offer) if whole(fact)]
    if not says(names(me.name), note.said):
        return "Say in the note to forward who you are, with your name."
    if background and not any(_is_told(fact, note) for fact in background):
        return "Say in the note to forward what you do: your role, your company or your offer."
    return None


def note_names_the_prospect(note: Reader, facts: AskFacts) -> str | None:
    """One name is enough: it is the prospect who reads it."""
    prospect = full_name(facts.prospect_name)
    if not prospect or says(names(prospect), note.said):
        return None
    return f"Greet or name {prospect} in the note to forward."


def stands_on_its_own(note: Reader, facts: AskFacts) -> str | None:
    """Nothing in it is meant for the introducer."""
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


def asks_for_nothing(text: Reader, facts: AskFacts) -> str | None:
    """A warm-up is a reason to write again; the ask comes another day."""
    if favours := text.spoken("favour"):
        return f"Leave out “{_whole_words(favours[0], text.said)}”: a warm-up asks for nothing."
    wanted = (*text.spoken("introduce"), *text.spoken("mention"))
    asking = text.spoken("request")
    for sentence in text.sentences():
        said = sentence.said
        if says(wanted, said) and (sentence.asks or says(asking, said)):
            return "Leave the request out: a warm-up asks for nothing."
    if _is_identified(text, facts) and not _is_of_introducer(facts):
        return f"Leave {full_name(facts.prospect_name)} out: the ask comes another day."
    return None


def is_brief(text: Reader, _: AskFacts) -> str | None:
    """Under 120 words."""
    words = text.raw.split()
    if len(words) < FEWEST_WORDS_TOO_MANY:
        return None
    count = sum(any(c.isalnum() for c in word) for word in words)
    if count < FEWEST_WORDS_TOO_MANY:
        return None
    return f"Shorten the text from {count} words to under {FEWEST_WORDS_TOO_MANY}."


def fits_a_short_text(text: Reader, _: AskFacts) -> str | None:
    """At most 300 characters."""
    count = len(text.raw)
    if count <= MOST_CHARACTERS:
        return None
    return f"Shorten the text from {count} characters to at most {MOST_CHARACTERS}."


def has_no_placeholder(text: Reader, _: AskFacts) -> str | None:
    """Nothing was left to fill in."""
    found = placeholder(text.raw)
    return f"Replace “{found}” with what belongs there, or remove it." if found else None


def does_not_press(text: Reader, facts: AskFacts) -> str | None:
    """No hurry, no reminder, no debt."""
    said = _of_kind("pressure", text, facts)
    return f"Leave out “{said[0]}”: it puts pressure on the reader." if said else None


def is_not_vague(text: Reader, facts: AskFacts) -> str | None:
    """One person is meant, not anyone useful."""
    said = _of_kind("vague", text, facts)
    return f"Replace “{said[0]}” with the one person whom you want to meet." if said else None


def does_not_flatter(text: Reader, facts: AskFacts) -> str | None:
    """A kind word is fine, a pile of them is not."""
    praise = _of_kind("flattery", text, facts)
    if len(praise) < FLATTERY_PILE:
        return None
    return f"Take back some of the praise, such as “{praise[0]}” and “{praise[1]}”."


def speaks_one_language(text: Reader, facts: AskFacts) -> str | None:
    """The user's own words stand in the language of the text round them."""
    for fact in (facts.me.offer, facts.benefit, facts.me.proof):
        if fact and whole(fact) and says(whole(fact), text.said):
            spoken = foreign_to(fact, facts.me.language)
            if spoken:
                wanted = _LANGUAGES[facts.me.language]
                return f"Say “{fact}” in {wanted}, as the rest: it is in {_LANGUAGES[spoken]}."
    return None


def _called(facts: AskFacts) -> str:
    return first_name(facts.prospect_name) or "the prospect"


def _helps(sentence: Sentence, text: Reader, facts: AskFacts) -> bool:
    """Does the sentence say that something is good for the prospect, not for the user?"""
    said = sentence.said
    if not says(text.spoken("helps"), said) or says(text.spoken("helps_me"), said):
        return False
    if sentence.opens(text, "condition") and says(text.spoken("way_out"), said):
        return False
    theirs = (*names(facts.prospect_name), *whole(facts.prospect_company))
    return says(theirs, said) or says(text.spoken("them"), said)


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


def _is_of_introducer(facts: AskFacts) -> bool:
    """Can the words that name the prospect be meant for the introducer or the user?"""
    called = set(names(facts.prospect_name))
    return bool(called & {*names(facts.introducer_name), *names(facts.me.name)})


def _of_kind(kind: str, text: Reader, facts: AskFacts) -> list[str]:
    """What the text says of this kind, in its order; names of people and companies are not."""
    phrases = text.spoken(kind)
    if not phrases:
        return []
    said = text.said
    given = (
        facts.prospect_company,
        facts.introducer_company,
        facts.me.company,
        facts.prospect_name,
        facts.introducer_name,
        facts.me.name,
    )
    harmless = text.words["harmless"]
    for phrase in (*harmless.every, *(p for name in given for p in whole(name))):
        said = said.replace(phrase, " ")
    if harmless.pattern is not None:
        said = harmless.pattern.sub(" ", said)
    found = sorted((said.find(phrase), phrase) for phrase in phrases if phrase in said)
    return [_whole_words(phrase, said) for _, phrase in found]


def _whole_words(phrase: str, said: str) -> str:
    """The phrase as a text says it, with the end of its last word."""
    at = said.find(phrase)
    return said[at : said.find(" ", at + len(phrase) - 1)].strip()
