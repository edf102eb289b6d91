"""What can one do on the page, as somebody else, and to the services?"""

import asyncio

import httpx
import pytest

from bot.network import trusting
from bot.sandbox.page.faults import KINDS
from tests.sandbox.conftest import BotClient, make_photo
from tests.sandbox.page.conftest import Visitor, in_base64


async def test_words_arrive_at_the_bot_as_an_update_of_who_one_is(visitor: Visitor) -> None:
    visitor.telegram.updates.pending.clear()
    await visitor.sends("/video a cat")
    [update] = visitor.telegram.updates.pending
    assert update["message"]["text"] == "/video a cat"
    assert update["message"]["from"]["id"] == visitor.alice.id


async def test_photos_go_one_by_one_as_an_album_or_as_files(visitor: Visitor) -> None:
    photos = [in_base64(make_photo(), f"{number}.jpg", "image/jpeg") for number in range(2)]
    await visitor.sends("one", files=photos[:1])
    await visitor.sends("two", files=photos)
    await visitor.sends("file", files=photos[:1], as_file=True)
    one, first, second, file = visitor.alice.private.messages
    assert one.photo
    assert one.caption == "one"
    assert first.media_group_id == second.media_group_id is not None
    assert (first.caption, second.caption) == ("two", None)
    assert file.document
    assert file.document.file.name == "0.jpg"


async def test_a_reply_is_one_also_in_the_group(visitor: Visitor) -> None:
    group = visitor.cast.group
    shown = await visitor.cast.owner.person.sends_photo(make_photo(), to=group)
    where = {"person": visitor.alice.id, "chat": group.id}
    await visitor.done("send", **where, text="/video make it move", reply_to=shown.id)
    assert group.last.reply_to == shown.id


async def test_a_press_waits_for_the_bots_answer(visitor: Visitor) -> None:
    async with visitor.telegram.running() as url, httpx.AsyncClient(timeout=10, verify=trusting()) as http:
        bot = BotClient(http=http, sandbox=visitor.telegram, url=url)
        await visitor.alice.sends("/start")
        keys = [[{"text": "A", "callback_data": "a"}], [{"text": "B", "callback_data": "b"}]]
        shown = await bot.result(
            "sendMessage", chat_id=visitor.alice.id, text="?", reply_markup={"inline_keyboard": keys}
        )
        where = {"person": visitor.alice.id, "chat": visitor.alice.id, "message": shown["message_id"]}
        pressing = asyncio.create_task(visitor.done("press", **where, row=1, column=0))
        await visitor.telegram.updates.arrived.until(
            lambda: any("callback_query" in one for one in visitor.telegram.updates.pending), 10
        )
        query = visitor.telegram.updates.pending[-1]["callback_query"]
        assert query["data"] == "b"
        answer = {"callback_query_id": query["id"], "text": "no", "show_alert": True}
        await bot.result("answerCallbackQuery", **answer)
        assert await pressing == {"text": "no", "alert": True}
        gone = await visitor.refused("press", **where, row=2, column=0)
        assert gone == (409, "that button has gone")


async def test_only_ones_own_messages_can_be_changed_and_deleted(visitor: Visitor) -> None:
    group = visitor.cast.group
    theirs = await visitor.cast.owner.person.sends("mine", to=group)
    await visitor.sends("/video a cat")
    own = visitor.alice.private.last
    here = {"person": visitor.alice.id, "chat": visitor.alice.id, "message": own.id}
    there = {"person": visitor.alice.id, "chat": group.id, "message": theirs.id}
    await visitor.done("edit", **here, text="/video a dog")
    assert own.text == "/video a dog"
    await visitor.done("delete", **here)
    assert own.deleted
    assert await visitor.refused("delete", **there) == (409, "that is somebody else's message")
    assert await visitor.refused("delete", **here) == (409, "that message has gone")


async def test_nobody_can_be_who_is_not_there_nor_where_they_are_not(visitor: Visitor) -> None:
    olga = visitor.cast.owner.person.id
    assert (await visitor.refused("send", person=5, chat=5, text="x"))[0] == 409
    assert (await visitor.refused("send", person=visitor.alice.id, chat=olga, text="x"))[0] == 409


async def test_whoever_blocks_the_bot_is_closed_to_it(visitor: Visitor) -> None:
    await visitor.done("block", person=visitor.alice.id, blocks=True)
    assert visitor.alice.private.blocked
    await visitor.done("block", person=visitor.alice.id, blocks=False)
    assert not visitor.alice.private.blocked


@pytest.mark.parametrize("name", KINDS)
async def test_whatever_goes_wrong_is_shown_and_can_be_ended(visitor: Visitor, name: str) -> None:
    before = (await visitor.look())["faults"]
    await visitor.done("fault", name=name)
    begun = (await visitor.look())["faults"]
    assert begun != before
    await visitor.done("fault", name=None)
    assert (await visitor.look())["faults"] == before
    assert visitor.provider.deposit == 100


async def test_a_fault_that_nobody_knows_is_refused(visitor: Visitor) -> None:
    assert await visitor.refused("fault", name="fire") == (409, "nobody knows how to do that")


async def test_the_panel_tells_what_was_asked_for_and_paid_without_the_photo_itself(visitor: Visitor) -> None:
    async with visitor.provider.running() as url:
        headers = {"authorization": f"Bearer {visitor.provider.key}", "x-client-request-id": "1"}
        body = {"model": "google/veo-3.1-t2v-fast", "prompt": "a cat", "duration": 4}
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=30, verify=trusting()) as ai:
            await ai.post("/v2/video/generations", json=body)
            refused = {**body, "prompt": "data:image/jpeg;base64," + "A" * 4000, "duration": 400}
            await ai.post("/v2/video/generations", json=refused)
        await visitor.provider.until(
            lambda: all(one.succeeded for one in visitor.provider.generations.values())
        )
        parts = await visitor.look()
    assert parts["post:1"]["body"] == {"prompt": "a cat", "duration": "4"}
    assert parts["post:1"]["paid"]
    assert parts["post:2"]["body"]["prompt"] == "image/jpeg, 3 kB"
    assert not parts["post:2"]["paid"]
    account = parts["account"]
    assert (account["posts"], account["accepted"], account["paid_usd"]) == (2, 1, parts["post:1"]["usd"])
    assert account["balance_usd"] == pytest.approx(100 - account["paid_usd"])


async def test_the_menu_is_the_one_that_telegram_would_show_there(visitor: Visitor) -> None:
    commands = visitor.telegram.world.profile.commands
    commands['{"type": "default"}', ""] = [{"command": "help", "description": "everybody"}]
    commands['{"type": "all_private_chats"}', "ru"] = [{"command": "video", "description": "по-русски"}]
    people = {one["name"]: one for one in (await visitor.look())["people"]["people"]}
    of_alice, of_masha = (people[name]["chats"][0]["menu"] for name in ("Alice", "Маша"))
    assert of_alice[0]["description"] == "everybody"
    assert of_masha[0]["description"] == "по-русски"


async def test_what_is_typed_behind_the_bots_name_is_offered_and_chosen(visitor: Visitor) -> None:
    visitor.telegram.inline_mode = True
    where = {"person": visitor.alice.id, "chat": visitor.cast.group.id}
    async with visitor.telegram.running() as url, httpx.AsyncClient(timeout=10, verify=trusting()) as http:
        bot = BotClient(http=http, sandbox=visitor.telegram, url=url)
        asking = asyncio.create_task(visitor.done("inline", **where, text="a boat"))
        await visitor.telegram.updates.arrived.until(
            lambda: any("inline_query" in one for one in visitor.telegram.updates.pending), 10
        )
        query = visitor.telegram.updates.pending[-1]["inline_query"]
        content = {"message_text": "A video: a boat"}
        offer = {"type": "article", "id": "1", "title": "Make it", "input_message_content": content}
        await bot.result("answerInlineQuery", inline_query_id=query["id"], results=[offer])
        assert await asking == {"text": "a boat", "offers": [{"title": "Make it", "description": ""}]}
    await visitor.done("choose", **where, which=0)
    assert visitor.cast.group.last.text == "A video: a boat"
    assert await visitor.refused("choose", **where, which=0) == (409, "that offer has gone")
