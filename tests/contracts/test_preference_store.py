"""What every store of preferences promises; see `bot.ports.PreferenceStore`."""

from bot.domain.preferences import Preferences
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


async def test_whoever_chose_nothing_has_no_preferences(preferences: PreferenceStore) -> None:
    assert await preferences.get(1) == Preferences()


async def test_choices_come_back_as_they_were_made(preferences: PreferenceStore) -> None:
    some = Preferences(sound=True, enhancement=False, confirm=False)
    await preferences.put(1, ALL)
    await preferences.put(GROUP, some)
    assert await preferences.get(1) == ALL
    assert await preferences.get(GROUP) == some
    assert (await preferences.get(1)).sound is False


async def test_later_choices_replace_the_earlier_ones_whole(preferences: PreferenceStore) -> None:
    await preferences.put(1, ALL)
    await preferences.put(1, Preferences(family="veo-2"))
    assert await preferences.get(1) == Preferences(family="veo-2")


async def test_the_languages_of_all_who_chose_one_are_known(preferences: PreferenceStore) -> None:
    await preferences.put(1, ALL)
    await preferences.put(2, Preferences(family="veo-2"))
    await preferences.put(GROUP, Preferences(language="en"))
    assert await preferences.languages() == {1: "ru", GROUP: "en"}


async def test_taking_all_choices_back_is_forgetting(preferences: PreferenceStore) -> None:
    await preferences.put(1, ALL)
    await preferences.put(1, Preferences())
    await preferences.put(2, Preferences())
    assert await preferences.get(1) == Preferences()
    assert await preferences.languages() == {}
