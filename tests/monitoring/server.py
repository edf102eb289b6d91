"""A real Prometheus on loopback, and what it is asked."""

import asyncio
import contextlib
import json
import math
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

import httpx
import pytest

from tests.monitoring.files import PROMETHEUS

SCRAPES: Final = "1s"
"""Between two scrapes here, in place of what the file says."""
PATIENCE_SECONDS: Final = 60.0
NOT_HERE: Final = "there is no Prometheus here (apt install prometheus)"

needs_prometheus: Final = pytest.mark.skipif(
    not (shutil.which("prometheus") and shutil.which("promtool")), reason=NOT_HERE
)


def promtool(*arguments: str, given: str | None = None) -> tuple[int, str]:
    """What it says: its exit status, and all that it printed."""
    done = subprocess.run(  # noqa: S603 - ours
        [shutil.which("promtool") or "promtool", *arguments],
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def free_port() -> int:
    """A port of loopback that nobody has."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One series of an answer."""

    labels: dict[str, str]
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Prometheus:
    """One that runs."""

    client: httpx.AsyncClient
    log: Path

    async def query(self, expression: str) -> Sequence[Sample]:
        """What an expression gives now.

        Raises:
            AssertionError: It does not understand it.
        """
        data = await self._ask(f"/api/v1/query?{urlencode({'query': expression})}")
        if data["resultType"] == "scalar":
            return [Sample(labels={}, value=float(data["result"][1]))]
        return [Sample(labels=one["metric"], value=float(one["value"][1])) for one in data["result"]]

    async def value(self, expression: str) -> float:
        """The one number that it gives; not a number where it gives none."""
        found = await self.query(expression)
        return found[0].value if found else math.nan

    async def rules(self) -> Sequence[dict[str, Any]]:
        """All rules as it has read them, and how each is."""
        return [rule for group in (await self._ask("/api/v1/rules"))["groups"] for rule in group["rules"]]

    async def until(self, expression: str, holds: Callable[[float], bool]) -> None:
        """Wait until the number of an expression is such.

        Raises:
            TimeoutError: It never was; told with what it is.
        """
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not holds(await self.value(expression)):  # noqa: ASYNC110 - it tells nobody by itself
                    await asyncio.sleep(0.2)
        except TimeoutError:
            found = await self.query(expression)
            raise TimeoutError(f"{expression} is {found}\n{self.log.read_text(encoding='utf-8')}") from None

    async def _ask(self, path: str) -> Any:  # noqa: ANN401 - JSON
        answer = await self.client.get(path)
        told = json.loads(answer.text)
        assert told["status"] == "success", (path, told)
        return told["data"]


@contextlib.asynccontextmanager
async def running(folder: Path, target: str) -> AsyncIterator[Prometheus]:
    """Run one with the files of `deploy/`, which reads from there; ended at the end."""
    config, log, port = folder / "prometheus.yml", folder / "prometheus.log", free_port()
    text = (PROMETHEUS / "prometheus.yml").read_text(encoding="utf-8")
    assert text.count("15s") == 2
    assert '"clapper:8080"' in text
    config.write_text(text.replace("15s", SCRAPES).replace("clapper:8080", target), encoding="utf-8")
    shutil.copy(PROMETHEUS / "alerts.yml", folder)
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            shutil.which("prometheus") or "prometheus",
            f"--config.file={config}",
            f"--storage.tsdb.path={folder / 'tsdb'}",
            f"--web.listen-address=127.0.0.1:{port}",
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client:
            prometheus = Prometheus(client=client, log=log)
            await _until_ready(prometheus)
            yield prometheus
    finally:
        process.terminate()
        await process.wait()


async def _until_ready(prometheus: Prometheus) -> None:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await _is_ready(prometheus.client):  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise TimeoutError(prometheus.log.read_text(encoding="utf-8")) from None


async def _is_ready(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/-/ready")).is_success
    except httpx.TransportError:
        return False
