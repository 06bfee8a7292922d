"""The addresses of the demo's pages: the paths and parameters of the real ones, on 127.0.0.1."""

from urllib.parse import parse_qs, urlencode

from msgspec import Struct

SEARCH_PATH = "/search/results/people/"
SEARCH_WORDS = "utilities"


class Query(Struct, frozen=True):
    """What a search address asks for: whose mutuals, or which words; and which page of them."""

    mutuals_of: str | None
    words: str | None
    page: int


def profile_path(slug: str) -> str:
    """Where a person's profile is."""
    return f"/in/{slug}/"


def mutuals_path(urn: str, page: int = 1) -> str:
    """Where the mutual list of the person with this URN is."""
    query = {"origin": "MEMBER_PROFILE_CANNED_SEARCH", "network": '["F"]'}
    return _search(query | {"connectionOf": f'["{urn}"]'}, page)


def search_path(page: int = 1) -> str:
    """Where the people search is."""
    return _search({"keywords": SEARCH_WORDS, "origin": "GLOBAL_SEARCH_HEADER"}, page)


def read_query(query: str) -> Query | None:
    """What a search address asks for; None when it is none that the demo has."""
    given = {name: values[-1] for name, values in parse_qs(query).items()}
    page = given.get("page", "1")
    if not page.isascii() or not page.isdigit() or len(page) > 3:
        return None
    of = given.get("connectionOf", "").strip('[]"')
    if of and given.get("network") != '["F"]':
        return None
    return Query(of or None, given.get("keywords"), int(page))


def _search(query: dict[str, str], page: int) -> str:
    paged = query | ({"page": str(page)} if page > 1 else {})
    return f"{SEARCH_PATH}?{urlencode(paged)}"
