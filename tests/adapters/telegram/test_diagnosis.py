"""What `check` says of the way of updates is true of polling and of webhooks."""

import pytest

from bot.adapters.telegram.diagnosis import Place, diagnose
from bot.diagnosis import Finding
from bot.network import Network
from bot.sandbox.telegram import TelegramSandbox

OURS = "https://bot.example/hook"
OTHERS = "https://other.example/hook"


async def updates(telegram: TelegramSandbox, root: str, wanted: str) -> Finding:
    place = Place(root=root, token=telegram.token, network=Network(), webhook_url=wanted)
    findings = [one async for one in diagnose(place, is_local=False, folder=None)]
    [found] = [one for one in findings if one.subject == "Telegram updates"]
    return found


@pytest.mark.parametrize(
    ("is_set", "wanted", "level", "told"),
    [
        ("", "", "ok", "long polling; 1 updates waiting"),
        (
            OURS,
            "",
            "warn",
            "a webhook is set, but WEBHOOK_URL is not; 1 updates waiting",
        ),
        ("", OURS, "ok", "no webhook is set; the bot sets its own when it starts; 1 updates waiting"),
        (
            OTHERS,
            OURS,
            "ok",
            "another webhook is set; the bot sets its own when it starts; 1 updates waiting",
        ),
        (OURS, OURS, "warn", "webhook; 1 updates waiting; last trouble: Connection refused"),
    ],
)
async def test_the_way_of_updates_is_told_as_it_is(is_set: str, wanted: str, level: str, told: str) -> None:
    telegram = TelegramSandbox()
    telegram.stand_before("http://127.0.0.1:9")
    async with telegram.running() as root:
        telegram.updates.webhook.url = is_set
        await telegram.person("Alice").sends("hello")
        if is_set:
            await telegram.until(lambda: telegram.updates.webhook.last_error)
        found = await updates(telegram, root, wanted)
        assert (found.level, found.text) == (level, told)


async def test_a_webhook_that_is_well_says_so() -> None:
    telegram = TelegramSandbox()
    telegram.updates.webhook.url = OURS
    async with telegram.running() as root:
        found = await updates(telegram, root, OURS)
    assert str(found) == "ok    Telegram updates: webhook; 0 updates waiting; no trouble so far"
