"""Statuses are compared as values: an edit goes out where they differ, so each must be seen to differ."""

from itertools import product

import pytest

from bot.adapters.aimlapi.catalogue import load_catalogue
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.views.texts import Texts
from bot.domain.status import (
    MAX_BEFORE,
    Checking,
    Compressing,
    Converting,
    Late,
    Making,
    Paused,
    Sending,
    Starting,
    Status,
    Unclear,
    Waiting,
)

TRANSLATOR = FluentTranslator(locales_folder())
TEXTS = Texts(translator=TRANSLATOR, catalogue=load_catalogue(), default_family="veo-3.1-fast")
LEFT = (None, *range(5, 125, 5), *range(180, 3_900, 300))
STATUSES: tuple[Status, ...] = (
    *(Making(tenths=tenths, seconds_left=left) for tenths, left in product(range(10), LEFT)),
    *(Waiting(position=position) for position in (*range(1, 30), MAX_BEFORE, MAX_BEFORE + 1)),
    *(Compressing(percent=percent) for percent in range(0, 101, 10)),
    *(Converting(percent=percent) for percent in range(0, 101, 10)),
    *(Starting(), Paused(), Checking(), Late(), Unclear(), Sending()),
)


@pytest.mark.parametrize("language", TRANSLATOR.languages)
def test_no_two_statuses_say_the_same(language: str) -> None:
    assert len({TEXTS.status(language, status) for status in STATUSES}) == len(set(STATUSES))
