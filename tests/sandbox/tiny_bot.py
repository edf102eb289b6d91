"""The least that could be called a bot: the demo's test runs it in the place of the real one.

Copied to `bot/__main__.py` in a folder of its own and started by `python -m bot run`.
"""

import asyncio
import base64
import json
import os
import signal
from typing import Any

import httpx

TELEGRAM = "{TELEGRAM_API_URL}/bot{TELEGRAM_BOT_TOKEN}"
FILES = "{TELEGRAM_API_URL}/file/bot{TELEGRAM_BOT_TOKEN}"
SETTINGS = os.environ  # noqa: TID251 - it stands alone, without the project's settings


async def main() -> None:
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    async with httpx.AsyncClient(timeout=60) as http, asyncio.TaskGroup() as tasks:
        polling = tasks.create_task(poll(http, tasks))
        await stopped.wait()
        polling.cancel()


async def poll(http: httpx.AsyncClient, tasks: asyncio.TaskGroup) -> None:
    offset = 0
    while True:
        for update in await telegram(http, "getUpdates", offset=offset, timeout=20):
            offset = update["update_id"] + 1
            message = update.get("message", {})
            words = message.get("text", message.get("caption", ""))
            if words.startswith("/video") or message.get("photo"):
                tasks.create_task(make(http, message, words.removeprefix("/video")))


async def make(http: httpx.AsyncClient, message: dict[str, Any], words: str) -> None:
    reply = json.dumps({"message_id": message["message_id"]})
    chat = {"chat_id": message["chat"]["id"]}
    status = await telegram(http, "sendMessage", text="Queued", reply_parameters=reply, **chat)
    body = {"model": "google/veo3", "prompt": words.split("--", maxsplit=1)[0]}
    photo = message.get("photo") or message.get("reply_to_message", {}).get("photo")
    if photo:
        path = (await telegram(http, "getFile", file_id=photo[-1]["file_id"]))["file_path"]
        data = (await http.get(f"{FILES.format_map(SETTINGS)}/{path}")).content
        body["model"] = "google/veo-3.0-i2v"
        body["image_url"] = f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"
    url = f"{SETTINGS['AIMLAPI_URL']}/v2/video/generations"
    headers = {
        "authorization": f"Bearer {SETTINGS['AIMLAPI_KEY']}",
        "x-client-request-id": f"{message['chat']['id']}.{message['message_id']}",
    }
    job = (await http.post(url, json=body, headers=headers)).json()
    await telegram(http, "editMessageText", text="Making 10 %", message_id=status["message_id"], **chat)
    while "video" not in job:
        await asyncio.sleep(0.05)
        job = (await http.get(url, params={"generation_id": job["id"]}, headers=headers)).json()
    video = (await http.get(job["video"]["url"])).content
    await telegram(
        http, "sendVideo", {"video": ("v.mp4", video)}, caption=words[:50], reply_parameters=reply, **chat
    )
    await telegram(http, "deleteMessage", message_id=status["message_id"], **chat)


async def telegram(
    http: httpx.AsyncClient, method: str, files: dict[str, Any] | None = None, **params: object
) -> Any:  # noqa: ANN401 - whatever the method gives
    data = {name: str(value) for name, value in params.items()}
    response = await http.post(f"{TELEGRAM.format_map(SETTINGS)}/{method}", data=data, files=files)
    response.raise_for_status()
    return response.json()["result"]


if __name__ == "__main__":
    asyncio.run(main())
