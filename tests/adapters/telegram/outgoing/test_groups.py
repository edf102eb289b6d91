"""What the bot's standing in a group is read as."""

from typing import Any, Final

import pytest
from telegram import ChatFullInfo, ChatMember, ChatMemberUpdated, User

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.outgoing.groups import (
    GroupPermissions,
    group_diagnosis,
    is_arrival,
    read_permissions,
)
from bot.adapters.telegram.views.texts import Texts
from tests.adapters.telegram.chats import ALICE, BOT, CHANNEL, GROUP, PRIVATE, SUPERGROUP

WORDS: Final = Texts(
    translator=FluentTranslator(locales_folder()), catalogue=load_catalogue(), default_family="veo-3.1-fast"
)
RIGHTS: Final = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
    "can_manage_topics", "can_edit_tag", "can_react_to_messages",
)  # fmt: skip
ADMIN: Final[dict[str, Any]] = {
    "status": "administrator",
    "can_be_edited": False,
    "is_anonymous": False,
    **dict.fromkeys(
        (
            "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
            "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
            "can_edit_stories", "can_delete_stories",
        ),
        True,
    ),
}  # fmt: skip
MEMBER: Final[dict[str, Any]] = {"status": "member"}
LEFT: Final[dict[str, Any]] = {"status": "left"}
KICKED: Final[dict[str, Any]] = {"status": "kicked", "until_date": 0}


def restricted(*, inside: bool = True, **rights: bool) -> dict[str, Any]:
    allowed = dict.fromkeys(RIGHTS, True) | rights
    return {"status": "restricted", "is_member": inside, "until_date": 0, **allowed}


def member(given: dict[str, Any]) -> ChatMember:
    return ChatMember.de_json({**given, "user": BOT}, None)


def permissions(
    given: dict[str, Any], *, reads_all: bool = False, **permissions: bool
) -> GroupPermissions | None:
    chat = {**SUPERGROUP, "accent_color_id": 0, "max_reaction_count": 1}
    chat["accepted_gift_types"] = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    if permissions:
        chat["permissions"] = permissions
    me = User.de_json({**BOT, "can_read_all_group_messages": reads_all}, None)
    return read_permissions(me, ChatFullInfo.de_json(chat, None), member(given))


def test_a_member_sees_everything_only_if_the_owner_said_so() -> None:
    assert permissions(MEMBER) == GroupPermissions(sees_all=False)
    assert permissions(MEMBER, reads_all=True) == GroupPermissions(sees_all=True)


def test_an_admin_sees_everything_and_may_everything() -> None:
    assert permissions(ADMIN, can_send_videos=False, can_send_messages=False) == GroupPermissions(
        sees_all=True
    )


def test_who_is_gone_has_no_standing() -> None:
    assert [permissions(gone) for gone in (LEFT, KICKED, restricted(inside=False))] == [None, None, None]


def test_the_group_and_a_restriction_both_bind_a_member() -> None:
    assert permissions(MEMBER, can_send_videos=False) == GroupPermissions(
        sees_all=False, may_send_videos=False
    )
    assert permissions(MEMBER, can_send_messages=False, can_send_videos=True) == GroupPermissions(
        sees_all=False, may_write=False
    )
    assert permissions(MEMBER, can_send_videos=True) == GroupPermissions(sees_all=False)
    bound = restricted(can_send_videos=False)
    assert permissions(bound, can_send_videos=True) == GroupPermissions(sees_all=False, may_send_videos=False)
    assert permissions(restricted()) == GroupPermissions(sees_all=False)


@pytest.mark.parametrize(
    ("chat", "before", "after", "expected"),
    [
        (GROUP, LEFT, MEMBER, True),
        (SUPERGROUP, LEFT, ADMIN, True),
        (SUPERGROUP, KICKED, MEMBER, True),
        (SUPERGROUP, LEFT, restricted(), True),
        (SUPERGROUP, restricted(inside=False), restricted(), True),
        (SUPERGROUP, restricted(), MEMBER, False),
        (SUPERGROUP, MEMBER, ADMIN, False),
        (SUPERGROUP, ADMIN, MEMBER, False),
        (GROUP, MEMBER, LEFT, False),
        (GROUP, MEMBER, KICKED, False),
        (PRIVATE, KICKED, MEMBER, False),
        (CHANNEL, LEFT, ADMIN, False),
    ],
)
def test_only_coming_into_a_group_is_an_arrival(
    chat: dict[str, Any], before: dict[str, Any], after: dict[str, Any], *, expected: bool
) -> None:
    change = {
        "chat": chat,
        "from": ALICE,
        "date": 1_700_000_000,
        "old_chat_member": {**before, "user": BOT},
        "new_chat_member": {**after, "user": BOT},
    }
    assert is_arrival(ChatMemberUpdated.de_json(change, None)) is expected


def test_the_words_follow_from_the_standing() -> None:
    blind = group_diagnosis(WORDS, "en", GroupPermissions(sees_all=False), "clapper_bot")
    assert "/setprivacy" in blind
    assert "⚠️" not in blind
    bound = group_diagnosis(
        WORDS, "en", GroupPermissions(sees_all=True, may_send_videos=False), "clapper_bot"
    )
    assert bound.startswith("👀")
    assert "@clapper_bot a dragon" in bound
    assert "not allowed to send videos" in bound
