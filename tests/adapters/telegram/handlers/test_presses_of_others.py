"""What a button carries is no proof: whoever presses what, nothing of another's is done or told."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count, product
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.adapters.telegram.views.keyboards import Action
from bot.domain.job import Job, JobState
from bot.domain.preferences import Setting
from bot.domain.request import Origin, Requester, VideoRequest
from bot.ports import Draft
from tests.adapters.telegram.bot_house import BotHouse, bot_house
from tests.adapters.telegram.chats import ALICE, BOT, GROUP, PRIVATE
from tests.adapters.telegram.incoming.test_any_update import acts, errors_of_ours, odd_text, targets
from tests.contracts.conftest import a_job, put
from tests.virtual_time import EPOCH, after, in_no_time

FINAL_STATUS: Final = "Zanzibar"
"""Stands in everything of Alice's, and in nothing else."""
ELSEWHERE: Final[dict[str, Any]] = {"id": -7, "type": "group", "title": "Others"}
STATES: Final = (
    JobState.QUEUED,
    JobState.GENERATING,
    JobState.DELIVERED,
    JobState.FAILED,
    JobState.UNDELIVERED,
)
OF_JOBS: Final = (
    Action.AGAIN,
    Action.CANCEL,
    Action.CHANGE,
    Action.EXTEND,
    Action.OTHERS,
    Action.WITH,
    Action.FRAME,
    Action.FILE,
    Action.RESEND,
)
DRAFTS: Final = {"99:1:10": 1, "99:-5:11": -5, "inline:1:0011223344556677": 1}
_numbers = count(100)


def of_alice(name: str, *, user: int = 1, group: int | None = None, **changes: Any) -> Job:  # noqa: ANN401
    if changes.get("state") not in (JobState.QUEUED, JobState.GENERATING):
        changes["ended_at"] = EPOCH
    job = a_job(name, user=user, group=group, at=EPOCH, request=VideoRequest(prompt=FINAL_STATUS), **changes)
    return replace(
        job,
        video_url=f"https://{FINAL_STATUS}.example/v.mp4",
        result_file_id=f"file-{FINAL_STATUS}",
        result_message_id=70,
        status_message_id=70,
    )


@asynccontextmanager
async def a_house() -> AsyncIterator[BotHouse]:
    """A bot that knows a lot of Alice's, in private, in a group, inline, and as an admin without a name."""
    with tempfile.TemporaryDirectory() as folder:
        async with bot_house(Path(folder), user_active_videos=0, user_daily_videos=0) as bot:
            core = bot.house.core
            for state in STATES:
                await put(bot.jobs, of_alice(f"private-{state}", state=state))
                await put(bot.jobs, of_alice(f"group-{state}", group=-5, state=state))
                await put(bot.jobs, of_alice(f"nobody-{state}", user=-5, group=-5, state=state))
            there = of_alice("inline-queued", state=JobState.QUEUED)
            origin = Origin(chat_id=1, message_id=0, inline_message_id="of-alice")
            await put(bot.jobs, replace(there, origin=origin))
            for key, chat in DRAFTS.items():
                await core.requests.offers.drafts.save(
                    Draft(
                        key=key,
                        requester=Requester(user_id=1, language="en"),
                        origin=Origin(chat_id=chat, message_id=10, is_group=chat < 0),
                        request=VideoRequest(prompt=FINAL_STATUS),
                        created_at=EPOCH,
                    )
                )
            for owner in (1, -5):
                await core.preference_service.change(owner, Setting.LANGUAGE, "ru")
            yield bot


def press(data: str | None, who: dict[str, Any], place: dict[str, Any] | str) -> dict[str, Any]:
    """A press under a message in a chat, or under an inline message."""
    shown = {"message_id": 70, "date": 1, "chat": place, "from": BOT, "text": "?"}
    where = {"inline_message_id": place} if isinstance(place, str) else {"message": shown}
    body = {"id": str(next(_numbers)), "from": who, "chat_instance": "1", **where}
    return {"update_id": next(_numbers), "callback_query": body if data is None else {**body, "data": data}}


def somebody() -> dict[str, Any]:
    """A user of whom nobody knows anything; one for each press, since a flood of one is passed over."""
    return {"id": 1_000 + next(_numbers), "is_bot": False, "first_name": "Mallory"}


def places(who: dict[str, Any]) -> tuple[dict[str, Any] | str, ...]:
    mine = {"id": who["id"], "type": "private", "first_name": "Mallory"}
    return mine, GROUP, ELSEWHERE, PRIVATE, "of-mallory", "of-alice"


def of_others(bot: BotHouse) -> dict[str, list[Any]]:
    """All that is kept of Alice, of her group, and of those in whose name nobody may speak."""
    kept = bot.kept()
    kept["preferences"] = [row for row in kept["preferences"] if row[0] in (1, -5, -7)]
    return kept


async def expect_nothing(bot: BotHouse, updates: list[dict[str, Any]]) -> None:
    before, calls = of_others(bot), len(bot.telegram.calls)
    with errors_of_ours() as errors:
        bot.updates.add(updates)
        await after(120)
    assert errors == []
    assert list(await bot.inbox.unfinished()) == []
    assert of_others(bot) == before
    assert FINAL_STATUS not in bot.telegram.told(since=calls)
    assert len([c for c in bot.telegram.calls[calls:] if c.method == "answerCallbackQuery"]) == len(updates)


@in_no_time
async def test_nobody_does_anything_with_what_is_anothers() -> None:
    async with a_house() as bot:
        jobs = [row[0] for row in bot.plain.execute("SELECT id FROM jobs")]
        data = [f"{act}:{name}{':veo-2' * (act is Action.WITH)}" for act, name in product(OF_JOBS, jobs)]
        data += [f"{Action.MAKE}:{key}" for key in DRAFTS]
        data += [f"{Action.HISTORY}:{owner}:{page}" for owner in (1, -5, 99) for page in (0, 1)]
        data += [f"{Action.FORGET}:{owner}" for owner in (1, -5, 99)]
        updates = []
        for one in data:
            who = somebody()
            updates += [press(one, who, place) for place in places(who)]
        for first in range(0, len(updates), 100):
            await expect_nothing(bot, updates[first : first + 100])


@in_no_time
async def test_nobody_but_its_admins_changes_what_a_group_has_chosen() -> None:
    async with a_house() as bot:
        data = ["set:model:veo-2", "set:language:de", "set:language:own", "set:confirm:on", "settings:all"]
        updates = [press(one, somebody(), place) for one in data for place in (GROUP, ELSEWHERE)]
        await expect_nothing(bot, updates)
        admin = somebody()
        bot.telegram.admins.add((-5, admin["id"]))
        await expect_nothing(bot, [press(one, admin, ELSEWHERE) for one in data])
        bot.updates.add([press("set:language:de", admin, GROUP)])
        await after(10)
        assert (await bot.house.core.preference_service.of(-5)).language == "de"


@in_no_time
async def test_whose_it_is_and_for_an_anonymous_admin_every_admin_may() -> None:
    async with a_house() as bot:
        admin = somebody()
        bot.telegram.admins.add((-5, admin["id"]))
        await expect_nothing(bot, [press("cancel:group-queued", admin, GROUP)])
        bot.updates.add(
            [
                press("cancel:private-queued", ALICE, PRIVATE),
                press("cancel:group-queued", ALICE, GROUP),
                press("cancel:inline-queued", ALICE, "of-alice"),
                press("cancel:nobody-queued", admin, GROUP),
                press("make:99:1:10", ALICE, PRIVATE),
            ]
        )
        await after(10)
        states = dict(bot.plain.execute("SELECT id, state FROM jobs WHERE state = 'cancelled'").fetchall())
        assert set(states) == {"private-queued", "group-queued", "inline-queued", "nobody-queued"}
        assert bot.plain.execute("SELECT 1 FROM jobs WHERE key = '99:1:10'").fetchall()


@pytest.mark.parametrize("place", [ELSEWHERE, {**PRIVATE, "id": 2}])
def test_ones_own_buttons_from_another_chat_do_nothing_there(place: dict[str, Any]) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            data = [
                "again:private-delivered",
                "resend:group-delivered",
                "make:99:1:10",
                "file:private-delivered",
            ]
            await expect_nothing(bot, [press(one, ALICE, place) for one in data])

    run()


JOBS: Final = [f"{kind}-{state}" for kind in ("private", "group", "nobody") for state in STATES]
forged = (
    st.builds(
        lambda act, target, tail: f"{act}:{target}{tail}",
        acts | st.sampled_from([*Action, "MAKE", " make", "make\x00"]),
        targets | st.sampled_from([*JOBS, *DRAFTS, "1:0", "-5:0", "1"]),
        st.sampled_from(
            ["", ":", ":veo-2", "\x00", " ", ":" * 200, "x" * 5000, "\ud800", "%", "'--", ":\uff19"]
        )
        | odd_text,
    )
    | st.none()
    | odd_text
)


@settings(max_examples=12, phases=[Phase.explicit, Phase.generate])
@given(st.lists(st.tuples(forged, st.integers(0, 5)), min_size=10, max_size=40))
def test_no_forged_press_does_or_tells_anything(ones: list[tuple[str | None, int]]) -> None:
    @in_no_time
    async def run() -> None:
        async with a_house() as bot:
            updates = []
            for data, place in ones:
                who = somebody()
                updates.append(press(data, who, places(who)[place]))
            await expect_nothing(bot, updates)

    run()
