"""Choices are made one at a time, out of what is on offer."""

import asyncio

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.app.account.preferences import PreferenceService
from bot.domain.preferences import OWN, Preferences, Setting
from tests.fakes.stores import MemoryPreferenceStore


@pytest.fixture
def choices() -> PreferenceService:
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
    choices: PreferenceService, setting: Setting, value: str
) -> None:
    assert await choices.change(7, setting, value) == Preferences().having(setting, value)
    assert (await choices.of(7)).value(setting) == value
    assert await choices.change(7, setting, OWN) == Preferences()
    assert await choices.of(-100) == Preferences()


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
    choices: PreferenceService, setting: Setting, value: str
) -> None:
    assert await choices.change(7, setting, value) is None
    assert await choices.of(7) == Preferences()


async def test_two_choices_at_once_are_both_kept(choices: PreferenceService) -> None:
    await asyncio.gather(choices.change(7, Setting.SOUND, "off"), choices.change(7, Setting.CONFIRM, "on"))
    assert await choices.of(7) == Preferences(sound=False, confirm=True)


async def test_a_chosen_language_is_known_at_once(choices: PreferenceService) -> None:
    await choices.change(7, Setting.LANGUAGE, "ru")
    assert choices.chosen_languages == {7: "ru"}
    await choices.change(7, Setting.LANGUAGE, OWN)
    assert choices.chosen_languages == {}


async def test_the_languages_that_earlier_processes_knew_are_learnt(choices: PreferenceService) -> None:
    await choices.store.choose(7, Setting.LANGUAGE, "ru")
    assert choices.chosen_languages == {}
    await choices.load()
    assert choices.chosen_languages == {7: "ru"}
