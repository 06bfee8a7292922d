"""The two applications behind the door: the API, and the pages."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from inroad.web.exchange import Receive, Send
from inroad.web.visitors import is_page

App = Callable[[Any, Any, Any], Awaitable[None]]


class Whole:
    """Hands each request to the API or to the pages, which are made when somebody looks at one."""

    def __init__(self, api: App, make_site: Callable[[], App]) -> None:
        self._api = api
        self._make_site = make_site
        self._site: App | None = None
        self._making = asyncio.Lock()

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        """One request, or the start and the end of the process, which are the API's."""
        if scope["type"] == "lifespan" or not is_page(scope["path"]):
            await self._api(scope, receive, send)
        else:
            site = self._site or await self._made()
            await site(scope, receive, send)

    async def _made(self) -> App:
        async with self._making:
            if self._site is None:  # in a thread: the panel is answered meanwhile
                self._site = await asyncio.to_thread(self._make_site)
            return self._site
