"""What `check` says of the way of updates is true of polling and of webhooks."""

import pytest

from bot.adapters.telegram.diagnosis import diagnose
from bot.network import Network
from bot.sandbox.telegram import TelegramSandbox

OURS = "https://bot.example/hook"
OTHERS = "https://other.example/hook"


@pytest.mark.parametrize(
    ("is_set", "wanted", "told"),
    [
        ("", "", "long polling; 1 updates waiting"),
        (
            OURS,
            "",
            "a webhook is set; it is removed when the bot starts, which uses long polling; 1 updates waiting",
        ),
        ("", OURS, "no webhook is set; the bot sets its own when it starts; 1 updates waiting"),
        (OTHERS, OURS, "another webhook is set; the bot sets its own when it starts; 1 updates waiting"),
        (OURS, OURS, "webhook; 1 updates waiting; last trouble: Connection refused"),
    ],
)
async def test_the_way_of_updates_is_told_as_it_is(is_set: str, wanted: str, told: str) -> None:
    telegram = TelegramSandbox()
    telegram.stand_before("http://127.0.0.1:9")
    async with telegram.running() as root:
        telegram.updates.webhook.url = is_set
        await telegram.person("Alice").sends("hello")
        if is_set:
            await telegram.until(lambda: telegram.updates.webhook.last_error)
        found = diagnose(
            root=root,
            token=telegram.token,
            network=Network(),
            is_local=False,
            folder=None,
            webhook_url=wanted,
        )
        assert f"ok    Telegram updates: {told}" in [str(one) async for one in found]


async def test_a_webhook_that_is_well_says_so() -> None:
    telegram = TelegramSandbox()
    telegram.updates.webhook.url = OURS
    async with telegram.running() as root:
        found = diagnose(
            root=root, token=telegram.token, network=Network(), is_local=False, folder=None, webhook_url=OURS
        )
        lines = [str(one) async for one in found]
    assert "ok    Telegram updates: webhook; 0 updates waiting; no trouble so far" in lines
