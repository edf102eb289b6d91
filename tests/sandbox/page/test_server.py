"""Who may ask the page's server, how much may be sent to it, and what does it hand out?"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.network import trusting
from bot.sandbox.page import Cast, PageServer
from bot.sandbox.page.server import MAX_BODY_BYTES
from bot.sandbox.provider import ProviderSandbox
from bot.sandbox.telegram import TelegramSandbox
from tests.sandbox.conftest import BotClient, make_photo, make_video
from tests.sandbox.page.conftest import Visitor, in_base64


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8800", "127.0.0.1.evil.example", "10.0.0.1"])
@pytest.mark.parametrize("path", ["/", "/events", "/page.js", "/media/photos/file_1.jpg"])
async def test_whoever_comes_by_another_name_than_this_machines_is_refused(
    visitor: Visitor, host: str, path: str
) -> None:
    response = await visitor.http.get(path, headers={"host": host})
    assert response.status_code == 400


async def test_an_act_by_another_name_than_this_machines_does_nothing(visitor: Visitor) -> None:
    body = {"person": visitor.alice.id, "chat": visitor.alice.id, "text": "/video a cat"}
    response = await visitor.http.post("/act/send", json=body, headers={"host": "evil.example"})
    assert response.status_code == 400
    assert visitor.alice.private.history == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "localhost:8800"])
async def test_both_names_of_this_machine_are_taken(visitor: Visitor, host: str) -> None:
    response = await visitor.http.get("/", headers={"host": host})
    assert response.status_code == 200


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
async def test_what_a_form_of_another_page_could_send_is_no_act(visitor: Visitor, kind: str) -> None:
    body = json.dumps({"person": visitor.alice.id, "chat": visitor.alice.id, "text": "/video a cat"})
    response = await visitor.http.post("/act/send", content=body, headers={"content-type": kind})
    assert response.status_code == 415
    assert visitor.alice.private.history == []


async def test_nobody_of_another_origin_gets_leave_to_send_json(visitor: Visitor) -> None:
    asking = {"origin": "http://evil.example", "access-control-request-method": "POST"}
    response = await visitor.http.options("/act/send", headers=asking)
    assert "access-control-allow-origin" not in response.headers


async def test_a_body_over_the_limit_is_refused_unread(visitor: Visitor) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(2 * MAX_BODY_BYTES // 1_000_000):
            yield bytes(1_000_000)

    headers = {"content-type": "application/json"}
    told = await visitor.http.post("/act/send", content=bytes(MAX_BODY_BYTES + 1), headers=headers)
    untold = await visitor.http.post("/act/send", content=endless(), headers=headers)
    assert (told.status_code, untold.status_code) == (413, 413)


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("nonsense", ""),
        ("[]", ""),
        ('{"person": "1", "chat": 1}', "person"),
        ('{"person": 1, "chat": 1, "files": [{"name": "x", "data": "?"}]}', "files.0.data"),
        ('{"person": 1, "chat": 1, "else": 1}', "else"),
        (json.dumps({"person": 1, "chat": 1, "text": "x" * 4097}), "text"),
    ],
)
async def test_a_malformed_act_is_answered_with_what_is_wrong(
    visitor: Visitor, body: str, named: str
) -> None:
    headers = {"content-type": "application/json"}
    response = await visitor.http.post("/act/send", content=body, headers=headers)
    assert response.status_code == 400
    assert response.json()["error"].startswith(named)


async def test_what_nobody_knows_is_not_there(visitor: Visitor) -> None:
    for path in ("/nothing.js", "/media/photos/file_99.jpg", "/server.py", "/..%2fserver.py"):
        assert (await visitor.http.get(path)).status_code == 404
    assert (await visitor.act("dance")).status_code == 404


async def test_the_page_may_load_nothing_from_elsewhere_and_run_no_script_of_its_text(
    visitor: Visitor,
) -> None:
    response = await visitor.http.get("/")
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in policy
    assert "//" not in response.text.replace("<!doctype html>", "")


async def test_news_come_by_themselves_and_only_what_has_changed(visitor: Visitor) -> None:
    async with visitor.http.stream("GET", "/events") as response:
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.aiter_lines()

        async def news() -> dict[str, Any]:
            line = await anext(line async for line in lines if line.startswith("data: "))
            told: dict[str, Any] = json.loads(line.removeprefix("data: "))
            return told

        assert "people" in (await news())["changed"]
        sent = await visitor.alice.sends("good morning")
        name = f"message:{visitor.alice.id}:{sent.id}"
        changed = (await news())["changed"]
        assert changed.keys() == {name}
        assert changed[name]["text"] == "good morning"
        await visitor.alice.deletes(sent)
        assert await news() == {"changed": {}, "gone": [name]}


async def test_a_video_is_handed_out_whole_and_in_parts(visitor: Visitor) -> None:
    video = await asyncio.to_thread(make_video, has_audio=True)
    sent = await visitor.alice.sends_video(video)
    url = (await visitor.look())[f"message:{visitor.alice.id}:{sent.id}"]["media"]["url"]
    whole = await visitor.http.get(f"/{url}")
    part = await visitor.http.get(f"/{url}", headers={"range": "bytes=4-7"})
    assert (whole.status_code, whole.content) == (200, video)
    assert whole.headers["content-type"] == "video/mp4"
    assert (part.status_code, part.content) == (206, video[4:8])


async def test_a_page_that_somebody_sends_as_a_file_can_only_be_downloaded(visitor: Visitor) -> None:
    page = b"<script>alert(document.domain)</script>"
    await visitor.sends(files=[in_base64(page, "page.html", "text/html")])
    url = (await visitor.look())[f"message:{visitor.alice.id}:{visitor.alice.private.last.id}"]["media"][
        "url"
    ]
    response = await visitor.http.get(f"/{url}")
    assert response.headers["content-type"] == "application/octet-stream"
    assert response.headers["content-disposition"] == "attachment"
    assert response.headers["content-security-policy"].startswith("sandbox")


async def test_a_picture_that_is_none_is_refused_in_telegrams_words(visitor: Visitor) -> None:
    where = {"person": visitor.alice.id, "chat": visitor.alice.id}
    files = [in_base64(b"no picture", "x.jpg", "image/jpeg")]
    assert await visitor.refused("send", **where, files=files) == (
        409,
        "Telegram would not take that: Bad Request: IMAGE_PROCESS_FAILED",
    )


async def test_no_more_than_an_albums_photos_go_at_once(visitor: Visitor) -> None:
    where = {"person": visitor.alice.id, "chat": visitor.alice.id}
    status, why = await visitor.refused(
        "send", **where, files=[in_base64(make_photo(), "x.jpg", "image/jpeg")] * 11
    )
    assert status == 400
    assert why.startswith("files: ")


async def test_the_page_knows_whether_the_bot_has_come(visitor: Visitor) -> None:
    assert (await visitor.look())["bot"] == {"state": "never"}
    async with visitor.telegram.running() as url, httpx.AsyncClient(timeout=30, verify=trusting()) as http:
        bot = BotClient(http=http, sandbox=visitor.telegram, url=url)
        await bot.result("getUpdates")
        assert (await visitor.look())["bot"] == {"state": "running"}
        latest = visitor.telegram.updates.pending[-1]["update_id"]
        waiting = asyncio.create_task(bot.result("getUpdates", offset=latest + 1, timeout=30))
        await visitor.telegram.updates.arrived.until(lambda: not visitor.telegram.updates.pending, 10)
        assert (await visitor.look())["bot"] == {"state": "running"}
        await visitor.alice.sends("hello")
        await waiting


async def test_a_stop_does_not_wait_for_pages_that_are_open() -> None:
    telegram, provider = TelegramSandbox(), ProviderSandbox(takes=0)
    async with contextlib.AsyncExitStack() as page, httpx.AsyncClient(timeout=30, verify=trusting()) as http:
        async with PageServer(telegram, provider, Cast.enter(telegram)).running() as url:
            response = await page.enter_async_context(http.stream("GET", f"{url}/events"))
            assert (await anext(response.aiter_lines())).startswith("data: ")
        with pytest.raises(httpx.TransportError):
            await http.get(url)
