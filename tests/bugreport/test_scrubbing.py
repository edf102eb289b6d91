"""Free text in a report: nothing that is somebody's stays."""

import pytest

from bot.bugreport.scrubbing import Scrubber

SCRUB = Scrubber(salt=b"one", known={"s3cret-value": "AIMLAPI_KEY", "clips": "BACKUP_DIR", "x": "short"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the key s3cret-value is odd", "the key [AIMLAPI_KEY] is odd"),
        ("@clapper_bot and @BotFather", "@[name] and @BotFather"),
        ("/home/alice/data/clapper.db: disk full", "[path]: disk full"),
        ("in ~/alice/clips-of-bob", "in [path]"),
        ("GET /v2/billing: 502", "GET /v2/billing: 502"),
        ("send @BotFather /setinline", "send @BotFather /setinline"),
        ("asked https://alice.example/hook?x=1, then", "asked [address], then"),
        ("at https://aimlapi.com/app/keys", "at https://aimlapi.com/app/keys"),
        ("balance 12.50 USD of 2026-08-17, 105 days", "balance 12.50 USD of 2026-08-17, 105 days"),
        ("a short x stays", "a short x stays"),
    ],
)
def test_what_is_known_or_looks_like_somebodys_is_taken_out(text: str, shown: str) -> None:
    assert SCRUB(text) == shown


@pytest.mark.parametrize("value", ["123456789", "-1001234567890", "0b5e7c1d9f3a4b6c8d2e", "5" * 20])
def test_an_id_is_the_same_mark_within_one_report_and_another_in_the_next(value: str) -> None:
    shown = SCRUB(f"user {value} asked")
    assert value.lstrip("-") not in shown
    assert shown == SCRUB(f"user {value} asked")
    assert shown != Scrubber(salt=b"two", known={})(f"user {value} asked")
