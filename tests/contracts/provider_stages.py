"""AI/ML API twice, in memory and over HTTP, under one set of controls."""

import base64
import math
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final, Protocol

import httpx

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    ProviderError,
    Rejected,
    ResponseLost,
    TooManyRequests,
)
from bot.domain.models import Attachment, Model, Role
from bot.ports import VideoProvider
from bot.sandbox.faults import Fault, answer, dropped, html, lost
from bot.sandbox.provider import ProviderSandbox, fails
from bot.sandbox.provider import posts as sandbox_posts
from bot.sandbox.provider.billing import LogsRule
from bot.sandbox.provider.lifecycle import Generation, new_id
from tests.contracts.road import TRANSPORTS, Road, a_road
from tests.fakes.provider import FakeProvider, Post

NOW: Final = 1_700_000_000.0


@dataclass(frozen=True, slots=True)
class Trouble:
    """A submit that goes wrong before anything is accepted: on the wire, and for the core."""

    fault: Fault | None
    """None: nobody listens."""
    error: ProviderError


def rejected(key: str, **values: str) -> Rejected:
    return Rejected(key, problem=Problem(key=key, values=values))


TROUBLES: Final = {
    "nobody listens": Trouble(None, NotSent("refused")),
    "too many requests": Trouble(answer(429), TooManyRequests("429", retry_after=None)),
    "too many requests, with a time": Trouble(
        answer(429, retry_after=30), TooManyRequests("429", retry_after=30)
    ),
    "a wrong value": Trouble(
        answer(400, "duration: expected one of [4, 6, 8], received 5"),
        rejected("failed-field", field="duration"),
    ),
    "a bad request": Trouble(answer(400, "No."), rejected("failed-bad-request", reason="No.")),
    "a forbidden prompt": Trouble(
        answer(400, "The prompt was flagged by the safety system."), rejected("failed-content")
    ),
    "a wrong key": Trouble(answer(401), AccessDenied("401", denial=DenialReason.KEY)),
    "an empty account": Trouble(answer(403), AccessDenied("403", denial=DenialReason.CREDITS)),
    "a model that is not for us": Trouble(
        answer(403, "Not for you"), AccessDenied("403", denial=DenialReason.OTHER)
    ),
    "a model that is gone": Trouble(answer(404), rejected("failed-model-gone")),
    "maintenance": Trouble(answer(500, "The model is under maintenance"), rejected("failed-maintenance")),
    "500": Trouble(answer(500), ResponseLost("500")),
    "502 with a page": Trouble(html(502), ResponseLost("502")),
    "503": Trouble(answer(503), ResponseLost("503")),
    "504 with a page that speaks of maintenance": Trouble(
        html(504, "<html>Down for maintenance</html>"), ResponseLost("504")
    ),
    "a connection that ends": Trouble(dropped(), ResponseLost("reset")),
    "a page instead of an answer": Trouble(html(200), ResponseLost("html")),
    "half an answer": Trouble(answer(201, body='{"id": "df43'), ResponseLost("half")),
    "an answer without an id": Trouble(answer(201, payload={"status": "queued"}), ResponseLost("no id")),
    "a redirect": Trouble(answer(302, headers={"location": "https://other.example"}), ResponseLost("302")),
}  # fmt: skip


class ProviderStage(Protocol):
    """A provider, and what a test can do to it."""

    @property
    def provider(self) -> VideoProvider: ...

    @property
    def now(self) -> float:
        """Its time, Unix seconds."""
        ...

    def posts(self) -> list[Post]:
        """The POSTs that were accepted, the oldest first."""
        ...

    def refuse_next(self, trouble: Trouble) -> None:
        """The next submit goes wrong, and is not accepted."""
        ...

    def lose_next_answer(self) -> None:
        """The next submit is accepted, and its answer lost."""
        ...

    async def finish_all(self) -> None: ...

    def fail_all(self, name: str, message: str, problem: Problem) -> None:
        """Let all generations end without a video.

        Args:
            name: The provider's word for the reason.
            message: The provider's sentence.
            problem: What the core makes of it.
        """
        ...

    def garble_next_look(self, fault: Fault) -> None: ...

    def hide_records(self) -> None:
        """From now on the records cannot be read."""
        ...

    def refuse_usage(self) -> None:
        """From now on it does not tell this key what it counted."""
        ...

    def fail_next_submit(self) -> None:
        """The next submit arrives and fails there; the records list it as failed."""
        ...

    def refuse_questions(self) -> None:
        """From now on it does not take how it is asked for its records."""
        ...

    def fill_records(self, count: int) -> None:
        """Others make so many generations with the same key."""
        ...

    def age(self, seconds: float) -> None:
        """All generations so far were begun that much earlier."""
        ...


@dataclass(slots=True)
class MemoryStage:
    provider: FakeProvider = field(default_factory=lambda: FakeProvider(now=lambda: NOW))

    @property
    def now(self) -> float:
        return NOW

    def posts(self) -> list[Post]:
        return self.provider.posts

    def refuse_next(self, trouble: Trouble) -> None:
        self.provider.refusals.append(trouble.error)

    def lose_next_answer(self) -> None:
        self.provider.lost_answers += 1

    async def finish_all(self) -> None:
        self.provider.finish()

    def fail_all(self, name: str, message: str, problem: Problem) -> None:
        del name, message
        self.provider.break_down(problem)

    def garble_next_look(self, fault: Fault) -> None:
        del fault
        self.provider.look_failures.append(ResponseLost("garbage"))

    def hide_records(self) -> None:
        self.provider.records_readable = False

    def refuse_usage(self) -> None:
        self.provider.usage_failures.append(AccessDenied("403", denial=DenialReason.OTHER))

    def fail_next_submit(self) -> None:
        self.provider.refusals.append(ResponseLost("502"))
        self.provider.on_submit = self._list_as_failed

    def _list_as_failed(self, request_id: str) -> None:
        self.provider.on_submit = lambda _: None
        self.provider.failed_rows.setdefault(request_id, []).append("failed-1")

    def refuse_questions(self) -> None:
        self.provider.takes_questions = False

    def fill_records(self, count: int) -> None:
        for number in range(count):
            self.provider.accept(f"somebody-elses-{number}")

    def age(self, seconds: float) -> None:
        for generation_id in self.provider.accepted_at:
            self.provider.accepted_at[generation_id] -= seconds


@dataclass(slots=True)
class SandboxStage:
    sandbox: ProviderSandbox
    provider: AimlapiProvider
    road: Road

    @property
    def now(self) -> float:
        return time.time()

    def posts(self) -> list[Post]:
        return [_read(post) for post in self.sandbox.posts if post.outcome == "accepted"]

    def refuse_next(self, trouble: Trouble) -> None:
        if trouble.fault is None:
            self.road.leads_astray = True
        else:
            self.sandbox.fail("submit", trouble.fault)

    def lose_next_answer(self) -> None:
        self.sandbox.fail("submit", lost())

    async def finish_all(self) -> None:
        self.sandbox.finish()
        await self.sandbox.until(lambda: all(one.ended for one in self.sandbox.generations.values()))

    def fail_all(self, name: str, message: str, problem: Problem) -> None:
        del problem
        for generation in self.sandbox.generations.values():
            generation.outcome = fails(name, message)
            generation.finish()

    def garble_next_look(self, fault: Fault) -> None:
        self.sandbox.fail("look", fault)

    def hide_records(self) -> None:
        self.sandbox.fail("logs", html(502), times=None)

    def refuse_usage(self) -> None:
        self.sandbox.fail("usage", answer(403, "Not for this key"), times=None)

    def fail_next_submit(self) -> None:
        self.sandbox.fail("submit", answer(502))

    def refuse_questions(self) -> None:
        self.sandbox.fail("logs", answer(400, "end: Required"), times=None)

    def fill_records(self, count: int) -> None:
        model = self.sandbox.models["google/veo3"]
        for number in range(count):
            generation = Generation(
                id=new_id(model.id),
                model=model,
                body={},
                path=model.paths[0],
                outcome=fails(),
                takes=0,
                usd=0,
                client_request_id=f"somebody-elses-{number}",
            )
            self.sandbox.generations.add(generation)

    def age(self, seconds: float) -> None:
        for generation in self.sandbox.generations.values():
            generation.accepted -= seconds


def _read(post: sandbox_posts.Post) -> Post:
    images = {name: str(post.body[name]) for name in post.pictures}
    parameters = {name: value for name, value in post.body.items() if name not in {"model", *images}}
    decoded = [base64.b64decode(uri.partition(",")[2]) for uri in images.values()]
    assert len(decoded) <= 1
    return Post(
        request_id=post.client_request_id or "",
        model=str(post.body["model"]),
        parameters=parameters,
        media=tuple(Attachment(role=Role.FIRST_FRAME, content=one) for one in decoded),
    )


@asynccontextmanager
async def memory_stage() -> AsyncIterator[MemoryStage]:
    yield MemoryStage()


@asynccontextmanager
async def sandbox_stage(transport: str) -> AsyncIterator[SandboxStage]:
    """Generations run until they are finished; a record is there as soon as a POST is accepted.

    `transport`: one of `TRANSPORTS`.
    """
    sandbox = ProviderSandbox(takes=math.inf)
    sandbox.logs = LogsRule(appear="acceptance")
    with a_road(transport) as road:
        async with sandbox.running() as url, httpx.AsyncClient(base_url=url, transport=road) as client:
            yield SandboxStage(sandbox, AimlapiProvider(client, sandbox.key), road)
    assert sandbox.violations == []


STAGES: Final[Mapping[str, Callable[[], AbstractAsyncContextManager[ProviderStage]]]] = {
    "memory": memory_stage,
    **{f"aimlapi by {name}": partial(sandbox_stage, name) for name in TRANSPORTS},
}
"""By the ids of the tests."""


def on_older_path(model: Model) -> Model:
    """The same model where the provider's first documents put it."""
    return replace(model, path="/v2/generate/video/google/generation")
