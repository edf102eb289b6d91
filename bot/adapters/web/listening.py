"""The address at which the bot listens, taken early: that it is taken is told before anything else begins."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager


class CannotListenError(Exception):
    """Nobody can listen there; the text is a line for the operator."""

    def __init__(self, address: str, error: OSError) -> None:
        super().__init__(f"HTTP_HOST, HTTP_PORT: nobody can listen at {address}: {error.strerror}")


async def bind(host: str, port: int) -> socket.socket:
    """A socket at that address, at which nobody listens yet.

    Args:
        host: A name or an address of this machine; of a name the first address counts.
        port: From 1 to 65535; 0: any that is free.

    Raises:
        CannotListenError: The port is taken, or the address is none of this machine's.
    """
    place = f"{host}:{port}"
    with _told(place):
        found = await asyncio.get_running_loop().getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
    family, kind, protocol, _, address = found[0]
    listener = socket.socket(family, kind, protocol)
    try:
        with _told(place):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
    except CannotListenError:
        listener.close()
        raise
    return listener


@contextmanager
def _told(place: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotListenError(place, error) from error
