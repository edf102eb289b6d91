"""All that one adapter does over the jobs, for those who put it in place; who uses it asks for one part."""

from typing import Protocol

from bot.ports.archive import JobArchive
from bot.ports.insights import Insights
from bot.ports.job_media import JobMedia
from bot.ports.queue import JobQueue
from bot.ports.quotas import Quotas
from bot.ports.statuses import StatusLedger


class JobStore(JobQueue, Quotas, StatusLedger, JobMedia, JobArchive, Insights, Protocol):
    """Every request, on disk, with its state. Processes may share it only where the adapter says so."""
