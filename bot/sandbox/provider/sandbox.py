"""How is the stand-in for AI/ML API made, served, watched and made to fail?"""

import math
import secrets
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from email.utils import formatdate
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.faults import Fault, Faults, Plan, drop_connection
from bot.sandbox.provider.account import Account
from bot.sandbox.provider.answers import accepted_json, cost_headers, is_alive, look_json
from bot.sandbox.provider.billing import MAX_CALLS, Charged, FailedSubmit, LogsRule, billing_json, logs_json
from bot.sandbox.provider.calls import Calls
from bot.sandbox.provider.effect import effect_of
from bot.sandbox.provider.files import expired, file_response
from bot.sandbox.provider.generations import Generations
from bot.sandbox.provider.inputs import check_forms, speaks_of_links
from bot.sandbox.provider.ledger import Ledger, transactions_json
from bot.sandbox.provider.lifecycle import Outcome
from bot.sandbox.provider.listing import document_json, iso, metrics_json, models_json
from bot.sandbox.provider.measures import Media
from bot.sandbox.provider.model_schemas import NEWCOMER, BodyError, ModelSchema, check, load_models
from bot.sandbox.provider.posts import Post, read_post
from bot.sandbox.provider.render import SMALL, Quality
from bot.sandbox.provider.rules import judge
from bot.sandbox.provider.usage import usage_json
from bot.sandbox.serving import serving
from bot.sandbox.signal import Signal

KEY = "sandbox0123456789abcdef0123456789"
PATHS = ("/v2/video/generations", "/v2/generate/video/google/generation")
Operation = Literal[
    "submit",
    "look",
    "logs",
    "billing",
    "detail",
    "key",
    "transactions",
    "usage",
    "models",
    "docs",
    "metrics",
    "file",
    "still",
    "speech",
    "transcribe",
    "transcript",
    "made",
    "*",
]
_CALLS = frozenset({"still", "speech", "transcribe"})
"""Paid POSTs that begin no video."""
_FAILURES = {
    401: "Unauthorized", 403: "You have run out of credits", 404: "Not Found", 429: "Too Many Requests",
    500: "Internal server error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
}  # fmt: skip


class ProviderSandbox:
    """AI/ML API for one key.

    Args:
        key: the one that is accepted.
        takes: seconds that a generation takes; `math.inf`: until `finish`.
        quality: of the files; `SMALL` for tests, `DEMO` for people.
        deposit: USD in the account at first.
    """

    def __init__(
        self, key: str = KEY, *, takes: float = 2.0, quality: Quality = SMALL, deposit: float = 100.0
    ) -> None:
        self.key = key
        self.deposit = deposit
        self.models = load_models()
        self.account = Account()
        self.logs = LogsRule()
        self.refused: list[FailedSubmit] = []
        """Every submit that came and was not accepted: the logs list it as failed."""
        self.clock_ahead = 0.0
        """Seconds by which its clock is ahead of the machine's: in its logs, its `Date` and its errors."""
        self.searches: list[float] = []
        """When the logs were asked for, time.monotonic()."""
        self.id_field = "id"
        """Some early models answer `generation_id`."""
        self.posts: list[Post] = []
        """Every submit, in the order in which they came."""
        self.looks: dict[str, int] = {}
        """How many times each generation was looked at."""
        self.violations: list[str] = []
        """What no client should do; tests assert that it is empty."""
        self.link_lives: float | None = None
        """Seconds for which links to results live; None: as documented, for most without an end."""
        self.dead = {one.id for one in self.models.values() if not one.is_live}
        """Ids that are refused: at first those that the documents call dead, unavailable, or do not list."""
        self.gone = set(self.dead)
        """Ids that `/v1/models` does not list; at first the same."""
        self.fussy = False
        """Whether media of which the documents show links only are refused in any other form."""
        self.refuses_data: dict[str, set[str]] = {}
        """By id, parameters that take a link and no data URI, whatever the documents say."""
        self.pricing: dict[str, dict[str, Any]] = {}
        """By id, what `/v1/models` tells instead of the usual price."""
        self.strange_entries: list[dict[str, Any]] = []
        """What `/v1/models` lists beside the models, as it is."""
        self.descriptions: dict[str, bytes] = {}
        """By id, what `docsJson` leads to in place of the model's own document."""
        self.described: list[str] = []
        """The ids whose documents were asked for."""
        self.listed: list[int] = []
        """The status of every answer of `/v1/models`."""
        self.measured = 0
        """How many questions about metrics were answered."""
        self.ledger = Ledger()
        """What is booked beside the generations here, and what of them wrongly."""
        self.changed = Signal()
        self.generations = Generations(
            self.changed.fire, self.violations.append, quality=quality, takes=takes
        )
        """All that were accepted, by id."""
        self.calls = Calls(complain=self.violations.append, on_change=self.changed.fire)
        """Stills, speech, and recordings that become words."""
        self._faults = Faults()
        self.app = Starlette(routes=self._routes())

    def _routes(self) -> list[Route]:
        routes = []
        for path in dict.fromkeys(
            [*PATHS, *(path for model in self.models.values() for path in model.paths)]
        ):
            routes.append(Route(path, self._guarded("submit", self._submit), methods=["POST"]))
            routes.append(Route(path, self._guarded("look", self._look), methods=["GET"]))
        return [
            *routes,
            Route("/v2/logs", self._guarded("logs", self._logs)),
            Route("/v2/billing", self._guarded("billing", self._billing)),
            Route("/v2/billing/detail", self._guarded("detail", self._detail)),
            Route("/v1/key", self._guarded("key", self._of_key)),
            Route("/v2/usage/detail", self._guarded("usage", self._usage)),
            Route("/v2/billing/transactions", self._guarded("transactions", self._transactions)),
            Route("/v1/models", self._guarded("models", self._models, needs_key=False)),
            Route("/docs-json", self._guarded("docs", self._docs, needs_key=False)),
            Route("/models/metrics", self._guarded("metrics", self._metrics, needs_key=False)),
            Route("/v1/images/generations", self._guarded("still", self.calls.make), methods=["POST"]),
            Route("/v1/tts", self._guarded("speech", self.calls.make), methods=["POST"]),
            Route("/v1/stt/create", self._guarded("transcribe", self.calls.transcribe), methods=["POST"]),
            Route("/v1/stt/{generation_id}", self._guarded("transcript", self._transcript)),
            Route("/made/{name}", self._guarded("made", self._made, needs_key=False)),
            Route("/files/{name}", self._guarded("file", self._file, needs_key=False)),
        ]

    @property
    def takes(self) -> float:
        """Seconds that a generation takes from now on."""
        return self.generations.takes

    @takes.setter
    def takes(self, seconds: float) -> None:
        self.generations.takes = seconds

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator[str]:
        """Serve it, by default on a free port; yields the root to give to the bot as AIMLAPI_URL."""
        async with serving(self.app, port) as url:
            try:
                yield url
            finally:
                await self.generations.close()

    def revive(self) -> None:
        """From now on all models that have facts live, and are listed."""
        self.dead.clear()
        self.gone.clear()

    def gain(self, model: ModelSchema = NEWCOMER) -> None:
        """From now on there is one more model: it is listed, described, and makes videos."""
        self.models[model.id] = model
        self.gone.discard(model.id)
        self.changed.fire()

    def lose(self, model: ModelSchema = NEWCOMER) -> None:
        """From now on it is not listed any more; what was accepted of it is made."""
        self.gone.add(model.id)

    def fail(self, operation: Operation, fault: Fault, *, times: int | None = 1) -> Plan:
        """Let the next requests of a kind go wrong; see `bot.sandbox.faults`; `times=None`: always."""
        return self._faults.add(Plan(operation=operation, fault=fault, left=times))

    def inject(self, policy: Callable[[str], Fault | None]) -> None:
        """From now on `policy` decides of each request, by its operation, what goes wrong; None: nothing."""
        self._faults.fault_policy = policy

    def plan(self, outcome: Outcome, *, times: int | None = 1) -> None:
        """How the next generations go (`bot.sandbox.provider.lifecycle`); `times=None`: all from now on."""
        self.generations.plan(outcome, times)

    def finish(self, generation_id: str | None = None) -> None:
        """Let one generation, or all, be over now."""
        for generation in self.generations.values():
            if generation_id in (None, generation.id):
                generation.finish()

    async def until(self, predicate: Callable[[], object], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Wait until something holds that is true of this stand-in; TimeoutError after `timeout` seconds."""
        try:
            await self.changed.until(predicate, timeout)
        except TimeoutError:
            submits = "\n".join(f"    {post.outcome} {str(post.body)[:200]}" for post in self.posts)
            message = f"it did not come in {timeout} s; submits:\n{submits}\nlooks: {self.looks}"
            raise TimeoutError(message) from None

    def _guarded(
        self,
        operation: Operation,
        endpoint: Callable[[Request], Awaitable[Response]],
        *,
        needs_key: bool = True,
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            await request.body()
            if needs_key and request.headers.get("authorization") != f"Bearer {self.key}":
                self.violations.append(f"{operation}: without the right key")
                return self._refusal(request, 401, "Unauthorized")
            fault = self._faults.take(operation) or Fault()
            self.changed.fire()
            if fault.delay_effect:
                await fault.delay_effect.wait()
            response = self._instead(request, fault)
            if response is None:
                response = await self._try(operation, endpoint, request)
                if fault.drop == "after":
                    response = drop_connection(request)
            elif operation == "submit" or operation in _CALLS:
                post = await read_post(request)
                post.outcome = str(fault.status or "dropped")
                (self.posts if operation == "submit" else self.calls.posts).append(post)
                if _is_its_own_refusal(fault):
                    self._list_as_failed(post)
            self._date(response)
            self.changed.fire()
            if fault.delay_response:
                await fault.delay_response.wait()
            return response

        return guarded

    def _list_as_failed(self, post: Post) -> None:
        model = str(post.body.get("model", ""))
        self.refused.append(FailedSubmit(model=model, client_request_id=post.client_request_id))

    def _date(self, response: Response) -> None:
        """Every answer tells the time; a fault may have a time of its own."""
        response.headers.setdefault("date", formatdate(self._now(), usegmt=True))

    def _now(self) -> float:
        return time.time() + self.clock_ahead

    async def _try(
        self, operation: str, endpoint: Callable[[Request], Awaitable[Response]], request: Request
    ) -> Response:
        try:
            return await endpoint(request)
        except BodyError as error:
            self.violations.append(f"{operation}: {error}")
            if operation == "submit" or operation in _CALLS:
                self._list_as_failed((self.posts if operation == "submit" else self.calls.posts)[-1])
            return self._refusal(request, error.status, str(error))
        except Exception:  # noqa: BLE001 - a mistake of the stand-in must not look like one of the bot
            self.violations.append(f"the stand-in itself failed in {operation}:\n{traceback.format_exc()}")
            return self._refusal(request, 500, "Internal server error")

    def _instead(self, request: Request, fault: Fault) -> Response | None:
        if fault.drop == "before":
            return drop_connection(request)
        if fault.status is None:
            return None
        if fault.body is not None:
            return Response(fault.body, fault.status, dict(fault.headers), fault.media_type)
        words = fault.description or _FAILURES.get(fault.status, "Error")
        return self._refusal(request, fault.status, words, dict(fault.headers))

    def _refusal(
        self, request: Request, status: int, message: str, headers: dict[str, str] | None = None
    ) -> Response:
        body = {
            "message": message,
            "path": request.url.path,
            "requestId": secrets.token_hex(8),
            "statusCode": status,
            "timestamp": iso(self._now()),
        }
        return JSONResponse(body, status, headers)

    async def _submit(self, request: Request) -> Response:
        post = await read_post(request)
        self.posts.append(post)
        body = post.body
        if not body:
            raise BodyError("body: expected a JSON object")
        if not post.client_request_id:
            self.violations.append("submit: without a usable X-Client-Request-Id")
        model = self.models.get(str(body.get("model")))
        if model is None:
            raise BodyError(f"model: Invalid enum value, received {body.get('model')!r}")
        if model.id in self.dead:
            raise BodyError(f"model: {model.id} is not available", status=404)
        post.pictures = check(body, model, request.url.path)
        media = Media(body, self.generations.own_file)
        check_forms(body, model, media, self._by_link_alone(model))
        effect = effect_of(judge(body, model, media), model, media)
        photo = next((image.data for image in post.pictures.values()), None)
        generation = self.generations.accept(
            model, body, photo, effect, path=post.path, client_request_id=post.client_request_id
        )
        post.generation_id, post.outcome = generation.id, "accepted"
        headers = {"x-inference-id": generation.id, **cost_headers(generation)}
        if post.client_request_id:
            headers["x-client-request-id"] = post.client_request_id
        is_number = self.generations.number_ids
        if is_number:  # as the only place
            del headers["x-inference-id"]
        return JSONResponse(accepted_json(generation, self.id_field, is_number=is_number), 201, headers)

    def _by_link_alone(self, model: ModelSchema) -> set[str]:
        shown = speaks_of_links(model) if self.fussy else set()
        return self.refuses_data.get(model.id, set()) | shown

    async def _look(self, request: Request) -> Response:
        generation_id = request.query_params.get("generation_id", "")
        generation = self.generations.get(generation_id)
        if generation is None or generation.path != request.url.path:
            return self._refusal(request, 404, "Generation not found")
        self.looks[generation_id] = self.looks.get(generation_id, 0) + 1
        return JSONResponse(look_json(generation, str(request.base_url), link_lives=self.link_lives))

    async def _logs(self, request: Request) -> Response:
        now = time.monotonic()
        self.searches = [at for at in self.searches if now - at < 60] + [now]  # noqa: PLR2004 - a minute
        if len(self.searches) > MAX_CALLS:
            self.violations.append("logs: more than 200 calls in a minute")
            return self._refusal(request, 429, _FAILURES[429])
        found = logs_json(
            self._charged(),
            self.refused,
            self.logs,
            request.query_params,
            ahead=self.clock_ahead,
        )
        return JSONResponse(found)

    async def _billing(self, _: Request) -> Response:
        return JSONResponse(billing_json(self._charged(), self.deposit))

    async def _detail(self, _: Request) -> Response:
        balance = billing_json(self._charged(), self.deposit)["current_balance"]
        return JSONResponse(self.account.detail_json(balance))

    async def _of_key(self, _: Request) -> Response:
        return JSONResponse(self.account.key_json(self.key))

    async def _usage(self, request: Request) -> Response:
        told = usage_json(
            self._charged(),
            self.refused,
            request.query_params,
            key=self.key,
            ahead=self.clock_ahead,
        )
        return JSONResponse(told)

    async def _transactions(self, request: Request) -> Response:
        generations, ahead = self._charged(), self.clock_ahead
        return JSONResponse(transactions_json(self.ledger, generations, request.query_params, ahead=ahead))

    async def _models(self, request: Request) -> Response:
        alive = [model for model in self.models.values() if model.id not in self.gone]
        include, root = request.query_params.get("include", ""), str(request.base_url).rstrip("/")
        calls = [one for one in self.calls.models.values() if one.id not in self.gone]
        body, tag = models_json(
            alive, include, self.pricing, calls=calls, root=root, more=self.strange_entries
        )
        if request.headers.get("if-none-match") == tag:
            self.listed.append(304)
            return Response(status_code=304, headers={"etag": tag})
        self.listed.append(200)
        return JSONResponse(body, headers={"etag": tag})

    async def _docs(self, request: Request) -> Response:
        wanted = request.query_params.get("model", "")
        self.described.append(wanted)
        if wanted in self.descriptions:
            return Response(self.descriptions[wanted], media_type="application/json")
        if wanted not in self.models:
            return self._refusal(request, 404, "Not Found")
        return JSONResponse(document_json(self.models[wanted]))

    async def _metrics(self, request: Request) -> Response:
        aliases = request.query_params.getlist("aliases")
        self.measured += 1
        takes = self.takes if math.isfinite(self.takes) else 1
        return JSONResponse(metrics_json(self.models, aliases, takes))

    async def _transcript(self, request: Request) -> Response:
        found = self.calls.look(request.path_params["generation_id"])
        return self._refusal(request, 404, "Not Found") if found is None else JSONResponse(found)

    async def _made(self, request: Request) -> Response:
        found = self.calls.file(request.path_params["name"])
        return self._refusal(request, 404, "Not Found") if found is None else found

    def _charged(self) -> list[Charged]:
        """Generations and calls: all that records and bills speak of."""
        return [*self.generations.values(), *self.calls.made.values()]

    async def _file(self, request: Request) -> Response:
        wanted = request.path_params["name"].removesuffix(".mp4")
        for generation in self.generations.values():
            if generation.id.replace(":", "-") == wanted and generation.file is not None:
                if not is_alive(generation, request.query_params.get("until", "")):
                    return expired()
                return file_response(request, generation.file, generation.outcome.label)
        return self._refusal(request, 404, "Not Found")


def _is_its_own_refusal(fault: Fault) -> bool:
    """Whether the provider itself says no, to somebody whom it knows: a page is a proxy's."""
    status = fault.status or 0
    return status >= 400 and status != 401 and fault.media_type == "application/json"  # noqa: PLR2004 - HTTP
