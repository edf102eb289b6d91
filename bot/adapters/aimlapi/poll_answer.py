"""What does the answer to a poll say? What is beside the status word counts more than the word.

A link to a video is an end, whatever the word. An error without a link is an end as well: the words of
several makers of models leak, and some say `completed` beside an error. Only where there is neither does the
word decide, and only a word that nobody knows means waiting.

    {"status": "completed", "video": {"url": U}}      an object, the usual answer
    {"status": "succeeded", "video": [{"url": U}]}    an array, by the newest schemas
    {"video": [U]}, {"video": U}                      the old Runway pair, and what it may become
    {"error": {"name": .., "message": ..}}            the usual failure
    {"error": {"detail": [{"loc": [..], "msg": ..}]}} that of models behind fal.ai
    {"error": "text"}                                 old schemas
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.adapters.aimlapi import costs, error_messages
from bot.adapters.aimlapi.wire import UnexpectedResponse
from bot.domain.bounds import LINK
from bot.domain.errors import Problem
from bot.ports import Generation, GenerationStatus

_RUNNING: Final = frozenset(
    {
        "queued", "queueing", "queuing", "generating", "waiting", "active", "pending", "processing",
        "in_progress", "running", "started", "starting", "submitted", "preparing", "dreaming", "scheduled",
        "created", "accepted", "throttled"
    }
)  # fmt: skip
_COMPLETED: Final = frozenset(
    {
        "completed", "complete", "succeeded", "succeed", "success", "successful", "done", "finished",
        "ready", "ok"
    }
)  # fmt: skip
_FAILED: Final = frozenset(
    {
        "error", "errored", "failed", "fail", "failure", "cancelled", "canceled", "expired", "timeout",
        "timed_out", "timedout", "rejected", "aborted", "terminated", "moderated", "blocked", "declined",
        "unsuccessful"
    }
)  # fmt: skip
_MODERATED: Final = frozenset({"moderated", "blocked", "declined"})
"""Words of a failure that say by themselves that the content was not wanted."""
_LINKS: Final = ("https://", "http://")
_MAX_DEPTH: Final = 4
_VIDEO: Final = ("video", "videos")
"""These hold the result and nothing else."""
_RESULT: Final = (*_VIDEO, "video_url", "output", "outputs", "result", "results", "data", "generation", "url")
"""These may hold what was sent in before it is done: they count where the word says that it is."""
_URL: Final = ("url", "video_url", "uri", "link", "urls", "video")
_ERRORS: Final = ("error", "errors")
_OWN: Final = frozenset({"status", "id", "generation_id", "video"})
"""What has none of these speaks of no generation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollAnswer:
    """What a poll saw, and what is odd about it."""

    generation: Generation
    unknown_word: str | None = None
    """A status that no document knows; the generation counts as running."""


def read(answer: Any, headers: Mapping[str, str]) -> PollAnswer:  # noqa: ANN401 - JSON as it came
    """What the answer to a poll says.

    Raises:
        UnexpectedResponse: It is no answer to a poll.
    """
    if not isinstance(answer, dict):
        raise UnexpectedResponse("no generation")
    status = answer.get("status")
    word = status.strip().casefold().replace(" ", "_").replace("-", "_") if isinstance(status, str) else ""
    cost = costs.told(answer, headers)
    if (url := _link(answer, _RESULT if word in _COMPLETED else _VIDEO)) is not None:
        completed = Generation(status=GenerationStatus.COMPLETED, video_url=url, cost_micros=cost)
        return PollAnswer(generation=completed)
    if word in _FAILED or _has_error(answer):
        problem = _why(answer)
        if word in _MODERATED and problem.key == "failed-unknown":
            problem = Problem(key="failed-content")
        return PollAnswer(generation=Generation(status=GenerationStatus.FAILED, problem=problem))
    if not answer.keys() & _OWN:
        raise UnexpectedResponse("neither a status nor a video nor an error")
    running = Generation(status=GenerationStatus.RUNNING, cost_micros=cost, lacks_video=word in _COMPLETED)
    is_known = word in _RUNNING or word in _COMPLETED
    return PollAnswer(
        generation=running, unknown_word=None if is_known else error_messages.plain(str(status), 40)
    )


def verdict(answer: Any) -> Problem:  # noqa: ANN401 - JSON as it came
    """Why there will be no video, in the provider's words as far as it tells them."""
    return _why(answer if isinstance(answer, dict) else {})


def _link(answer: Mapping[str, Any], places: tuple[str, ...]) -> str | None:
    return next((url for name in places for url in _links(answer.get(name), depth=0)), None)


def _links(value: object, depth: int) -> Iterator[str]:
    """The links in what stands for a video: itself, in a list, or in an object."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, str):
        if is_link(value.strip()):
            yield value.strip()
    elif isinstance(value, list):
        for one in value[:10]:
            yield from _links(one, depth + 1)
    elif isinstance(value, dict):
        for name in _URL:
            yield from _links(value.get(name), depth + 1)


def is_link(text: str) -> bool:
    """Whether this can be a link to a file on the web."""
    return (
        len(text) <= LINK.limit
        and text.casefold().startswith(_LINKS)
        and text.isprintable()
        and " " not in text
    )


def _has_error(answer: Mapping[str, Any]) -> bool:
    """Whether anything stands in its error; a list of details beside the status is one too."""
    detail = answer.get("detail")
    is_detail = isinstance(detail, list) and any(isinstance(one, dict) and "msg" in one for one in detail)
    return is_detail or any(_says(answer.get(name), depth=0) for name in _ERRORS)


def _says(value: object, depth: int) -> bool:
    """Whether there is anything in it: `{"name": null}` and `{}` are no error yet."""
    if isinstance(value, dict | list) and depth <= _MAX_DEPTH:
        return any(_says(one, depth + 1) for one in (value.values() if isinstance(value, dict) else value))
    return bool(value)


def _why(answer: Mapping[str, Any]) -> Problem:
    error = answer.get("error")
    name = error.get("name") if isinstance(error, dict) else None
    text = error_messages.message_of(answer)
    if error_messages.speaks_of_content(f"{name} {text}" if isinstance(name, str) else text):
        return Problem(key="failed-content")
    reason = error_messages.plain(text) or (error_messages.plain(name) if isinstance(name, str) else "")
    return (
        Problem(key="failed-generation", values={"reason": reason})
        if reason
        else Problem(key="failed-unknown")
    )
