"""The built-in texts: one template file per language and tone, a block per text.

A paragraph is one line of its file. In the French files `~` is a no-break space, as French
sets it before a colon, a question mark and inside its quotation marks.
"""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from inroad.domain.asks import Language, Text, Tone
from inroad.writing.grammar import sentence
from inroad.writing.variables import Variables

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_FOLDER = Path(__file__).parent / "templates"
_BLANK_LINES = re.compile(r"\n{3,}")


class Texts(NamedTuple):
    """The three texts of an ask."""

    message: Text
    forwardable: Text
    thanks: Text


def written(language: Language, tone: Tone, said: Variables) -> Texts:
    """The texts in this language and tone, saying these variables."""
    template = _template(language, tone)
    context = template.new_context(said)
    message, forwardable, thanks = (
        Text(
            subject=tidy("".join(template.blocks[f"{name}_subject"](context))),
            text=tidy("".join(template.blocks[name](context))),
        )
        for name in Texts._fields
    )
    return Texts(message, forwardable, thanks)


def tidy(text: str) -> str:
    """`text` without the gaps that absent facts leave: double spaces, needless blank lines."""
    if any(gap in text for gap in ("  ", " \n", "\n ")):
        text = "\n".join(" ".join(filter(None, line.split(" "))) for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", text).strip()


@cache
def _template(language: Language, tone: Tone) -> "Template":
    return _environment().get_template(f"{language}/{tone}.txt")


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    """Made at the first ask, Jinja2 with it: the companion starts without."""
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(_source), undefined=StrictUndefined, autoescape=False
    )
    environment.filters["sentence"] = sentence
    return environment


def _source(name: str) -> str | None:
    """The source of a template of this package; None for any other file."""
    path = (_FOLDER / name).resolve()
    if path.suffix != ".txt" or not path.is_relative_to(_FOLDER.resolve()) or not path.is_file():
        return None
    source = path.read_text(encoding="utf-8")
    return source.replace("~", "\u00a0") if name.startswith("fr/") else source
