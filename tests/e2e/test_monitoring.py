"""A real Prometheus reads the real bot while videos are made, and whatever it is asked it answers."""

import asyncio
import math
from collections.abc import Mapping

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.adapters.prometheus import names
from bot.sandbox.faults import answer, lost
from tests.e2e.conftest import Stage
from tests.monitoring.files import ALERTS, queries
from tests.monitoring.server import PATIENCE_SECONDS, Prometheus, free_port, needs_prometheus, running

pytestmark = pytest.mark.e2e
WINDOW = "1m"
"""What Grafana puts in place of its variables."""
VARIABLES = {"$__rate_interval": WINDOW, "$__range": WINDOW, "$job": "clapper"}
EMPTY_WHEN_ALL_IS_WELL = {
    "sum by (service) (increase(clapper_service_failures_total": "no service has failed",
    "max(clapper_lead_term": "over one file nobody counts who has led",
}
"""How the queries begin that rightly give nothing here, and why."""
ASKS = 1_000
AT_ONCE = 20
DELIVERED = 'sum(clapper_jobs_ended_total{state="delivered"})'


async def page(port: int) -> str:
    async with httpx.AsyncClient(trust_env=False) as client:
        answered = await client.get(f"http://127.0.0.1:{port}/metrics")
    assert answered.status_code == 200
    return answered.text


async def pages(port: int) -> Mapping[str, float]:
    """How often the page was made, and how often it was there already."""
    found = text_string_to_metric_families(await page(port))
    answers = next(one for one in found if one.name == names.PAGES.name.removesuffix("_total"))
    return {one.labels["answer"]: one.value for one in answers.samples}


async def a_round(stage: Stage, prometheus: Prometheus, number: int) -> None:
    """A delivered video, a refusal, a fault, a lost POST, a flood wait; and Prometheus has read of them."""
    alice, bob = stage.telegram.person(f"Alice {number}"), stage.telegram.person(f"Bob {number}")
    stage.provider.fail("submit", lost())
    stage.provider.fail("look", answer(500))
    stage.telegram.fail("sendVideo", answer(429, retry_after=1), chat=alice.private)
    await alice.sends("/video a dragon --res 99k")
    await alice.sends("/video a very secret dragon")
    await stage.until_video(alice.private)
    await bob.sends("/video a unicorn")
    await stage.until_video(bob.private)
    await prometheus.until(DELIVERED, lambda value: value == 2 * number)


def misses(expression: str, values: list[float]) -> bool:
    """Whether a query says nothing, though it should."""
    is_excused = any(expression.startswith(begin) for begin in EMPTY_WHEN_ALL_IS_WELL)
    return not is_excused and all(map(math.isnan, values))


@needs_prometheus
async def test_every_question_of_the_dashboard_and_of_the_alerts_has_an_answer(stage: Stage) -> None:
    port = free_port()
    await stage.start(HTTP_PORT=str(port), DAILY_BUDGET_USD="1000")
    async with running(stage.folder, f"127.0.0.1:{port}") as prometheus:
        await prometheus.until("clapper_build_info", lambda value: value == 1)
        for number in (1, 2):
            await a_round(stage, prometheus, number)
        silent = []
        for one in queries():
            expression = one.expression
            for name, value in VARIABLES.items():
                expression = expression.replace(name, value)
            assert "$" not in expression
            if misses(expression, [sample.value for sample in await prometheus.query(expression)]):
                silent.append((one.panel, expression))
        assert silent == []
        await prometheus.until("count(ALERTS) or vector(0)", lambda value: value >= 0)
        rules = await prometheus.rules()
        assert len(rules) == ALERTS.read_text(encoding="utf-8").count("- alert:")
        for rule in rules:
            await prometheus.query(rule["query"])
        assert {rule["health"] for rule in rules} <= {"ok", "unknown"}
        assert [rule["name"] for rule in rules if rule["state"] == "firing"] == []
        assert await prometheus.value("sum(clapper_lost_posts_settled_total)") == 2
        assert await prometheus.value("sum(clapper_telegram_flood_wait_seconds_total)") == 2
        assert await prometheus.value('clapper_refusals_total{reason="value"}') == 2
        assert await prometheus.value('clapper_requests_total{outcome="admitted"}') == 4
    stage.assert_clean()


async def test_the_page_tells_no_secret_and_of_nobody(stage: Stage) -> None:
    port, alice = free_port(), stage.telegram.person("Alice")
    await stage.start(HTTP_PORT=str(port), ADMIN_IDS=str(alice.id))
    await alice.sends("/video a dragonfly")
    await stage.until_video(alice.private)
    text = await page(port)
    assert "clapper_jobs_ended_total" in text
    token, key = stage.telegram.token, stage.provider.key
    for told in (token, token.partition(":")[2], key, str(alice.id), "dragonfly", "127.0.0.1"):
        assert told not in text
    stage.assert_clean()


async def test_a_thousand_asks_beside_a_job_are_answered_out_of_a_few_readings(stage: Stage) -> None:
    port, alice = free_port(), stage.telegram.person("Alice")
    await stage.start(HTTP_PORT=str(port))
    await stage.until(lambda: "ready" in stage.log)
    await alice.sends("/video a dragon")
    await stage.until_provider(lambda: stage.provider.posts)
    places = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(trust_env=False) as client:

        async def ask() -> int:
            async with places:
                return (await client.get(f"http://127.0.0.1:{port}/metrics")).status_code

        statuses = await asyncio.gather(*(ask() for _ in range(ASKS)))
    assert set(statuses) == {200}
    await stage.until_video(alice.private)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while sum((asked := await pages(port)).values()) < ASKS:  # noqa: ASYNC110 - a page is of the last second
            await asyncio.sleep(0.1)
    assert asked["cached"] > 10 * asked["fresh"]
    stage.assert_clean()
