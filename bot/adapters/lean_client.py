"""A client that does without what nobody here wants of httpx: cookies, redirects, authentication, hooks.

It costs a third of what an exchange costs that goes by a transport as lean as ours.
"""

import logging
from typing import Any, Final

import httpx

_log: Final = logging.getLogger(__name__)


class LeanClient(httpx.AsyncClient):
    """Builds requests as any client does, and hands them to its transport as they are.

    Args:
        transport: By which everything goes.
        options: Of `httpx.AsyncClient`; those that say what is to happen to an answer have no effect.
    """

    def __init__(self, *, transport: httpx.AsyncBaseTransport, **options: Any) -> None:  # noqa: ANN401 - httpx's
        super().__init__(transport=transport, **options)
        self._way = transport

    async def send(self, request: httpx.Request, *, stream: bool = False, **_: Any) -> httpx.Response:  # noqa: ANN401 - httpx's
        """Send a request; the answer is given as it comes, a redirect too.

        Args:
            request: With its times.
            stream: Whether the body is left to whoever asks.

        Raises:
            httpx.RequestError: There is no answer, or not all of it.
            RuntimeError: The client is closed.
        """
        if self.is_closed:
            raise RuntimeError("the client is closed")
        try:
            response = await self._way.handle_async_request(request)
            response.request = request
            if not stream:
                await self._read(response)
        except httpx.RequestError as error:
            error.request = request
            raise
        _log.debug("%s %s: %d", request.method, request.url, response.status_code)
        return response

    async def _read(self, response: httpx.Response) -> None:
        try:
            await response.aread()
        finally:
            await response.aclose()
