"""Which links may be followed at all? A link comes from outside, and so does every redirect.

`https` to any public host; where a link says `http` of one, `https` is tried in its place. A loopback host,
`http` too, only where the operator's own stand-in lives there. What is not followed by us may still be a link
for a person: `ForbiddenLinkError.is_public` tells.
A name that resolves to a private address is seen through when the connection is made, by `check_peer`.
"""

import ipaddress
import re
from enum import Enum, auto
from typing import Final

import httpx

MAX_PORT: Final = 65535
PLAIN_PORT: Final = 80
_GLOBAL: Final = ipaddress.IPv6Network("2000::/3")
"""All of IPv6 that the web has addresses in (RFC 4291); NAT64 (RFC 6052) and IPv4-compatible ones, private
ones too, are outside."""


class HostKind(Enum):
    """Where a host is, as far as its name tells."""

    PUBLIC = auto()
    LOOPBACK = auto()
    PRIVATE = auto()


class ForbiddenLinkError(Exception):
    """A link that is not followed; the text names the host at most."""

    def __init__(self, text: str, *, is_public: bool = False) -> None:
        super().__init__(text)
        self.is_public = is_public
        """Whether it is one of the web all the same, to a public host, so that a person may open it."""


def checked(link: str, *, base: httpx.URL | None = None, allow_loopback: bool) -> httpx.URL:
    """The link, if it may be followed; `http` of a public host is made `https`.

    Args:
        link: As it came.
        base: What redirects here.
        allow_loopback: Whether the operator's own machine may be asked.

    Raises:
        ForbiddenLinkError: It may not be followed, or is none.
    """
    try:
        url = httpx.URL(link) if base is None else base.join(link)
        host = _host(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise ForbiddenLinkError("the link is no URL") from error
    if url.scheme not in ("https", "http") or not host:
        raise ForbiddenLinkError("the link is not for the web")
    if url.port is not None and not 0 < url.port <= MAX_PORT:
        raise ForbiddenLinkError(f"{host}: there is no port {url.port}")
    found = host_kind(host)
    if url.userinfo:
        is_public = found is HostKind.PUBLIC
        raise ForbiddenLinkError(f"{host}: the link carries a name or a password", is_public=is_public)
    if found is HostKind.PRIVATE or (found is HostKind.LOOPBACK and not allow_loopback):
        raise ForbiddenLinkError(f"{host} is not a public host")
    if found is HostKind.LOOPBACK and base is not None and host_kind(_host(base)) is not HostKind.LOOPBACK:
        raise ForbiddenLinkError(f"{host} is not a public host, and a public one redirects to it")
    if found is HostKind.PUBLIC and url.scheme != "https":
        # A port that is written stays, but for that of http itself.
        return url.copy_with(scheme="https", port=None if url.port == PLAIN_PORT else url.port)
    return url


def check_peer(host: str, address: object) -> None:
    """Hold a connection's other end to the place of the name that led there.

    Args:
        host: The name in the link that was followed.
        address: What the connection tells of its other end: an address and a port.

    Raises:
        ForbiddenLinkError: The name leads into another place, or nobody knows where.
    """
    name = host.casefold().strip("[]").removesuffix(".")
    found = str(address[0]).partition("%")[0] if isinstance(address, tuple | list) and address else ""
    if not found or host_kind(found) is not host_kind(name):
        is_public = host_kind(name) is HostKind.PUBLIC
        raise ForbiddenLinkError(f"{name} does not lead to a public host", is_public=is_public)


def host_kind(host: str) -> HostKind:
    """Where a host is: a name in lower case, or an address without brackets."""
    if host == "localhost" or host.endswith(".localhost"):
        return HostKind.LOOPBACK
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        # `127.1`, `2130706433` and `0x7f.0.0.1` are addresses to the resolver, though to nobody else.
        is_number = re.fullmatch(r"[0-9]+|0x[0-9a-f]*", host.rpartition(".")[2]) or ":" in host
        return HostKind.PRIVATE if is_number else HostKind.PUBLIC
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            address = address.ipv4_mapped
        elif not address.is_loopback and (
            address not in _GLOBAL or address.sixtofour is not None or address.teredo is not None
        ):
            return HostKind.PRIVATE
    if address.is_loopback:
        return HostKind.LOOPBACK
    return HostKind.PUBLIC if address.is_global and not address.is_multicast else HostKind.PRIVATE


def _host(url: httpx.URL) -> str:
    return url.raw_host.decode("ascii").casefold().strip("[]").removesuffix(".")
