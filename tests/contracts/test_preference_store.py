"""What every store of preferences promises; see `bot.ports.PreferenceStore`."""

from dataclasses import replace

import pytest

from bot.domain.preferences import ON_OFF, USE_DEFAULT, Preferences, Setting
from bot.ports import PreferenceStore

ALL = Preferences(
    family="veo-3.1",
    aspect_ratio="16:9",
    duration="8",
    resolution="4k",
    sound=False,
    enhancement=True,
    language="ru",
    confirm=True,
)
GROUP = -(10**13)
_SAID = {value: word for word, value in ON_OFF.items()}


async def choose(store: PreferenceStore, owner_id: int, wanted: Preferences) -> None:
    """Make every choice that is made there."""
    for setting in Setting:
        value = wanted.value(setting)
        if value is not None:
            await store.choose(owner_id, setting, value if isinstance(value, str) else _SAID[value])


async def test_whoever_chose_nothing_has_no_preferences(preferences: PreferenceStore) -> None:
    assert await preferences.get(1) == Preferences()


async def test_choices_come_back_as_they_were_made(preferences: PreferenceStore) -> None:
    some = Preferences(sound=True, enhancement=False, confirm=False)
    await choose(preferences, 1, ALL)
    await choose(preferences, GROUP, some)
    assert await preferences.get(1) == ALL
    assert await preferences.get(GROUP) == some
    assert (await preferences.get(1)).sound is False


async def test_a_choice_replaces_its_own_earlier_one_and_no_other(preferences: PreferenceStore) -> None:
    await choose(preferences, 1, ALL)
    assert await preferences.choose(1, Setting.MODEL, "veo-2") == replace(ALL, family="veo-2")
    assert await preferences.choose(1, Setting.SOUND, "on") == replace(ALL, family="veo-2", sound=True)
    assert await preferences.get(1) == replace(ALL, family="veo-2", sound=True)


@pytest.mark.parametrize("setting", Setting)
async def test_every_choice_is_taken_back_by_itself(preferences: PreferenceStore, setting: Setting) -> None:
    await choose(preferences, 1, ALL)
    left = ALL.having(setting, USE_DEFAULT)
    assert await preferences.choose(1, setting, USE_DEFAULT) == left
    assert await preferences.get(1) == left


async def test_the_languages_of_all_who_chose_one_are_known(preferences: PreferenceStore) -> None:
    await choose(preferences, 1, ALL)
    await choose(preferences, 2, Preferences(family="veo-2"))
    await choose(preferences, GROUP, Preferences(language="en"))
    assert await preferences.languages() == {1: "ru", GROUP: "en"}


async def test_what_is_forgotten_is_gone(preferences: PreferenceStore) -> None:
    await choose(preferences, 1, ALL)
    for owner in (1, 2):
        await preferences.forget(owner)
        assert await preferences.get(owner) == Preferences()
    assert await preferences.languages() == {}


async def test_who_has_taken_all_choices_back_has_made_none(preferences: PreferenceStore) -> None:
    await preferences.choose(GROUP, Setting.LANGUAGE, "ru")
    await preferences.choose(1, Setting.SOUND, "off")
    assert await preferences.choose(1, Setting.SOUND, USE_DEFAULT) == Preferences()
    assert await preferences.choose(2, Setting.SOUND, USE_DEFAULT) == Preferences()
    await preferences.move(GROUP, 1)
    assert await preferences.get(1) == Preferences(language="ru")
