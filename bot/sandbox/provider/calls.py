"""Small paid calls beside video: stills and speech, answered at once, and recordings that become words."""

import asyncio
import io
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import av
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.sandbox.provider.answers import CREDITS_PER_USD
from bot.sandbox.provider.call_schemas import MAX_MB, CallSchema, check_call, load_calls, of_form
from bot.sandbox.provider.lifecycle import new_id
from bot.sandbox.provider.model_schemas import BodyError
from bot.sandbox.provider.posts import Post, read_post
from bot.sandbox.provider.render import Order, size_of, sound, still
from bot.sandbox.telegram.forms import read_form

Json = dict[str, Any]
WORDS = "A red fox runs through fresh snow in the morning."
KEPT_SECONDS = 3600.0
"""For which the words of a recording can be asked for."""
_SPOKEN_A_SECOND = 14
_FLAGGED = "flagged"
"""A word that the stand-in's safety system does not like."""


@dataclass(slots=True, kw_only=True, eq=False)
class PaidCall:
    """One that was accepted."""

    id: str
    model: CallSchema
    usd: float
    client_request_id: str | None
    takes: float = 0.0
    """Seconds from acceptance to the end; what is answered at once has none."""
    failure: Json | None = None
    """Why it came to nothing; None: it does not."""
    file: bytes | None = field(default=None, repr=False)
    media_type: str = ""
    text: str = ""
    accepted: float = field(default_factory=time.time)
    started: float = field(default_factory=time.monotonic)

    @property
    def model_id(self) -> str:
        """The model's id."""
        return self.model.id

    @property
    def ended(self) -> bool:
        """Whether its time is over."""
        return time.monotonic() - self.started >= self.takes

    @property
    def succeeded(self) -> bool:
        """Ended with what was asked for."""
        return self.ended and self.failure is None


@dataclass(slots=True, kw_only=True)
class Calls:
    """All of one stand-in."""

    complain: Callable[[str], None]
    on_change: Callable[[], None]
    models: dict[str, CallSchema] = field(default_factory=load_calls)
    made: dict[str, PaidCall] = field(default_factory=dict)
    """By id, what was accepted."""
    posts: list[Post] = field(default_factory=list)
    """Every POST, in the order in which they came."""
    looks: dict[str, int] = field(default_factory=dict)
    hears: str | Callable[[bytes], str] = WORDS
    """What every recording says, or who knows it by its sound; empty: nobody speaks."""
    takes: float = 0.5
    """Seconds until a recording is written down; `math.inf`: never."""
    fails_with: Json | None = None
    """How every recording ends from now on; None: well."""

    async def make(self, request: Request) -> Response:
        """A still or a speech.

        Raises:
            BodyError: It is not taken.
        """
        post, schema = await self._post(request)
        post.pictures = check_call(post.body, schema, request.url.path)
        said = str(post.body.get("prompt", post.body.get("text", "")))
        if _FLAGGED in said.casefold():
            raise BodyError("The prompt was flagged by the safety system.")
        if schema.kind == "still":
            file, units, media_type = await asyncio.to_thread(_still, post), 1.0, "image/jpeg"
        else:
            ending = "wav" if _ending(post.body, schema) == "wav" else "mp3"
            file = await asyncio.to_thread(sound, max(1, round(len(said) / _SPOKEN_A_SECOND)), ending)
            units, media_type = float(len(said)), "audio/wav" if ending == "wav" else "audio/mpeg"
        call = PaidCall(
            id=new_id(schema.id),
            model=schema,
            usd=schema.usd(units),
            client_request_id=post.client_request_id,
            file=file,
            media_type=media_type,
        )
        self._accept(call, post)
        url = f"{request.base_url}made/{call.id.replace(':', '-')}"
        body: Json = {"data": [{"url": url, "b64_json": None}]} if schema.kind == "still" else {"audio": url}
        return JSONResponse({**body, "meta": {"usage": _usage(call)}}, 200, _headers(call, post))

    async def transcribe(self, request: Request) -> Response:
        """Begin to write a recording down.

        Raises:
            BodyError: It is not taken.
        """
        form = await read_form(request)
        schema = self.models.get(str(form.values.get("model")))
        values = dict(form.values) if schema is None else of_form(form.values, schema)
        post, schema = await self._post(request, values)
        check_call(post.body, schema, request.url.path)
        data = next((one.data for name, one in form.uploads.items() if name in schema.parameters), None)
        if (data is None) == ("url" not in values):
            raise BodyError("url: expected exactly one of url and a file")
        if data is not None and len(data) > MAX_MB * 1_000_000:
            raise BodyError("audio: File too large", status=413)
        seconds = await asyncio.to_thread(_seconds, data or b"")
        call = PaidCall(
            id=new_id(schema.id),
            model=schema,
            usd=schema.usd(math.ceil(seconds)),
            client_request_id=post.client_request_id,
            takes=self.takes,
            failure=self.fails_with,
            text=self.hears if isinstance(self.hears, str) else self.hears(data or b""),
        )
        self._accept(call, post)
        if math.isfinite(call.takes):
            asyncio.get_running_loop().call_later(call.takes, self.on_change)
        return JSONResponse({"generation_id": call.id}, 201, _headers(call, post))

    def look(self, generation_id: str) -> Json | None:
        """How far a recording is; None: there is none, or none any more."""
        call = self.made.get(generation_id)
        if call is None or call.model.kind != "transcription":
            return None
        self.looks[generation_id] = self.looks.get(generation_id, 0) + 1
        if not call.ended:
            return {"generation_id": call.id, "status": "generating"}
        if time.monotonic() - call.started > call.takes + KEPT_SECONDS:
            return None
        if call.failure is not None:
            return {"generation_id": call.id, "status": "error", "error": call.failure}
        if "whisper" in call.model.id or "transcribe" in call.model.id:
            return {"generation_id": call.id, "status": "completed", "result": {"text": call.text}}
        alternative = {"transcript": call.text, "confidence": 0.98 if call.text else 0.0, "words": []}
        channels = [{"alternatives": [alternative], "detected_language": "en"}]
        return {
            "generation_id": call.id,
            "status": "completed",
            "result": {"metadata": {"channels": 1}, "results": {"channels": channels}},
        }

    def file(self, name: str) -> Response | None:
        """What lies behind the link to a still or a speech."""
        for call in self.made.values():
            if call.file is not None and call.id.replace(":", "-") == name:
                return Response(call.file, 200, media_type=call.media_type)
        return None

    def finish(self) -> None:
        """Let all recordings be written down now."""
        for call in self.made.values():
            call.takes = min(call.takes, time.monotonic() - call.started)
        self.on_change()

    async def _post(self, request: Request, body: Json | None = None) -> tuple[Post, CallSchema]:
        post = await read_post(request)
        post.body = post.body if body is None else body
        self.posts.append(post)
        if not post.client_request_id:
            self.complain("call: without a usable X-Client-Request-Id")
        schema = self.models.get(str(post.body.get("model")))
        if schema is None:
            raise BodyError(f"model: Invalid enum value, received {post.body.get('model')!r}")
        return post, schema

    def _accept(self, call: PaidCall, post: Post) -> None:
        self.made[call.id] = call
        post.generation_id, post.outcome = call.id, "accepted"
        self.on_change()


def _still(post: Post) -> bytes:
    ratio = str(post.body.get("aspect_ratio") or "16:9")
    width, height = size_of(ratio, 720)
    photo = next((one.data for one in post.pictures.values()), None)
    return still(
        Order(
            prompt=str(post.body.get("prompt", "")),
            photo=photo,
            width=width,
            height=height,
            frames_per_second=1,
            seconds=1,
            has_audio=False,
        )
    )


def _ending(body: Json, schema: CallSchema) -> str:
    for name in ("response_format", "format", "output_format"):
        if name in schema.parameters:
            return str(body.get(name) or schema.parameters[name].get("default", "wav"))
    return "wav"


def _seconds(data: bytes) -> float:
    """How long a recording is; BodyError where it is none."""
    try:
        with av.open(io.BytesIO(data), "r") as container:
            frames = list(container.decode(audio=0))
            return float(sum(one.samples / one.sample_rate for one in frames))
    except (av.FFmpegError, OSError, IndexError, ValueError):
        raise BodyError("audio: the file cannot be decoded") from None


def _usage(call: PaidCall) -> Json:
    return {"credits_used": round(call.usd * CREDITS_PER_USD), "usd_spent": call.usd}


def _headers(call: PaidCall, post: Post) -> dict[str, str]:
    found = {
        "x-inference-id": call.id,
        "x-aimlapi-credits-used": str(round(call.usd * CREDITS_PER_USD)),
        "x-aimlapi-usd-spent": f"{call.usd:.8f}",
    }
    return found | ({"x-client-request-id": post.client_request_id} if post.client_request_id else {})
