"""Where finished videos lie: of all that are fetched at once, one host has a part at most."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.bounds import HOST_FETCHES
from bot.ports import RemoteFile, VideoFiles


class HostBusyError(Exception):
    """As much is fetched from this host as may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostShares:
    """Files on the web, so many from one host at once: what is slow there holds up nothing elsewhere.

    Its methods are those of `VideoFiles`, and raise `HostBusyError` besides, at once.
    """

    files: VideoFiles
    limit: int = HOST_FETCHES.limit
    """How many are looked at or fetched from one host at once."""
    _under_way: Counter[str] = field(default_factory=Counter, init=False)

    async def probe(self, url: str) -> RemoteFile:
        """See `VideoFiles`."""
        with self._share(url):
            return await self.files.probe(url)

    async def download(self, url: str, target: Path, *, max_bytes: int) -> None:
        """See `VideoFiles`."""
        with self._share(url):
            await self.files.download(url, target, max_bytes=max_bytes)

    @contextlib.contextmanager
    def _share(self, url: str) -> Iterator[None]:
        host = _host_of(url)
        if self._under_way[host] >= self.limit:
            raise HostBusyError(host)
        self._under_way[host] += 1
        try:
            yield
        finally:
            self._under_way[host] -= 1
            if not self._under_way[host]:
                del self._under_way[host]


def _host_of(url: str) -> str:
    """The link's host; of what is no link, the whole: whoever follows it says what is wrong with it."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url
