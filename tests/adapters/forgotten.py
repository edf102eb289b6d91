"""Words at every place where words are kept, for tests of what is left of them."""

import json
from dataclasses import replace
from typing import Final

from bot.adapters.sql.albums import SqlAlbumStore
from bot.adapters.sql.database import Database
from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.request import VideoRequest
from bot.ports import AlbumItem, Draft
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import in_state, moved

SECRET: Final = "Zanzibar"


async def fill(database: Database, *, user: int, words: str) -> None:
    """Requests of all sizes, at every place where words are kept."""
    jobs, drafts = SqlJobStore(database), SqlDraftStore(database)
    inbox = SqlInboxStore(database, 1)
    for n in range(30):
        text = f"{words} " * 3 ** (n % 8)
        job = a_job(f"{user}-{n}", user=user, at=NOW + n)
        job = replace(
            job,
            key=f"{user}:{n}",
            request=VideoRequest(prompt=text),
            parameters={"prompt": text},
            generation_id=words,
            video_url=f"https://example.org/{words}.mp4",
            result_file_id=words,
            again_of=words,
            problem=Problem(key="failed-generation", values={"reason": words}),
            ended_at=NOW + n,
        )
        await put(jobs, in_state(job, JobState.DELIVERED))
        draft = Draft(
            key=f"{user}:{n}", requester=job.requester, origin=job.origin, request=job.request, created_at=NOW
        )
        await drafts.save(draft)
        await drafts.save(replace(draft, request=VideoRequest(prompt=text[::-1] + text)))
        update_id = user * 1000 + n
        body = json.dumps({"message": {"from": {"id": user}, "text": text}})
        if n % 4 == 3:  # somebody else's, who quotes them
            quoted = {"from": {"id": user}, "text": text}
            body = json.dumps({"message": {"from": {"id": 99}, "reply_to_message": quoted}})
        await inbox.receive(update_id, body, now=NOW)
        if n % 2:
            await inbox.quarantine(update_id, now=NOW)
        else:
            await inbox.finish(update_id, now=NOW)


async def forget(database: Database, user: int) -> None:
    await SqlJobStore(database).forget(user, now=NOW)
    await SqlDraftStore(database).forget(user)
    await SqlInboxStore(database, 1).forget(user)


async def leave_a_photo_and_an_album(database: Database) -> None:
    """What was secret in a request that was taken back, and in an album that is still gathered."""
    albums, jobs = SqlAlbumStore(database), SqlJobStore(database)
    job = a_job("with a photo", state=JobState.QUEUED)
    await put(jobs, job)
    await jobs.keep_medium(job.id, 0, SECRET.encode() * 5000)
    await jobs.advance(job, moved(job, JobState.CANCELLED, ended_at=NOW))
    await albums.save(
        AlbumItem(
            group_id="g", requester=job.requester, origin=job.origin, photo=None, text=SECRET, received_at=NOW
        )
    )


async def tidy_up(database: Database) -> None:
    """All that time makes forget, as housekeeping does it a hundred seconds later."""
    await SqlJobStore(database).forget_ended(NOW + 100, now=NOW + 200)
    await SqlDraftStore(database).delete_older(NOW + 100)
    await SqlAlbumStore(database).delete_older(NOW + 100)
    await SqlInboxStore(database, 1).delete_older(NOW + 100)
