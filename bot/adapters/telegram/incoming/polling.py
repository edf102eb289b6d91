"""Long polling by the library's updater, hardened where that trusts what comes back.

The updater reads a batch as a whole, puts its updates into a queue one by one, and confirms them by its next
request. So it is given a batch in envelopes, of which it reads the number alone, that of the last update in
it, and instead of a queue one that hands over what is in the envelope: nothing is confirmed before it was
received, and what cannot be read is judged where all sources have it judged.
"""

import asyncio
import json
import logging
import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final, Protocol

from telegram import Bot, Update
from telegram.error import NetworkError, TelegramError
from telegram.ext import Updater

from bot.adapters.http_clients import TooLongError
from bot.adapters.telegram.http import TelegramRequest, is_success, parsed
from bot.adapters.telegram.incoming.cleaning import number_of
from bot.adapters.telegram.incoming.source import UPDATE_KINDS, Receive, UpdateNotKeptError
from bot.domain.bounds import UPDATES_WAIT

POLL_TIMEOUT_SECONDS: Final = 30
"""How long a poll stays open where there is nothing new."""
POLL_PAUSE_SECONDS: Final = 0.03
"""Before more is asked for: what came goes first, up to its POST, and what comes meanwhile comes together."""
FAILURES: Final = 3
"""Batches in a row that cannot be read: then updates are asked for one by one."""
BATCH: Final = 100
"""Updates in an answer, as long as no other number is asked for."""
ENVELOPE: Final = 16
"""Updates that are received together: written with one commit, and read within a few milliseconds."""
_RAW: Final = "raw"
_RIVAL: Final = b"terminated by other getUpdates"
"""In Telegram's words for it (tdlib/telegram-bot-api, `Client.cpp`); a webhook is another conflict."""
_BEGINNING: Final = re.compile(
    rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[\s*\{\s*"update_id"\s*:\s*([0-9]{1,15})\s*[,}]'
)
"""How an answer with updates begins, whoever has written the server; a proxy's page begins otherwise."""

_log = logging.getLogger(__name__)


class RivalWatch(Protocol):
    """Hears whether somebody else asks for updates with our token."""

    def noticed(self) -> None:
        """Our request was ended, since somebody else had made one."""
        ...

    def undisturbed(self) -> None:
        """Our request was answered."""
        ...


class PollingRequest(TelegramRequest):
    """Asks for updates, and goes on asking.

    The library ends its polling for good at a single 401 or 404, which a proxy or a restarting local server
    may answer at any time. The token was good when the bot started; so both are passing trouble here.

    A batch that cannot be read as a whole, since something in it is too large or nested too deeply, would be
    asked for again for ever. After three of them updates are asked for one by one, and the one that is it is
    stepped over. Its number must be told at the beginning of the answer: nothing is stepped over on a guess.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - the library's
        super().__init__(*args, **kwargs)
        self.rivals: RivalWatch | None = None
        """Who is told whether others ask with our token; set once it is there."""
        self._failures = 0
        self._singly = 0
        """How many more updates are asked for one by one."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, with the updates in it in envelopes that the library can read.

        What has no number could never be confirmed by it; it is told in the log and left out.

        Raises:
            TelegramError: It is not an answer of the Bot API's.
        """
        answer = parsed(payload, at_any_depth=True)  # each update is judged by itself
        if "retry_after" in (parameters := answer.get("parameters", {})):
            wait = min(parameters["retry_after"], UPDATES_WAIT.limit)
            answer["parameters"] = {**parameters, "retry_after": wait}
        if "result" not in answer:
            return answer
        if not isinstance(answer["result"], list):
            raise TelegramError("Invalid server response")
        return {**answer, "result": _in_envelopes(answer["result"])}

    async def do_request(self, url: str, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the library's
        """As the library does it.

        Raises:
            NetworkError: Also for 401 and 404, and for what is too long.
        """
        is_single = self._singly > 0
        try:  # the Bot API takes parameters from the address as well
            status, body = await super().do_request(f"{url}?limit=1" if is_single else url, *args, **kwargs)
        except NetworkError as error:
            if not isinstance(error.__cause__, TooLongError):
                raise
            if (instead := self._unread(error.__cause__.head, is_single=is_single)) is None:
                raise
            return HTTPStatus.OK, instead
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            raise NetworkError(f"updates refused with status {status}")
        if self.rivals is not None and status == HTTPStatus.CONFLICT and _RIVAL in body:
            self.rivals.noticed()
        if not is_success(status):
            return status, body
        if self.rivals is not None:
            self.rivals.undisturbed()
        try:
            self.parse_json_payload(body)
        except TelegramError:
            return status, self._unread(body, is_single=is_single) or body
        self._failures = 0
        self._singly = max(0, self._singly - 1)
        return status, body

    def _unread(self, head: bytes, *, is_single: bool) -> bytes | None:
        """What to take for the answer instead: an update that is its number alone; None: nothing yet."""
        beginning = _BEGINNING.match(head)
        if beginning is None:
            return None
        if not is_single:
            self._failures += 1
            if self._failures >= FAILURES:
                _log.error("updates cannot be read as they come; they are asked for one by one")
                self._failures, self._singly = 0, BATCH
            return None
        self._singly = 0
        number = int(beginning[1])
        _log.error("an update that cannot be read was stepped over", extra={"update": number})
        return json.dumps({"ok": True, "result": [{"update_id": number}]}).encode()


class PollingSource:
    """Asks Telegram for updates until it is stopped."""

    def __init__(self, bot: Bot) -> None:
        """`bot`: one that is initialised by the time of the start, and asks by a `PollingRequest`."""
        self._bot = bot
        self._updater: Updater | None = None

    async def start(self, receive: Receive) -> None:
        """See the protocol. A webhook that is set is removed first, however long Telegram is out of reach."""
        self._updater = Updater(self._bot, _Handover(receive))
        await self._updater.initialize()
        await self._updater.start_polling(
            timeout=POLL_TIMEOUT_SECONDS,
            poll_interval=POLL_PAUSE_SECONDS,
            bootstrap_retries=-1,
            allowed_updates=list(UPDATE_KINDS),
            error_callback=_trouble,
        )

    async def stop(self) -> None:
        """See the protocol."""
        if self._updater is None or not self._updater.running:
            return
        try:
            await self._updater.stop()
        except Exception as error:  # noqa: BLE001 - whatever it was, what was taken is on disk
            _log.warning("the last word about updates was lost: %r", error)


class _Handover(asyncio.Queue[object]):
    """What the updater takes for its queue; it keeps nothing."""

    def __init__(self, receive: Receive) -> None:
        super().__init__()
        self._receive = receive

    async def put(self, item: object) -> None:
        """Hand over what is in the envelope.

        Raises:
            NetworkError: It could not be kept; the updater then does not confirm it and asks again.
        """
        if isinstance(item, Update):
            try:
                await self._receive(*item.api_kwargs[_RAW])
            except UpdateNotKeptError as error:
                raise NetworkError(str(error)) from error


def _in_envelopes(updates: Sequence[object]) -> list[dict[str, Any]]:
    numbered = [(number, raw) for raw in updates if (number := number_of(raw)) is not None]
    if len(numbered) < len(updates):
        _log.error("something that is no update was passed over")
    parts = [numbered[begin : begin + ENVELOPE] for begin in range(0, len(numbered), ENVELOPE)]
    return [{"update_id": part[-1][0], _RAW: [raw for _, raw in part]} for part in parts]


def _trouble(error: TelegramError) -> None:
    if _RIVAL.decode() not in error.message:  # of that others tell
        _log.warning("updates could not be fetched: %s", error.message)
