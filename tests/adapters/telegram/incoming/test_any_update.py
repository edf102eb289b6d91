"""Whatever Telegram, or whoever speaks in its name, sends: it is dealt with, and the next update too."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.adapters.telegram.bot_house import bot_house
from tests.adapters.telegram.chats import (
    ALICE,
    ANONYMOUS,
    BOB,
    BOT,
    CHANNEL,
    CHANNEL_BOT,
    GROUP,
    LARGE,
    OTHER_BOT,
    PRIVATE,
    SMALL,
    SUPERGROUP,
    TELEGRAM,
    as_json,
)
from tests.virtual_time import after, in_no_time

FILE: Final = {"file_id": "f", "file_unique_id": "u", "file_size": 10}
BOX: Final = {**FILE, "width": 9, "height": 9, "duration": 1}
STICKER: Final = {**FILE, "type": "regular", "width": 5, "height": 5, "is_animated": False, "is_video": False}
POLL: Final = {
    "id": "1",
    "question": "?",
    "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
}
PLACE: Final = {"longitude": 1.0, "latitude": 2.0}
OTHER_CHAT: Final = {"type": "user", "date": 1, "sender_user": BOB}

odd_text = (
    st.text(max_size=30)
    | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Zs", "So"]), max_size=10)
    | st.sampled_from(["", "\x00", "\ud800", "a\ud83d", "x" * 5000, "—", "/", "@", "{", "%s", "\u202e"])
)
a_command = st.sampled_from(
    [
        "/video",
        "/video@clapper_bot",
        "/video@other_bot",
        "/VIDEO",
        "/start",
        "/start inline",
        "/help",
        "/models",
        "/settings",
        "/language",
        "/queue",
        "/cancel",
        "/history",
        "/quota",
        "/privacy",
        "/forget",
        "/unknown",
        "/queue@clapper_bot",
        "/stats",
        "/grant 1 99",
        "@clapper_bot",
        "",
    ]
)
options = st.sampled_from(
    [
        "",
        "--model veo-3",
        "--model",
        "--ar 16:9",
        "--duration 8",
        "--seed 9999999999999999999999",
        "--no",
        '--no "',
        "--silent",
        "--raw",
        "--nonsense 1",
        "--set a=b",
        "--set",
        "—res 1080p",
        "--ar=",
        "--duration -1",
    ]
)
texts = st.builds(lambda *parts: " ".join(parts), a_command, options, odd_text, options) | odd_text
numbers = st.integers(1, 50) | st.sampled_from(
    [0, -1, 2**31, 2**52, 2**63 - 1, 2**63, 2**64, 10**30, -(2**63)]
)
people = st.sampled_from([ALICE, BOB, BOT, OTHER_BOT, ANONYMOUS, CHANNEL_BOT, TELEGRAM, None]) | st.builds(
    lambda number, name, code: {"id": number, "is_bot": False, "first_name": name, "language_code": code},
    numbers,
    odd_text,
    st.sampled_from(["en", "xx", "", "zh-hans", "\x00"]),
)
chats = st.sampled_from([PRIVATE, GROUP, SUPERGROUP, CHANNEL]) | st.builds(
    lambda number, kind: {"id": number, "type": kind}, numbers, st.sampled_from(["private", "group", "odd"])
)
contents = st.sampled_from(
    [
        {},
        {"photo": [SMALL, LARGE]},
        {"photo": []},
        {"photo": [{**SMALL, "width": 0, "height": 0}]},
        {"voice": {**FILE, "duration": 2}},
        {"audio": {**FILE, "duration": 10**9}},
        {"video": BOX},
        {"video_note": {**FILE, "length": 3, "duration": 1}},
        {"animation": BOX, "document": FILE},
        {"sticker": STICKER},
        {"document": FILE},
        {"document": {**FILE, "mime_type": "image/png"}},
        {"document": {**FILE, "file_name": "\x00.jpg\ud800", "mime_type": "application/octet-stream"}},
        {"poll": POLL},
        {"dice": {"emoji": "🎲", "value": 6}},
        {"location": PLACE},
        {"venue": {"location": PLACE, "title": "x", "address": "y"}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"story": {"id": 1, "chat": PRIVATE}},
        {"game": {"title": "x", "description": "y", "photo": [SMALL]}},
    ]
)
services = st.sampled_from(
    [
        {},
        {"new_chat_members": [BOT, BOB]},
        {"left_chat_member": BOT},
        {"new_chat_title": "x"},
        {"new_chat_photo": [SMALL]},
        {"delete_chat_photo": True},
        {"group_chat_created": True},
        {"supergroup_chat_created": True},
        {"channel_chat_created": True},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 5}},
        {"migrate_to_chat_id": -1009},
        {"migrate_from_chat_id": -9},
        {"migrate_to_chat_id": 2**70},
        {"pinned_message": {"message_id": 3, "date": 0, "chat": GROUP}},
        {"connected_website": "x.example"},
        {"forum_topic_created": {"name": "x", "icon_color": 1}},
        {"forum_topic_closed": {}},
        {"general_forum_topic_hidden": {}},
        {"video_chat_started": {}},
        {"video_chat_ended": {"duration": 1}},
        {"users_shared": {"request_id": 1, "users": [{"user_id": 1}]}},
        {"boost_added": {"boost_count": 1}},
        {"proximity_alert_triggered": {"traveler": ALICE, "watcher": BOB, "distance": 1}},
        {"web_app_data": {"data": "x", "button_text": "y"}},
        {"chat_shared": {"request_id": 1, "chat_id": 2}},
        {
            "successful_payment": {
                "currency": "XTR",
                "total_amount": 1,
                "invoice_payload": "x",
                "telegram_payment_charge_id": "a",
                "provider_payment_charge_id": "b",
            }
        },
    ]
)
REPLIED: Final = as_json("a fox", message_id=3, **{"from": BOB})
contexts = st.sampled_from(
    [
        {},
        {"reply_to_message": REPLIED},
        {"reply_to_message": {**REPLIED, "from": BOT}},
        {"reply_to_message": {**REPLIED, "photo": [LARGE], "media_group_id": "g"}},
        {"reply_to_message": {"message_id": 3, "date": 0, "chat": PRIVATE}},
        {"forward_origin": OTHER_CHAT},
        {"external_reply": {"origin": OTHER_CHAT, "photo": [LARGE]}, "quote": {"text": "q", "position": 0}},
        {"is_topic_message": True, "message_thread_id": 7},
        {"media_group_id": "g"},
        {"media_group_id": ""},
        {"sender_chat": GROUP},
        {"sender_chat": CHANNEL},
        {"is_automatic_forward": True},
        {"via_bot": BOT},
        {"entities": [{"type": "bot_command", "offset": 10**9, "length": -4}]},
        {"unknown_field": {"a": [[{}]]}},
    ]
)


def _message(
    text: str,
    place: str,
    sender: dict[str, Any] | None,
    chat: dict[str, Any],
    number: int,
    *parts: dict[str, Any],
) -> dict[str, Any]:
    texts = {} if not text else {place: text}
    message = {"message_id": number, "date": 1_700_000_000, "chat": chat, **texts}
    for part in parts:
        message |= part
    return message | ({"from": sender} if sender else {})


messages = st.builds(
    _message,
    texts,
    st.sampled_from(["text", "caption"]),
    people,
    chats,
    numbers,
    contents,
    services,
    contexts,
)
acts = st.sampled_from(
    [
        "make",
        "again",
        "cancel",
        "settings",
        "set",
        "models",
        "change",
        "extend",
        "others",
        "with",
        "frame",
        "file",
        "history",
        "resend",
        "forget",
        "nonsense",
        "",
    ]
)
targets = odd_text | st.sampled_from(
    [
        "99:1:10",
        "inline:1:00",
        "1:0",
        "1:-1",
        "model:veo-2",
        "duration:x",
        "of:nothing",
        "by:Google:99999999999",
        "all",
        "language:xx",
        ":",
        "::",
        "1",
        "9" * 60,
    ]
)
presses = st.builds(
    lambda who, seen, data: {
        "id": "77",
        "from": who or ALICE,
        "chat_instance": "1",
        **seen,
        **({} if data is None else {"data": data}),
    },
    people,
    st.builds(lambda one: {"message": one}, messages)
    | st.builds(lambda chat: {"message": {"message_id": 5, "date": 0, "chat": chat}}, chats)
    | st.sampled_from([{}, {"inline_message_id": "AbC"}, {"inline_message_id": ""}]),
    st.none() | odd_text,
)
presses = presses.flatmap(
    lambda press: (
        st.builds(lambda act, target: {**press, "data": f"{act}:{target}"}, acts, targets) | st.just(press)
    )
)
queries = st.builds(
    lambda who, texts: {"id": "5", "from": who or BOB, "query": texts, "offset": ""}, people, texts
)
choices = st.builds(
    lambda who, texts, name: {
        "result_id": name,
        "from": who or BOB,
        "query": texts,
        "inline_message_id": "x1",
    },
    people,
    texts,
    st.sampled_from(["refused", "0011223344556677", "", "\ud800"]),
)
MEMBER: Final = {"user": BOT, "status": "member"}
standings = st.builds(
    lambda chat, who, before, now: {
        "chat": chat,
        "from": who or BOB,
        "date": 1,
        "old_chat_member": before,
        "new_chat_member": now,
    },
    chats,
    people,
    st.sampled_from([MEMBER, {**MEMBER, "status": "left"}, {**MEMBER, "status": "kicked", "until_date": 0}]),
    st.sampled_from([MEMBER, {**MEMBER, "status": "left"}, {**MEMBER, "status": "odd"}, {}]),
)
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | odd_text,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "chat", "from", "id", "text", "photo", "data", "date", "type"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
kinds = st.sampled_from(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "callback_query",
        "inline_query",
        "chosen_inline_result",
        "guest_message",
        "my_chat_member",
        "chat_member",
        "poll",
        "message_reaction",
        "business_message",
    ]
)
bodies = (
    st.builds(lambda one: {"message": one}, messages)
    | st.builds(lambda one: {"message": one}, messages)
    | st.builds(lambda kind, one: {kind: one}, kinds, messages | junk)
    | st.builds(lambda one: {"callback_query": one}, presses)
    | st.builds(lambda one: {"inline_query": one}, queries)
    | st.builds(lambda one: {"chosen_inline_result": one}, choices)
    | st.builds(lambda one: {"guest_message": {**one, "guest_query_id": "5"}}, messages)
    | st.builds(lambda one: {"my_chat_member": one}, standings)
)


def deep(levels: int) -> dict[str, Any]:
    """An update with as many messages in each other."""
    message = as_json("the last")
    for _ in range(levels):
        message = {**as_json("/video again"), "reply_to_message": message}
    return {"message": message}


@contextmanager
def errors_of_ours() -> Iterator[list[str]]:
    """What our own code complains of as a fault of its own."""
    found: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name.startswith("bot") and (
                record.levelno >= logging.ERROR or "failed" in record.getMessage()
            ):
                text = logging.Formatter().format(record)
                if "passed over" not in text:
                    found.append(text)

    handler = Handler()
    logging.getLogger("bot").addHandler(handler)
    try:
        yield found
    finally:
        logging.getLogger("bot").removeHandler(handler)


@in_no_time
async def run(given_ones: list[object]) -> None:
    with tempfile.TemporaryDirectory() as folder, errors_of_ours() as errors:
        async with bot_house(Path(folder), user_active_videos=0, user_daily_videos=0) as bot:
            last = {"update_id": 900, "message": as_json("/quota", message_id=4321, **{"from": BOB})}
            bot.updates.add([*given_ones, last])
            await after(1)
            asked = [call.parameters.get("reply_parameters", {}) for call in bot.telegram.calls]
            assert {"message_id": 4321, "allow_sending_without_reply": True} in asked
            await after(60)
            assert bot.updates.confirmed == 901
            assert list(await bot.inbox.unfinished()) == []
            jobs = [row["request"] for row in bot.plain.execute("SELECT request FROM jobs")]
            assert not [one for one in jobs if '"prompt": ""' in one and '"file_id"' not in one]
            assert bot.posts == []
        assert errors == []


@settings(max_examples=25, phases=[Phase.generate])
@given(st.lists(bodies, min_size=1, max_size=10))
def test_any_update_is_dealt_with_and_so_is_the_next(some: list[dict[str, Any]]) -> None:
    run([{"update_id": number, **body} for number, body in enumerate(some, 100)])


@settings(max_examples=12, phases=[Phase.generate])
@given(st.lists(st.builds(lambda n, b: {"update_id": n, **b}, numbers | junk, bodies) | junk, max_size=5))
def test_what_is_no_update_at_all_blocks_no_other(some: list[object]) -> None:
    run([one for one in some if not (isinstance(one, dict) and _is_later(one.get("update_id")))])


def _is_later(number: object) -> bool:
    return isinstance(number, int) and 900 <= number <= 2**53


@pytest.mark.parametrize("levels", [10, 100, 300, 450, 470, 490, 500, 900])
def test_messages_in_messages_block_nobody(levels: int) -> None:
    run([{"update_id": 100, **deep(levels)}])
