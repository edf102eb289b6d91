"""Small paid calls: JSON and forms <-> domain, as pure functions.

    POST /v1/images/generations   {"data": [{"url": U}], "meta": ..}, of some models {"images": [{"url": U}]}
    POST /v1/tts                  {"audio": U}, by the page {"audio": {"url": U}}
    POST /v1/stt/create           {"generation_id": ID}
    GET /v1/stt/{generation_id}   {"status": .., "result": R} or {"status": .., "output": R}, or R itself
    R                             {"results": {"channels": [{"alternatives": [{"transcript": ..}]}]}},
                                  or {"text": ..}

What is beside the status counts more than the status, as in the answer to a poll of a video.
"""

import base64
import json
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bot.adapters.aimlapi import costs, poll_answer
from bot.adapters.aimlapi.poll_answer import is_link
from bot.adapters.aimlapi.wire import MAX_DATA_URI_CHARACTERS, UnexpectedResponse, is_id
from bot.domain.bounds import TRANSCRIPT
from bot.domain.calls import CallKind, CallModel
from bot.domain.errors import Problem, Rejected
from bot.domain.models import Attachment
from bot.domain.values import Scalar
from bot.ports import Made, Transcript, TranscriptStatus

_PLACES: Final[Mapping[CallKind, tuple[str, ...]]] = {
    CallKind.STILL: ("data", "images", "image", "url"),
    CallKind.SPEECH: ("audio", "data", "url"),
}
_MAX_DEPTH: Final = 4
_MEDIA_TYPE: Final = re.compile(r"[a-z]+/[a-z0-9.+-]+")
_ENDINGS: Final = {"audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/wav": "wav"}
_FAILED: Final = frozenset({"error", "failed", "cancelled", "canceled", "expired"})
_COMPLETED: Final = frozenset({"completed", "complete", "succeeded", "done"})
_OWN: Final = frozenset({"status", "id", "generation_id", "result", "output", "text", "results"})


def body_of(model: CallModel, parameters: Mapping[str, Scalar], photos: Sequence[Attachment] = ()) -> bytes:
    """The JSON of the paid POST: `model`, what was asked, what is fixed, photos as data URIs or links.

    Raises:
        Rejected: The model does not list a parameter, or takes no such photos; to send it would be in vain.
    """
    for name, value in parameters.items():
        if name == model.words:
            if not str(value).strip() or (model.max_words is not None and len(str(value)) > model.max_words):
                raise _hopeless(f"{model.id} does not take so few or so many words", name)
        elif (known := model.parameters.get(name)) is None or (known.choices and value not in known.choices):
            raise _hopeless(f"{model.id} takes no {name} {value!r}", name)
    if model.words is not None and model.words not in parameters:
        raise _hopeless(f"{model.id} needs words", model.words)
    body: dict[str, Any] = {**model.fixed, **parameters, "model": model.id}
    if photos:
        if model.media is None or len(photos) > model.max_media:
            raise _hopeless(f"{model.id} takes no {len(photos)} photos", model.media or "image_urls")
        body[model.media] = [_uri(one) for one in photos]
    return json.dumps(body, ensure_ascii=False).encode("utf-8", errors="replace")


def _uri(photo: Attachment) -> str:
    if isinstance(photo.content, str):
        if not is_link(photo.content):
            raise _hopeless("the link of a photo is none", "image_urls")
        return photo.content
    if not _MEDIA_TYPE.fullmatch(photo.media_type):
        raise _hopeless(f"{photo.media_type!r} is no media type", "image_urls")
    uri = f"data:{photo.media_type};base64,{base64.b64encode(photo.content).decode('ascii')}"
    if len(uri) >= MAX_DATA_URI_CHARACTERS:
        raise _hopeless("a photo is too large to be sent", "image_urls")
    return uri


def form_of(model: CallModel, sound: bytes, media_type: str) -> tuple[bytes, str]:
    """The form of a recording, and its media type.

    Raises:
        Rejected: The model takes no file.
    """
    if model.media is None or not _MEDIA_TYPE.fullmatch(media_type):
        raise _hopeless(f"{model.id} takes no {media_type!r}", "audio")
    boundary = f"clapper-{secrets.token_hex(16)}"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{_field(value)}\r\n'
        for name, value in {"model": model.id, **model.fixed}.items()
    ]
    file = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{model.media}"; '
        f'filename="recording.{_ENDINGS.get(media_type, "bin")}"\r\nContent-Type: {media_type}\r\n\r\n'
    )
    content = "".join(parts).encode() + file.encode() + sound + f"\r\n--{boundary}--\r\n".encode()
    return content, f"multipart/form-data; boundary={boundary}"


def _field(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def made(answer: Any, headers: Mapping[str, str], kind: CallKind) -> Made:  # noqa: ANN401 - JSON as it came
    """The link in the answer to a still or a speech, and what it cost."""
    body = answer if isinstance(answer, dict) else {}
    url = next((found for name in _PLACES[kind] for found in _links(body.get(name), 0)), None)
    if url is None:
        raise UnexpectedResponse("no link to what was made")
    found = next((one for one in (headers.get("x-inference-id"), body.get("id")) if is_id(one)), None)
    told = None if found is None else str(found)
    return Made(url=url, inference_id=told, cost_micros=costs.told(body, headers))


def _links(value: object, depth: int) -> Iterator[str]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, str) and is_link(value.strip()):
        yield value.strip()
    elif isinstance(value, list):
        for one in value[:10]:
            yield from _links(one, depth + 1)
    elif isinstance(value, dict):
        for name in ("url", "uri", "link", "audio", "image"):
            yield from _links(value.get(name), depth + 1)


def transcript(answer: Any, headers: Mapping[str, str]) -> Transcript:  # noqa: ANN401 - JSON as it came
    """What the answer to a look at a recording says."""
    if not isinstance(answer, dict) or not answer.keys() & (_OWN | {"error"}):
        raise UnexpectedResponse("no recording")
    word = answer["status"].strip().casefold() if isinstance(answer.get("status"), str) else ""
    cost = costs.told(answer, headers)
    bodies = [one for name in ("result", "output") if isinstance(one := answer.get(name), dict)]
    text = next((said for one in (*bodies, answer) if (said := _said(one)) is not None), None)
    if text is not None:  # a database takes no NUL, and a chat no control characters
        text = "".join(sign for sign in text if sign.isprintable() or sign == "\n").strip()
    if text or (text is not None and word in _COMPLETED):
        return Transcript(status=TranscriptStatus.COMPLETED, text=text[: TRANSCRIPT.limit], cost_micros=cost)
    if word in _FAILED or answer.get("error"):
        return Transcript(status=TranscriptStatus.FAILED, problem=poll_answer.verdict(answer))
    if word in _COMPLETED:
        raise UnexpectedResponse("completed, without words")
    return Transcript(status=TranscriptStatus.RUNNING, cost_micros=cost)


def _said(body: Mapping[str, Any]) -> str | None:
    """The words in either shape; None: it has neither."""
    if isinstance(body.get("text"), str):
        return str(body["text"]).strip()
    results = body.get("results")
    channels = results.get("channels") if isinstance(results, dict) else None
    if not isinstance(channels, list):
        return None
    lines = []
    for channel in channels[:2]:
        found = channel.get("alternatives") if isinstance(channel, dict) else None
        first = found[0] if isinstance(found, list) and found and isinstance(found[0], dict) else {}
        if isinstance(said := first.get("transcript"), str) and said.strip():
            lines.append(said.strip())
    return " ".join(dict.fromkeys(lines))


def _hopeless(text: str, name: str) -> Rejected:
    return Rejected(f"not sent: {text}", problem=Problem(key="failed-field", values={"field": name}))
