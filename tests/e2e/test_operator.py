"""What the operator sees: settings, a second process, the end, the doctor, failures of the provider."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.diagnosis import NO_FOLDER
from bot.sandbox.faults import answer, delay_effect, html, lost
from bot.sandbox.provider import completes, fails
from tests.e2e.conftest import Stage
from tests.proxies import socks

pytestmark = pytest.mark.e2e


async def run(stage: Stage, settings: dict[str, str], *arguments: str) -> tuple[int, str]:
    """One command of the operator: its exit status and all that it printed."""
    printed = stage.folder / "printed.log"
    process = await stage.starting(("bot", *arguments), stage.folder, settings, printed)
    status, output = await process.wait(), printed.read_text(encoding="utf-8")
    printed.unlink()  # the folder is as the command has left it
    return status, output


async def type_in(folder: Path, settings: dict[str, str], *arguments: str) -> tuple[int, str]:
    """The same by a new interpreter."""
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
    far = {"AIMLAPI_URL": "http://aimlapi.example.org"}
    status, output = await type_in(stage.folder, {**stage.settings, **wrong, **far}, "run")
    assert status == 2
    assert sorted(line.split()[0] for line in output.splitlines()) == [
        "AIMLAPI_URL",
        "DEFAULT_MODEL",
        "TELEGRAM_BOT_TOKEN",
        "USER_DAILY_VIDEOS",
    ]
    status, output = await type_in(stage.folder, {}, "run")
    assert status == 2
    missing = f"is missing; it is required, and there is no .env in this folder ({stage.folder})"
    assert output.splitlines() == [f"TELEGRAM_BOT_TOKEN {missing}", f"AIMLAPI_KEY {missing}"]
    assert stage.telegram.calls == []


@pytest.mark.parametrize("command", ["run", "check"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", "socks4://127.0.0.1:1080"),
        ("https_proxy", "nonsense://x"),
        ("HTTP_PROXY", "http://user:s3cret-word@127.0.0.1:port"),
        ("SSL_CERT_FILE", "/gone/roots.pem"),
        ("SSL_CERT_DIR", "/gone"),
        ("ADMIN_ID", "7"),
    ],
)
async def test_what_the_network_or_a_slip_has_wrong_is_one_line_and_status_2_without_any_network(
    stage: Stage, command: str, name: str, value: str
) -> None:
    status, output = await run(stage, {**stage.settings, name: value}, command)
    assert status == 2
    assert len(output.splitlines()) == 1
    assert name in output
    assert "s3cret" not in output
    assert stage.telegram.calls == []
    assert stage.provider.listed == []


async def test_an_address_that_libpq_does_not_take_is_a_wrong_setting(stage: Stage) -> None:
    address = "postgresql://clapper:s3cret-word@127.0.0.1/x?colour=blue"
    status, output = await run(stage, {**stage.settings, "DATABASE_URL": address}, "run")
    assert status == 2
    assert 'DATABASE_URL: invalid URI query parameter: "colour"' in output.splitlines()[-1]
    assert "s3cret" not in output
    assert stage.telegram.calls == []


async def test_a_slip_in_the_file_ends_the_process_instead_of_opening_the_bot(stage: Stage) -> None:
    (stage.folder / ".env").write_text("ALLOWED_USERS_IDS=5\n", encoding="utf-8")
    status, output = await run(stage, stage.settings, "run")
    assert status == 2
    assert output == ".env: unknown setting ALLOWED_USERS_IDS; did you mean ALLOWED_USER_IDS?\n"


@pytest.mark.parametrize(
    "proxies",
    [
        {"ALL_PROXY": "socks5://127.0.0.1:1"},
        {"HTTP_PROXY": "http://127.0.0.1:1", "https_proxy": "127.0.0.1:1"},
        {"NO_PROXY": "[::1]", "no_proxy": "[::1],10.0.0.0/8"},
    ],
    ids=["socks", "http", "none for ::1"],
)
async def test_proxies_are_for_other_machines(stage: Stage, proxies: dict[str, str]) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start(**proxies)
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_everything_goes_by_a_socks_proxy_and_its_password_stays_secret(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    far = {
        name: stage.settings[name].replace("127.0.0.1", host)
        for name, host in (("TELEGRAM_API_URL", "telegram.example"), ("AIMLAPI_URL", "provider.example"))
    }
    async with socks(password=b"s3cret-word") as proxy:
        address = f"socks5://someone:s3cret-word@127.0.0.1:{proxy.port}"
        await alice.sends("/help")
        await stage.start(**far, ALL_PROXY=address, ALLOW_PLAIN_HTTP="true")
        await stage.until(lambda: "AI/ML API" in (alice.private.last.text or ""))
        await stage.until_provider(lambda: stage.provider.listed)
        assert {host for host, _ in proxy.asked_for} == {"telegram.example", "provider.example"}
        status, output = await run(stage, stage.settings, "check")
    assert status == 0, output
    assert f"by a proxy: http by socks5://127.0.0.1:{proxy.port}" in stage.log
    assert "s3cret" not in stage.log + output
    stage.assert_clean()


async def test_a_key_in_quotation_marks_is_taken_without_them_and_warned_of(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start(AIMLAPI_KEY=f'"{stage.provider.key}"')
    await stage.until_video(alice.private)
    assert "WARNING bot.bootstrap AIMLAPI_KEY was taken without the quotation marks around it" in stage.log
    stage.assert_clean()


async def test_a_wrong_key_is_an_error_at_the_start_and_told_to_the_admins(stage: Stage) -> None:
    admin = stage.telegram.person("Owner")
    await admin.sends("/start")
    await stage.start(AIMLAPI_KEY="wrong-key-0123456789", ADMIN_IDS=str(admin.id))
    await stage.until(
        lambda: any("doesn't accept our key" in (one.text or "") for one in admin.private.messages)
    )
    assert "ERROR bot.app.provider.balance_monitor AIMLAPI_KEY: AI/ML API does not take this key" in stage.log
    assert "wrong-key" not in stage.log


async def test_a_request_that_the_studio_did_not_clearly_take_is_told_so_everywhere(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.fail("submit", answer(500, "Internal Server Error"), times=None)
    stage.provider.fail("logs", answer(500, "Internal Server Error"), times=None)  # nobody knows for how long
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until(lambda: "answer was unclear" in (alice.private.last.text or ""))
    await alice.sends("/queue")
    await stage.until(lambda: "checking whether" in (alice.private.last.text or ""))
    assert "stops counting as one of your requests in progress" in (alice.private.last.text or "")
    await alice.sends("/cancel")
    await stage.until(lambda: "can't be cancelled" in (alice.private.last.text or ""))
    assert "20 min after it was sent at the latest" in (alice.private.last.text or "")
    assert not any("You'll get" in (one.text or "") for one in alice.private.messages)


async def test_version_and_help_say_what_one_expects(tmp_path: Path) -> None:
    assert await type_in(tmp_path, {}, "--version") == (0, "clapper-bot 0.1.0\n")
    status, output = await type_in(tmp_path, {}, "--help")
    assert status == 0
    assert all(command in output for command in ("run", "demo", "check"))


async def test_a_second_process_on_the_same_database_is_refused(stage: Stage) -> None:
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    assert stage.bot is not None
    database = {"DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db"}
    status, output = await run(stage, {**stage.settings, **database}, "run")
    assert status == 1
    assert "in use by another process" in output


async def test_a_bot_whose_lock_is_removed_stops_in_order_with_status_75(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.takes = 1e9
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_provider(lambda: stage.provider.looks)
    (stage.folder / "clapper.db.lock").unlink()
    assert stage.bot is not None
    async with asyncio.timeout(20):
        assert await stage.bot.ended() == 75
    log = stage.bot.log.read_text()
    assert "clapper.db.lock is not the file any more that this process has locked" in log
    assert "lead has ended, and the process ends with it" in log
    assert "another process may act for this bot now" in log
    assert stage.states() == ["generating"]
    stage.provider.finish()
    await stage.start()
    await stage.until_video(alice.private)
    assert len(stage.provider.posts) == 1


async def test_where_no_file_can_lie_on_its_way_nothing_starts(stage: Stage) -> None:
    status, output = await run(stage, {**stage.settings, "SCRATCH_PATH": "/dev/null/x"}, "run")
    assert (status, output.count("SCRATCH_PATH should be a folder that can be written to")) == (2, 1)
    assert "Traceback" not in output
    assert not stage.telegram.called("getMe")


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
    silent = stage.telegram.fail("*", delay_effect(asyncio.Event()), times=None)
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
    status, output = await run(stage, wrong, "run")
    assert status == 1
    assert output == "TELEGRAM_BOT_TOKEN: Telegram does not know this token\n"


async def test_sighup_lets_the_running_bot_read_its_log_level_again(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await stage.start(LOG_LEVEL="")  # the environment would win, now as at the start
    await stage.until(lambda: stage.telegram.called("getUpdates"))

    async def hang_up(level: str, says: str) -> None:
        (stage.folder / ".env").write_text(f"LOG_LEVEL={level}\n", encoding="utf-8")
        assert stage.bot is not None
        os.kill(stage.bot.pid, signal.SIGHUP)
        await alice.sends("/help")
        await stage.until(lambda: says in stage.log)

    await hang_up("DEBUG", "the level of the log was INFO and is DEBUG now")
    await hang_up("LOUD", "LOG_LEVEL should be one of DEBUG, INFO, WARNING, ERROR or CRITICAL; the level")
    assert "the level of the log stays DEBUG" in stage.log
    assert await stage.stop() == 0
    assert " DEBUG " in stage.log


async def test_an_open_bot_and_settings_without_effect_are_warned_of(stage: Stage) -> None:
    await stage.start(LEAD_SECONDS="10")
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    assert "LEAD_SECONDS" in stage.log
    assert "spend the owner's money" in stage.log
    assert "ALLOWED_USER_IDS" in stage.log
    assert "ADMIN_IDS names nobody" in stage.log


async def test_the_log_says_who_asked_for_what_and_what_it_costs(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start(ADMIN_IDS="99")
    await stage.until_video(alice.private)
    await stage.until(lambda: "delivered, cost" in stage.log)
    whose = f"user={alice.id} chat={alice.id} model=google/veo"
    (admitted,) = [line for line in stage.log.splitlines() if " admitted, price " in line]
    (delivered,) = [line for line in stage.log.splitlines() if " delivered, cost " in line]
    assert whose in admitted
    assert whose in delivered
    assert re.search(r"delivered, cost [0-9.]+ USD job=[0-9a-f]{32} ", delivered)
    assert "a dragon" not in admitted + delivered
    assert "ADMIN_IDS names nobody" not in stage.log


async def test_a_second_bot_on_the_token_is_an_error_that_says_what_to_do_and_a_note_to_the_admins(
    stage: Stage,
) -> None:
    owner = stage.telegram.person("Owner")
    await owner.sends("/start")
    await stage.start(ADMIN_IDS=str(owner.id))
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    address = f"{stage.settings['TELEGRAM_API_URL']}/bot{stage.telegram.token}/getUpdates"
    async with httpx.AsyncClient() as rival:
        while "another bot runs with our TELEGRAM_BOT_TOKEN" not in stage.log:
            await rival.post(address, data={"timeout": 1, "offset": 0})
    await stage.until(lambda: any("Another bot" in (one.text or "") for one in owner.private.messages))
    log = stage.log
    assert log.count("somebody else asks for updates with our token") == 1
    assert "note to 1 admins: ⚠️ Another bot is running with our token" in log
    assert "updates could not be fetched: Conflict" not in log


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"LOW_BALANCE_USD": "1000"}, "below LOW_BALANCE_USD=1000, so the bot refuses everybody"),
        ({"AIMLAPI_KEY": "wrong-key-0123456789"}, "AIMLAPI_KEY: AI/ML API does not take this key"),
        ({"TELEGRAM_BOT_TOKEN": "987654321:wrong-token"}, "TELEGRAM_BOT_TOKEN: Telegram does not know"),
        ({"DAILY_BUDGET_USD": "0.01"}, "more than DAILY_BUDGET_USD"),
        ({"TELEGRAM_LOCAL_MODE": "true"}, NO_FOLDER),
        ({"TELEGRAM_LOCAL_MODE": "true", "TELEGRAM_FILES_DIR": "/nowhere"}, "TELEGRAM_FILES_DIR should be"),
    ],
)
async def test_the_doctor_fails_where_the_bot_would_refuse(
    stage: Stage, settings: dict[str, str], says: str
) -> None:
    status, output = await run(stage, {**stage.settings, **settings}, "check")
    assert status == 1
    assert any(line.startswith("FAIL") and says in line for line in output.splitlines()), output


@pytest.mark.parametrize(
    ("code", "message", "says"),
    [
        (402, "Insufficient funds", "the account is empty; no video can be made"),
        (403, "You have run out of credits", "the account is empty; no video can be made"),
        (403, "Forbidden", "AI/ML API does not let this key see the account"),
        (401, "Unauthorized", "AIMLAPI_KEY: AI/ML API does not take this key"),
    ],
)
async def test_the_doctor_fails_where_the_provider_lets_nobody_in(
    stage: Stage, code: int, message: str, says: str
) -> None:
    stage.provider.fail("billing", answer(code, message), times=None)
    status, output = await run(stage, stage.settings, "check")
    assert status == 1
    assert any(line.startswith("FAIL") and says in line for line in output.splitlines()), output


async def test_the_doctor_fails_where_the_default_model_is_gone(stage: Stage) -> None:
    stage.provider.gone |= {model.id for model in load_catalogue().family("veo-3.1-fast").models.values()}
    status, output = await run(stage, stage.settings, "check")
    assert status == 1
    assert "the DEFAULT_MODEL: not in the provider's list" in output


async def test_the_doctor_warns_where_no_model_has_a_price_and_fails_where_a_budget_then_refuses(
    stage: Stage,
) -> None:
    stage.provider.pricing = {name: {"kind": "unheard of"} for name in stage.provider.models}
    status, output = await run(stage, stage.settings, "check")
    assert status == 0, output
    assert "warn  AI/ML API prices: no model has one; offers say that it is unknown" in output
    status, output = await run(stage, {**stage.settings, "DAILY_BUDGET_USD": "5"}, "check")
    assert status == 1
    assert "with DAILY_BUDGET_USD what has none is refused" in output


async def test_the_doctor_warns_of_what_is_odd_in_the_settings(stage: Stage) -> None:
    odd = {"AIMLAPI_KEY": f"Bearer {stage.provider.key}", "LEAD_SECONDS": "10"}
    status, output = await run(stage, {**stage.settings, **odd}, "check")
    assert status == 0, output
    assert "warn  settings: AIMLAPI_KEY was taken without the word Bearer around it" in output
    assert "warn  settings: LEAD_SECONDS has no effect without DATABASE_URL=postgresql:// -> " in output


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can close a process to others")
async def test_other_programs_of_the_bots_user_cannot_look_into_it(stage: Stage) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=stage.folder,
        env=stage.settings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        group=54_321 if os.geteuid() == 0 else None,
    )
    try:
        await stage.until(lambda: stage.telegram.called("getUpdates"))
        # What cannot be looked into belongs to root, whoever runs it.
        seen = os.stat(f"/proc/{process.pid}/environ")  # noqa: PTH116 - of a process, not of a file
    finally:
        process.terminate()
        await process.wait()
    assert (seen.st_uid, seen.st_gid) == (0, 0)


async def test_the_doctor_is_content_beside_a_running_bot(stage: Stage) -> None:
    await stage.start()
    await stage.until(lambda: stage.telegram.called("getUpdates"))
    database = {"DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db"}
    status, output = await run(stage, {**stage.settings, **database}, "check")
    assert status == 0, output
    assert "a bot works with it" in output


async def test_a_failed_generation_is_told_in_the_users_language_and_counts_nothing(stage: Stage) -> None:
    ivan = stage.telegram.person("Иван", language_code="ru")
    stage.provider.plan(fails("internal", "out of film"))
    await ivan.sends("/video дракон")
    await stage.start()
    await stage.until(lambda: stage.states() == ["failed"] and "❌" in (ivan.private.last.text or ""))
    assert "лимит это не пойдёт" in (ivan.private.last.text or "")
    await ivan.presses(ivan.private.last, 0)
    await stage.until_video(ivan.private)
    assert len(stage.provider.posts) == 2
    stage.assert_clean()


async def test_what_the_studio_does_not_want_to_show_is_not_offered_once_more_but_to_be_changed(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.plan(fails("content_policy_violation", "flagged by the safety system"))
    await alice.sends("/video something bad")
    await stage.start()
    await stage.until(lambda: "❌" in (alice.private.last.text or ""))
    assert "declined these words" in (alice.private.last.text or "")
    labels = [button.label for row in alice.private.last.buttons for button in row]
    assert labels == ["✏️ Change it", "🎛 Other model"]
    await alice.presses(alice.private.last, 0)
    await stage.until(lambda: "/video --model veo-3.1-fast something bad" in (alice.private.last.text or ""))
    assert len(stage.provider.posts) == 1
    stage.assert_clean()


@pytest.mark.parametrize(
    ("status", "message", "expected"),
    [
        (400, "duration: expected one of 4, 6, 8", "didn't accept duration"),
        (500, "The model is under maintenance", "down for maintenance"),
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


async def test_a_late_generation_is_told_leaves_room_for_another_and_is_delivered_when_it_comes(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.plan(completes(takes=1e9))
    await alice.sends("/video a dragon")
    await stage.start(GENERATION_TIMEOUT_SECONDS="1", USER_ACTIVE_VIDEOS="1")
    await stage.until(lambda: "much longer than usual" in (alice.private.last.text or ""))
    await alice.sends("/video another dragon")
    await stage.until_video(alice.private)
    stage.provider.finish()
    await stage.until_video(alice.private, 2)
    stage.assert_clean()
