"""The stylesheet and the scripts: nothing of the user's is in them."""

from functools import cache
from pathlib import Path

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

_FOLDER = Path(__file__).resolve().parent / "static"
_TYPES = {".css": "text/css", ".js": "text/javascript"}


@get("/static/{name:str}", sync_to_thread=True)
def static_file(name: FromPath[str]) -> Response[bytes]:
    """A file of the folder `static`."""
    found = _files().get(name)
    if found is None:
        raise NotFoundException
    body, media_type = found
    return Response(body, media_type=media_type)


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    return {
        file.name: (file.read_bytes(), _TYPES[file.suffix])
        for file in _FOLDER.iterdir()
        if file.suffix in _TYPES
    }
