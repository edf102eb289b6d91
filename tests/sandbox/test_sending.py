import io
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.serving import serving
from bot.sandbox.telegram import Person, TelegramSandbox
from tests.sandbox.conftest import BotClient, make_photo, make_video


@pytest.fixture
async def files() -> AsyncIterator[str]:
    """A web server with a video, one too large, and a page."""

    async def file(request: httpx.Request) -> Response:
        match request.url.path:
            case "/video.mp4":
                return Response(make_video(has_audio=True), media_type="video/mp4")
            case "/large.mp4":
                return Response(bytes(20 * 1024 * 1024 + 1), media_type="video/mp4")
            case "/page":
                return Response("<html>", media_type="text/html")
        return Response(status_code=404)

    async with serving(Starlette(routes=[Route("/{name}", file)])) as url:
        yield url


async def test_an_uploaded_video_is_looked_into_and_kept(bot: BotClient, alice: Person, video: bytes) -> None:
    thumbnail = make_photo(320, 180)
    message = await bot.result(
        "sendVideo",
        {"video": ("clip.mp4", video, "video/mp4"), "thumb": ("t.jpg", thumbnail, "image/jpeg")},
        chat_id=alice.id,
        caption="Here",
        thumbnail="attach://thumb",
        supports_streaming="true",
    )
    told = message["video"]
    assert (told["width"], told["height"], told["duration"]) == (320, 180, 1)
    assert (told["mime_type"], told["file_name"], told["file_size"]) == ("video/mp4", "clip.mp4", len(video))
    seen = alice.private.last.video
    assert seen is not None
    assert (seen.data, seen.thumbnail, seen.via) == (video, thumbnail, "upload")
    assert seen.supports_streaming
    assert bot.sandbox.violations == []


async def test_a_video_without_sound_becomes_an_animation(
    bot: BotClient, alice: Person, silent_video: bytes
) -> None:
    message = await bot.result("sendVideo", {"video": ("a.mp4", silent_video)}, chat_id=alice.id)
    assert "video" not in message
    assert message["animation"]["file_id"] == message["document"]["file_id"]
    assert alice.private.last.animation
    assert not alice.private.videos()


async def test_a_link_is_fetched_by_the_server(bot: BotClient, alice: Person, files: str) -> None:
    message = await bot.result("sendVideo", chat_id=alice.id, video=f"{files}/video.mp4")
    assert message["video"]["duration"] == 1
    seen = alice.private.last.video
    assert seen is not None
    assert seen.via == "link"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/large.mp4", "failed to get HTTP URL content"),
        ("/missing.mp4", "failed to get HTTP URL content"),
        ("/page", "wrong type of the web page content"),
    ],
)
async def test_a_link_that_telegram_cannot_use_is_refused(
    bot: BotClient, alice: Person, files: str, path: str, reason: str
) -> None:
    assert await bot.refusal("sendVideo", chat_id=alice.id, video=files + path) == f"Bad Request: {reason}"
    assert alice.private.from_bot() == []


async def test_what_was_sent_once_is_sent_again_by_its_file_id(
    bot: BotClient, alice: Person, video: bytes
) -> None:
    first = await bot.result("sendVideo", {"video": ("clip.mp4", video)}, chat_id=alice.id)
    again = await bot.result("sendVideo", chat_id=alice.id, video=first["video"]["file_id"])
    assert again["video"] == first["video"]
    seen = alice.private.last.video
    assert seen is not None
    assert seen.via == "file_id"
    refusal = await bot.refusal("sendPhoto", chat_id=alice.id, photo=first["video"]["file_id"])
    assert refusal == "Bad Request: can't use file of type Video as Photo"
    refusal = await bot.refusal("sendVideo", chat_id=alice.id, video="nonsense")
    assert refusal == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_untrue_sizes_and_bad_thumbnails_are_violations(
    bot: BotClient, alice: Person, video: bytes
) -> None:
    large = make_photo(400, 300)
    await bot.result(
        "sendVideo",
        {"video": ("clip.mp4", video), "thumbnail": ("t.jpg", large)},
        chat_id=alice.id,
        width=180,
        duration=8,
    )
    assert [violation.split(":")[1].split(",")[0] for violation in bot.sandbox.violations] == [
        " a thumbnail of 400x300",
        " width 180",
        " duration 8",
    ]


async def test_html_becomes_entities_in_utf16_units(bot: BotClient, alice: Person) -> None:
    text = ' 🎬 <b>bold <i>both</i></b> <a href="https://e.x/?a=1&amp;b=2">link</a> &lt;tag&gt; '
    message = await bot.result("sendMessage", chat_id=alice.id, text=text, parse_mode="HTML")
    assert message["text"] == "🎬 bold both link <tag>"
    assert message["entities"] == [
        {"type": "bold", "offset": 3, "length": 9},
        {"type": "italic", "offset": 8, "length": 4},
        {"type": "text_link", "offset": 13, "length": 4, "url": "https://e.x/?a=1&b=2"},
    ]


@pytest.mark.parametrize("text", ["<b>open", "a < b", "<h1>no</h1>", "<b>x</i>"])
async def test_html_that_telegram_cannot_parse_is_refused(bot: BotClient, alice: Person, text: str) -> None:
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text=text, parse_mode="HTML")
    assert refusal.startswith("Bad Request: can't parse entities: ")
    assert bot.sandbox.violations


async def test_lengths_are_counted_in_utf16_units_after_parsing(bot: BotClient, alice: Person) -> None:
    await bot.result("sendMessage", chat_id=alice.id, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    assert bot.sandbox.violations == []
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text="🎬" * 2049)
    assert refusal == "Bad Request: message is too long"
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text="  ")
    assert refusal == "Bad Request: message text is empty"
    refusal = await bot.refusal("sendPhoto", chat_id=alice.id, photo="x", caption="c" * 1025)
    assert refusal == "Bad Request: message caption is too long"
    assert len(bot.sandbox.violations) == 3


async def test_a_button_carries_at_most_64_bytes(bot: BotClient, alice: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "я" * 33}]]}
    refusal = await bot.refusal("sendMessage", chat_id=alice.id, text="x", reply_markup=keyboard)
    assert refusal == "Bad Request: BUTTON_DATA_INVALID"
    keyboard["inline_keyboard"][0][0]["callback_data"] = "я" * 32
    await bot.result("sendMessage", chat_id=alice.id, text="x", reply_markup=json.dumps(keyboard))
    assert alice.private.last.buttons[0][0].callback_data == "я" * 32


async def test_unknown_parameters_and_wrong_types_are_violations(bot: BotClient, alice: Person) -> None:
    await bot.result("sendMessage", chat_id=alice.id, text="x", nonsense=1)
    await bot.result("sendMessage", chat_id=alice.id, text="x", reply_parameters={"message_id": 11, "who": 1})
    await bot.refusal("sendMessage", chat_id=alice.id, text="x", disable_notification="perhaps")
    assert bot.sandbox.violations == [
        "sendMessage: it has no parameter 'nonsense'",
        "sendMessage.reply_parameters: it has no field 'who'",
        "sendMessage.disable_notification: expected true or false, got 'perhaps'",
    ]


async def test_an_upload_beyond_50_megabytes_is_refused(bot: BotClient, alice: Person) -> None:
    answer = await bot("sendVideo", {"video": ("a.mp4", bytes(50 * 1024 * 1024 + 1))}, chat_id=alice.id)
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")


async def test_files_of_people_are_downloaded_up_to_20_megabytes(
    bot: BotClient, http: httpx.AsyncClient, alice: Person
) -> None:
    await alice.sends_document(b"PNG", "a.png", "image/png")
    await alice.sends_document(bytes(20 * 1024 * 1024 + 1), "b.png", "image/png")
    small, large = (update["message"]["document"] for update in await bot.result("getUpdates"))
    file = await bot.result("getFile", file_id=small["file_id"])
    response = await http.get(f"{bot.url}/file/bot{bot.sandbox.token}/{file['file_path']}")
    assert response.content == b"PNG"
    assert await bot.refusal("getFile", file_id=large["file_id"]) == "Bad Request: file is too big"


async def test_a_photo_of_a_person_comes_in_several_sizes(
    bot: BotClient, http: httpx.AsyncClient, alice: Person
) -> None:
    await alice.sends_photo(make_photo(3000, 1500), caption="/video a", has_spoiler=True)
    message = (await bot.result("getUpdates"))[0]["message"]
    assert [(size["width"], size["height"]) for size in message["photo"]] == [
        (90, 45), (320, 160), (800, 400), (1280, 640), (2560, 1280),
    ]  # fmt: skip
    assert message["caption_entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["has_media_spoiler"]
    path = (await bot.result("getFile", file_id=message["photo"][-1]["file_id"]))["file_path"]
    response = await http.get(f"{bot.url}/file/bot{bot.sandbox.token}/{path}")
    with Image.open(io.BytesIO(response.content)) as image:
        assert (image.format, image.size) == ("JPEG", (2560, 1280))


async def test_the_profile_is_set_by_language_and_scope(bot: BotClient, sandbox: TelegramSandbox) -> None:
    commands = [{"command": "video", "description": "Make a video"}]
    scope = {"type": "all_private_chats"}
    await bot.result("setMyCommands", commands=commands, scope=scope, language_code="ru")
    assert await bot.result("getMyCommands", scope=scope, language_code="ru") == commands
    assert await bot.result("getMyCommands") == []
    commands[0]["description"] = "x" * 257
    refusal = await bot.refusal("setMyCommands", commands=commands)
    assert refusal == "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"
    await bot.result("setMyDescription", description="Videos", language_code="en")
    assert sandbox.world.profile.descriptions == {"en": "Videos"}
    assert len(sandbox.violations) == 1
