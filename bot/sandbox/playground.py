"""How does one try the bot without an account? Both stand-ins, and a page on which one chats with it.

What is here lives as long as the process: the people's chats, their files, the account. A bot that goes on
with its database in the next sandbox asks for generations that nobody knows any more; a fresh folder spares
it that.
"""

import os
import sys
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.sandbox.page import Cast, PageServer
from bot.sandbox.provider import DEMO, ProviderSandbox, Quality
from bot.sandbox.telegram import TelegramSandbox

GENERATION_SECONDS: Final = 12.0
"""Long enough to see how it stands."""
_SINCE: Final = 1_767_225_600
"""Unix time from which ids are numbered, one a second at least: none comes twice to a bot with a memory."""
_MARK: Final = "# Settings for the sandbox of Clapper. They open nothing outside of this machine."


class PortTakenError(Exception):
    """Somebody listens there already; the message says where."""


class NotOursError(Exception):
    """The file for the settings is there, and was not written by a sandbox."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Playground:
    """What is up."""

    telegram: TelegramSandbox
    provider: ProviderSandbox
    cast: Cast
    page_url: str
    settings: Mapping[str, str]
    """For the bot."""

    def environment_file(self) -> str:
        """The settings as they stand in `.env`."""
        return "\n".join([_MARK, *(f"{name}={value}" for name, value in self.settings.items()), ""])

    def write(self, path: Path) -> None:
        """Write them, readable by their owner only; over an older file of a sandbox, and over no other.

        Raises:
            NotOursError: There is another file.
            OSError: It cannot be written.
        """
        if path.exists() and not path.read_text("utf-8", "replace").startswith(_MARK):
            raise NotOursError(f"{path} is there already, and no sandbox has written it; name another file")
        with os.fdopen(
            os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
        ) as file:
            file.write(self.environment_file())

    def instructions(self, env_file: Path | None) -> str:
        """What to do next, for whoever reads the terminal."""
        start = f"{sys.executable or 'python'} -m bot"
        if env_file is None:
            how = (
                "In a second terminal, make an empty folder, put these lines into a file .env in it,\n"
                f"and start the bot there with `{start}`:\n\n{self.environment_file()}"
            )
        elif env_file.name == ".env":
            folder = env_file.resolve().parent
            how = f"The settings are in {env_file}. In a second terminal:\n\n    cd {folder} && {start}\n"
        else:
            how = f"The settings are in {env_file}. Put it as .env into an empty folder, and there: {start}\n"
        return f"The sandbox is up: {self.page_url}/\n\n{how}\nCtrl-C ends it, and forgets everything."


@asynccontextmanager
async def keep_up(
    port: int = 0,
    *,
    quality: Quality = DEMO,
    generation_seconds: float = GENERATION_SECONDS,
    guests: Sequence[str] = (),
) -> AsyncIterator[Playground]:
    """Serve the page on `port`, Telegram on the next, AI/ML API on the one after; 0: on free ones.

    Args:
        port: of the page, on 127.0.0.1.
        quality: of the videos.
        generation_seconds: how long one takes at first; the page can change it.
        guests: names of further people who may use the bot.

    Raises:
        PortTakenError: One of the three cannot be had.
    """
    telegram = TelegramSandbox(numbers_from=int(time.time()) - _SINCE)
    telegram.inline_mode = telegram.inline_feedback = telegram.guest_mode = True
    provider = ProviderSandbox(takes=generation_seconds, quality=quality)
    cast = Cast.enter(telegram, guests)
    page = PageServer(telegram, provider, cast)
    async with AsyncExitStack() as stack:
        try:
            page_url = await stack.enter_async_context(page.running(port))
            telegram_url = await stack.enter_async_context(telegram.running(port and port + 1))
            provider_url = await stack.enter_async_context(provider.running(port and port + 2))
        except OSError as error:
            raise PortTakenError(f"ports {port} to {port + 2} are needed: {error.strerror}") from error
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram_url,
            "AIMLAPI_KEY": provider.key,
            "AIMLAPI_URL": provider_url,
            "ADMIN_IDS": str(cast.owner.person.id),
            "ALLOWED_USER_IDS": ",".join(str(role.person.id) for role in cast.users),
            "ALLOWED_CHAT_IDS": str(cast.group.id),
            "USER_DAILY_VIDEOS": "20",
            "DAILY_BUDGET_USD": "50",
            "POLL_MIN_SECONDS": "0.3",
            "POLL_MAX_SECONDS": "1",
        }
        yield Playground(
            telegram=telegram, provider=provider, cast=cast, page_url=page_url, settings=settings
        )
