"""The route behind signed addresses of media."""

import httpx
import pytest
from starlette.applications import Starlette

from bot.adapters.web.media import media_route
from bot.domain.job import JobState
from bot.domain.media_links import LIFE_SECONDS, MediaLinks
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryJobStore
from tests.jobs import a_job, in_state

LINKS = MediaLinks(root="https://bot.example", key=b"k" * 32)
PHOTO = b"0123456789"


class Server:
    """The route over a store with one job whose photo is shared."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.store = MemoryJobStore()
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(Starlette(routes=[media_route(LINKS, self.store, self.clock)])),
            base_url="https://bot.example",
        )
        job = a_job(JobState.GENERATING, id="a1", submitted_at=self.clock.now())
        self.store.jobs["a1"] = job
        self.store.contents["a1"] = {0: PHOTO}
        self.store.shared.add("a1")
        self.address = LINKS.address("a1", 0, "image/jpeg", now=self.clock.now())

    async def get(self, method: str = "GET", **headers: str) -> httpx.Response:
        return await self.client.request(method, self.address, headers=headers)


@pytest.fixture
def server() -> Server:
    return Server()


async def test_the_photo_comes_with_its_type_as_often_as_it_is_asked_for(server: Server) -> None:
    for _ in range(2):
        answer = await server.get()
        assert (answer.status_code, answer.content) == (200, PHOTO)
        assert answer.headers["content-type"] == "image/jpeg"


async def test_head_tells_its_size_and_sends_nothing(server: Server) -> None:
    answer = await server.get("HEAD")
    assert (answer.status_code, answer.headers["content-length"], answer.content) == (200, "10", b"")


@pytest.mark.parametrize(
    ("wanted", "status", "content", "told"),
    [
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=0-99", 206, PHOTO, "bytes 0-9/10"),
        ("bytes=-99", 206, PHOTO, "bytes 0-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=-0", 416, b"", "bytes */10"),
        ("bytes=4-2", 200, PHOTO, None),
        ("bytes=0-1,3-4", 200, PHOTO, None),
        ("bytes=-", 200, PHOTO, None),
        ("lines=0-1", 200, PHOTO, None),
    ],
)
async def test_ranges_are_answered_as_http_has_them(
    server: Server, wanted: str, status: int, content: bytes, told: str | None
) -> None:
    answer = await server.get(Range=wanted)
    assert (answer.status_code, answer.content) == (status, content)
    assert answer.headers.get("content-range") == told


async def test_an_altered_address_is_not_found(server: Server) -> None:
    server.address = server.address.replace("a1/0", "a1/1")
    assert (await server.get()).status_code == 404


async def test_after_an_hour_it_is_not_found(server: Server) -> None:
    await server.clock.advance(LIFE_SECONDS + 1)
    assert (await server.get()).status_code == 404


async def test_after_the_end_of_the_generation_it_is_not_found(server: Server) -> None:
    server.store.jobs["a1"] = in_state(server.store.jobs["a1"], JobState.SENDING)
    assert (await server.get()).status_code == 404


async def test_nothing_can_be_put_there(server: Server) -> None:
    assert (await server.get("POST")).status_code == 405
