"""Small paid calls over HTTP: one POST each, and looks at recordings."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final
from urllib.parse import quote

import httpx

from bot.adapters.aimlapi import call_wire, wire
from bot.adapters.aimlapi.call_models import load_call_models
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.exchange import Answer, Exchange, Question
from bot.adapters.aimlapi.request_ids import checked
from bot.domain.calls import CallKind, CallModel
from bot.domain.models import Attachment
from bot.domain.values import Scalar
from bot.ports import Accepted, Made, Transcript

MADE_AT_ONCE: Final = httpx.Timeout(connect=10.0, read=180.0, write=60.0, pool=10.0)
"""The answer comes when the file is made; an answer that is given up is one that was paid for nothing."""


class AimlapiCalls:
    """AI/ML API beside video.

    Args:
        client: With the provider's root as its base URL.
        key: Sent in no other way than as a bearer.
        holds: Whether this process may act for the bot: asked before a paid POST, and in the middle of it.

    Raises:
        ValueError: No header can carry the key.
    """

    def __init__(
        self, client: httpx.AsyncClient, key: str, *, holds: Callable[[], bool] | None = None
    ) -> None:
        self.models = load_call_models()
        self._exchange = Exchange(client, key=key)
        self._holds = holds

    async def still(
        self,
        request_id: str,
        model: CallModel,
        parameters: Mapping[str, Scalar],
        photos: Sequence[Attachment] = (),
    ) -> Made:
        """See `PaidCalls`."""
        answer = await self._post(request_id, model, call_wire.body_of(model, parameters, photos))
        return answer.read(lambda body: call_wire.made(body, answer.headers, CallKind.STILL))

    async def speech(self, request_id: str, model: CallModel, parameters: Mapping[str, Scalar]) -> Made:
        """See `PaidCalls`."""
        answer = await self._post(request_id, model, call_wire.body_of(model, parameters))
        return answer.read(lambda body: call_wire.made(body, answer.headers, CallKind.SPEECH))

    async def transcribe(self, request_id: str, model: CallModel, sound: bytes, media_type: str) -> Accepted:
        """See `PaidCalls`."""
        content, kind = call_wire.form_of(model, sound, media_type)
        answer = await self._post(request_id, model, content, kind)
        return answer.read(lambda body: wire.accepted(body, answer.headers))

    async def transcript(self, generation_id: str) -> Transcript:
        """See `PaidCalls`."""
        path = f"/v1/stt/{quote(generation_id, safe='')}"
        answer = await self._exchange.ask(Question(path=path, call=Call.POLL))
        return answer.read(lambda body: call_wire.transcript(body, answer.headers))

    async def _post(
        self, request_id: str, model: CallModel, content: bytes, media_type: str = "application/json"
    ) -> Answer:
        return await self._exchange.ask(
            Question(
                path=model.path,
                call=Call.SUBMIT,
                method="POST",
                content=content,
                holds=self._holds,
                headers={"X-Client-Request-Id": checked(request_id), "Content-Type": media_type},
                parameters={*model.parameters, *(one for one in (model.words, model.media) if one)},
                timeout=MADE_AT_ONCE,
            )
        )
