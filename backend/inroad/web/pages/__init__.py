"""The local page: server-rendered, for a browser that was let in with a one-time key.

What is heavy (Jinja2, the routes of all pages) is imported with the first page.
"""

from inroad.web.problems import Problem
from inroad.web.visitor import Visitor

UPLOADS = frozenset(("/imports", "/targets/file"))
"""The paths whose form brings files."""


def problem_page(problem: Problem, visitor: Visitor) -> bytes:
    """A problem as a page: what is wrong and what to do."""
    from inroad.web.pages.trouble import problem_page

    return problem_page(problem, visitor)
