"""The real process, between the stand-ins for Telegram and AI/ML API, over real HTTP."""

import contextlib
import io
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from bot.sandbox.faults import Plan
from bot.sandbox.process import RUN, BotProcess, Start, start_python
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.telegram import Chat, TelegramSandbox
from tests.e2e.forks import Forks

PATIENCE = 60.0
"""Seconds after which a test gives up waiting."""


@dataclass(slots=True, kw_only=True)
class Stage:
    """Both stand-ins, and the bot that is started, killed and started again."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    folder: Path
    settings: dict[str, str]
    starting: Start = start_python
    bot: BotProcess | None = field(default=None, init=False)

    async def start(self, *, dying_at: str | None = None, **changes: str) -> None:
        """Start the bot; settings may be changed. `dying_at`: a fail point, see `tests.failpoints`."""
        if self.telegram.knows_ephemeral:
            self.settings.setdefault("TELEGRAM_QUIET_GROUPS", "on")
        self.settings |= changes
        entry = RUN if dying_at is None else ("tests.failpoints", dying_at)
        self.bot = BotProcess(self.folder, self.settings, entry, self.starting)
        await self.bot.start()

    async def kill(self) -> None:
        """`kill -9`."""
        assert self.bot is not None
        await self.bot.kill()
        self.bot = None

    async def stop(self) -> int:
        """SIGTERM; returns the exit status."""
        assert self.bot is not None
        status = await self.bot.stop()
        self.bot = None
        return status

    async def until(self, predicate: Callable[[], object]) -> None:
        """Wait until something holds in the chats; the bot's log is told if it never does."""
        await self._patiently(self.telegram.until(predicate, PATIENCE))

    async def until_provider(self, predicate: Callable[[], object]) -> None:
        """Wait until something holds at the provider."""
        await self._patiently(self.provider.until(predicate, PATIENCE))

    async def until_struck(self, trouble: Plan, times: int) -> None:
        """Wait until a fault has struck so often on Telegram's side."""
        await self.until(lambda: trouble.hits >= times)

    async def until_video(self, chat: Chat, number: int = 1) -> None:
        """Wait for so many videos in a chat."""
        await self.until(lambda: len(chat.videos()) == number)

    def sql(self, query: str) -> list[tuple[object, ...]]:
        """What the database holds; nothing where there is none yet."""
        path = self.folder / "clapper.db"
        if not path.exists():
            return []
        with contextlib.closing(sqlite3.connect(path)) as connection:
            try:
                return connection.execute(query).fetchall()
            except sqlite3.OperationalError:
                return []

    def states(self) -> list[object]:
        """The states of all jobs, in the order of their admission."""
        return [state for (state,) in self.sql("SELECT state FROM jobs ORDER BY number")]

    @property
    def log(self) -> str:
        """All that the bot has logged, in all its lives."""
        path = self.folder / "bot.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def assert_clean(self) -> None:
        """No rule of either side was broken, nothing blew up, and no secret was told."""
        assert self.telegram.violations == []
        assert self.provider.violations == []
        assert "Traceback" not in self.log
        assert self.telegram.token not in self.log
        assert self.provider.key not in self.log

    async def _patiently(self, waiting: Awaitable[None]) -> None:
        try:
            await waiting
        except TimeoutError as error:
            lines = self.log.splitlines()[-40:]
            raise AssertionError("\n".join([str(error), "--- the bot's log ---", *lines])) from None


@contextlib.asynccontextmanager
async def a_stage(
    telegram: TelegramSandbox,
    provider: ProviderSandbox,
    folder: Path,
    settings: Mapping[str, str],
    starting: Start = start_python,
) -> AsyncIterator[Stage]:
    """Both stand-ins, and a bot in this folder that is not started yet; killed at the end."""
    async with telegram.running() as telegram_url, provider.running() as provider_url:
        stage = Stage(
            telegram=telegram,
            provider=provider,
            folder=folder,
            settings={
                "TELEGRAM_BOT_TOKEN": telegram.token,
                "TELEGRAM_API_URL": telegram_url,
                "AIMLAPI_KEY": provider.key,
                "AIMLAPI_URL": provider_url,
                "POLL_MIN_SECONDS": "0.1",
                "ALLOWED_MODELS": "*",
                **settings,
            },
            starting=starting,
        )
        try:
            yield stage
        finally:
            if stage.bot is not None:
                await stage.bot.kill()


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """What reads the bot's code once for all."""
    with Forks.running() as forks:
        yield forks


@pytest.fixture
def starting(forks: Forks) -> Start:
    """How the bot is started; a module may say otherwise."""
    return forks.start


@pytest.fixture
async def stage(tmp_path: Path, starting: Start) -> AsyncIterator[Stage]:
    """Everything ready; the bot is not started yet."""
    settings = {"POLL_MAX_SECONDS": "0.2", "LOG_LEVEL": "DEBUG"}
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=0.4)
    async with a_stage(telegram, provider, tmp_path, settings, starting) as stage:
        yield stage


def photo(width: int = 1280, height: int = 720, colour: str = "teal") -> bytes:
    """A JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()
