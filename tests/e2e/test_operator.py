"""What the operator sees: settings, a second process, the end, the doctor, failures of the provider."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.sandbox.faults import answer, html, lost, stall
from bot.sandbox.provider import completes, fails
from tests.e2e.conftest import Stage

pytestmark = pytest.mark.e2e


async def run(folder: Path, settings: dict[str, str], *arguments: str) -> tuple[int, str]:
    """One command of the operator: its exit status and all that it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        cwd=folder,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, output.decode()


async def test_wrong_settings_get_one_line_each_and_status_2_without_any_network(stage: Stage) -> None:
    wrong = {"USER_DAILY_VIDEOS": "-1", "DEFAULT_MODEL": "veo-9", "TELEGRAM_BOT_TOKEN": "nonsense"}
    status, output = await run(stage.folder, {**stage.settings, **wrong}, "run")
    assert status == 2
    assert sorted(line.split()[0] for line in output.splitlines()) == [
        "DEFAULT_MODEL",
        "TELEGRAM_BOT_TOKEN",
        "USER_DAILY_VIDEOS",
    ]
    status, output = await run(stage.folder, {}, "run")
    assert status == 2
    assert output.splitlines() == [
        "TELEGRAM_BOT_TOKEN is missing; it is required",
        "AIMLAPI_KEY is missing; it is required",
    ]
    assert stage.telegram.calls == []


async def test_version_and_help_say_what_one_expects(tmp_path: Path) -> None:
    assert await run(tmp_path, {}, "--version") == (0, "clapper-bot 0.1.0\n")
    status, output = await run(tmp_path, {}, "--help")
    assert status == 0
    assert all(command in output for command in ("run", "demo", "check"))


async def test_a_second_process_on_the_same_database_is_refused(stage: Stage) -> None:
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    assert stage.bot is not None
    database = {"DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db"}
    status, output = await run(stage.folder, {**stage.settings, **database}, "run")
    assert status == 1
    assert "in use by another process" in output


async def test_sigterm_parks_what_is_under_way_and_exits_with_status_0(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.looks)
    async with asyncio.timeout(10):
        assert await stage.stop() == 0
    assert stage.states() == ["generating"]
    stage.provider.finish()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_it_can_be_stopped_while_telegram_is_out_of_reach(stage: Stage) -> None:
    down = stage.telegram.fail("*", answer(502, "Bad Gateway"), times=None)
    await stage.start()
    await stage.until(lambda: down.hits > 1)
    async with asyncio.timeout(10):
        assert await stage.stop() == 0


async def test_it_can_be_stopped_while_telegram_is_silent(stage: Stage) -> None:
    silent = stage.telegram.fail("*", stall(asyncio.Event()), times=None)
    await stage.start()
    await stage.until(lambda: silent.hits)
    async with asyncio.timeout(10):
        assert await stage.stop() == 0


@pytest.mark.parametrize("payload", [{"ok": True, "result": None}, {"ok": True, "result": "x"}, []])
async def test_it_can_be_stopped_while_telegram_answers_nonsense(stage: Stage, payload: object) -> None:
    nonsense = stage.telegram.fail("getUpdates", answer(200, payload=payload), times=None)
    await stage.start()
    await stage.until(lambda: nonsense.hits)
    async with asyncio.timeout(10):
        assert await stage.stop() == 0


async def test_it_starts_as_soon_as_telegram_is_back(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    down = stage.telegram.fail("*", answer(502, "Bad Gateway"), times=None)
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: down.hits)
    down.cancel()
    await stage.until_video(alice.private)


async def test_passing_trouble_never_makes_the_bot_deaf(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start()
    for trouble, times in ((answer(401, "Unauthorized"), 2), (answer(404, "Not Found"), 2), (html(502), 1)):
        struck = stage.telegram.fail("getUpdates", trouble, times=times)
        await stage.until_struck(struck, times)
    await alice.sends("/video a dragon")
    await stage.until_video(alice.private)


async def test_a_token_that_telegram_does_not_know_ends_the_process_with_one_line(stage: Stage) -> None:
    wrong = {**stage.settings, "TELEGRAM_BOT_TOKEN": "987654321:wrong-token", "LOG_LEVEL": "ERROR"}
    status, output = await run(stage.folder, wrong, "run")
    assert status == 1
    assert output == "TELEGRAM_BOT_TOKEN: Telegram does not know this token\n"


async def test_an_open_bot_and_settings_without_effect_are_warned_of(stage: Stage) -> None:
    await stage.start(WEBHOOK_URL="https://example.org/hook")
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    assert "WEBHOOK_URL" in stage.log
    assert "spend the owner's money" in stage.log
    assert "ALLOWED_USER_IDS" in stage.log


async def test_the_doctor_finds_everything_in_order_and_changes_nothing(stage: Stage) -> None:
    status, output = await run(stage.folder, stage.settings, "check")
    assert status == 0, output
    assert "FAIL" not in output
    assert len(output.splitlines()) == 10
    assert "balance" in output
    assert "/setinline" in output
    assert list(stage.folder.iterdir()) == []
    assert {call.method for call in stage.telegram.calls} == {"getMe", "getWebhookInfo"}
    assert stage.provider.posts == []


async def test_the_doctor_says_whether_inline_mode_is_on(stage: Stage) -> None:
    stage.telegram.inline_mode = True
    status, output = await run(stage.folder, stage.settings, "check")
    assert status == 0, output
    assert "inline mode: on" in output
    assert "/setinlinefeedback" in output


async def test_the_doctor_names_what_fails(stage: Stage) -> None:
    stage.telegram.fail("getMe", answer(401, "Unauthorized"), times=None)
    stage.provider.fail("billing", html(502))
    status, output = await run(
        stage.folder, {**stage.settings, "DATABASE_URL": "sqlite:////dev/null/x.db"}, "check"
    )
    assert status == 1
    assert output.count("FAIL") == 5
    assert stage.telegram.token not in output
    assert stage.provider.key not in output


async def test_a_failed_generation_is_told_in_the_users_language_and_counts_nothing(stage: Stage) -> None:
    ivan = stage.telegram.person("Иван", language_code="ru")
    stage.provider.plan(fails("content_policy_violation", "flagged by the safety system"))
    await ivan.sends("/video something bad")
    await stage.start()
    await stage.until(lambda: stage.states() == ["failed"] and "❌" in (ivan.private.last.text or ""))
    assert "израсходовано" in (ivan.private.last.text or "") or "потрачено" in (ivan.private.last.text or "")
    await ivan.presses(ivan.private.last, 0)
    await stage.until_video(ivan.private)
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


@pytest.mark.parametrize(
    ("status", "message", "expected"),
    [
        (400, "duration: expected one of 4, 6, 8", "did not accept duration"),
        (500, "The model is under maintenance", "working on this model"),
    ],
)
async def test_what_the_provider_refuses_is_said_at_once(
    stage: Stage, status: int, message: str, expected: str
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", answer(status, message))
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: expected in (alice.private.last.text or ""))
    assert stage.states() == ["failed"]
    assert len(stage.provider.posts) == 1


async def test_a_lost_answer_is_found_in_the_providers_records_instead_of_paid_twice(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", lost())
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


async def test_a_late_generation_is_told_gives_the_place_back_and_is_delivered_when_it_comes(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.plan(completes(takes=1e9))
    await alice.sends("/video a dragon")
    await stage.start(GENERATION_TIMEOUT_SECONDS="1", USER_DAILY_VIDEOS="1")
    await stage.until(lambda: "far longer than usual" in (alice.private.last.text or ""))
    await alice.sends("/video another dragon")
    await stage.until_video(alice.private)
    stage.provider.finish()
    await stage.until_video(alice.private, 2)
    stage.assert_clean()
