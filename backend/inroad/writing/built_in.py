"""The built-in templates: one file per language and tone, a block per text and subject.

A paragraph is one line of its file. In the French files `~` is a no-break space, as French
sets it before a colon, a question mark and inside its quotation marks. Every block keeps to
what a user's own template may say, so that a copy of it can be edited.
"""

import re
from functools import cache
from pathlib import Path

from inroad.domain.asks import Language, Tone
from inroad.domain.templates import Place, Template

_FOLDER = Path(__file__).parent / "templates"
_BLOCK = re.compile(r"\{% block (\w+) %\}(.*?)\{% endblock %\}", re.DOTALL)


def built_in(place: Place) -> Template:
    """The template that Inroad brings along."""
    language, tone, kind = place
    blocks = _blocks(language, tone)
    return Template(blocks.get(f"{kind}_subject"), blocks[kind])


@cache
def _blocks(language: Language, tone: Tone) -> dict[str, str]:
    source = (_FOLDER / language / f"{tone}.txt").read_text(encoding="utf-8")
    if language == "fr":
        source = source.replace("~", "\u00a0")
    return {found[1]: found[2].strip("\n") for found in _BLOCK.finditer(source)}
