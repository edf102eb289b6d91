"""Every failure that the provider documents, and every one that the wire has, is one of ours."""

import asyncio
from typing import Any

import httpx
import pytest

from bot.domain.errors import (
    AccessDenied,
    DenialReason,
    NotSent,
    Problem,
    ProviderError,
    Rejected,
    ResponseLost,
    TooManyRequests,
    UnknownGeneration,
)
from tests.adapters.aimlapi.world import REQUEST_ID, fault, model, provider
from tests.adapters.http_answers import Breaking, answers, foreign_errors

PAGE = "<html><body>Bad Gateway, we are under maintenance</body></html>"


def html(status: int) -> httpx.Response:
    return httpx.Response(status, html=PAGE)


async def submitted(answer: httpx.Response | Exception) -> ProviderError:
    recorder = answers(answer)
    async with provider(recorder) as asked:
        with pytest.raises(ProviderError) as caught:
            await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())
    assert len(recorder.requests) == 1
    return caught.value


async def looked(answer: httpx.Response | Exception) -> ProviderError:
    async with provider(answers(answer)) as asked:
        with pytest.raises(ProviderError) as caught:
            await asked.poll("a", model())
    return caught.value


async def searched(answer: httpx.Response | Exception) -> ProviderError:
    async with provider(answers(answer)) as asked:
        with pytest.raises(ProviderError) as caught:
            await asked.search_log(REQUEST_ID, since=1000.0)
    return caught.value


def field(name: str) -> Problem:
    return Problem(key="failed-field", values={"field": name})


def because(reason: str) -> Problem:
    return Problem(key="failed-bad-request", values={"reason": reason})


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (fault(400, "duration: expected one of [4,6,8], received 5"), field("duration")),
        (fault(400, 'Invalid enum value for "aspect_ratio"'), field("aspect_ratio")),
        (fault(400, "body.resolution is not supported for this model"), field("resolution")),
        (
            fault(400, "Invalid payload", meta=[{"path": ["body", "seed"], "message": "Expected"}]),
            field("seed"),
        ),
        (fault(400, "enhance_prompt and seed: sorry"), field("enhance_prompt")),
        (fault(400, "The prompt was flagged by our moderation"), Problem(key="failed-content")),
        (fault(400, "negative_prompt: sensitive words"), Problem(key="failed-content")),
        (fault(400, "NSFW"), Problem(key="failed-content")),
        (fault(400, "seed must be case-sensitive"), field("seed")),
        (fault(400, "model: Invalid enum value"), Problem(key="failed-model-gone")),
        (fault(400, "prompt: must not be empty"), because("prompt: must not be empty")),
        (fault(400), because("400 Bad Request")),
        (fault(400, "the provider says no"), because("the provider says no")),
        (fault(400, error=[[[[[[[["seed"]]]]]]]]), because("400 Bad Request")),
        (fault(477), because("477")),
        (html(400), because("400 Bad Request")),
        (fault(404, "Not Found"), Problem(key="failed-model-gone")),
        (httpx.Response(413, html="<h1>nginx</h1>"), because("413 Request Entity Too Large")),
        (fault(422, "duration: too long"), field("duration")),
        (fault(418, "I am a teapot"), because("I am a teapot")),
        (fault(451, "prohibited by policy"), Problem(key="failed-content")),
        (fault(500, "Model is under maintenance"), Problem(key="failed-maintenance")),
        (
            fault(503, "", error={"message": "Maintenance, come back later"}),
            Problem(key="failed-maintenance"),
        ),
    ],
)
async def test_a_refused_submit_says_why(answer: httpx.Response, problem: Problem) -> None:
    error = await submitted(answer)
    assert isinstance(error, Rejected)
    assert error.problem == problem


@pytest.mark.parametrize(
    ("answer", "denial"),
    [
        (fault(401, "Invalid key"), DenialReason.KEY),
        (fault(402), DenialReason.CREDITS),
        (fault(403, "You have run out of credits"), DenialReason.CREDITS),
        (fault(403, "Insufficient balance"), DenialReason.CREDITS),
        (fault(403, "Not enough funds"), DenialReason.CREDITS),
        (fault(403, "Complete verification to use this model"), DenialReason.OTHER),
        (html(403), DenialReason.OTHER),
        (fault(403, "Key limit exceeded"), DenialReason.CREDITS),
        *(
            (fault(status, words), DenialReason.CREDITS)
            for status in (400, 404, 409, 422, 429)
            for words in (
                "You've run out of credits. Please top up your balance or update your payment method",
                "You exceeded your current quota, please check your plan and billing details.",
                "Insufficient balance",
                "User is locked. Reason: Exhausted balance.",
                "No credits left",
                "The account balance is not sufficient",
                "Spending limit reached for this key",
                "You have used up all your credits",
                "Monthly limit reached",
            )
        ),
    ],
)
async def test_a_provider_that_lets_nobody_in_says_why(answer: httpx.Response, denial: DenialReason) -> None:
    error = await submitted(answer)
    assert isinstance(error, AccessDenied)
    assert error.denial is denial


@pytest.mark.parametrize(
    "words",
    [
        "Too Many Requests",
        "Rate limit of 60 requests per minute exceeded",
        "You have exceeded your requests quota, retry in 5 s",
        "usage limit: 10 requests per second",
        "Resource has been exhausted (e.g. check quota).",
        "Concurrency limit reached",
    ],
)
async def test_a_429_that_does_not_speak_of_money_is_a_throttle(words: str) -> None:
    assert isinstance(await submitted(fault(429, words)), TooManyRequests)


@pytest.mark.parametrize(
    "words",
    [
        'prompt: "a man who ran out of money, his account is empty" is too long',
        "prompt: `insufficient balance` cannot be shown",
        "prompt too long: limit of 2000 characters",
        "Too many requests: insufficient capacity",
    ],
)
async def test_what_a_400_quotes_of_a_prompt_shuts_no_gate(words: str) -> None:
    assert isinstance(await submitted(fault(400, words)), Rejected)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (fault(422, "no face found"), Problem(key="failed-generation", values={"reason": "no face found"})),
        (
            httpx.Response(422, json={"detail": [{"loc": ["body"], "msg": "Could not detect face"}]}),
            Problem(key="failed-generation", values={"reason": "Could not detect face"}),
        ),
        (
            httpx.Response(400, json={"status": "error", "error": {"message": "it broke"}}),
            Problem(key="failed-generation", values={"reason": "it broke"}),
        ),
        (fault(422, "Flagged by the safety system"), Problem(key="failed-content")),
        (httpx.Response(422, json={}), Problem(key="failed-unknown")),
    ],
)
async def test_a_refused_look_is_a_verdict_with_its_reason(answer: httpx.Response, problem: Problem) -> None:
    error = await looked(answer)
    assert isinstance(error, Rejected)
    assert error.problem == problem


async def test_what_a_403_says_of_the_content_is_about_this_one_request() -> None:
    error = await submitted(fault(403, "Blocked by our content policy: violence"))
    assert isinstance(error, Rejected)
    assert error.problem.key == "failed-content"


@pytest.mark.parametrize(
    "answer",
    [
        *(fault(status, "Internal error") for status in (500, 501, 502, 503, 504, 520, 524, 599)),
        *(html(status) for status in (200, 201, 500, 502, 503, 504)),
        *(fault(status) for status in (408, 409, 425, 460, 499)),
        *(
            httpx.Response(status, headers={"Location": "https://else.example/"})
            for status in (301, 302, 303, 307, 308)
        ),
        httpx.Response(304),
        httpx.Response(204),
        httpx.Response(200),
        httpx.Response(200, content=b'{"id": "abc'),
        httpx.Response(200, content=b"\xff\xfe\x00"),
        httpx.Response(200, content=b"[" * 200_000),
        httpx.Response(200, json={"status": "queued"}),
        httpx.Response(201, json={"id": ""}),
        httpx.Response(201, json=[{"id": "a"}]),
        httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Breaking(httpx.DecodingError("x"))),
        httpx.Response(200, stream=Breaking(httpx.ReadError("reset"), b'{"id": "abc"')),
        httpx.Response(200, stream=Breaking(httpx.RemoteProtocolError("cut"), b'{"id": "abc"}')),
    ],
)
async def test_nobody_knows_what_became_of_a_submit_without_a_clear_answer(answer: httpx.Response) -> None:
    assert type(await submitted(answer)) is ResponseLost


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Retry-After": "3"}, 3.0),
        ({"Retry-After": "0.5"}, 0.5),
        ({"Retry-After": "99999999"}, 3600.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:10 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 10.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:10 GMT", "Date": "Wed, 21 Oct 2026 07:29:00 GMT"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:10 GMT"}, None),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "-5"}, None),
    ],
)
async def test_too_many_requests_say_when_to_come_again(
    headers: dict[str, str], seconds: float | None
) -> None:
    for call in (submitted, looked, searched):
        error = await call(fault(429, "Slow down", headers))
        assert isinstance(error, TooManyRequests)
        assert error.retry_after == seconds


NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@pytest.mark.parametrize("error", foreign_errors(), ids=lambda error: type(error).__name__)
async def test_every_exception_of_the_wire_is_one_of_ours(error: Exception) -> None:
    expected = NotSent if isinstance(error, NEVER_SENT) else ResponseLost
    for call in (submitted, looked, searched):
        found = await call(error)
        assert type(found) is expected
        assert found.__cause__ is error


@pytest.mark.parametrize("error", foreign_errors(), ids=lambda error: type(error).__name__)
async def test_every_exception_in_the_middle_of_an_answer_leaves_it_open(error: Exception) -> None:
    if isinstance(error, NEVER_SENT):
        return
    body = Breaking(error, b'{"id": ')
    assert type(await submitted(httpx.Response(200, stream=body))) is ResponseLost
    assert body.closed


def test_the_tree_of_httpx_was_walked() -> None:
    names = {type(error).__name__ for error in foreign_errors()}
    assert names >= {
        "ConnectError",
        "ReadTimeout",
        "LocalProtocolError",
        "DecodingError",
        "StreamClosed",
        "InvalidURL",
    }
    assert len(names) >= 25


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (fault(404, "Generation not found"), UnknownGeneration),
        (html(404), UnknownGeneration),
        (fault(400, "bad"), Rejected),
        (fault(401), AccessDenied),
        (fault(403), AccessDenied),
        (fault(500), ResponseLost),
        (fault(422, "bad"), Rejected),
        (fault(402), AccessDenied),
        (fault(429, "Insufficient balance"), AccessDenied),
        (fault(429, "Too many requests"), TooManyRequests),
        (fault(408), ResponseLost),
        (html(400), ResponseLost),
        (html(422), ResponseLost),
        (fault(500, "under maintenance"), ResponseLost),
        (html(502), ResponseLost),
        (html(200), ResponseLost),
        (httpx.Response(200, json={"message": "who are you?"}), ResponseLost),
        (httpx.Response(302, headers={"Location": "/"}), ResponseLost),
    ],
)
async def test_a_look_that_sees_nothing_says_so(answer: httpx.Response, kind: type[ProviderError]) -> None:
    assert type(await looked(answer)) is kind


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"data": []},
        {"data": None, "pagination": {"has_more": False}},
        {"data": [], "pagination": {}},
        {"data": [], "pagination": {"has_more": "no"}},
        {"data": [], "pagination": {"has_more": True}},
        {"data": [5], "pagination": {"has_more": False}},
        {
            "data": [{"client_request_id": REQUEST_ID, "inference_id": "", "status": "succeeded"}],
            "pagination": {"has_more": False},
        },
    ],
)
async def test_records_that_cannot_be_read_are_never_taken_for_no_trace(body: Any) -> None:  # noqa: ANN401
    assert type(await searched(httpx.Response(200, json=body))) is ResponseLost


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 502])
async def test_records_behind_an_error_are_never_taken_for_no_trace(status: int) -> None:
    assert isinstance(await searched(fault(status)), ProviderError)


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    async def drops() -> Any:  # noqa: ANN401
        while True:
            yield b" " * 1_000_000
            await asyncio.sleep(0)

    assert type(await submitted(httpx.Response(200, content=drops()))) is ResponseLost


async def test_the_text_names_method_path_status_and_the_sentence() -> None:
    assert (
        str(await submitted(fault(401, "Who are\n you?"))) == "POST /v2/video/generations: 401 Who are you?"
    )
    assert str(await looked(httpx.ReadTimeout(""))) == "GET /v2/video/generations: ReadTimeout"


async def test_an_address_of_ours_that_an_answer_quotes_is_not_said_again() -> None:
    address = "https://bot.example/clapper/media/0a1b/0-1700003600-c2lnbmF0dXJl.jpg"
    error = await submitted(fault(400, f"could not fetch {address}, sorry"))
    assert isinstance(error, Rejected)
    assert "c2lnbmF0dXJl" not in f"{error} {error.problem}"
    assert "sorry" in str(error)
