"""A voice message on its way to words, without a process: what takes long, and what must not be paid."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace

import pytest

from bot.app.pipeline.failed_files import FailedFiles
from bot.app.pipeline.recordings import KEPT_SECONDS, MAX_TRIES, SOUGHT_SECONDS, Recordings
from bot.domain.access import BANNED
from bot.domain.admission import Limits
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    Rejected,
    ResponseLost,
    TooManyRequests,
)
from bot.domain.recordings import Recording, RecordingState
from bot.domain.request import Audio, Origin, Requester
from bot.ports import Transcript, TranscriptStatus
from tests.fakes.calls import FakeCalls
from tests.fakes.clock import ManualClock
from tests.fakes.media import FakeMedia
from tests.fakes.messenger import FakeMessenger
from tests.fakes.provider import FakeProvider
from tests.fakes.recordings import MemoryRecordingStore

FREE = Limits(user_daily=0, user_active=0, chat_daily=0)
ALICE = Requester(user_id=7, language="en")


@dataclass
class Desk:
    """Where voice messages are written down; it may die and be set up anew."""

    clock: ManualClock = field(default_factory=ManualClock)
    store: MemoryRecordingStore = field(default_factory=MemoryRecordingStore)
    provider: FakeProvider = field(default_factory=FakeProvider)
    calls: FakeCalls = field(default_factory=FakeCalls)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    told: list[Recording] = field(default_factory=list)
    banned: set[int] = field(default_factory=set)
    is_paused: bool = False
    cannot_tell: int = 0
    task: "asyncio.Task[None] | None" = None

    def __post_init__(self) -> None:
        self.calls.accept = self.provider.accept
        self.messenger.photos["voice"] = b"OggS-heard"
        self.start()

    def start(self) -> None:
        self.service = Recordings(
            store=self.store,
            calls=self.calls,
            provider=self.provider,
            messenger=self.messenger,
            media=FakeMedia(),
            clock=self.clock,
            failed_files=FailedFiles(clock=self.clock),
            is_banned=self.banned.__contains__,
            is_paused=lambda: self.is_paused,
            answer=self.tell,
        )
        self.task = asyncio.create_task(self.service.run())

    async def tell(self, recording: Recording) -> None:
        if self.cannot_tell:
            self.cannot_tell -= 1
            raise OSError("Telegram is away")
        self.told.append(recording)

    async def die(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    async def wants(self, file_id: str = "voice") -> None:
        now = self.clock.now()
        await self.store.admit(
            Recording(
                id="r1",
                key="1:7:1",
                requester=ALICE,
                origin=Origin(chat_id=7, message_id=1),
                sound=Audio(file_id=file_id, seconds=2.0),
                created_at=now,
                run_at=now,
                price_micros=300,
            ),
            FREE,
            most=10,
        )
        self.service.wake()

    async def pass_time(self, seconds: float) -> None:
        await self.clock.advance(seconds)

    @property
    def row(self) -> Recording:
        return self.store.kept["r1"]

    @property
    def problem(self) -> str | None:
        [told] = self.told
        return None if told.problem is None else told.problem.key


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    yield desk
    await desk.die()


async def test_words_are_told_once_they_are_there(desk: Desk) -> None:
    await desk.wants()
    await desk.pass_time(60)
    assert (desk.told, desk.row.state) == ([], RecordingState.RUNNING)
    desk.calls.finish("a red fox")
    await desk.pass_time(60)
    assert [one.text for one in desk.told] == ["a red fox"]
    assert (desk.row.state, desk.row.text, desk.row.sound.file_id) == (RecordingState.TOLD, None, "")


async def test_an_acceptance_that_nobody_heard_of_is_found_and_not_paid_again(desk: Desk) -> None:
    desk.calls.lost_answers = 1
    await desk.wants()
    await desk.pass_time(30)
    desk.calls.finish()
    await desk.pass_time(60)
    assert len(desk.calls.posts) == 1
    assert desk.problem is None


async def test_a_post_that_left_no_trace_is_never_made_again(desk: Desk) -> None:
    desk.calls.refusals.append(ResponseLost("502"))
    await desk.wants()
    await desk.pass_time(SOUGHT_SECONDS - 60)
    assert desk.told == []
    await desk.pass_time(180)
    assert (desk.calls.posts, desk.problem) == ([], "recording-in-doubt")
    assert desk.row.cost_micros is None  # what may have been paid counts with its price


async def test_a_post_that_the_records_list_as_failed_costs_nothing(desk: Desk) -> None:
    desk.calls.refusals.append(ResponseLost("502"))
    desk.provider.failed_rows["r1"] = ["failed-1"]
    await desk.wants()
    await desk.pass_time(SOUGHT_SECONDS + 120)
    assert (desk.problem, desk.row.cost_micros) == ("recording-failed", 0)


async def test_records_that_cannot_be_read_prove_nothing(desk: Desk) -> None:
    desk.calls.lost_answers = 1
    desk.provider.records_readable = False
    await desk.wants()
    await desk.pass_time(SOUGHT_SECONDS + 120)
    assert desk.told == []
    desk.provider.records_readable = True
    desk.calls.finish()
    await desk.pass_time(120)
    assert desk.problem is None
    assert len(desk.calls.posts) == 1


@pytest.mark.parametrize("refusal", [NotSent("no connection"), TooManyRequests("429", retry_after=20)])
async def test_what_cannot_have_been_accepted_is_tried_again_but_not_for_ever(
    desk: Desk, refusal: Exception
) -> None:
    desk.calls.failures["transcribe"] = [refusal] * 2
    await desk.wants()
    await desk.pass_time(120)
    desk.calls.finish()
    await desk.pass_time(120)
    assert desk.problem is None
    assert len(desk.calls.posts) == 1


async def test_a_provider_that_is_out_of_reach_is_given_up_for_nothing(desk: Desk) -> None:
    desk.calls.failures["transcribe"] = [NotSent("no connection")] * MAX_TRIES
    await desk.wants()
    await desk.pass_time(600)
    assert (desk.problem, desk.row.cost_micros) == ("recording-failed", 0)


@pytest.mark.parametrize(
    ("refusal", "key"),
    [
        (Rejected("400", problem=Problem(key="failed-content")), "failed-content"),
        (AccessDenied("403", denial=DenialReason.CREDITS), "failed-no-credits"),
    ],
)
async def test_a_refusal_is_told_with_its_reason_and_costs_nothing(
    desk: Desk, refusal: Exception, key: str
) -> None:
    desk.calls.failures["transcribe"] = [refusal]
    await desk.wants()
    await desk.pass_time(30)
    assert (desk.problem, desk.row.cost_micros) == (key, 0)


async def test_who_is_banned_meanwhile_pays_for_nothing(desk: Desk) -> None:
    desk.banned.add(7)
    await desk.wants()
    await desk.pass_time(30)
    assert (desk.calls.posts, desk.problem) == ([], "refused-banned")


@pytest.mark.parametrize("is_banned", [True, False])
async def test_what_an_admin_decides_while_the_sound_is_fetched_counts(
    desk: Desk, *, is_banned: bool
) -> None:
    async def decide(*_: object, **__: object) -> None:
        desk.banned |= {7} if is_banned else set()
        desk.is_paused = not is_banned

    desk.messenger.before["fetch_file"] = decide
    await desk.wants()
    await desk.pass_time(30)
    assert desk.calls.posts == []
    assert [one.problem for one in desk.told] == ([BANNED] if is_banned else [])


async def test_nothing_goes_out_while_the_house_is_paused(desk: Desk) -> None:
    desk.is_paused = True
    await desk.wants()
    await desk.pass_time(600)
    assert (desk.calls.posts, desk.told) == ([], [])
    desk.is_paused = False
    await desk.pass_time(30)
    assert len(desk.calls.posts) == 1


async def test_a_sound_that_telegram_hands_out_no_more_is_told(desk: Desk) -> None:
    await desk.wants("gone")
    await desk.pass_time(600)
    assert (desk.calls.posts, desk.problem) == ([], "sound-gone")


async def test_a_recording_in_which_nobody_speaks_says_so_and_was_paid(desk: Desk) -> None:
    await desk.wants()
    await desk.pass_time(10)
    desk.calls.cost_micros = 250
    desk.calls.finish("")
    await desk.pass_time(60)
    assert (desk.problem, desk.row.cost_micros) == ("recording-no-words", 250)


async def test_a_recording_that_fails_there_costs_nothing(desk: Desk) -> None:
    await desk.wants()
    await desk.pass_time(10)
    for known in desk.calls.transcripts:
        desk.calls.transcripts[known] = Transcript(
            status=TranscriptStatus.FAILED, problem=Problem(key="failed-generation", values={"reason": "x"})
        )
    await desk.pass_time(60)
    assert (desk.problem, desk.row.cost_micros) == ("failed-generation", 0)


async def test_words_that_never_come_are_given_up_before_the_provider_drops_them(desk: Desk) -> None:
    await desk.wants()
    await desk.pass_time(KEPT_SECONDS + 120)
    assert desk.problem == "recording-in-doubt"


async def test_what_cannot_be_told_now_is_told_later(desk: Desk) -> None:
    desk.cannot_tell = 3
    await desk.wants()
    await desk.pass_time(10)
    desk.calls.finish()
    await desk.pass_time(120)
    assert len(desk.told) == 1


@pytest.mark.parametrize("seconds", [0.0, 0.5, 5.0])
async def test_a_death_loses_nothing_and_pays_nothing_twice(desk: Desk, seconds: float) -> None:
    await desk.wants()
    await desk.pass_time(seconds)
    await desk.die()
    desk.start()
    await desk.pass_time(30)
    desk.calls.finish()
    await desk.pass_time(60)
    assert len(desk.calls.posts) == 1
    assert desk.problem is None


async def test_a_row_of_an_older_version_is_not_acted_on(desk: Desk) -> None:
    await desk.die()
    await desk.wants()
    stale = desk.row
    desk.store.kept["r1"] = replace(stale, version=5)
    await desk.service._post(stale)  # noqa: SLF001 - what a task would do with a row that was read too early
    assert desk.calls.posts == []


async def test_words_are_told_when_telegram_is_back_however_often_it_was_tried(desk: Desk) -> None:
    desk.cannot_tell = 20
    await desk.wants()
    await desk.pass_time(5)
    desk.calls.finish("a red fox")
    await desk.pass_time(7_200)
    assert [one.text for one in desk.told] == ["a red fox"]


async def test_one_refused_look_is_no_verdict(desk: Desk) -> None:
    desk.calls.failures["transcript"] = [Rejected("400", problem=Problem(key="failed-bad-request"))]
    await desk.wants()
    await desk.pass_time(5)
    desk.calls.finish("a red fox")
    await desk.pass_time(60)
    assert [one.text for one in desk.told] == ["a red fox"]


async def test_a_refused_look_after_many_good_ones_is_no_verdict_either(desk: Desk) -> None:
    await desk.wants()
    await desk.pass_time(300)
    desk.calls.failures["transcript"] = [Rejected("400", problem=Problem(key="failed-bad-request"))]
    await desk.pass_time(60)
    assert desk.told == []
    desk.calls.finish("a red fox")
    await desk.pass_time(60)
    assert [one.text for one in desk.told] == ["a red fox"]


async def test_looks_that_are_refused_in_a_row_are_a_verdict(desk: Desk) -> None:
    refusal = Rejected("400", problem=Problem(key="failed-bad-request"))
    desk.calls.failures["transcript"] = [refusal] * 20
    await desk.wants()
    await desk.pass_time(600)
    assert desk.problem == "failed-bad-request"
