"""Words at every place where words are kept, for tests of what is left of them."""

import json
from dataclasses import replace
from typing import Final

from bot.adapters.sql.database import Database
from bot.adapters.sql.drafts import SqlDraftStore
from bot.adapters.sql.inbox import SqlInboxStore
from bot.adapters.sql.jobs import SqlJobStore
from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.request import VideoRequest
from bot.ports import Draft
from tests.contracts.conftest import NOW, a_job, put
from tests.jobs import in_state

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
