"""The usual variables for proxies and certificates, understood and checked; they become a `Network`."""

import importlib.util
import ipaddress
import os
import re
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import httpx

from bot.network import Direct, Network, Subnet, trusting

PROXIES: Final = ("http_proxy", "https_proxy", "all_proxy")
VARIABLES: Final = (
    *(spelled for name in (*PROXIES, "no_proxy") for spelled in (name, name.upper())),
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "SSLKEYLOGFILE",
)
"""The names as people write them."""
_PORTS: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
"""By the schemes of proxies that we can use."""
_SCHEMES: Final = {"socks": "socks5h"}
"""Desktops write `socks://`, and mean version 5."""
_PROXY: Final = "should be a proxy such as http://proxy.example:3128 or socks5://127.0.0.1:1080"
_HASHED: Final = re.compile(r"[0-9a-f]{8}\.[0-9]+")


@dataclass(slots=True)
class Reading:
    """What the variables say, and what is wrong or odd about them. No line holds a password."""

    network: Network = field(default_factory=Network)
    problems: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def read_network(sources: Sequence[Mapping[str, str]]) -> Reading:
    """What the usual variables say; an earlier source wins, and small letters do within one."""
    reading = Reading()
    direct = _direct(sources, reading)
    proxies: dict[str, str] = {}
    if direct is not None:
        found = {name: _proxy(sources, name, reading) for name in PROXIES}
        for scheme in ("http", "https"):
            if proxy := found[f"{scheme}_proxy"] or found["all_proxy"]:
                proxies[scheme] = proxy
    _key_log(sources, reading)
    cert_file, cert_dir = _certificates(sources, reading)
    reading.network = Network(proxies=proxies, direct=direct or (), cert_file=cert_file, cert_dir=cert_dir)
    return reading


def _look_up(sources: Sequence[Mapping[str, str]], *names: str) -> tuple[str, str]:
    """The first of these that is set, be it to nothing, and its value."""
    for source in sources:
        for name in names:
            if name in source:
                value = source[name].strip()
                if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                    value = value[1:-1].strip()
                return name, value
    return names[-1], ""


def _proxy(sources: Sequence[Mapping[str, str]], variable: str, reading: Reading) -> str | None:
    """The proxy as httpx takes it: with a scheme and a port."""
    name, value = _look_up(sources, variable, variable.upper())
    if not value:
        return None
    proxy = _address_of(value)
    if proxy is None:
        hint = ", with the special characters of a password as in %40" if "@" in value else ""
        reading.problems.append(f"{name} {_PROXY}{hint}")
        return None
    if proxy.startswith("socks") and importlib.util.find_spec("socksio") is None:
        reading.problems.append(
            f"{name} names a SOCKS proxy, which needs the package socksio; it should be installed: "
            "pip install 'httpx[socks]'"
        )
    return proxy


def _address_of(value: str) -> str | None:
    """The proxy's address in full; None: it is none, or not of a kind that we can use."""
    if re.search(r"[\s\\]", value):
        return None
    try:
        parts = urlsplit(value if "://" in value else f"http://{value}")
        scheme = _SCHEMES.get(parts.scheme, parts.scheme)
        port = _PORTS[scheme] if parts.port is None else parts.port
        user_info, at, _ = parts.netloc.rpartition("@")
        host = parts.hostname or ""
        proxy = f"{scheme}://{user_info}{at}{f'[{host}]' if ':' in host else host}:{port}"
        httpx.Proxy(proxy)
    except (ValueError, KeyError, httpx.InvalidURL):
        return None
    return proxy if host and port else None


def _direct(sources: Sequence[Mapping[str, str]], reading: Reading) -> tuple[Direct, ...] | None:
    """What is reached without a proxy; None: everything."""
    name, value = _look_up(sources, "no_proxy", "NO_PROXY")
    found = []
    for part in re.split(r"[\s,;]+", value):
        if part == "*":
            return None
        if not part:
            continue
        if (one := _place(part)) is None:
            reading.remarks.append(f"{name} holds {part!r}, which is no host, address or network")
        else:
            found.append(one)
    return tuple(found)


def _place(part: str) -> Direct | None:
    """`example.org`, `.example.org`, `*.example.org`, `10.0.0.0/8`, `::1`, `[::1]:80`, `https://example.org`."""
    scheme, _, rest = part.lower().rpartition("://")
    rest = rest.rstrip("/")
    if (subnet := _subnet(rest.strip("[]"))) is not None:
        return Direct(subnet=subnet, scheme=scheme)
    match = re.fullmatch(r"(?P<host>\[[0-9a-f:.%]+\]|[^\[\]:/]+?)(:(?P<port>[0-9]{1,5}))?", rest)
    if match is None:
        return None
    host, port = match["host"].strip("[]"), int(match["port"]) if match["port"] else None
    if (subnet := _subnet(host)) is not None:
        return Direct(subnet=subnet, port=port, scheme=scheme)
    host = host.removeprefix("*").rstrip(".")
    if not re.fullmatch(r"\.?[\w-]+(\.[\w-]+)*", host):
        return None
    return Direct(name=host, port=port, scheme=scheme)


def _subnet(text: str) -> Subnet | None:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def _certificates(sources: Sequence[Mapping[str, str]], reading: Reading) -> tuple[str, str]:
    """The file and the folders; where there is a file, folders are of no concern."""
    _, file = _look_up(sources, "SSL_CERT_FILE")
    if file:
        try:
            trusting(file, "")
        except (OSError, ValueError) as error:  # an SSLError is an OSError
            why = "there are none" if isinstance(error, ssl.SSLError) else _reason(error)
            reading.problems.append(
                f"SSL_CERT_FILE should be a readable file with certificates in PEM form; {file}: {why}"
            )
        return file, ""
    _, folders = _look_up(sources, "SSL_CERT_DIR")
    if folders and not any(_holds_certificates(folder) for folder in folders.split(os.pathsep)):
        reading.problems.append(
            "SSL_CERT_DIR should be a readable folder with certificates under their hashes, as "
            f"`openssl rehash` makes it; {folders}: there are none"
        )
    return "", folders


def _holds_certificates(folder: str) -> bool:
    try:
        return any(_HASHED.fullmatch(file.name) for file in Path(folder).iterdir())
    except (OSError, ValueError):
        return False


def _key_log(sources: Sequence[Mapping[str, str]], reading: Reading) -> None:
    """Python itself opens this file wherever TLS is used, and fails where it cannot."""
    _, file = _look_up(sources[:1], "SSLKEYLOGFILE")
    if not file:
        return
    path = Path(file)
    place = path if path.exists() else path.absolute().parent
    if path.is_dir() or not os.access(place, os.W_OK):
        reading.problems.append(f"SSLKEYLOGFILE should be a file that can be written to; {file}: it cannot")


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
