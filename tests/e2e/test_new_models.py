"""A model that is listed while everything runs: described, offered, made, followed. The real process."""

import json
from typing import Any

import pytest

from bot.sandbox.faults import answer
from bot.sandbox.provider import NEWCOMER
from tests.e2e.conftest import Stage
from tests.e2e.test_admins import said, shell

pytestmark = pytest.mark.e2e


def entry(model_id: str, docs: str | None, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    """An entry of the list as it may come."""
    info = {"name": model_id, "developer": "Acme"} | ({} if docs is None else {"docsJson": docs})
    return {
        "id": model_id,
        "aliases": [],
        "type": "internal/video-generations/submit",
        "info": info,
        "modalities": {"input": ["text"], "output": ["video"]},
        **more,
    }


async def test_a_model_that_is_listed_while_the_bot_runs_is_there_when_an_admin_looks(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    await stage.start(ADMIN_IDS=str(boss.user.id))
    assert "no models that I didn't come with" in await said(
        stage, boss.private, await boss.sends("/models new")
    )
    stage.provider.gain()
    told_now = await said(stage, boss.private, await boss.sends("/models new"))
    assert "🆕 Veo 9 · Google · --model veo-9.0-t2v" in told_now
    await stage.until(
        lambda: any("Veo 9" in (m.text or "") for m in boss.private.from_bot() if not m.reply_to)
    )
    page = await said(stage, alice.private, await alice.sends("/models Veo 9"))
    assert "🆕 Veo 9 · Google" in page
    assert "nobody has tried it out" in page
    assert "About" in page
    await alice.sends("/video a dragon --model veo 9 --duration 6")
    await stage.until_video(alice.private)
    [post] = stage.provider.posts
    assert post.body["model"] == NEWCOMER.id
    assert post.body["duration"] == 6
    assert post.body["aspect_ratio"] == "16:9"
    assert stage.provider.described == [NEWCOMER.id]
    stage.assert_clean()


async def test_it_is_there_from_the_start_and_told_to_the_admins_once_over_restarts(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    await boss.sends("/start")
    stage.provider.gain()

    def told() -> int:
        return sum("AI/ML API has new models" in (m.text or "") for m in boss.private.from_bot())

    await stage.start(ADMIN_IDS=str(boss.user.id))
    await stage.until(lambda: told() == 1)
    assert await stage.stop() == 0
    await stage.start()
    await alice.sends("/video a dragon --model veo-9.0-t2v")
    await stage.until_video(alice.private)
    assert told() == 1
    stage.assert_clean()


async def test_a_job_of_it_is_followed_to_its_end_by_a_process_that_cannot_read_the_list(
    stage: Stage,
) -> None:
    alice = stage.telegram.person("Alice")
    stage.provider.gain()
    stage.provider.takes = 1e9
    await stage.start(MAX_ACTIVE_GENERATIONS="1")
    await stage.until_provider(lambda: NEWCOMER.id in stage.provider.described)
    await stage.until(lambda: "new models: veo-9.0-t2v" in stage.log)
    await alice.sends("/video paid --model veo-9.0-t2v")
    await stage.until(lambda: stage.states() == ["generating"])
    await alice.sends("/video waiting --model veo-9.0-t2v")
    await stage.until(lambda: stage.states() == ["generating", "queued"])
    await stage.kill()
    trouble = stage.provider.fail("models", answer(503), times=None)
    await stage.start()
    stage.provider.takes = 0.4
    stage.provider.finish()
    await stage.until_video(alice.private)
    await stage.until(lambda: stage.states() == ["delivered", "queued"])
    trouble.cancel()
    assert await stage.stop() == 0
    await stage.start()  # else its next look is a minute away
    await stage.until_video(alice.private, 2)
    assert [post.body["prompt"] for post in stage.provider.posts] == ["paid", "waiting"]
    stage.assert_clean()


async def test_nothing_that_a_description_says_harms_what_is_there(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    ours: dict[str, bytes] = {
        "acme/html": b"<html>Sorry</html>",
        "acme/huge": b'{"paths": "' + b"x" * 50_000_000 + b'"}',
        "acme/nested": b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        "acme/circle": json.dumps(
            {
                "paths": {
                    "/v2/video/generations": {
                        "post": {
                            "requestBody": {
                                "content": {
                                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                                }
                            }
                        }
                    }
                },
                "components": {"schemas": {"A": {"properties": {"b": {"$ref": "#/components/schemas/A"}}}}},
            }
        ).encode(),
    }
    stage.provider.descriptions |= ours
    root = "/docs-json?model="
    stage.provider.strange_entries += [
        *(entry(one, root + one) for one in ours),
        entry("acme/nowhere", None),
        entry("acme/elsewhere", "https://evil.example/docs-json"),
        entry("acme/plain", "http://api.aimlapi.com/docs-json"),
        entry("acme/absent", root + "acme/absent"),
        entry("veo-3.1", root + "veo2"),
        entry("\u202eevil @someone https://evil.example", root + "x"),
        entry("google/veo3", root + "acme/html"),
    ]
    await stage.start(ADMIN_IDS=str(boss.user.id))
    told_now = await said(stage, boss.private, await boss.sends("/models new"))
    for name, reason in {
        "acme/html": "can't be read",
        "acme/huge": "couldn't be fetched",
        "acme/nested": "can't be read",
        "acme/circle": "refers to itself",
        "acme/nowhere": "doesn't say where",
        "acme/elsewhere": "isn't with AI/ML API itself",
        "acme/plain": "isn't with AI/ML API itself",
        "acme/absent": "couldn't be fetched",
        "veo-3.1": "name of another model",
        "u202eevil": "can't be written in a chat",
    }.items():
        [line] = [one for one in told_now.replace("\u200b", "").splitlines() if name in one]
        assert reason in line
    assert "google/veo3" not in told_now
    assert "\u202e" not in told_now
    status, output = await shell(stage, "check")
    assert "acme/circle is not offered: it is new, and its description refers to itself" in output
    assert status in {0, 1}
    await alice.sends("/video a dragon --model veo-3.1")
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_thousands_of_new_ids_at_once_are_counted_and_not_asked_for(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    stage.provider.gain()
    stage.provider.strange_entries += [
        entry(f"acme/film-{number}", f"/docs-json?model={NEWCOMER.id}") for number in range(3_000)
    ]
    await stage.start(ADMIN_IDS=str(boss.user.id))
    told_now = await said(stage, boss.private, await boss.sends("/models new"))
    assert "2961" in told_now.replace(",", "").replace("\u202f", "")
    assert len(stage.provider.described) <= 80
    await alice.sends("/video a dragon --model veo-9.0-t2v")
    await stage.until_video(alice.private)
    stage.assert_clean()


async def test_people_get_it_only_where_the_owners_list_lets_them(stage: Stage) -> None:
    boss, alice = stage.telegram.person("Boss"), stage.telegram.person("Alice")
    stage.provider.gain()
    everybody = f"{boss.user.id},{alice.user.id}"
    await stage.start(ADMIN_IDS=str(boss.user.id), ALLOWED_USER_IDS=everybody, ALLOWED_MODELS="")
    await stage.until(lambda: "new models: veo-9.0-t2v" in stage.log)
    refused = await said(stage, alice.private, await alice.sends("/video a dragon --model veo-9.0-t2v"))
    assert "Veo 9" in refused
    assert stage.provider.posts == []
    await boss.sends("/video a dragon --model veo-9.0-t2v")
    await stage.until_video(boss.private)
    told_now = await said(stage, boss.private, await boss.sends("/models allow veo-9.0-t2v"))
    assert "ALLOWED_MODELS" in told_now
    assert await stage.stop() == 0
    await stage.start(ALLOWED_MODELS=f"veo-3.1-fast,{NEWCOMER.id}")
    await stage.until(lambda: stage.log.count("new models: veo-9.0-t2v") == 2)
    await alice.sends("/video a dragon --model veo-9.0-t2v")
    await stage.until_video(alice.private)
    denied = await said(stage, boss.private, await boss.sends("/models deny veo-9.0-t2v"))
    assert denied == "Nobody can use Veo 9 any more, admins included."
    refused = await said(stage, alice.private, await alice.sends("/video more --model veo-9.0-t2v"))
    assert "Veo 9" in refused
    assert len(stage.provider.posts) == 2
    stage.assert_clean()
