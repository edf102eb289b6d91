"""Pictures and sounds that the provider has made: small, so they come into memory, whatever they are."""

from contextlib import aclosing

from bot.adapters.downloads.files import HttpVideoFiles
from bot.domain.errors import DownloadFailed
from bot.ports import FileTooLargeError

SMALL_SECONDS = 120.0


class HttpSmallFiles(HttpVideoFiles):
    """Small files on the web, by the rules of videos: which links are followed, how slow is too slow."""

    async def fetch(self, url: str, *, max_bytes: int) -> bytes:
        """See `SmallFiles`."""
        async with self._answer(url, {}, SMALL_SECONDS) as response:
            body = bytearray()
            async with aclosing(self._paced(response)) as chunks:
                async for chunk in chunks:
                    body += chunk
                    if len(body) > max_bytes:
                        raise FileTooLargeError
            length = response.headers.get("Content-Length")
            if not body or (length is not None and length != str(len(body))):
                raise DownloadFailed(f"{response.url.host}: {len(body)} bytes came")
            return bytes(body)
