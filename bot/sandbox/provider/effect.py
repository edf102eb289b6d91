"""What does a body come to: how long is its video, and can it be heard?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.provider.measures import Media
from bot.sandbox.provider.model_schemas import ModelSchema

USUAL_SECONDS = 8.0
"""Where nobody tells a length."""
_MAX_EDITED = 15.0
"""Seconds of a longer video that are edited, by the rule `edit-length`."""
_FRAMES_PER_SECOND = 16.0
_ALWAYS = ("always", "yes, no switch")
_KEPT = "of the input"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a body comes to."""

    body: Mapping[str, Any]
    """Without what has no effect."""
    seconds: float
    has_audio: bool


def effect_of(body: Mapping[str, Any], model: ModelSchema, media: Media) -> Effect:
    """What comes of a body; `body` is without what has no effect."""
    return Effect(
        body=body,
        seconds=_seconds(body, model, media) or USUAL_SECONDS,
        has_audio=_has_audio(body, model, media),
    )


def _seconds(body: Mapping[str, Any], model: ModelSchema, media: Media) -> float | None:
    told = model.length
    source = media.number("video_url", "seconds")
    if told.startswith("num_frames"):
        if body.get("match_input_num_frames") and source:
            return source
        rate = model.value(body, "frames_per_second") or _FRAMES_PER_SECOND
        return float(model.value(body, "num_frames")) / float(rate)
    if "of the sound" in told:
        return media.number("audio_url", "seconds")
    if "input length" in told or "reference video" in told:
        if not told.startswith("duration"):
            return source
        if "video_url" in body:
            return min(source or USUAL_SECONDS, _MAX_EDITED)
    asked = float(model.value(body, "duration") or 0)
    return asked if asked > 0 else None


def _has_audio(body: Mapping[str, Any], model: ModelSchema, media: Media) -> bool:
    if model.sound.startswith(_KEPT):
        return bool(model.value(body, "keep_audio")) and bool(media.number("video_url", "sound"))
    if "lip_sync_tts_content" in body:
        return True
    if switch := next(
        (one for one in ("generate_audio", "generate_audio_switch") if one in model.parameters), ""
    ):
        return bool(model.value(body, switch))
    return model.sound.startswith(_ALWAYS)
