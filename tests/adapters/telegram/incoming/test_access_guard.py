"""On a private bot a stranger is answered once an hour; who was on a list once can still see and leave."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

import pytest
from telegram import Update

from bot.adapters.telegram.incoming.access_guard import (
    GUEST_REFUSALS_AN_HOUR,
    MAX_STRANGERS,
    OWN_AFFAIRS_AN_HOUR,
    AccessGuard,
    AccessLevel,
)
from bot.adapters.telegram.incoming.sender import sender_of
from bot.adapters.telegram.me import Me
from bot.domain.access import Access
from bot.domain.decisions import Ban
from bot.domain.house_rules import HouseRules
from tests.adapters.telegram.chats import ALICE, ANONYMOUS, BOB, BOT, GROUP, PRIVATE, SUPERGROUP, as_json, by
from tests.fakes.clock import ManualClock

ADMIN: Final[dict[str, Any]] = {"id": 9, "is_bot": False, "first_name": "Owner"}
BOBS: Final[dict[str, Any]] = {"id": 2, "type": "private", "first_name": "Bob"}
_numbers = count(1)


@dataclass(slots=True)
class Gate:
    """A private bot: Alice is on its list, and so is a group; Bob is a stranger."""

    clock: ManualClock = field(default_factory=ManualClock)
    access: Access = field(
        default_factory=lambda: Access(
            users=frozenset({1}), chats=frozenset({SUPERGROUP["id"]}), admins=frozenset({9})
        )
    )
    guard: AccessGuard = field(init=False)

    def __post_init__(self) -> None:
        me = Me(user_id=99, username="clapper_bot")
        self.guard = AccessGuard(access=self.access, me=lambda: me, now=self.clock.now)

    def count(self, *updates: Update) -> int:
        return sum(self.guard.admits(one) for one in updates)


def an_update(**kinds: Any) -> Update:  # noqa: ANN401 - of the Bot API
    return Update.de_json({"update_id": next(_numbers), **kinds}, None)


def says(text: str, who: dict[str, Any] = BOB, **fields: Any) -> Update:  # noqa: ANN401 - of the Bot API
    return an_update(message=as_json(text, **{"chat": BOBS, "from": who, **fields}))


def presses(data: str, who: dict[str, Any] = BOB, chat: dict[str, Any] = BOBS) -> Update:
    shown = {"message_id": 1, "date": 1, "chat": chat, "from": BOT, "text": "?"}
    query = {"id": "1", "from": who, "chat_instance": "1", "data": data, "message": shown}
    return an_update(callback_query=query)


@pytest.mark.parametrize(
    "text", ["/video a dragon", "a dragon", "/help", "/settings", "/language", "/models", "/quota", "/xyz"]
)
def test_a_stranger_is_answered_once_an_hour(text: str) -> None:
    gate = Gate()
    assert gate.count(*(says(text) for _ in range(50))) == 1
    assert gate.count(says("/video something else"), presses("make:x")) == 0
    gate.clock.time += 3_600
    assert gate.count(*(says(text) for _ in range(50))) == 1


@pytest.mark.parametrize("text", ["/start", "/privacy", "/forget", "/queue", "/cancel", "/history"])
def test_who_was_on_a_list_once_can_see_and_delete_what_was_made_then(text: str) -> None:
    gate = Gate()
    gate.count(says("/video a dragon"))
    assert gate.count(*(says(text) for _ in range(50))) == OWN_AFFAIRS_AN_HOUR
    assert gate.count(says(text, chat={**BOBS, "id": 3}, who={**BOB, "id": 3})) == 1


@pytest.mark.parametrize("data", ["forget:2", "close:2", "cancel:x", "history:2:0", "resend:x"])
def test_so_do_the_buttons_of_that(data: str) -> None:
    gate = Gate()
    assert gate.count(*(presses(data) for _ in range(50))) == OWN_AFFAIRS_AN_HOUR


@pytest.mark.parametrize("data", ["set:language:de", "settings:all", "models:all", "help:main", "nonsense"])
def test_what_would_be_done_for_anybody_is_not_done_for_strangers(data: str) -> None:
    assert Gate().count(presses(data)) == 0


@pytest.mark.parametrize("text", ["hello", "/weather", "/video@other_bot a fox", "see @other_bot"])
def test_what_is_not_for_us_is_passed_over_and_costs_no_answer(text: str) -> None:
    gate = Gate()
    assert gate.count(*(says(text, chat=GROUP) for _ in range(9))) == 0
    assert gate.count(says("/video a fox", chat=GROUP)) == 1


def test_an_edit_of_a_stranger_is_passed_over() -> None:
    edited = as_json("/video a fox", chat=BOBS, edit_date=2, **{"from": BOB})
    assert Gate().count(an_update(edited_message=edited)) == 0


def test_whoever_is_on_a_list_is_let_in_and_admins_everywhere() -> None:
    gate = Gate()
    for one in (
        says("/video a fox", ALICE, chat=PRIVATE),
        says("/video a fox", ALICE, chat=GROUP),
        says("/video a fox", BOB, chat=SUPERGROUP),
        says("/video a fox", ANONYMOUS, chat=SUPERGROUP, sender_chat=SUPERGROUP),
        presses("set:language:de", ALICE, PRIVATE),
    ):
        assert gate.guard.level_of(sender_of(one)) is AccessLevel.USER
        assert gate.count(*[one] * 50) == 50
    admins = says("/video a fox", ADMIN, chat=GROUP)
    assert gate.guard.level_of(sender_of(admins)) is AccessLevel.ADMIN
    assert gate.count(*[admins] * 50) == 50


def test_who_is_banned_is_told_once_an_hour_whatever_the_lists_say() -> None:
    rules = HouseRules(bans={one: Ban(user_id=one) for one in (1, 2, 9)})
    for access in (
        Access(users=frozenset({1, 2}), admins=frozenset({9}), rules=lambda: rules),
        Access(admins=frozenset({9}), rules=lambda: rules),
    ):
        gate = Gate(access=access)
        assert gate.guard.level_of(sender_of(says("/video a fox"))) is AccessLevel.STRANGER
        assert gate.count(*(says("/video a fox") for _ in range(50))) == 1
        assert gate.count(*(says("/forget") for _ in range(50))) == OWN_AFFAIRS_AN_HOUR
        assert gate.count(*[says("/video a fox", ADMIN, chat=GROUP)] * 50) == 50


def test_a_bot_without_lists_has_no_strangers() -> None:
    gate = Gate(access=Access())
    assert gate.count(*(says("/video a fox") for _ in range(50))) == 50


def test_what_telegram_says_itself_comes_through() -> None:
    member = {"user": BOT, "status": "member"}
    kicked = {"user": BOT, "status": "kicked", "until_date": 0}
    left = {"chat": GROUP, "from": BOB, "date": 1, "old_chat_member": member, "new_chat_member": kicked}
    moved = as_json(chat=GROUP, migrate_to_chat_id=-1009, **by(BOB))
    query = {"id": "1", "from": BOB, "query": "a fox", "offset": ""}
    updates = [an_update(my_chat_member=left), an_update(message=moved), an_update(inline_query=query)]
    assert Gate().count(*updates, *updates) == 6


@pytest.mark.parametrize(
    ("chat", "told"), [(-1001, {"migrate_to_chat_id": -1009}), (-1009, {"migrate_from_chat_id": -1001})]
)
def test_what_is_written_in_a_listed_group_with_a_new_id_is_let_in_at_once(
    chat: int, told: dict[str, Any]
) -> None:
    gate = Gate()
    new = {**SUPERGROUP, "id": -1009}
    assert gate.guard.level_of(sender_of(says("/video a fox", chat=new))) is AccessLevel.STRANGER
    gate.count(an_update(message=as_json(None, chat={**SUPERGROUP, "id": chat}, **told)))
    assert gate.count(*(says("/video a fox", chat=new) for _ in range(9))) == 9


def test_a_group_that_is_not_listed_gains_nothing_by_a_new_id() -> None:
    gate = Gate()
    gate.count(an_update(message=as_json(None, chat=GROUP, migrate_to_chat_id=-1009)))
    assert gate.count(*(says("/video a fox", chat={**SUPERGROUP, "id": -1009}) for _ in range(9))) == 1


def test_of_strangers_so_many_are_remembered_and_no_more() -> None:
    gate = Gate()
    gate.count(says("/video a fox"))
    crowd = [
        says("/video a fox", {**BOB, "id": 10 + one}, chat={**BOBS, "id": 10 + one})
        for one in range(MAX_STRANGERS)
    ]
    assert gate.count(*crowd) == MAX_STRANGERS
    assert gate.count(crowd[-1]) == 0
    assert gate.count(says("/video a fox")) == 1


def mentions(who: dict[str, Any] = BOB, chat: dict[str, Any] = GROUP, **fields: Any) -> Update:  # noqa: ANN401
    body = as_json("@clapper_bot a cat", **{"chat": chat, "from": who, **fields})
    return an_update(guest_message={**body, "guest_query_id": "5"})


def test_a_stranger_is_told_several_times_where_others_wait_for_our_answer() -> None:
    gate = Gate()
    assert gate.count(*(mentions() for _ in range(50))) == GUEST_REFUSALS_AN_HOUR
    assert gate.count(says("/video a dragon")) == 1
    gate.clock.time += 3_600
    assert gate.count(*(mentions() for _ in range(50))) == GUEST_REFUSALS_AN_HOUR


def test_a_chat_where_we_are_guests_lets_nobody_in_whatever_its_id_is() -> None:
    gate = Gate()
    sender = sender_of(mentions(chat=SUPERGROUP))
    assert (sender.person, sender.chat, sender.is_nameless) == (2, 2, False)
    assert gate.guard.level_of(sender) is AccessLevel.STRANGER
    assert gate.guard.level_of(sender_of(mentions(who=ALICE))) is AccessLevel.USER
    nameless = sender_of(mentions(sender_chat=GROUP))
    assert nameless.is_nameless
    assert nameless.person == GROUP["id"]
