"""`check`, `config` and `report` as an operator meets them."""

import json
import zipfile
from typing import Final

import pytest

from bot.diagnosis import AS_ROOT
from bot.sandbox.faults import answer, html
from bot.sandbox.provider import fails
from tests.e2e.conftest import Stage
from tests.e2e.test_operator import run

pytestmark = pytest.mark.e2e

WELL: Final = {"ADMIN_IDS": "7", "ALLOWED_USER_IDS": "7", "DAILY_BUDGET_USD": "20"}
"""Of somebody who has thought of everything."""
NOT_OURS: Final = (AS_ROOT.partition(",")[0], "shut in")
"""What this machine may lack."""


def warned(output: str) -> list[str]:
    """The subjects of all warnings, but for what is the machine's."""
    lines = [line for line in output.splitlines() if not any(words in line for words in NOT_OURS)]
    return [line.split()[1].rstrip(":") for line in lines if line.startswith("warn")]


async def test_the_doctor_finds_everything_in_order_and_changes_nothing(stage: Stage) -> None:
    stage.telegram.inline_mode = stage.telegram.guest_mode = stage.telegram.can_read_all = True
    status, output = await run(stage, {**stage.settings, **WELL}, "check")
    assert status == 0, output
    assert "FAIL" not in output
    assert warned(output) == []
    subjects = [line[6:].partition(":")[0] for line in output.splitlines() if line.startswith("ok")]
    assert [one for one in subjects if one != "media"] == [
        "settings", "models", "database", "Telegram", "Telegram groups", "Telegram inline mode",
        "Telegram guest mode", "Telegram updates", "AI/ML API", "AI/ML API key", "AI/ML API models",
        "AI/ML API prices",
        "AI/ML API records", "AI/ML API clock",
    ]  # fmt: skip
    assert list(stage.folder.iterdir()) == []
    assert {call.method for call in stage.telegram.calls} == {"getMe", "getWebhookInfo"}
    assert stage.provider.posts == []
    stage.assert_clean()


async def test_the_doctor_warns_of_what_its_owner_should_know_and_says_what_to_do(stage: Stage) -> None:
    stage.telegram.updates.webhook.url = "https://old.example/hook"
    status, output = await run(stage, stage.settings, "check")
    assert status == 0, output
    assert "FAIL" not in output
    assert warned(output) == ["admins", "access", "budget", *["Telegram"] * 4]
    assert all(" -> " in line for line in output.splitlines() if line.startswith("warn"))
    for words in (
        "set ADMIN_IDS",
        "DAILY_BUDGET_USD",
        "/setprivacy",
        "/setinline",
        "check --fix",
        "app/keys",
    ):
        assert words in output
    assert {call.method for call in stage.telegram.calls} == {"getMe", "getWebhookInfo"}


@pytest.mark.parametrize("trouble", [answer(401, "Unauthorized"), html(502)], ids=["token", "page"])
async def test_one_cause_is_one_line(stage: Stage, trouble: object) -> None:
    stage.telegram.fail("*", trouble, times=None)  # type: ignore[arg-type]
    stage.provider.fail("*", html(502), times=None)
    settings = {**stage.settings, **WELL, "DATABASE_URL": "sqlite:////dev/null/x.db"}
    status, output = await run(stage, settings, "check")
    assert status == 1
    failed = [line[6:].partition(":")[0] for line in output.splitlines() if line.startswith("FAIL")]
    assert failed == ["database", "Telegram", "AI/ML API"]
    assert stage.telegram.token not in output
    assert stage.provider.key not in output


async def test_a_key_that_is_not_taken_is_one_line_that_names_the_setting(stage: Stage) -> None:
    settings = {**stage.settings, **WELL, "AIMLAPI_KEY": "wrong-key-0123456789"}
    status, output = await run(stage, settings, "check")
    assert status == 1
    [failed] = [line for line in output.splitlines() if line.startswith("FAIL")]
    assert "AIMLAPI_KEY: AI/ML API does not take this key" in failed
    assert "put a key from https://aimlapi.com/app/keys into AIMLAPI_KEY" in failed
    assert "wrong-key" not in output


async def test_json_tells_programs_the_same(stage: Stage) -> None:
    stage.provider.fail("billing", html(502))
    status, output = await run(stage, {**stage.settings, **WELL}, "check", "--json")
    told = json.loads(output)
    assert status == told["status"] == 1
    assert {frozenset(one) for one in told["findings"]} == {frozenset({"subject", "level", "text", "remedy"})}
    assert {one["level"] for one in told["findings"]} <= {"ok", "warn", "fail"}
    [failed] = [one for one in told["findings"] if one["level"] == "fail"]
    assert (failed["subject"], failed["text"]) == ("AI/ML API", "GET /v2/billing: 502")
    assert failed["remedy"]
    status, output = await run(stage, {"USER_DAILY_VIDEOS": "x"}, "check", "--json")
    told = json.loads(output)
    assert status == told["status"] == 2
    assert [one["text"].split()[0] for one in told["findings"]] == [
        "TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY", "USER_DAILY_VIDEOS",
    ]  # fmt: skip


async def test_fix_switches_on_what_the_bot_needs_and_removes_what_hinders(stage: Stage) -> None:
    stage.telegram.updates.webhook.url = "https://old.example/hook"
    await stage.telegram.person("Alice").sends("/help")
    status, output = await run(stage, {**stage.settings, **WELL}, "check", "--fix")
    assert status == 0, output
    done = [line for line in output.splitlines() if line.startswith("done")]
    assert [line[6:].partition(":")[0] for line in done] == ["Telegram setup", "Telegram updates"]
    assert "Telegram inline mode: on" in output
    assert "long polling; 1 updates waiting" in output
    assert stage.telegram.inline_mode
    assert stage.telegram.inline_feedback
    assert stage.telegram.world.inline_placeholder == "Write what you want to see"
    assert (stage.telegram.can_read_all, stage.telegram.world.supports_guests) == (False, True)
    changed = [call for call in stage.telegram.calls if not call.method.startswith("get")]
    assert [call.method for call in changed] == ["setMySettings", "deleteWebhook"]
    assert "callback_query_mode" not in changed[0].params
    stage.assert_clean()


async def test_fix_calls_nothing_done_that_was_so_before(stage: Stage) -> None:
    stage.telegram.inline_mode = stage.telegram.guest_mode = True
    status, output = await run(stage, {**stage.settings, **WELL}, "check", "--fix")
    assert status == 0, output
    assert "Telegram guest mode: on" in output
    assert not [line for line in output.splitlines() if line.startswith("done")]
    [setup] = [line for line in output.splitlines() if "Telegram setup" in line]
    assert setup.startswith("ok")


async def test_fix_leaves_a_webhook_that_is_wanted(stage: Stage) -> None:
    hook = "https://clapper.example/hook"
    stage.telegram.updates.webhook.url = hook
    wanted = {"WEBHOOK_URL": hook, "HTTP_PORT": "8443"}
    status, output = await run(stage, {**stage.settings, **WELL, **wanted}, "check", "--fix")
    assert status == 0, output
    assert "Telegram updates: webhook; 0 updates waiting" in output
    assert stage.telegram.updates.webhook.url == hook


@pytest.mark.parametrize("is_old", [True, False])
async def test_where_telegram_does_not_take_it_fix_says_what_to_ask_botfather(
    stage: Stage, *, is_old: bool
) -> None:
    stage.telegram.is_old = is_old
    if not is_old:
        stage.telegram.fail("setMySettings", answer(400, "Bad Request: not allowed"))
    status, output = await run(stage, {**stage.settings, **WELL}, "check", "--fix")
    assert status == 0, output
    [setup] = [line for line in output.splitlines() if "Telegram setup" in line]
    assert setup.startswith("warn")
    assert "/setinlinefeedback and choose 100%" in setup
    assert not stage.telegram.inline_mode


@pytest.mark.parametrize("is_old", [False, True])
async def test_self_setup_does_the_same_at_each_start_and_its_failure_costs_nothing(
    stage: Stage, *, is_old: bool
) -> None:
    alice = stage.telegram.person("Alice")
    stage.telegram.is_old = is_old
    await alice.sends("/video a dragon")
    await stage.start(TELEGRAM_SELF_SETUP="true")
    await stage.until(lambda: "TELEGRAM_SELF_SETUP" in stage.log)
    await stage.until_video(alice.private)
    assert (stage.telegram.inline_mode, stage.telegram.inline_feedback) == (not is_old, not is_old)
    assert ("older than 10.5" in stage.log) == is_old
    stage.assert_clean()


async def test_without_self_setup_a_start_changes_none_of_it(stage: Stage) -> None:
    alice = stage.telegram.person("Alice")
    await alice.sends("/video a dragon")
    await stage.start()
    await stage.until_video(alice.private)
    assert not stage.telegram.called("setMySettings")
    assert not stage.telegram.inline_mode


PLANTED: Final = {
    "WEBHOOK_SECRET": "hook-Secret_0123",
    "PING_URL": "https://ping.walrus.example/4711-abcd",
    "ALL_PROXY": "socks5://walrus:pa55-w0rd@127.0.0.1:1",
    "ADMIN_IDS": "7100000001",
    "ALLOWED_USER_IDS": "7100000002,7100000003",
    "ALLOWED_CHAT_IDS": "-1007100000004",
}


async def test_a_report_holds_nothing_of_anybody(stage: Stage) -> None:
    quack = stage.telegram.person("Quackenbush", username="quackenbush_the_third")
    stage.provider.plan(fails("internal", "no purple walrus today"))
    await quack.sends("/video a purple walrus")
    await stage.start(**{**PLANTED, "ALLOWED_USER_IDS": f"7100000002,{quack.id}"})
    await stage.until(lambda: stage.states() == ["failed"])
    await quack.sends("/video another purple walrus --no sadness")
    await stage.until_video(quack.private)
    await stage.stop()
    ids = [str(one) for row in stage.sql("SELECT id, generation_id FROM jobs") for one in row]
    log = stage.folder / "bot.log"
    planted = (
        "purple walrus", "sadness", "uackenbush", str(quack.id), "7100000001", "7100000002", "7100000004",
        stage.telegram.token, stage.telegram.token.partition(":")[2], stage.provider.key,
        str(stage.folder), "hook-Secret_0123", "walrus", "pa55-w0rd", "4711-abcd", "clapper_bot", *ids,
    )  # fmt: skip
    with log.open("a", encoding="utf-8") as opened:
        for one in planted:
            opened.write(f"{one}\n2026-01-31T12:00:00.000Z INFO bot.bootstrap {one} job={one} user={one}\n")
            opened.write(
                json.dumps({"time": one, "level": "INFO", "logger": "bot.bootstrap", "message": one})
            )
            opened.write(f'\n  File "{one}", line 3, in {one}\n  ValueError: {one}\n')
    settings = {**stage.settings, "DATABASE_URL": f"sqlite:///{stage.folder}/clapper.db"}
    status, output = await run(stage, settings, "report", "--out", "report.zip", "--log", "bot.log")
    assert status == 0, output
    file = stage.folder / "report.zip"
    assert file.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(file) as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    found = {(name, one) for name, text in parts.items() for one in planted if one in text or one in output}
    assert found == set()
    jobs = json.loads(parts["jobs.json"])
    assert (jobs["jobs"]["failed"], jobs["jobs"]["delivered"]) == (1, 1)
    assert [one["key"] for one in jobs["problems"]] == ["failed-generation"]
    assert jobs["version"] >= 20
    about = json.loads(parts["about.json"])
    assert about["libraries"]["httpx"]
    config = json.loads(parts["config.json"])
    assert config["problems"] == []
    assert config["settings"]["ALLOWED_USER_IDS"] == {"value": "[2 ids]", "origin": "environment"}
    assert config["settings"]["LOG_LEVEL"]["value"] == "DEBUG"
    assert {one["subject"] for one in json.loads(parts["check.json"])} >= {"database", "AI/ML API"}
    assert " INFO bot.bootstrap ready" in parts["log.txt"]
    assert "bot.app.pipeline" in parts["log.txt"]


async def test_a_report_is_made_with_wrong_settings_and_never_over_a_file(stage: Stage) -> None:
    status, output = await run(stage, {"ADMIN_IDS": "walrus", "AIMLAPI_KEY": "s3cret walrus"}, "report")
    assert status == 0, output
    with zipfile.ZipFile(stage.folder / "clapper-report.zip") as bundle:
        parts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert "walrus" not in "".join(parts.values())
    problems = json.loads(parts["config.json"])["problems"]
    assert [line.split()[0] for line in problems] == ["TELEGRAM_BOT_TOKEN", "AIMLAPI_KEY", "ADMIN_IDS"]
    status, output = await run(stage, {}, "report")
    assert (status, "clapper-report.zip: File exists" in output) == (1, True)
    status, output = await run(stage, {}, "report", "--log", "gone.log", "--out", "other.zip")
    assert (status, "gone.log: No such file" in output) == (1, True)
    assert not (stage.folder / "other.zip").exists()


async def test_config_tells_each_setting_and_where_it_came_from(stage: Stage) -> None:
    (stage.folder / "key").write_text(stage.provider.key, encoding="utf-8")
    (stage.folder / "key").chmod(0o600)
    (stage.folder / ".env").write_text("USER_DAILY_VIDEOS=7\nAIMLAPI_KEY_FILE=key\n", encoding="utf-8")
    (stage.folder / ".env").chmod(0o600)
    settings = {**stage.settings, **PLANTED, "HTTPS_PROXY": "http://walrus:pa55-w0rd@proxy.example:3128"}
    del settings["AIMLAPI_KEY"]
    status, output = await run(stage, settings, "config", "--json")
    assert status == 0, output
    told = json.loads(output)
    found = {one["name"]: (one["value"], one["origin"]) for one in told["settings"]}
    assert told["problems"] == []
    assert found["TELEGRAM_BOT_TOKEN"] == ("[hidden]", "environment")
    assert found["AIMLAPI_KEY"] == ("[hidden]", "secret file")
    assert found["AIMLAPI_KEY_FILE"] == ("key", ".env")
    assert found["USER_DAILY_VIDEOS"] == ("7", ".env")
    assert found["USER_ACTIVE_VIDEOS"] == ("2", "default")
    assert found["ALLOWED_MODELS"] == ("*", "environment")
    assert found["ALLOWED_USER_IDS"] == ("7100000002,7100000003", "environment")
    assert found["HTTPS_PROXY"] == ("http://[hidden]@proxy.example:3128", "environment")
    assert all(one["meaning"] for one in told["settings"])
    status, text = await run(stage, settings, "config")
    assert status == 0
    assert "USER_DAILY_VIDEOS=7 " in text
    for secret in (stage.telegram.token, stage.provider.key, "pa55-w0rd", "hook-Secret", "4711-abcd"):
        assert secret not in output + text
    assert stage.telegram.calls == []


async def test_config_works_with_wrong_settings_and_names_them(stage: Stage) -> None:
    wrong = {
        "USER_DAILY_VIDEOS": "lots",
        "TELEGRAM_BOT_TOKEN": "s3cret nonsense",
        "HTTP_PROXY": "x://a:s3cret@b",
    }
    status, output = await run(stage, {**stage.settings, **wrong}, "config")
    assert status == 2
    assert "USER_DAILY_VIDEOS=lots " in output
    assert "USER_DAILY_VIDEOS should be a whole number, 0 or more" in output
    assert "TELEGRAM_BOT_TOKEN should look like" in output
    assert "s3cret" not in output
    status, output = await run(stage, {**stage.settings, **wrong}, "config", "--json")
    assert status == 2
    assert len(json.loads(output)["problems"]) == 3
