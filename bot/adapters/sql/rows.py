"""Domain values to the named values of a statement, and rows back to domain values."""

import json
from collections.abc import Mapping
from typing import Any, Final

from bot.adapters.sql.database import Row, SqlValue, as_mapping
from bot.adapters.sql.step_rows import made_of_json, made_to_json, steps_of_json, steps_to_json
from bot.domain.errors import Problem
from bot.domain.job import KINDS, Job, JobState, PostedJob
from bot.domain.media import Size
from bot.domain.recordings import Recording, RecordingState
from bot.domain.request import (
    Audio,
    Option,
    Origin,
    OwnVideo,
    Photo,
    Purpose,
    Requester,
    SourceVideo,
    VideoRequest,
)
from bot.ports import AlbumItem, Draft, StoredUpdate

_JSON: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def values_of_job(job: Job) -> dict[str, SqlValue]:
    """A value for each column of `jobs` but `number`."""
    return {
        **_values_of_message(job.requester, job.origin),
        "id": job.id,
        "key": job.key,
        "state": job.state.value,
        "version": job.version,
        "request": _request_to_json(job.request),
        "model": job.model,
        "parameters": _to_json(dict(job.parameters)),
        "created_at": job.created_at,
        "run_at": job.run_at,
        "turn": job.turn,
        "attempts": job.attempts,
        "submitted_at": job.submitted_at,
        "posts": job.posts,
        "sought_since": job.sought_since,
        "is_unprepared": job.is_unprepared,
        "generation_id": job.generation_id,
        "video_url": job.video_url,
        "ready_at": job.ready_at,
        "late_at": job.late_at,
        "send_began_at": job.send_began_at,
        "ended_at": job.ended_at,
        "status_message_id": job.status_message_id,
        "result_message_id": job.result_message_id,
        "result_file_id": job.result_file_id,
        "document_file_id": job.document_file_id,
        "frame_file_id": job.frame_file_id,
        "problem": None if job.problem is None else _problem_to_json(job.problem),
        "told": job.notified,
        "again_of": job.again_of,
        "price_micros": job.price_micros,
        "cost_micros": job.cost_micros,
        "other_micros": job.other_micros,
        "videos": job.videos,
        "steps": steps_to_json(job.steps, _request_to_json),
        "step": job.step,
        "tries": job.tries,
        "step_began_at": job.step_began_at,
        "made": made_to_json(job.made),
        "inline_message_id": job.origin.inline_message_id,
    }


def job_of_row(row: Row) -> Job:
    """The job in a row of `jobs`."""
    found = as_mapping(row)
    kind = _kind_of_row(found)
    submitted_at = found["submitted_at"]
    if submitted_at is None and issubclass(kind, PostedJob):
        submitted_at = found["created_at"]
    return kind(
        id=found["id"],
        key=found["key"],
        version=found["version"],
        requester=_requester_of_row(found),
        origin=_origin_of_row(found, found["inline_message_id"]),
        request=_request_of_json(found["request"]),
        model=found["model"],
        parameters=json.loads(found["parameters"]),
        created_at=found["created_at"],
        run_at=found["run_at"],
        turn=found["turn"],
        attempts=found["attempts"],
        submitted_at=submitted_at,
        posts=found["posts"],
        sought_since=found["sought_since"],
        is_unprepared=bool(found["is_unprepared"]),
        generation_id=found["generation_id"],
        video_url=found["video_url"],
        ready_at=found["ready_at"],
        late_at=found["late_at"],
        send_began_at=found["send_began_at"],
        ended_at=found["ended_at"],
        status_message_id=found["status_message_id"],
        result_message_id=found["result_message_id"],
        result_file_id=found["result_file_id"],
        document_file_id=found["document_file_id"],
        frame_file_id=found["frame_file_id"],
        problem=None if found["problem"] is None else _problem_of_json(found["problem"]),
        notified=found["told"],
        again_of=found["again_of"],
        price_micros=found["price_micros"],
        cost_micros=found["cost_micros"],
        other_micros=found["other_micros"],
        videos=found["videos"],
        steps=steps_of_json(found["steps"], _request_of_json),
        step=found["step"],
        tries=found["tries"],
        step_began_at=found["step_began_at"],
        made=made_of_json(found["made"]),
    )


def _kind_of_row(row: Mapping[str, Any]) -> type[Job]:
    """The job's class. A row that lacks what its state promises stands where that can be found out."""
    state = JobState(row["state"])
    if state is JobState.SENDING and row["video_url"] is None:
        state = JobState.GENERATING
    if state is JobState.GENERATING and row["generation_id"] is None:
        state = JobState.UNCONFIRMED
    return KINDS[state]


def values_of_draft(draft: Draft) -> dict[str, SqlValue]:
    """A value for each column of `drafts` but `number`."""
    return {
        **_values_of_message(draft.requester, draft.origin),
        "key": draft.key,
        "request": _request_to_json(draft.request),
        "created_at": draft.created_at,
        "question_id": draft.question_id,
        "asks_prompt": draft.asks_prompt,
        "answered_at": draft.answered_at,
    }


def draft_of_row(row: Row) -> Draft:
    """The draft in a row of `drafts`."""
    return Draft(
        key=row["key"],
        requester=_requester_of_row(row),
        origin=_origin_of_row(row),
        request=_request_of_json(row["request"]),
        created_at=row["created_at"],
        question_id=row["question_id"],
        asks_prompt=bool(row["asks_prompt"]),
        answered_at=row["answered_at"],
    )


def values_of_album_item(item: AlbumItem) -> dict[str, SqlValue]:
    """A value for each column of `album_items` but `closed_at`."""
    return {
        **_values_of_message(item.requester, item.origin),
        "group_id": item.group_id,
        "request": _request_to_json(VideoRequest(photos=(item.photo,) if item.photo else ())),
        "text": item.text,
        "received_at": item.received_at,
    }


def album_item_of_row(row: Row) -> AlbumItem:
    """The item in a row of `album_items`."""
    return AlbumItem(
        group_id=row["group_id"],
        requester=_requester_of_row(row),
        origin=_origin_of_row(row),
        photo=next(iter(_request_of_json(row["request"]).photos), None),
        text=row["text"],
        received_at=row["received_at"],
    )


def values_of_recording(one: Recording) -> dict[str, SqlValue]:
    """A value for each column of `recordings` but `number`; what was told keeps neither words nor sound."""
    is_told = one.state is RecordingState.TOLD
    return {
        **_values_of_message(one.requester, one.origin),
        "id": one.id,
        "key": one.key,
        "state": one.state.value,
        "version": one.version,
        "file_id": "" if is_told else one.sound.file_id,
        "size_bytes": one.sound.size_bytes,
        "seconds": one.sound.seconds,
        "created_at": one.created_at,
        "run_at": one.run_at,
        "attempts": one.attempts,
        "posted_at": one.posted_at,
        "model": one.model,
        "generation_id": one.generation_id,
        "words": None if is_told else one.text,
        "problem": None if is_told or one.problem is None else _problem_to_json(one.problem),
        "price_micros": one.price_micros,
        "cost_micros": one.cost_micros,
    }


def recording_of_row(row: Row) -> Recording:
    """The voice message in a row of `recordings`."""
    return Recording(
        id=row["id"],
        key=row["key"],
        requester=_requester_of_row(row),
        origin=_origin_of_row(row),
        sound=Audio(file_id=row["file_id"], size_bytes=row["size_bytes"], seconds=row["seconds"]),
        created_at=row["created_at"],
        run_at=row["run_at"],
        state=RecordingState(row["state"]),
        version=row["version"],
        attempts=row["attempts"],
        posted_at=row["posted_at"],
        model=row["model"],
        generation_id=row["generation_id"],
        text=row["words"],
        problem=None if row["problem"] is None else _problem_of_json(row["problem"]),
        price_micros=row["price_micros"],
        cost_micros=row["cost_micros"],
    )


def update_of_row(row: Row) -> StoredUpdate:
    """The update in a row of `inbox` that is not finished."""
    return StoredUpdate(update_id=row["update_id"], body=row["body"], attempts=row["begun"])


def _values_of_message(requester: Requester, origin: Origin) -> dict[str, SqlValue]:
    return {
        "user_id": requester.user_id,
        "language": requester.language,
        "chat_id": origin.chat_id,
        "message_id": origin.message_id,
        "thread_id": origin.thread_id,
        "direct_topic_id": origin.direct_topic_id,
        "is_group": origin.is_group,
    }


def _requester_of_row(row: Row | Mapping[str, Any]) -> Requester:
    return Requester(user_id=row["user_id"], language=row["language"])


def _origin_of_row(row: Row | Mapping[str, Any], inline_message_id: str | None = None) -> Origin:
    return Origin(
        chat_id=row["chat_id"],
        message_id=row["message_id"],
        thread_id=row["thread_id"],
        direct_topic_id=row["direct_topic_id"],
        is_group=bool(row["is_group"]),
        inline_message_id=inline_message_id,
    )


def _request_to_json(request: VideoRequest) -> str:
    photos = [
        {
            "file_id": photo.file_id,
            "size_bytes": photo.size_bytes,
            "size": None if photo.size is None else [photo.size.width, photo.size.height],
            **_made_by(photo),
        }
        for photo in request.photos
    ]
    options = {option.value: text for option, text in request.options.items()}
    whole: dict[str, object] = {"prompt": request.prompt, "options": options, "photos": photos}
    if sound := request.sound:
        whole["sound"] = {
            "file_id": sound.file_id,
            "size_bytes": sound.size_bytes,
            "seconds": sound.seconds,
            **_made_by(sound),
        }
    video = request.video
    if isinstance(video, OwnVideo):
        whole["own_video"] = {
            "file_id": video.file_id,
            "purpose": video.purpose.value,
            "size_bytes": video.size_bytes,
            "seconds": video.seconds,
            "size": None if video.size is None else [video.size.width, video.size.height],
        }
    elif video is not None:
        whole["video"] = {
            "url": video.url,
            "purpose": video.purpose.value,
            "seconds": video.seconds,
            "size": None if video.size is None else [video.size.width, video.size.height],
            "job": video.job_id,
        }
    if request.scenes:
        whole["scenes"] = list(request.scenes)
    if request.is_said:
        whole["said"] = True
    return _to_json(whole)


def _made_by(medium: Photo | Audio) -> dict[str, object]:
    """Which step yields it; nothing of what lies at Telegram."""
    return {} if medium.made_by is None else {"made_by": medium.made_by}


def _request_of_json(text: str) -> VideoRequest:
    found = json.loads(text)
    photos = (
        Photo(
            file_id=photo["file_id"],
            size_bytes=photo["size_bytes"],
            size=None if photo["size"] is None else Size(width=photo["size"][0], height=photo["size"][1]),
            made_by=photo.get("made_by"),
        )
        for photo in found["photos"]
    )
    options = {Option(name): value for name, value in found["options"].items()}
    # The first version wrote neither sound nor video.
    sound, video, own = found.get("sound"), found.get("video"), found.get("own_video")
    return VideoRequest(
        prompt=found["prompt"],
        options=options,
        photos=tuple(photos),
        sound=Audio(**sound) if sound else None,
        video=_own_of_json(own) if own else _source_of_json(video) if video else None,
        scenes=tuple(found.get("scenes", ())),
        is_said=found.get("said", False),
    )


def _own_of_json(own: Mapping[str, Any]) -> OwnVideo:
    size = own["size"]
    return OwnVideo(
        file_id=own["file_id"],
        purpose=Purpose(own["purpose"]),
        size_bytes=own["size_bytes"],
        seconds=own["seconds"],
        size=None if size is None else Size(width=size[0], height=size[1]),
    )


def _source_of_json(video: Mapping[str, Any]) -> SourceVideo:
    size = video.get("size")  # the first versions knew neither length nor size, nor whose result it is
    return SourceVideo(
        url=video["url"],
        purpose=Purpose(video["purpose"]),
        seconds=video.get("seconds"),
        size=None if size is None else Size(width=size[0], height=size[1]),
        job_id=video.get("job"),
    )


def empty_request() -> str:
    """The request of a job that was forgotten."""
    return _request_to_json(VideoRequest())


def _problem_to_json(problem: Problem) -> str:
    return _to_json({"key": problem.key, "values": dict(problem.values)})


def _problem_of_json(text: str) -> Problem:
    found = json.loads(text)
    return Problem(key=found["key"], values=found["values"])


def _to_json(value: Mapping[str, object]) -> str:
    return _JSON.encode(value)
