"""An independent description of the Bot API: aiogram's models read what the stand-in says, and its table.

To import aiogram takes seconds, so only those do who need it, not all who collect tests.
"""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel, TypeAdapter

from bot.sandbox.faults import answer
from bot.sandbox.telegram import Person, TelegramSandbox
from bot.sandbox.telegram.methods import METHODS as ANSWERED
from bot.sandbox.telegram.parameters import METHODS, OBJECTS
from tests.sandbox.conftest import BotClient, make_photo, make_video

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.methods import TelegramMethod

LATER_OR_OLDER = {
    "receiver_user_id", "callback_query_id",  # of Bot API 10.2 alone
    "reply_to_message_id", "allow_sending_without_reply", "disable_web_page_preview",  # given up long ago
    "switch_pm_parameter", "switch_pm_text",  # given up as well
}  # fmt: skip

NEWER = {"setMySettings"}
"""Methods of Bot API 10.5, which aiogram does not know yet."""


def model_of(name: str) -> "type[TelegramMethod[Any]]":
    import aiogram.methods

    found: type[TelegramMethod[Any]] = getattr(aiogram.methods, name[0].upper() + name[1:])
    return found


def article(keyboard: dict[str, Any] | None = None, **fields: object) -> dict[str, Any]:
    """An offer."""
    content = {"message_text": "a lighthouse"}
    offer = {"type": "article", "id": "1", "title": "Make it", "input_message_content": content}
    return {**offer, **({"reply_markup": keyboard} if keyboard else {}), **fields}


def strangers(value: object, where: str = "") -> list[str]:
    """Fields anywhere inside that aiogram does not know."""
    if isinstance(value, list):
        return [found for item in value for found in strangers(item, where)]
    if not isinstance(value, BaseModel):
        return []
    here = f"{where}/{type(value).__name__}"
    extra = [f"{here}.{name}" for name in value.model_extra or {}]
    inside = [strangers(getattr(value, name), here) for name in type(value).model_fields]
    return extra + [found for part in inside for found in part]


def test_every_method_of_the_table_is_answered() -> None:
    assert set(METHODS) == set(ANSWERED)


@pytest.mark.parametrize("name", sorted(set(METHODS) - NEWER))
def test_the_parameters_are_those_of_the_bot_api(name: str) -> None:
    theirs = model_of(name).model_fields
    ours = METHODS[name]
    assert set(ours) <= set(theirs)
    assert set(theirs) - set(ours) <= LATER_OR_OLDER
    required = {field for field, parameter in ours.items() if parameter.required}
    assert required == {field for field, told in theirs.items() if told.is_required()}


@pytest.mark.parametrize("name", sorted(set(OBJECTS) - {"BotCommandScope", "ReactionType"}))
def test_the_fields_of_objects_are_those_of_the_bot_api(name: str) -> None:
    import aiogram.types

    theirs = getattr(aiogram.types, name).model_fields
    assert set(OBJECTS[name]) <= set(theirs)


@pytest.fixture
async def client(bot: BotClient) -> "AsyncIterator[Bot]":
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(bot.url))
    async with Bot(bot.sandbox.token, session=session) as client:
        yield client


async def test_aiogram_reads_every_kind_of_update(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    from aiogram.types import Update

    photo, silent = make_photo(), make_video(has_audio=False)
    forum = sandbox.group("Forum", members=[alice], forum=True)
    group = sandbox.group("Film club", members=[alice])
    group.privacy = forum.privacy = False
    topic = forum.topic("Ideas")
    written = await alice.sends("/video a dragon @alice https://example.org", to=topic)
    await alice.sends("again", to=topic, reply_to=written)
    await alice.edits(written, "/video two dragons")
    await alice.forwards(written)
    await alice.sends_photo(photo, caption="/video", to=group, has_spoiler=True)
    await alice.sends_album([photo, photo], "both")
    await alice.sends_document(b"%PDF", "a.pdf", "application/pdf")
    await alice.sends_sticker()
    await alice.sends_voice()
    await alice.sends_animation(silent)
    await alice.sends_video(make_video(has_audio=True))
    await alice.reacts(written)
    await alice.sends("/video: it burns", to=alice.private.topic("Films"))
    channel = sandbox.channel("Films")
    discussion = sandbox.group("Discussion", members=[alice], supergroup=True)
    discussion.privacy = False
    post = sandbox.copy_post(discussion, channel, "a new film")
    await alice.sends("/video", to=discussion, reply_to=post)
    await alice.sends("/video", to=sandbox.direct_messages(channel))
    await alice.blocks()
    await alice.unblocks()
    group.anonymous_admin_sends("/video", signature="boss")
    group.channel_sends("/video", channel=sandbox.channel("News"))
    group.removes_bot(alice)
    group.adds_bot(alice)
    group.migrates()
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await bot.result("sendMessage", chat_id=alice.id, text="x", reply_markup=keyboard)
    alice.taps(alice.private.last)
    sandbox.inline_mode = sandbox.inline_feedback = True
    question = alice.types_inline("a lighthouse", to=group)
    await bot.result("answerInlineQuery", inline_query_id=question.id, results=[article(keyboard)])
    alice.taps(question.sends())
    updates = await bot.result("getUpdates")
    assert len(updates) == 33
    for raw in updates:
        assert strangers(Update.model_validate(raw)) == []


async def test_aiogram_reads_what_one_person_sees(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    from aiogram.types import Message, Update

    sandbox.knows_ephemeral = True
    group = sandbox.group("Film club", members=[alice])
    quota = {"command": "quota", "description": "What is left", "is_ephemeral": True}
    await bot.result("setMyCommands", commands=[quota], scope={"type": "all_group_chats"})
    asked = await alice.sends("/quota", to=group)
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "success"}]]}
    sent = await bot.result(
        "sendMessage",
        chat_id=group.id,
        text="two",
        reply_markup=keyboard,
        reply_parameters={"ephemeral_message_id": asked.ephemeral_id},
        ephemeral_message_parameters={"receiver_user_id": alice.id},
    )
    read = Message.model_validate(sent)
    assert strangers(read) == []
    assert (read.message_id, read.ephemeral_message_id) == (0, sent["ephemeral_message_id"])
    alice.taps(group.seen_alone(alice.user)[-1])
    for raw in await bot.result("getUpdates"):
        assert strangers(Update.model_validate(raw)) == []


async def test_aiogram_reads_every_answer(bot: BotClient, sandbox: TelegramSandbox, alice: Person) -> None:
    from aiogram.types import TelegramObject

    forum = sandbox.group("Forum", members=[alice], admins=[alice], forum=True)
    forum.bot_is_admin = True
    sound, silent, photo = make_video(has_audio=True), make_video(has_audio=False), make_photo()
    direct = sandbox.direct_messages(sandbox.channel("Films"))
    await alice.sends("/video", to=direct)
    asked = await alice.sends_photo(photo, caption="/video")
    assert asked.photo is not None
    calls: list[tuple[str, dict[str, Any] | None, dict[str, Any]]] = [
        ("getMe", None, {}),
        ("getWebhookInfo", None, {}),
        ("getMyName", None, {}),
        ("getMyDescription", None, {}),
        ("getMyShortDescription", None, {}),
        ("getMyCommands", None, {}),
        (
            "sendMessage",
            None,
            {"chat_id": alice.id, "text": "a", "reply_parameters": {"message_id": asked.id}},
        ),
        ("sendVideo", {"video": ("v.mp4", sound)}, {"chat_id": alice.id}),
        ("sendVideo", {"video": ("v.mp4", silent)}, {"chat_id": alice.id}),
        ("sendPhoto", {"photo": ("p.jpg", photo)}, {"chat_id": forum.id}),
        ("sendDocument", {"document": ("d.bin", b"d")}, {"chat_id": forum.id}),
        ("sendMessage", None, {"chat_id": direct.id, "text": "a", "direct_messages_topic_id": alice.id}),
        ("getChat", None, {"chat_id": direct.id}),
        ("getFile", None, {"file_id": asked.photo.file.file_id}),
        ("getChat", None, {"chat_id": alice.id}),
        ("getChat", None, {"chat_id": forum.id}),
        ("getChatMember", None, {"chat_id": forum.id, "user_id": alice.id}),
        ("getChatMember", None, {"chat_id": forum.id, "user_id": sandbox.bot.id}),
        ("getChatAdministrators", None, {"chat_id": forum.id}),
    ]
    for name, files, params in calls:
        result = await bot.result(name, files, **params)
        read = TypeAdapter(model_of(name).__returning__).validate_python(result)
        assert isinstance(read, TelegramObject | list)
        assert strangers(read) == [], name
    assert sandbox.violations == []


async def test_aiograms_own_bot_gets_along(client: "Bot", sandbox: TelegramSandbox, alice: Person) -> None:
    from aiogram.types import (
        BotCommand,
        BotCommandScopeDefault,
        BufferedInputFile,
        InlineKeyboardButton,
        InlineKeyboardMarkup,
        InputMediaVideo,
        LinkPreviewOptions,
        ReactionTypeEmoji,
        ReplyParameters,
    )

    asked = await alice.sends("/video a dragon")
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Go", callback_data="go")]])
    assert (await client.get_me()).username == "clapper_bot"
    updates = await client.get_updates(timeout=1, allowed_updates=["message", "callback_query"])
    assert updates[0].message is not None
    await client.set_my_commands(
        [BotCommand(command="video", description="Make a video")],
        BotCommandScopeDefault(),
        language_code="en",
    )
    status = await client.send_message(
        alice.id,
        "<b>queued</b>",
        parse_mode="HTML",
        reply_markup=keyboard,
        reply_parameters=ReplyParameters(message_id=asked.id, allow_sending_without_reply=True),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    await client.send_chat_action(alice.id, "upload_video")
    await client.set_message_reaction(alice.id, asked.id, [ReactionTypeEmoji(emoji="👍")])
    await client.edit_message_text("making", chat_id=alice.id, message_id=status.message_id)
    video = BufferedInputFile(make_video(has_audio=True), "видео.mp4")
    thumbnail = BufferedInputFile(make_photo(320, 180), "t.jpg")
    sent = await client.send_video(
        alice.id, video, width=320, height=180, duration=1, thumbnail=thumbnail, supports_streaming=True
    )
    assert sent.video is not None
    assert sent.video.file_name == "видео.mp4"
    await client.edit_message_media(
        InputMediaVideo(media=video, thumbnail=thumbnail, caption="done"),
        chat_id=alice.id,
        message_id=status.message_id,
    )
    assert len(alice.private.videos()) == 2
    await client.delete_message(alice.id, sent.message_id)
    downloaded = await client.get_file(sent.video.file_id)
    assert downloaded.file_path is not None
    assert await client.download_file(downloaded.file_path) is not None
    assert sandbox.violations == []


async def test_aiogram_understands_the_refusals(
    client: "Bot", sandbox: TelegramSandbox, alice: Person
) -> None:
    from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter

    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await client.delete_message(alice.id, 12345)
    sandbox.fail("sendMessage", answer(429, retry_after=3))
    with pytest.raises(TelegramRetryAfter) as refused:
        await client.send_message(alice.id, "x")
    assert refused.value.retry_after == 3
