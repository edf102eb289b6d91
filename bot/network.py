"""How the outside is reached: by which proxy, what without one, whom TLS trusts.

`bot.network_variables` reads it from the usual variables, `bot.adapters.http_clients` makes clients by it.
"""

import functools
import ipaddress
import ssl
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote, urlsplit

import httpx

SHORTEST_PASSWORD: Final = 4
"""Characters; a shorter one would be found in every word."""
SHORTEST_NAME: Final = 8
"""The same of a name without a password, which may be one."""

Subnet = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """A place that is reached without a proxy."""

    name: str = ""
    """A host's name, and those below it; with a point in front only those below it."""
    subnet: Subnet | None = None
    port: int | None = None
    scheme: str = ""

    def holds(self, scheme: str, host: str, port: int) -> bool:
        """Whether this is about that place."""
        if self.scheme not in ("", scheme) or self.port not in (None, port):
            return False
        if self.subnet is not None:
            address = _address(host)
            return address is not None and address in self.subnet
        return host == self.name or host.endswith("." + self.name.removeprefix("."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The ways out. Without anything: straight to everywhere, trusting the usual roots."""

    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By the scheme of what is asked for; an address may hold a password."""
    direct: tuple[Direct, ...] = ()
    cert_file: str = ""
    """Whom TLS trusts: a file of certificates; empty: as `cert_dir` says."""
    cert_dir: str = ""
    """The same as folders, separated by colons; empty: the roots that are shipped."""

    def proxy_for(self, scheme: str, host: str, port: int) -> str | None:
        """The proxy for a place; None: straight there. This machine itself is never asked for by a proxy."""
        proxy = self.proxies.get(scheme)
        host = host.strip("[]").rstrip(".").lower()
        if proxy is None or is_near(host) or any(one.holds(scheme, host, port) for one in self.direct):
            return None
        return proxy

    @property
    def secrets(self) -> tuple[str, ...]:
        """What of the proxies must appear in no log line."""
        found: dict[str, None] = {}
        for proxy in self.proxies.values():
            user_info, at, _ = urlsplit(proxy).netloc.rpartition("@")
            if not at:
                continue
            name, _, password = user_info.partition(":")
            pair = f"{unquote(name)}:{unquote(password)}"
            wanted = (f"{user_info}@", f"{pair}@", b64encode(pair.encode()).decode())
            secret, least = (password, SHORTEST_PASSWORD) if password else (name, SHORTEST_NAME)
            alone = (secret, unquote(secret)) if len(unquote(secret)) >= least else ()
            found |= dict.fromkeys((*wanted, *alone))
        return tuple(found)

    @property
    def spoken(self) -> str:
        """The proxies without their passwords; empty: none."""
        parts = {scheme: urlsplit(proxy) for scheme, proxy in self.proxies.items()}
        return ", ".join(
            f"{scheme} by {part.scheme}://{part.netloc.rpartition('@')[2]}" for scheme, part in parts.items()
        )


@functools.cache
def trusting(cert_file: str = "", cert_dir: str = "") -> ssl.SSLContext:
    """Whom connections trust; without anything the roots that are shipped.

    Reading all roots takes a while, so that every client shares one.

    Raises:
        OSError: What is to be trusted cannot be read.
    """
    if cert_file:
        return ssl.create_default_context(cafile=cert_file)
    if cert_dir:
        return ssl.create_default_context(capath=cert_dir)
    return httpx.create_ssl_context(trust_env=False)


def is_near(host: str) -> bool:
    """Whether the host is this machine itself."""
    address = _address(host)
    return host == "localhost" or host.endswith(".localhost") or (address is not None and address.is_loopback)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
