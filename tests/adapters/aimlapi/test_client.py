import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from datetime import datetime
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from bot.adapters.aimlapi.client import AimlapiProvider
from bot.adapters.http_clients import open_client
from bot.domain.errors import NotSent, ProviderError, QuestionRefused, ResponseLost
from bot.domain.models import Model
from bot.ports import Accepted, Trace
from tests.adapters.aimlapi.planning import attached
from tests.adapters.aimlapi.world import KEY, MODELS, NOW, REQUEST_ID, ROOT, fault, model, provider
from tests.adapters.http_answers import Breaking, answers, foreign_errors

ACCEPTED = httpx.Response(201, json={"id": "df43:veo3", "status": "queued"})


def row(request_id: str | None, inference_id: str = "inf", status: str = "succeeded") -> dict[str, Any]:
    return {"client_request_id": request_id, "inference_id": inference_id, "status": status, "model": "veo2"}


def page(*rows: dict[str, Any], more: bool = False) -> httpx.Response:
    return httpx.Response(200, json={"data": rows, "pagination": {"limit": 100, "has_more": more}})


@pytest.mark.parametrize("one", MODELS, ids=lambda one: f"{one.operation}-{one.id}")
async def test_a_submit_is_one_post_with_key_and_request_id(one: Model) -> None:
    recorder = answers(ACCEPTED)
    async with provider(recorder) as asked:
        prompt = {"prompt": "a cat"} if one.takes_prompt else {}
        assert await asked.submit(REQUEST_ID, one, prompt, attached(one)) == Accepted(
            generation_id="df43:veo3"
        )
    sent = recorder.only
    assert (sent.method, str(sent.url)) == ("POST", f"{ROOT}{one.path}")
    assert sent.headers["Authorization"] == f"Bearer {KEY}"
    assert sent.headers["X-Client-Request-Id"] == REQUEST_ID
    assert sent.headers["Content-Type"] == "application/json"
    assert recorder.body["model"] == one.id


async def test_the_path_is_below_the_root_that_the_client_has() -> None:
    recorder = answers(ACCEPTED)
    transport = httpx.MockTransport(recorder)
    async with httpx.AsyncClient(base_url="https://proxy.example/aiml/", transport=transport) as client:
        await AimlapiProvider(client, KEY).submit(REQUEST_ID, model(), {"prompt": "x"}, ())
    assert str(recorder.only.url) == "https://proxy.example/aiml/v2/video/generations"


async def test_the_paid_post_has_time_to_be_read_and_written() -> None:
    recorder = answers(ACCEPTED)
    async with provider(recorder) as asked:
        await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())
    assert recorder.only.extensions["timeout"] == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 10.0}


async def test_an_id_in_the_header_saves_an_answer_that_lacks_it() -> None:
    answer = httpx.Response(200, text="<html>", headers={"x-inference-id": "df43:veo3"})
    async with provider(answers(answer)) as asked:
        assert await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ()) == Accepted(
            generation_id="df43:veo3"
        )


@pytest.mark.parametrize("request_id", ["", "a b", "ключ", "a" * 129, "a\n"])
async def test_a_request_id_that_would_be_dropped_is_never_sent(request_id: str) -> None:
    recorder = answers(ACCEPTED)
    async with provider(recorder) as asked:
        with pytest.raises(ValueError, match="request id"):
            await asked.submit(request_id, model(), {"prompt": "x"}, ())
    assert recorder.requests == []


async def test_a_client_that_is_closed_sends_nothing() -> None:
    async with provider(answers(ACCEPTED)) as asked:
        pass
    with pytest.raises(NotSent):
        await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())


async def test_a_client_without_a_root_sends_nothing() -> None:
    async with open_client() as client:
        with pytest.raises(NotSent):
            await AimlapiProvider(client, KEY).poll("a", model())


async def test_an_id_that_no_link_can_carry_is_not_asked() -> None:
    recorder = answers(ACCEPTED)
    async with provider(recorder) as asked:
        with pytest.raises(NotSent):
            await asked.poll("\ud800", model())
    assert recorder.requests == []


async def test_a_look_asks_the_models_path_for_the_opaque_id() -> None:
    recorder = answers(httpx.Response(200, json={"status": "queued"}))
    async with provider(recorder) as asked:
        await asked.poll("df43:veo/3 &x=1", model())
    sent = recorder.only
    assert (sent.method, sent.url.path) == ("GET", "/v2/video/generations")
    assert dict(sent.url.params) == {"generation_id": "df43:veo/3 &x=1"}
    assert sent.headers["Authorization"] == f"Bearer {KEY}"


async def test_a_lost_submit_is_found_by_its_request_id() -> None:
    recorder = answers(page(row(None, "a"), row("other", "b"), row(REQUEST_ID, "c"), row(REQUEST_ID, "d")))
    async with provider(recorder) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW - 10.1) == Trace(generation_id="c")
    assert recorder.only.url.path == "/v2/logs"
    assert dict(recorder.only.url.params) == {
        "start": "2027-01-14T07:59:49Z",
        "end": "2027-01-16T08:00:00Z",
        "limit": "100",
        "offset": "0",
    }


async def test_a_lost_submit_is_found_with_its_cost() -> None:
    costs = [{"usd": 0.25, "credits": 500_000}, {"credits": 3}, {"usd": 0, "credits": 0}]
    for cost, micros in zip(costs, (250_000, 2, None), strict=True):
        async with provider(answers(page({**row(REQUEST_ID, "c"), "cost": cost}))) as asked:
            found = await asked.search_log(REQUEST_ID, since=NOW)
        assert found == Trace(generation_id="c", cost_micros=micros)


async def test_a_submit_tells_its_cost_in_the_body_or_in_the_headers() -> None:
    body = {"id": "a", "status": "queued", "meta": {"usage": {"credits_used": 3_900_000}}}
    headers = {"X-Aimlapi-Usd-Spent": "0.39"}
    for answer, micros in (
        (httpx.Response(201, json=body), 1_950_000),
        (httpx.Response(201, json={"id": "a"}, headers=headers), 390_000),
    ):
        async with provider(answers(answer)) as asked:
            told = await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())
        assert told == Accepted(generation_id="a", cost_micros=micros)


async def test_an_id_that_is_a_number_is_asked_for_as_it_was_written() -> None:
    text = '{"id": 123456789012345678901234567890}'
    recorder = answers(httpx.Response(201, content=text), httpx.Response(200, json={"status": "queued"}))
    async with provider(recorder) as asked:
        accepted = await asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ())
        await asked.poll(accepted.generation_id, model())
    assert recorder.requests[1].url.params["generation_id"] == "123456789012345678901234567890"


async def test_what_is_listed_as_failed_is_no_acceptance() -> None:
    async with provider(answers(page(row(REQUEST_ID, "c", status="failed")))) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW) == Trace(failed=1, failed_ids=("c",))


async def test_a_failure_before_any_generation_is_told_without_one() -> None:
    async with provider(answers(page(row(REQUEST_ID, "", status="failed")))) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW) == Trace(failed=1)


@pytest.mark.parametrize("is_newer", [True, False])
async def test_what_was_accepted_is_found_beside_what_failed_whichever_came_first(*, is_newer: bool) -> None:
    rows = [row(REQUEST_ID, "good"), row(REQUEST_ID, "bad", status="failed")]
    recorder = answers(page(rows[not is_newer], more=True), page(rows[is_newer]))
    async with provider(recorder) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW) == Trace(generation_id="good")


async def test_a_question_that_is_refused_is_our_mistake_and_is_asked_in_the_other_way_next(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder = answers(fault(400, "end: Required"), page(row(REQUEST_ID, "c")))
    async with provider(recorder) as asked:
        with pytest.raises(QuestionRefused, match=r"end: Required.*'start'"):
            await asked.search_log(REQUEST_ID, since=NOW - 10.1)
        assert [one.levelname for one in caplog.records if "mistake of ours" in one.getMessage()] == ["ERROR"]
        assert await asked.search_log(REQUEST_ID, since=NOW - 10.1) == Trace(generation_id="c")
    assert dict(recorder.requests[1].url.params) == {"period": "50h", "limit": "100", "offset": "0"}


async def test_maintenance_is_no_refusal_of_the_question() -> None:
    async with provider(answers(fault(503, "The service is under maintenance"))) as asked:
        with pytest.raises(ResponseLost):
            await asked.search_log(REQUEST_ID, since=NOW)


@pytest.mark.parametrize("ahead", [-3 * 86_400, -7_200, 7_200, 3 * 86_400])
async def test_a_clock_that_differs_moves_the_window_and_nothing_is_concluded_from_a_wrong_one(
    ahead: int,
) -> None:
    dated = {"date": formatdate(NOW + ahead, usegmt=True)}
    empty = httpx.Response(200, json={"data": [], "pagination": {"has_more": False}}, headers=dated)
    recorder = answers(empty)
    async with provider(recorder) as asked:
        first = await asyncio.gather(asked.search_log(REQUEST_ID, since=NOW - 60), return_exceptions=True)
        assert isinstance(first[0], ResponseLost) == (abs(ahead) > 86_400)
        assert await asked.search_log(REQUEST_ID, since=NOW - 60) == Trace()
    start, end = (
        datetime.fromisoformat(recorder.requests[-1].url.params[one]).timestamp() for one in ("start", "end")
    )
    assert start < NOW + ahead - 60 - 600
    assert end > NOW + ahead + 600


async def test_that_the_clocks_differ_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    dated = {"date": formatdate(NOW - 150, usegmt=True)}
    async with provider(answers(httpx.Response(500, headers=dated))) as asked:
        for _ in range(3):
            with pytest.raises(ResponseLost):
                await asked.balance()
    said = [one.getMessage() for one in caplog.records if one.levelname == "WARNING"]
    assert len(said) == 1
    assert "this machine's clock is 2 min 30 s ahead of the provider's" in said[0]


@pytest.mark.parametrize(
    "headers",
    [{}, {"date": "yesterday"}, {"date": formatdate(NOW - 9_000, usegmt=True), "age": "9000"}],
)
async def test_an_answer_that_tells_no_time_of_its_own_moves_nothing(headers: dict[str, str]) -> None:
    async with provider(answers(httpx.Response(500, headers=headers))) as asked:
        with pytest.raises(ResponseLost):
            await asked.balance()
        assert asked.their_clock.ahead is None


async def test_all_pages_are_read_before_there_is_no_trace() -> None:
    recorder = answers(page(*[row("x")] * 100, more=True), page(*[row("x")] * 40, more=True), page(row("y")))
    async with provider(recorder) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW) == Trace()
    assert [request.url.params["offset"] for request in recorder.requests] == ["0", "95", "130"]


async def test_reading_ends_at_the_page_that_has_it() -> None:
    recorder = answers(page(row("x"), more=True), page(row(REQUEST_ID, "c"), more=True), page())
    async with provider(recorder) as asked:
        assert await asked.search_log(REQUEST_ID, since=NOW) == Trace(generation_id="c")
    assert len(recorder.requests) == 2


async def test_records_without_end_are_not_taken_for_no_trace() -> None:
    recorder = answers(page(row("x"), more=True))
    async with provider(recorder) as asked:
        with pytest.raises(ResponseLost, match="not all of them"):
            await asked.search_log(REQUEST_ID, since=NOW)
    assert len(recorder.requests) == 50


async def test_an_empty_page_before_the_last_is_not_asked_again_and_again() -> None:
    recorder = answers(page(more=True))
    async with provider(recorder) as asked:
        with pytest.raises(ResponseLost):
            await asked.search_log(REQUEST_ID, since=NOW)
    assert len(recorder.requests) == 1


async def test_a_page_that_fails_fails_the_search() -> None:
    async with provider(answers(page(row("x"), more=True), fault(500))) as asked:
        with pytest.raises(ResponseLost):
            await asked.search_log(REQUEST_ID, since=NOW)


async def test_the_balance_is_an_amount_and_its_currency() -> None:
    recorder = answers(httpx.Response(200, json={"current_balance": 123.45, "currency": "USD"}))
    async with provider(recorder) as asked:
        assert await asked.balance() == (123.45, "USD")
    assert recorder.only.url.path == "/v2/billing"


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"current_balance": "5", "currency": "USD"},
        {"current_balance": True, "currency": "USD"},
        {"current_balance": 5},
        {"current_balance": 10**400, "currency": "USD"},
    ],
)
async def test_a_balance_that_is_none_is_no_answer(body: Any) -> None:  # noqa: ANN401
    async with provider(answers(httpx.Response(200, json=body))) as asked:
        with pytest.raises(ResponseLost):
            await asked.balance()


@pytest.mark.parametrize("key", ["", "a key", "a\nkey", "ключ"])
async def test_a_key_that_no_header_can_carry_is_refused_without_being_quoted(key: str) -> None:
    async with open_client(ROOT) as client:
        with pytest.raises(ValueError, match="the key is empty or holds") as caught:
            AimlapiProvider(client, key)
    assert not key or key not in str(caught.value)


def telling() -> list[httpx.Response | Exception]:
    """Answers that quote the key wherever they can."""
    said = f"Incorrect API key {KEY} in duration"
    return [
        *(
            fault(status, said, error={"message": said})
            for status in (400, 401, 403, 404, 422, 429, 500, 503)
        ),
        fault(500, f"maintenance {KEY}"),
        fault(400, "data:image/jpeg;base64," + "QUJD" * 100_000),
        httpx.Response(200, text=said),
        httpx.Response(200, json={"status": KEY}),
        httpx.Response(200, json={"status": "completed", "video": KEY}),
        httpx.Response(302, headers={"Location": f"https://else.example/{KEY}"}),
        httpx.Response(200, stream=Breaking(httpx.ReadError("cut"), KEY.encode())),
        *foreign_errors(),
    ]


@pytest.mark.parametrize("answer", telling(), ids=lambda one: type(one).__name__)
async def test_the_key_is_in_no_text_and_in_no_record(
    answer: httpx.Response | Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    texts, lengths = [], []
    async with provider(answers(answer)) as asked:
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: asked.submit(REQUEST_ID, model(), {"prompt": "x"}, ()),
            lambda: asked.poll("a", model()),
            lambda: asked.search_log(REQUEST_ID, since=NOW),
            asked.balance,
        ]
        texts.append(repr(asked))
        for call in calls:
            try:
                await call()
            except ProviderError as error:
                told = str(getattr(error, "problem", ""))
                texts += [str(error), repr(error), told, "".join(traceback.format_exception(error))]
                lengths.append(len(str(error)))
    texts += [record.getMessage() for record in caplog.records if record.name.startswith("bot")]
    assert len(texts) > 5
    assert max(lengths) < 300
    assert not [text for text in texts if KEY in text or "QUJDQUJD" in text]


@pytest.mark.parametrize(
    "spell", [lambda key: key.replace("/", "\\/"), lambda key: f"\\u{ord(key[0]):04x}{key[1:]}"]
)
async def test_a_key_that_json_spells_in_another_way_is_told_to_nobody(spell: Callable[[str], str]) -> None:
    key = "sk/0123456789/abcdef"
    body = f'{{"status": "failed", "error": {{"name": "x", "message": "the key {spell(key)} is bad"}}}}'
    async with provider(answers(httpx.Response(200, content=body)), key) as asked:
        found = await asked.poll("a", model())
    assert found.problem is not None
    assert found.problem.values == {"reason": "the key *** is bad"}
