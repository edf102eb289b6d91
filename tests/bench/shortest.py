"""The shortest programs that do the same without a database: what a bot can hardly be faster than.

    python -m tests.bench.shortest ask TELEGRAM PROVIDER KEY        asks for updates, POSTs for each at once
    python -m tests.bench.shortest deliver LINK SEND_VIDEO CHAT     fetches a file to the disk, uploads it

The second prints the seconds that it took. Both use aiohttp bare, nothing is checked, nothing is kept.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import aiohttp

from tests.bench.scene import MODEL, PATH

CHUNK_BYTES: Final = 1 << 16


async def ask(telegram: str, provider: str, key: str) -> None:
    """Ask for updates for ever. `telegram` is the root of all methods, token included."""
    async with aiohttp.ClientSession() as session:
        offset, posting = 0, set[asyncio.Task[None]]()
        headers = {"Authorization": f"Bearer {key}"}

        async def post(words: str, number: int) -> None:
            body = {"model": MODEL, "prompt": words.removeprefix("/video ")}
            mine = {**headers, "X-Client-Request-Id": str(number)}
            async with session.post(f"{provider}{PATH}", json=body, headers=mine) as response:
                await response.read()

        while True:
            asked = {"offset": offset, "timeout": 50}
            async with session.post(f"{telegram}/getUpdates", json=asked) as response:
                updates = (await response.json())["result"]
            for update in updates:
                offset = update["update_id"] + 1
                task = asyncio.create_task(post(update["message"]["text"], update["update_id"]))
                posting.add(task)
                task.add_done_callback(posting.discard)


async def deliver(link: str, send_video: str, chat: str) -> float:
    """Fetch and upload once; returns the seconds."""
    async with aiohttp.ClientSession() as session:
        with tempfile.TemporaryDirectory() as folder:
            began, path = time.monotonic(), Path(folder) / "video.mp4"
            async with session.get(link) as response:
                with path.open("wb") as file:
                    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
                        file.write(chunk)
            with path.open("rb") as file:
                form = aiohttp.FormData({"chat_id": chat, "supports_streaming": "true"})
                form.add_field("video", file, filename="video.mp4", content_type="video/mp4")
                async with session.post(send_video, data=form) as response:
                    await response.read()
            return time.monotonic() - began


def main() -> None:
    """See above."""
    match sys.argv[1:]:
        case ["ask", telegram, provider, key]:
            asyncio.run(ask(telegram, provider, key))
        case ["deliver", link, send_video, chat]:
            sys.stdout.write(f"{asyncio.run(deliver(link, send_video, chat))}\n")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
