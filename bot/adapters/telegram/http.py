"""Requests to the Bot API, hardened where the library trusts what comes back."""

import json
from typing import Any

from telegram.error import TelegramError
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
