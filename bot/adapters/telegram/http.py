"""Requests to the Bot API, hardened where the library trusts what comes back."""

import json
import logging
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest

_log = logging.getLogger(__name__)


class TelegramRequest(HTTPXRequest):
    """The library's request, which takes no JSON but the Bot API's own.

    A proxy may answer a list, `null`, or an object without a result; the library would raise `KeyError`,
    `TypeError` or `AttributeError` over these, which nobody expects of it.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as an object.

        Raises:
            TelegramError: It is not one of the Bot API's.
        """
        try:  # as the library does it, but it would log a proxy's whole page with a traceback
            answer: object = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            raise TelegramError("Invalid server response") from error
        if not isinstance(answer, dict) or not {"result", "description"} & answer.keys():
            raise TelegramError("Invalid server response")
        return answer


class PollingRequest(TelegramRequest):
    """Asks for updates, and goes on asking.

    The library ends its polling for good at a single 401 or 404, which a proxy or a restarting local server
    may answer at any time. The token was good when the bot started; so both are passing trouble here.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer, with every update in it one that the library can read.

        The library reads a batch as a whole: a single update that it cannot read would never be confirmed,
        and no later one ever be seen. Such a one is told in the log and passed over by its number.

        Raises:
            TelegramError: It is not an answer of the Bot API's.
        """
        answer = TelegramRequest.parse_json_payload(payload)
        if "result" not in answer:
            return answer
        if not isinstance(answer["result"], list):
            raise TelegramError("Invalid server response")
        return {**answer, "result": [read for raw in answer["result"] if (read := _readable(raw))]}

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the library's
        """As the library does it.

        Raises:
            NetworkError: Also for 401 and 404.
        """
        status, body = await super().do_request(*args, **kwargs)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            raise NetworkError(f"updates refused with status {status}")
        return status, body


def _readable(raw: object) -> dict[str, Any] | None:
    """The update, or an empty one with its number; None: it has no number."""
    if not isinstance(raw, dict) or not isinstance(number := raw.get("update_id"), int):
        _log.error("something that is no update was passed over")
        return None
    try:
        Update.de_json(raw, None)
    except Exception as error:  # noqa: BLE001 - the library raises whatever the body makes it trip over
        kinds = sorted(raw.keys() - {"update_id"})
        _log.error("unreadable update passed over: %s: %r", kinds, error, extra={"update": number})
        return {"update_id": number}
    return raw
