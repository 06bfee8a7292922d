"""The words by which the linter judges a text, per language.

An entry is a phrase of whole words; accents, capitals and punctuation do not count. A final
`*` leaves the end of the last word open. In a pattern, `a|b` is a choice of words and `~` stands
for up to three words of any kind. Entries name what a person would write, never what
the built-in texts say, so that a text that the user changed is judged in the same way.
"""

from typing import NamedTuple


class Words(NamedTuple):
    """One language. Every field is a list of phrases, separated by `;` in the source."""

    common: str
    """Small words that show which language a text is written in."""
    own: str
    """Small words that no other of the languages has."""
    introduce: str
    """To introduce, and to pass on: what the request may ask for."""
    request: str
    """With `introduce` in one sentence, a request that has no question mark."""
    mention: str
    """To say the introducer's name to the prospect: what a permission is asked for."""
    favour: str
    """Announces that something is wanted; a warm-up wants nothing."""
    back: str
    """In a question, words that point back to what the sentence before asked for."""
    open_question: str
    """First words of a question that no yes and no no can answer."""
    pleasantry: str
    """Questions that ask for nothing."""
    condition: str
    """First words of a sentence about what follows a yes or a no."""
    way_out: str
    helps: str
    """Says that something is worth it for somebody."""
    helps_me: str
    """… but for the user."""
    them: str
    """The prospect, without a name."""
    refers: str
    """In a note to forward: words that only the introducer can be meant by."""
    pressure: str
    harmless: str
    """Sounds like pressure and is none."""
    vague: str
    flattery: str
