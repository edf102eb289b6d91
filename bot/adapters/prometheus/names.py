"""Every metric of ours: its name, its labels, and what it says.

After Prometheus' own rules for names: a prefix, base units, `_total` for what only grows.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

OTHER: Final = "other"
"""Stands for a model that the catalogue does not know."""


class Kind(StrEnum):
    """How a metric behaves; the words are Prometheus' own."""

    COUNTER = "counter"
    """It only grows, and begins at 0 with each process."""
    GAUGE = "gauge"
    """It goes up and down."""
    HISTOGRAM = "histogram"
    """How many were at most so large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """What is told of one thing."""

    name: str
    """As it is read; a histogram's is followed by `_bucket`, `_sum`, `_count`."""
    kind: Kind
    help: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()
    """Upper ends, of a histogram."""


CALL_BUCKETS: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0)
"""Seconds: from an answer of a service nearby to an upload of 300 seconds."""
DETECTION_BUCKETS: Final = (0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 7.5, 10.0, 15.0, 30.0, 60.0, 300.0)
"""Seconds: polls are at most 15 apart, unless thousands are under way."""
WAIT_BUCKETS: Final = (1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0, 7200.0)
"""Seconds: from a free place to two hours in a queue."""
VIDEO_BUCKETS: Final = (5.0, 10.0, 20.0, 30.0, 45.0, 60.0, 90.0, 120.0, 180.0, 240.0, 300.0, 420.0, 600.0)
VIDEO_BUCKETS_LONG: Final = (900.0, 1200.0, 1800.0, 3600.0, 7200.0)
"""Seconds: models take from ten seconds to a quarter of an hour; late is what takes twenty minutes."""


def _counter(name: str, text: str, *labels: str) -> Metric:
    return Metric(name=name, kind=Kind.COUNTER, help=text, labels=labels)


def _gauge(name: str, text: str, *labels: str) -> Metric:
    return Metric(name=name, kind=Kind.GAUGE, help=text, labels=labels)


def _histogram(name: str, text: str, buckets: tuple[float, ...], *labels: str) -> Metric:
    return Metric(name=name, kind=Kind.HISTOGRAM, help=text, labels=labels, buckets=buckets)


# What is counted while the bot runs.

REQUESTS: Final = _counter(
    "clapper_requests_total",
    "Requests for a video by what came of them: admitted, repeated (the same one came again), refused.",
    "outcome",
)
ADMISSIONS: Final = _counter("clapper_admissions_total", "Requests that became a job, by model.", "model")
REFUSALS: Final = _counter(
    "clapper_refusals_total",
    "Requests that were refused, by the message that told why.",
    "reason",
)
UPDATES: Final = _counter(
    "clapper_updates_total",
    "Updates that came from Telegram: new, open (came again and is not handled yet), done (came again).",
    "receipt",
)
UPDATES_SET_ASIDE: Final = _counter(
    "clapper_updates_set_aside_total", "Updates that could not be handled and were set aside."
)
JOBS_ENDED: Final = _counter("clapper_jobs_ended_total", "Jobs that ended, by their last state.", "state")
JOBS_LATE: Final = _counter("clapper_jobs_late_total", "Jobs whose user was told that they take too long.")
LOST_POSTS: Final = _counter(
    "clapper_lost_posts_total", "Paid POSTs of which nobody knew whether they were accepted."
)
LOST_POSTS_SETTLED: Final = _counter(
    "clapper_lost_posts_settled_total",
    "What came of those: found (accepted after all), not_arrived (queued again), failed.",
    "outcome",
)
DELIVERIES: Final = _counter(
    "clapper_deliveries_total",
    "Videos handed to Telegram: by link, from disk as they came, fitted (encoded anew), as a bare link.",
    "rung",
)
COST: Final = _counter(
    "clapper_cost_usd_total",
    "USD that ended jobs have cost: what the provider told, else the price that was expected.",
    "model",
)
QUEUE_WAIT: Final = _histogram(
    "clapper_queue_wait_seconds", "Seconds from the admission of a job to its first paid POST.", WAIT_BUCKETS
)
GENERATION: Final = _histogram(
    "clapper_generation_seconds",
    "Seconds from the paid POST to the finished video at the provider, by model.",
    VIDEO_BUCKETS + VIDEO_BUCKETS_LONG,
    "model",
)
DETECTION: Final = _histogram(
    "clapper_detection_wait_seconds",
    "Seconds from when a video was finished, as far as polls can tell, to when a poll saw it.",
    DETECTION_BUCKETS,
)
TIME_TO_VIDEO: Final = _histogram(
    "clapper_time_to_video_seconds",
    "Seconds from the admission of a job to its video in the chat, by model.",
    VIDEO_BUCKETS + VIDEO_BUCKETS_LONG,
    "model",
)
PROVIDER_CALLS: Final = _histogram(
    "clapper_provider_call_duration_seconds",
    "Seconds of each call to AI/ML API, whatever came of it; the count is that of the calls.",
    CALL_BUCKETS,
    "call",
)
PROVIDER_FAULTS: Final = _counter(
    "clapper_provider_faults_total", "Calls to AI/ML API that failed, by kind of fault.", "call", "kind"
)
PROVIDER_ANSWERED: Final = _gauge(
    "clapper_provider_answered_timestamp_seconds",
    "When AI/ML API last did what it was asked for (Unix time); absent until it has.",
)
TELEGRAM_CALLS: Final = _histogram(
    "clapper_telegram_call_duration_seconds",
    "Seconds of each call to Telegram about a job, its wait for a turn included.",
    CALL_BUCKETS,
    "call",
)
TELEGRAM_FAULTS: Final = _counter(
    "clapper_telegram_faults_total", "Calls to Telegram about a job that failed, by kind of fault.", "kind"
)
FLOOD_WAITS: Final = _counter("clapper_telegram_flood_waits_total", "Flood waits that Telegram asked for.")
FLOOD_WAIT_SECONDS: Final = _counter(
    "clapper_telegram_flood_wait_seconds_total", "Seconds of the flood waits that Telegram asked for."
)
DOWNLOAD_FAULTS: Final = _counter(
    "clapper_download_faults_total",
    "Finished videos that could not be fetched, by kind of fault.",
    "kind",
)
BALANCE: Final = _gauge(
    "clapper_balance_usd", "USD left at AI/ML API when it was last looked at; absent until it was."
)
BALANCE_SEEN: Final = _gauge(
    "clapper_balance_timestamp_seconds",
    "When the balance was last looked at (Unix time).",
)
PAGES: Final = _counter(
    "clapper_metrics_pages_total",
    "Answers of this page: fresh (the store was asked), cached (from the last second).",
    "answer",
)
COUNTED: Final = (
    REQUESTS,
    ADMISSIONS,
    REFUSALS,
    UPDATES,
    UPDATES_SET_ASIDE,
    JOBS_ENDED,
    JOBS_LATE,
    LOST_POSTS,
    LOST_POSTS_SETTLED,
    DELIVERIES,
    COST,
    QUEUE_WAIT,
    GENERATION,
    DETECTION,
    TIME_TO_VIDEO,
    PROVIDER_CALLS,
    PROVIDER_FAULTS,
    PROVIDER_ANSWERED,
    TELEGRAM_CALLS,
    TELEGRAM_FAULTS,
    FLOOD_WAITS,
    FLOOD_WAIT_SECONDS,
    DOWNLOAD_FAULTS,
    BALANCE,
    BALANCE_SEEN,
    PAGES,
)

# What is asked for when the page is read.

JOBS: Final = _gauge("clapper_jobs", "Jobs that have not ended, by state.", "state")
LATE_NOW: Final = _gauge("clapper_late_jobs", "Those of which the user was told that they are late.")
OLDEST_WAITING: Final = _gauge(
    "clapper_oldest_waiting_seconds",
    "Seconds for which the oldest job has waited that still waits; 0: none does.",
)
LATEST_DUE: Final = _gauge(
    "clapper_latest_due_seconds",
    "Seconds since the step of the latest job in a state was due, be it under way or not; 0: none is due. "
    "A queued job waits for a place all that time.",
    "state",
)
OLDEST_UNCONFIRMED: Final = _gauge(
    "clapper_oldest_unconfirmed_seconds",
    "Seconds since the oldest paid POST that is still sought in the provider's records; 0: none is.",
)
PLACES: Final = _gauge(
    "clapper_generation_places",
    "Generations that may run at once (MAX_ACTIVE_GENERATIONS); 0: any number.",
)
INBOX_UPDATES: Final = _gauge("clapper_inbox_updates", "Updates on disk that are not handled yet.")
INBOX_OLDEST: Final = _gauge(
    "clapper_inbox_oldest_seconds", "Seconds since the oldest of them came; 0: there is none."
)
SPENT: Final = _gauge("clapper_spent_usd", "USD that count towards the budget: of the last 24 hours.")
BUDGET: Final = _gauge("clapper_budget_usd", "USD for any 24 hours (DAILY_BUDGET_USD); absent: no limit.")
BALANCE_MINIMUM: Final = _gauge(
    "clapper_balance_minimum_usd",
    "USD below which nothing new is taken (LOW_BALANCE_USD); absent: the account is not watched.",
)
SERVICE_RUNNING: Final = _gauge(
    "clapper_service_running",
    "1 while a service of the bot works, or is done; else 0.",
    "service",
)
SERVICE_FAILURES: Final = _counter(
    "clapper_service_failures_total", "How often a service has failed; it is started again.", "service"
)
HEALTHY: Final = _gauge(
    "clapper_healthy",
    "1 where this is well, else 0; the same as `/healthz` says, which says why as well.",
    "condition",
)
STORE_READABLE: Final = _gauge(
    "clapper_store_readable", "1 where the store answered what this page asked; 0: its figures are absent."
)
DISK_FREE: Final = _gauge(
    "clapper_disk_free_bytes",
    "Bytes that are free where the database lies and where videos are prepared.",
    "folder",
)
LEADS: Final = _gauge(
    "clapper_leads", "1 while this process leads, 0 while it stands by; 1 where nobody can stand by."
)
LEAD_TERM: Final = _gauge(
    "clapper_lead_term",
    "Which one this process is of all that have led; absent while it stands by, and where nobody can.",
)
LEAD_SINCE: Final = _gauge(
    "clapper_lead_since_timestamp_seconds",
    "When this process came to lead (Unix time); absent while it stands by.",
)
BUILD: Final = _gauge("clapper_build_info", "Always 1; the labels say what runs.", "version", "python")
ASKED: Final = (
    JOBS,
    LATE_NOW,
    OLDEST_WAITING,
    LATEST_DUE,
    OLDEST_UNCONFIRMED,
    PLACES,
    INBOX_UPDATES,
    INBOX_OLDEST,
    SPENT,
    BUDGET,
    BALANCE_MINIMUM,
    HEALTHY,
    SERVICE_RUNNING,
    SERVICE_FAILURES,
    STORE_READABLE,
    DISK_FREE,
    LEADS,
    LEAD_TERM,
    LEAD_SINCE,
    BUILD,
)

METRICS: Final = {one.name: one for one in (*COUNTED, *ASKED)}
