"""Everything that aiohttp raises -> what httpx raises, by what it means, for money hangs on that.

    no name, no connection, no certificate, no room         ConnectError, ConnectTimeout, PoolTimeout
    a reset, an end, half an answer, none of HTTP, silence  ReadError, RemoteProtocolError, ReadTimeout
    nobody takes what is sent                               WriteTimeout

After the first row nothing was sent; after the others nobody knows whether the request had its effect.
"""

import os
from typing import Final

import aiohttp
import httpx

_Meaning = tuple[type[Exception], type[httpx.TransportError], str]
_MEANINGS: Final[tuple[_Meaning, ...]] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout, "no connection in time"),
    (aiohttp.ClientConnectorError, httpx.ConnectError, ""),
    (aiohttp.InvalidURL, httpx.UnsupportedProtocol, "an address that cannot be asked"),
    (aiohttp.ServerTimeoutError, httpx.ReadTimeout, "no answer in time"),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError, "the connection ended without an answer"),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError, "the answer broke off"),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError, "the answer is none of HTTP"),
    (OSError, httpx.ReadError, ""),
    (aiohttp.ClientError, httpx.ReadError, "the connection broke"),
    (ValueError, httpx.LocalProtocolError, "a request that HTTP cannot carry"),
)
"""The first that fits counts, with its words or, where it has none, the system's."""
FOREIGN: Final = (aiohttp.ClientError, OSError, ValueError)
"""All that aiohttp and the sockets below it raise."""


def meaning(error: Exception) -> httpx.TransportError:
    """What httpx would have raised.

    aiohttp's own words are left out, and so is its exception, which a traceback would show: both name the
    address, and Telegram's holds the bot's token.
    """
    kind, words = next((kind, words) for theirs, kind, words in _MEANINGS if isinstance(error, theirs))
    if words:
        return kind(words)
    if isinstance(error, aiohttp.ClientConnectorError) and error.strerror:
        return kind(error.strerror)
    number = error.errno if isinstance(error, OSError) else None
    return kind(os.strerror(number) if number and number > 0 else type(error).__name__)
