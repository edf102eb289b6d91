"""The buttons under a result and under a failure: only what can be done, and what a press spends."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from telegram import InlineKeyboardMarkup

from bot.adapters.telegram.views.keyboards import DATA_LIMIT
from bot.adapters.telegram.views.result_keyboard import IN_A_ROW, failure_keyboard, result_keyboard
from bot.adapters.telegram.views.terms import Terms
from bot.adapters.telegram.views.texts import Texts
from bot.domain.catalogue import Catalogue
from bot.domain.errors import Problem
from bot.domain.job import JobState
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Operation
from bot.domain.prices import FixedPrice, Rate
from tests.adapters.telegram.views.test_words import WORDS, a_job

LINK = "https://files.example/1.mp4"
FAST = "google/veo-3.1-t2v-fast"
EXTEND = "google/veo3-1-fast-extend-video"


def carried(keyboard: InlineKeyboardMarkup | None) -> list[str]:
    rows = keyboard.inline_keyboard if keyboard is not None else ()
    assert all(1 <= len(row) <= IN_A_ROW for row in rows)
    data = [str(button.callback_data) for row in rows for button in row]
    assert all(len(one.encode()) <= DATA_LIMIT for one in data)
    return [one.partition(":")[0] for one in data]


def acts(texts: Texts, model: str, **changes: Any) -> list[str]:  # noqa: ANN401 - as `a_job`
    return carried(result_keyboard(Terms(texts=texts), a_job(model=model, **changes)))


def labels(live: ProviderSnapshot, **changes: float | str) -> dict[str, str]:
    job = replace(a_job(model=FAST, video_url=LINK), **changes)  # type: ignore[arg-type]
    rows = result_keyboard(Terms(texts=WORDS, live=lambda: live), job).inline_keyboard
    return {str(one.callback_data).partition(":")[0]: one.text for row in rows for one in row}


def costing(usd: str) -> FixedPrice:
    return FixedPrice(rates=(Rate(usd=Decimal(usd), unit="video"),))


def test_everything_that_can_be_done_is_offered() -> None:
    everything = ["again", "extend", "sound", "change", "others", "frame", "restyle", "say", "file"]
    of_its_video = ("extend", "sound", "restyle", "say")
    assert acts(WORDS, FAST, video_url=LINK) == everything
    assert acts(WORDS, FAST, state=JobState.DELIVERED) == [
        one for one in everything if one not in of_its_video
    ]
    assert acts(WORDS, "veo2", video_url=LINK) == [act for act in everything if act != "extend"]


def test_what_a_model_has_just_done_is_not_offered_again() -> None:
    assert "sound" not in acts(WORDS, "tencent/hunyuan-video-foley", video_url=LINK)
    assert "say" not in acts(WORDS, "pixverse/lip-sync", video_url=LINK)


def test_where_no_family_animates_photos_the_last_frame_is_of_no_use() -> None:
    wordy = [
        replace(family, models={Operation.TEXT: family.models[Operation.TEXT]})
        for family in WORDS.catalogue.families
        if Operation.TEXT in family.models
    ]
    texts = replace(WORDS, catalogue=Catalogue((wordy[0],)))
    model = wordy[0].models[Operation.TEXT].id
    assert acts(texts, model) == ["again", "change", "file"]


def test_what_a_press_spends_stands_on_the_button_with_its_time() -> None:
    prices = {FAST: costing("0.4"), EXTEND: costing("0.7")}
    shown = labels(
        ProviderSnapshot(prices=prices, seconds={EXTEND: 200.0}), submitted_at=10.0, ready_at=101.0
    )
    assert shown["again"] == "🔁 Again · 2 min · $0.40"
    assert shown["extend"] == "➡️ Extend · 3 min · $0.70"
    assert "$" not in shown["change"] + shown["others"] + shown["frame"] + shown["file"]


def test_a_price_that_nobody_knows_is_left_out_and_the_time_stays() -> None:
    shown = labels(ProviderSnapshot(), submitted_at=10.0, ready_at=52.0)
    assert shown["again"] == "🔁 Again · 40 s"


@pytest.mark.parametrize(
    ("key", "offered"),
    [
        ("failed-unknown", ["again"]),
        ("failed-never-came", ["again"]),
        ("failed-content", ["change", "others"]),
        ("failed-bad-request", ["change", "others"]),
        ("refused-medium", ["change", "others"]),
        ("failed-model-gone", ["change", "others"]),
        ("image-broken", []),
        ("sound-too-long", []),
    ],
)
def test_a_failure_offers_what_may_help_and_not_the_same_again_in_vain(key: str, offered: list[str]) -> None:
    assert carried(failure_keyboard(Terms(texts=WORDS), a_job(), Problem(key=key))) == offered


def test_what_is_late_may_be_asked_for_again() -> None:
    assert carried(failure_keyboard(Terms(texts=WORDS), a_job(), None)) == ["again"]
