"""What the loop has not heard of yet of a connection that was kept, by each transport."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from bot.adapters.http_clients import open_client
from tests.adapters.raw_servers import Line, answered, raw_server, root_of
from tests.contracts.road import TRANSPORTS


@pytest.fixture(params=TRANSPORTS)
def watched(request: pytest.FixtureRequest) -> bool:
    """As which the client is opened."""
    return bool(request.param == "httpcore")


@dataclass(slots=True)
class Apart:
    """A server in a thread of its own, which goes on while the loop stands still."""

    port: int
    may_go_on: threading.Event = field(default_factory=threading.Event)
    has_gone_on: threading.Event = field(default_factory=threading.Event)
    requests: list[bytes] = field(default_factory=list)

    def go_on(self) -> None:
        """Let it do what it does to the connection that was kept, and do not let the loop hear of it."""
        self.may_go_on.set()
        assert self.has_gone_on.wait(5)


@contextmanager
def apart(between: bytes) -> Iterator[Apart]:
    """Serve two connections: the first once, then this is said, and it is ended."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Apart(port=listener.getsockname()[1])

        def serve() -> None:
            first, _ = listener.accept()
            with first:
                server.requests.append(first.recv(65_536))
                first.sendall(answered(b"first"))
                server.may_go_on.wait(5)
                if between:
                    first.sendall(between)
            server.has_gone_on.set()
            second, _ = listener.accept()
            with second:
                server.requests.append(second.recv(65_536))
                second.sendall(answered(b"second"))

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield server
        thread.join(5)


@pytest.mark.parametrize("between", [b"", answered(b"poison"), b"nonsense"])
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_request_does_not_go_by_a_connection_that_has_ended_unheard(
    method: str, between: bytes, *, watched: bool
) -> None:
    with apart(between) as server:
        async with open_client(root_of(server.port), watched=watched) as client:
            assert (await client.request(method, "/")).content == b"first"
            server.go_on()
            assert (await client.request(method, "/")).content == b"second"
        assert len(server.requests) == 2


async def test_what_nobody_asked_for_answers_no_later_request() -> None:
    async def says_too_much(line: Line) -> None:
        await line.request()
        await line.say(answered(b"right"), answered(b"poison"))
        await line.until_the_end()

    async with raw_server(says_too_much) as server, open_client(root_of(server.port)) as client:
        for _ in range(2):
            assert (await client.post("/")).content == b"right"
    assert server.connections == 2
