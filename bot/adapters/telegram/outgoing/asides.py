"""Answers in a group that the person who asked is shown alone (Bot API 10.3), where that can be done.

Telegram allows them within 15 seconds of an ephemeral command or of a press; to a bot that is an admin of
the group, for any message. Whether somebody who is offline gets one is not sure. So nothing goes this way
but what its reader can ask for again: no video, no status, no question, nothing that was paid for.

Whether to try at all is a setting. That the server does not know them after all is seen by the first one: an
older server passes over a parameter that it does not know, and the answer is an ordinary message, as before.
Then no second one is tried by this process. What
Telegram refuses was not sent, and goes the ordinary way at once; where only an admin might have done it, the
group is left in peace for an hour.

Telegram does not say that it counts these apart, so the limiter counts them as what they are: messages to
the group.
"""

import logging
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Bot, InlineKeyboardMarkup, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.adapters.telegram.ephemeral import ephemeral_id_of
from bot.adapters.telegram.failures import says
from bot.domain.request import Aside, Origin
from bot.ports import Clock

LATEST_SECONDS: Final = 12.0
"""After the message that asked: Telegram takes an answer for 15, by its own clock, and it has a way to go."""
REST_SECONDS: Final = 3_600.0
"""How long a group in which the bot is no admin is not tried anew."""
MAX_RESTING: Final = 10_000
"""Groups that are remembered for that; beyond it the earliest is tried anew."""
PARAMETER: Final = "ephemeral_message_parameters"

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Asides:
    """Tries to answer one person alone. What it learns of the server and of groups is kept in memory."""

    bot: Bot
    clock: Clock
    is_known: bool
    """Whether the server knows such messages, as far as we know; where not, none is tried."""
    _resting: OrderedDict[int, float] = field(default_factory=OrderedDict, init=False)
    """Groups in which the bot is no admin, and until when that is believed, in Unix seconds."""

    async def tell(self, origin: Origin, text: str, keyboard: InlineKeyboardMarkup | None) -> Message | None:
        """Answer who asked; None: nothing was sent, and the ordinary way is left.

        Raises:
            TelegramError: It cannot be sent now, or nobody knows whether it was.
        """
        aside = origin.aside
        if aside is None or aside.user_id is None or not self._may(origin, aside):
            return None
        try:
            sent = await self.bot.send_message(
                origin.chat_id,
                text,
                reply_markup=keyboard,
                message_thread_id=origin.thread_id,
                api_kwargs=_addressed(origin, aside, aside.user_id),
            )
        except (BadRequest, ChatMigrated, Forbidden) as error:
            self._refused(origin, aside, error)
            return None
        if ephemeral_id_of(sent) is None:
            self.is_known = False
            _log.info("this Bot API server knows no ephemeral messages (10.3): answers are for all to see")
        return sent

    def reconsider(self, chat_id: int) -> None:
        """The bot's standing in a group has changed: it may be an admin now."""
        self._resting.pop(chat_id, None)

    def _may(self, origin: Origin, aside: Aside) -> bool:
        now = self.clock.now()
        if not self.is_known or (aside.asked_at is not None and now - aside.asked_at > LATEST_SECONDS):
            return False
        return _is_prompted(aside) or self._resting.get(origin.chat_id, 0.0) <= now

    def _refused(self, origin: Origin, aside: Aside, error: BadRequest | ChatMigrated | Forbidden) -> None:
        _log.info("not told aside: %s", error.message, extra={"chat": origin.chat_id})
        if says(error, PARAMETER):
            self.is_known = False
        elif not _is_prompted(aside):
            self._resting.pop(origin.chat_id, None)
            self._resting[origin.chat_id] = self.clock.now() + REST_SECONDS
            if len(self._resting) > MAX_RESTING:
                self._resting.popitem(last=False)


def _is_prompted(aside: Aside) -> bool:
    """Whether any bot may answer so, and not only one that is an admin."""
    return aside.press_id is not None or aside.ephemeral_message_id is not None


def _addressed(origin: Origin, aside: Aside, user_id: int) -> dict[str, Any]:
    """What makes a message ephemeral; the library knows neither parameter."""
    receiver: dict[str, Any] = {"receiver_user_id": user_id}
    if aside.press_id is not None:
        receiver["callback_query_id"] = aside.press_id
    arguments: dict[str, Any] = {PARAMETER: receiver}
    if aside.ephemeral_message_id is not None:
        arguments["reply_parameters"] = {"ephemeral_message_id": aside.ephemeral_message_id}
    elif origin.message_id:
        arguments["reply_parameters"] = {"message_id": origin.message_id, "allow_sending_without_reply": True}
    return arguments
