"""What the environment sets, which no verb goes beyond."""

from dataclasses import dataclass

from bot.domain.access import Access, ModelAccess


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceilings:
    """The settings that verbs are held against."""

    access: Access
    models: ModelAccess
    """As the environment has it, without what admins have narrowed."""
    default_family: str
    """Its name in the catalogue: somebody who names no model gets it."""
    video_micros: int
    """`MAX_VIDEO_USD` in millionths; 0: any."""
    daily_videos: int
    """`USER_DAILY_VIDEOS`; 0: any number."""
