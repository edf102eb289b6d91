"""What both transports do alike: what they say, what they read, how they use their connections."""

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from bot.adapters.aiohttp_transport import AiohttpTransport
from bot.adapters.http_clients import client_options, open_client
from bot.network import Network, trusting
from tests.adapters.raw_servers import IDENTITY, Line, answered, raw_server, root_of
from tests.contracts.road import TRANSPORTS

LARGE = 3_000_000
"""Bytes; aiohttp would warn of a body of more than a million."""


@pytest.fixture(params=TRANSPORTS)
def watched(request: pytest.FixtureRequest) -> bool:
    """As which the client is opened."""
    return bool(request.param == "httpcore")


async def greets(line: Line) -> None:
    """Answer whatever comes, for as long as somebody asks."""
    while True:
        await line.request()
        await line.say(answered())


async def said(watched: bool, ask: Callable[[httpx.AsyncClient], httpx.Request]) -> bytes:  # noqa: FBT001
    """What arrives of a request."""
    async with raw_server(greets) as server:
        async with open_client(root_of(server.port), watched=watched) as client:
            await client.send(ask(client), auth=None)
        [request] = server.requests
    return request.replace(str(server.port).encode(), b"PORT")


REQUESTS: dict[str, Callable[[httpx.AsyncClient], httpx.Request]] = {
    "a GET": lambda client: client.build_request("GET", "/v2/x", params={"generation_id": "a:b/c d%2F+é&=?"}),
    "a path with odd characters": lambda client: client.build_request(
        "GET", "/v2/a%2Fb/%C3%A9/é/a b/123456:AA-bb_cc/..%2f;x=1,2/'()*!@$~"
    ),
    "a query without a path": lambda client: client.build_request("GET", "?a[]=1&a[]=2&b=%20+|\\^`{}"),
    "a fragment": lambda client: client.build_request("GET", "/x#y?z"),
    "a POST": lambda client: client.build_request(
        "POST", "/x", content=b'{"a": 1}', headers={"X-Odd": "a  b"}
    ),
    "a POST without a body": lambda client: client.build_request("POST", "/x"),
    "a form": lambda client: client.build_request("POST", "/x", data={"a": "é&", "b": "2"}),
    "a large body": lambda client: client.build_request("POST", "/x", content=b"x" * LARGE),
    "files": lambda client: client.build_request(
        "POST",
        "/x",
        data={"a": "1"},
        files={"video": ("é.mp4", b"y" * LARGE, "video/mp4")},
        headers={"Content-Type": "multipart/form-data; boundary=between"},
    ),
    "headers of its own": lambda client: client.build_request(
        "POST", "/x", content=b"x", headers={"User-Agent": "me", "Accept": "x/y", "Content-Type": "a/b"}
    ),
}


@pytest.mark.parametrize("ask", REQUESTS.values(), ids=REQUESTS)
async def test_both_say_the_same(ask: Callable[[httpx.AsyncClient], httpx.Request]) -> None:
    one, other = await said(watched=False, ask=ask), await said(watched=True, ask=ask)
    assert one.partition(b"\r\n\r\n")[2] == other.partition(b"\r\n\r\n")[2]
    (line, *headers), (same, *others) = (
        [*head.split(b"\r\n")] for head in (one.partition(b"\r\n\r\n")[0], other.partition(b"\r\n\r\n")[0])
    )
    assert line == same
    assert sorted(headers) == sorted(others)


async def test_a_name_and_a_password_in_an_address_are_sent_to_nobody() -> None:
    def ask(client: httpx.AsyncClient) -> httpx.Request:
        address = f"http://someone:s3cret@127.0.0.1:{client.base_url.port}/x"
        return client.build_request("GET", address, headers={"Authorization": "Bearer k"})

    came = await said(watched=False, ask=ask)
    assert b"Authorization: Bearer k\r\n" in came
    assert b"Basic" not in came
    assert b"s3cret" not in came


async def test_a_body_of_unknown_length_arrives(*, watched: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"a dragon "
        yield b"over the mountains"

    async def takes_chunks(line: Line) -> None:
        head = await line.reader.readuntil(b"\r\n\r\n")
        assert b"transfer-encoding: chunked" in head.lower()
        line.server.requests.append(await line.reader.readuntil(b"0\r\n\r\n"))
        await line.say(answered())

    async with (
        raw_server(takes_chunks) as server,
        open_client(root_of(server.port), watched=watched) as client,
    ):
        assert (await client.post("/", content=pieces())).is_success
    assert server.requests == [b"9\r\na dragon \r\n12\r\nover the mountains\r\n0\r\n\r\n"]


ANSWERS = {
    "a body": (answered(b"hello"), b"hello"),
    "nothing": (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    "chunks": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        b"hello",
    ),
    "until the end": (b"HTTP/1.1 200 OK\r\n\r\nhello", b"hello"),
    "more to come": (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + answered(b"hello"),
        b"hello",
    ),
    "a redirect": (b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n", b""),
    "an odd status": (b"HTTP/1.1 599 \xe9\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "headers twice": (
        answered(b"hello", more=b"Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Odd: \xe9\r\n"),
        b"hello",
    ),
}


@pytest.mark.parametrize(("answer", "body"), ANSWERS.values(), ids=ANSWERS)
async def test_both_read_the_same(answer: bytes, body: bytes) -> None:
    async def answers(line: Line) -> None:
        await line.request()
        await line.say(answer)

    found = []
    for watched in (False, True):
        async with (
            raw_server(answers) as server,
            open_client(root_of(server.port), watched=watched) as client,
        ):
            response = await client.get("/")
            found.append((response.status_code, response.headers.raw, response.content))
    assert found[0] == found[1]
    assert found[0][2] == body


async def test_a_connection_is_kept(*, watched: bool) -> None:
    async with raw_server(greets) as server, open_client(root_of(server.port), watched=watched) as client:
        for method in ("GET", "POST", "POST"):
            assert (await client.request(method, "/", content=b"x" * LARGE)).content == b"{}"
    assert (server.connections, len(server.requests)) == (1, 3)


async def test_a_connection_is_kept_for_no_longer_than_is_said(*, watched: bool) -> None:
    limits = httpx.Limits(max_connections=1, keepalive_expiry=0.0)
    options = client_options(Network(), limits, watched=watched)
    async with raw_server(greets) as server, httpx.AsyncClient(**options) as client:
        for _ in range(3):
            assert (await client.get(root_of(server.port))).is_success
    assert server.connections == 3


async def test_there_are_no_more_connections_than_may_be(*, watched: bool) -> None:
    async with (
        raw_server(greets) as server,
        open_client(root_of(server.port), connections=3, watched=watched) as client,
    ):
        answers = await asyncio.gather(*(client.post("/") for _ in range(50)))
        assert all(one.is_success for one in answers)
    assert server.connections <= 3


async def test_an_answer_that_is_left_unread_ends_its_connection(*, watched: bool) -> None:
    async def answers_at_length(line: Line) -> None:
        await line.request()
        await line.say(answered(b"x" * LARGE)[:-1])
        await line.until_the_end()

    async with (
        raw_server(answers_at_length) as server,
        open_client(root_of(server.port), connections=1, watched=watched) as client,
    ):
        for _ in range(2):  # the second has the place of the first
            async with client.stream("GET", "/") as answer:
                assert answer.is_success
        await server.ended.wait()


async def test_cancelling_ends_the_connection(*, watched: bool) -> None:
    came = asyncio.Event()

    async def waits(line: Line) -> None:
        await line.request()
        came.set()
        await line.until_the_end()

    async with raw_server(waits) as server, open_client(root_of(server.port), watched=watched) as client:
        asking = asyncio.create_task(client.post("/"))
        await came.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        await server.ended.wait()
    assert len(server.requests) == 1


async def test_a_refusal_is_heard_while_the_body_is_still_on_its_way() -> None:
    async def refuses(line: Line) -> None:
        await line.reader.readuntil(b"\r\n\r\n")
        await line.say(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 4\r\n\r\nNo.\n")
        await asyncio.Event().wait()

    async with raw_server(refuses) as server, open_client(root_of(server.port)) as client:
        answer = await client.post("/", content=b"x" * 16_000_000)
    assert (answer.status_code, answer.content) == (413, b"No.\n")


async def test_tls_trusts_whom_it_is_told_to_and_offers_http_1_alone(*, watched: bool) -> None:
    spoken: list[str | None] = []

    async def greets_by_tls(line: Line) -> None:
        spoken.append(line.writer.get_extra_info("ssl_object").selected_alpn_protocol())
        await greets(line)

    network = Network(cert_file=str(IDENTITY))
    async with (
        raw_server(greets_by_tls, tls=True) as server,
        open_client(f"https://localhost:{server.port}", network=network, watched=watched) as client,
    ):
        for _ in range(2):
            assert (await client.post("/", content=b"x" * LARGE)).content == b"{}"
    assert spoken == ["http/1.1"]


async def test_a_client_that_was_closed_leaves_nothing_behind(*, watched: bool) -> None:
    async with raw_server(greets) as server:
        transport: httpx.AsyncBaseTransport = client_options(Network(), watched=watched)["transport"]
        for _ in range(2):  # python-telegram-bot makes a new client over the same transport
            async with httpx.AsyncClient(transport=transport) as client:
                assert (await client.get(root_of(server.port))).is_success
    assert server.connections == 2


@pytest.mark.parametrize("size", [2, 16_000_000])
async def test_closing_waits_for_nobody(size: int) -> None:
    came = asyncio.Event()

    async def takes_a_little(line: Line) -> None:
        await line.reader.readuntil(b"\r\n\r\n")
        came.set()
        await asyncio.Event().wait()

    async with raw_server(takes_a_little) as server:
        async with open_client(root_of(server.port)) as client:
            asking = asyncio.create_task(client.post("/", content=b"x" * size))
            await came.wait()
        with pytest.raises(httpx.HTTPError):
            await asking


async def test_whoever_wants_to_look_at_the_connection_is_not_passed_over() -> None:
    async def look(event: str, facts: object) -> None:
        raise AssertionError((event, facts))

    transport = AiohttpTransport(trusting(), httpx.Limits(max_connections=1))
    async with httpx.AsyncClient(transport=transport) as client:
        with pytest.raises(httpx.UnsupportedProtocol):
            await client.get("http://127.0.0.1:1/", extensions={"trace": look})
