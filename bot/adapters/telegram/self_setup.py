"""What the bot can switch on for itself, which was @BotFather's alone before Bot API 10.5: `setMySettings`.

Inline mode, with a few words for the empty line; that Telegram tells of every choice, not of a share of them,
so that a video begins at once and the author of a message is known; and guest mode, in which it may be
mentioned where it is no member. Whether the bot may read all that is written in groups is its owner's to
decide. Telegram's `callback_query_mode` is never touched.
"""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, TelegramError

from bot.diagnosis import NotRight

ALL_CHOICES: Final = 1
"""Of how many choices one is told to us: each."""
BOTFATHER: Final = (
    "send @BotFather /setinline and a few words for the empty line, then /setinlinefeedback and choose 100%; "
    "guest mode is in /mybots, Bot Settings"
)
"""How the same is done by hand."""
DONE: Final = "inline mode is on, Telegram tells of every choice, and guest mode is on"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfSetup:
    """Switches on what the bot needs; any number of times."""

    bot: Bot
    placeholder: str
    """What people see before they type behind the bot's name."""

    async def switch_on(self) -> str:
        """Do it; returns what is so now.

        Raises:
            NotRight: This server does not know how, or did not do it.
        """
        try:
            await self.bot.do_api_request(
                "setMySettings",
                api_kwargs={
                    "supports_inline_queries": True,
                    "inline_query_placeholder": self.placeholder,
                    "inline_feedback_share_denominator": ALL_CHOICES,
                    "supports_guest_queries": True,
                },
            )
        except EndPointNotFound as error:
            raise NotRight("the Bot API server is older than 10.5, and cannot be told", BOTFATHER) from error
        except BadRequest as error:
            raise NotRight(f"Telegram did not take it: {error.message}", BOTFATHER) from error
        except TelegramError as error:
            raise NotRight(
                f"Telegram did not answer: {error.message}", "try again in some minutes"
            ) from error
        return DONE

    async def at_start(self) -> None:
        """The same at each start: a failure is logged and costs nothing else."""
        try:
            done = await self.switch_on()
        except NotRight as error:
            _log.warning("TELEGRAM_SELF_SETUP: %s; %s", error, error.remedy)
        else:
            _log.info("TELEGRAM_SELF_SETUP: %s", done)


async def remove_webhook(bot: Bot) -> str | None:
    """Remove a webhook that was left behind, where updates are asked for; returns what was done, if anything.

    Updates that wait are kept.

    Raises:
        NotRight: Telegram did not do it.
    """
    try:
        if not (await bot.get_webhook_info()).url:
            return None
        await bot.delete_webhook()
    except TelegramError as error:
        raise NotRight(f"Telegram did not answer: {error.message}", "try again in some minutes") from error
    return "the webhook that was left behind is removed; what waits is kept"
