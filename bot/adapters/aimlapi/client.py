"""AI/ML API over HTTP: one paid POST per submit, and any number of polls."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import httpx

from bot.adapters.aimlapi import lives, poll_answer, usage, wire
from bot.adapters.aimlapi.errors import Call
from bot.adapters.aimlapi.exchange import Exchange, Question
from bot.adapters.aimlapi.request_ids import checked
from bot.adapters.aimlapi.request_log import RequestLog
from bot.adapters.aimlapi.their_clock import TheirClock
from bot.adapters.system import SystemClock
from bot.domain.errors import QuestionRefused, Rejected, ResponseLost
from bot.domain.figures import UsageDay
from bot.domain.models import Attachment, Model
from bot.domain.values import Scalar
from bot.ports import Accepted, Generation, Trace

_log = logging.getLogger(__name__)


class AimlapiProvider:
    """AI/ML API.

    Args:
        client: With the provider's root as its base URL.
        key: Sent in no other way than as the bearer of calls that need it.
        holds: Whether this process may act for the bot: asked before a paid POST, and in the middle of it.
        now: Our time, Unix seconds: the clock by which `search_log` is told since when.

    Raises:
        ValueError: No header can carry the key.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        key: str,
        *,
        now: Callable[[], float] | None = None,
        holds: Callable[[], bool] | None = None,
    ) -> None:
        self._holds = holds
        self._logged = _LoggedOnce()
        self._lives = lives.load()
        self.their_clock = TheirClock(now or SystemClock().now)
        """What is known of the provider's clock."""
        self._exchange = Exchange(client, key=key, their_clock=self.their_clock)
        self._request_log = RequestLog(read_page=self._log_page, their_clock=self.their_clock)

    async def submit(
        self, request_id: str, model: Model, parameters: Mapping[str, Scalar], media: Sequence[Attachment]
    ) -> Accepted:
        """See `VideoProvider`. The request id must be 1-128 of `A-Za-z0-9._:-`, else ValueError."""
        answer = await self._exchange.ask(
            Question(
                path=model.path,
                call=Call.SUBMIT,
                method="POST",
                content=wire.submit_body(model, parameters, media),
                holds=self._holds,
                headers={"X-Client-Request-Id": checked(request_id), "Content-Type": "application/json"},
                parameters={*model.parameters, *(taken.parameter for taken in model.inputs.values())},
            )
        )
        return answer.read(lambda body: wire.accepted(body, answer.headers))

    async def poll(self, generation_id: str, model: Model) -> Generation:
        """See `VideoProvider`."""
        query = {"generation_id": generation_id}
        answer = await self._exchange.ask(Question(path=model.path, call=Call.POLL, query=query))
        polled = answer.read(lambda body: poll_answer.read(body, answer.headers))
        if polled.unknown_word is not None and self._logged.first("word", polled.unknown_word):
            _log.warning("unknown status %r of a generation, taken for running", polled.unknown_word)
        if polled.generation.lacks_video and self._logged.first("link", generation_id):
            _log.warning("generation %s is completed without a link, will look again", generation_id)
        return polled.generation

    def link_life(self, model: str) -> float | None:
        """See `VideoProvider`."""
        return self._lives.get(model)

    async def search_log(self, request_id: str, *, since: float) -> Trace:
        """See `VideoProvider`. One reading takes at most 50 pages of 100 records for each day."""
        return await self._request_log.find(request_id, since=since)

    async def try_records(self) -> None:
        """Ask for a page of the records as `search_log` does, for what was submitted just now.

        Raises:
            QuestionRefused: It is refused how they are asked for.
            ProviderError: They cannot be read.
        """
        await self._log_page(self.their_clock.window(self.their_clock.now()), 0)

    async def _log_page(self, window: wire.Window, offset: int) -> wire.LogPage:
        query = wire.log_query(window, offset)
        try:
            answer = await self._exchange.ask(Question(path="/v2/logs", query=query))
        except Rejected as error:
            if error.problem.key == "failed-maintenance":
                raise ResponseLost(str(error)) from error
            raise QuestionRefused(f"{error}; asked with {query}") from error
        return answer.read(wire.log_page)

    async def balance(self) -> tuple[float, str]:
        """See `VideoProvider`."""
        return (await self._exchange.ask(Question(path="/v2/billing"))).read(wire.balance)

    async def usage(self, *, since: float, until: float) -> Sequence[UsageDay]:
        """See `VideoProvider`."""
        query = usage.query(since, until)
        return (await self._exchange.ask(Question(path=usage.PATH, query=query))).read(usage.days)


class _LoggedOnce:
    """What was logged already; it forgets the oldest, so that it does not grow for ever."""

    MAX_REMEMBERED: Final = 1000

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, str], None] = OrderedDict()

    def first(self, kind: str, word: str) -> bool:
        """Whether this is the first time."""
        if (kind, word) in self._kept:
            return False
        self._kept[kind, word] = None
        if len(self._kept) > self.MAX_REMEMBERED:
            self._kept.popitem(last=False)
        return True
