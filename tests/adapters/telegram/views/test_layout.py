# ruff: noqa: RUF001 - the marks of many languages are its subject
"""Every button's label is shown whole on a phone: the real keyboards, in every language."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardButton

from bot.adapters.fluent.translator import RIGHT_TO_LEFT
from bot.adapters.telegram.views.keyboards import Action, button
from bot.adapters.telegram.views.layout import ROW, columns, fit, rows_of
from bot.adapters.telegram.views.result_keyboard import IN_A_ROW, result_keyboard
from bot.adapters.telegram.views.terms import Terms
from bot.domain.live import ProviderSnapshot
from bot.domain.preferences import USE_DEFAULT, VALUES, Preferences, offered, own_value
from bot.domain.prices import FixedPrice, Rate
from bot.domain.request import Option, Requester
from tests.adapters.fluent.directions import mirrored
from tests.adapters.telegram.views.test_pages import (
    CATALOGUE,
    SETTINGS,
    TRANSLATOR,
    WORDS,
    all_pages,
    each_language,
)
from tests.adapters.telegram.views.test_words import a_job

PRICE: Final = FixedPrice(rates=(Rate(usd=Decimal("12.34"), unit="video"),))
TERMS: Final = Terms(
    texts=WORDS,
    live=lambda: ProviderSnapshot(
        prices={model.id: PRICE for family in CATALOGUE for model in family.models.values()}
    ),
)
SPENDING: Final = (Action.AGAIN, Action.EXTEND, Action.SOUND, Action.FULL)
"""What these buttons do costs money: each has a row of its own, with time and price."""
Rows = Sequence[Sequence[InlineKeyboardButton]]
PAIRS: Final = (
    ("button-previous", "button-next"),
    ("button-newer", "button-older"),
    ("button-back", "button-settings"),
    ("button-forget", "button-keep"),
    ("button-make", "button-no"),
    ("button-talk", "button-animate"),
    ("button-options", "button-models"),
    ("button-settings", "button-commands"),
)
"""Labels that stand side by side."""


def cut_off(rows: Rows) -> list[str]:
    """Labels that take more than their share of the row."""
    return [one.text for row in rows for one in row if not fit(one.text, len(row))]


def results(language: str) -> Iterator[Rows]:
    """The buttons under a result of every family's first model."""
    for family in CATALOGUE:
        model = next(iter(family.models.values()))
        job = a_job(model=model.id, video_url="https://files.example/1.mp4")
        job = replace(
            job, requester=Requester(user_id=1, language=language), submitted_at=1.0, ready_at=1_500.0
        )
        yield result_keyboard(TERMS, job).inline_keyboard
        if family.name in CATALOGUE.sketches.pairs:
            options = {Option.MODEL: family.name, Option.SKETCH: ""}
            yield result_keyboard(
                TERMS, replace(job, request=replace(job.request, options=options))
            ).inline_keyboard


def settings(language: str) -> Iterator[Rows]:
    """The pages of `/settings` of every family, each value once the one that holds; and `/language`."""
    seen = set[tuple[str, ...]]()
    for family in CATALOGUE:
        yield SETTINGS.all(language, Preferences(), family, is_group=False).keyboard.inline_keyboard
        for setting in VALUES:
            values = offered(family, setting)
            if (setting, str(own_value(family, setting)), *values) in seen:
                continue  # the same labels as another family's
            seen.add((setting, str(own_value(family, setting)), *values))
            for value in [USE_DEFAULT, *values]:
                page = SETTINGS.values(language, Preferences().having(setting, value), family, setting)
                yield page.keyboard.inline_keyboard
    for one in TRANSLATOR.languages:
        page = SETTINGS.languages(language, Preferences(language=one), is_group=False)
        yield page.keyboard.inline_keyboard


@each_language
def test_under_a_result_two_buttons_stand_side_by_side_and_none_is_cut_off(language: str) -> None:
    for rows in results(language):
        assert cut_off(rows) == []
        spending = [row for row in rows if str(row[0].callback_data).startswith(SPENDING)]
        assert all(len(row) == 1 for row in spending)
        assert all("12" in row[0].text and "…" not in row[0].text for row in spending)
        free = rows[len(spending) :]
        assert all(len(row) == IN_A_ROW for row in free[:-1]), [[one.text for one in row] for row in rows]


@each_language
def test_no_button_of_the_settings_is_cut_off(language: str) -> None:
    assert {label for rows in settings(language) for label in cut_off(rows)} == set()


@each_language
def test_no_button_of_the_models_is_cut_off(language: str) -> None:
    pages = [page.keyboard.inline_keyboard for _, page in all_pages(language)]
    assert {label for rows in pages for label in cut_off(rows)} == set()


@each_language
@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_what_belongs_together_stands_in_one_row(language: str, pair: tuple[str, str]) -> None:
    labels = [WORDS.say(language, one) for one in pair]
    assert cut_off([[button(label, Action.HISTORY, "1:0") for label in labels]]) == []


@each_language
def test_no_button_points_the_other_way_where_lines_run_from_right_to_left(language: str) -> None:
    if language not in RIGHT_TO_LEFT:
        return
    labels = [WORDS.say(language, one) for pair in PAIRS for one in pair]
    assert [label for label in labels if mirrored(label)] == []


def test_a_guillemet_for_an_arrow_is_mirrored_and_an_emoji_is_not() -> None:
    assert mirrored("‹ newer")
    assert mirrored("older ›")
    assert not mirrored("⬆️ Newer (1)")
    assert not mirrored("◀️ «Newer»")


# Columns


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("", 0),
        ("abc", 3),
        ("日本", 4),
        ("한국", 4),
        ("🎞 ab", 5),
        ("✏️ ab", 5),
        ("⬆️", 2),
        ("é", 1),
        ("e\u0301", 1),
        ("วิ", 1),
        ("\u200f\u2068a\u2069", 1),
        ("🎞 Animate the last frame", 25),
        ("⏱ ⭐ ▶️", 8),
    ],
)
def test_a_text_takes_so_many_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_a_label_that_was_cut_off_beside_another_gets_a_row_of_its_own() -> None:
    labels = ["🎛 Other model", "🎞 Animate the last frame", "📎 As a file"]
    rows = rows_of([button(label, Action.FRAME, "1") for label in labels], 2)
    assert [[one.text for one in row] for row in rows] == [[labels[0]], [labels[1]], [labels[2]]]
    short = ["🎛 Other model", "🎞 Next scene", "📎 As a file"]
    rows = rows_of([button(label, Action.FRAME, "1") for label in short], 2)
    assert [[one.text for one in row] for row in rows] == [short[:2], short[2:]]


@given(st.lists(st.text("a漢🎞", min_size=1, max_size=60), max_size=12), st.integers(1, 4))
def test_rows_hold_every_button_once_and_none_that_is_cut_off_beside_another(
    labels: list[str], wide: int
) -> None:
    rows = rows_of([button(label, Action.SET, "x") for label in labels], wide)
    assert [one.text for row in rows for one in row] == labels
    assert all(1 <= len(row) <= wide for row in rows)
    assert all(columns(one.text) <= ROW // len(row) for row in rows if len(row) > 1 for one in row)
