"""Jobs as tests want them: in any state at once, and moved to any, whatever ways there are."""

from collections.abc import Iterator
from dataclasses import fields
from inspect import getmembers, isfunction
from typing import Any, Final, get_type_hints

from bot.domain.job import KINDS, GeneratingJob, Job, JobState, PostedJob, SendingJob
from bot.domain.request import Origin, Requester, VideoRequest

URL: Final = "https://files.example/v.mp4"


def a_job(state: JobState = JobState.QUEUED, **changes: Any) -> Job:  # noqa: ANN401 - any field of a job
    """A request for a video, with what its state promises."""
    kind = KINDS[state]
    given: dict[str, Any] = {
        "id": "0" * 32,
        "key": "1:2",
        "requester": Requester(user_id=1, language="en"),
        "origin": Origin(chat_id=1, message_id=2),
        "request": VideoRequest(prompt="a clapper falls"),
        "model": "google/veo-3.1-fast",
        "parameters": {"prompt": "a clapper falls"},
        "created_at": 100.0,
        **changes,
    }
    given.setdefault("run_at", given["created_at"])
    return kind(**{**_promised(kind, given), **given})


def in_state(job: Job, state: JobState, **changes: Any) -> Job:  # noqa: ANN401 - any field of a job
    """The same row of the store, had it come to this state."""
    kept = {one.name: getattr(job, one.name) for one in fields(job)}
    given = {**kept, **changes}
    kind = KINDS[state]
    lacking = {name: value for name, value in _promised(kind, given).items() if given[name] is None}
    return kind(**{**given, **lacking})


def moved(job: Job, state: JobState | None = None, **changes: Any) -> Job:  # noqa: ANN401 - any field of a job
    """The job one version on, in another state or the same one."""
    return in_state(job, job.state if state is None else state, **{"version": job.version + 1, **changes})


def _promised(kind: type[Job], given: dict[str, Any]) -> dict[str, Any]:
    """What a job of this class always has."""
    promised: dict[str, Any] = {}
    if issubclass(kind, PostedJob):
        promised["submitted_at"] = given["created_at"]
    if issubclass(kind, GeneratingJob):
        promised["generation_id"] = "generation"
    if issubclass(kind, SendingJob):
        promised["video_url"] = URL
    return promised


def ways() -> dict[JobState, set[JobState]]:
    """The ways that the classes of jobs offer: for each state those that a method of its class leads to."""
    return {state: set(_ways_out_of(kind)) for state, kind in KINDS.items()}


def _ways_out_of(kind: type[Job]) -> Iterator[JobState]:
    for name, method in getmembers(kind, isfunction):
        told = None if name.startswith("_") else get_type_hints(method).get("return")
        if isinstance(told, type) and issubclass(told, Job):
            yield told.state
