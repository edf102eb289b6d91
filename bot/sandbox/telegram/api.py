"""How does one HTTP request become one call of a method, its effect, its fault and its answer?"""

import time
import traceback
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.faults import Fault, Faults, drop_connection
from bot.sandbox.telegram import checking
from bot.sandbox.telegram.call import Call
from bot.sandbox.telegram.errors import ApiError
from bot.sandbox.telegram.forms import Form, read_form
from bot.sandbox.telegram.methods import METHODS
from bot.sandbox.telegram.world import World


@dataclass(slots=True, kw_only=True)
class CallRecord:
    """One call as the log keeps it."""

    method: str
    params: dict[str, Any]
    """Typed; an upload as `{"name", "bytes"}`."""
    at: float
    """time.monotonic() when it came."""
    chat_id: int | None
    outcome: str = "under way"
    """"ok", the error's description, "dropped" (nothing done), "lost" (done, not answered), or a planned
    answer's status."""


@dataclass(slots=True, kw_only=True)
class Journal:
    """What the bot did."""

    calls: list[CallRecord] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)


class BotApi:
    """The HTTP side of one world."""

    def __init__(self, token: str, world: World, journal: Journal, faults: Faults) -> None:
        self._token = token
        self._world = world
        self._journal = journal
        self._faults = faults
        self._names = {name.lower(): name for name in METHODS}
        self.app = Starlette(
            routes=[
                Route("/bot{token}/{method}", self._method, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self._file, methods=["GET", "HEAD"]),
            ]
        )

    async def _method(self, request: Request) -> Response:
        if request.path_params["token"] != self._token:
            return _refusal(ApiError(401, "Unauthorized"))
        method = request.path_params["method"].lower()
        name = self._names.get(method)
        is_too_new = "ephemeral" in method and not self._world.knows_ephemeral
        if method in self._world.unknown_methods or is_too_new:
            return _refusal(ApiError(404, "Not Found"))
        if name is None:
            self._journal.violations.append(f"no method {request.path_params['method']!r} here")
            return _refusal(ApiError(404, "Not Found"))
        try:
            form = await read_form(request)
        except ValueError as error:
            self._journal.violations.append(f"{name}: unreadable request: {error}")
            return _refusal(ApiError(400, "Bad Request: can't parse the request"))
        return await self._answer(request, name, form)

    async def _answer(self, request: Request, name: str, form: Form) -> Response:
        record = CallRecord(method=name, params=_loggable(form), at=time.monotonic(), chat_id=_chat_id(form))
        self._journal.calls.append(record)
        fault = self._faults.take(name, record.chat_id) or Fault()
        self._world.changed.fire()
        if fault.delay_effect:
            await fault.delay_effect.wait()
        response = self._instead(request, record, fault)
        if response is None:
            response = await self._perform(record, name, form)
            if fault.drop == "after":
                record.outcome = "lost"
                response = drop_connection(request)
        self._world.changed.fire()
        if fault.delay_response:
            await fault.delay_response.wait()
        return response

    def _instead(self, request: Request, record: CallRecord, fault: Fault) -> Response | None:
        """What stands in the place of the effect."""
        if fault.drop == "before":
            record.outcome = "dropped"
            return drop_connection(request)
        if fault.status is None:
            return None
        record.outcome = str(fault.status)
        if fault.body is not None:
            return Response(fault.body, fault.status, dict(fault.headers), fault.media_type)
        error = ApiError(fault.status, _words(fault), dict(fault.parameters))
        return JSONResponse(error.body(), fault.status, dict(fault.headers))

    async def _perform(self, record: CallRecord, name: str, form: Form) -> Response:
        try:
            params = checking.typed(name, form.values, form.uploads, self._journal.violations.append)
            record.params |= {key: value for key, value in params.items() if key not in form.uploads}
            call = Call(
                world=self._world,
                method=name,
                params=params,
                uploads=form.uploads,
                complain=self._journal.violations.append,
            )
            result = await METHODS[name](call)
        except ApiError as error:
            record.outcome = error.description
            return _refusal(error)
        except Exception:  # noqa: BLE001 - a mistake of the stand-in must not look like one of the bot
            self._journal.violations.append(
                f"the stand-in itself failed in {name}:\n{traceback.format_exc()}"
            )
            record.outcome = "the stand-in failed"
            return _refusal(ApiError(500, "Internal Server Error"))
        record.outcome = "ok"
        return JSONResponse({"ok": True, "result": result})

    async def _file(self, request: Request) -> Response:
        if request.path_params["token"] != self._token:
            return _refusal(ApiError(401, "Unauthorized"))
        fault = self._faults.take("file") or Fault()
        if fault.drop:
            return drop_connection(request)
        if fault.status is not None:
            return _refusal(ApiError(fault.status, _words(fault)))
        file = self._world.files.by_path(request.path_params["path"])
        if file is None or self._world.files.local is not None:
            return _refusal(ApiError(404, "Not Found"))
        return Response(file.data, media_type="application/octet-stream")


def _refusal(error: ApiError) -> JSONResponse:
    return JSONResponse(error.body(), error.code)


def _words(fault: Fault) -> str:
    if fault.description:
        return fault.description
    if "retry_after" in fault.parameters:
        return f"Too Many Requests: retry after {fault.parameters['retry_after']}"
    if "migrate_to_chat_id" in fault.parameters:
        return "Bad Request: group chat was upgraded to a supergroup chat"
    return {502: "Bad Gateway", 403: "Forbidden: bot was blocked by the user"}.get(
        fault.status or 0, "Internal Server Error"
    )


def _loggable(form: Form) -> dict[str, Any]:
    files = {name: {"name": file.name, "bytes": len(file.data)} for name, file in form.uploads.items()}
    return {**form.values, **files}


def _chat_id(form: Form) -> int | None:
    try:
        return int(str(form.values.get("chat_id", "")))
    except ValueError:
        return None
