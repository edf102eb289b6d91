"""The pages of health say how each thing is, and by their status whether all is well."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette

from bot.adapters.web.health_pages import health_routes
from bot.app.upkeep.contacts import Contact
from bot.app.upkeep.health import Health
from bot.app.upkeep.services import ServiceState, ServiceStatus
from bot.domain.errors import DiskFull
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryWriteProbe

PAGES = ("/healthz/live", "/healthz/ready", "/healthz")


class Patient:
    """A bot that is well, until a test says otherwise."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.write_probe = MemoryWriteProbe()
        self.state = ServiceState.RUNNING
        self.telegram, self.provider = Contact(clock=self.clock), Contact(clock=self.clock)
        self.telegram.heard()
        self.provider.heard()
        health = Health(
            statuses=lambda: [ServiceStatus(name="engine", is_vital=True, state=self.state, since=0.0)],
            engine_due_at=self.clock.now,
            contacts={"Telegram": self.telegram, "AI/ML API": self.provider},
            write_probe=self.write_probe,
            clock=self.clock,
        )
        transport = httpx.ASGITransport(app=Starlette(routes=health_routes(health)))
        self.client = httpx.AsyncClient(transport=transport, base_url="http://bot")

    async def statuses(self) -> list[int]:
        return [(await self.client.get(page)).status_code for page in PAGES]


@pytest.fixture
async def patient() -> Patient:
    return Patient()


async def test_a_bot_that_is_well_says_so_of_each_thing(patient: Patient) -> None:
    assert await patient.statuses() == [200, 200, 200]
    answer = await patient.client.get("/healthz")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json() == {
        "status": "ok",
        "checks": {
            "services": {"ok": True, "reason": "1 started"},
            "engine": {"ok": True, "reason": "turns"},
            "database": {"ok": True, "reason": "written and read"},
            "Telegram": {"ok": True, "reason": "heard 0 s ago"},
            "AI/ML API": {"ok": True, "reason": "heard 0 s ago"},
        },
    }


async def test_a_service_that_has_failed_is_no_matter_of_readiness(patient: Patient) -> None:
    patient.state = ServiceState.FAILED
    assert await patient.statuses() == [503, 200, 503]
    live = (await patient.client.get("/healthz/live")).json()
    assert live["status"] == "unwell"
    assert live["checks"]["services"] == {"ok": False, "reason": "engine failed"}


async def test_a_disk_that_is_full_is_none_of_life(patient: Patient) -> None:
    patient.write_probe.failures["write"] = [DiskFull("no space left on /var/lib/secret-place")]
    assert await patient.statuses() == [200, 503, 503]
    ready = (await patient.client.get("/healthz/ready")).text
    assert "DiskFull" in ready
    assert "secret-place" not in ready


async def test_a_service_outside_that_is_silent_is_named(patient: Patient) -> None:
    patient.provider.failed("status 502")
    await patient.clock.advance(90)
    ready = await patient.client.get("/healthz/ready")
    assert ready.status_code == 503
    assert ready.json()["checks"]["AI/ML API"]["reason"] == "asked without success for 90 s: status 502"
    assert ready.json()["checks"]["Telegram"] == {"ok": True, "reason": "heard 90 s ago"}


async def test_it_may_be_asked_for_the_head_alone_and_changes_nothing(patient: Patient) -> None:
    assert (await patient.client.head("/healthz")).status_code == 200
    assert (await patient.client.post("/healthz")).status_code == 405


async def test_a_thousand_who_ask_at_once_are_answered_by_one_look(patient: Patient) -> None:
    answers = await asyncio.gather(*(patient.client.get("/healthz/ready") for _ in range(1_000)))
    assert {answer.status_code for answer in answers} == {200}
