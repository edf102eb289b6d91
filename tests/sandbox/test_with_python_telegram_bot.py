"""The library that the bot itself uses, at work against the stand-in."""

import pytest
from telegram import InputFile, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, MessageHandler, filters

from bot.sandbox.faults import answer, lost
from bot.sandbox.telegram import Person, TelegramSandbox
from tests.sandbox.conftest import BotClient, make_photo, make_video


def application(bot: BotClient) -> Application:  # type: ignore[type-arg]  # six of them
    builder = ApplicationBuilder().token(bot.sandbox.token)
    return builder.base_url(f"{bot.url}/bot").base_file_url(f"{bot.url}/file/bot").build()


async def test_a_whole_conversation_by_long_polling(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    app = application(bot)

    async def on_photo(update: Update, _: object) -> None:
        assert update.message is not None
        file = await update.message.photo[-1].get_file()
        data = await file.download_as_bytearray()
        await update.message.reply_text(f"{len(data)} bytes", do_quote=True)

    async def on_press(update: Update, _: object) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("pressed")

    app.add_handler(MessageHandler(filters.PHOTO, on_photo))
    app.add_handler(CallbackQueryHandler(on_press))
    assert app.updater is not None
    async with app:
        await app.start()
        await app.updater.start_polling()
        asked = await alice.sends_photo(make_photo(), caption="move")
        await sandbox.until(alice.private.from_bot)
        assert asked.photo is not None
        assert alice.private.last.text == f"{len(asked.photo.data)} bytes"
        assert alice.private.last.reply_to == asked.id
        keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
        await app.bot.send_message(alice.id, "x", api_kwargs={"reply_markup": keyboard})
        assert await alice.presses(alice.private.last, "Go") == {"text": "pressed"}
        await app.updater.stop()
        await app.stop()
    assert sandbox.updates.pending == []
    assert sandbox.violations == []


async def test_an_upload_with_thumbnail_arrives(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    async with application(bot) as app:
        message = await app.bot.send_video(
            alice.id,
            InputFile(make_video(has_audio=True), filename="v.mp4"),
            thumbnail=make_photo(320, 180),
            supports_streaming=True,
            caption="done",
        )
    assert message.video is not None
    assert message.video.thumbnail is not None
    assert sandbox.violations == []


@pytest.mark.filterwarnings("ignore:.*retry_after.*:telegram.warnings.PTBDeprecationWarning")
async def test_each_refusal_becomes_the_librarys_own_error(
    bot: BotClient, sandbox: TelegramSandbox, alice: Person
) -> None:
    group = sandbox.group("Film club", members=[alice])
    async with application(bot) as app:
        group.migrates()
        with pytest.raises(ChatMigrated):
            await app.bot.send_message(group.id, "x")
        with pytest.raises(BadRequest, match="Chat not found"):
            await app.bot.send_message(999, "x")
        sandbox.fail("sendMessage", answer(429, retry_after=7))
        with pytest.raises(RetryAfter):
            await app.bot.send_message(alice.id, "x")
        sandbox.fail("sendMessage", lost())
        with pytest.raises(NetworkError):
            await app.bot.send_message(alice.id, "sent all the same")
        assert alice.private.last.text == "sent all the same"
        sandbox.fail("getMe", answer(401, "Unauthorized"))
        with pytest.raises(InvalidToken):
            await app.bot.get_me()
        await alice.blocks()
        with pytest.raises(Forbidden, match="blocked by the user"):
            await app.bot.send_message(alice.id, "x")
