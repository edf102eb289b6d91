"""The code, broken on purpose: each of these must be found, else the simulation has no teeth."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One fault: a text that stands in a file exactly once, and what stands there instead."""

    name: str
    file: str
    """Relative to the repository."""
    before: str
    after: str
    seeds: str = "0-199"
    """Where it is found soon."""

    def put_into(self, folder: Path) -> None:
        """Break the copy of the code in this folder.

        Raises:
            ValueError: The text is not there exactly once: the code has changed, and the mutant must follow.
        """
        path = folder / self.file
        text = path.read_text()
        if text.count(self.before) != 1:
            raise ValueError(f"{self.name}: {self.file} has its text {text.count(self.before)} times")
        path.write_text(text.replace(self.before, self.after))


def copy_code(folder: Path) -> None:
    """The code and the simulation, and nothing else; never the repository itself is broken."""
    junk = shutil.ignore_patterns("sandbox", "*.pyc.*")  # those are being compiled
    shutil.copytree(ROOT / "bot", folder / "bot", ignore=junk)
    shutil.copytree(ROOT / "tests" / "simulation", folder / "tests" / "simulation", ignore=junk)
    for name in ("__init__.py", "virtual_time.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests" / name)


MUTANTS: Final = (
    Mutant(
        name="the generation's id is not kept before the job moves on",
        file="bot/domain/job.py",
        before='    "generation_id",\n',
        after="",
    ),
    Mutant(
        name="a POST whose answer was lost is made again",
        file="bot/app/pipeline/submit.py",
        before='_log.warning("no answer, will look it up: %s", error, extra={"job": job.id})\n'
        "            self.gate.failed()\n            await self.lifecycle.mark_unconfirmed(job)\n",
        after="await self._queue_again(job, 5.0)\n",
    ),
    Mutant(
        name="a death in the middle of the POST is taken for a POST never made",
        file="bot/app/pipeline/engine.py",
        before='_log.warning("found in the middle of its POST, will look it up", extra={"job": job.id})\n'
        "                await self.lifecycle.mark_unconfirmed(job)",
        after="await self.steps.submit._queue_again(job, 0.0)",
    ),
    Mutant(
        name="the middle of a POST is forgotten",
        file="bot/app/pipeline/engine.py",
        before="        if JobState.SUBMITTING in agenda.first:\n"
        "            await self._look_up_lost_posts()\n",
        after="",
    ),
    Mutant(
        name="what is not found at once is posted again",
        file="bot/app/pipeline/reconcile.py",
        before="self.follow_up.surely_since(job.submitted_at) > await self._unconfirmed_for(model)",
        after="self.follow_up.elapsed(job) > 60",
    ),
    Mutant(
        name="records that cannot be read count as records without a trace",
        file="bot/app/pipeline/reconcile.py",
        before='key="admin-records-refused"), is_trouble=True)\n'
        "            await self._search_on(job)\n"
        "            return\n",
        after='key="admin-records-refused"), is_trouble=True)\n'
        "            trace = Trace()\n"
        "            object.__setattr__(job, 'submitted_at', job.submitted_at - 900.0)\n",
    ),
    Mutant(
        name="the quota for a day is not part of the insert",
        file="bot/adapters/sqlite/queries.sql",
        before="AND created_at > :since\n        ) < :limit_user_daily\n",
        after="AND created_at > :since\n        ) < :limit_user_daily + 1\n",
    ),
    Mutant(
        name="the count comes before the insert, not within it",
        file="bot/adapters/sqlite/jobs.py",
        before="        while True:\n            if (admitted := await self._one(",
        after="        usage = await self.usage(job.asker.user_id, job.origin.chat_id, limits, now=now)\n"
        "        if refusal(limits, usage, now=now) is not None:\n"
        '            there = await self._one("job_by_key", {"key": job.key})\n'
        "            return AlreadyThere(job=there) if there else OverLimit(usage=usage)\n"
        '        offered |= {"limit_user_daily": 0, "limit_user_active": 0, "limit_chat_daily": 0}\n'
        "        while True:\n            if (admitted := await self._one(",
        seeds="143-342",
    ),
    Mutant(
        name="what is under way counts towards no quota",
        file="bot/adapters/sqlite/queries.sql",
        before="WHERE user_id = :user_id\n        ) < :limit_user_active\n",
        after="WHERE user_id = :user_id\n        ) < :limit_user_active + 1\n",
    ),
    Mutant(
        name="the places at the provider are not counted",
        file="bot/adapters/sqlite/queries.sql",
        before="    ) < :most\n",
        after="    ) < 1000\n",
    ),
    Mutant(
        name="a write does not look at the version that it starts from",
        file="bot/adapters/sqlite/queries.sql",
        before="WHERE id = :id AND version = :from_version",
        after="WHERE id = :id AND :from_version IS NOT NULL",
    ),
    Mutant(
        name="a repeat of the same message is a second request",
        file="bot/app/requests/ask.py",
        before="                key=key,\n",
        after='                key=f"{key} {now}",\n',
    ),
    Mutant(
        name="a doubtful video is sent anew instead of put into the status message",
        file="bot/app/pipeline/deliver.py",
        before="        if job.is_in_doubt:\n"
        "            await self._make_good(quiet, put)\n            return\n",
        after="",
    ),
    Mutant(
        name="that a sending begins is not on disk before it does",
        file="bot/app/pipeline/deliver.py",
        before="        if began := await self.lifecycle.move(quiet, quiet.began(at=self.clock.now())):\n",
        after="        if began := quiet:\n",
    ),
    Mutant(
        name="a lost answer is taken for a refusal",
        file="bot/app/pipeline/deliver.py",
        before="schedule.backoff(job.attempts, first=1.0), in_doubt=True)",
        after="schedule.backoff(job.attempts, first=1.0), in_doubt=False)",
    ),
    Mutant(
        name="a failure is not told",
        file="bot/domain/status.py",
        before="            return Failed(problem=problem, is_free=job.is_free)\n",
        after="            return None\n",
    ),
    Mutant(
        name="what a death left untold stays so",
        file="bot/app/pipeline/leftovers.py",
        before="                if status := last_word(job):\n",
        after="                if (status := last_word(job)) and not status:\n",
        seeds="92-291",
    ),
    Mutant(
        name="a late job is followed no more",
        file="bot/app/pipeline/follow_up.py",
        before="seen.late(at=now, until=now + pause, attempts=attempts)",
        after="seen.late(at=now, until=now + 1e9, attempts=attempts)",
    ),
    Mutant(
        name="a late job is given up",
        file="bot/app/pipeline/follow_up.py",
        before="if self.surely_since(before.submitted_at) > schedule.FOLLOW_FOR_SECONDS and may_end:",
        after="if self.elapsed(before) > self.timeout + 1 and may_end:",
    ),
    Mutant(
        name="a full disk ends the engine",
        file="bot/app/pipeline/engine.py",
        before="                except Exception:  # noqa: BLE001 - a full disk must not end the loop\n",
        after="                except ZeroDivisionError:\n",
    ),
    Mutant(
        name="a link in doubt is sent anew",
        file="bot/app/pipeline/deliver.py",
        before="            return await self.messenger.put_link_into_status(job, url, reason)\n",
        after="            return await self.messenger.send_link(job, url, reason)\n",
        seeds="49-248",
    ),
    Mutant(
        name="the budget is looked at without the price of the request itself",
        file="bot/adapters/sqlite/queries.sql",
        before="        OR coalesce(:price_micros, 0) + coalesce((\n",
        after="        OR coalesce((\n",
    ),
    Mutant(
        name="the budget is counted before the insert, not within it",
        file="bot/adapters/sqlite/jobs.py",
        before="        while True:\n            if (admitted := await self._one(",
        after="        usage = await self.usage(job.asker.user_id, job.origin.chat_id, limits, now=now)\n"
        "        if refusal(limits, usage, now=now, price_micros=job.price_micros) is not None:\n"
        '            there = await self._one("job_by_key", {"key": job.key})\n'
        "            return AlreadyThere(job=there) if there else OverLimit(usage=usage)\n"
        '        offered |= {"limit_budget_micros": 0}\n'
        "        while True:\n            if (admitted := await self._one(",
        seeds="514-713",
    ),
    Mutant(
        name="the gate is passed by while it is shut",
        file="bot/app/pipeline/engine.py",
        before=".free and self.gate.admits():\n",
        after=".free:\n",
    ),
    Mutant(
        name="an answer from before a 429 opens the gate",
        file="bot/app/pipeline/submission_gate.py",
        before="        return self._breaker.open_until is not None and self._probe != job.id\n",
        after="        return False\n",
        seeds="91-290",
    ),
    Mutant(
        name="a note is repeated while another admin cannot be told",
        file="bot/app/notify/admin_alerts.py",
        before="            heard[admin] = note.is_trouble\n",
        after="",
        seeds="276-475",
    ),
    Mutant(
        name="a step writes where its job is",
        file="bot/adapters/sqlite/jobs.py",
        before='values = {column: wanted[column] for column in ("id", *changes)}\n',
        after='changes = [*changes, "chat_id"]\n'
        '        values = {column: wanted[column] for column in ("id", *changes)}\n',
    ),
    Mutant(
        name="a full database after a sending is taken for a lack of room",
        file="bot/app/pipeline/upload_preparation.py",
        before="class NoRoomForUploadError(Exception):\n",
        after="NoRoomForUploadError = DiskFull\n\n\nclass UnusedError(Exception):\n",
        seeds="3000-3199",
    ),
    Mutant(
        name="a failed row is taken for an acceptance",
        file="bot/adapters/aimlapi/wire.py",
        before='if row.get("status") == "failed":',
        after='if row.get("status") == "failed" and not is_id(found):',
    ),
    Mutant(
        name="one failed row is the end, however many POSTs were made",
        file="bot/app/pipeline/reconcile.py",
        before="if (trace.failed >= job.posts and (",
        after="if (trace.failed and (",
        seeds="258-457",
    ),
    Mutant(
        name="a failed row is believed without a look",
        file="bot/app/pipeline/reconcile.py",
        before="        for generation_id in reversed(trace.failed_ids):\n",
        after="        for generation_id in ():\n",
        seeds="300-499",
    ),
    Mutant(
        name="the margin is dropped",
        file="bot/adapters/aimlapi/their_clock.py",
        before="min(now, since) + least - before\n",
        after="min(now, since) + 0.0 * before\n",
    ),
    Mutant(
        name="a clock that was set is believed",
        file="bot/domain/schedule.py",
        before="    return now - max(since, sure_since)\n",
        after="    return now - since\n",
        seeds="2500-2699",
    ),
)
