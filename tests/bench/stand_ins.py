"""The other end of `tests.bench.scene`: the stand-ins, seen from the bench."""

import asyncio
import json
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]


class SceneError(Exception):
    """What was asked for did not come about; a figure of it would be none."""


@dataclass(frozen=True, slots=True)
class StandIns:
    """Telegram and the provider, in a process of their own."""

    process: Process

    @classmethod
    @asynccontextmanager
    async def running(cls) -> AsyncIterator["StandIns"]:
        """Start them, and end them afterwards.

        Raises:
            SceneError: The bot did what the real services would mind.
        """
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.scene",
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=2**26,
        )
        stand_ins = cls(process)
        try:
            yield stand_ins
            if wrong := await stand_ins.do("wrong"):
                raise SceneError(f"the real services would have minded: {wrong}")
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self.process.pid

    async def do(self, name: str, **given: object) -> Any:  # noqa: ANN401 - whatever the method of `Scene` gives
        """Call a method of `Scene`.

        Raises:
            SceneError: It failed.
        """
        if self.process.stdin is None or self.process.stdout is None:
            raise SceneError("the stand-ins have no ends")
        self.process.stdin.write(json.dumps({"do": name, "given": given}).encode() + b"\n")
        await self.process.stdin.drain()
        line = await self.process.stdout.readline()
        if not line:
            raise SceneError(f"the stand-ins are gone while asked to {name}")
        told: dict[str, Any] = json.loads(line)
        if "error" in told:
            raise SceneError(told["error"])
        return told["found"]
