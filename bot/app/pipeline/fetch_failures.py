"""How often a video that cannot be fetched is tried again, by what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.errors import DeadLink, DownloadFailed, NoVideo, Undecodable
from bot.domain.job import SendingJob

MAX_FETCH_TRIES: Final = 5
"""How often in a row a video is fetched again before its link is sent instead."""
MAX_DEAD_TRIES: Final = 5
"""How often in a row a link with nothing behind it is asked again, over a minute, before the job fails: what
was put there a moment ago may not be everywhere yet."""
MAX_NO_VIDEO_TRIES: Final = 3
"""How often in a row what is no video is fetched again, over a quarter of a minute, before the job fails;
and what cannot be opened, before its link is sent instead."""

TRIES: Final[Mapping[type[DownloadFailed], int]] = {
    DownloadFailed: MAX_FETCH_TRIES,
    DeadLink: MAX_DEAD_TRIES,
    NoVideo: MAX_NO_VIDEO_TRIES,
    Undecodable: MAX_NO_VIDEO_TRIES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchFailures:
    """What has gone wrong with fetching a video."""

    kind: type[DownloadFailed]
    in_a_row: int


def kind_of(job: SendingJob, error: Exception) -> type[DownloadFailed]:
    """What is wrong with it; where its sending is in doubt the video was there, and a fetch has failed."""
    return next(
        (
            kind
            for kind in (DeadLink, NoVideo, Undecodable)
            if isinstance(error, kind) and not job.is_in_doubt
        ),
        DownloadFailed,
    )
