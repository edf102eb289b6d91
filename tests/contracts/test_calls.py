"""What small paid calls promise, in memory and over HTTP; see `bot.ports.PaidCalls`."""

import math
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import httpx
import pytest

from bot.adapters.aimlapi.calls import AimlapiCalls
from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.downloads.small_files import HttpSmallFiles
from bot.domain.errors import (
    DeadLink,
    ProviderError,
    Rejected,
    ResponseLost,
    UnknownGeneration,
)
from bot.domain.models import Attachment, Role
from bot.network import trusting
from bot.ports import FileTooLargeError, PaidCalls, SmallFiles, Trace, TranscriptStatus
from bot.sandbox.faults import lost
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.provider.render import sound
from tests.adapters.media import make
from tests.contracts.provider_stages import TROUBLES, Trouble
from tests.fakes.calls import FakeCalls
from tests.fakes.provider import FakeProvider

ID = "0123456789abcdef0123456789abcdef"
PHOTO = Attachment(role=Role.FIRST_FRAME, content=make.file(make.quarters(640, 360), "JPEG"))
OPERATIONS = ("still", "speech", "transcribe")
WAV = sound(2, "wav")


class Stage(Protocol):
    @property
    def calls(self) -> PaidCalls: ...

    @property
    def files(self) -> SmallFiles: ...

    def refuse_next(self, operation: str, trouble: Trouble) -> None: ...

    def lose_next_answer(self, operation: str) -> None: ...

    def finish(self, text: str) -> None: ...

    def posts(self) -> list[str]:
        """The request ids that were accepted."""
        ...

    async def search(self, request_id: str) -> Trace: ...


class MemoryStage:
    def __init__(self) -> None:
        self.provider = FakeProvider()
        self.calls = FakeCalls(accept=self.provider.accept)
        self.files = self.calls

    def refuse_next(self, operation: str, trouble: Trouble) -> None:
        del operation
        self.calls.refusals.append(trouble.error)

    def lose_next_answer(self, operation: str) -> None:
        del operation
        self.calls.lost_answers += 1

    def finish(self, text: str) -> None:
        self.calls.finish(text)

    def posts(self) -> list[str]:
        return [post.request_id for post in self.calls.posts]

    async def search(self, request_id: str) -> Trace:
        return await self.provider.search_log(request_id, since=0)


@dataclass
class SandboxStage:
    sandbox: ProviderSandbox
    calls: AimlapiCalls
    files: HttpSmallFiles
    provider: AimlapiProvider
    transport: "Astray"

    def refuse_next(self, operation: str, trouble: Trouble) -> None:
        if trouble.fault is None:
            self.transport.leads_astray = True
        else:
            self.sandbox.fail(operation, trouble.fault)  # type: ignore[arg-type]

    def lose_next_answer(self, operation: str) -> None:
        self.sandbox.fail(operation, lost())  # type: ignore[arg-type]

    def finish(self, text: str) -> None:
        for one in self.sandbox.calls.made.values():
            one.text = text
        self.sandbox.calls.finish()

    def posts(self) -> list[str]:
        return [post.client_request_id or "" for post in self.sandbox.calls.posts if post.generation_id]

    async def search(self, request_id: str) -> Trace:
        return await self.provider.search_log(request_id, since=time.time())


class Astray(httpx.AsyncHTTPTransport):
    leads_astray = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.leads_astray:
            raise httpx.ConnectError("nobody listens")
        return await super().handle_async_request(request)


@asynccontextmanager
async def memory() -> AsyncIterator[Stage]:
    yield MemoryStage()


@asynccontextmanager
async def aimlapi() -> AsyncIterator[SandboxStage]:
    sandbox = ProviderSandbox(takes=0)
    sandbox.calls.takes = math.inf
    sandbox.logs.appear = "acceptance"
    transport = Astray(verify=trusting())
    async with (
        sandbox.running() as url,
        httpx.AsyncClient(base_url=url, transport=transport) as client,
    ):
        yield SandboxStage(
            sandbox,
            AimlapiCalls(client, sandbox.key),
            HttpSmallFiles(client, allow_loopback=True),
            AimlapiProvider(client, sandbox.key),
            transport,
        )
    assert sandbox.violations == []


@pytest.fixture(params=[memory, aimlapi], ids=["memory", "aimlapi"])
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    async with request.param() as stage:
        yield stage


async def make_one(stage: Stage, operation: str, request_id: str = ID) -> object:
    models = stage.calls.models
    match operation:
        case "still":
            return await stage.calls.still(request_id, models.still_from_words, {"prompt": "a red fox"})
        case "speech":
            said = {"text": "Good morning.", "voice": models.voice_of("de")}
            return await stage.calls.speech(request_id, models.speech, said)
        case _:
            return await stage.calls.transcribe(request_id, models.transcription, WAV, "audio/wav")


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_a_call_is_one_paid_post_with_its_request_id(stage: Stage, operation: str) -> None:
    await make_one(stage, operation)
    assert stage.posts() == [ID]


async def test_what_was_made_can_be_fetched_within_its_bound(stage: Stage) -> None:
    made = await stage.calls.still(ID, stage.calls.models.still_from_words, {"prompt": "a red fox"})
    found = await stage.files.fetch(made.url, max_bytes=10_000_000)
    assert found
    with pytest.raises(FileTooLargeError):
        await stage.files.fetch(made.url, max_bytes=len(found) - 1)
    with pytest.raises(DeadLink):
        await stage.files.fetch(f"{made.url}-nowhere", max_bytes=10)


async def test_a_still_may_be_made_from_a_photo(stage: Stage) -> None:
    model = stage.calls.models.still_from_photo
    made = await stage.calls.still(ID, model, {"prompt": "in winter"}, [PHOTO])
    assert await stage.files.fetch(made.url, max_bytes=10_000_000)


async def test_a_recording_becomes_words_when_it_is_written_down(stage: Stage) -> None:
    accepted = await stage.calls.transcribe(ID, stage.calls.models.transcription, WAV, "audio/wav")
    assert (await stage.calls.transcript(accepted.generation_id)).status is TranscriptStatus.RUNNING
    stage.finish("ein roter Fuchs")
    done = await stage.calls.transcript(accepted.generation_id)
    assert (done.status, done.text) == (TranscriptStatus.COMPLETED, "ein roter Fuchs")


async def test_a_recording_in_which_nobody_speaks_has_no_words(stage: Stage) -> None:
    accepted = await stage.calls.transcribe(ID, stage.calls.models.transcription, WAV, "audio/wav")
    stage.finish("")
    done = await stage.calls.transcript(accepted.generation_id)
    assert (done.status, done.text) == (TranscriptStatus.COMPLETED, "")


async def test_an_unknown_recording_is_unknown(stage: Stage) -> None:
    with pytest.raises(UnknownGeneration):
        await stage.calls.transcript("nobody")


@pytest.mark.parametrize("trouble", [*TROUBLES.values()], ids=[*TROUBLES])
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_trouble_says_whether_it_may_have_been_accepted(
    stage: Stage, operation: str, trouble: Trouble
) -> None:
    stage.refuse_next(operation, trouble)
    with pytest.raises(ProviderError) as caught:
        await make_one(stage, operation)
    assert type(caught.value) is type(trouble.error)
    assert stage.posts() == []


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_a_lost_answer_is_found_in_the_records(stage: Stage, operation: str) -> None:
    stage.lose_next_answer(operation)
    with pytest.raises(ResponseLost):
        await make_one(stage, operation)
    assert (await stage.search(ID)).generation_id is not None
    assert (await stage.search("other")).generation_id is None


async def test_what_a_model_does_not_take_is_never_sent() -> None:
    async with aimlapi() as stage:
        calls = stage.calls
        with pytest.raises(Rejected):
            await calls.still(ID, calls.models.still_from_words, {"prompt": "x", "aspect_ratio": "7:1"})
        with pytest.raises(Rejected):
            await calls.still(ID, calls.models.still_from_words, {"prompt": "x", "nothing": 1})
        with pytest.raises(Rejected):
            await calls.still(ID, calls.models.still_from_words, {"prompt": " "})
        with pytest.raises(Rejected):
            await calls.still(ID, calls.models.still_from_words, {"prompt": "x"}, [PHOTO])
        with pytest.raises(Rejected):
            await calls.speech(ID, calls.models.speech, {"text": "x" * 4097})
        assert stage.sandbox.calls.posts == []


async def test_what_was_made_is_in_the_ledger_of_the_stand_in_with_its_cost() -> None:
    async with aimlapi() as stage:
        made = await stage.calls.still(ID, stage.calls.models.still_from_words, {"prompt": "x"})
        assert made.cost_micros == 39_000
        assert (await stage.search(ID)).cost_micros == 39_000
        assert (await stage.provider.balance())[0] == pytest.approx(99.961)
