"""Media by signed link, over HTTP: for a model that minds files, until its generation ends."""

import math
import socket
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import httpx
import pytest

from tests.e2e.conftest import Stage, photo

pytestmark = pytest.mark.e2e
ROOT = "https://bot.example.org/clapper"
MINDED = "submit: body/image_url: only a public link is taken, no data URI"
"""What the provider minded, once: the first file."""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


class Outside:
    """Whoever has an address, and no proxy before the bot's port: the path below the root is the same."""

    def __init__(self, stage: Stage, client: httpx.AsyncClient) -> None:
        self._stage = stage
        self._client = client

    @property
    def address(self) -> str:
        """The newest one that the provider was told."""
        told: str = self._stage.provider.posts[-1].body["image_url"]
        assert told.startswith(f"{ROOT}/media/")
        return urlsplit(told).path.removeprefix("/clapper")

    async def asks(self, path: str, method: str = "GET", **headers: str) -> httpx.Response:
        return await self._client.request(method, path, headers=headers)


@pytest.fixture
async def outside(stage: Stage) -> AsyncIterator[Outside]:
    port = free_port()
    stage.provider.fussy = True
    stage.provider.takes = math.inf
    await stage.start(PUBLIC_URL=ROOT, HTTP_PORT=str(port))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
        yield Outside(stage, client)


async def test_a_model_that_minds_files_fetches_the_photo_until_its_video_is_there(
    stage: Stage, outside: Outside
) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends_photo(photo(), caption="the waves roll in")
    await stage.until_provider(lambda: stage.provider.generations)
    assert [post.outcome for post in stage.provider.posts] == ["refused", "accepted"]
    path = outside.address
    whole = await outside.asks(path)
    assert (whole.status_code, whole.headers["content-type"]) == (200, "image/jpeg")
    assert whole.content.startswith(b"\xff\xd8\xff")
    part = await outside.asks(path, Range="bytes=0-2")
    assert (part.status_code, part.content) == (206, b"\xff\xd8\xff")
    head = await outside.asks(path, "HEAD")
    assert int(head.headers["content-length"]) == len(whole.content)
    assert (await outside.asks(path.replace("/0-", "/1-"))).status_code == 404
    await stage.kill()
    polls = len(stage.telegram.called("getUpdates"))
    await stage.start()
    await stage.until(lambda: len(stage.telegram.called("getUpdates")) > polls)
    assert (await outside.asks(path)).content == whole.content
    stage.provider.finish()
    await stage.until_video(alice.private)
    assert (await outside.asks(path)).status_code == 404
    assert stage.sql("SELECT count(*) FROM media") == [(0,)]
    assert stage.provider.violations == [MINDED]
    stage.provider.violations.clear()
    stage.assert_clean()


async def test_the_next_photo_for_this_model_goes_by_link_at_once(stage: Stage, outside: Outside) -> None:
    alice, bob = stage.telegram.person("Alice"), stage.telegram.person("Bob")
    await alice.sends_photo(photo(), caption="the waves roll in")
    await stage.until_provider(lambda: stage.provider.generations)
    await bob.sends_photo(photo(), caption="the sun goes down")
    await stage.until_provider(lambda: len(stage.provider.generations) == 2)
    assert [post.outcome for post in stage.provider.posts] == ["refused", "accepted", "accepted"]
    assert (await outside.asks(outside.address)).status_code == 200
    assert stage.provider.violations == [MINDED]
    stage.provider.violations.clear()
    stage.assert_clean()
