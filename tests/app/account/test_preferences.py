"""Choices are made one at a time, out of what is on offer."""

import asyncio

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.account.preferences import PreferenceService
from bot.domain.preferences import USE_DEFAULT, Preferences, Setting
from tests.fakes.stores import MemoryPreferenceStore


@pytest.fixture
def preference_service() -> PreferenceService:
    return PreferenceService(
        store=MemoryPreferenceStore(),
        catalogue=load_catalogue(),
        default_family="veo-3.1-fast",
        languages=("en", "ru"),
        chosen_languages={},
    )


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (Setting.MODEL, "veo-2"),
        (Setting.ASPECT_RATIO, "9:16"),
        (Setting.DURATION, "4"),
        (Setting.RESOLUTION, "1080p"),
        (Setting.LANGUAGE, "ru"),
    ],
)
async def test_what_is_on_offer_can_be_chosen_and_taken_back(
    preference_service: PreferenceService, setting: Setting, value: str
) -> None:
    assert await preference_service.change(7, setting, value) == Preferences().having(setting, value)
    assert (await preference_service.of(7)).value(setting) == value
    assert await preference_service.change(7, setting, USE_DEFAULT) == Preferences()
    assert await preference_service.of(-100) == Preferences()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (Setting.MODEL, "nonsense"),
        (Setting.MODEL, ""),
        (Setting.ASPECT_RATIO, "7:5"),
        (Setting.DURATION, "100"),
        (Setting.RESOLUTION, "8k"),
        (Setting.LANGUAGE, "tlh"),
        (Setting.SOUND, "loud"),
        (Setting.CONFIRM, ""),
    ],
)
async def test_what_is_not_on_offer_cannot_be_chosen(
    preference_service: PreferenceService, setting: Setting, value: str
) -> None:
    assert await preference_service.change(7, setting, value) is None
    assert await preference_service.of(7) == Preferences()


async def test_two_choices_at_once_are_both_kept(preference_service: PreferenceService) -> None:
    await asyncio.gather(
        preference_service.change(7, Setting.SOUND, "off"),
        preference_service.change(7, Setting.CONFIRM, "on"),
    )
    assert await preference_service.of(7) == Preferences(sound=False, confirm=True)


async def test_a_chosen_language_is_known_at_once(preference_service: PreferenceService) -> None:
    await preference_service.change(7, Setting.LANGUAGE, "ru")
    assert preference_service.chosen_languages == {7: "ru"}
    await preference_service.change(7, Setting.LANGUAGE, USE_DEFAULT)
    assert preference_service.chosen_languages == {}


async def test_the_languages_that_earlier_processes_knew_are_learnt(
    preference_service: PreferenceService,
) -> None:
    await preference_service.store.choose(7, Setting.LANGUAGE, "ru")
    assert preference_service.chosen_languages == {}
    await preference_service.load()
    assert preference_service.chosen_languages == {7: "ru"}


class SlowToAnswer(MemoryPreferenceStore):
    """Keeps the first choice at once and says so only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = asyncio.Event()
        self._asked = 0

    async def choose(self, owner_id: int, setting: Setting, choice: str) -> Preferences:
        self._asked += 1
        is_first = self._asked == 1
        chosen = await super().choose(owner_id, setting, choice)
        if is_first:
            await self.may_answer.wait()
        return chosen


async def test_a_language_is_known_as_it_is_kept_however_late_the_store_answers() -> None:
    store = SlowToAnswer()
    choices = PreferenceService(
        store=store,
        catalogue=load_catalogue(),
        default_family="veo-3.1-fast",
        languages=("en", "ru"),
        chosen_languages={},
    )
    first = asyncio.create_task(choices.change(7, Setting.LANGUAGE, "en"))
    second = asyncio.create_task(choices.change(7, Setting.LANGUAGE, "ru"))
    await asyncio.wait([second], timeout=0.01)
    store.may_answer.set()
    await asyncio.gather(first, second)
    assert choices.chosen_languages == {7: (await choices.of(7)).language} == {7: "ru"}
