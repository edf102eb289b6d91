"""Voice messages on their way to words: fetched, looked into, posted once, asked for, told.

The sound is in memory only, from when it is fetched until it is posted. What an earlier process left at any
line goes on from its row:

    wanted    fetched anew and posted
    posting   sought in the provider's records by its id, and never posted again; if they have nothing of it
              for `SOUGHT_SECONDS` it is given up, and counts as paid unless they list it as failed
    running   asked for again, for as long as the provider keeps the words
    heard     told again: its author may read it twice after a death, and never nothing
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from bot.app.keyed_tasks import KeyedTasks
from bot.app.pipeline.failed_files import FailedFiles
from bot.domain import schedule
from bot.domain.access import BANNED
from bot.domain.errors import (
    AccessDenied,
    DiskFull,
    MediaError,
    MessengerError,
    NotDelivered,
    NotSent,
    Problem,
    ProviderError,
    Rejected,
    TooManyRequests,
)
from bot.domain.recordings import MAX_SECONDS, Recording, RecordingState
from bot.domain.request import MAX_AUDIO_BYTES
from bot.ports import Clock, MediaTools, Messenger, PaidCalls, RecordingStore, TranscriptStatus, VideoProvider

AT_ONCE: Final = 4
"""Voice messages that something is done for side by side."""
MAX_TRIES: Final = 8
"""How often the same is tried for a voice message before its author is told that it is not to be had."""
SOUGHT_SECONDS: Final = 900.0
"""After the POST: the provider's records list what was accepted by then."""
KEPT_SECONDS: Final = 3_000.0
"""After the POST: the provider keeps the words for an hour."""
FIRST_SEARCH_SECONDS: Final = 3.0
PAUSED_SECONDS: Final = 10.0
"""Between two looks whether the pause is over."""
FIRST_LOOK_SECONDS: Final = 1.0
SLOWEST_LOOK_SECONDS: Final = 30.0
VERDICTS: Final = 8
"""One refused look may be a mistake; so many in a row, over a minute and more, are a verdict."""
TOLD_FOR_SECONDS: Final = 86_400.0
"""After the POST: for so long it is tried to tell what was heard."""
SLOWEST_TELLING_SECONDS: Final = 300.0
TOLD_LONGER_BY: Final = 1.0
"""Seconds that a sound may be longer than Telegram tells: it tells whole ones, and the sender's word."""
PROBLEM: Final = Problem(key="recording-failed")
IN_DOUBT: Final = Problem(key="recording-in-doubt")
NO_WORDS: Final = Problem(key="recording-no-words")

Answer = Callable[[Recording], Awaitable[None]]

_log = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Recordings:
    """Has all that are open, and tells each author what came of it."""

    store: RecordingStore
    calls: PaidCalls
    provider: VideoProvider
    messenger: Messenger
    media: MediaTools
    clock: Clock
    failed_files: FailedFiles
    is_banned: Callable[[int], bool]
    """Asked right before the POST."""
    is_paused: Callable[[], bool]
    """Whether an admin has paused everything."""
    answer: Answer | None = None
    """Tells its author. It may be called again after a failure or a death, and must not mind."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event, init=False)
    _refusals: dict[str, int] = field(default_factory=dict, init=False)
    """Of looks in a row, by id; a new process counts anew."""
    _tasks: KeyedTasks[str] = field(init=False)

    def __post_init__(self) -> None:
        self._tasks = KeyedTasks(name="recording", clock=self.clock, limit=AT_ONCE, on_end=self._changed.set)

    def wake(self) -> None:
        """There is something new."""
        self._changed.set()

    async def run(self) -> None:
        """Work until cancelled, on what an earlier process left first."""
        try:
            while True:
                self._changed.clear()
                busy = set(self._tasks)  # what ends while the rows are read is read once more
                left = await self._open()
                now = self.clock.now()
                for one in left:
                    if one.run_at <= now and one.id not in busy:
                        self._tasks.start(one.id, partial(self._step, one))
                later = [one.run_at - now for one in left if one.run_at > now and one.id not in self._tasks]
                await self.clock.wait(self._changed, min(later, default=None))
        finally:
            self._tasks.cancel()
            await self._tasks.wait()

    async def _open(self) -> list[Recording]:
        """All that is open; a store that cannot be read now is asked again."""
        tries = 0
        while True:
            try:
                return list(await self.store.open())
            except Exception:  # noqa: BLE001 - it would end the whole process
                tries += 1
                _log.warning("voice messages are not read yet", exc_info=True)
                await self.clock.sleep(schedule.backoff(tries, first=1.0))

    async def _step(self, one: Recording) -> None:
        """One step, from one row to the next."""
        try:
            match one.state:
                case RecordingState.WANTED:
                    await self._post(one)
                case RecordingState.POSTING:
                    await self._seek(one)
                case RecordingState.RUNNING:
                    await self._look(one)
                case RecordingState.HEARD:
                    await self._tell(one)
                case RecordingState.TOLD:
                    pass
        except Exception:  # noqa: BLE001 - one voice message's fault is not the others'
            _log.exception("not written down yet", extra={"recording": one.id})
            await self.clock.sleep(schedule.backoff(one.attempts + 1, first=5.0))

    async def _post(self, one: Recording) -> None:
        if await self._is_stopped(one) or (sound := await self._sound(one)) is None:
            return
        if await self._is_stopped(one):  # while it was fetched
            return
        now, model = self.clock.now(), self.calls.models.transcription.id
        posting = replace(one, state=RecordingState.POSTING, posted_at=now, model=model)
        if await self.store.save(posting):
            await self._send(replace(posting, version=posting.version + 1), sound)

    async def _is_stopped(self, one: Recording) -> bool:
        """Whether its author is shut out, or everything paused; the row says what comes next."""
        if self.is_banned(one.requester.user_id):
            await self._end(one, BANNED, is_free=True)
            return True
        if self.is_paused():
            await self._later(one, PAUSED_SECONDS, counts=False)
            return True
        return False

    async def _send(self, one: Recording, sound: bytes) -> None:
        """The one POST; that it may be made is on disk."""
        model = self.calls.models.transcription
        try:
            accepted = await self.calls.transcribe(one.id, model, sound, "audio/mpeg")
        except (TooManyRequests, NotSent) as error:
            _log.warning("not accepted, will be tried again: %s", error, extra={"recording": one.id})
            asked = error.retry_after if isinstance(error, TooManyRequests) else None
            wanted = replace(one, state=RecordingState.WANTED, posted_at=None)
            await self._later(wanted, asked or schedule.backoff(one.attempts, first=2.0))
        except (AccessDenied, Rejected) as error:
            _log.warning("refused: %s", error, extra={"recording": one.id})
            await self._end(one, error.problem, is_free=True)
        except ProviderError as error:
            _log.warning("no answer, will look it up: %s", error, extra={"recording": one.id})
            await self._save(one, FIRST_SEARCH_SECONDS, attempts=0)
        else:
            running = replace(
                one,
                state=RecordingState.RUNNING,
                generation_id=accepted.generation_id,
                cost_micros=accepted.cost_micros,
            )
            _log.info("a voice message is being written down", extra={"recording": one.id})
            await self._save(running, FIRST_LOOK_SECONDS, attempts=0)

    async def _sound(self, one: Recording) -> bytes | None:
        """The sound as it is posted; None: it cannot be had (now), and the row says what comes next."""
        told = one.sound.seconds
        most = MAX_SECONDS if told is None else min(MAX_SECONDS, told + TOLD_LONGER_BY)  # as it was priced
        try:
            content = await self.messenger.fetch_file(one.sound, max_bytes=MAX_AUDIO_BYTES)
            return await self.media.to_mp3(content, max_seconds=most, for_whom=one.requester.user_id)
        except MediaError as error:
            self.failed_files.count(one.requester.user_id, error.problem)
            await self._end(one, error.problem, is_free=True)
        except NotDelivered as error:
            _log.info("the sound cannot be had: %s", error, extra={"recording": one.id})
            await self._end(one, Problem(key="sound-gone"), is_free=True)
        except (MessengerError, DiskFull) as error:
            _log.info("the sound cannot be had now: %s", error, extra={"recording": one.id})
            await self._later(one, schedule.backoff(one.attempts, first=2.0))
        return None

    async def _seek(self, one: Recording) -> None:
        """Nobody knows whether it was accepted: the records do."""
        posted_at = one.created_at if one.posted_at is None else one.posted_at
        try:
            trace = await self.provider.search_log(one.id, since=posted_at)
        except ProviderError as error:
            _log.info("the records cannot be read: %s", error, extra={"recording": one.id})
            trace = None
        is_old = self._surely_since(posted_at) > (KEPT_SECONDS if trace is None else SOUGHT_SECONDS)
        if trace is not None and trace.generation_id is not None:
            running = replace(
                one,
                state=RecordingState.RUNNING,
                generation_id=trace.generation_id,
                cost_micros=trace.cost_micros,
            )
            await self._save(running, 0.0, attempts=0)
        elif trace is not None and trace.failed and is_old:
            # Only what failed is listed, for longer than a record takes.
            await self._end(one, PROBLEM, is_free=True)
        elif is_old:
            _log.error("a voice message was perhaps paid for, and is lost", extra={"recording": one.id})
            await self._end(one, IN_DOUBT)
        else:
            await self._later(one, schedule.backoff(one.attempts, first=2.0, longest=60.0), gives_up=False)

    async def _look(self, one: Recording) -> None:
        posted_at = one.created_at if one.posted_at is None else one.posted_at
        is_old = self._surely_since(posted_at) > KEPT_SECONDS
        refusals = self._refusals.pop(one.id, 0)
        try:
            found = await self.calls.transcript(one.generation_id or "")
        except Rejected as error:
            if is_old or refusals + 1 >= VERDICTS:
                await self._end(one, error.problem)
                return
            _log.warning("a look was refused: %s", error, extra={"recording": one.id})
            self._refusals[one.id], found = refusals + 1, None
        except ProviderError as error:  # one that is not known yet, too
            _log.info("not told yet: %s", error, extra={"recording": one.id})
            found = None
        cost = one.cost_micros if found is None or found.cost_micros is None else found.cost_micros
        one = replace(one, cost_micros=cost)
        if found is not None and found.status is TranscriptStatus.COMPLETED:
            if found.text:
                await self._save(replace(one, state=RecordingState.HEARD, text=found.text), 0.0, attempts=0)
            else:
                await self._end(one, NO_WORDS)
        elif found is not None and found.status is TranscriptStatus.FAILED:
            await self._end(one, found.problem or PROBLEM, is_free=True)
        elif is_old:
            await self._end(one, IN_DOUBT)
        else:
            wait = schedule.backoff(one.attempts, first=FIRST_LOOK_SECONDS, longest=SLOWEST_LOOK_SECONDS)
            await self._later(one, wait, gives_up=False)

    def _surely_since(self, moment: float) -> float:
        """Seconds since then, of which the clock is sure: by these nothing is ended too soon."""
        now = self.clock.now()
        return min(now - moment, now - self.clock.sure_since)

    async def _tell(self, one: Recording) -> None:
        if self.answer is not None:
            try:
                await self.answer(one)
            except Exception:  # noqa: BLE001 - of another layer's kinds
                since = one.created_at if one.posted_at is None else one.posted_at
                if self._surely_since(since) < TOLD_FOR_SECONDS:
                    _log.warning("what was heard is not told yet", exc_info=True, extra={"recording": one.id})
                    wait = schedule.backoff(one.attempts, first=2.0, longest=SLOWEST_TELLING_SECONDS)
                    await self._save(one, wait, attempts=one.attempts + 1)
                    return
                _log.exception("what was heard cannot be told", extra={"recording": one.id})
        await self._save(replace(one, state=RecordingState.TOLD), 0.0, attempts=0)

    async def _later(
        self, one: Recording, seconds: float, *, counts: bool = True, gives_up: bool = True
    ) -> None:
        """Try it again after some seconds; what was tried too often is given up, where that is free."""
        attempts = one.attempts + counts
        if gives_up and attempts >= MAX_TRIES:
            await self._end(one, PROBLEM, is_free=True)
        else:
            await self._save(one, seconds, attempts=attempts)

    async def _end(self, one: Recording, problem: Problem, *, is_free: bool = False) -> None:
        """No words come of it."""
        cost = 0 if is_free else one.cost_micros
        heard = replace(one, state=RecordingState.HEARD, problem=problem, cost_micros=cost)
        await self._save(heard, 0.0, attempts=0)

    async def _save(self, one: Recording, seconds: float, *, attempts: int) -> None:
        await self.store.save(replace(one, run_at=self.clock.now() + seconds, attempts=attempts))
