"""The pages of `/settings`, `/models` and `/language`, over the whole catalogue and in every language."""

from collections.abc import Iterator
from typing import Final

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.views.keyboards import DATA_LIMIT, Action, read_press
from bot.adapters.telegram.views.model_pages import FIRST_PAGE, ON_A_PAGE, ModelPages
from bot.adapters.telegram.views.settings_pages import Page, SettingsPages
from bot.adapters.telegram.views.texts import TEXT_LIMIT, Texts
from bot.domain.models import Family
from bot.domain.preferences import VALUES, Preferences, Setting, has_switch, offered

CATALOGUE: Final = load_catalogue()
TRANSLATOR: Final = FluentTranslator(locales_folder())
WORDS: Final = Texts(translator=TRANSLATOR, catalogue=CATALOGUE, default_family="veo-3.1-fast")
SETTINGS: Final = SettingsPages(texts=WORDS)
MODELS: Final = ModelPages(texts=WORDS)
CHOSEN: Final = CATALOGUE.family("veo-2")
each_language = pytest.mark.parametrize("language", TRANSLATOR.languages)
each_family = pytest.mark.parametrize("family", CATALOGUE.families, ids=lambda family: family.name)


def buttons(page: Page) -> list[tuple[str, str]]:
    """Labels, and what the buttons carry."""
    rows = page.keyboard.inline_keyboard
    return [(button.text, str(button.callback_data)) for row in rows for button in row]


def page_of(language: str, target: str, *, is_group: bool = False) -> Page | None:
    return MODELS.page(language, target, chosen=CHOSEN, times={}, is_group=is_group)


def all_pages(language: str) -> Iterator[tuple[str, Page]]:
    """Every page of the models that buttons lead to, from the first."""
    targets, seen = [FIRST_PAGE], set[str]()
    while targets:
        target = targets.pop()
        if target in seen:
            continue
        seen.add(target)
        page = page_of(language, target)
        assert page is not None, target
        yield target, page
        for _, data in buttons(page):
            press = read_press(data)
            assert press is not None
            if press.act is Action.MODELS:
                targets.append(press.target)


def assert_fits(page: Page) -> None:
    assert len(page.text.encode("utf-16-le")) // 2 <= TEXT_LIMIT
    for label, data in buttons(page):
        assert label.strip()
        assert len(data.encode()) <= DATA_LIMIT
        assert read_press(data) is not None


@each_language
def test_every_family_is_reached_from_the_first_page_and_every_page_fits(language: str) -> None:
    pages = dict(all_pages(language))
    for page in pages.values():
        assert_fits(page)
        assert len(buttons(page)) <= ON_A_PAGE + 4
    assert {f"of:{family.name}" for family in CATALOGUE} <= set(pages)
    assert "out:0" in pages


def test_the_page_of_what_is_out_of_reach_names_each_with_its_reason() -> None:
    page = page_of("en", "out:0")
    assert page is not None
    for model_id, reason in CATALOGUE.unreachable.items():
        assert f"• {model_id}: {TRANSLATOR.say('en', f'unreachable-{reason}')}" in page.text


def test_a_familys_page_says_what_it_takes_and_offers_to_take_it() -> None:
    page = page_of("en", "of:veo-3.1-fast")
    assert page is not None
    assert "words" in page.text
    assert "--ar 16:9, 9:16" in page.text
    assert "--model veo-3.1-fast" in page.text
    assert ("⭐ Use this model", "set:model:veo-3.1-fast") in buttons(page)
    mine, groups = page_of("en", "of:veo-2"), page_of("en", "of:veo-3", is_group=True)
    assert mine is not None
    assert groups is not None
    assert buttons(mine)[0][0].startswith("✅")
    assert "group" in buttons(groups)[0][0]


def test_an_estimate_that_was_learnt_is_told() -> None:
    first = next(iter(CHOSEN.models.values()))
    page = MODELS.page("en", "of:veo-2", chosen=CHOSEN, times={first.id: 61.0}, is_group=False)
    assert page is not None
    assert "1 min 1 s" in page.text


@pytest.mark.parametrize(
    "target",
    ["", ":", "makers", "makers:", "makers:99", "makers:x", "by", "by:", "by:Nobody:0", "by:Google:99",
     "of:gone", "makers:²", "by:Google:x", "where:0"],
)  # fmt: skip
def test_a_button_that_leads_nowhere_is_no_page(target: str) -> None:
    assert page_of("en", target) is None


@each_language
def test_the_settings_show_only_what_each_family_offers(language: str) -> None:
    for family in CATALOGUE:
        check_settings(language, family)


def check_settings(language: str, family: Family) -> None:
    page = SETTINGS.all(language, Preferences(), family, is_group=False)
    assert_fits(page)
    targets = {read_press(data) for _, data in buttons(page)}
    shown = {press.target.partition(":")[0] for press in targets if press}
    expected = {setting for setting in VALUES if offered(family, setting)}
    expected |= {one for one in (Setting.SOUND, Setting.ENHANCEMENT) if has_switch(family, one)}
    assert shown == {*expected, Setting.CONFIRM, Setting.NEWS, Setting.LANGUAGE, "of"}
    for setting in VALUES:
        values = SETTINGS.values(language, Preferences(), family, setting)
        assert_fits(values)
        carried = [data for _, data in buttons(values)]
        assert [f"set:{setting}:{value}" for value in offered(family, setting)] == carried[:-2]


def test_the_value_that_holds_is_marked() -> None:
    family = CATALOGUE.family("veo-3.1")
    chosen = Preferences(duration="4", sound=False, confirm=True, language="ru")
    labels = [label for label, _ in buttons(SETTINGS.all("en", chosen, family, is_group=False))]
    assert {"⏱ Length: 4 s", "🔊 Sound: off", "✋ Ask before making: on", "🌐 Language: Русский"} <= set(
        labels
    )
    values = [label for label, _ in buttons(SETTINGS.values("en", chosen, family, Setting.DURATION))]
    assert "✅ 4 s" in values
    assert "8 s" in values


def test_only_people_can_switch_news_on_and_they_are_off_at_first() -> None:
    family = CATALOGUE.family("veo-3.1")
    private = dict(buttons(SETTINGS.all("en", Preferences(), family, is_group=False)))
    assert private["📰 News of this bot: off"] == "set:news:on"
    group = buttons(SETTINGS.all("en", Preferences(), family, is_group=True))
    assert not [data for _, data in group if "news" in data]


def test_a_value_that_the_family_does_not_take_is_not_shown_as_if_it_held() -> None:
    family = CATALOGUE.family("kling-2.6-pro")
    page = SETTINGS.all("en", Preferences(duration="4"), family, is_group=True)
    assert "⏱ Length: 5 s (default)" in [label for label, _ in buttons(page)]


def test_what_a_model_takes_by_itself_is_told() -> None:
    page = SETTINGS.all("en", Preferences(), CATALOGUE.family("veo-3.1-fast"), is_group=False)
    labels = [label for label, _ in buttons(page)]
    assert "📐 Shape: 16:9 (default)" in labels
    assert "⏱ Length: 8 s (default)" in labels


@each_language
def test_every_language_is_there_by_its_own_name(language: str) -> None:
    page = SETTINGS.languages(language, Preferences(language="ru"), is_group=False)
    assert_fits(page)
    marks = dict.fromkeys([*range(0x2066, 0x206A), 0x200F])
    offered_languages = {data: label.translate(marks) for label, data in buttons(page)}
    assert offered_languages["set:language:en"] == "English"
    assert offered_languages["set:language:ru"] == "✅ Русский"
