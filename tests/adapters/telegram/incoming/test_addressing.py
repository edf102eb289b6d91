# ruff: noqa: RUF001 - the marks that people put behind a command are its subject
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message

from bot.adapters.telegram.incoming.addressing import command_of, names_in
from bot.adapters.telegram.incoming.reading import Album, Command, FreeText, NotForUs, Unusable, Video, read
from bot.adapters.telegram.me import Me
from tests.adapters.telegram.chats import (
    BOB,
    BOT,
    CHANNEL,
    FORWARDED,
    PHOTO,
    SUPERGROUP,
    TELEGRAM,
    VIDEO,
    as_json,
    by,
    in_group,
    message,
)

ME: Final = Me(user_id=99, username="clapper_bot")


def marked(command: str, behind: str, **fields: Any) -> Message:  # noqa: ANN401 - fields of the Bot API
    """A message as Telegram hands it over: the command at its beginning is marked by an entity."""
    entity = {"type": "bot_command", "offset": 0, "length": len(command)}
    is_caption = bool({"photo", "video"} & set(fields))
    if is_caption:
        return message(None, caption=command + behind, caption_entities=[entity], **fields)
    return message(command + behind, entities=[entity], **fields)


BEHIND: Final = {
    ": a red fox": "a red fox",
    ":a red fox": "a red fox",
    "—a red fox": "a red fox",
    "— a red fox": "a red fox",
    "–a red fox": "a red fox",
    "-a red fox": "a red fox",
    "--a red fox": "a red fox",
    ",a red fox": "a red fox",
    ", a red fox": "a red fox",
    ". A red fox": "A red fox",
    "; a red fox": "a red fox",
    "! a red fox": "a red fox",
    "...a red fox": "a red fox",
    "… a red fox": "a red fox",
    "|a red fox": "a red fox",
    "=a red fox": "a red fox",
    "→ a red fox": "a red fox",
    "：红色的狐狸": "红色的狐狸",
    "，红色的狐狸": "红色的狐狸",
    "。红色的狐狸": "红色的狐狸",
    "、赤い狐": "赤い狐",
    "،ثعلب أحمر": "ثعلب أحمر",
    "।लाल लोमड़ी": "लाल लोमड़ी",
    "\na red fox": "a red fox",
    ":\na red fox": "a red fox",
    "\u00a0a red fox": "a red fox",
    "\u200b: a red fox": "a red fox",
    ") a red fox": "a red fox",
    "” a red fox": "a red fox",
    '" a red fox': "a red fox",
    '"a red fox"': '"a red fox"',
    "“a red fox”": "“a red fox”",
    "«рыжая лиса»": "«рыжая лиса»",
    "(a red fox)": "(a red fox)",
    "[a red fox]": "[a red fox]",
    "「赤い狐」": "「赤い狐」",
    "【赤い狐】": "【赤い狐】",
    "🦊 a red fox": "🦊 a red fox",
    "🦊": "🦊",
    "👨‍👩‍👧 walk": "👨‍👩‍👧 walk",
    "#fox": "#fox",
    "¿un zorro?": "¿un zorro?",
    "*a red fox*": "*a red fox*",
    "—ar 9:16 a red fox": "—ar 9:16 a red fox",
    "--ar 9:16 a red fox": "--ar 9:16 a red fox",
    ": --ar 9:16 a red fox": "--ar 9:16 a red fox",
    ".-raw a red fox": "-raw a red fox",
    ".": "",
    ":": "",
    "?!": "",
    "—": "",
    "": "",
}
"""What stands behind a command, and what is left of it to be made."""


@pytest.mark.parametrize("command", ["/video", "/VIDEO", "/video@clapper_bot"])
@pytest.mark.parametrize(("behind", "prompt"), BEHIND.items())
def test_a_command_ends_where_telegram_says_so_and_a_mark_behind_it_is_no_prompt(
    command: str, behind: str, prompt: str
) -> None:
    for fields in ({}, {"chat": SUPERGROUP}, PHOTO, {**PHOTO, "chat": SUPERGROUP}):
        reading = read(marked(command, behind, **fields), ME)
        assert isinstance(reading, Video)
        assert reading.text == prompt
        album = read(marked(command, behind, **{**fields, **PHOTO, "media_group_id": "7"}), ME)
        assert isinstance(album, Album)
        assert album.text == prompt


@pytest.mark.parametrize("behind", BEHIND)
def test_where_nothing_is_marked_the_text_is_read_as_telegram_reads_it(behind: str) -> None:
    reading = read(message(f"/video{behind}"), ME)
    assert isinstance(reading, Video)
    assert reading.text == BEHIND[behind]


@pytest.mark.parametrize("behind", [".", "!", "?", ":", "—", "，", "🙏", '"', ")", "\n", " now", ", please"])
@pytest.mark.parametrize("name", ["cancel", "help", "queue", "start", "forget"])
def test_every_command_ends_there(name: str, behind: str) -> None:
    assert read(marked(f"/{name}", behind), ME) == Command(name=name, is_addressed=True)
    group = marked(f"/{name}@clapper_bot", behind, chat=SUPERGROUP)
    assert read(group, ME) == Command(name=name, is_addressed=True)
    assert read(marked(f"/{name}", behind, chat=SUPERGROUP), ME) == Command(name=name, is_addressed=False)


@pytest.mark.parametrize("name", ["videos", "video2", "video_", "videoo"])
def test_a_longer_word_is_another_command(name: str) -> None:
    assert read(marked(f"/{name}", ": a fox"), ME) == Command(name=name, is_addressed=True)
    assert read(message(f"/{name}: a fox"), ME) == Command(name=name, is_addressed=True)


@pytest.mark.parametrize("text", ["/video@other_bot: a fox", "/video@other_bot—a fox", "/cancel@other_bot."])
def test_a_command_to_another_bot_is_not_for_us_whatever_stands_behind_it(text: str) -> None:
    command = "/" + text[1:].split("_bot", maxsplit=1)[0] + "_bot"
    for one in (marked(command, text.removeprefix(command), chat=SUPERGROUP), in_group(text), message(text)):
        assert read(one, ME) == NotForUs()


def test_a_command_that_is_marked_further_behind_is_part_of_the_words() -> None:
    entity = {"type": "bot_command", "offset": 6, "length": 6}
    assert isinstance(read(message("hello /video: a fox", entities=[entity]), ME), FreeText)


@pytest.mark.parametrize("length", [-5, 0, 1, 500])
def test_a_mark_that_is_none_is_passed_over(length: int) -> None:
    entity = {"type": "bot_command", "offset": 0, "length": length}
    reading = read(message("/video: a fox", entities=[entity]), ME)
    assert isinstance(reading, Video)
    assert reading.text == "a fox"


def test_an_answer_to_a_command_with_a_mark_quotes_the_words_behind_it() -> None:
    replied = as_json("/video: a red fox", message_id=3, chat=SUPERGROUP, **by(BOB))
    reading = read(message("/video", chat=SUPERGROUP, reply_to_message=replied), ME)
    assert isinstance(reading, Video)
    assert reading.quoted == "a red fox"


@given(st.text(), st.integers(-3, 40), st.integers(-3, 40))
def test_no_text_and_no_mark_breaks_it(text: str, offset: int, length: int) -> None:
    entity = {"type": "bot_command", "offset": offset, "length": length}
    for whole in (text, f"/video{text}"):
        called = command_of(whole, message(whole or None, entities=[entity]).entities)
        assert called is None or whole.rstrip().endswith(called.rest.rstrip())


# What a comment under a channel's post answers

POST: Final[dict[str, Any]] = {
    "message_id": 3,
    "chat": SUPERGROUP | {"is_forum": False},
    "from": TELEGRAM,
    "sender_chat": CHANNEL,
    "is_automatic_forward": True,
    "forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 8},
}
POLL: Final[dict[str, Any]] = {
    "poll": {
        "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
        "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": False,
        "members_only": False,
    }
}  # fmt: skip
VOICE: Final[dict[str, Any]] = {"voice": {"file_id": "o", "file_unique_id": "o", "duration": 2}}


def comment(text: str, under: dict[str, Any], **fields: Any) -> Message:  # noqa: ANN401 - fields of the Bot API
    post = {**as_json(**POST), **under}
    where = {"chat": POST["chat"], "message_thread_id": 3, "from": BOB}
    return message(text, **{**where, "reply_to_message": post, **fields})


@pytest.mark.parametrize("under", [PHOTO, VIDEO, POLL, VOICE, {"text": "news of the day"}])
@pytest.mark.parametrize("text", ["/video a red fox", "/video: a red fox", "/video@clapper_bot a red fox"])
def test_a_comment_under_a_channels_post_answers_nothing(under: dict[str, Any], text: str) -> None:
    assert read(comment(text, under), ME) == Video(text="a red fox", photos=())


def test_a_comment_without_words_takes_none_of_the_post() -> None:
    assert read(comment("/video", {"text": "news of the day"}), ME) == Video(text="", photos=())


def test_who_picks_out_a_part_of_the_post_does_answer_it() -> None:
    quote = {"text": "of the day", "position": 5, "is_manual": True}
    reading = read(comment("/video", {"text": "news of the day"}, quote=quote), ME)
    assert isinstance(reading, Video)
    assert reading.quoted == "of the day"


def test_an_answer_to_a_comment_answers_it() -> None:
    replied = as_json(**PHOTO, **by(BOB), message_id=4, chat=POST["chat"], message_thread_id=3)
    reading = read(comment("/video it burns", {}, reply_to_message=replied), ME)
    assert isinstance(reading, Video)
    assert [photo.file_id for photo in reading.photos] == ["large"]
    poll = as_json(**POLL, **by(BOB), message_id=4, chat=POST["chat"])
    assert isinstance(read(comment("/video it burns", {}, reply_to_message=poll), ME), Unusable)


def test_in_a_topic_that_we_opened_not_every_message_means_us() -> None:
    opened = as_json(
        **by(BOT), message_id=3, chat=SUPERGROUP, forum_topic_created={"name": "Films", "icon_color": 1}
    )
    where = {"chat": SUPERGROUP, "message_thread_id": 3, "is_topic_message": True}
    assert read(message("good morning", **where, reply_to_message=opened), ME) == NotForUs()


# Which names a message addresses


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("/video@Their_Name: a fox", {"their_name"}),
        ("/video a fox", set()),
        ("@Their_Bot let it burn, @alice", {"their_bot"}),
        ("mail me at a@their_bot", set()),
        ("hello", set()),
    ],
)
def test_the_names_of_bots_are_found(text: str, names: set[str]) -> None:
    assert names_in(message(text)) == names
    assert names_in(message(None, **PHOTO, caption=text)) == names


def test_a_forwarded_command_is_somebody_elses_words() -> None:
    assert isinstance(read(marked("/video", ": a fox", **FORWARDED), ME), FreeText)
