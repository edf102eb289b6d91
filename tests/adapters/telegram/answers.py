"""Telegram at the library's own seam: it records what it is asked, and answers from a script."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData

from tests.adapters.telegram.chats import BOT

TOKEN: Final = "99:AAF-abc_DEF0123456789"
Answer = tuple[int, bytes] | Exception | None
"""Status and body, or what goes wrong; None: no answer ever comes."""


def result(value: object) -> Answer:
    return 200, json.dumps({"ok": True, "result": value}).encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    method: str
    parameters: Mapping[str, Any]


class Paper(BaseRequest):
    """A request that reaches nobody: `reply` says what comes back."""

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - always POST
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 - the library's own signature
        write_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 - the same
        connect_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 - the same
        pool_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 - the same
    ) -> tuple[int, bytes]:
        return await self.reply(url.rpartition("/")[2], request_data)

    async def reply(self, method: str, data: RequestData | None) -> tuple[int, bytes]:
        """Status and body."""
        raise NotImplementedError


class Answers(Paper):
    """Each method has its answers, one a call; the last one stays."""

    def __init__(self, script: Mapping[str, Sequence[Answer]]) -> None:
        self.calls: list[Call] = []
        self._script = {"getMe": [result(BOT)]} | {method: list(them) for method, them in script.items()}

    async def reply(self, method: str, data: RequestData | None) -> tuple[int, bytes]:
        self.calls.append(Call(method=method, parameters=data.parameters if data else {}))
        answers = self._script[method]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer is None:
            await asyncio.get_running_loop().create_future()
            raise AssertionError
        if isinstance(answer, Exception):
            raise answer
        return answer

    def asked(self, method: str) -> list[Mapping[str, Any]]:
        """The parameters of every call of a method."""
        return [call.parameters for call in self.calls if call.method == method]
