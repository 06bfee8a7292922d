"""The words by which the linter judges a text: one language a file, as data."""

from inroad.domain.lint_words.english import ENGLISH
from inroad.domain.lint_words.french import FRENCH
from inroad.domain.lint_words.german import GERMAN
from inroad.domain.lint_words.spanish import SPANISH
from inroad.domain.lint_words.words import Words

__all__ = ["WORDS", "Words"]

WORDS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
