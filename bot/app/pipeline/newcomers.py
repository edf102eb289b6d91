"""Jobs of a model that the provider's list has gained, in a process that has not read that list yet."""

from typing import Final

from bot.domain import schedule
from bot.domain.catalogue import Catalogue
from bot.domain.job import Job

NEWCOMER_PAUSE_SECONDS: Final = 5.0
"""Between two looks whether the model is there by now; the list is asked for at the start."""


def is_awaited(catalogue: Catalogue, job: Job, *, now: float) -> bool:
    """Whether the model of a job that nothing was paid for yet may still be understood; a day at most."""
    is_unknown = catalogue.family_of(job.model) is None
    return is_unknown and catalogue.gained.is_awaited and now - job.created_at < schedule.FOLLOW_FOR_SECONDS
