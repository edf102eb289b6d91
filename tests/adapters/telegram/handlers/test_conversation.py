"""What people say, press and see: short pages, offers with terms, refusals that lead on."""

from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

import pytest

from bot.domain.job import JobState
from bot.domain.live import ProviderSnapshot
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option
from tests.adapters.telegram.chats import GROUP, PHOTO, as_json
from tests.adapters.telegram.handlers.talk import BOB, Said, Talk, talking
from tests.contracts.conftest import a_job, put
from tests.virtual_time import after, in_no_time

PRICE: Final = FixedPrice(rates=(Rate(usd=Decimal("0.4"), unit="video"),))


def only(said: list[Said]) -> Said:
    [one] = [one for one in said if one.method == "sendMessage"]
    return one


def made(talk: Talk) -> list[tuple[str, str]]:
    """Model and prompt of what was admitted."""
    rows = talk.bot.plain.execute("SELECT model, request ->> 'prompt' FROM jobs ORDER BY created_at")
    return [tuple(row) for row in rows]


def costs(talk: Talk, **changes: Any) -> None:  # noqa: ANN401 - of `ProviderSnapshot`
    """What the provider is known to ask."""
    catalogue = talk.bot.house.core.ask.catalogue
    prices = {model.id: PRICE for family in catalogue for model in family.models.values()}
    talk.bot.house.core.model_listing.known.state = ProviderSnapshot(prices=prices, **changes)


@in_no_time
async def test_start_and_help_are_short_and_say_what_is_left() -> None:
    async with talking(user_daily_videos=5) as talk:
        start = only(await talk.says("/start"))
        assert "5 videos a day" in start.text
        assert len(start.text.splitlines()) <= 8
        shown = only(await talk.says("/help"))
        assert "5 videos a day" in shown.text
        assert "AI/ML API" in shown.text
        assert len(shown.text.splitlines()) <= 10
        for one in (start, shown):
            assert list(one.buttons.values()) == [
                "help:options",
                "models:makers:0",
                "settings:all",
                "help:commands",
            ]


@in_no_time
async def test_the_pages_of_the_help_name_every_option_and_every_command_and_lead_back() -> None:
    async with talking() as talk:
        *_, options = await talk.presses("help:options")
        assert all(f"--{option}" in options.text for option in Option)
        *_, commands = await talk.presses("help:commands")
        for name in (
            "video",
            "queue",
            "cancel",
            "quota",
            "models",
            "settings",
            "history",
            "privacy",
            "forget",
        ):
            assert f"/{name}" in commands.text
        assert options.carrying("help") == commands.carrying("help") == ["help:main"]
        *_, main = await talk.presses("help:main")
        assert main.method == "editMessageText"
        assert main.text == only(await talk.says("/help")).text


@in_no_time
async def test_a_stranger_is_told_their_id_at_once_and_by_every_command_that_leads_on() -> None:
    async with talking(allowed_user_ids=frozenset({7})) as talk:
        for text in ("/start", "/help", "/models", "/quota", "/video a fox"):
            said = only(await talk.says(text))
            assert "Your Telegram ID is 1" in said.text
            assert said.buttons == {}
            await after(3_600)
        assert "Your Telegram ID" not in only(await talk.says("/privacy")).text
        talk.chat = GROUP
        said = only(await talk.says("/start"))
        assert "-5" in said.text
        assert made(talk) == []


@in_no_time
async def test_the_words_of_somebody_else_choose_nothing_that_is_paid_for() -> None:
    async with talking() as talk:
        talk.chat = GROUP
        bobs = as_json("a fox --model sora-2-pro --duration 12", chat=GROUP, **{"from": BOB})
        await talk.says("/video", reply_to_message=bobs)
        await talk.says("/video a fox")
        quoted, typed = made(talk)
        assert quoted == typed


@in_no_time
async def test_an_offer_says_model_shape_length_time_and_price_and_can_be_declined() -> None:
    async with talking() as talk:
        costs(talk)
        longer = only(await talk.says("a dragon --model sora-2 --duration 12"))
        assert "Sora 2 · 16:9 · 12 s · about" in longer.text
        offer = only(await talk.says("a dragon over the mountains"))
        assert "Veo 3.1 Fast · 16:9 · 8 s · about" in offer.text
        assert "$0.40" in offer.text
        assert offer.text.endswith("/help shows what I can do.")
        assert [data.partition(":")[0] for data in offer.buttons.values()] == ["make", "close"]
        talk.who = BOB
        assert [one.method for one in await talk.presses("close:1")] == ["answerCallbackQuery"]
        talk.who = {**BOB, "id": 1}
        assert "deleteMessage" in [one.method for one in await talk.presses("close:1")]
        assert made(talk) == []


@in_no_time
async def test_words_with_options_are_no_question() -> None:
    async with talking() as talk:
        offer = only(await talk.says("a dragon --ar 9:16"))
        assert "9:16" in offer.text
        assert "/help" not in offer.text


@in_no_time
async def test_where_nothing_is_left_an_offer_is_refused_at_once() -> None:
    async with talking(user_daily_videos=1) as talk:
        await talk.says("/video a fox")
        said = only(await talk.says("a dragon over the mountains"))
        assert "limit of 1 video" in said.text
        assert said.buttons == {}


@in_no_time
async def test_the_quota_says_what_else_stands_in_the_way() -> None:
    async with talking(user_daily_videos=5, daily_budget_usd=0.5) as talk:
        costs(talk)
        assert "budget" not in only(await talk.says("/quota")).text
        await talk.says("/video a fox")
        talk.bot.plain.execute("UPDATE jobs SET price_micros = 500001")
        said = only(await talk.says("/quota"))
        assert "1 of your 5 videos" in said.text
        assert "budget for 24 hours is spent" in said.text


@pytest.mark.parametrize(
    ("text", "told", "labels"),
    [
        ("--duration 5 a fox", "The closest is", ["--duration 4", "--duration 6"]),
        ("--res 480p a fox", "With Veo 3.1 Fast, --res can't be “480p”", ["--res 720p", "--res 1080p"]),
        ("--model veo-2 --silent a fox", "Veo 2 has no --silent", ["Without --silent", "Veo 3.1"]),
        ("--model runway a fox", "Runway makes gen-4-turbo", []),
        ("--model kling a fox", "Kling AI makes kling-3-pro", ["Kling 3 Pro"]),
        ("--model sora a fox", "There is no model “sora”", ["Sora 2", "Sora 2 Pro"]),
        ("--duraton 8 a fox", "Did you mean --duration?", ["--duration 8"]),
        ("--model flux-3-video --duration 60 a fox", "You can use 5 to 20", ["--duration 20"]),
    ],
)
def test_a_refusal_names_the_nearest_and_offers_what_can_be_made(
    text: str, told: str, labels: list[str]
) -> None:
    @in_no_time
    async def run() -> None:
        async with talking() as talk:
            costs(talk)
            said = only(await talk.says(f"/video {text}"))
            assert told in said.text
            shown = list(said.buttons)
            for label in labels:
                assert any(one.startswith(f"{label} · ") and one.endswith("$0.40") for one in shown), shown
            assert len(shown) <= 6
            assert made(talk) == []

    run()


@in_no_time
async def test_what_a_refusal_offers_is_made_by_one_press_and_once() -> None:
    async with talking() as talk:
        said = only(await talk.says("/video --duration 5 a fox"))
        first, second, *_ = said.carrying("make")
        await talk.presses(first)
        await talk.presses(first)
        await talk.presses(second)
        assert made(talk) == [("google/veo-3.1-t2v-fast", "a fox")]
        [(parameters,)] = talk.bot.plain.execute("SELECT parameters ->> 'duration' FROM jobs").fetchall()
        assert str(parameters) == "4"


@in_no_time
async def test_a_misspelt_option_is_made_as_it_was_meant() -> None:
    async with talking() as talk:
        said = only(await talk.says("/video a fox —duraton 6 in the snow"))
        [meant] = said.carrying("make")
        await talk.presses(meant)
        assert made(talk) == [("google/veo-3.1-t2v-fast", "a fox in the snow")]


@in_no_time
async def test_a_photo_that_a_model_cannot_take_is_offered_to_others() -> None:
    async with talking() as talk:
        said = only(await talk.says(caption="waves --model kling-1.6-pro-effects --set fps=3", **PHOTO))
        assert "fps" in said.text
        said = only(await talk.says(caption="waves --model gen-4-aleph", **PHOTO))
        assert len(said.carrying("make")) >= 3


@in_no_time
async def test_synonyms_are_made_at_once() -> None:
    async with talking() as talk:
        await talk.says("/video a fox --aspect vertical --quality HD --length 8")
        [(ratio, height)] = talk.bot.plain.execute(
            "SELECT parameters ->> 'aspect_ratio', parameters ->> 'resolution' FROM jobs"
        ).fetchall()
        assert (ratio, height) == ("9:16", "720p")


@in_no_time
async def test_a_name_after_models_leads_to_its_page() -> None:
    async with talking() as talk:
        assert "Sora 2" in only(await talk.says("/models sora")).buttons
        assert "Kling AI" in only(await talk.says("/models kling")).text
        assert "--model veo-2" in only(await talk.says("/models Veo 2")).text
        assert len(only(await talk.says("/models")).carrying("models")) > 8


@in_no_time
async def test_a_model_that_may_not_be_used_is_nowhere_shown() -> None:
    async with talking(allowed_models=(), admin_ids=frozenset({2})) as talk:
        first = only(await talk.says("/models"))
        assert "models:by:Google:0" in first.buttons.values()
        assert [data for data in first.carrying("models") if "by:" in data] == ["models:by:Google:0"]
        *_, of_google = await talk.presses("models:by:Google:0")
        assert [data for data in of_google.carrying("models") if "of:" in data] == ["models:of:veo-3.1-fast"]
        for name in ("sora", "Veo 2", "kling"):
            shown = only(await talk.says(f"/models {name}"))
            assert {"Sora 2", "Veo 2"}.isdisjoint(shown.buttons)
        refused = only(await talk.says("/video a fox --model veo-2"))
        assert "This bot doesn't offer Veo 2. veo-3.1-fast can do the same" in refused.text
        assert made(talk) == []
        answer, *_ = await talk.presses("set:model:veo-2")
        assert answer.text == "That's no longer available."


@in_no_time
async def test_the_admins_of_the_bot_see_and_use_every_model() -> None:
    async with talking(allowed_models=(), admin_ids=frozenset({1})) as talk:
        assert "Sora 2" in only(await talk.says("/models sora")).buttons
        await talk.says("/video a fox --model veo-2")
        assert made(talk) == [("veo2", "a fox")]


@in_no_time
async def test_a_limit_of_money_stands_in_the_quota_and_refuses_with_the_time() -> None:
    async with talking(user_daily_usd=1.0) as talk:
        costs(talk)
        for _ in range(2):
            await talk.says("/video a fox")
        assert "cost $0.80 of the $1.00" in only(await talk.says("/quota")).text
        refused = only(await talk.says("/video a fox"))
        assert refused.text.startswith("That would be more than the $1.00 that you can spend here")
        assert len(made(talk)) == 2


@in_no_time
async def test_a_misspelt_command_is_asked_about() -> None:
    async with talking() as talk:
        assert "Did you mean /video?" in only(await talk.says("/vidoe a fox")).text
        assert "/help shows" in only(await talk.says("/xyzzy")).text


@in_no_time
async def test_forgetting_can_be_declined() -> None:
    async with talking() as talk:
        said = only(await talk.says("/forget"))
        assert list(said.buttons.values()) == ["forget:1", "close:1"]


@in_no_time
async def test_other_models_stand_with_their_time_and_price() -> None:
    async with talking() as talk:
        costs(talk)
        job = replace(a_job("done", user=1, state=JobState.DELIVERED), result_message_id=70)
        await put(talk.bot.jobs, job)
        said = only(await talk.presses("others:done"))
        assert len(said.buttons) == 6
        assert all(label.endswith("$0.40") for label in said.buttons)


@in_no_time
async def test_a_video_that_can_only_be_continued_is_offered_with_models_that_change_it() -> None:
    async with talking() as talk:
        job = a_job("done", user=1, state=JobState.DELIVERED, model="google/veo-3.1-t2v-fast")
        job = replace(job, result_message_id=70, video_url="https://files.example/v.mp4")
        await put(talk.bot.jobs, job)
        before = {"message_id": 70, "date": 1_700_000_000, "chat": talk.chat, "text": "x"}
        answered = {**before, "from": {"id": 99, "is_bot": True, "first_name": "Clapper"}}
        said = only(await talk.says("/video make it night", reply_to_message=answered))
        assert "can't change a video" in said.text
        assert "These models can change it instead" in said.text
        _make, *changing = said.carrying("make")
        assert len(changing) == 3
        await talk.presses(changing[0])
        [*_, (model, prompt)] = made(talk)
        family = talk.bot.house.core.ask.catalogue.family_of(model)
        assert prompt == "make it night"
        assert family is not None
        assert family.name != "veo-3.1-fast"


@in_no_time
async def test_the_history_of_a_group_is_called_the_groups() -> None:
    async with talking() as talk:
        talk.chat = GROUP
        job = replace(a_job("done", user=1, group=-5, state=JobState.DELIVERED), result_file_id="f")
        await put(talk.bot.jobs, job)
        assert "from this group" in only(await talk.says("/history")).text
