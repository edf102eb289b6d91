"""What can go wrong with an answer, and when does it?

    sandbox.fail("sendVideo", answer(429, retry_after=2))
    provider.fail("submit", lost(), times=None)

A fault stands instead of the effect (`answer`, `html`, `dropped`), comes before it (`delay_effect`) or after
it (`lost`, `delay_response`).
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from starlette.requests import Request
from starlette.responses import Response


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong. Make it by the functions below."""

    status: int | None = None
    """Answered instead of the effect."""
    description: str | None = None
    body: bytes | None = None
    """Sent as it is; None: the service's own error body with `description`."""
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Telegram's `parameters`: retry_after, migrate_to_chat_id."""
    drop: Literal["before", "after"] | None = None
    """The connection ends without an answer, before the effect or after it."""
    delay_effect: asyncio.Event | None = None
    """Set by the test: only then does the effect happen."""
    delay_response: asyncio.Event | None = None
    """Set by the test: the effect happens at once, its answer only then."""


def answer(
    status: int,
    description: str | None = None,
    *,
    retry_after: float | None = None,
    migrate_to: int | None = None,
    payload: object = None,
    body: bytes | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Fault:
    """Answer with `status` and do nothing.

    Args:
        status: HTTP status.
        description: the words in the service's own error body.
        retry_after: seconds, as Telegram's parameter and as the header `Retry-After`.
        migrate_to: the supergroup's id, as Telegram's parameter.
        payload: a JSON body of one's own instead of the service's.
        body: a body of one's own, for instance half of a JSON document.
        headers: further headers.
    """
    parameters: dict[str, Any] = {}
    all_headers = dict(headers or {})
    if retry_after is not None:
        parameters["retry_after"] = retry_after
        all_headers["retry-after"] = str(retry_after)
    if migrate_to is not None:
        parameters["migrate_to_chat_id"] = migrate_to
    if payload is not None:
        body = json.dumps(payload)
    return Fault(
        status=status,
        description=description,
        body=body.encode() if isinstance(body, str) else body,
        headers=all_headers,
        parameters=parameters,
    )


def html(status: int, page: str = "<html><body><h1>Bad Gateway</h1></body></html>") -> Fault:
    """A proxy's page instead of the service's answer; nothing is done."""
    return Fault(status=status, body=page.encode(), media_type="text/html")


def dropped() -> Fault:
    """The connection ends before anything is done."""
    return Fault(drop="before")


def lost() -> Fault:
    """It is done, and the connection ends before the answer."""
    return Fault(drop="after")


def delay_effect(event: asyncio.Event) -> Fault:
    """Nothing is done before `event` is set."""
    return Fault(delay_effect=event)


def delay_response(event: asyncio.Event) -> Fault:
    """It is done at once; the answer comes when `event` is set."""
    return Fault(delay_response=event)


@dataclass(slots=True, kw_only=True, eq=False)
class Plan:
    """A fault that waits for its calls."""

    operation: str
    fault: Fault
    left: int | None
    """How often it still strikes; None: always."""
    chat_id: int | None = None
    hits: int = 0

    def cancel(self) -> None:
        """From now on it strikes no more."""
        self.left = 0


class Faults:
    """The faults that are planned, the oldest first."""

    def __init__(self) -> None:
        self._plans: list[Plan] = []
        self.fault_policy: Callable[[str], Fault | None] = lambda _: None
        """What strikes, by operation, where no plan does."""

    def add(self, plan: Plan) -> Plan:
        """Let a fault wait for its calls."""
        self._plans.append(plan)
        return plan

    def take(self, operation: str, chat_id: int | None = None) -> Fault | None:
        """The fault that strikes this call, counted as struck."""
        for plan in self._plans:
            if (
                plan.left == 0
                or plan.operation not in (operation, "*")
                or plan.chat_id not in (None, chat_id)
            ):
                continue
            plan.hits += 1
            if plan.left is not None:
                plan.left -= 1
            return plan.fault
        return self.fault_policy(operation)


def drop_connection(request: Request) -> Response:
    """End the request's connection now; the response returned goes nowhere."""
    request.state.drop()
    return Response()
