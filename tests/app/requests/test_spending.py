"""What a stranger can spend of the owner's money, and what counts: as the tester has played it."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Protocol

import pytest

from bot.app.provider.spending_monitor import INTERVAL_SECONDS
from bot.app.requests.alternatives import Alternatives
from bot.domain.admission import DAY, EXCUSED, Limits
from bot.domain.errors import DeadLink, Problem, Refused
from bot.domain.job import Job, JobState
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Operation
from bot.domain.preferences import Setting
from bot.domain.prices import FixedPrice, Price, Rate, VariablePrice
from bot.domain.request import Audio, Option, Origin, Requester, VideoRequest
from tests.app.conftest import ADMIN, CATALOGUE, URL, House, World, build_house
from tests.app.planning import a_planner
from tests.fakes.stores import MemoryPreferenceStore

USD = 1_000_000
STRANGER = 7
DEFAULT = CATALOGUE.family("veo-3.1-fast")
DEAREST = CATALOGUE.family("sora-2-pro")
AVATAR = CATALOGUE.family("kling-avatar-pro").models[Operation.TALKING].id


def by_second(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="second"),))


def a_video(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="video"),))


def prices(**others: Price) -> ProviderSnapshot:
    """The default costs 1.56 USD, whatever is asked for; all others 0.65 a second."""
    known: dict[str, Price] = {
        model.id: by_second("0.65") for family in CATALOGUE for model in family.models.values()
    }
    known |= {model.id: a_video("1.56") for model in DEFAULT.models.values()}
    return ProviderSnapshot(prices={**known, **others})


class Build(Protocol):
    """Builds houses that are ended with the test."""

    def __call__(
        self,
        live: ProviderSnapshot | None = None,
        *,
        world: World | None = None,
        **settings: Any,  # noqa: ANN401 - of `Settings`
    ) -> House:
        """An open bot with prices, and with the default settings but for these."""
        ...


@pytest.fixture
async def open_bot(tmp_path: Path) -> AsyncIterator[Build]:
    houses: list[House] = []

    def build(
        live: ProviderSnapshot | None = None,
        *,
        world: World | None = None,
        **settings: Any,  # noqa: ANN401 - of `Settings`
    ) -> House:
        shipped = {"user_daily_videos": 5, "user_active_videos": 0, "allowed_models": ()}
        house = build_house(tmp_path, live=live or prices(), world=world, **{**shipped, **settings})
        house.run()
        houses.append(house)
        return house

    yield build
    for house in houses:
        await house.die()


async def refusal(house: House, **wish: Any) -> Any:  # noqa: ANN401 - what `wants` takes, and a problem
    with pytest.raises(Refused) as refused:
        await house.wants(**wish)
    return refused.value.problem


async def is_made(house: House, **wish: Any) -> Job | None:  # noqa: ANN401 - what `wants` takes
    """The job when it has its video; None: it was refused."""
    try:
        job = await house.wants(**wish)
    except Refused:
        return None
    await house.pass_time(5)
    house.provider.finish()
    await house.pass_time(60)
    return house.now(job)


def spent(house: House) -> int:
    """Millionths that the provider would bill, by its list: what was posted at the price that it was told."""
    paid = {post.request_id for post in house.provider.posts}
    return sum(job.price_micros or 0 for job in house.store.jobs.values() if job.id in paid)


async def goes_for_the_dearest(house: House, user: int = STRANGER) -> int:
    """The dearest families at their longest, the default one last; returns the millionths that it came to."""
    for name in (DEAREST.name, "sora-2", "veo-3.1", "veo-3", *[DEFAULT.name] * 7):
        for duration in ("12", "8") if name != DEFAULT.name else ("8",):
            await is_made(house, user=user, model=name, duration=duration)
    return spent(house)


async def test_with_the_default_settings_a_stranger_gets_the_default_model_and_no_other(
    open_bot: Build,
) -> None:
    assert await goes_for_the_dearest(open_bot()) == 5 * 1_560_000


async def test_a_strangers_money_of_a_day_is_held_to_the_cent(open_bot: Build) -> None:
    house = open_bot(allowed_models=("*",), user_daily_usd=9.0, user_daily_videos=0)
    total = await goes_for_the_dearest(house)
    assert 9_000_000 - 1_560_000 < total <= 9_000_000
    problem = await refusal(house, user=STRANGER, model=DEFAULT.name)
    assert problem.key == "refused-user-money"
    assert problem.values["amount"] == 9_000_000
    assert await is_made(house, user=8, model=DEFAULT.name) is not None


async def test_no_video_costs_more_than_one_may(open_bot: Build) -> None:
    house = open_bot(allowed_models=("*",), max_video_usd=2.0)
    problem = await refusal(house, model=DEAREST.name, duration="12")
    assert (problem.key, problem.values["price"], problem.values["amount"]) == (
        "refused-video-price",
        7_800_000,
        2_000_000,
    )
    assert await goes_for_the_dearest(house) <= 5 * 2_000_000


async def test_where_a_video_has_a_bound_what_nobody_can_price_is_refused(open_bot: Build) -> None:
    pending_final = {model.id: VariablePrice() for model in DEFAULT.models.values()}
    house = open_bot(prices(**pending_final), max_video_usd=2.0)
    problem = await refusal(house)
    assert (problem.key, problem.values["amount"]) == ("refused-video-unknown", 2_000_000)


async def test_who_is_an_admin_may_use_every_model_and_what_is_kept_of_the_budget(open_bot: Build) -> None:
    house = open_bot(daily_budget_usd=16.0, user_daily_videos=0, admin_budget_percent=50)
    await goes_for_the_dearest(house)
    assert spent(house) == 5 * 1_560_000
    problem = await refusal(house, user=8)
    assert problem.key == "refused-budget-kept"
    assert await is_made(house, user=ADMIN, model=DEAREST.name, duration="12") is not None
    assert spent(house) == 5 * 1_560_000 + 7_800_000
    assert (await refusal(house, user=ADMIN)).key == "refused-budget"


@pytest.mark.parametrize(
    ("lists", "refused"),
    [
        ({"allowed_user_ids": frozenset({STRANGER})}, set()),
        ({"allowed_models": ("*",)}, set()),
        ({"allowed_models": ("Sora 2 Pro", "google/veo3", DEFAULT.name)}, {"veo-2"}),
        ({"allowed_models": ("*",), "denied_models": ("sora-2-pro",)}, {"sora-2-pro"}),
        ({"allowed_user_ids": frozenset({STRANGER}), "denied_models": ("veo-2",)}, {"veo-2"}),
        ({}, {"sora-2-pro", "veo-2", "veo-3"}),
    ],
)
async def test_the_lists_say_which_families_may_be_used(
    open_bot: Build, lists: dict[str, Any], refused: set[str]
) -> None:
    house = open_bot(user_daily_videos=0, **lists)
    for name in ("sora-2-pro", "veo-2", "veo-3", DEFAULT.name):
        if name in refused:
            problem = await refusal(house, model=name)
            assert problem.key == "refused-model-not-allowed"
            assert problem.values["other"] not in {*refused, name}
        else:
            await house.wants(model=name)


async def test_a_denied_model_is_nobodys_and_an_unlisted_one_the_admins(open_bot: Build) -> None:
    house = open_bot(denied_models=("veo-2",))
    await house.wants(user=ADMIN, model="veo-3")
    assert (await refusal(house, user=ADMIN, model="veo-2")).key == "refused-model-not-allowed"


async def test_an_unknown_name_is_answered_with_what_may_be_used(open_bot: Build) -> None:
    problem = await refusal(open_bot(), model="sora-9")
    assert (problem.key, problem.values["families"]) == ("refused-unknown-model", DEFAULT.name)


async def test_what_comes_late_is_delivered_and_counts(open_bot: Build) -> None:
    house = open_bot(user_daily_videos=2, user_active_videos=1, generation_timeout_seconds=60.0)
    jobs = []
    for _ in range(2):
        jobs.append(await house.wants())
        assert (await refusal(house)).key in {"refused-user-active", "refused-user-daily"}
        await house.pass_time(70)
    assert (await refusal(house)).key == "refused-user-daily"
    house.provider.finish()
    await house.pass_time(60)
    assert [house.now(job).state for job in jobs] == [JobState.DELIVERED] * 2
    assert (await refusal(house)).key == "refused-user-daily"
    assert len(house.provider.posts) == 2


async def test_what_comes_late_and_fails_gives_the_daily_place_back(open_bot: Build) -> None:
    house = open_bot(user_daily_videos=1, generation_timeout_seconds=60.0)
    await house.wants()
    await house.pass_time(70)
    assert (await refusal(house)).key == "refused-user-daily"
    house.provider.break_down(Problem(key="failed-unknown"))
    await house.pass_time(30)
    await house.wants()


async def test_what_was_paid_and_whose_file_is_gone_counts_as_money(open_bot: Build) -> None:
    live = prices(**{model.id: a_video("0.40") for model in DEFAULT.models.values()})
    house = open_bot(live, user_daily_videos=0, daily_budget_usd=1.0, admin_budget_percent=0)
    house.files.broken[URL] = DeadLink("404")
    for _ in range(8):
        await is_made(house)
        await house.pass_time(600)
    assert spent(house) == 800_000
    assert {job.state for job in house.store.jobs.values()} == {JobState.FAILED}
    assert (await refusal(house)).key == "refused-budget"


async def test_a_persons_third_video_whose_file_is_gone_counts_as_a_video(open_bot: Build) -> None:
    house = open_bot(user_daily_videos=2)
    house.files.broken[URL] = DeadLink("404")
    for _ in range(8):
        await is_made(house)
        await house.pass_time(600)
    assert len(house.provider.posts) == 2 + EXCUSED
    assert (await refusal(house)).key == "refused-user-daily"
    assert await is_made(house, user=8) is not None


async def test_what_waited_a_day_is_counted_when_it_is_paid(tmp_path: Path) -> None:
    limits = Limits(user_daily=2, user_active=0, chat_daily=0, budget_micros=10 * USD)
    waiting = build_house(
        tmp_path, limits=limits, live=prices(**{DEFAULT.models[Operation.TEXT].id: a_video("5")})
    )
    for _ in range(2):
        await waiting.wants()
    for _ in range(3):
        await waiting.pass_time(DAY)
        assert (await refusal(waiting)).key == "refused-user-daily"
        assert (await refusal(waiting, user=8)).key == "refused-budget"
    waiting.run()
    await waiting.pass_time(5)
    waiting.provider.finish()
    await waiting.pass_time(DAY - 6)
    assert (await refusal(waiting)).key == "refused-user-daily"
    assert len(waiting.provider.posts) == 2
    await waiting.pass_time(6)
    await waiting.wants()
    await waiting.die()


async def test_a_sound_is_paid_by_its_seconds_and_not_by_what_was_paid_before(open_bot: Build) -> None:
    house = open_bot(
        prices(**{AVATAR: by_second("0.1495")}),
        allowed_models=("*",),
        daily_budget_usd=2.0,
        admin_budget_percent=0,
    )
    house.messenger.photos |= {"portrait": b"portrait", "sound": b"OggS"}
    told: dict[str, Any] = {"photo": "portrait", "model": "kling-avatar-pro"}
    first = await is_made(house, sound=Audio(file_id="sound", seconds=4.0), **told)
    assert first is not None
    assert (first.state, first.price_micros) == (JobState.DELIVERED, 598_000)
    long = await refusal(house, sound=Audio(file_id="sound", seconds=290.0), **told)
    assert (long.key, long.values["limit"]) == ("sound-too-long", 60)
    dear = await refusal(house, sound=Audio(file_id="sound", seconds=58.0), **told)
    assert (dear.key, dear.values["price"]) == ("refused-budget-model", 8_671_000)
    unknown = await refusal(house, sound=Audio(file_id="sound"), **told)
    assert (unknown.key, unknown.values["price"]) == ("refused-budget-model", 8_970_000)
    assert await is_made(house, sound=Audio(file_id="sound", seconds=9.0), **told) is not None
    assert spent(house) == 598_000 + 1_345_500


async def test_where_nobody_tells_the_rate_of_a_sound_it_is_refused_on_a_budget(open_bot: Build) -> None:
    house = open_bot(prices(**{AVATAR: a_video("0.61")}), allowed_models=("*",), daily_budget_usd=2.0)
    house.messenger.photos |= {"portrait": b"portrait", "sound": b"OggS"}
    told: dict[str, Any] = {"photo": "portrait", "model": "kling-avatar-pro"}
    assert await is_made(house, sound=Audio(file_id="sound", seconds=4.0), **told) is not None
    house = open_bot(
        prices(**{AVATAR: VariablePrice()}), world=house.world, allowed_models=("*",), daily_budget_usd=2.0
    )
    problem = await refusal(house, sound=Audio(file_id="sound", seconds=58.0), **told)
    assert problem.key == "refused-budget-price"


async def test_a_sound_that_is_longer_than_it_was_said_to_be_is_not_paid(open_bot: Build) -> None:
    house = open_bot(prices(**{AVATAR: by_second("0.1495")}), allowed_models=("*",), daily_budget_usd=20.0)
    house.messenger.photos |= {"portrait": b"portrait", "sound": b"OggS"}
    house.media.sounds[b"OggS"] = 58.0
    sound = Audio(file_id="sound", seconds=2.0)
    job = await house.wants(photo="portrait", model="kling-avatar-pro", sound=sound)
    await house.pass_time(30)
    assert house.now(job).state is JobState.FAILED
    assert house.provider.posts == []
    assert await house.store.spent(now=house.clock.now()) == 0


async def test_what_is_too_dear_or_not_allowed_is_not_offered_instead(open_bot: Build) -> None:
    house = open_bot(allowed_models=("*",), denied_models=("veo-3.1",), max_video_usd=2.0)
    planner = a_planner(house)
    context = await planner.context(
        Requester(user_id=STRANGER, language="en"), Origin(chat_id=STRANGER, message_id=1), "7:1"
    )
    request = VideoRequest(prompt="a dragon", options={Option.MODEL: DEAREST.name})
    dear = Problem(key="refused-video-price")
    found = await Alternatives(planner=planner).to(context, request, dear)
    assert DEFAULT.title in {one.value for one in found}
    assert all(one.offer.price.micros is not None and one.offer.price.micros <= 2 * USD for one in found)
    assert "Veo 3.1" not in {one.value for one in found}


async def test_what_was_chosen_and_is_not_allowed_any_more_counts_as_no_choice(open_bot: Build) -> None:
    house, store = open_bot(denied_models=("veo-2",)), MemoryPreferenceStore()
    for owner in (STRANGER, -100, ADMIN):
        await store.choose(owner, Setting.MODEL, "veo-3")
    planner = a_planner(house, store=store)

    async def family_for(user: int, chat: int) -> str | None:
        requester = Requester(user_id=user, language="en")
        origin = Origin(chat_id=chat, message_id=1, is_group=chat < 0)
        context = await planner.context(requester, origin, "1")
        return planner.complete(context, VideoRequest(prompt="a dragon")).options.get(Option.MODEL)

    assert await family_for(STRANGER, STRANGER) is None
    assert await family_for(STRANGER, -100) is None
    assert await family_for(ADMIN, -100) == "veo-3"
    assert await family_for(ADMIN, ADMIN) == "veo-3"
    await store.choose(ADMIN, Setting.MODEL, "veo-2")
    assert await family_for(ADMIN, ADMIN) is None


async def test_admins_hear_of_half_and_of_all_of_the_budget_once_and_of_the_end(open_bot: Build) -> None:
    settings: dict[str, Any] = {"daily_budget_usd": 4.0, "admin_budget_percent": 0, "user_daily_videos": 0}
    house = open_bot(**settings)
    told = house.messenger.notes
    await is_made(house)
    assert told == []
    await is_made(house)
    assert [note.key for _, note in told] == ["admin-budget-half"]
    assert told[0] == (ADMIN, told[0][1])
    assert dict(told[0][1].values) == {"amount": 3_120_000, "total": 4_000_000}
    for _ in range(3):
        assert (await refusal(house)).key == "refused-budget"
        await house.pass_time(INTERVAL_SECONDS)
    assert [note.key for _, note in told] == ["admin-budget-half", "admin-budget-spent"]
    await house.die()
    house = open_bot(world=house.world, **settings)
    await house.pass_time(3 * INTERVAL_SECONDS)
    assert (await refusal(house)).key == "refused-budget"
    await house.pass_time(INTERVAL_SECONDS)
    assert [note.key for _, note in told] == ["admin-budget-half", "admin-budget-spent"]
    await house.pass_time(DAY)
    assert sorted(note.key for _, note in told[2:]) == ["admin-budget-low", "admin-budget-room"]
    await house.pass_time(DAY)
    assert len(told) == 4
