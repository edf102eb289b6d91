"""Requests to the Bot API, hardened where the library trusts what comes back."""

import json
import logging
import re
from http import HTTPStatus
from typing import Any, Final

from telegram import Update
from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest

MOST_NUMBER: Final = 2**53
"""Of an update: what JSON carries everywhere, and the inbox can keep. Telegram's own have ten digits."""
_LONG_NUMBER: Final = re.compile("[0-9]{19}")

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
        parameters = answer.get("parameters")
        if parameters is not None and not (
            isinstance(parameters, dict) and all(type(value) is int for value in parameters.values())
        ):
            return {name: value for name, value in answer.items() if name != "parameters"}
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
    """The update, or an empty one with its number; None: it has no number that could be kept."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or type(number) is not int or not 0 <= number <= MOST_NUMBER:
        _log.error("something that is no update was passed over")
        return None
    try:
        raw = _without_halves(raw)
        text = json.dumps(Update.de_json(raw, None).to_dict())  # the inbox will have to write it down
        if _LONG_NUMBER.search(text):
            json.loads(text, parse_int=_fitting)
    except Exception as error:  # noqa: BLE001 - the library raises whatever the body makes it trip over
        kinds = sorted(raw.keys() - {"update_id"})
        _log.error("unreadable update passed over: %s: %r", kinds, error, extra={"update": number})
        return {"update_id": number}
    return raw


def _without_halves(raw: dict[str, Any]) -> dict[str, Any]:
    """The update with question marks for halves of characters: nothing that quotes them could be sent."""
    text = json.dumps(raw, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        clean: dict[str, Any] = json.loads(text.encode(errors="replace"))
        return clean
    return raw


def _fitting(digits: str) -> int:
    """The number; one that no column can keep makes the update unreadable."""
    number = int(digits)
    if not -(2**63) <= number < 2**63:
        raise OverflowError(f"a number of {len(digits)} digits")
    return number
