"""A dead man's switch that is pressed by a GET, as Healthchecks and its likes want it.

The address is a secret: who has it can keep the switch pressed. So no error names it.
"""

import asyncio
from dataclasses import dataclass
from typing import Final

import httpx

from bot.domain.errors import PortError

TIMEOUT_SECONDS: Final = 10.0
"""For the whole of it: the next one is due in a minute."""


class PingFailedError(PortError):
    """It was not heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpPing:
    """The `DeadMansSwitch` port."""

    client: httpx.AsyncClient
    url: str
    timeout_seconds: float = TIMEOUT_SECONDS

    async def press(self) -> None:
        """See the port. Of the answer the status alone is read; a redirect is none."""
        try:
            async with asyncio.timeout(self.timeout_seconds), self.client.stream("GET", self.url) as response:
                if not response.is_success:
                    raise PingFailedError(f"it answered with status {response.status_code}")
        except TimeoutError:
            raise PingFailedError(f"no answer in {self.timeout_seconds:g} s") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise PingFailedError(type(error).__name__) from None
