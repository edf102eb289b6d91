"""What settings come to, said before anything outside is asked."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from bot.adapters.aimlapi.facts_age import checked_on
from bot.config import Settings
from bot.diagnosis import Finding, Level
from bot.settings_diagnosis import MAX_FACTS_AGE_DAYS, diagnose, remedy_of

TODAY: Final = checked_on() + timedelta(days=10)
WELL: Final = {
    "telegram_bot_token": "1:abc",
    "aimlapi_key": "key",
    "admin_ids": "7",
    "allowed_user_ids": "7",
    "daily_budget_usd": "20",
}


async def found(changes: Mapping[str, str] | None = None, today: date = TODAY) -> dict[str, Finding]:
    """All but what is the machine's."""
    settings = Settings.model_validate({**WELL, **(changes or {})})
    return {one.subject: one async for one in diagnose(settings, today=today) if one.subject != "process"}


async def test_who_has_thought_of_everything_is_told_nothing() -> None:
    assert [(one.subject, one.level) for one in (await found()).values()] == [("settings", Level.OK)]


@pytest.mark.parametrize(
    ("changes", "subject", "remedy"),
    [
        ({"admin_ids": ""}, "admins", "ADMIN_IDS"),
        ({"allowed_user_ids": ""}, "access", "ALLOWED_USER_IDS"),
        ({"daily_budget_usd": "0"}, "budget", "DAILY_BUDGET_USD"),
        ({"http_port": "8080", "http_host": "0.0.0.0"}, "HTTP server", "HTTP_HOST=127.0.0.1"),  # noqa: S104
        ({"http_port": "8080", "http_host": "::"}, "HTTP server", "HTTP_HOST=127.0.0.1"),
        (
            {
                "http_port": "8080",
                "webhook_url": "https://a.example/hook",
                "public_url": "https://b.example",
            },
            "HTTP server",
            "the same https address",
        ),
    ],
)
async def test_what_its_owner_should_know_is_a_warning_with_the_setting_that_helps(
    changes: dict[str, str], subject: str, remedy: str
) -> None:
    findings = await found(changes)
    assert (findings[subject].level, remedy in findings[subject].remedy) == (Level.WARN, True)
    assert set(findings) == {"settings", subject}


@pytest.mark.parametrize(
    "changes",
    [
        {"http_host": "0.0.0.0"},  # noqa: S104 - nothing listens
        {"http_host": "localhost", "http_port": "8080"},
        {"http_host": "::1", "http_port": "8080"},
        {
            "http_port": "8080",
            "webhook_url": "https://a.example/hook",
            "public_url": "https://a.example/media",
        },
        {"allowed_user_ids": "", "allowed_chat_ids": "-100"},
    ],
)
async def test_what_is_as_it_should_be_is_no_warning(changes: dict[str, str]) -> None:
    assert set(await found(changes)) == {"settings"}


async def test_copies_go_to_a_folder_that_can_be_made(tmp_path: Path) -> None:
    copies = (await found({"backup_dir": str(tmp_path / "of" / "clapper")}))["copies"]
    assert (copies.level, "14 stay" in copies.text) == (Level.OK, True)
    assert list(tmp_path.iterdir()) == []


async def test_copies_that_cannot_be_written_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    copies = (await found({"backup_dir": str(tmp_path / "file" / "copies")}))["copies"]
    assert (copies.level, "BACKUP_DIR cannot be written to" in copies.text) == (Level.FAIL, True)
    assert copies.remedy


async def test_an_old_version_is_known_by_the_age_of_what_it_knows() -> None:
    last = checked_on() + timedelta(days=MAX_FACTS_AGE_DAYS)
    assert "version" not in await found(today=last)
    version = (await found(today=last + timedelta(days=1)))["version"]
    assert version.level is Level.WARN
    assert f"{checked_on():%Y-%m-%d}, {MAX_FACTS_AGE_DAYS + 1} days ago" in version.text
    assert "newer version" in version.remedy


@pytest.mark.parametrize(
    ("remark", "remedy"),
    [
        ("AIMLAPI_KEY was taken without the quotation marks around it", "write it without"),
        ("environment: unknown setting LOG_LEVL; did you mean LOG_LEVEL?", "the name that was meant"),
        (".env: unknown setting FOO; it has no effect", "correct the name"),
        ("DEFAULT_MODEL is veo-2, the first of ALLOWED_MODELS, since none is named", "set DEFAULT_MODEL"),
        ("TELEGRAM_API_URL is plain http: whoever is on the way reads secrets", "https://"),
        ("TELEGRAM_FILES_DIR has no effect without TELEGRAM_LOCAL_MODE=true", "TELEGRAM_LOCAL_MODE=true, or"),
        (".env can be read by other users of this machine (644); chmod 600 .env", "command named there"),
        ("NO_PROXY holds 'a/b', which is no host, address or network", "that part"),
        ("DATABASE_URL has a password that is short, or stands in the rest of it", "a long one of its own"),
        ("something else", "correct it"),
    ],
)
def test_each_remark_on_the_settings_has_a_remedy(remark: str, remedy: str) -> None:
    assert remedy in remedy_of(remark)
