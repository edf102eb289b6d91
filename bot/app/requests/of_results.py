"""What a result can become: the same with sound, in another style, or saying something. Pure functions."""

from dataclasses import replace
from typing import Final

from bot.domain.catalogue import Catalogue
from bot.domain.job import Job
from bot.domain.models import Change, Operation
from bot.domain.request import Option, Photo, Purpose, SourceVideo, VideoRequest
from bot.domain.stills import from_still

RESTYLE: Final = "restyle"
SAY: Final = "say"
"""What is asked for words before it is offered: the beginnings of such drafts' keys."""


def is_offered_first(draft_key: str) -> bool:
    """Whether the answer to the question of this draft is offered with its price, since no button had one."""
    return draft_key.startswith((f"{RESTYLE}:", f"{SAY}:"))


def in_full(job: Job, shown: Photo | None = None) -> VideoRequest | None:
    """What a sketch is for: the request that its row keeps, with the same words, media and seed.

    In full a still is the first frame: `shown` is the picture in its message, where the row knows of none.
    None: nobody has it.
    """
    if not job.is_still:
        return job.request.without(Option.SKETCH)
    kept = None if job.result_file_id is None else Photo(file_id=job.result_file_id)
    still = kept or shown
    return None if still is None else from_still(job.request, still)


def sound_for(job: Job, catalogue: Catalogue, shown: SourceVideo | None = None) -> VideoRequest | None:
    """The result with sounds made for it, after the words of its request; None: nobody can do that to it.

    `shown` is what Telegram tells of the video.
    """
    has_sound = job.request.is_said or job.request.sound is not None
    return _changed(job, catalogue, Change.SOUND, shown) if job.request.prompt and not has_sound else None


def speech_for(job: Job, catalogue: Catalogue, shown: SourceVideo | None = None) -> VideoRequest | None:
    """The result in which somebody says words that are still to be given; None: nobody can do that."""
    found = _changed(job, catalogue, Change.SPEECH, shown)
    return None if found is None else replace(found, prompt="")


def restyled(job: Job, catalogue: Catalogue, shown: SourceVideo | None = None) -> VideoRequest | None:
    """The result changed by words that are still to be given, by its own family if that can.

    None: nobody can.
    """
    if job.video_url is None or job.is_film:  # the provider has its scenes only
        return None
    request = VideoRequest(video=_source(job, shown))
    family = catalogue.family_of(job.model)
    own = None if family is None else family.models.get(Operation.EDIT)
    if family is not None and own is not None and own.changes is None:
        return replace(request, options={Option.MODEL: family.name})
    return request if any(True for _ in catalogue.able(request)) else None


def _changed(
    job: Job, catalogue: Catalogue, change: Change, shown: SourceVideo | None
) -> VideoRequest | None:
    family = next(catalogue.changing(change), None)
    is_at_provider = job.video_url is not None and not job.is_film  # of a film it has the scenes only
    if not is_at_provider or family is None or catalogue.family_of(job.model) is family:
        return None
    options = {Option.MODEL: family.name}
    return VideoRequest(prompt=job.request.prompt, options=options, video=_source(job, shown))


def _source(job: Job, shown: SourceVideo | None) -> SourceVideo:
    source = shown or SourceVideo(url="", seconds=_asked_seconds(job))
    return replace(source, url=job.video_url or "", purpose=Purpose.EDIT, job_id=job.id)


def _asked_seconds(job: Job) -> float | None:
    """How long it was to be; None: its model says that by itself."""
    asked = job.parameters.get("duration")
    return float(asked) if isinstance(asked, int | float) and not isinstance(asked, bool) else None
