"""A rule that a body can be held against, played against the planner.

What breaks it as it was typed is fitted, left out and told, or refused; the planned body never breaks any.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.domain.errors import Refused
from bot.domain.media import Size
from bot.domain.models import OPERATION_OF, Family, Model, Operation, Plan
from bot.domain.request import Audio, Option, Photo, SourceVideo, VideoRequest
from tests.adapters.aimlapi.planning import CATALOGUE, LINK
from tests.facts.judging import conditional, is_broken, scalars_of, tests_of

PURPOSE_OF = {operation: purpose for purpose, operation in OPERATION_OF.items()}
LENGTHS = (0.5, 2, 3, 8, 10, 12, 15, 16, 29, 30, 31, 60)
SIZES = (Size(width=640, height=360), Size(width=1280, height=720), Size(width=1920, height=1080),
         Size(width=3840, height=2160))  # fmt: skip
MAX_PRODUCTS = 4_000


@dataclass
class Played:
    """What came of one rule."""

    fitted: int = 0
    told: int = 0
    refused: Counter[str] = field(default_factory=Counter)

    @property
    def times(self) -> int:
        return self.fitted + self.told + sum(self.refused.values())


def requests_of(
    model: Model, family: Family, names: list[str], *, is_about_length: bool
) -> Iterator[tuple[VideoRequest, dict[str, Any]]]:
    """Requests with every value of these parameters, beside the parameters as they were typed."""
    values: list[list[Any]] = []
    for name in names:
        parameter = model.parameters[name]
        bounds = [bound for bound in (parameter.minimum, parameter.maximum) if bound is not None]
        numbers = [1, 7, 11, 18, 80, *map(int, bounds)] if parameter.type in ("integer", "number") else []
        free: list[Any] = [False, True] if parameter.type == "boolean" else ["words"]
        values.append([None, *(parameter.choices or numbers or free)])
    for chosen in itertools.islice(itertools.product(*values), MAX_PRODUCTS):
        typed = {name: value for name, value in zip(names, chosen, strict=True) if value is not None}
        for name in model.required:
            typed.setdefault(name, model.parameters[name].choices[0])
        lines = [
            f"{name}={str(value).lower() if isinstance(value, bool) else value}"
            for name, value in typed.items()
        ]
        options = {Option.MODEL: family.name, **({Option.SET: "\n".join(lines)} if lines else {})}
        for prompt in (
            ("a cat", "") if model.operation not in (Operation.TEXT, Operation.IMAGE) else ("a cat",)
        ):
            for request in with_media(
                model, VideoRequest(prompt=prompt, options=options), is_about_length=is_about_length
            ):
                yield request, typed


def with_media(model: Model, request: VideoRequest, *, is_about_length: bool) -> Iterator[VideoRequest]:
    """The request with the media that the model's operation takes, in all numbers, lengths and sizes."""
    least, most = model.photos
    sounds: list[Audio | None] = [None]
    videos: list[SourceVideo | None] = [None]
    lengths = LENGTHS if is_about_length else LENGTHS[3:4]
    sizes = SIZES if is_about_length else SIZES[1:2]
    if PURPOSE_OF.get(model.operation):
        purpose = PURPOSE_OF[model.operation]
        videos = [
            SourceVideo(url=LINK, purpose=purpose, seconds=seconds, size=size)
            for seconds in lengths for size in sizes
        ]  # fmt: skip
    taken = {role.value for role in model.inputs}
    if "sound" in taken:
        sounds = [Audio(file_id="s", seconds=seconds) for seconds in lengths]
        if model.operation is not Operation.TALKING:
            sounds = [None, Audio(file_id="s", seconds=5.0)]
    counts = range(least, most + 1) if most <= 3 else (least, most)
    for count, sound, video in itertools.product(counts, sounds, videos):
        photos = tuple(Photo(file_id=f"p{number}") for number in range(count))
        whole = replace(request, photos=photos, sound=sound, video=video)
        if model.roles(whole) is not None:
            yield whole


def body_of(model: Model, request: VideoRequest, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """What is sent, with what is known of each medium."""
    body: dict[str, Any] = {**parameters, **model.fixed}
    for role, medium in model.roles(request) or ():
        known: dict[str, Any] = {}
        if isinstance(medium, Audio):
            known = {"seconds": medium.seconds}
        elif isinstance(medium, SourceVideo) and medium.size is not None:
            known = {
                "seconds": medium.seconds,
                "pixels": medium.size.width * medium.size.height,
                "format": "mp4",
            }
        body.setdefault(model.inputs[role].parameter, []).append(known)
    return body


def play(model: Model, family: Family, rule: Mapping[str, Any], played: Played) -> None:
    names = [name for name in dict.fromkeys(scalars_of(rule)) if name in model.parameters]
    is_about_length = any("." in path for path, _, _ in tests_of(rule))
    for request, typed in requests_of(model, family, names, is_about_length=is_about_length):
        prompt = {"prompt": request.prompt} if request.prompt and model.takes_prompt else {}
        breaks = is_broken(rule, model.id, body_of(model, request, {**prompt, **typed}))
        try:
            found = CATALOGUE.plan(request, family.name)
        except Refused as refused:
            played.refused[refused.problem.key] += breaks
            continue
        if found.model is not model:
            continue  # one photo is a first frame where the family knows that
        assert_keeps_all(model, request, found)
        if not breaks:
            continue
        lost = [name for name, value in typed.items() if found.parameters.get(name) != value]
        if lost:
            assert {note.key for note in found.notes} & {"note-no-effect"}, (rule["id"], typed, found)
            played.told += 1
        else:
            played.fitted += 1


def assert_keeps_all(model: Model, request: VideoRequest, found: Plan) -> None:
    body = body_of(model, request, found.parameters)
    broken = [rule["id"] for rule in conditional(model.id) if is_broken(rule, model.id, body)]
    assert not broken, (model.id, broken, found, request)
