"""The admins' verbs in chat: for admins in private, and for nobody else."""

from typing import Any, Final

import pytest

from tests.adapters.telegram.chats import ANONYMOUS, GROUP, SUPERGROUP
from tests.adapters.telegram.handlers.talk import ALICE, BOB, Said, Talk, talking
from tests.virtual_time import in_no_time

BOSS: Final[dict[str, Any]] = {"id": 98, "is_bot": False, "first_name": "Boss", "language_code": "en"}
BOSSES: Final[dict[str, Any]] = {"id": 98, "type": "private", "first_name": "Boss"}
ADMINS: Final = frozenset({98})


def boss(talk: Talk) -> Talk:
    """An admin, in their private chat with the same bot."""
    return Talk(talk.bot, who=BOSS, chat=BOSSES)


def text_of(said: list[Said]) -> str:
    return "\n".join(one.text for one in said)


def changes(talk: Talk) -> int:
    return len(talk.bot.rows("house_log"))


async def test_the_verbs_are_there_by_the_names_of_the_contract() -> None:
    wanted = {"grant", "tier", "ban", "unban", "pause", "resume", "user", "models", "invite", "loglevel"}
    async with talking(admin_ids=ADMINS) as talk:
        assert set(talk.bot.house.core.verbs.table) >= wanted


@in_no_time
async def test_for_everybody_else_the_verbs_are_unknown_commands_and_do_nothing() -> None:
    async with talking(admin_ids=ADMINS, user_daily_videos=5) as talk:
        for name in talk.bot.house.core.verbs.table:
            if name == "models":
                continue
            (answer,) = await talk.says(f"/{name} 2 5/day")
            assert answer.text.startswith(f"I don't know the command /{name}. ")
            assert answer.text.removeprefix(f"I don't know the command /{name}. ") in {
                "/help shows what I can do.",
                "Did you mean /cancel?",
                "Did you mean /start?",
            }
        assert text_of(await talk.says("/models deny veo-2")).startswith("🎬 Google: ")
        assert changes(talk) == 0


@in_no_time
async def test_a_member_costs_the_bot_as_much_with_a_verb_as_with_any_unknown_command() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        counts = []
        for text in ("/grant 2 5/day", "/grown 2 5/day"):
            before = len(talk.bot.telegram.calls)
            await talk.says(text)
            counts.append([call.method for call in talk.bot.telegram.calls[before:]])
        assert counts[0] == counts[1]


@in_no_time
async def test_a_misspelt_command_is_never_answered_with_the_name_of_a_verb() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        for name in talk.bot.house.core.verbs.table:
            for misspelt in (f"{name}s", name[:-1]):
                if misspelt not in {"model", "modelss"}:
                    assert f"/{name}?" not in text_of(await talk.says(f"/{misspelt}"))


@in_no_time
async def test_an_admin_grants_and_bans_and_it_holds_at_once() -> None:
    async with talking(admin_ids=ADMINS, user_daily_videos=1) as talk:
        answer = text_of(await boss(talk).says("/grant 1 3/day because of art"))
        assert answer == "1 can make 3 videos a day."
        assert "of your 3 videos" in text_of(await talk.says("/quota"))
        assert "3 videos a day; left right now: 3" in text_of(await talk.says("/start"))
        await boss(talk).says("/ban 1 spam")
        told = text_of(await talk.says("/video a dragon"))
        assert told == "The owner of this bot has shut you out."
        assert await talk.says("/video another dragon") == []
        assert "Delete what I keep about you" in text_of(await talk.says("/forget"))
        assert "You have no videos here yet" in text_of(await talk.says("/history"))
        assert talk.bot.rows("jobs") == []


@in_no_time
async def test_in_a_group_an_admin_is_asked_to_come_to_the_private_chat() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        in_group = Talk(talk.bot, who=BOSS, chat=GROUP)
        assert text_of(await in_group.says("/ban 1")) == "Please send me that in our private chat."
        assert changes(talk) == 0
        nobody = Talk(talk.bot, who=ANONYMOUS, chat=SUPERGROUP)
        assert await nobody.says("/ban 1", sender_chat=SUPERGROUP) == []
        member = Talk(talk.bot, who=BOB, chat=GROUP)
        assert await member.says("/ban 1") == []


@in_no_time
async def test_words_that_make_no_sense_are_answered_with_what_would() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        answer = text_of(await boss(talk).says("/grant @alice 5/day"))
        assert "Telegram doesn't tell me who @alice is" in answer
        assert "/grant USER N/day" in answer
        assert "/grant 123456789 20/day" in answer


@in_no_time
async def test_a_forwarded_message_that_is_answered_stands_for_its_author() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        origin = {"type": "user", "date": 1, "sender_user": ALICE}
        shown = {
            "message_id": 5,
            "date": 1,
            "chat": BOSSES,
            "from": BOSS,
            "text": "hi",
            "forward_origin": origin,
        }
        await boss(talk).says("/ban spam", reply_to_message=shown)
        contact = {"phone_number": "1", "first_name": "Bob", "user_id": 2}
        shown = {"message_id": 6, "date": 1, "chat": BOSSES, "from": BOSS, "contact": contact}
        await boss(talk).says("/ban", reply_to_message=shown)
        assert set(talk.bot.house.core.rules.in_force().bans) == {1, 2}


@in_no_time
async def test_models_with_the_words_of_the_verb_is_one_and_else_shows_the_models() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        assert text_of(await boss(talk).says("/models deny Sora 2")) == (
            "Nobody can use Sora 2 any more, admins included."
        )
        pages = [await one.says("/models sora 2") for one in (talk, boss(talk))]
        assert not [one for one in pages if "Sora 2 ·" in text_of(one)]


@in_no_time
async def test_an_invitation_is_a_link_and_who_opens_it_may_come_once() -> None:
    async with talking(admin_ids=ADMINS, allowed_user_ids=frozenset({7})) as talk:
        assert "I turn words" not in text_of(await talk.says("/start"))
        link = text_of(await boss(talk).says("/invite 1 for Alice")).splitlines()[-1]
        start, _, code = link.partition("?start=")
        assert start == "https://t.me/clapper_bot"
        assert "I turn words and photos into videos" in text_of(await talk.says(f"/start {code}"))
        assert "I turn words and photos into videos" in text_of(await talk.says(f"/start {code}"))
        assert talk.bot.rows("jobs") == []
        await talk.says("/video a dragon")
        assert len(talk.bot.rows("jobs")) == 1
        bob = Talk(talk.bot, who=BOB, chat={"id": 2, "type": "private", "first_name": "Bob"})
        assert "I turn words" not in text_of(await bob.says(f"/start {code}"))
        assert text_of(await boss(talk).says("/invite")) == "No invitation is open."


@in_no_time
async def test_a_pause_is_told_with_its_reason_and_quota_tells_it_too() -> None:
    async with talking(admin_ids=ADMINS) as talk:
        await boss(talk).says("/pause Back at noon.")
        told = "The owner of this bot has paused it. Back at noon."
        assert text_of(await talk.says("/video a dragon")) == told
        assert told in text_of(await talk.says("/quota"))
        await boss(talk).says("/resume")
        await talk.says("/video a dragon")
        assert len(talk.bot.rows("jobs")) == 1


@in_no_time
async def test_what_is_known_of_somebody_and_who_changed_what_is_told_to_admins() -> None:
    async with talking(admin_ids=ADMINS, user_daily_videos=5) as talk:
        await talk.says("/video a secret dragon")
        await boss(talk).says("/grant 1 9/day a friend")
        told = text_of(await boss(talk).says("/user 1"))
        assert "24 hours: 1 of 9" in told
        assert "a friend" in told
        assert "dragon" not in told
        log = text_of(await boss(talk).says("/changes"))
        assert "· 98 · grant 1 " in log
        assert "videos=9" in log


@pytest.mark.parametrize("text", ["/pause", "/grant 1 5/day"])
@in_no_time
async def test_a_command_that_somebody_else_wrote_is_none(text: str) -> None:
    async with talking(admin_ids=ADMINS) as talk:
        origin = {"type": "user", "date": 1, "sender_user": BOB}
        await boss(talk).says(text, forward_origin=origin)
        assert changes(talk) == 0
