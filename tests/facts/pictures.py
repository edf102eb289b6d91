"""The rules about what a picture or a sound must be like, played with real files that the bot has fitted."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.adapters.media import audio, images
from bot.domain.image_fit import image_fit, with_photo_ratio
from bot.domain.media import Size
from bot.domain.models import Model, Role
from bot.domain.request import MAX_AUDIO_SECONDS
from tests.adapters.media import make
from tests.adapters.media.test_sounds import sound
from tests.facts.judging import is_broken, scalars_of, tests_of

SHAPES = ((300, 300), (2000, 640), (640, 2000), (1920, 1080), (1600, 90))
"""Some as phones make them, some as nobody should send them."""


def is_about(kind: str, rule: Mapping[str, Any]) -> bool:
    """Whether a rule speaks of what only a fitted file of this kind tells: `image` or `audio`."""
    return any(kind in path.partition(".")[0] for path, _, _ in tests_of(rule) if "." in path)


def play_pictures(
    model: Model, rule: Mapping[str, Any], files: Mapping[tuple[int, int], bytes]
) -> Iterator[bool]:
    """Whether each of the shapes breaks the rule after it was fitted for each of the photo's roles."""
    resolution = model.parameters.get("resolution") if "resolution" in scalars_of(rule) else None
    for role in (Role.FIRST_FRAME, Role.LAST_FRAME, Role.REFERENCE):
        taken = model.inputs.get(role)
        for shape, data in files.items() if taken else ():
            for value in resolution.choices if resolution and resolution.choices else (None,):
                size = Size(width=shape[0], height=shape[1])
                asked = {} if value is None else {"resolution": value}
                parameters = with_photo_ratio(model, asked, size)
                fit = image_fit(model, parameters, size, role)
                fitted = images.fit(data, ratio=fit.ratio, min_side=fit.min_side, max_side=fit.max_side)
                wide, high = fitted.size.width, fitted.size.height
                known = {
                    "short_side": min(wide, high), "pixels": wide * high, "ratio": wide / high,
                    "size": f"{wide}x{high}", "mb": len(fitted.jpeg) / 1e6, "format": "jpeg",
                }  # fmt: skip
                body = {**parameters, **model.fixed, (taken.parameter if taken else ""): [known]}
                yield is_broken(rule, model.id, body)


def play_sound(model: Model, rule: Mapping[str, Any], longest: bytes) -> Iterator[bool]:
    """Whether the longest sound that is taken breaks the rule as the MP3 that is sent."""
    taken = model.inputs.get(Role.SOUND)
    if taken is not None:
        known = {"mb": len(longest) / 1e6, "format": "mp3"}
        yield is_broken(rule, model.id, {taken.parameter: [known]})


def pictures() -> dict[tuple[int, int], bytes]:
    return {shape: make.file(make.quarters(*shape), "PNG") for shape in SHAPES}


def longest_sound() -> bytes:
    return audio.to_mp3(sound("wav", "pcm_s16le", MAX_AUDIO_SECONDS - 1))
