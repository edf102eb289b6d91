"""A film: several scenes, each made from the last frame of the one before, joined into one video."""

from dataclasses import replace
from typing import Final

from bot.domain.errors import Refused
from bot.domain.request import Photo, VideoRequest
from bot.domain.steps import MAX_STEPS

MIN_SCENES: Final = 2
MAX_SCENES: Final = MAX_STEPS


def film_of(request: VideoRequest) -> VideoRequest:
    """The film that a request tells of, a scene a line; empty lines are none.

    Raises:
        Refused: It has too few scenes or too many, or something came along that a film cannot begin with.
    """
    scenes = tuple(line for text in request.prompt.splitlines() if (line := text.strip()))
    if not MIN_SCENES <= len(scenes) <= MAX_SCENES:
        key = "refused-film-short" if len(scenes) < MIN_SCENES else "refused-film-long"
        raise Refused(key, scenes=len(scenes), least=MIN_SCENES, limit=MAX_SCENES)
    if request.sound or request.video or len(request.photos) > 1:
        raise Refused("refused-film-media")
    return replace(request, scenes=scenes, prompt="\n".join(scenes))


def scene_requests(film: VideoRequest) -> tuple[VideoRequest, ...]:
    """What is asked for, by scene: the first may begin with a photo, each other where the last one ended."""
    return tuple(
        replace(
            film,
            prompt=words,
            scenes=(),
            photos=(Photo(file_id="", made_by=place - 1),) if place else film.photos,
        )
        for place, words in enumerate(film.scenes)
    )
