"""The real Caddy and nginx with the configurations that we ship, before the bot's own server."""

import asyncio
import contextlib
import re
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx
import pytest

from bot.adapters.web.listening import bind
from tests.adapters.raw_servers import IDENTITY

DEPLOY: Final = Path(__file__).parents[2] / "deploy"
PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PATIENCE_SECONDS: Final = 20.0
NGINX: Final = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""
"""What the system's own nginx.conf does around a site, in a folder of the test."""
CADDY: Final = "{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n\n"
"""Without the port of its own administration, and without port 80."""


@dataclass(frozen=True)
class Proxy:
    """One that runs."""

    client: httpx.AsyncClient
    folder: Path


@contextlib.asynccontextmanager
async def running(server: str, config: str, bot_port: int, folder: Path) -> AsyncIterator[Proxy]:
    """A proxy with one of our configurations before the bot; only names, ports, certificates are others."""
    if shutil.which(server, path=PATH) is None:
        pytest.skip(f"{server} is not installed here; apt-get install {server}")
    with await bind("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    text = (DEPLOY / server / config).read_text(encoding="utf-8")
    command = (
        _caddy(text, port, bot_port, folder) if server == "caddy" else _nginx(text, port, bot_port, folder)
    )
    environment = {"PATH": PATH, "HOME": str(folder)}
    with (folder / "printed.log").open("wb") as printed:
        process = await asyncio.create_subprocess_exec(
            *command, env=environment, stdout=printed, stderr=subprocess.STDOUT
        )
    trust = ssl.create_default_context(cafile=str(IDENTITY))
    async with httpx.AsyncClient(
        base_url=f"https://localhost:{port}", verify=trust, trust_env=False, timeout=PATIENCE_SECONDS
    ) as client:
        try:
            await _until_it_listens(port, process, folder)
            yield Proxy(client, folder)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            await process.wait()


def _changed(text: str, changes: Mapping[str, str]) -> str:
    for old, new in changes.items():
        text, count = re.subn(old, new.replace("\\", r"\\"), text, flags=re.MULTILINE)
        assert count, f"nothing to change: {old}"
    return text


def _caddy(text: str, port: int, bot_port: int, folder: Path) -> list[str]:
    changes = {
        r"^(bot\.)?example\.org \{$": f"https://localhost:{port} {{\n\ttls {IDENTITY} {IDENTITY}",
        r"127\.0\.0\.1:8080": f"127.0.0.1:{bot_port}",
    }
    config = folder / "Caddyfile"
    config.write_text(CADDY.format() + _changed(text, changes), encoding="utf-8")
    return ["caddy", "run", "--config", str(config), "--adapter", "caddyfile"]


def _nginx(text: str, port: int, bot_port: int, folder: Path) -> list[str]:
    changes = {
        r"listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        r"server_name (bot\.)?example\.org;": "server_name localhost;",
        r"/etc/letsencrypt/\S+\.pem;": f"{IDENTITY};",
        r"127\.0\.0\.1:8080": f"127.0.0.1:{bot_port}",
    }
    (folder / "site.conf").write_text(_changed(text, changes), encoding="utf-8")
    config = folder / "nginx.conf"
    config.write_text(NGINX.format(folder=folder), encoding="utf-8")
    return ["nginx", "-p", str(folder), "-e", f"{folder}/error.log", "-c", str(config)]


async def _until_it_listens(port: int, process: asyncio.subprocess.Process, folder: Path) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while process.returncode is None:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
    raise AssertionError((folder / "printed.log").read_text(encoding="utf-8"))
