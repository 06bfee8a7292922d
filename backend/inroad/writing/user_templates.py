"""Templates that users write themselves.

A template may say text, the variables of `EXPLAINED`, a few filters and conditions, and
nothing else. No loop, call, assignment or arithmetic passes, so the work and the output grow
with the length of the source alone: no template can run away, and none needs a watchdog.
The immutable sandbox stands behind that check as a second wall.
"""

from functools import lru_cache

from inroad.domain.errors import TemplateRefused

LONGEST_SOURCE = 5_000
"""Characters of a template; a text of 120 words has some 800."""


def check_template(source: str) -> None:
    """Raises TemplateRefused, with the line where it is known, for what none may say."""
    if len(source) > LONGEST_SOURCE:
        raise TemplateRefused(
            f"It has {len(source):,} characters; at most {LONGEST_SOURCE:,} fit. Shorten it."
        )
    _checked(source)


@lru_cache(maxsize=256)
def _checked(source: str) -> None:
    from inroad.writing.allowed import check  # Jinja2 with it: the companion starts without

    check(source)
