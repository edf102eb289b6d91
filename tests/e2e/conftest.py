"""The real process, between the stand-ins for Telegram and AI/ML API, over real HTTP."""

import asyncio
import contextlib
import io
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.telegram import Chat, TelegramSandbox

PATIENCE = 30.0
"""Seconds after which a test gives up waiting."""


@dataclass(slots=True, kw_only=True)
class BotProcess:
    """`python -m bot run`, started, killed and started again."""

    folder: Path
    environment: dict[str, str]
    log: list[str] = field(default_factory=list)
    _process: asyncio.subprocess.Process | None = None
    _reading: asyncio.Task[None] | None = None

    async def start(self, *, command: str = "run", **changes: str) -> None:
        """Start it; settings may be changed."""
        self.environment |= changes
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._reading = asyncio.create_task(self._read(self._process))

    async def kill(self) -> None:
        """`kill -9`."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        await self.ended()

    async def stop(self) -> int:
        """SIGTERM; returns the exit status."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; returns the exit status."""
        assert self._process is not None
        assert self._reading is not None
        async with asyncio.timeout(PATIENCE):
            await self._process.wait()
            await self._reading
        status = self._process.returncode
        self._process = None
        assert status is not None
        return status

    @property
    def runs(self) -> bool:
        """Whether it was started and has not been waited for."""
        return self._process is not None

    def sql(self, query: str) -> list[tuple[object, ...]]:
        """What the database holds."""
        with contextlib.closing(sqlite3.connect(self.folder / "data" / "clapper.db")) as connection:
            return connection.execute(query).fetchall()

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.log.append(line.decode())


@dataclass(slots=True, kw_only=True)
class Stage:
    """Both stand-ins and the bot."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    bot: BotProcess

    async def until(self, predicate: Callable[[], object]) -> None:
        """Wait until something holds in the chats; the bot's log is told if it never does."""
        await self._patiently(self.telegram.until(predicate, PATIENCE))

    async def until_provider(self, predicate: Callable[[], object]) -> None:
        """Wait until something holds at the provider."""
        await self._patiently(self.provider.until(predicate, PATIENCE))

    async def until_video(self, chat: Chat, number: int = 1) -> None:
        """Wait for so many videos in a chat, with no other message of the bot left that is under way."""
        await self.until(lambda: len(chat.videos()) == number)

    async def _patiently(self, waiting: "asyncio.Future[None] | object") -> None:
        try:
            await waiting  # type: ignore[misc]
        except TimeoutError as error:
            raise AssertionError(f"{error}\n--- the bot's log ---\n{''.join(self.bot.log[-40:])}") from None

    def assert_clean(self) -> None:
        """No rule of either side was broken."""
        assert self.telegram.violations == []
        assert self.provider.violations == []
        assert not [line for line in self.bot.log if "Traceback" in line]


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """Everything ready; the bot is not started yet."""
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=0.4)
    async with telegram.running() as telegram_url, provider.running() as provider_url:
        bot = BotProcess(
            folder=tmp_path,
            environment={
                "TELEGRAM_BOT_TOKEN": telegram.token,
                "TELEGRAM_API_URL": telegram_url,
                "AIMLAPI_KEY": provider.key,
                "AIMLAPI_URL": provider_url,
                "POLL_MIN_SECONDS": "0.1",
                "POLL_MAX_SECONDS": "0.2",
                "LOG_LEVEL": "DEBUG",
            },
        )
        yield Stage(telegram=telegram, provider=provider, bot=bot)
        if bot.runs:
            await bot.kill()


def photo(width: int = 1280, height: int = 720, colour: str = "teal") -> bytes:
    """A JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()
