"""Requests to the Bot API, hardened where the library trusts what comes back."""

from http import HTTPStatus
from typing import Any

from telegram.error import NetworkError, TelegramError
from telegram.request import HTTPXRequest


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
        answer: object = HTTPXRequest.parse_json_payload(payload)
        if not isinstance(answer, dict) or not {"result", "description"} & answer.keys():
            raise TelegramError("Invalid server response")
        return answer


class PollingRequest(TelegramRequest):
    """Asks for updates, and goes on asking.

    The library ends its polling for good at a single 401 or 404, which a proxy or a restarting local server
    may answer at any time. The token was good when the bot started; so both are passing trouble here.
    """

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:  # noqa: ANN401 - the library's
        """As the library does it.

        Raises:
            NetworkError: Also for 401 and 404.
        """
        status, body = await super().do_request(*args, **kwargs)
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            raise NetworkError(f"updates refused with status {status}")
        return status, body
