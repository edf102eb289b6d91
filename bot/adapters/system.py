"""The machine's own time."""

import asyncio
import ssl
import time

from bot.network import trusting


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


def tls(cert_file: str = "", cert_dir: str = "") -> ssl.SSLContext:
    """Whom connections trust; without anything the roots that are shipped."""
    return trusting(cert_file, cert_dir)
