"""The machine's own time."""

import asyncio
import functools
import ssl
import time

import httpx


class SystemClock:
    """The `Clock` port, by the machine's clock and the running event loop."""

    def now(self) -> float:
        return time.time()

    async def wait(self, event: asyncio.Event, seconds: float | None) -> bool:
        try:
            await asyncio.wait_for(event.wait(), seconds)
        except TimeoutError:
            return False
        return True


@functools.cache
def tls() -> ssl.SSLContext:
    """Whom connections trust. Reading all roots takes a while, so every client shares one."""
    return httpx.create_ssl_context()
